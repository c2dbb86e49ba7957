#include "exchange/ScheduleWriting.h"

#include "base/Dates.h"
#include "base/Text.h"
#include "events/EventTimes.h"
#include "events/Registrations.h"
#include "exchange/ScheduleImport.h"
#include "people/PeopleInAction.h"
#include "programme/ProgrammeWords.h"
#include "programme/PublicProgramme.h"
#include "programme/ScheduleInAction.h"

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

constexpr int secondsOfMinute = 60;

std::optional<SessionFormat> scheduleFormat(const QString &type)
{
    const QString said = normalizedHeader(type);
    for (size_t i = 0; i < std::size(keysOf(SessionFormat())); ++i) {
        if (said == keyOf(SessionFormat(i)) || said == normalizedHeader(ProgrammeWords::format(SessionFormat(i))))
            return SessionFormat(i);
    }
    return std::nullopt;
}

bool isSamePlace(const ProgrammeSlot &one, const ProgrammeSlot &other)
{
    return one.room == other.room && one.startsAt == other.startsAt && one.endsAt == other.endsAt;
}

/// Nothing else may be there then.
bool isFree(const ProgrammeSlot &wanted, const QList<ProgrammeSlot> &taken)
{
    return std::ranges::none_of(taken, [&](const ProgrammeSlot &other) {
        const bool isHouse = other.kind == SlotKind::Blocker && !other.room.isValid();
        return (other.room == wanted.room || isHouse) && other.overlaps(wanted);
    });
}

} // namespace

ScheduleWriting::ScheduleWriting(Action &action, EventsInAction events, const ScheduleFile &file, const Event &event,
                                 const QString &workspace, SessionFileOutcome &outcome)
    : m_action(action), m_events(std::move(events)), m_file(file), m_event(EventsInAction::event(action, event.id)),
      m_outcome(outcome), m_rows(action.on<ProgrammeRepository>()),
      m_ids(workspace, action.on<SessionIdRepository>().of(event.id)), m_sessions(m_rows.sessions(event.id))
{
    QList<PersonId> taking;
    for (const auto &session : std::as_const(m_sessions)) {
        for (const auto &one : session.people)
            taking += one.person;
    }
    const auto names = People::names(action, taking);
    for (const auto &[person, name] : names.asKeyValueRange()) {
        m_taking.insert(person, foldedText(name));
        m_ownPeople.insert(m_ids.guid(person), person);
    }
}

void ScheduleWriting::write()
{
    fillEvent();
    addRooms();
    addTracks();
    for (const auto &group : groups())
        take(group);
    placeAll();
    tellRest();
}

/// What the event has itself is right.
void ScheduleWriting::fillEvent()
{
    Event after = m_event;
    const auto days = m_file.days();
    if (!after.hasDay() && !days.isEmpty()) {
        if (QTimeZone(m_file.zone).isValid())
            after.timeZone = QString::fromLatin1(m_file.zone);
        QTime from(9, 0), until(18, 0);
        for (const auto &talk : m_file.talks) {
            const QDateTime start = talk.start.toTimeZone(EventTimes::zoneOf(after));
            if (start.isValid() && start.date() == days.first())
                from = qMin(from, start.time());
            const QDateTime end = start.addSecs(qint64(talk.minutes) * secondsOfMinute);
            if (end.isValid() && end.date() == days.last())
                until = qMax(until, end.time());
        }
        EventTimes::set(after, days.first(), from, days.last(), until);
    }
    if (!after.venue.isValid() && !m_file.rooms.isEmpty())
        after.venue = m_events.venueNamed(m_event.name);
    if (after != m_event)
        m_events.save(m_event, after);
    m_event = EventsInAction::event(m_action, m_event.id);
}

void ScheduleWriting::addRooms()
{
    const auto present = m_event.venue.isValid() ? m_action.on<EventRepository>().rooms(m_event.venue) : QList<Room>();
    for (const auto &room : present)
        m_rooms.insert(foldedText(room.name), room.id);
    for (const auto &said : m_file.rooms) {
        const QString folded = foldedText(said.name);
        if (folded.isEmpty() || m_rooms.contains(folded) || !m_event.venue.isValid())
            continue;
        Room room;
        room.venue = m_event.venue;
        room.name = said.name;
        room.seats = said.seats;
        m_events.add(room);
        m_rooms.insert(folded, room.id);
        m_outcome.newRooms += room.name;
    }
}

