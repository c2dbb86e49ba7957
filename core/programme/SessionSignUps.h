#pragma once

#include "people/People.h"
#include "programme/SessionSignUpRepository.h"

#include <QCoreApplication>

namespace rnf {

/// Who signs up for the sessions of an event: in while there is a place, else on the waiting list, in the order in which they
/// signed up. A place that comes free goes to whoever waits longest, in the same action, whose name says to whom. Who does not
/// come to the event any more takes no place: it goes on with the next action on the session, or by `passOn`.
/// Reads answer "nothing" when they fail; writes answer the action's number, 0 when nothing was to be done. Lives on the thread
/// that opened the store.
class SessionSignUps {
    Q_DECLARE_TR_FUNCTIONS(SessionSignUps)

public:
    SessionSignUps(Store &store, People &people);

    /// Those with a place first, then those who wait, then those who do not come any more; each in the order in which they
    /// signed up. Who was taken out is not among them.
    QList<SessionSignUpRow> of(const Session &session, ProgrammeSessionId id);
    /// Of those rows; who does not come any more is not counted.
    static SessionSignUpCounts counts(const QList<SessionSignUpRow> &rows);
    /// How many of those who wait could have a place at once.
    static int passable(const ProgrammeSession &about, const SessionSignUpCounts &counts);

    /// Somebody on the list of the event; who is on that of the session already stays there. Refused: a session without a list
    /// ("no-list"), somebody who is on no list of this event ("gone", "other-event") or does not come ("not-coming"). Here and
    /// below: a session that is not there any more ("gone").
    Result<qint64> signUp(const Session &session, ProgrammeSessionId id, RegistrationId registration);
    /// Those who are not on the list are left out, here and below.
    Result<qint64> takeOut(const Session &session, ProgrammeSessionId id, const QList<RegistrationId> &registrations);
    /// They were there, also without a place; or after all only have one.
    Result<qint64> mark(const Session &session, ProgrammeSessionId id, const QList<RegistrationId> &registrations,
                        bool wereThere);
    /// Gives free places to those who wait.
    Result<qint64> passOn(const Session &session, ProgrammeSessionId id);

    /// "in", "waits"
    static QString word(SessionSignUpStatus status);

private:
    template <typename Change>
    Result<qint64> act(const Session &session, ProgrammeSessionId id, Change change);

    Store &m_store;
    People &m_people;
    SessionSignUpRepository m_reading;
};

} // namespace rnf
