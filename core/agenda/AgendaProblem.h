#pragma once

#include <QList>

#include <array>
#include <optional>

namespace rnf {

/// Where something stands: in which room, and from which minute on. Minutes count from whatever moment the caller likes; the
/// days of an event follow each other on the one line.
struct AgendaPlace {
    int room = 0;
    int start = 0;
    bool operator==(const AgendaPlace &) const = default;
    auto operator<=>(const AgendaPlace &) const = default;
};

struct AgendaRoom {
    int seats = 0; ///< 0: for as many as come
    bool operator==(const AgendaRoom &) const = default;
};

/// So many pieces of a kind of equipment (receivers for interpretation, say).
struct AgendaNeed {
    int kind = 0; ///< in AgendaProblem::stock
    int count = 0;
    bool operator==(const AgendaNeed &) const = default;
};

/// What gets a room and a time: a session, or one of several times at which a session is held.
struct AgendaActivity {
    int length = 0;                      ///< minutes
    int after = 0;                       ///< minutes for which the room is taken longer, for changing over
    QList<AgendaPlace> places;           ///< where it may stand; what a room lacks (steps, a hearing loop) is left out here
    std::optional<AgendaPlace> pin = {}; ///< it stands here and nowhere else
    /// Where it stands in the plan that people have already seen; without a room: -1.
    std::optional<AgendaPlace> present = {};
    QList<int> people = {}; ///< whom it keeps busy, interpreters too; any numbers
    QList<AgendaNeed> needs = {};
    QList<int> topics = {}; ///< tracks and themes, of which two at once are a pity; any numbers
    int expected = 0;       ///< how many come
    int repeats = -1;       ///< the activity that this one repeats, for those who pick that
    bool operator==(const AgendaActivity &) const = default;
};

/// What two activities want of each other.
struct AgendaLink {
    enum Kind {
        Before,   ///< the first ends `gap` minutes before the second begins
        KeepApart ///< they do not run at once
    };
    Kind kind = Before;
    int first = 0;
    int second = 0;
    int gap = 0;
    bool operator==(const AgendaLink &) const = default;
};

/// What makes one plan better than another, most important first. Each is a whole number of which less is better.
enum class AgendaPart {
    Missed,        ///< over all people: picks − the most picks that one person can attend
    Overflow,      ///< people more than seats, over all activities
    WorstMissed,   ///< the most picks that any one person misses
    SquaredMissed, ///< over all people: the square of what they miss
    Disorder,      ///< links that are not before each other as they should be
    Parallel,      ///< pairs that run at once, of one topic or to be kept apart
    Rush,          ///< pairs in different rooms that leave somebody they keep busy too little time between
    Stability      ///< what changes of the present plan: 20 for another time, 5 for another room only
};
inline constexpr int agendaParts = 8;
using AgendaParts = std::array<qint64, agendaParts>;

/// What a unit of each part costs: a person's missed pick as much as a missing seat, and a session moved in time, as the part
/// says, as much as 20 of these.
inline constexpr AgendaParts usualAgendaWeights{100, 100, 20, 1, 50, 50, 50, 100};

/// Everything that a plan is made from, in numbers: activities, rooms and attendees are meant by their place in these lists.
struct AgendaProblem {
    QList<AgendaRoom> rooms;
    QList<AgendaActivity> activities;
    QList<QList<int>> picks; ///< by attendee: which activities; of those that are repeated, the first
    QList<AgendaLink> links = {};
    QList<int> stock = {};  ///< by kind of equipment: how many there are
    QList<int> starts = {}; ///< further minutes at which somebody may put something by hand
    int travel = 5;         ///< minutes that people need from one room to another
    AgendaParts weights = usualAgendaWeights;
    bool operator==(const AgendaProblem &) const = default;
};

} // namespace rnf
