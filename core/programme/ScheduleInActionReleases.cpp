// What ScheduleInAction does with releases.
#include "base/Text.h"
#include "events/EventsInAction.h"
#include "programme/ConflictWords.h"
#include "programme/ProgrammeConflicts.h"
#include "programme/ProgrammeWords.h"
#include "programme/ScheduleDiff.h"
#include "programme/ScheduleInAction.h"
#include "storage/StorageError.h"

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

/// The same in another version.
ProgrammeSlot withoutId(ProgrammeSlot slot, ScheduleVersionId version)
{
    slot.id = {};
    slot.version = version;
    return slot;
}

} // namespace

void ScheduleInAction::refuseHeld(const ScheduleFacts &facts, bool seesNeeds)
{
    const ProgrammeConflicts conflicts(facts);
    const ConflictWords words(conflicts.facts());
    QStringList sentences;
    int hidden = 0, all = 0;
    bool isBlocked = false;
    constexpr qsizetype shown = 3;
    for (const auto &conflict : conflicts.all()) {
        if (!conflict.holdsRelease())
            continue;
        ++all;
        isBlocked |= conflict.severity == ConflictSeverity::Block;
        const bool isHidden =
            !seesNeeds && (conflict.code == ConflictCode::AccessMismatch || conflict.code == ConflictCode::ChildcareGap);
        hidden += isHidden ? 1 : 0;
        if (!isHidden && sentences.size() < shown)
            sentences += words.sentence(conflict);
    }
    if (all == 0)
        return;
    if (hidden > 0)
        sentences += tr("Some sessions do not fit what people need. Somebody who may see needs has to look at them.");
    const QString what = tr("The programme cannot be released, because of %n conflicts.", nullptr, all);
    const QString next =
        isBlocked ? tr("Move what cannot be like this.") : tr("Change them, or accept each of them with a reason.");
    throw Refusal(
        {isBlocked ? u"blocked"_s : u"not-accepted"_s, (QStringList{what} + sentences + QStringList{next}).join(u' ')});
}

QString ScheduleInAction::changesSince(const Event &event, const ScheduleFacts &facts,
                                       const std::optional<ScheduleVersion> &last)
{
    if (!last)
        return {};
    QHash<ProgrammeSessionId, QString> titles;
    for (const auto &session : facts.sessions)
        titles.insert(session.id, session.title);
    QHash<RoomId, QString> rooms;
    for (const auto &room : facts.rooms)
        rooms.insert(room.id, room.name);
    QStringList lines;
    for (const auto &change : ScheduleDiff::changes(m_rows.slots(last->id), facts.slots, titles))
        lines += ProgrammeWords::change(change, event, rooms);
    return lines.join(u'\n');
}

void ScheduleInAction::checkLabel(const QString &label, const QList<ScheduleVersion> &versions)
{
    if (label.isEmpty())
        throw Refusal({u"empty-name"_s, tr("A release needs a name, such as “v1”. Type one.")});
    const bool isTaken = std::ranges::any_of(
        versions, [&](const ScheduleVersion &one) { return foldedText(one.label) == foldedText(label); });
    if (isTaken)
        throw Refusal({u"name-taken"_s, tr("There is a release called “%1” already. Choose another name.").arg(label)});
}

std::optional<ScheduleVersion> ScheduleInAction::retire(const QList<ScheduleVersion> &versions)
{
    std::optional<ScheduleVersion> last;
    for (const auto &one : versions) {
        if (one.state != VersionState::Released)
            continue;
        last = one;
        ScheduleVersion retired = one;
        retired.state = VersionState::Retired;
        m_rows.update(m_action, one, retired);
    }
    return last;
}

ScheduleVersion ScheduleInAction::release(EventId id, const Release &release)
{
    const auto versions = m_rows.versions(id);
    const Event event = EventsInAction::event(m_action, id);
    const auto facts = this->facts(event, draft(id), true);
    ScheduleVersion made;
    made.event = id;
    made.label = cleanText(release.label);
    made.comment = cleanText(release.comment);
    checkLabel(made.label, versions);
    if (facts.slots.isEmpty())
        throw Refusal(
            {u"empty"_s, tr("There is nothing in the programme yet. Give some sessions a room and a time first.")});
    refuseHeld(facts, release.seesNeeds);
    made.state = VersionState::Released;
    made.releasedAt = instantText(m_action.doneAt());
    made.changes = changesSince(event, facts, retire(versions));
    made.seed = facts.version.seed;
    m_rows.insert(m_action, made);
    QList<ProgrammeSlot> slots;
    for (const auto &slot : facts.slots) {
        slots += withoutId(slot, made.id);
        // As both were called then.
        slots.last().label = facts.titleOf(slot);
        const Room *room = facts.find(slot.room);
        slots.last().roomName = room ? room->name : QString();
    }
    m_rows.insert(m_action, slots);
    return made;
}

void ScheduleInAction::bringBack(const ScheduleVersion &version)
{
    const auto draft = this->draft(version.event);
    const auto says = [](const ProgrammeSlot &slot) {
        return std::tuple(slot.session, slot.kind, slot.isSession() ? QString() : slot.label, slot.room, slot.startsAt,
                          slot.endsAt, slot.isPinned);
    };
    auto wanted = m_rows.slots(version.id);
    for (const auto &slot : m_rows.slots(draft.id)) {
        const auto same = std::ranges::find(wanted, says(slot), says);
        if (same == wanted.end())
            m_rows.remove(m_action, slot);
        else
            wanted.erase(same);
    }
    wanted.removeIf([&](const ProgrammeSlot &slot) { // what was called off since stays off
        return m_rows.find(slot.session).value_or(ProgrammeSession()).status == SessionStatus::Cancelled;
    });
    for (auto &slot : wanted) {
        slot = withoutId(slot, draft.id);
        slot.label = slot.isSession() ? QString() : slot.label;
        slot.roomName.clear();
    }
    m_rows.insert(m_action, wanted);
}

} // namespace rnf
