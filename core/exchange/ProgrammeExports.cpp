#include "exchange/ProgrammeExports.h"

#include "base/Dates.h"
#include "events/EventTimes.h"
#include "events/EventWords.h"
#include "exchange/ProgrammePageFile.h"
#include "exchange/SessionIds.h"
#include "exchange/TableFormats.h"
#include "programme/SlotHistory.h"
#include "programme/SpeakerProfiles.h"

#include <QFileInfo>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace rnf {

ProgrammeExports::ProgrammeExports(Store &store, People &people, Events &events, Programmes &programmes)
    : m_store(store), m_people(people), m_events(events), m_programmes(programmes), m_exports(store, people)
{
}

ScheduleFacts ProgrammeExports::facts(const Session &session, const Event &event, Which which)
{
    const auto releases = m_programmes.releases(session, event.id);
    return which == Which::Draft || releases.isEmpty() ? m_programmes.facts(session, event.id)
                                                       : m_programmes.facts(session, releases.first());
}

PublicProgramme ProgrammeExports::programme(const Session &session, const Event &event, Which which)
{
    const auto facts = this->facts(session, event, which);
    auto programme = PublicProgramme::of(facts, m_events.placeOf(session, event));
    programme.addBios(facts.names, SpeakerProfiles(m_store).bios(session));
    return programme;
}

QString ProgrammeExports::label(const Event &event, const QString &path) const
{
    return tr("Export the programme of %1 to %2").arg(EventWords::named(event), QFileInfo(path).fileName());
}

Result<qsizetype> ProgrammeExports::write(const Session &session, const QString &path, const QString &organization,
                                          const Event &event, const Wanted &wanted)
{
    const auto programme = this->programme(session, event, wanted.which);
    if (programme.entries.isEmpty())
        return Error{
            u"empty"_s,
            tr("Nothing is in the programme of “%1” yet. Give its sessions a room and a time first.").arg(event.name)};
    qsizetype count = programme.entries.size();
    Result<qint64> done(0);
    if (wanted.kind == Kind::Table) {
        TextTable table = tableOf(programme);
        table.format = wanted.format;
        done = m_exports.writeTable(session, path, table, label(event, path));
    } else {
        QByteArray content;
        if (wanted.kind == Kind::Page) {
            content = ProgrammePageFile::write(programme, organization);
        } else if (wanted.kind == Kind::Calendar) {
            const auto entries = calendar(session, event, wanted.which, wanted.part);
            count = entries.size();
            content = CalendarFile::write(entries, event.name);
        } else {
            const auto file = schedule(session, event, wanted.which);
            count = file.talks.size();
            content = wanted.kind == Kind::Xml ? file.toXml() : file.toJson();
        }
        done = m_exports.writeFile(session, path, content, label(event, path));
    }
    return done ? Result<qsizetype>(count) : done.error();
}

Result<qint64> ProgrammeExports::writePdf(const Session &session, const QString &path, const Event &event,
                                          const QByteArray &pdf)
{
    return m_exports.writeFile(session, path, pdf, label(event, path));
}

Result<qint64> ProgrammeExports::notePrint(const Session &session, const Event &event, const QString &what)
{
    return m_exports.noteHandOut(session, tr("Print the programme of %1: %2").arg(EventWords::named(event), what));
}

// --- tables

TextTable ProgrammeExports::tableOf(const PublicProgramme &programme) const
{
    TextTable table{{tr("Day"), tr("Start"), tr("End"), tr("Room"), tr("Title"), tr("Speakers"), tr("Tracks"), tr("Marks"),
                     tr("Abstract")},
                    {},
                    {{0, TableWriter::Holds::Day}}};
    for (const auto &entry : programme.entries)
        table.rows += QStringList{dayText(entry.from.date()),
                                  entry.from.toString(u"HH:mm"_s),
                                  entry.until.toString(u"HH:mm"_s),
                                  entry.room,
                                  entry.title,
                                  entry.names.join(u"; "_s),
                                  entry.tracks.join(u"; "_s),
                                  entry.marks.join(u"; "_s),
                                  entry.abstract};
    return table;
}

// --- calendars

