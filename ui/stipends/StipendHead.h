#pragma once

#include "stipends/StipendTableModel.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLayout;
class QPushButton;
class QToolButton;

namespace rnf {

/// Above the stipends: which programme and month, what can be done with the whole of it, and what is to be done next.
class StipendHead : public QWidget {
    Q_OBJECT

public:
    StipendHead(Workspace &workspace, const Session &session, QWidget *parent = nullptr);

    /// Stays with the one that is chosen.
    void readPrograms();
    /// Without an id where there is none.
    InternProgram program() const { return m_programs.value(chosen()); }
    /// First day of the month; invalid until one is set.
    QDate month() const { return m_month; }
    /// Says nothing; without a programme the chosen one stays.
    void setMonth(const QDate &month, ProgramId program = {});
    void turn(int months);
    /// What was read of the month.
    void show(const StipendTableModel &stipends);

Q_SIGNALS:
    /// Another programme or month was chosen.
    void turned();
    void calculateAsked();
    void payAsked();
    void ruleAsked();
    void ratesAsked();

private:
    int chosen() const;
    QLayout *makeMonthLine();
    QLayout *makeActions();
    QToolButton *makeArrow(const QString &name, const QString &iconName, const QString &text, int months);
    QPushButton *makeButton(const QString &text, const QString &name, void (StipendHead::*asked)());
    /// What that does.
    static QString calculating();
    static QString next(const StipendTableModel &stipends);

    Workspace &m_workspace;
    const Session &m_session;
    QList<InternProgram> m_programs;
    QDate m_month;
    QComboBox *m_program;
    QLabel *m_monthName, *m_weeks, *m_next;
    QPushButton *m_calculate, *m_pay, *m_rule;
};

} // namespace rnf
