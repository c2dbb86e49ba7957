#include "exchange/CalendarReader.h"

#include "base/Dates.h"
#include "exchange/CalendarText.h"
#include "exchange/CalendarTimes.h"
#include "exchange/CalendarZones.h"

#include <QCryptographicHash>
#include <QLocale>
#include <QSet>

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

using Calendars = std::unique_ptr<icalcomponent, decltype(&icalcomponent_free)>;

constexpr qint64 secondsOfDay = 24 * 60 * 60, longestDays = 366;

/// An event as it stands in the file: once, or by a rule.
struct FileEvent {
    CalendarOccurrence said; ///< without times
    CalendarTimes times;
    std::optional<icalrecurrencetype> rule;
    QList<icaltimetype> added, excepted;

    bool comesAgain() const { return rule || !added.isEmpty(); }
};

/// Asking a component while its properties are gone through would begin anew, so they are listed first.
QList<icalproperty *> propertiesOf(icalcomponent *component, icalproperty_kind kind)
{
    QList<icalproperty *> list;
    for (auto *each = icalcomponent_get_first_property(component, kind); each;
         each = icalcomponent_get_next_property(component, kind))
        list += each;
    return list;
}

icalproperty *firstOf(icalcomponent *component, icalproperty_kind kind)
{
    return icalcomponent_get_first_property(component, kind);
}

/// `get` is one of icalproperty_get_summary and its like.
QString textOf(icalcomponent *component, icalproperty_kind kind, const char *(*get)(const icalproperty *))
{
    auto *property = firstOf(component, kind);
    return property ? QString::fromUtf8(get(property)).trimmed() : QString();
}

QList<icalcomponent *> partsOf(icalcomponent *whole, icalcomponent_kind kind)
{
    if (whole && icalcomponent_isa(whole) == kind)
        return {whole};
    QList<icalcomponent *> parts;
    for (auto *part = whole ? icalcomponent_get_first_component(whole, kind) : nullptr; part;
         part = icalcomponent_get_next_component(whole, kind))
        parts += part;
    return parts;
}

/// One that is added or taken out: a day, a time, or the beginning of a length of time.
icaltimetype timeIn(icalproperty *property)
{
    const auto *value = icalproperty_get_value(property);
    switch (value ? icalvalue_isa(value) : ICAL_NO_VALUE) {
    case ICAL_DATE_VALUE:
        return icalvalue_get_date(value);
    case ICAL_PERIOD_VALUE:
        return icalvalue_get_period(value).start;
    case ICAL_DATETIME_VALUE:
        return icalvalue_get_datetime(value);
    default:
        return icaltime_null_time();
    }
}

/// A day alone is one on which the event begins as it does on others.
icaltimetype onDayOf(icaltimetype day, const icaltimetype &start)
{
    if (!day.is_date || start.is_date)
        return day;
    icaltimetype time = start;
    time.year = day.year;
    time.month = day.month;
    time.day = day.day;
    return time;
}

EventStatus statusOf(icalcomponent *event)
{
    auto *property = firstOf(event, ICAL_STATUS_PROPERTY);
    switch (property ? icalproperty_get_status(property) : ICAL_STATUS_NONE) {
    case ICAL_STATUS_CANCELLED:
        return EventStatus::Cancelled;
    case ICAL_STATUS_TENTATIVE:
        return EventStatus::Idea;
    default:
        return EventStatus::Planned;
    }
}

int yearOf(icalcomponent *calendar, const QDate &today)
{
    for (auto *event : partsOf(calendar, ICAL_VEVENT_COMPONENT)) {
        if (auto *start = firstOf(event, ICAL_DTSTART_PROPERTY))
            return qBound(1900, icalproperty_get_dtstart(start).year, today.year());
    }
    return today.year();
}

QString dayOnPaper(const QDate &day) { return QLocale().toString(day, QLocale::LongFormat); }