void ScheduleWriting::addTracks()
{
    for (const auto &track : m_rows.tracks(m_event.id))
        m_tracks.insert(foldedText(track.name), track.id);
    QStringList names = m_file.tracks;
    for (const auto &talk : m_file.talks)
        names += talk.track;
    for (const auto &name : std::as_const(names)) {
        const QString folded = foldedText(name);
        if (folded.isEmpty() || m_tracks.contains(folded))
            continue;
        ProgrammeTrack track;
        track.event = m_event.id;
        track.name = name;
        track.colourNo = int(m_tracks.size());
        ProgrammesInAction(m_action).add(track);
        m_tracks.insert(folded, track.id);
        m_outcome.newTracks += name;
    }
}

/// What comes several times has one code, or one number, and one title.
QList<ScheduleWriting::Group> ScheduleWriting::groups() const
{
    QList<Group> groups;
    QHash<QString, qsizetype> known;
    for (qsizetype i = 0; i < m_file.talks.size(); ++i) {
        const auto &talk = m_file.talks[i];
        const QString same = talk.code.isEmpty() ? QString::number(talk.number) : talk.code;
        const QString key = same == "0"_L1 ? u"#%1"_s.arg(i) : same + u'\n' + talk.title;
        if (!known.contains(key)) {
            known.insert(key, groups.size());
            groups += Group{i + 1, {}};
        }
        groups[known[key]].talks += talk;
    }
    for (auto &group : groups)
        std::ranges::stable_sort(group.talks, {}, &ScheduleFile::Talk::start);
    return groups;
}

std::optional<ProgrammeSession> ScheduleWriting::known(const Group &group) const
{
    QList<ProgrammeSessionId> all;
    for (const auto &session : m_sessions)
        all += session.id;
    ProgrammeSessionId id;
    for (const auto &talk : group.talks) {
        for (const auto found : {m_ids.withGuid(talk.guid), m_ids.ownWithGuid(talk.guid, all), m_ids.withCode(talk.code)})
            id = id.isValid() ? id : found;
    }
    const QString title = foldedText(group.first().title);
    for (const auto &session : m_sessions) {
        const bool isCalledSo = m_ids.isUnknown(session.id) && foldedText(session.title) == title;
        if (session.id == id || (!id.isValid() && isCalledSo && !m_met.contains(session.id)))
            return session;
    }
    return std::nullopt;
}

void ScheduleWriting::take(const Group &group)
{
    const FileRow said{group.number, group.first().title, {}};
    if (cleanText(said.who).isEmpty()) {
        m_outcome.rejects += RowProblem{group.number,
                                        {},
                                        ScheduleImport::tr("A session has no title."),
                                        ScheduleImport::tr("Give it one where the file was made."),
                                        {}};
        return;
    }
    const auto people = peopleOf(group);
    if (!people)
        return;
    const auto before = known(group);
    ProgrammeSession session = before.value_or(ProgrammeSession());
    session.event = m_event.id;
    fill(session, group.first());
    setPeople(session, *people);
    if (!before) {
        ProgrammesInAction(m_action).add(session);
        m_outcome.written += said;
        m_sessions += session;
    } else if (session != *before) {
        ProgrammesInAction(m_action).save(*before, session);
        m_outcome.written += said;
        ++m_outcome.changed;
    } else {
        m_outcome.known += said;
    }
    m_met += session.id;
    remember(session.id, group);
    wantPlaces(session.id, group);
}

/// What the file leaves empty stays.
void ScheduleWriting::fill(ProgrammeSession &session, const ScheduleFile::Talk &talk)
{
    session.title = cleanText(talk.title);
    if (!talk.abstract.isEmpty())
        session.abstract = cleanText(talk.abstract);
    if (!talk.language.isEmpty())
        session.language = cleanText(talk.language);
    if (talk.minutes > 0)
        session.lengthMin = talk.minutes;
    if (const auto format = scheduleFormat(talk.type))
        session.format = *format;
    else if (!talk.type.isEmpty() && !m_oddTypes.contains(talk.type))
        m_oddTypes += talk.type;
    if (!talk.track.isEmpty())
        setTrack(session, talk.track);
    m_unrecorded += talk.isNotRecorded ? 1 : 0;
}

