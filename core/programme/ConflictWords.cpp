#include "programme/ConflictWords.h"

#include "programme/ProgrammeWords.h"

namespace rnf {
namespace {

/// What both sessions share; empty: nothing that is known.
template <typename Named>
QString nameInFacts(const QList<Named> &all, auto id)
{
    const auto found = std::ranges::find(all, id, &Named::id);
    return found == all.end() ? QString() : found->name;
}

} // namespace

const ProgrammeSlot &ConflictWords::slot(ProgrammeSlotId id) const
{
    static const ProgrammeSlot none;
    const auto found = std::ranges::find(m_slots, id, &ProgrammeSlot::id);
    return found == m_slots.end() ? none : *found;
}

QString ConflictWords::time(ProgrammeSlotId id) const { return ProgrammeWords::time(slot(id).startsAt, m_facts.event); }

QString ConflictWords::room(ProgrammeSlotId id) const { return nameInFacts(m_facts.rooms, slot(id).room); }

QString ConflictWords::sentence(const Conflict &conflict) const
{
    switch (conflict.code) {
    case ConflictCode::RoomUnavailable:
    case ConflictCode::AccessMismatch:
    case ConflictCode::Capacity:
    case ConflictCode::LevelGap:
    case ConflictCode::ChildcareGap:
    case ConflictCode::InterpreterMissing:
        return ofOne(conflict);
    case ConflictCode::PersonUnavailable:
    case ConflictCode::PersonDouble:
    case ConflictCode::TravelBuffer:
    case ConflictCode::VolunteerOwnSession:
        return ofPerson(conflict);
    default:
        return ofPair(conflict);
    }
}

QString ConflictWords::ofPair(const Conflict &conflict) const
{
    const QString one = title(conflict.slot), other = title(conflict.other);
    switch (conflict.code) {
    case ConflictCode::MissedPicks:
        return tr("%n people who want “%1” also want “%2” at the same time.", nullptr, conflict.people).arg(one, other);
    case ConflictCode::PrereqOrder:
        return conflict.found > 0
                 ? tr("“%1” builds on “%2”, which is not over %n minutes before.", nullptr, conflict.found).arg(one, other)
                 : tr("“%1” builds on “%2”, which is not over by then.").arg(one, other);
    case ConflictCode::TrackParallel:
        return tr("“%1” and “%2” run at the same time and are both of the track “%3”.")
            .arg(one, other, nameInFacts(m_facts.tracks, m_facts.find(slot(conflict.slot).session)->mainTrack()));
    case ConflictCode::ThemeParallel:
        return tr("“%1” and “%2” run at the same time and have a theme in common.").arg(one, other);
    case ConflictCode::PlenaryClash:
        return slot(conflict.slot).kind == SlotKind::Plenary ? tr("“%1” runs beside the plenary “%2”.").arg(other, one)
                                                             : tr("“%1” runs beside the plenary “%2”.").arg(one, other);
    case ConflictCode::NoBreak:
        return conflict.other.isValid()
                 ? tr("From “%1” at %2 to the end of “%3” there is no break: %n minutes.", nullptr, conflict.found)
                       .arg(one, time(conflict.slot), other)
                 : tr("“%1” at %2 takes %n minutes without a break.", nullptr, conflict.found).arg(one, time(conflict.slot));
    default:
        return room(conflict.slot).isEmpty() || room(conflict.other).isEmpty()
                 ? tr("“%1” and “%2” are at the same time, and one of them takes the whole house.").arg(one, other)
                 : tr("“%1” and “%2” are both in %3 at %4.").arg(one, other, room(conflict.slot), time(conflict.other));
    }
}

QString ConflictWords::ofOne(const Conflict &conflict) const
{
    const QString one = title(conflict.slot);
    switch (conflict.code) {
    case ConflictCode::RoomUnavailable:
        return room(conflict.slot).isEmpty()
                 ? tr("“%1” at %2 has no room.").arg(one, time(conflict.slot))
                 : tr("%1 is not free for “%2” at %3.").arg(room(conflict.slot), one, time(conflict.slot));
    case ConflictCode::Capacity:
        return tr("“%1”: %n people are expected, and %2 has %3 seats.", nullptr, conflict.found)
            .arg(one, room(conflict.slot), QString::number(conflict.found - conflict.people));
    case ConflictCode::LevelGap:
        return tr("Of what begins at %1, nothing is for beginners.").arg(time(conflict.slot));
    case ConflictCode::ChildcareGap:
        return tr("%n people who hold “%1” bring children, and the children’s room is not open all that time.", nullptr,
                  conflict.people)
            .arg(one);
    case ConflictCode::InterpreterMissing:
        return conflict.found > 0
                 ? tr("“%1” takes %n minutes, and one interpreter is too few for that.", nullptr,
                      slot(conflict.slot).minutes())
                       .arg(one)
                 : tr("“%1” at %2 is to be interpreted, and nobody is named who does it.").arg(one, time(conflict.slot));
    default:
        return access(conflict);
    }
}

QString ConflictWords::access(const Conflict &conflict) const
{
    const QString one = title(conflict.slot);
    QStringList sentences;
    const bool areHolders = conflict.found == conflict.people;
    if (conflict.stepFree > 0)
        sentences +=
            (areHolders ? tr("%1 has no step-free way, and %n people who hold “%2” need it.", nullptr, conflict.stepFree)
                        : tr("%1 has no step-free way, and %n people who hold “%2” or want to come need it.", nullptr,
                             conflict.stepFree))
                .arg(room(conflict.slot), one);
    if (conflict.signLanguage > 0)
        sentences += tr("“%1” is without sign language, and %n people need it.", nullptr, conflict.signLanguage).arg(one);
    return sentences.join(u' ');
}

QString ConflictWords::ofPerson(const Conflict &conflict) const
{
    const QString name = m_facts.names.value(conflict.person), one = title(conflict.slot);
    switch (conflict.code) {
    case ConflictCode::PersonUnavailable:
        return tr("%1 cannot be there for “%2” at %3.").arg(name, one, time(conflict.slot));
    case ConflictCode::TravelBuffer:
        return tr("%1 has %n minutes from “%2” in %3 to “%4” in %5.", nullptr, conflict.found)
            .arg(name, one, room(conflict.slot), title(conflict.other), room(conflict.other));
    case ConflictCode::VolunteerOwnSession: {
        const auto duty = std::ranges::find(m_facts.duties, conflict.shift, &ScheduleFacts::Duty::shift);
        return tr("%1 is on the shift “%2” during “%3”, where they have a part themselves.")
            .arg(name, duty == m_facts.duties.end() ? QString() : duty->name, one);
    }
    default:
        return doubled(conflict);
    }
}

QString ConflictWords::doubled(const Conflict &conflict) const
{
    const QString name = m_facts.names.value(conflict.person), one = title(conflict.slot), other = title(conflict.other);
    const auto roleIn = [&](ProgrammeSlotId id) -> std::optional<SessionRole> {
        const auto *session = m_facts.find(slot(id).session);
        const auto part = session ? std::ranges::find(session->people, conflict.person, &SessionPerson::person)
                                  : QList<SessionPerson>::const_iterator();
        return session && part != session->people.end() ? std::optional(part->role) : std::nullopt;
    };
    const auto role = roleIn(conflict.slot);
    if (role == roleIn(conflict.other) && role == SessionRole::Moderator)
        return tr("%1 moderates both “%2” and “%3”, which run at the same time.").arg(name, one, other);
    if (role == roleIn(conflict.other) && role == SessionRole::Speaker)
        return tr("%1 speaks in both “%2” and “%3”, which run at the same time.").arg(name, one, other);
    return tr("%1 has a part in both “%2” and “%3”, which run at the same time.").arg(name, one, other);
}

QString ConflictWords::rule(ConflictCode code)
{
    switch (code) {
    case ConflictCode::RoomOverlap:
        return tr("Two things in one room at once");
    case ConflictCode::RoomUnavailable:
        return tr("A room that is not free, or none");
    case ConflictCode::PersonUnavailable:
        return tr("Somebody who cannot be there then");
    case ConflictCode::PersonDouble:
        return tr("Somebody in two sessions at once");
    case ConflictCode::InterpreterMissing:
        return tr("Too few interpreters, one alone for at most so long");
    case ConflictCode::AccessMismatch:
        return tr("No step-free way or sign language where it is needed");
    case ConflictCode::PrereqOrder:
        return tr("A session before the one it builds on");
    case ConflictCode::MissedPicks:
        return tr("Sessions at once that the same people want");
    case ConflictCode::Capacity:
        return tr("A room with too few seats");
    case ConflictCode::TravelBuffer:
        return tr("Too little time to change rooms");
    case ConflictCode::TrackParallel:
        return tr("Sessions of one track at once");
    case ConflictCode::ThemeParallel:
        return tr("Sessions on one theme at once");
    case ConflictCode::LevelGap:
        return tr("Nothing for beginners");
    case ConflictCode::VolunteerOwnSession:
        return tr("A volunteer shift during one’s own session");
    case ConflictCode::ChildcareGap:
        return tr("A parent’s session outside childcare hours");
    case ConflictCode::PlenaryClash:
        return tr("Something beside a plenary");
    case ConflictCode::NoBreak:
        break;
    }
    return tr("Too long without a break");
}

QString ConflictWords::severity(ConflictSeverity severity)
{
    switch (severity) {
    case ConflictSeverity::Block:
        return tr("not possible");
    case ConflictSeverity::BlockRelease:
        return tr("not released without a reason");
    case ConflictSeverity::Warn:
        return tr("a warning");
    case ConflictSeverity::Ignore:
        break;
    }
    return tr("does not matter");
}

} // namespace rnf