/// Reads one calendar after the other, then says on which days its events are.
class CalendarReading {
public:
    CalendarReading(CalendarContent &content, const QDate &today) : m_content(content), m_today(today) {}

    void read(icalcomponent *calendar)
    {
        CalendarZones zones(calendar, yearOf(calendar, m_today));
        for (auto *event : partsOf(calendar, ICAL_VEVENT_COMPONENT))
            read(calendar, event, zones);
    }
    void finish();

private:
    void read(icalcomponent *calendar, icalcomponent *event, CalendarZones &zones);
    CalendarClock clockOf(icalcomponent *calendar, icalproperty *property, CalendarZones &zones);
    void readLength(FileEvent &event, icalcomponent *component, icalproperty *end, const CalendarClock &clockOfEnd);
    void readRepeats(FileEvent &event, icalcomponent *component);
    void keep(const FileEvent &event);
    void leaveOut(const CalendarOccurrence &event, const QString &why)
    {
        m_content.leftOut += {event.row, {}, why, {}, event.title};
    }
    void remark(const QString &text)
    {
        if (!m_content.remarks.contains(text))
            m_content.remarks += text;
    }
    void expand(const FileEvent &event);
    QList<icaltimetype> startsOf(const FileEvent &event);
    void add(const FileEvent &event, const icaltimetype &start, const QString &recurrence, bool isFirst);

    CalendarContent &m_content;
    QDate m_today;
    QList<FileEvent> m_events;         ///< in the order of the file
    QHash<QString, qsizetype> m_byKey; ///< where they stand there
    QHash<QString, QString> m_rules;   ///< of those that come again, by UID
    QSet<QString> m_changed;           ///< keys of single ones among these that the file tells apart
};

// --- one event

CalendarClock CalendarReading::clockOf(icalcomponent *calendar, icalproperty *property, CalendarZones &zones)
{
    auto *parameter = icalproperty_get_first_parameter(property, ICAL_TZID_PARAMETER);
    const QByteArray name = parameter ? icalparameter_get_tzid(parameter) : "";
    if (name.isEmpty())
        return {zones.ofCalendar(), nullptr};
    if (const QTimeZone zone = zones.zone(name); zone.isValid())
        return {zone, nullptr};
    auto *rules = icalcomponent_get_timezone(calendar, name.constData());
    if (!rules)
        remark(CalendarReader::tr("Nobody here knows the time zone “%1”. Its times were taken as those of this computer.")
                   .arg(QString::fromUtf8(name)));
    return {zones.ofCalendar(), rules};
}

void CalendarReading::read(icalcomponent *calendar, icalcomponent *component, CalendarZones &zones)
{
    FileEvent event;
    event.said.row = ++m_content.entries;
    event.said.title = textOf(component, ICAL_SUMMARY_PROPERTY, &icalproperty_get_summary).simplified();
    auto *start = firstOf(component, ICAL_DTSTART_PROPERTY);
    if (start) {
        event.times.start = icalproperty_get_dtstart(start);
        event.times.clock = clockOf(calendar, start, zones);
    }
    const auto begin = start ? event.times.clock.at(event.times.start) : std::nullopt;
    if (!begin) {
        leaveOut(event.said, CalendarReader::tr("It has no beginning that can be read."));
        return;
    }
    if (event.said.title.isEmpty())
        event.said.title = CalendarReader::tr("Event without a title");
    event.said.uid = textOf(component, ICAL_UID_PROPERTY, &icalproperty_get_uid);
    event.said.text = textOf(component, ICAL_DESCRIPTION_PROPERTY, &icalproperty_get_description);
    event.said.place = textOf(component, ICAL_LOCATION_PROPERTY, &icalproperty_get_location).simplified();
    event.said.url = textOf(component, ICAL_URL_PROPERTY, &icalproperty_get_url);
    event.said.status = statusOf(component);
    auto *end = firstOf(component, ICAL_DTEND_PROPERTY);
    readLength(event, component, end, end ? clockOf(calendar, end, zones) : CalendarClock());
    readRepeats(event, component);
    if (event.said.uid.isEmpty()) {
        const QByteArray all = (event.said.title + instantText(*begin)).toUtf8();
        event.said.uid =
            u"without-uid-"_s + QString::fromLatin1(QCryptographicHash::hash(all, QCryptographicHash::Sha1).toHex());
    }
    keep(event);
}

