#pragma once

#include "events/Registration.h"

namespace rnf {

using ProgrammeTrackId = Id<struct ProgrammeTrackTag>;
using ProgrammeThemeId = Id<struct ProgrammeThemeTag>;
using ProgrammeSessionId = Id<struct ProgrammeSessionTag>;

// Closed vocabularies; the words are those of the database and of files (events.md, section 3.1).
enum class SessionFormat { Workshop, Panel, Interview, Clinic, Showcase, Plenary, Caucus, Film, Social };
enum class SessionLevel { All, Basic, Middle, Advanced };
/// Who may come: everybody, whoever registered for it before, whoever was asked.
enum class SessionAccess { Open, Prereg, Invite };
enum class SessionInterpretation { None, Consecutive, Simultaneous, Bilingual };
enum class SessionStatus { Planned, Confirmed, Cancelled };
enum class SessionRole { Speaker, Panelist, Moderator, Interviewer, Chair, Opener, Responder, Interpreter, Notetaker, Host };
constexpr auto keysOf(SessionFormat)
{
    return std::to_array({"workshop", "panel", "interview", "clinic", "showcase", "plenary", "caucus", "film", "social"});
}
constexpr auto keysOf(SessionLevel) { return std::to_array({"all", "basic", "middle", "advanced"}); }
constexpr auto keysOf(SessionAccess) { return std::to_array({"open", "prereg", "invite"}); }
constexpr auto keysOf(SessionInterpretation) { return std::to_array({"none", "consecutive", "simultaneous", "bilingual"}); }
constexpr auto keysOf(SessionStatus) { return std::to_array({"planned", "confirmed", "cancelled"}); }
constexpr auto keysOf(SessionRole)
{
    return std::to_array({"speaker", "panelist", "moderator", "interviewer", "chair", "opener", "responder", "interpreter",
                          "notetaker", "host"});
}

/// A thread through the programme of an event, such as "Online organizing".
struct ProgrammeTrack {
    ProgrammeTrackId id;
    EventId event;
    QString name;
    int colourNo = 0; ///< which of the colours that people tell apart
    int position = 0; ///< order among those of the event

    bool operator==(const ProgrammeTrack &) const = default;
};

/// What sessions are about, across the tracks.
struct ProgrammeTheme {
    ProgrammeThemeId id;
    EventId event;
    QString name;
    int colourNo = 0;
    int position = 0;

    bool operator==(const ProgrammeTheme &) const = default;
};

/// A session belongs to any number of tracks, and to one of them most of all.
struct SessionTrack {
    qint64 id = 0;
    ProgrammeTrackId track;
    bool isMain = false;
    bool operator==(const SessionTrack &) const = default;
};

struct SessionTheme {
    qint64 id = 0;
    ProgrammeThemeId theme;
    bool operator==(const SessionTheme &) const = default;
};

/// Somebody does something in a session; in several roles, they stand there once for each.
struct SessionPerson {
    qint64 id = 0;
    PersonId person;
    SessionRole role = SessionRole::Speaker;
    int position = 0; ///< order of the names
    bool operator==(const SessionPerson &) const = default;
};

/// A session builds on another one, which has to be over before.
struct SessionBefore {
    qint64 id = 0;
    ProgrammeSessionId needs; ///< the other one
    int gapMin = 0;           ///< minutes that have to lie between them
    bool operator==(const SessionBefore &) const = default;
};

/// Something that is offered at an event, wherever and whenever it takes place (ProgrammeSlot).
struct ProgrammeSession {
    ProgrammeSessionId id;
    EventId event;
    QString title;
    QString abstract; ///< what the programme says of it
    SessionFormat format = SessionFormat::Workshop;
    SessionLevel level = SessionLevel::All;
    int lengthMin = 60;
    SessionAccess access = SessionAccess::Open;
    QString language; ///< in which it is held; empty: that of the event
    SessionInterpretation interpretation = SessionInterpretation::None;
    bool hasSignLanguage = false;
    int expectedHigh = 0; ///< people whom its room should hold; 0: nobody guessed
    int seatsMax = 0;     ///< who signs up beyond it waits; 0: there is a place for everybody
    SessionStatus status = SessionStatus::Planned;
    QList<SessionTrack> tracks; ///< the main one first
    QList<SessionTheme> themes;
    QList<SessionPerson> people; ///< in the order of the names
    QList<SessionBefore> before; ///< what it builds on

    /// Invalid: none.
    ProgrammeTrackId mainTrack() const { return tracks.isEmpty() ? ProgrammeTrackId() : tracks.first().track; }
    /// One signs up for it. What is open to everybody without a limit needs no list.
    bool takesSignUps() const
    {
        return status != SessionStatus::Cancelled && (access != SessionAccess::Open || seatsMax > 0);
    }
    bool operator==(const ProgrammeSession &) const = default;
};

/// Somebody on the list of an event wants to come to a session.
struct SessionPick {
    qint64 id = 0;
    RegistrationId registration;
    ProgrammeSessionId session;
    int rank = 0; ///< 0: most of all
    bool operator==(const SessionPick &) const = default;
};

/// A session with what is shown of it beside its time.
struct SessionRow {
    ProgrammeSession session;
    QHash<PersonId, QString> names; ///< of its people
    int picks = 0;                  ///< of those who may still come
};

} // namespace rnf
