#pragma once

#include "programme/ProgrammeSession.h"

namespace rnf {

// The words are those of the database and of files (events.md, sections 3.3 and 4).
/// Where somebody stands with a session. Whoever was taken out keeps the row, so that the list says it.
enum class SessionSignUpStatus { In, Waiting, Attended, Out };
constexpr auto keysOf(SessionSignUpStatus) { return std::to_array({"in", "waiting", "attended", "out"}); }

/// Somebody on the list of an event signed up for a session.
struct SessionSignUp {
    qint64 id = 0;
    RegistrationId registration;
    ProgrammeSessionId session;
    SessionSignUpStatus status = SessionSignUpStatus::In;
    int position = 0; ///< order in which people signed up for the session

    bool hasPlace() const { return status == SessionSignUpStatus::In || status == SessionSignUpStatus::Attended; }
    bool operator==(const SessionSignUp &) const = default;
};

/// Who signed up, as somebody on the list of the event.
struct SessionComer {
    PersonId person;
    Rsvp rsvp = Rsvp::Invited;

    /// Who does not come to the event any more takes no place and waits for none.
    static bool mayCome(Rsvp rsvp) { return rsvp != Rsvp::No && rsvp != Rsvp::Cancelled && rsvp != Rsvp::Refused; }
    bool mayCome() const { return mayCome(rsvp); }
};

/// A sign-up with what is shown of it.
struct SessionSignUpRow {
    SessionSignUp signUp;
    PersonId person;
    QString name;
    int waits = 0;        ///< place on the waiting list, 1 for the next; 0: does not wait
    bool mayCome = false; ///< to the event; else they take no place
};

/// How many signed up for a session.
struct SessionSignUpCounts {
    int in = 0; ///< have a place, came or not
    int waiting = 0;
    int attended = 0; ///< of those with a place
    bool operator==(const SessionSignUpCounts &) const = default;
};

} // namespace rnf
