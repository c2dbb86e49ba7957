#pragma once

#include "base/PageMeans.h"
#include "events/EventPart.h"
#include "look/Theme.h"
#include "programme/CarriedSession.h"
#include "programme/ProgrammeConflicts.h"
#include "workspace/Workspace.h"

class QLabel;
class QLayout;
class QListView;
class QMenu;
class QPushButton;
class QStackedWidget;
class QTabBar;

namespace rnf {

class ConflictModel;
class EmptyState;
class ScheduleModel;
class ScheduleView;
class WaitingSessionModel;

/// What is offered at an event, and when and where it runs: the draft as a grid of rooms and time, what has no place yet beside
/// it, and below what is wrong, in sentences that lead to the place and can be accepted with a reason.
class ProgrammePart : public EventPart {
    Q_OBJECT

public:
    ProgrammePart(Workspace &workspace, const Session &session, const PageMeans &means, QWidget *parent = nullptr);
    ~ProgrammePart() override;

    bool Event::*flag() const override { return &Event::hasProgramme; }
    bool isWide() const override { return true; }
    void show(const Event &event) override;
    /// "32 of 40 sessions placed · 3 conflicts"
    QString counts() const override;

Q_SIGNALS:
    void printAsked(const rnf::Event &event);

private:
    QLayout *makeHeader();
    QWidget *makeMore();
    QWidget *makeSchedule();
    QWidget *makeWaiting();
    QWidget *makeConflicts();
    QPushButton *makeButton(const QString &text, const QString &name, void (ProgrammePart::*run)());
    void makeEmptyState();
    void addOther(const QString &text, const QString &name, void (ProgrammePart::*run)());
    void read();
    void fillDays();
    void showConflicts();
    void updateButtons();
    void tryOut(const CarriedSession &carried, const SlotPlace &place);
    void put(const CarriedSession &carried, const SlotPlace &place);
    /// The slots as they would stand.
    void showTold(const QString &text, Tone tone);
    QList<ProgrammeSlot> with(const CarriedSession &carried, const SlotPlace &place) const;
    void goToConflict();
    void acceptConflict();
    void openSlot(const QModelIndex &index);
    void openWaiting(const QModelIndex &index);
    void newSession();
    void newBreak();
    void arrange();
    void release();
    void bringIn();
    void handOut();
    void writeLetters();
    void showVersions();
    void editWishes();
    // Of the session that is chosen: ProgrammePartSessions.cpp
    ProgrammeSessionId chosenSession() const;
    void editSignUps();
    void editQuestions();
    void explain();
    void editTracks();
    void editRules();
    void editRooms();

    Workspace &m_workspace;
    const Session &m_session;
    PageMeans m_means;
    Event m_event;
    std::unique_ptr<ProgrammeConflicts> m_conflicts; ///< of the draft as it stands
    QList<Conflict> m_found;
    int m_missed = 0;
    ScheduleModel *m_schedule;
    ScheduleView *m_view;
    WaitingSessionModel *m_waiting;
    ConflictModel *m_wrong;
    QTabBar *m_days;
    QListView *m_waitingList, *m_wrongList;
    bool m_isWaitingChosen = false; ///< last, and not a card of the schedule
    QLabel *m_waitingTitle, *m_wrongTitle, *m_told;
    QPushButton *m_goTo, *m_accept;
    QMenu *m_others;
    QStackedWidget *m_states;
    EmptyState *m_empty;
    QPushButton *m_firstRooms;
    QList<QWidget *> m_writing; ///< what can only be used where something may be changed
};

} // namespace rnf
