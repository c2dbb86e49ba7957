#pragma once

#include "programme/ProgrammeSlot.h"
#include "staffing/VolunteerShift.h"

namespace rnf {

/// What can be wrong with a programme; the words are those of the database (events.md, section 7).
enum class ConflictCode {
    RoomOverlap,
    RoomUnavailable,
    PersonUnavailable,
    PersonDouble,
    InterpreterMissing,
    AccessMismatch,
    PrereqOrder,
    MissedPicks,
    Capacity,
    TravelBuffer,
    TrackParallel,
    ThemeParallel,
    LevelGap,
    VolunteerOwnSession,
    ChildcareGap,
    PlenaryClash,
    NoBreak
};
/// Block: it cannot be placed like this. BlockRelease: it may stand in the draft, and keeps it from being released until
/// somebody accepts it with a reason.
enum class ConflictSeverity { Block, BlockRelease, Warn, Ignore };
constexpr auto keysOf(ConflictCode)
{
    return std::to_array({"room_overlap", "room_unavailable", "person_unavailable", "person_double", "interpreter_missing",
                          "access_mismatch", "prereq_order", "missed_picks", "capacity", "travel_buffer", "track_parallel",
                          "theme_parallel", "level_gap", "volunteer_own_session", "childcare_gap", "plenary_clash",
                          "no_break"});
}
constexpr auto keysOf(ConflictSeverity) { return std::to_array({"block", "block_release", "warn", "ignore"}); }

/// How an event takes one of them; without a row, as `usual` says.
struct ConflictRule {
    qint64 id = 0;
    EventId event;
    ConflictCode code = ConflictCode::RoomOverlap;
    ConflictSeverity severity = ConflictSeverity::Warn;
    int parameter = 0; ///< minutes, people or percent, as the code has it; 0 where it has none

    /// As every event begins.
    static ConflictRule usual(ConflictCode code);
    /// What its parameter counts; None: it has none.
    enum class Unit { None, Minutes, People, Percent };
    static Unit unitOf(ConflictCode code);
    bool operator==(const ConflictRule &) const = default;
};

/// Somebody accepts a conflict of the draft, with a reason. It holds while no more people are hurt.
struct ConflictAck {
    qint64 id = 0;
    ScheduleVersionId version;
    ConflictCode code = ConflictCode::RoomOverlap;
    ProgrammeSlotId slot, other; ///< invalid, here and below: none
    PersonId person;
    int people = 0;
    QString reason;

    bool operator==(const ConflictAck &) const = default;
};

/// Something is wrong with a slot, or with two of them together.
struct Conflict {
    ConflictCode code = ConflictCode::RoomOverlap;
    ConflictSeverity severity = ConflictSeverity::Warn;
    /// The earlier one first; of PrereqOrder the one that builds on the other. Invalid where one is enough.
    ProgrammeSlotId slot, other;
    PersonId person;        ///< whom it is about, where it is about one
    VolunteerShiftId shift; ///< beside the slot, where it is about one
    int people = 0;         ///< who are hurt by it
    int parameter = 0;      ///< what the rule allows
    int found = 0; ///< what there is instead: minutes, people who are expected, who hold the session or who interpret it
    int stepFree = 0, signLanguage = 0; ///< of AccessMismatch: how many need either, where it is lacking
    QString reason;                     ///< why somebody accepted it; empty: nobody did

    bool isAccepted() const { return !reason.isEmpty(); }
    bool isAbout(ProgrammeSlotId one) const { return slot == one || other == one; }
    /// Keeps the draft from being released.
    bool holdsRelease() const
    {
        return severity == ConflictSeverity::Block || (severity == ConflictSeverity::BlockRelease && !isAccepted());
    }
    bool operator==(const Conflict &) const = default;
};

} // namespace rnf
