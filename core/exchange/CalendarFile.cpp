#include "exchange/CalendarFile.h"

#include "exchange/CalendarTimes.h"

#include <QMap>

#include <memory>

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

using ComponentPtr = std::unique_ptr<icalcomponent, decltype(&icalcomponent_free)>;

icaltimetype utcTime(const QDateTime &at)
{
    icaltimetype time = CalendarClock::wallTime(at.toUTC());
    time.zone = icaltimezone_get_utc_timezone();
    return time;
}

/// What libical knows of the zone in which a time is told; nothing for UTC, which needs no rules.
icalcomponent *rulesFor(const QDateTime &at)
{
    auto *zone = icaltimezone_get_builtin_timezone(at.timeZone().id().constData());
    return zone ? icaltimezone_get_component(zone) : nullptr;
}

icalproperty_status calendarStatus(EventStatus status)
{
    return status == EventStatus::Cancelled ? ICAL_STATUS_CANCELLED
         : status == EventStatus::Idea      ? ICAL_STATUS_TENTATIVE
                                            : ICAL_STATUS_CONFIRMED;
}

/// Adds a time, if there is one; `make` is one of icalproperty_new_dtstart and icalproperty_new_dtend.
void addTime(icalcomponent *component, icalproperty *(*make)(icaltimetype), const QDateTime &at)
{
    if (!at.isValid())
        return;
    if (!rulesFor(at)) {
        icalcomponent_add_property(component, make(utcTime(at)));
        return;
    }
    auto *property = make(CalendarClock::wallTime(at));
    icalproperty_add_parameter(property, icalparameter_new_tzid(at.timeZone().id().constData()));
    icalcomponent_add_property(component, property);
}

/// Adds a text unless it is empty.
void addText(icalcomponent *component, icalproperty *(*make)(const char *), const QString &text)
{
    if (!text.isEmpty())
        icalcomponent_add_property(component, make(text.toUtf8().constData()));
}

/// The rules of each zone, from the first time in it on: what they were before interests nobody.
void addZones(icalcomponent *calendar, const QList<CalendarEntry> &entries)
{
    QMap<QByteArray, QDateTime> firsts;
    for (const auto &entry : entries) {
        auto &first = firsts[entry.start.timeZone().id()];
        first = first.isValid() ? qMin(first, entry.start) : entry.start;
    }
    for (const auto &[zone, first] : firsts.asKeyValueRange()) {
        auto *rules = rulesFor(first);
        if (!rules)
            continue;
        auto *copy = icalcomponent_new_clone(rules);
        icaltimezone_truncate_vtimezone(copy, utcTime(first), icaltime_null_time(), 0);
        // Before the name that everybody knows libical writes one of its own.
        icalproperty_set_tzid(icalcomponent_get_first_property(copy, ICAL_TZID_PROPERTY), zone.constData());
        icalcomponent_add_component(calendar, copy);
    }
}

icalcomponent *eventComponent(const CalendarEntry &entry)
{
    auto *event = icalcomponent_new(ICAL_VEVENT_COMPONENT);
    addText(event, icalproperty_new_uid, entry.uid);
    icalcomponent_add_property(event, icalproperty_new_dtstamp(utcTime(entry.saidAt)));
    icalcomponent_add_property(
        event, icalproperty_new_sequence(entry.sequence.value_or(int(entry.saidAt.toSecsSinceEpoch() / 60))));
    addTime(event, icalproperty_new_dtstart, entry.start);
    addTime(event, icalproperty_new_dtend, entry.end);
    addText(event, icalproperty_new_summary, entry.title);
    addText(event, icalproperty_new_location, entry.place);
    addText(event, icalproperty_new_description, entry.text);
    addText(event, icalproperty_new_url, entry.url);
    icalcomponent_add_property(event, icalproperty_new_status(calendarStatus(entry.status)));
    return event;
}

} // namespace

QByteArray CalendarFile::write(const QList<CalendarEntry> &entries, const QString &organization)
{
    const ComponentPtr calendar(icalcomponent_new(ICAL_VCALENDAR_COMPONENT), &icalcomponent_free);
    addText(calendar.get(), icalproperty_new_version, u"2.0"_s);
    addText(calendar.get(), icalproperty_new_prodid, u"-//Rank & File//rankandfile " RNF_VERSION "//EN"_s);
    if (const QByteArray name = organization.simplified().toUtf8(); !name.isEmpty()) {
        auto *property = icalproperty_new_x(name.constData());
        icalproperty_set_x_name(property, "X-WR-CALNAME");
        icalcomponent_add_property(calendar.get(), property);
    }
    addZones(calendar.get(), entries);
    for (const auto &entry : entries)
        icalcomponent_add_component(calendar.get(), eventComponent(entry));
    const std::unique_ptr<char, decltype(&icalmemory_free_buffer)> text(icalcomponent_as_ical_string_r(calendar.get()),
                                                                        &icalmemory_free_buffer);
    return QByteArray(text.get());
}

} // namespace rnf
