#pragma once

#include "look/LineList.h"
#include "look/ScrolledColumn.h"
#include "stipends/Stipends.h"
#include "workspace/Workspace.h"

class QLabel;
class QLayout;
class QPushButton;

namespace rnf {

/// One line of a month's stipends explained beside the list: the formula with its numbers, what is to be known, what an hour
/// comes to, and the weeks it rests on; above them what can be decided.
class StipendDetail : public ScrolledColumn {
    Q_OBJECT

public:
    StipendDetail(Workspace &workspace, const Session &session, QWidget *parent = nullptr);

    void show(const StipendRow &row, const QString &name, const std::optional<WageRate> &minimum);
    /// Gives the keyboard to the first thing that can be decided.
    void enter();

Q_SIGNALS:
    void confirmAsked();
    void partAsked();
    void refusalAsked();
    void weekChosen(rnf::PersonId person, const QDate &monday);

private:
    QLayout *makeButtons();
    QPushButton *makeButton(const QString &text, const QString &name, void (StipendDetail::*asked)());
    void showButtons(const StipendRow &row);
    void showFormula(const StipendRow &row);
    static QString settled(const StipendRow &row);
    void showPayment(const StipendLine &line);
    void showFindings(const StipendRow &row);
    void showRate(const StipendRow &row, const std::optional<WageRate> &minimum);
    void showWeeks(const StipendLine &line);
    QString week(const StipendLine &line, const QDate &monday);

    Workspace &m_workspace;
    const Session &m_session;
    QLabel *m_name, *m_amount;
    QPushButton *m_confirm, *m_part, *m_refuse;
    LineList *m_lines;
};

} // namespace rnf
