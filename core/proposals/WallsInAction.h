#pragma once

#include "programme/ScheduleInAction.h"
#include "proposals/ProposalRepository.h"

#include <QCoreApplication>

namespace rnf {

/// The wall of an event inside the action that writes it, on the writing thread; judged by what stands in the workspace at that
/// moment. What is not allowed throws a Refusal.
class WallsInAction {
    Q_DECLARE_TR_FUNCTIONS(WallsInAction)

public:
    explicit WallsInAction(Action &action);

    /// Makes its times and rooms these. Refused: times that cross each other or end before they begin ("backwards"), a room twice
    /// ("name-taken"), people below zero ("amount").
    void set(ProposalWall wall);
    /// Refused: what is no card any more ("gone"), a cell that is not there ("gone"), what is pinned ("pinned").
    void put(ProposalId card, WallSpot spot);
    void takeOff(ProposalId card);
    void pin(ProposalId card, bool isPinned);
    /// Makes these the places of all cards but those that are pinned.
    void arrange(EventId event, const QList<WallPlace> &places);
    struct Published {
        int sessions = 0;  ///< new ones
        int slots = 0;     ///< that are elsewhere now, come or go
        int calledOff = 0; ///< that hang on the wall all the same
    };
    /// What hangs on the wall becomes sessions and slots of the draft programme. Of what was published before, the slot moves
    /// with its card and new hosts join it; the rest the programme owns by then, what is called off stays so, and what is pinned
    /// there stays where it is. The slot of a card that hangs no more leaves the draft, and the card is accepted again.
    /// `expected`: people whom the room of a card should hold. Refused: nothing hangs there and nothing did ("empty"), it was
    /// decided that one should not ("pending"), and as ScheduleInAction refuses.
    Published publish(EventId event, const QHash<ProposalId, int> &expected);
    /// Moves its times with the event.
    void follow(const Event &before, const Event &after);

private:
    /// What is known while the wall is published, and what comes of it.
    struct Publishing {
        const ProposalWall &grid;
        const QHash<ProposalId, int> &expected;
        QList<ProgrammeSlot> &slots; ///< of the draft, as they will stand
        Published &published;
    };

    ProposalWall wall(EventId event);
    Proposal card(ProposalId id);
    std::optional<WallPlace> placeOf(const Proposal &card);
    void refusePinned(const WallPlace &place);
    static void check(const ProposalWall &wall);
    static int minutesOf(const WallSlot &slot);
    void refuseDecidedAgainst(const QList<WallPlace> &places);
    static ProgrammeSession drafted(const Proposal &card, const WallSlot &slot);
    /// What a card is in the programme; new where it was not there yet.
    ProgrammeSession sessionOf(const Proposal &card, const WallSlot &slot, int expected, Published &published);
    void show(const Proposal &card, const WallSlot &time, RoomId room, const Publishing &now);
    void takeBack(const Proposal &card, const Publishing &now);
    void linkSessions(EventId event);

    Action &m_action;
    ProposalRepository &m_rows;
};

} // namespace rnf
