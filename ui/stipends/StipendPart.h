#pragma once

#include "base/PageMeans.h"
#include "interns/PlacementPart.h"
#include "look/LineList.h"
#include "stipends/Stipends.h"
#include "workspace/Workspace.h"

class QLabel;
class QPushButton;

namespace rnf {

/// What somebody's stipend will be, and why; how this month stands, and what was settled before.
class StipendPart : public PlacementPart {
    Q_OBJECT

public:
    StipendPart(Workspace &workspace, const Session &session, const PageMeans &means, QWidget *parent = nullptr);

    void show(const Placement &placement) override;

Q_SIGNALS:
    /// To the stipends of a month, and there to those of a programme and to a placement's own.
    void monthAsked(const QDate &month, rnf::ProgramId program, rnf::PlacementId placement);

private:
    QDate monthOf(const Placement &placement) const;
    void showAmount(const StipendForecast &forecast);
    void showMonth(const StipendForecast &forecast);
    void showWaiting(int minutes);
    void showLines();
    QString said(const StipendLine &line) const;
    std::optional<WageRate> minimumWage(const QDate &month) const;

    Workspace &m_workspace;
    const Session &m_session;
    PageMeans m_means;
    Placement m_placement;
    QDate m_month;
    QLabel *m_amount, *m_why, *m_rate;
    LineList *m_lines;
    QPushButton *m_open;
};

} // namespace rnf
