#pragma once

#include "events/Events.h"
#include "events/Registrations.h"
#include "proposals/ProposalWall.h"
#include "proposals/Proposals.h"

namespace rnf {

/// The wall of an event: which card hangs where, and how that becomes the programme. What a place costs people, WallBoard says of
/// its facts. Reads answer "nothing" when they fail; writes answer the action's number, 0 when nothing was to be done. Lives on
/// the thread that opened the store.
class Walls : public QObject {
    Q_OBJECT

public:
    Walls(Store &store, Events &events, Registrations &registrations, Proposals &proposals);

    /// Everything that the wall shows; without times and rooms before the first `set`.
    WallFacts facts(const Session &session, EventId event);
    /// What a new wall could be: so many times after each other from an instant on, in all rooms of the house but the children's.
    ProposalWall usual(const Session &session, const Event &event, const QDateTime &start, int times, int lengthMin,
                       int breakMin);

    /// Times without id are new, those that are missing go, with whatever hung there. Refused: times that cross each other
    /// ("backwards"), a room twice ("name-taken"), people below zero ("amount").
    Result<qint64> set(const Session &session, const ProposalWall &wall);
    /// What hangs there goes where the card was, or off the wall where it was nowhere. Refused, here and below: what is pinned
    /// ("pinned"), what is not there any more ("gone").
    Result<qint64> put(const Session &session, ProposalId card, WallSpot spot);
    Result<qint64> takeOff(const Session &session, ProposalId card);
    Result<qint64> pin(const Session &session, ProposalId card, bool isPinned);
    /// As WallBoard::arranged says; what is pinned stays.
    Result<qint64> arrange(const Session &session, EventId event, const QList<WallPlace> &places);

    /// What was published, for a sentence.
    struct Published {
        qint64 action = 0;
        int sessions = 0;  ///< new ones
        int slots = 0;     ///< that came, moved or went
        int calledOff = 0; ///< sessions that stay so, though their cards hang on the wall
        QString sentence() const;
    };
    /// What hangs on the wall becomes sessions, with the hosts who said yes, and slots of the draft programme, in one action.
    /// Again: what moved on the wall moves there, what hangs no more leaves the draft and is accepted again, new hosts join; all
    /// else the programme owns by then. Refused: nothing hangs there and nothing did ("empty"), a card that it was decided to
    /// decline or to let wait ("pending"); where a room is taken in the programme ("blocked").
    Result<Published> publish(const Session &session, EventId event);

    /// For Events: the times of the wall go with the event to another day or clock.
    static void move(Action &action, const Event &before, const Event &after);

private:
    Store &m_store;
    Events &m_events;
    Registrations &m_registrations;
    Proposals &m_proposals;
    ProposalRepository m_reading;
};

} // namespace rnf
