#include "exchange/CalendarImport.h"

#include "base/Text.h"
#include "events/EventTimes.h"
#include "events/EventWords.h"
#include "events/EventsInAction.h"
#include "exchange/DryRun.h"
#include "storage/sqlite/vault.h"

#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

const QString calendarSystem = u"ical"_s;

/// What a calendar says of an event, on the event as it is here. What it says nothing of stays.
class CalendarFilling {
public:
    CalendarFilling(const QList<Venue> &venues, const CalendarOccurrence &said) : m_venues(venues), m_said(said) {}

    Event filled(Event event) const
    {
        if (event.name.simplified() != m_said.title)
            event.name = cleanText(m_said.title);
        fillTimes(event);
        fillPlace(event);
        if (!m_said.text.isEmpty())
            event.publicText = cleanText(m_said.text);
        if (!m_said.url.isEmpty())
            event.linkUrl = cleanText(m_said.url);
        return event;
    }

private:
    /// The same instants in another zone are no change.
    void fillTimes(Event &event) const
    {
        const QString starts = instantText(m_said.start), ends = m_said.end.isValid() ? instantText(m_said.end) : QString();
        if (event.startsAt == starts && event.endsAt == ends)
            return;
        event.startsAt = starts;
        event.endsAt = ends;
        event.timeZone = QString::fromLatin1(m_said.start.timeZone().id());
    }
    /// A place that is known by its name is that; no other is made of what may be a whole address.
    void fillPlace(Event &event) const
    {
        const QString place = cleanText(m_said.place);
        const auto present = std::ranges::find(m_venues, event.venue, &Venue::id);
        const Venue venue = present == m_venues.end() ? Venue() : *present;
        if (place.isEmpty() || Events::placeAt(venue, event).simplified() == place)
            return;
        const auto same = namedAmong(m_venues, place);
        event.venue = same ? same->id : VenueId();
        event.placeNote = same ? QString() : place;
    }

    const QList<Venue> &m_venues;
    const CalendarOccurrence &m_said;
};

QString changesOf(const Event &before, const Event &after)
{
    QStringList changes;
    const auto note = [&](bool isOther, const QString &what) {
        if (isOther)
            changes += what;
    };
    note(before.status != after.status, after.status == EventStatus::Cancelled
                                            ? CalendarImport::tr("called off")
                                            : CalendarImport::tr("takes place after all"));
    note(before.name != after.name, CalendarImport::tr("another title"));
    note(before.startsAt != after.startsAt || before.endsAt != after.endsAt, EventWords::when(after));
    note(before.venue != after.venue || before.placeNote != after.placeNote, CalendarImport::tr("another place"));
    note(before.publicText != after.publicText, CalendarImport::tr("another text"));
    note(before.linkUrl != after.linkUrl, CalendarImport::tr("another link"));
    return changes.join(u" · "_s);
}

/// Brings a calendar in, inside the action that writes it.
class CalendarWriting {
public:
    CalendarWriting(Action &action, const EventsInAction &events, const QString &workspace, CalendarOutcome &outcome)
        : m_action(action), m_rows(action.on<EventRepository>()), m_events(events), m_workspace(workspace),
          m_outcome(outcome), m_venues(m_rows.venues())
    {
        for (const auto &known : m_rows.externalIds(calendarSystem))
            m_known.insert(known.value, known.event);
    }

    void write(const CalendarOccurrence &said)
    {
        if (const auto present = find(said))
            update(*present, said);
        else if (said.status == EventStatus::Cancelled)
            m_outcome.known += {said.row, said.title, CalendarImport::tr("called off, and not here")};
        else
            add(said);
    }

private:
    /// One that stood alone when it came in may be the first of several now.
    std::optional<Event> find(const CalendarOccurrence &said)
    {
        for (const auto &key : {said.key(), said.isFirst ? said.uid : QString()}) {
            const EventId id = key.isEmpty() ? EventId() : m_known.value(key, ownOf(key));
            if (const auto event = id.isValid() ? m_rows.find(id) : std::nullopt)
                return event;
        }
        return std::nullopt;
    }
    /// The event of a UID that this workspace has handed out.
    EventId ownOf(const QString &uid) const
    {
        const QString before = u"event-"_s, after = u'@' + m_workspace;
        const bool isOwn = uid.startsWith(before) && uid.endsWith(after) && uid.size() > before.size() + after.size();
        return isOwn ? EventId(uid.mid(before.size(), uid.size() - before.size() - after.size()).toLongLong()) : EventId();
    }

