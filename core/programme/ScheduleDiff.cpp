#include "programme/ScheduleDiff.h"

namespace rnf {
namespace {

/// What is the same thing in both: a session, or what has this label.
using SlotName = std::tuple<ProgrammeSessionId, SlotKind, QString>;

SlotName nameOfSlot(const ProgrammeSlot &slot)
{
    if (slot.isSession())
        return {slot.session, SlotKind::Session, QString()};
    return {{}, slot.kind, slot.label};
}

bool standsThere(const ProgrammeSlot &one, const ProgrammeSlot &other)
{
    return one.room == other.room && one.startsAt == other.startsAt && one.endsAt == other.endsAt;
}

std::map<SlotName, QList<ProgrammeSlot>> slotsByName(const QList<ProgrammeSlot> &slots)
{
    std::map<SlotName, QList<ProgrammeSlot>> named;
    for (const ProgrammeSlot &slot : slots) {
        if (slot.kind != SlotKind::Blocker)
            named[nameOfSlot(slot)] += slot;
    }
    for (auto &[name, some] : named)
        std::ranges::stable_sort(some, {}, &ProgrammeSlot::startsAt);
    return named;
}

/// Takes out what stands in both.
void leaveAlone(QList<ProgrammeSlot> &before, QList<ProgrammeSlot> &now)
{
    before.removeIf([&](const ProgrammeSlot &slot) {
        const auto same = std::ranges::find_if(now, [&](const ProgrammeSlot &other) { return standsThere(slot, other); });
        if (same == now.end())
            return false;
        now.erase(same);
        return true;
    });
}

} // namespace

QList<ScheduleChange> ScheduleDiff::changes(const QList<ProgrammeSlot> &before, const QList<ProgrammeSlot> &now,
                                            const QHash<ProgrammeSessionId, QString> &titles)
{
    using Kind = ScheduleChange::Kind;
    auto old = slotsByName(before), fresh = slotsByName(now);
    for (const auto &[name, slots] : fresh)
        old[name]; // so that one walk sees both
    QList<ScheduleChange> changes;
    for (auto &[name, gone] : old) {
        auto &come = fresh[name];
        leaveAlone(gone, come);
        const ProgrammeSlot any = gone.isEmpty() ? come.value(0) : gone.first();
        const QString title = titles.value(any.session, any.label);
        for (qsizetype i = 0; i < qMax(gone.size(), come.size()); ++i) {
            ScheduleChange change{Kind::Moved, title, gone.value(i), come.value(i)};
            if (i >= gone.size())
                change.kind = Kind::Added;
            else if (i >= come.size())
                change.kind = Kind::Dropped;
            else if (change.before.startsAt == change.now.startsAt && change.before.endsAt == change.now.endsAt)
                change.kind = Kind::NewRoom;
            changes += change;
        }
    }
    std::ranges::stable_sort(changes, {}, [](const ScheduleChange &change) {
        return std::pair(change.now.startsAt.isEmpty() ? change.before.startsAt : change.now.startsAt, change.title);
    });
    return changes;
}

} // namespace rnf
