#include "programme/ProgrammeWords.h"

#include "base/Dates.h"
#include "base/TimeText.h"
#include "events/EventTimes.h"

#include <QLocale>

namespace rnf {

QString ProgrammeWords::format(SessionFormat format)
{
    switch (format) {
    case SessionFormat::Workshop:
        return tr("workshop");
    case SessionFormat::Panel:
        return tr("panel");
    case SessionFormat::Interview:
        return tr("interview", "kind of session");
    case SessionFormat::Clinic:
        return tr("clinic");
    case SessionFormat::Showcase:
        return tr("showcase");
    case SessionFormat::Plenary:
        return tr("plenary");
    case SessionFormat::Caucus:
        return tr("caucus");
    case SessionFormat::Film:
        return tr("film");
    case SessionFormat::Social:
        break;
    }
    return tr("get-together");
}

QString ProgrammeWords::level(SessionLevel level)
{
    switch (level) {
    case SessionLevel::All:
        return tr("for everybody");
    case SessionLevel::Basic:
        return tr("for beginners");
    case SessionLevel::Middle:
        return tr("for people with some experience");
    case SessionLevel::Advanced:
        break;
    }
    return tr("advanced");
}

QString ProgrammeWords::access(SessionAccess access)
{
    switch (access) {
    case SessionAccess::Open:
        return tr("open to all");
    case SessionAccess::Prereg:
        return tr("by sign-up");
    case SessionAccess::Invite:
        break;
    }
    return tr("by invitation");
}

QString ProgrammeWords::interpretation(SessionInterpretation interpretation)
{
    switch (interpretation) {
    case SessionInterpretation::None:
        return tr("not interpreted");
    case SessionInterpretation::Consecutive:
        return tr("interpreted sentence by sentence");
    case SessionInterpretation::Simultaneous:
        return tr("interpreted at the same time");
    case SessionInterpretation::Bilingual:
        break;
    }
    return tr("in two languages");
}

QString ProgrammeWords::status(SessionStatus status)
{
    switch (status) {
    case SessionStatus::Planned:
        return tr("planned", "a session");
    case SessionStatus::Confirmed:
        return tr("confirmed", "a session");
    case SessionStatus::Cancelled:
        break;
    }
    return tr("called off", "a session");
}

QString ProgrammeWords::role(SessionRole role)
{
    switch (role) {
    case SessionRole::Speaker:
        return tr("speaker");
    case SessionRole::Panelist:
        return tr("panelist");
    case SessionRole::Moderator:
        return tr("moderator");
    case SessionRole::Interviewer:
        return tr("interviewer");
    case SessionRole::Chair:
        return tr("chair", "of a session");
    case SessionRole::Opener:
        return tr("opens it");
    case SessionRole::Responder:
        return tr("responds");
    case SessionRole::Interpreter:
        return tr("interpreter");
    case SessionRole::Notetaker:
        return tr("takes notes");
    case SessionRole::Host:
        break;
    }
    return tr("host");
}

QString ProgrammeWords::kind(SlotKind kind)
{
    switch (kind) {
    case SlotKind::Session:
        return tr("session");
    case SlotKind::Plenary:
        return tr("plenary");
    case SlotKind::Break:
        return tr("break");
    case SlotKind::Social:
        return tr("get-together");
    case SlotKind::Blocker:
        break;
    }
    return tr("blocked");
}

QString ProgrammeWords::state(VersionState state)
{
    switch (state) {
    case VersionState::Draft:
        return tr("draft");
    case VersionState::Released:
        return tr("released");
    case VersionState::Retired:
        break;
    }
    return tr("replaced by a newer one");
}

QString ProgrammeWords::availability(AvailabilityKind kind)
{
    switch (kind) {
    case AvailabilityKind::Available:
        return tr("can");
    case AvailabilityKind::Preferred:
        return tr("prefers");
    case AvailabilityKind::Unavailable:
        break;
    }
    return tr("cannot");
}

QString ProgrammeWords::time(const QString &instant, const Event &event)
{
    const QDateTime at = instantOf(instant).toTimeZone(EventTimes::zoneOf(event));
    const QString time = TimeText::shown(at.time());
    return EventTimes::day(event) == EventTimes::lastDay(event)
             ? time
             : tr("%1 %2", "weekday and time").arg(QLocale().dayName(at.date().dayOfWeek(), QLocale::ShortFormat), time);
}

QString ProgrammeWords::place(const QString &room, const QString &instant, const Event &event)
{
    return room.isEmpty() ? time(instant, event) : tr("%1, %2", "room and time").arg(room, time(instant, event));
}

QString ProgrammeWords::change(const ScheduleChange &change, const Event &event, const QHash<RoomId, QString> &rooms)
{
    const auto where = [&](const ProgrammeSlot &slot) {
        return place(slot.roomName.isEmpty() ? rooms.value(slot.room) : slot.roomName, slot.startsAt, event);
    };
    switch (change.kind) {
    case ScheduleChange::Kind::Added:
        return tr("New: “%1”, %2").arg(change.title, where(change.now));
    case ScheduleChange::Kind::Dropped:
        return tr("Dropped: “%1”, %2").arg(change.title, where(change.before));
    case ScheduleChange::Kind::NewRoom:
    case ScheduleChange::Kind::Moved:
        break;
    }
    return tr("Moved: “%1”, %2 → %3").arg(change.title, where(change.before), where(change.now));
}

} // namespace rnf
