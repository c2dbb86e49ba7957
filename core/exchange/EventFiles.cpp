#include "exchange/EventFiles.h"

#include "base/Text.h"
#include "events/EventTimes.h"
#include "events/EventWords.h"
#include "events/EventsInAction.h"
#include "exchange/CellMeaning.h"
#include "exchange/DryRun.h"
#include "exchange/HeaderWords.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

struct EventColumns {
    qsizetype name = -1, day = -1, endDay = -1, from = -1, to = -1, allDay = -1, zone = -1;
    qsizetype venue = -1, place = -1, places = -1, kind = -1, status = -1, link = -1, text = -1, note = -1;

    QList<qsizetype> used() const
    {
        return {name, day, endDay, from, to, allDay, zone, venue, place, places, kind, status, link, text, note};
    }
};

/// By the headers of our own list, of Google Calendar (formats.md, section 7), and of what people keep themselves.
EventColumns eventColumns(const QStringList &headers)
{
    const auto normalized = normalizedHeaders(headers);
    const auto named = [&](const QStringList &words) { return columnNamed(normalized, words); };
    EventColumns columns;
    columns.name = named({u"name"_s, u"event"_s, u"event name"_s, u"event title"_s, u"title"_s, u"subject"_s, u"nombre"_s,
                          u"evento"_s, u"titulo"_s, u"asunto"_s});
    columns.day = named({u"start date"_s, u"event start date"_s, u"begins"_s, u"starts at"_s, u"starts"_s, u"start"_s,
                         u"date"_s, u"day"_s, u"fecha de inicio"_s, u"empieza"_s, u"fecha"_s, u"dia"_s});
    columns.endDay = named({u"end date"_s, u"event end date"_s, u"ends"_s, u"ends at"_s, u"fecha de fin"_s, u"termina"_s});
    columns.from = named({u"start time"_s, u"from"_s, u"time"_s, u"hora de inicio"_s, u"desde"_s, u"hora"_s});
    // Of a day and a beginning in columns of their own, the beginning is a time.
    const qsizetype date = named({u"date"_s, u"day"_s, u"fecha"_s, u"dia"_s});
    if (date >= 0 && columns.from < 0 && named({u"starts"_s, u"start"_s, u"begins"_s, u"empieza"_s}) == columns.day)
        columns.from = std::exchange(columns.day, date);
    columns.to = named({u"end time"_s, u"to"_s, u"until"_s, u"end"_s, u"hora de fin"_s, u"hasta"_s, u"fin"_s});
    columns.allDay = named({u"all day event"_s, u"all day"_s, u"todo el dia"_s});
    columns.zone = named({u"time zone"_s, u"zona horaria"_s});
    columns.venue = named({u"venue"_s, u"sede"_s});
    columns.place = named({u"place"_s, u"location"_s, u"lugar"_s, u"ubicacion"_s});
    columns.places = named({u"places"_s, u"capacity"_s, u"plazas"_s, u"cupo"_s});
    columns.kind = named({u"kind"_s, u"event type"_s, u"type"_s, u"tipo"_s});
    columns.status = named({u"status"_s, u"estado"_s});
    columns.link = named({u"link"_s, u"url"_s, u"enlace"_s});
    columns.text = named({u"invitation text"_s, u"description"_s, u"texto de la invitacion"_s, u"descripcion"_s});
    columns.note = named({u"note"_s, u"notes"_s, u"nota"_s, u"notas"_s});
    return columns;
}

/// "19:00", "7:30 PM", "7 pm", also behind a date; nothing when there is none.
std::optional<QTime> timeOfDay(const QString &text)
{
    static const QRegularExpression clock(
        u"(?:^|\\s|T)(\\d{1,2}):(\\d{2})(?::\\d{2})?\\s*(?:([AaPp])\\.?\\s*[Mm]\\.?)?$|^(\\d{1,2})\\s*([AaPp])\\.?\\s*[Mm]\\.?$"_s);
    const auto match = clock.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    int hour = (match.captured(1) + match.captured(4)).toInt();
    if (const QString half = (match.captured(3) + match.captured(5)).toLower(); !half.isEmpty())
        hour = hour % 12 + (half == "p"_L1 ? 12 : 0);
    const QTime time(hour, match.captured(2).toInt());
    return time.isValid() ? std::optional(time) : std::nullopt;
}