/// The main one; the others stay.
void ScheduleWriting::setTrack(ProgrammeSession &session, const QString &name)
{
    const auto track = m_tracks.value(foldedText(name));
    if (session.mainTrack() == track)
        return;
    session.tracks.removeIf([&](const SessionTrack &one) { return one.track == track; });
    for (auto &one : session.tracks)
        one.isMain = false;
    session.tracks.prepend(SessionTrack{0, track, true});
}

/// Roles, and whoever works for it unnamed, stay; a file that names nobody says nothing.
void ScheduleWriting::setPeople(ProgrammeSession &session, const QList<PersonId> &people)
{
    QList<PersonId> present;
    for (const auto &one : std::as_const(session.people)) {
        if (PublicProgramme::isNamed(one.role) && !present.contains(one.person))
            present += one.person;
    }
    if (people.isEmpty() || people == present)
        return;
    QList<SessionPerson> after;
    for (const auto person : people) {
        const auto before = after.size();
        std::ranges::copy_if(session.people, std::back_inserter(after), [&](const SessionPerson &one) {
            return one.person == person && PublicProgramme::isNamed(one.role);
        });
        if (after.size() == before)
            after += SessionPerson{0, person, SessionRole::Speaker, 0};
    }
    std::ranges::copy_if(session.people, std::back_inserter(after),
                         [](const SessionPerson &one) { return !PublicProgramme::isNamed(one.role); });
    session.people = after;
}

std::optional<QList<PersonId>> ScheduleWriting::peopleOf(const Group &group)
{
    QList<PersonId> people;
    for (const auto &said : group.first().people) {
        const auto person = personOf(said);
        if (!person.isValid()) {
            m_outcome.rejects += RowProblem{group.number,
                                            {},
                                            ScheduleImport::tr("Several people are called “%1”.").arg(said.name),
                                            ScheduleImport::tr("Make sure that only one of them has this name, or write the "
                                                               "session by hand."),
                                            group.first().title};
            return std::nullopt;
        }
        if (!people.contains(person))
            people += person;
    }
    return people;
}

/// Those who take part come first.
QList<PersonId> ScheduleWriting::called(const QString &name) const
{
    const QString folded = foldedText(name);
    QList<PersonId> found = m_taking.keys(folded);
    if (!found.isEmpty())
        return found;
    const auto names = People::names(m_action, People::ids(m_action.database(), name));
    for (const auto &[person, whole] : names.asKeyValueRange()) {
        if (foldedText(whole) == folded)
            found += person;
    }
    return found;
}

PersonId ScheduleWriting::personOf(const ScheduleFile::Person &said)
{
    const ExternalId number{0, SessionIds::personSystem, said.guid.isEmpty() ? said.code : said.guid};
    const QString key = number.value.isEmpty() ? foldedText(said.name) : number.value;
    if (const auto met = m_people.constFind(key); met != m_people.cend())
        return *met;
    auto people = People::inAction(m_action);
    auto found = number.value.isEmpty() ? std::nullopt : people.withExternalId(number);
    if (const auto own = m_ownPeople.constFind(said.guid); !found && own != m_ownPeople.cend())
        found = *own;
    if (found)
        return m_people[key] = *found;
    const auto named = called(said.name);
    if (named.size() > 1)
        return {};
    return m_people[key] = named.isEmpty() ? newPerson(said.name, number) : numbered(named.first(), number);
}

PersonId ScheduleWriting::newPerson(const QString &name, const ExternalId &number)
{
    Person person;
    writeWholeName(person, name);
    person.source = SessionFiles::tr("programme");
    if (!number.value.isEmpty())
        person.externalIds += number;
    People::inAction(m_action).insert(person, PersonSearch::entryFor(person, SortKeys()));
    m_taking.insert(person.id, foldedText(name));
    m_outcome.newPeople += name;
    return person.id;
}

/// Somebody known by name is known by this from now on.
PersonId ScheduleWriting::numbered(PersonId id, const ExternalId &number)
{
    auto people = People::inAction(m_action);
    Person person = people.find(id).value_or(Person());
    const Person before = person;
    const bool isKnown =
        std::ranges::any_of(person.externalIds, [&](const ExternalId &known) { return known.system == number.system; });
    if (number.value.isEmpty() || isKnown)
        return id;
    person.externalIds += number;
    people.update(before, person);
    return id;
}

