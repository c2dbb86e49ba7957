#pragma once

#include "programme/ProgrammeSession.h"

namespace rnf {

/// Where a question stands: asked, to be read out, given to whoever speaks, answered, or not to be shown.
enum class SessionQuestionStatus { New, Approved, PassedOn, Answered, Hidden };
constexpr auto keysOf(SessionQuestionStatus)
{
    return std::to_array({"new", "approved", "passed_on", "answered", "hidden"});
}

/// What somebody in the room asks.
struct SessionQuestion {
    qint64 id = 0;
    ProgrammeSessionId session;
    QString body;
    PersonId asker; ///< invalid: nobody said who
    SessionQuestionStatus status = SessionQuestionStatus::New;
    int position = 0; ///< order among those of the session

    bool operator==(const SessionQuestion &) const = default;
};

/// A question with the name of whoever asks it.
struct SessionQuestionRow {
    SessionQuestion question;
    QString asker; ///< empty: nobody said who
};

} // namespace rnf
