#include "programme/PersonSessions.h"

#include "base/Dates.h"
#include "events/EventTimes.h"
#include "programme/ProgrammeWords.h"

using namespace Qt::StringLiterals;

namespace rnf {

PersonSessions::PersonSessions(const ScheduleFacts &facts)
{
    const QTimeZone zone = EventTimes::zoneOf(facts.event);
    QSet<PersonId> met;
    for (const auto &session : facts.sessions) {
        if (session.status == SessionStatus::Cancelled)
            continue;
        for (const auto &one : session.people) {
            if (!met.contains(one.person))
                m_people += one.person;
            met += one.person;
        }
    }
    for (const auto &slot : facts.slots) {
        const auto *session = facts.find(slot.session);
        if (!session || session->status == SessionStatus::Cancelled)
            continue;
        const auto *room = facts.find(slot.room);
        const QString roomName = slot.roomName.isEmpty() && room ? room->name : slot.roomName;
        for (const auto &one : session->people)
            m_parts[one.person] +=
                Part{session->title, ProgrammeWords::role(one.role), roomName, instantOf(slot.startsAt).toTimeZone(zone)};
    }
}

QString PersonSessions::of(PersonId person, const QLocale &locale) const
{
    const bool hasRoles = locale.language() == QLocale().language();
    QStringList lines;
    for (const auto &part : m_parts.value(person)) {
        const QString what = hasRoles ? tr("“%1” (%2)", "a session, and a role in it").arg(part.title, part.role)
                                      : locale.quoteString(part.title);
        const QString when = locale.toString(part.from.date(), QLocale::LongFormat) + u' '
                           + locale.toString(part.from.time(), QLocale::ShortFormat);
        lines += what + u": "_s + (part.room.isEmpty() ? when : when + u", "_s + part.room);
    }
    lines.removeDuplicates(); // several roles at one time, and none of them said
    return lines.join(u'\n');
}

} // namespace rnf