void CalendarReading::readLength(FileEvent &event, icalcomponent *component, icalproperty *end,
                                 const CalendarClock &clockOfEnd)
{
    CalendarTimes &times = event.times;
    if (times.isWholeDay())
        times.length = 1;
    auto *duration = firstOf(component, ICAL_DURATION_PROPERTY);
    const auto begin = times.clock.at(times.start);
    const auto until = end ? clockOfEnd.at(icalproperty_get_dtend(end)) : std::nullopt;
    std::optional<qint64> seconds;
    if (until)
        seconds = begin->secsTo(*until);
    else if (duration)
        seconds = icaldurationtype_as_int(icalproperty_get_duration(duration));
    if (!seconds)
        return;
    qint64 length = *seconds;
    if (times.isWholeDay())
        length = until ? begin->date().daysTo(until->date()) : *seconds / secondsOfDay;
    if (length > 0 && *seconds <= longestDays * secondsOfDay)
        times.length = length;
    else if (length != 0)
        remark(CalendarReader::tr("“%1” ends before it begins or more than a year later, so its end was left out.")
                   .arg(event.said.title));
}

void CalendarReading::readRepeats(FileEvent &event, icalcomponent *component)
{
    if (auto *single = firstOf(component, ICAL_RECURRENCEID_PROPERTY)) {
        event.said.recurrence = event.times.nameOf(icalproperty_get_recurrenceid(single));
        return;
    }
    for (auto *property : propertiesOf(component, ICAL_RDATE_PROPERTY))
        event.added += onDayOf(timeIn(property), event.times.start);
    for (auto *property : propertiesOf(component, ICAL_EXDATE_PROPERTY))
        event.excepted += timeIn(property);
    auto *rule = firstOf(component, ICAL_RRULE_PROPERTY);
    const bool isUsable = rule && CalendarRepeats::isUsable(icalproperty_get_rrule(rule));
    if (isUsable) {
        event.rule = icalproperty_get_rrule(rule);
        event.said.rule = QString::fromLatin1(icalproperty_get_value_as_string(rule));
    }
    const auto isOfRule = [](icalproperty *error) {
        return QByteArray(icalproperty_get_xlicerror(error)).contains("RRULE");
    };
    if ((rule && !isUsable) || std::ranges::any_of(propertiesOf(component, ICAL_XLICERROR_PROPERTY), isOfRule))
        remark(CalendarReader::tr("“%1” comes again by a rule that cannot be read, so only its first day came in.")
                   .arg(event.said.title));
}

/// Of two that are called the same, the later one counts.
void CalendarReading::keep(const FileEvent &event)
{
    const QString key = event.said.key();
    if (const auto twin = m_byKey.constFind(key); twin != m_byKey.constEnd()) {
        leaveOut(m_events[*twin].said, CalendarReader::tr("It stands in the file twice, and the later one counts."));
        m_events[*twin] = event;
        return;
    }
    m_byKey.insert(key, m_events.size());
    m_events += event;
}

// --- all of them

void CalendarReading::finish()
{
    for (const auto &event : std::as_const(m_events)) {
        if (event.comesAgain())
            m_rules.insert(event.said.uid, event.said.rule);
        if (!event.said.recurrence.isEmpty())
            m_changed.insert(event.said.key());
    }
    for (const auto &event : std::as_const(m_events)) {
        if (m_content.occurrences.size() >= CalendarReader::mostInAll) {
            leaveOut(event.said,
                     CalendarReader::tr("More than %1 events do not come in at once.").arg(CalendarReader::mostInAll));
            continue;
        }
        const auto before = m_content.occurrences.size();
        if (event.comesAgain())
            expand(event);
        else
            add(event, event.times.start, event.said.recurrence, event.said.recurrence.isEmpty());
        if (m_content.occurrences.size() == before)
            leaveOut(event.said, CalendarReader::tr("Of the days on which it comes again none is left."));
    }
}

