#include "programme/SlotHistory.h"

#include "storage/SqlValue.h"

#include <QUuid>

#include <map>

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

/// What is the same thing in all versions: a session, or what has this label.
QString storyOf(const ProgrammeSlot &slot)
{
    if (slot.isSession())
        return u"session-%1"_s.arg(slot.session.value);
    const QString called = keyOf(slot.kind) + u':' + slot.label;
    return u"label-"_s + QUuid::createUuidV5(QUuid(), called).toString(QUuid::WithoutBraces);
}

bool standsWhere(const ProgrammeSlot &one, const ProgrammeSlot &other)
{
    return one.room == other.room && one.startsAt == other.startsAt && one.endsAt == other.endsAt;
}

/// The stories of one session, or of one label.
class StoriesOfOne {
public:
    void goOn(const QString &name, QList<ProgrammeSlot> now)
    {
        QList<qsizetype> open = leaveAlone(now);
        for (const auto &slot : now) {
            if (open.isEmpty()) {
                const QString key = stories.isEmpty() ? name : name + u'-' + QString::number(stories.size() + 1);
                stories += SlotStory{key, slot, 0, false};
                continue;
            }
            auto &story = stories[open.takeFirst()];
            story.slot = slot;
            story.isDropped = false;
            ++story.changes;
        }
        for (const auto left : open) {
            auto &story = stories[left];
            story.changes += story.isDropped ? 0 : 1;
            story.isDropped = true;
        }
    }

    QList<SlotStory> stories;

private:
    /// Takes out what stands where it stood; answers which stories have to go on elsewhere, those that were dropped last.
    QList<qsizetype> leaveAlone(QList<ProgrammeSlot> &now)
    {
        QList<qsizetype> moved, dropped;
        for (qsizetype i = 0; i < stories.size(); ++i) {
            const auto same =
                std::ranges::find_if(now, [&](const ProgrammeSlot &slot) { return standsWhere(slot, stories[i].slot); });
            if (stories[i].isDropped)
                dropped += i;
            else if (same == now.end())
                moved += i;
            else
                now.erase(same);
        }
        return moved + dropped;
    }
};

} // namespace

QList<SlotStory> SlotHistory::of(const QList<QList<ProgrammeSlot>> &versions)
{
    std::map<QString, StoriesOfOne> all;
    for (const auto &version : versions) {
        std::map<QString, QList<ProgrammeSlot>> named;
        for (const auto &slot : version) {
            if (slot.kind != SlotKind::Blocker)
                named[storyOf(slot)] += slot;
        }
        for (const auto &[name, stories] : all)
            named[name]; // what is gone has to hear of it
        for (auto &[name, some] : named) {
            std::ranges::stable_sort(some, {}, &ProgrammeSlot::startsAt);
            all[name].goOn(name, some);
        }
    }
    QList<SlotStory> together;
    for (const auto &[name, one] : all)
        together += one.stories;
    std::ranges::stable_sort(together, {}, [](const SlotStory &story) { return std::pair(story.slot.startsAt, story.key); });
    return together;
}

} // namespace rnf