/// "21:00:00" is three numbers, and no date.
bool isTimeAlone(const QString &text)
{
    static const QRegularExpression alone(u"^\\d{1,2}(:\\d{2}){0,2}\\s*([AaPp]\\.?\\s*[Mm]\\.?)?$"_s);
    return alone.match(text).hasMatch();
}

std::optional<EventStatus> eventStatusNamed(const QString &word)
{
    const QString normalized = normalizedHeader(word);
    for (int status = 0; status < int(keysOf(EventStatus()).size()); ++status) {
        if (normalized == QLatin1String(keysOf(EventStatus())[size_t(status)])
            || normalized == normalizedHeader(EventWords::status(EventStatus(status))))
            return EventStatus(status);
    }
    return normalized == "canceled"_L1 ? std::optional(EventStatus::Cancelled) : std::nullopt;
}

QString toldOfEvent(const Event &event)
{
    QStringList parts{EventWords::when(event), event.placeNote};
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

/// Reads a row of a table of events, but for what depends on what there is here.
class EventRowReader {
public:
    EventRowReader(const QStringList &headers, const EventColumns &columns, DateOrder dates, const QDateTime &now)
        : m_headers(headers), m_columns(columns), m_dates(dates), m_now(now)
    {
    }

    /// `lengthMin`: how long one of its kind takes.
    std::variant<Event, RowProblem> read(const TableRow &row, int lengthMin) const
    {
        Event event;
        event.name = cellText(row, m_columns.name);
        if (event.name.isEmpty())
            return unread(row, m_columns.name, EventFiles::tr("The row has no name of an event."),
                          EventFiles::tr("Write what the event is called."));
        event.timeZone = cellText(row, m_columns.zone);
        if (!event.timeZone.isEmpty() && !QTimeZone(event.timeZone.toLatin1()).isValid())
            return unread(row, m_columns.zone, EventFiles::tr("“%1” is no time zone that is known here."),
                          EventFiles::tr("Write it like America/New_York, or leave it empty."));
        if (const auto problem = takeTimes(row, lengthMin, event))
            return *problem;
        if (const auto problem = takePlaces(row, event))
            return *problem;
        event.linkUrl = cellText(row, m_columns.link);
        event.publicText = cellText(row, m_columns.text);
        event.note = cellText(row, m_columns.note);
        if (const auto problem = takeStatus(row, event))
            return *problem;
        return event;
    }

private:
    std::optional<RowProblem> takeTimes(const TableRow &row, int lengthMin, Event &event) const
    {
        const QString text = cellText(row, m_columns.day);
        const QString endText = cellText(row, m_columns.endDay < 0 ? m_columns.to : m_columns.endDay);
        if (text.isEmpty())
            return std::nullopt;
        const auto day = readDate(text, m_dates);
        const QDate endDay = isTimeAlone(endText) ? QDate() : readDate(endText, m_dates).value_or(QDate());
        if (!day || !day->isValid())
            return unread(row, m_columns.day, EventFiles::tr("“%1” is no date."),
                          EventFiles::tr("Write it like 2026-10-31."));
        if (const auto problem = checkTimes(row, endDay))
            return problem;
        const bool isAllDay = readYesNo(cellText(row, m_columns.allDay)).value_or(false);
        const auto from = isAllDay ? std::nullopt : timeIn(row, m_columns.from, text);
        const auto to = isAllDay ? std::nullopt : timeIn(row, m_columns.to, endText);
        const QDate last = endDay.isValid() ? endDay : *day;
        if (!from)
            setWholeDays(event, *day, last);
        else if (!to)
            EventTimes::set(event, *day, *from, lengthMin);
        else if (last == *day)
            EventTimes::set(event, *day, *from, *to);
        else
            setOver(event, QDateTime(*day, *from), QDateTime(last, *to));
        if (event.endsAt <= event.startsAt)
            return unread(row, m_columns.endDay, EventFiles::tr("The event ends before it has begun."),
                          EventFiles::tr("Correct its days or times."));
        return std::nullopt;
    }

    /// What stands there and cannot be read is a question, not nothing.
    std::optional<RowProblem> checkTimes(const TableRow &row, const QDate &endDay) const
    {
        for (const qsizetype column : {m_columns.from, m_columns.to}) {
            const QString text = cellText(row, column);
            if (!text.isEmpty() && !saysUnknown(text) && !timeOfDay(text) && !readDate(text, m_dates))
                return unread(row, column, EventFiles::tr("“%1” is no time of day."),
                              EventFiles::tr("Write it like 19:00 or 7 PM, or leave it empty."));
        }
        const QString end = cellText(row, m_columns.endDay);
        const bool isEndRead = endDay.isValid() || timeOfDay(end);
        if (!end.isEmpty() && !saysUnknown(end) && !isEndRead)
            return unread(row, m_columns.endDay, EventFiles::tr("“%1” is no date."),
                          EventFiles::tr("Write it like 2026-10-31."));
        return std::nullopt;
    }

    static std::optional<QTime> timeIn(const TableRow &row, qsizetype column, const QString &besideDay)
    {
        const auto own = timeOfDay(cellText(row, column));
        return own ? own : timeOfDay(besideDay);
    }
    /// From one clock on the wall to another, on days of their own.
    static void setOver(Event &event, const QDateTime &from, const QDateTime &until)
    {
        Event end = event;
        EventTimes::set(event, from.date(), from.time(), 1);
        EventTimes::set(end, until.date(), until.time(), 1);
        event.endsAt = end.startsAt;
    }
    static void setWholeDays(Event &event, const QDate &first, const QDate &last)
    {
        setOver(event, QDateTime(first, QTime(0, 0)), QDateTime(last.addDays(1), QTime(0, 0)));
    }

    std::optional<RowProblem> takePlaces(const TableRow &row, Event &event) const
    {
        const QString text = cellText(row, m_columns.places);
        if (text.isEmpty() || saysUnknown(text))
            return std::nullopt;
        bool isNumber = false;
        event.places = text.toInt(&isNumber);
        if (!isNumber || event.places < 0)
            return unread(row, m_columns.places, EventFiles::tr("“%1” is no number of places."),
                          EventFiles::tr("Write it like 40, or leave it empty for no limit."));
        return std::nullopt;
    }

    /// What is over when it comes in is done, where nothing else is said.
    std::optional<RowProblem> takeStatus(const TableRow &row, Event &event) const
    {
        const QString word = cellText(row, m_columns.status);
        if (word.isEmpty()) {
            event.status = event.hasDay() && event.endsAt <= instantText(m_now) ? EventStatus::Done : EventStatus::Planned;
            return std::nullopt;
        }
        const auto status = eventStatusNamed(word);
        if (!status)
            return unread(
                row, m_columns.status, EventFiles::tr("“%1” is no status of an event that is known here."),
                EventFiles::tr("What does it mean: idea, planned, announced, done, cancelled? Write that instead."));
        event.status = *status;
        return std::nullopt;
    }

    RowProblem unread(const TableRow &row, qsizetype column, QString problem, const QString &hint) const
    {
        if (problem.contains(u"%1"_s))
            problem = problem.arg(quotable(cellText(row, column)));
        return {row.number(), m_headers.value(column), problem, hint, cellText(row, m_columns.name)};
    }

    QStringList m_headers;
    EventColumns m_columns;
    DateOrder m_dates;
    QDateTime m_now;
};

/// Writes what a table says, row by row, inside the action.
class EventWriting {
public:
    EventWriting(Action &action, const EventsInAction &events, const EventColumns &columns, const EventRowReader &reader,
                 EventFileOutcome &outcome)
        : m_columns(columns), m_reader(reader), m_outcome(outcome), m_events(events), m_rows(action.on<EventRepository>())
    {
        for (const auto &event : m_rows.all())
            m_known += keyOfEvent(event);
        for (const auto &kind : m_rows.kinds())
            m_kinds.insert(foldedText(kind.name), kind);
        for (const auto &venue : m_rows.venues())
            m_venues.insert(foldedText(venue.name), venue.id);
    }

    void take(const TableRow &row)
    {
        const QString kindName = cellText(row, m_columns.kind);
        const EventKind kind = m_kinds.value(foldedText(kindName));
        const auto read = m_reader.read(row, kind.lengthMin);
        if (const auto *problem = std::get_if<RowProblem>(&read)) {
            m_outcome.rejects += *problem;
            return;
        }
        Event event = std::get<Event>(read);
        event.kind = kind.id;
        event.hasNeeds = kind.hasNeeds;
        event.hasShifts = kind.hasShifts;
        event.hasBudget = kind.hasBudget;
        event.hasProgramme = kind.hasProgramme;
        event.hasWall = kind.hasWall;
        const FileRow said{row.number(), event.name, toldOfEvent(event)};
        if (m_known.contains(keyOfEvent(event))) {
            m_outcome.known += said;
            return;
        }
        if (!kindName.isEmpty() && !kind.id.isValid() && !m_outcome.unknownKinds.contains(kindName))
            m_outcome.unknownKinds += kindName;
        const QString place = cellText(row, m_columns.place);
        event.venue = m_venues.value(foldedText(place));
        if (!event.venue.isValid())
            event.placeNote = place;
        m_known += keyOfEvent(event);
        m_events.add(event, cellText(row, m_columns.venue), {});
        m_outcome.written += said;
    }

private:
    static QString keyOfEvent(const Event &event)
    {
        return foldedText(event.name) + u'\n' + dayText(EventTimes::day(event));
    }

    const EventColumns &m_columns;
    const EventRowReader &m_reader;
    EventFileOutcome &m_outcome;
    EventsInAction m_events;
    EventRepository &m_rows;
    QSet<QString> m_known; ///< names with their days
    QHash<QString, EventKind> m_kinds;
    QHash<QString, VenueId> m_venues;
};

} // namespace

