#include "exchange/SessionRows.h"

#include "base/Dates.h"
#include "base/Text.h"
#include "base/TimeText.h"
#include "events/EventTimes.h"
#include "events/EventsInAction.h"
#include "exchange/SessionCells.h"
#include "programme/ProgrammeWords.h"
#include "programme/ScheduleInAction.h"

using namespace Qt::StringLiterals;

namespace rnf {

SessionColumns::SessionColumns(const QStringList &headers)
{
    const auto normalized = normalizedHeaders(headers);
    const auto named = [&](const QStringList &words) { return columnNamed(normalized, words); };
    title = named({u"title"_s, u"session"_s, u"session title"_s, u"name"_s, u"titulo"_s, u"sesion"_s, u"nombre"_s});
    abstract = named({u"abstract"_s, u"description"_s, u"resumen"_s, u"descripcion"_s});
    format = named({u"format"_s, u"type"_s, u"session type"_s, u"formato"_s, u"tipo"_s});
    level = named({u"level"_s, u"nivel"_s});
    length = named({u"minutes"_s, u"length"_s, u"duration"_s, u"minutos"_s, u"duracion"_s});
    tracks = named({u"tracks"_s, u"track"_s, u"ejes"_s, u"eje"_s});
    speakers = named({u"speakers"_s, u"speaker"_s, u"presenters"_s, u"presenter"_s, u"ponentes"_s, u"ponente"_s});
    room = named({u"room"_s, u"sala"_s});
    day = named({u"day"_s, u"date"_s, u"dia"_s, u"fecha"_s});
    from = named({u"start"_s, u"start time"_s, u"time"_s, u"begins"_s, u"from"_s, u"empieza"_s, u"hora"_s, u"inicio"_s});
    language = named({u"language"_s, u"idioma"_s});
    expected = named({u"expected"_s, u"se esperan"_s});
    seats = named({u"places"_s, u"seats"_s, u"lugares"_s, u"cupo"_s});
}

QList<qsizetype> SessionColumns::used() const
{
    return {title, abstract, format, level, length, tracks, speakers, room, day, from, language, expected, seats};
}

// --- reading

SessionRowReader::SessionRowReader(QStringList headers, const SessionColumns &columns, DateOrder dates, const Event &event)
    : m_headers(std::move(headers)), m_columns(columns), m_dates(dates), m_event(event)
{
}

std::variant<SessionFileRow, RowProblem> SessionRowReader::read(const TableRow &row) const
{
    SessionFileRow read;
    ProgrammeSession &session = read.session;
    session.event = m_event.id;
    session.title = cellText(row, m_columns.title);
    if (session.title.isEmpty())
        return unread(row, m_columns.title, SessionFiles::tr("The row has no title of a session."),
                      SessionFiles::tr("Write what the session is called."));
    session.abstract = cellText(row, m_columns.abstract);
    session.language = cellText(row, m_columns.language);
    session.expectedHigh = qMax(0, cellText(row, m_columns.expected).toInt());
    session.seatsMax = qMax(0, cellText(row, m_columns.seats).toInt());
    read.tracks = namesInCell(cellText(row, m_columns.tracks));
    read.speakers = namesInCell(cellText(row, m_columns.speakers));
    read.room = cellText(row, m_columns.room);
    if (const auto problem = takeWords(row, session))
        return *problem;
    if (const auto problem = takeTime(row, read))
        return *problem;
    return read;
}

std::optional<RowProblem> SessionRowReader::takeWords(const TableRow &row, ProgrammeSession &session) const
{
    if (const QString text = cellText(row, m_columns.format); !text.isEmpty()) {
        const auto format = wordInCell<SessionFormat>(text, &ProgrammeWords::format);
        if (!format)
            return unread(row, m_columns.format, SessionFiles::tr("“%1” is no format of a session that is known here."),
                          SessionFiles::tr("Write workshop, panel, interview, clinic, showcase, plenary, caucus, film or "
                                           "social, or leave it empty."));
        session.format = *format;
    }
    if (const QString text = cellText(row, m_columns.level); !text.isEmpty()) {
        const auto level = wordInCell<SessionLevel>(text, &ProgrammeWords::level);
        if (!level)
            return unread(row, m_columns.level, SessionFiles::tr("“%1” is no level that is known here."),
                          SessionFiles::tr("Write all, basic, middle or advanced, or leave it empty."));
        session.level = *level;
    }
    if (const QString text = cellText(row, m_columns.length); !text.isEmpty()) {
        session.lengthMin = minutesInCell(text);
        if (session.lengthMin <= 0)
            return unread(row, m_columns.length, SessionFiles::tr("“%1” is no length."),
                          SessionFiles::tr("Write how many minutes the session takes, like 60."));
    }
    return std::nullopt;
}

std::optional<RowProblem> SessionRowReader::takeTime(const TableRow &row, SessionFileRow &read) const
{
    const QString dayCell = cellText(row, m_columns.day), timeCell = cellText(row, m_columns.from);
    if (timeCell.isEmpty())
        return std::nullopt;
    const auto day = dayCell.isEmpty() ? std::optional(EventTimes::day(m_event)) : readDate(dayCell, m_dates);
    if (!day || !day->isValid())
        return unread(row, m_columns.day, SessionFiles::tr("“%1” is no date."),
                      SessionFiles::tr("Write it like 2027-03-19."));
    const auto time = TimeText::read(timeCell);
    if (!time)
        return unread(row, m_columns.from, SessionFiles::tr("“%1” is no time."), SessionFiles::tr("Write it like 10:30."));
    Event there = m_event;
    EventTimes::set(there, *day, *time, 0);
    read.startsAt = there.startsAt;
    return std::nullopt;
}

RowProblem SessionRowReader::unread(const TableRow &row, qsizetype column, const QString &problem, const QString &hint) const
{
    const QString what = problem.contains(u"%1"_s) ? problem.arg(quotable(cellText(row, column))) : problem;
    return {row.number(), m_headers.value(column), what, hint, cellText(row, m_columns.title)};
}

// --- writing

SessionWriting::SessionWriting(Action &action, const Event &event, SessionFileOutcome &outcome)
    : m_action(action), m_event(event), m_outcome(outcome), m_rows(action.on<ProgrammeRepository>())
{
    for (const auto &track : m_rows.tracks(event.id))
        m_tracks.insert(foldedText(track.name), track.id);
    for (const auto &session : m_rows.sessions(event.id))
        m_titles += foldedText(session.title);
    if (event.venue.isValid()) {
        for (const auto &room : action.on<EventRepository>().rooms(event.venue))
            m_rooms.insert(foldedText(room.name), room.id);
    }
    if (const auto draft = m_rows.draft(event.id))
        m_slots = m_rows.slots(draft->id);
}

void SessionWriting::take(qint64 number, SessionFileRow row)
{
    ProgrammeSession &session = row.session;
    const FileRow said{number, session.title, row.speakers.join(u", "_s)};
    if (m_titles.contains(foldedText(session.title))) {
        m_outcome.known += said;
        return;
    }
    for (const auto &name : row.speakers) {
        const PersonId person = personNamed(name);
        if (!person.isValid()) {
            m_outcome.rejects += RowProblem{number,
                                            {},
                                            SessionFiles::tr("Several people are called “%1”.").arg(quotable(name)),
                                            SessionFiles::tr("Write the name so that only one of them has it, or add the "
                                                             "speaker by hand."),
                                            session.title};
            return;
        }
        session.people += SessionPerson{0, person, SessionRole::Speaker, 0};
    }
    for (const auto &name : row.tracks)
        session.tracks += SessionTrack{0, trackNamed(name), false};
    ProgrammesInAction(m_action).add(session);
    m_titles += foldedText(session.title);
    m_outcome.written += said;
    if (row.room.isEmpty() && row.startsAt.isEmpty())
        return;
    ProgrammeSlot slot;
    slot.session = session.id;
    slot.room = m_rooms.value(foldedText(row.room));
    slot.startsAt = row.startsAt;
    slot.endsAt = row.startsAt.isEmpty()
                    ? QString()
                    : instantText(instantOf(row.startsAt).addSecs(qint64(session.lengthMin) * minutesOfHour));
    const bool isFree = std::ranges::none_of(m_slots, [&](const ProgrammeSlot &other) {
        const bool isHouse = other.kind == SlotKind::Blocker && !other.room.isValid();
        return (other.room == slot.room || isHouse) && other.overlaps(slot);
    });
    if (slot.room.isValid() && !slot.startsAt.isEmpty() && isFree)
        m_slots += slot;
    else
        m_outcome.unplaced += session.title;
}

void SessionWriting::placeAll()
{
    const auto isNew = [](const ProgrammeSlot &slot) { return !slot.id.isValid(); };
    m_outcome.placed = int(std::ranges::count_if(m_slots, isNew));
    const auto draft = m_rows.draft(m_event.id);
    if (m_outcome.placed > 0)
        ScheduleInAction(m_action).arrange(m_event.id, m_slots, draft ? draft->seed : 0);
}

ProgrammeTrackId SessionWriting::trackNamed(const QString &name)
{
    auto &known = m_tracks[foldedText(name)];
    if (!known.isValid()) {
        ProgrammeTrack track;
        track.event = m_event.id;
        track.name = name;
        track.colourNo = int(m_tracks.size()) - 1;
        ProgrammesInAction(m_action).add(track);
        known = track.id;
        m_outcome.newTracks += name;
    }
    return known;
}

PersonId SessionWriting::personNamed(const QString &name)
{
    const QString folded = foldedText(name);
    if (const auto met = m_people.constFind(folded); met != m_people.cend())
        return *met;
    QList<PersonId> found;
    const auto names = People::names(m_action, People::ids(m_action.database(), name));
    for (auto one = names.cbegin(); one != names.cend(); ++one) {
        if (foldedText(one.value()) == folded)
            found += one.key();
    }
    if (found.size() > 1)
        return {};
    if (found.isEmpty()) {
        Person person;
        writeWholeName(person, name);
        person.source = SessionFiles::tr("programme");
        People::inAction(m_action).insert(person, PersonSearch::entryFor(person, SortKeys()));
        found += person.id;
        m_outcome.newPeople += name;
    }
    return m_people[folded] = found.first();
}

} // namespace rnf
