#pragma once

#include "workspace/Workspace.h"

#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;
class QToolButton;

namespace rnf {

class ChoiceBox;

/// What stands over the week: whose it is and which one, how it stands, what there is of what was agreed, what should be
/// looked at, and what can be done with it.
class WeekHead : public QWidget {
    Q_OBJECT

public:
    WeekHead(Workspace &workspace, const Session &session, QWidget *parent = nullptr);

    /// `sheets`: all that there are of this person in this week. `standing`: the entries of this one as they count.
    void show(const WeekKey &key, const QList<WeekKey> &sheets, const Week &week, const QList<TimeEntry> &standing);
    QWidget *whose() const;

Q_SIGNALS:
    /// Invalid: whoever works here.
    void personWanted(rnf::PersonId person);
    /// Another sheet of the same week; invalid: of no placement.
    void placementWanted(rnf::PlacementId placement);
    /// So many weeks on; 0: this week.
    void turned(int weeks);
    void copyWanted();
    void submitWanted();
    void takeBackWanted();

private:
    QLayout *makeWhich();
    QLayout *makeActions();
    QToolButton *addArrow(const QString &icon, const QString &text, int weeks);
    void fillPeople(PersonId shown);
    void fillSheets(const WeekKey &shown, const QList<WeekKey> &sheets);
    void choose(int index);
    void askPerson();
    void showHours(const WeekKey &key, const QList<TimeEntry> &standing);
    void showState(const WeekKey &key, const Week &week);
    void showActions(const Week &week, const QList<TimeEntry> &standing);
    QString nameOfDecider(const Timesheet &sheet);

    Workspace &m_workspace;
    const Session &m_session;
    PersonId m_shown;
    ChoiceBox *m_whose, *m_sheet;
    QLabel *m_which, *m_state, *m_hours, *m_remarks;
    QProgressBar *m_bar;
    QPushButton *m_copy, *m_submit, *m_takeBack;
};

} // namespace rnf