QList<CalendarEntry> ProgrammeExports::calendar(const Session &session, const Event &event, Which which, const Part &part)
{
    auto facts = this->facts(session, event, which);
    auto releases = m_programmes.releases(session, event.id);
    std::ranges::reverse(releases);
    QList<QList<ProgrammeSlot>> versions;
    for (const auto &release : releases)
        versions += m_programmes.slots(session, release.id);
    if (which == Which::Draft || releases.isEmpty())
        versions += facts.slots;
    const auto stories = SlotHistory::of(versions);
    const QString place = m_events.placeOf(session, event);
    facts.slots.clear();
    for (const auto &story : stories)
        facts.slots += story.slot;
    QHash<ProgrammeSlotId, PublicProgramme::Entry> shown;
    for (const auto &entry : PublicProgramme::of(facts, place).entries)
        shown.insert(entry.slot.id, entry);
    QList<CalendarEntry> entries;
    for (const auto &story : stories) {
        const auto entry = shown.value(story.slot.id);
        if ((part.track.isValid() && !entry.trackIds.contains(part.track))
            || (part.person.isValid() && !entry.people.contains(part.person)))
            continue;
        QStringList where{entry.room, place}, text{entry.names.join(u", "_s), entry.marks.join(u" · "_s), entry.abstract};
        where.removeAll(QString());
        text.removeAll(QString());
        const bool isOff = story.isDropped || entry.isCalledOff;
        entries += CalendarEntry{
            u"programme-%1-%2@%3"_s.arg(QString::number(event.id.value), story.key, m_store.noted(u"workspace_id"_s)),
            isOff ? EventStatus::Cancelled : EventStatus::Planned,
            entry.from,
            entry.until,
            entry.title.simplified(),
            where.join(u", "_s),
            text.join(u"\n\n"_s),
            {},
            m_store.dates().now(),
            story.changes + (entry.isCalledOff ? 1 : 0)};
    }
    return entries;
}

// --- files of other programs

QHash<PersonId, ScheduleFile::Person> ProgrammeExports::people(const Session &session, const ScheduleFacts &facts)
{
    const SessionIds ids(m_store.noted(u"workspace_id"_s), {});
    QHash<PersonId, ScheduleFile::Person> people;
    for (auto name = facts.names.cbegin(); name != facts.names.cend(); ++name)
        people.insert(name.key(), {ids.guid(name.key()), {}, name.value()});
    for (const auto &person : m_people.load(session, people.keys())) {
        for (const auto &id : person.externalIds) {
            if (id.system != SessionIds::personSystem)
                continue;
            const bool isGuid = !QUuid::fromString(id.value).isNull();
            (isGuid ? people[person.id].guid : people[person.id].code) = id.value;
        }
    }
    return people;
}

ScheduleFile ProgrammeExports::schedule(const Session &session, const Event &event, Which which)
{
    const auto facts = this->facts(session, event, which);
    const SessionIds ids(m_store.noted(u"workspace_id"_s), m_store.read(session, Operation::ReadPeople, [&] {
        return SessionIdRepository(m_store.reader()).of(event.id);
    }));
    const auto people = this->people(session, facts);
    const auto programme = PublicProgramme::of(facts, {});
    ScheduleFile file;
    file.version = programme.isDraft() ? tr("Draft") : facts.version.label;
    file.title = event.name;
    file.acronym = ScheduleFile::slugOf(event.name);
    file.zone = EventTimes::zoneOf(event).id();
    file.first = EventTimes::day(event);
    file.last = EventTimes::lastDay(event);
    for (const auto &track : facts.tracks)
        file.tracks += track.name;
    QHash<ProgrammeSessionId, qsizetype> times;
    for (const auto &entry : programme.entries) {
        const auto *one = facts.find(entry.slot.session);
        if (!one || entry.isCalledOff || !facts.find(entry.slot.room))
            continue;
        ScheduleFile::Talk talk{ids.guid(one->id, times[one->id]++),
                                ids.code(one->id),
                                ids.number(one->id),
                                entry.from,
                                entry.slot.minutes(),
                                entry.room,
                                one->title,
                                keyOf(one->format),
                                entry.tracks.value(0),
                                one->language,
                                one->abstract,
                                {}};
        for (const auto person : entry.people)
            talk.people += people.value(person);
        file.talks += talk;
    }
    for (const auto &room : programme.rooms) {
        if (std::ranges::find(file.talks, room.name, &ScheduleFile::Talk::room) != file.talks.end())
            file.rooms += ScheduleFile::Room{room.name, room.seats};
    }
    return file;
}

} // namespace rnf
