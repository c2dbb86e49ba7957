#pragma once

#include "insight/Metrics.h"
#include "workspace/Workspace.h"

#include <QWidget>

namespace rnf {

class ChoiceBox;
class PeriodChoice;

/// What a question can be asked further: about whom, over which weeks, about which event, among the people of which list, and
/// what its rows are. What was chosen stays chosen, also over a question that cannot be asked so.
class ReportChoices : public QWidget {
    Q_OBJECT

public:
    ReportChoices(Workspace &workspace, const Session &session, QWidget *parent = nullptr);

    /// Reads anew what there is to choose.
    void reload();
    /// Shows what goes with a metric, and nothing else.
    void showFor(const Metric &metric);
    /// As it is chosen, but for the people of a list.
    MetricQuestion question(const Metric &metric) const;
    /// The list that narrows it; nothing: everybody.
    std::optional<PersonList> among(const Metric &metric) const;

Q_SIGNALS:
    void changed();

private:
    /// Whom a question may be about; neither: everybody.
    struct Whom {
        ProgramId program;
        PlacementId placement;
        bool operator==(const Whom &) const = default;
    };

    ChoiceBox *newBox(const QString &name, const QString &label);
    void fillWhom();
    void fillEvents();
    void fillAmong();
    void fillBy(const Metric &metric);
    QList<Placement> askedPlacements() const;

    Workspace &m_workspace;
    const Session &m_session;
    QList<Placement> m_placements;
    QList<Whom> m_whom;        ///< as the box lists them
    QList<PersonList> m_lists; ///< as the box lists them, behind everybody
    ChoiceBox *m_whomBox;
    PeriodChoice *m_period;
    ChoiceBox *m_eventBox;
    ChoiceBox *m_amongBox;
    ChoiceBox *m_by;
    MetricBy m_rowsBy = MetricBy::Week; ///< as somebody chose them last
};

} // namespace rnf