/// What changes one of them stands in the file apart and comes in as that.
void CalendarReading::expand(const FileEvent &event)
{
    QSet<QString> excepted;
    for (const auto &time : event.excepted)
        excepted.insert(event.times.nameOf(time));
    QSet<QString> done;
    const QString first = event.times.nameOf(event.times.start);
    for (const auto &start : startsOf(event)) {
        const QString name = event.times.nameOf(start);
        CalendarOccurrence probe;
        probe.uid = event.said.uid;
        probe.recurrence = name;
        const auto at = event.times.clock.at(start);
        if (!at || done.contains(name) || excepted.contains(name) || excepted.contains(at->date().toString(u"yyyyMMdd"_s)))
            continue;
        done.insert(name);
        if (!m_changed.contains(probe.key()))
            add(event, start, name, name == first);
    }
}

QList<icaltimetype> CalendarReading::startsOf(const FileEvent &event)
{
    const auto begin = event.times.clock.at(event.times.start);
    const QDateTime today(m_today, QTime(0, 0), begin->timeZone());
    const bool isEndless = event.rule && event.rule->count == 0 && icaltime_is_null_time(event.rule->until);
    const QDateTime from = isEndless ? qMax(*begin, today.addYears(-1)) : *begin;
    const QDateTime until = qMax(from, today).addYears(CalendarReader::mostYears);
    QList<icaltimetype> starts;
    if (*begin >= from)
        starts += event.times.start;
    if (event.rule) {
        const auto repeats = CalendarRepeats::of(event.times, *event.rule, from, until, CalendarReader::mostOccurrences);
        starts += repeats.starts;
        if (const auto last = repeats.starts.isEmpty() ? begin : event.times.clock.at(repeats.starts.last());
            repeats.hasMore && last)
            remark(CalendarReader::tr("“%1” goes on for longer: what comes after %2 did not come in.")
                       .arg(event.said.title, dayOnPaper(last->date())));
    }
    for (const auto &added : event.added.first(qMin<qsizetype>(event.added.size(), CalendarReader::mostOccurrences))) {
        if (const auto at = event.times.clock.at(added); at && *at >= from && *at <= until)
            starts += added;
    }
    return starts;
}

void CalendarReading::add(const FileEvent &event, const icaltimetype &start, const QString &recurrence, bool isFirst)
{
    const auto at = event.times.clock.at(start);
    if (!at)
        return;
    CalendarOccurrence one = event.said;
    one.start = *at;
    one.end = event.times.endOf(*at);
    one.recurrence = recurrence;
    one.isFirst = isFirst;
    one.rule = m_rules.value(one.uid);
    m_content.occurrences += one;
}

} // namespace

CalendarContent CalendarReader::read(const QByteArray &bytes, const QDate &today)
{
    CalendarContent content;
    const CalendarText text = CalendarText::of(bytes);
    content.isCalendar = text.isCalendar;
    const Calendars all(icalparser_parse_string(text.text.constData()), &icalcomponent_free);
    CalendarReading reading(content, today);
    for (auto *calendar : partsOf(all.get(), ICAL_VCALENDAR_COMPONENT))
        reading.read(calendar);
    reading.finish();
    if (text.hasOddLetters)
        content.remarks += tr("Some letters could not be read and stand as �.");
    if (text.isRepaired)
        content.remarks += tr("Parts of the file have no end, as when it was cut off. What is there was read.");
    if (text.others > 0)
        content.remarks += tr("%n to-dos and the like stay out: only events come in.", nullptr, text.others);
    std::ranges::sort(content.leftOut, {}, &RowProblem::row);
    return content;
}

} // namespace rnf