QString EventFileOutcome::sentence() const
{
    QStringList said{EventFiles::tr("%n new events", nullptr, int(written.size()))};
    if (!known.isEmpty())
        said += EventFiles::tr("%n were here already", nullptr, int(known.size()));
    if (!rejects.isEmpty())
        said += EventFiles::tr("%n left out", nullptr, int(rejects.size()));
    return said.join(u" · "_s);
}

QStringList EventFileOutcome::remarks() const
{
    QStringList said;
    if (!unknownKinds.isEmpty())
        said += EventFiles::tr("Kinds of event that are not known here: %1").arg(unknownKinds.join(u", "_s));
    if (!ignoredColumns.isEmpty())
        said += EventFiles::tr("Columns left out: %1").arg(ignoredColumns.join(u", "_s));
    return said;
}

EventFiles::EventFiles(Store &store, People &people, Events &events) : m_store(store), m_people(people), m_events(events) {}

Result<EventFileOutcome> EventFiles::run(const Session &session, const ImportSource &source, bool isDryRun,
                                         std::optional<DateOrder> said)
{
    const auto sample = source.sample();
    if (!sample)
        return sample.error();
    const EventColumns columns = eventColumns(sample->columns);
    if (columns.name < 0 || columns.day < 0)
        return Error{u"no-columns"_s,
                     tr("%1 has no columns for what an event is called and when it is. It needs headings such "
                        "as “Name” and “Date”.")
                         .arg(source.name())};
    const auto dates =
        source.settledDates({int(columns.day), int(columns.endDay)}, said, usualDates(m_people.phones().region()));
    if (!dates)
        return dates.error();
    const auto file = source.open();
    if (!file)
        return file.error();
    EventFileOutcome outcome;
    outcome.ignoredColumns = unusedHeaders(sample->columns, sample->rows, columns.used());
    outcome.isDateOrderSure = dates->isSure;
    outcome.dates = dates->order;
    const EventRowReader reader(sample->columns, columns, outcome.dates, m_store.dates().now());
    const auto done = actOrTry(m_store, session, Operation::LeadWork, isDryRun, [&](Action &action) {
        EventWriting writing(action, m_events.inAction(action), columns, reader, outcome);
        TableRow row;
        while ((*file)->next(row)) {
            ++outcome.rows;
            writing.take(row);
        }
        if (const auto error = (*file)->error())
            throw Refusal(*error);
        action.setLabel(tr("Events from %1: %2").arg(source.name(), outcome.sentence()));
    });
    return outcomeOf(done, outcome);
}

} // namespace rnf
