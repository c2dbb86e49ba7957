#include "exchange/SessionFiles.h"

#include "base/Dates.h"
#include "base/Text.h"
#include "events/EventTimes.h"
#include "events/EventWords.h"
#include "exchange/DryRun.h"
#include "exchange/HeaderWords.h"
#include "exchange/ScheduleImport.h"
#include "exchange/SessionRows.h"
#include "programme/ProgrammeWords.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace rnf {

SessionFiles::SessionFiles(Store &store, People &people, Events &events, Programmes &programmes)
    : m_store(store), m_people(people), m_events(events), m_programmes(programmes), m_exports(store, people)
{
}

// --- out

TextTable SessionFiles::tableOf(const Session &session, const Event &event)
{
    TextTable table{{tr("Title"), tr("Abstract"), tr("Format"), tr("Level"), tr("Minutes"), tr("Tracks"), tr("Speakers"),
                     tr("Room"), tr("Day"), tr("Start"), tr("End"), tr("Language"), tr("Expected"), tr("Want to come"),
                     tr("State"), tr("Places")},
                    {},
                    {{4, TableWriter::Holds::Number},
                     {8, TableWriter::Holds::Day},
                     {13, TableWriter::Holds::Number},
                     {15, TableWriter::Holds::Number}}};
    const auto facts = m_programmes.facts(session, event.id);
    QHash<ProgrammeTrackId, QString> tracks;
    for (const auto &track : facts.tracks)
        tracks.insert(track.id, track.name);
    for (const auto &row : m_programmes.rows(session, event.id)) {
        const ProgrammeSession &one = row.session;
        QStringList ofSession, speakers;
        for (const auto &track : one.tracks)
            ofSession += tracks.value(track.track);
        for (const auto &person : one.people)
            speakers += row.names.value(person.person);
        speakers.removeDuplicates();
        const auto line = [&](const QString &room, const QDateTime &from, const QDateTime &until) {
            const auto clock = [](const QDateTime &at) { return at.isValid() ? at.toString(u"HH:mm"_s) : QString(); };
            table.rows += QStringList{one.title,
                                      one.abstract,
                                      ProgrammeWords::format(one.format),
                                      ProgrammeWords::level(one.level),
                                      QString::number(one.lengthMin),
                                      ofSession.join(u"; "_s),
                                      speakers.join(u"; "_s),
                                      room,
                                      dayText(from.date()),
                                      clock(from),
                                      clock(until),
                                      one.language,
                                      one.expectedHigh > 0 ? QString::number(one.expectedHigh) : QString(),
                                      QString::number(row.picks),
                                      ProgrammeWords::status(one.status),
                                      one.seatsMax > 0 ? QString::number(one.seatsMax) : QString()};
        };
        bool isPlaced = false;
        const QTimeZone zone = EventTimes::zoneOf(event);
        for (const auto &slot : facts.slots) {
            if (slot.session != one.id)
                continue;
            isPlaced = true;
            const auto *room = facts.find(slot.room);
            line(room ? room->name : QString(), instantOf(slot.startsAt).toTimeZone(zone),
                 instantOf(slot.endsAt).toTimeZone(zone));
        }
        if (!isPlaced)
            line({}, {}, {});
    }
    return table;
}

Result<qsizetype> SessionFiles::write(const Session &session, const QString &path, const Event &event,
                                      const TableFormat *format)
{
    TextTable table = tableOf(session, event);
    table.format = format;
    const QString label = tr("Export the sessions of %1 to %2").arg(EventWords::named(event), QFileInfo(path).fileName());
    const auto done = m_exports.writeTable(session, path, table, label);
    return done ? Result<qsizetype>(table.rows.size()) : done.error();
}

// --- in

QString SessionFileOutcome::sentence() const
{
    QStringList said{SessionFiles::tr("%n new sessions", nullptr, int(written.size()) - changed)};
    if (changed > 0)
        said += SessionFiles::tr("%n changed", "sessions", changed);
    if (!known.isEmpty())
        said += SessionFiles::tr("%n were here already", nullptr, int(known.size()));
    if (!rejects.isEmpty())
        said += SessionFiles::tr("%n left out", nullptr, int(rejects.size()));
    return said.join(u" · "_s);
}

QStringList SessionFileOutcome::remarks() const
{
    QStringList said;
    if (!newTracks.isEmpty())
        said += SessionFiles::tr("New tracks: %1").arg(newTracks.join(u", "_s));
    if (!newRooms.isEmpty())
        said += SessionFiles::tr("New rooms: %1").arg(newRooms.join(u", "_s));
    if (!newPeople.isEmpty())
        said += SessionFiles::tr("New people, known by their name alone: %1").arg(newPeople.join(u", "_s));
    if (!unplaced.isEmpty())
        said += SessionFiles::tr("Without a place, because the room is not known here or is taken then: %1")
                    .arg(unplaced.join(u", "_s));
    said += told;
    if (!ignoredColumns.isEmpty())
        said += SessionFiles::tr("Columns left out: %1").arg(ignoredColumns.join(u", "_s));
    return said;
}

Result<SessionFileOutcome> SessionFiles::run(const Session &session, const ImportSource &source, const Event &event,
                                             bool isDryRun, std::optional<DateOrder> said)
{
    if (const auto schedule = ScheduleImport::fileIn(source))
        return *schedule ? ScheduleImport(m_store, m_events).run(session, **schedule, source.name(), event, isDryRun)
                         : schedule->error();
    const auto sample = source.sample();
    if (!sample)
        return sample.error();
    const SessionColumns columns(sample->columns);
    if (columns.title < 0)
        return Error{
            u"no-columns"_s,
            tr("%1 has no column for what a session is called. It needs a heading such as “Title”.").arg(source.name())};
    const auto dates = source.settledDates({int(columns.day)}, said, usualDates(m_people.phones().region()));
    if (!dates)
        return dates.error();
    const auto file = source.open();
    if (!file)
        return file.error();
    SessionFileOutcome outcome;
    outcome.ignoredColumns = unusedHeaders(sample->columns, sample->rows, columns.used());
    outcome.dates = dates->order;
    outcome.isDateOrderSure = dates->isSure;
    const SessionRowReader reader(sample->columns, columns, dates->order, event);
    const auto done = actOrTry(m_store, session, Operation::ImportPeople, isDryRun, [&](Action &action) {
        SessionWriting writing(action, event, outcome);
        TableRow row;
        while ((*file)->next(row)) {
            ++outcome.rows;
            auto read = reader.read(row);
            if (const auto *problem = std::get_if<RowProblem>(&read))
                outcome.rejects += *problem;
            else
                writing.take(row.number(), std::get<SessionFileRow>(read));
        }
        if (const auto error = (*file)->error())
            throw Refusal(*error);
        writing.placeAll();
        action.setLabel(tr("Sessions from %1: %2").arg(source.name(), outcome.sentence()));
    });
    return outcomeOf(done, outcome);
}

} // namespace rnf
