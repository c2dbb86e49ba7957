#include "exchange/CalendarZones.h"

#include <libical/ical.h>

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

bool isKnownZone(const QByteArray &name) { return !name.isEmpty() && QTimeZone::isTimeZoneIdAvailable(name); }

/// "/freeassociation.sourceforge.net/America/New_York": the zone stands at the end.
QByteArray knownEndOf(const QByteArray &name)
{
    const auto parts = name.split('/');
    for (const int count : {3, 2}) {
        if (parts.size() < count)
            continue;
        if (const QByteArray end = parts.last(count).join('/'); isKnownZone(end))
            return end;
    }
    return {};
}

QByteArray otherNameOf(const QByteArray &name)
{
    static const QByteArrayList universal{"Z", "UTC", "GMT", "ETC/UTC", "ETC/GMT"};
    if (universal.contains(name.toUpper()))
        return "UTC";
    if (const QByteArray end = knownEndOf(name); !end.isEmpty())
        return end;
    return QTimeZone::windowsIdToDefaultIanaId(name);
}

/// What the rules themselves say that they are for.
QByteArray placeOfRules(icaltimezone *rules)
{
    auto *component = rules ? icaltimezone_get_component(rules) : nullptr;
    if (!component)
        return {};
    for (auto *property = icalcomponent_get_first_property(component, ICAL_X_PROPERTY); property;
         property = icalcomponent_get_next_property(component, ICAL_X_PROPERTY)) {
        if (qstricmp(icalproperty_get_x_name(property), "X-LIC-LOCATION") == 0)
            return QByteArray(icalproperty_get_x(property)).trimmed();
    }
    return {};
}

/// This computer's first, then the one that stands for its like, then any.
QByteArrayList zonesByLikelihood()
{
    QByteArrayList likely{QTimeZone::systemTimeZoneId()}, others;
    for (const auto &zone : QTimeZone::availableTimeZoneIds()) {
        const QByteArray like = QTimeZone::ianaIdToWindowsId(zone);
        (!like.isEmpty() && QTimeZone::windowsIdToDefaultIanaId(like) == zone ? likely : others) += zone;
    }
    return likely + others;
}

/// How far the clocks are from UTC, every week of a year.
QList<int> offsetsOf(icaltimezone *rules, const QDate &first)
{
    QList<int> offsets;
    for (QDate day = first; day < first.addYears(1); day = day.addDays(7)) {
        icaltimetype noon = icaltime_null_time();
        noon.year = day.year();
        noon.month = day.month();
        noon.day = day.day();
        noon.hour = 12;
        int isDaylight = 0;
        offsets += icaltimezone_get_utc_offset_of_utc_time(rules, &noon, &isDaylight);
    }
    return offsets;
}

bool hasOffsets(const QTimeZone &zone, const QDate &first, const QList<int> &offsets)
{
    QDateTime noon(first, QTime(12, 0), Qt::UTC);
    return std::ranges::all_of(offsets, [&](int offset) {
        const bool isSame = zone.offsetFromUtc(noon) == offset;
        noon = noon.addDays(7);
        return isSame;
    });
}

} // namespace

CalendarZones::CalendarZones(icalcomponent *calendar, int year) : m_calendar(calendar), m_year(year) {}

QTimeZone CalendarZones::zone(const QByteArray &name)
{
    const auto found = m_found.constFind(name);
    return found != m_found.constEnd() ? *found : *m_found.insert(name, find(name));
}

QTimeZone CalendarZones::find(const QByteArray &written) const
{
    QByteArray name = written.trimmed();
    name.replace('"', "");
    if (isKnownZone(name))
        return QTimeZone(name);
    auto *rules = icalcomponent_get_timezone(m_calendar, written.constData());
    for (const auto &other : {otherNameOf(name), placeOfRules(rules)}) {
        if (isKnownZone(other))
            return QTimeZone(other);
    }
    return rules ? byRules(rules) : QTimeZone();
}

QTimeZone CalendarZones::byRules(icaltimezone *rules) const
{
    static const QByteArrayList zones = zonesByLikelihood();
    const QDate first(m_year, 1, 1);
    const auto offsets = offsetsOf(rules, first);
    const auto same =
        std::ranges::find_if(zones, [&](const QByteArray &zone) { return hasOffsets(QTimeZone(zone), first, offsets); });
    return same == zones.end() ? QTimeZone() : QTimeZone(*same);
}

QTimeZone CalendarZones::ofCalendar()
{
    for (auto *property = icalcomponent_get_first_property(m_calendar, ICAL_X_PROPERTY); property;
         property = icalcomponent_get_next_property(m_calendar, ICAL_X_PROPERTY)) {
        if (qstricmp(icalproperty_get_x_name(property), "X-WR-TIMEZONE") != 0)
            continue;
        if (const QTimeZone named = zone(icalproperty_get_x(property)); named.isValid())
            return named;
    }
    return QTimeZone::systemTimeZone();
}

} // namespace rnf