    void add(const CalendarOccurrence &said)
    {
        Event event = CalendarFilling(m_venues, said).filled({});
        const QDateTime over = said.end.isValid() ? said.end : said.start;
        event.status = over < m_action.doneAt() ? EventStatus::Done : said.status;
        event.series = seriesOf(said);
        m_events.add(event, {}, {});
        EventExternalId called{0, event.id, calendarSystem, said.key()};
        m_rows.insert(m_action, called);
        m_known.insert(said.key(), event.id);
        ++m_outcome.added;
        m_outcome.written += {said.row, event.name, EventWords::when(event)};
    }

    void update(const Event &before, const CalendarOccurrence &said)
    {
        Event after = CalendarFilling(m_venues, said).filled(before);
        if (said.status == EventStatus::Cancelled && before.isAhead())
            after.status = EventStatus::Cancelled;
        else if (said.status != EventStatus::Cancelled && before.status == EventStatus::Cancelled)
            after.status = EventStatus::Planned;
        if (after.series.isValid())
            m_series.insert(said.uid, after.series);
        if (after == before) {
            m_outcome.known += {said.row, before.name, EventWords::when(before)};
            return;
        }
        m_events.save(before, after);
        const bool isOff = before.status != after.status && after.status == EventStatus::Cancelled;
        ++(isOff ? m_outcome.cancelled : m_outcome.changed);
        m_outcome.written += {said.row, after.name, changesOf(before, after)};
    }

    EventSeriesId seriesOf(const CalendarOccurrence &said)
    {
        if (said.rule.isEmpty())
            return {};
        if (!m_series.contains(said.uid)) {
            EventSeries series{{}, said.rule};
            m_rows.insert(m_action, series);
            m_series.insert(said.uid, series.id);
        }
        return m_series.value(said.uid);
    }

    Action &m_action;
    EventRepository &m_rows;
    EventsInAction m_events;
    QString m_workspace;
    CalendarOutcome &m_outcome;
    QList<Venue> m_venues;
    QHash<QString, EventId> m_known;        ///< by what calendars call them
    QHash<QString, EventSeriesId> m_series; ///< by UID
};

Result<QByteArray> bytesOf(const QString &path)
{
    const QString name = QFileInfo(path).fileName();
    if (vault::isDatabase(path))
        return Error{u"calendar-file"_s, CalendarImport::tr("“%1” is a database and no calendar.").arg(name)};
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{u"calendar-file"_s,
                     CalendarImport::tr("“%1” cannot be read: %2. Check where it is.").arg(name, file.errorString())};
    QByteArray bytes = file.read(CalendarReader::mostBytes + 1);
    if (bytes.size() > CalendarReader::mostBytes)
        return Error{u"calendar-file"_s,
                     CalendarImport::tr("“%1” is larger than 20 MB. Export a shorter time from the calendar.").arg(name)};
    return bytes;
}

} // namespace

QString CalendarOutcome::sentence() const
{
    QStringList said{CalendarImport::tr("%n new events", nullptr, added)};
    if (changed > 0)
        said += CalendarImport::tr("%n changed", "events", changed);
    if (cancelled > 0)
        said += CalendarImport::tr("%n called off", "events", cancelled);
    if (!known.isEmpty())
        said += CalendarImport::tr("%n stay as they are", "events", int(known.size()));
    return said.join(u" · "_s);
}

CalendarImport::CalendarImport(Store &store, Events &events) : m_store(store), m_events(events) {}

Result<CalendarOutcome> CalendarImport::run(const Session &session, const QString &path, bool isDryRun)
{
    const auto bytes = bytesOf(path);
    if (!bytes)
        return bytes.error();
    const QString name = QFileInfo(path).fileName(), workspace = m_store.noted(u"workspace_id"_s);
    const CalendarContent content = CalendarReader::read(*bytes, m_store.dates().today());
    if (!content.isCalendar)
        return Error{u"calendar-file"_s,
                     tr("“%1” is no calendar. Choose a file that a calendar program has exported (.ics).").arg(name)};
    CalendarOutcome outcome;
    const auto done = actOrTry(m_store, session, Operation::LeadWork, isDryRun, [&](Action &action) {
        outcome = {};
        CalendarWriting writing(action, m_events.inAction(action), workspace, outcome);
        for (const auto &said : content.occurrences)
            writing.write(said);
        action.setLabel(tr("Import events from %1").arg(name));
    });
    outcome.rows = content.entries;
    outcome.leftOut = content.leftOut;
    outcome.remarks = content.remarks;
    return outcomeOf(done, outcome);
}

} // namespace rnf