void ScheduleWriting::remember(ProgrammeSessionId session, const Group &group)
{
    auto &rows = m_action.on<SessionIdRepository>();
    const auto keep = [&](const QString &system, const QString &value) {
        SessionExternalId id{0, session, system, value};
        if (value.isEmpty() || m_ids.has(id))
            return;
        rows.insert(m_action, id);
        m_ids.add(id);
    };
    // What was called by this workspace itself needs no other name.
    qsizetype time = 0;
    for (const auto &talk : group.talks) {
        if (talk.guid != m_ids.guid(session, time++))
            keep(SessionIds::guidSystem, talk.guid);
    }
    keep(SessionIds::codeSystem, group.first().code);
    if (group.first().number > 0 && group.first().number != m_ids.number(session))
        keep(SessionIds::numberSystem, QString::number(group.first().number));
}

void ScheduleWriting::wantPlaces(ProgrammeSessionId session, const Group &group)
{
    for (const auto &talk : group.talks) {
        if (!talk.start.isValid() && talk.room.isEmpty())
            continue;
        ProgrammeSlot slot;
        slot.session = session;
        slot.room = m_rooms.value(foldedText(talk.room));
        const int minutes = talk.minutes > 0 ? talk.minutes : ProgrammeSession().lengthMin;
        slot.startsAt = talk.start.isValid() ? instantText(talk.start) : QString();
        slot.endsAt = talk.start.isValid() ? instantText(talk.start.addSecs(qint64(minutes) * secondsOfMinute)) : QString();
        if (slot.room.isValid() && talk.start.isValid())
            m_wanted += slot;
        else
            m_outcome.unplaced += group.first().title;
    }
}

/// Of the times that a session has already, those that are said stay, and the others go where it is said.
void ScheduleWriting::placeAll()
{
    const auto draft = m_rows.draft(m_event.id);
    const auto stood = draft ? m_rows.slots(draft->id) : QList<ProgrammeSlot>();
    QList<ProgrammeSlot> left, stand;
    for (const auto &slot : stood) {
        const bool isSaid =
            std::ranges::any_of(m_wanted, [&](const auto &wanted) { return wanted.session == slot.session; });
        (slot.isSession() && isSaid && !slot.isPinned ? left : stand) += slot;
    }
    m_wanted.removeIf([&](const ProgrammeSlot &wanted) {
        return std::ranges::any_of(stand, [&](const ProgrammeSlot &slot) { return slot.session == wanted.session; });
    });
    const auto goOn = [&](ProgrammeSlot &wanted, bool isSame) {
        const auto found = std::ranges::find_if(left, [&](const ProgrammeSlot &slot) {
            return slot.session == wanted.session && (!isSame || isSamePlace(slot, wanted));
        });
        if (wanted.id.isValid() || found == left.end())
            return;
        wanted.id = found->id;
        left.erase(found);
    };
    for (const bool isSame : {true, false}) {
        for (auto &wanted : m_wanted)
            goOn(wanted, isSame);
    }
    bool isChanged = !left.isEmpty();
    for (const auto &wanted : std::as_const(m_wanted)) {
        if (!isFree(wanted, stand)) {
            const auto session = std::ranges::find(m_sessions, wanted.session, &ProgrammeSession::id);
            m_outcome.unplaced += session == m_sessions.end() ? QString() : session->title;
            isChanged = isChanged || wanted.id.isValid();
            continue;
        }
        const auto before = std::ranges::find(stood, wanted.id, &ProgrammeSlot::id);
        const bool isMoved = before == stood.end() || !isSamePlace(*before, wanted);
        m_outcome.placed += isMoved ? 1 : 0;
        isChanged = isChanged || isMoved;
        stand += wanted;
    }
    if (isChanged)
        ScheduleInAction(m_action).arrange(m_event.id, stand, draft ? draft->seed : 0);
}

void ScheduleWriting::tellRest()
{
    if (!m_oddTypes.isEmpty())
        m_outcome.told += ScheduleImport::tr("Kinds of session that are not known here, so that new ones are workshops: %1")
                              .arg(m_oddTypes.join(u", "_s));
    if (m_unrecorded > 0)
        m_outcome.told += ScheduleImport::tr(
            "%n sessions must not be recorded: the file says so, and here is no place for it", nullptr, m_unrecorded);
    const auto missing = m_sessions.size() - m_met.size();
    if (missing > 0)
        m_outcome.told += ScheduleImport::tr("%n sessions are not in the file, and stay as they are", nullptr, int(missing));
}

} // namespace rnf
