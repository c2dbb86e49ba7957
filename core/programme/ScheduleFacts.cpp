#include "programme/ScheduleFacts.h"

namespace rnf {
namespace {

const auto *amongFacts(const auto &list, auto id)
{
    using Record = typename std::decay_t<decltype(list)>::value_type;
    const auto found = std::ranges::find(list, id, &Record::id);
    return found == list.end() ? nullptr : &*found;
}

} // namespace

int ProgrammeSlot::minutes() const { return minutesBetween(startsAt, endsAt, 0); }

ConflictRule ConflictRule::usual(ConflictCode code)
{
    using enum ConflictCode;
    using enum ConflictSeverity;
    ConflictRule rule;
    rule.code = code;
    switch (code) {
    case RoomOverlap:
        rule.severity = Block;
        break;
    case PersonDouble:
    case AccessMismatch:
        rule.severity = BlockRelease;
        break;
    case MissedPicks:
        rule.parameter = 10;
        break;
    case TravelBuffer:
        rule.parameter = 5;
        break;
    case NoBreak:
        rule.parameter = 240;
        break;
    case InterpreterMissing:
        rule.parameter = 60;
        break;
    default:
        break;
    }
    return rule;
}

ConflictRule::Unit ConflictRule::unitOf(ConflictCode code)
{
    switch (code) {
    case ConflictCode::MissedPicks:
        return Unit::People;
    case ConflictCode::Capacity:
        return Unit::Percent;
    case ConflictCode::PrereqOrder:
    case ConflictCode::TravelBuffer:
    case ConflictCode::NoBreak:
    case ConflictCode::InterpreterMissing:
        return Unit::Minutes;
    default:
        return Unit::None;
    }
}

ConflictRule ScheduleFacts::rule(ConflictCode code) const
{
    const auto own = std::ranges::find(rules, code, &ConflictRule::code);
    return own == rules.end() ? ConflictRule::usual(code) : *own;
}

const ProgrammeSession *ScheduleFacts::find(ProgrammeSessionId id) const { return amongFacts(sessions, id); }

const Room *ScheduleFacts::find(RoomId id) const { return amongFacts(rooms, id); }

const ProgrammeSlot *ScheduleFacts::find(ProgrammeSlotId id) const { return amongFacts(slots, id); }

QString ScheduleFacts::titleOf(const ProgrammeSlot &slot) const
{
    const auto *session = find(slot.session);
    return session ? session->title : slot.label;
}

} // namespace rnf
