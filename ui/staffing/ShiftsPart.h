#pragma once

#include "base/PageMeans.h"
#include "events/EventPart.h"
#include "staffing/VolunteerShift.h"
#include "workspace/Workspace.h"

class QAction;
class QLabel;
class QLayout;
class QPushButton;
class QStackedWidget;
class QTableView;
class QToolButton;

namespace rnf {

class ShiftTableModel;
class SignUpMarks;
class SignUpTableModel;

/// The volunteer shifts of an event by day and time, each with how many it takes; below them who is on the chosen one, and where
/// they stand with it by one key each. Enter shows a person.
class ShiftsPart : public EventPart {
    Q_OBJECT

public:
    ShiftsPart(Workspace &workspace, const Session &session, const PageMeans &means, QWidget *parent = nullptr);

    void show(const Event &event) override;
    bool Event::*flag() const override { return &Event::hasShifts; }
    QString counts() const override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QLayout *makeCommands();
    QToolButton *makeMore();
    QPushButton *addCommand(QLayout *line, const QString &name, const QString &iconName, const QString &text,
                            void (ShiftsPart::*run)());
    QAction *addAction(QMenu *menu, const QString &name, const QString &text, void (ShiftsPart::*run)());
    QWidget *makeLists();
    QWidget *makePeople();
    void makeShiftTable();
    void makePeopleTable();
    void makeEmptyState();

    void readShifts();
    /// The people of the chosen role of a shift; stays with whoever is chosen.
    void readPeople();
    void updateButtons();
    ShiftFill chosen() const;

    void makeShifts();
    void putOn();
    void findCover();
    void coverFor(const SignUpRow &row);
    void askTimes(const SignUpRow &row);
    void editShift();
    void removeShift();
    void editRoles();
    void editCertificates();
    void print();
    void openPerson();

    Workspace &m_workspace;
    const Session &m_session;
    PageMeans m_means;
    Event m_event;
    ShiftTableModel *m_shifts;
    SignUpTableModel *m_people;
    QLabel *m_numbers, *m_title;
    QTableView *m_shiftTable, *m_peopleTable;
    SignUpMarks *m_marks;
    QStackedWidget *m_states;
    QPushButton *m_putOn, *m_cover;
    QAction *m_edit, *m_remove;
};

} // namespace rnf
