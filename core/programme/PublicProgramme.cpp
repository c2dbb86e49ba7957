#include "programme/PublicProgramme.h"

#include "base/Dates.h"
#include "base/TimeText.h"
#include "events/EventTimes.h"
#include "letters/LetterLanguages.h"
#include "programme/ProgrammeWords.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

/// Fills entries from the facts of a version.
class EntryMaker {
public:
    explicit EntryMaker(const ScheduleFacts &facts) : m_facts(facts), m_zone(EventTimes::zoneOf(facts.event)) {}

    PublicProgramme::Entry entry(const ProgrammeSlot &slot) const
    {
        PublicProgramme::Entry entry;
        entry.slot = slot;
        entry.from = instantOf(slot.startsAt).toTimeZone(m_zone);
        entry.until = instantOf(slot.endsAt).toTimeZone(m_zone);
        entry.title = m_facts.titleOf(slot);
        const auto *room = m_facts.find(slot.room);
        if (!slot.roomName.isEmpty())
            entry.room = slot.roomName;
        else if (room)
            entry.room = room->name;
        else if (slot.isSession())
            entry.room = PublicProgramme::tr("room not known yet");
        if (const auto *session = m_facts.find(slot.session))
            addSession(entry, *session);
        if (room && room->isStepFree && slot.isSession())
            entry.marks += PublicProgramme::tr("step-free");
        if (room && room->hasHearingLoop && slot.isSession())
            entry.marks += PublicProgramme::tr("hearing loop");
        return entry;
    }

private:
    void addSession(PublicProgramme::Entry &entry, const ProgrammeSession &session) const
    {
        entry.abstract = session.abstract;
        entry.isCalledOff = session.status == SessionStatus::Cancelled;
        if (entry.isCalledOff)
            entry.title = PublicProgramme::tr("Called off: %1").arg(entry.title);
        addPeople(entry, session);
        for (const auto &one : session.tracks) {
            const auto track = std::ranges::find(m_facts.tracks, one.track, &ProgrammeTrack::id);
            if (track == m_facts.tracks.end())
                continue;
            entry.trackIds += track->id;
            entry.tracks += track->name;
        }
        if (session.format != SessionFormat::Workshop)
            entry.marks += ProgrammeWords::format(session.format);
        if (session.level != SessionLevel::All)
            entry.marks += ProgrammeWords::level(session.level);
        if (session.access != SessionAccess::Open)
            entry.marks += ProgrammeWords::access(session.access);
        if (!session.language.isEmpty())
            entry.marks += PublicProgramme::tr("in %1", "a language").arg(PublicProgramme::languageName(session.language));
        if (session.interpretation != SessionInterpretation::None)
            entry.marks += ProgrammeWords::interpretation(session.interpretation);
        if (session.hasSignLanguage)
            entry.marks += PublicProgramme::tr("sign language");
    }
    void addPeople(PublicProgramme::Entry &entry, const ProgrammeSession &session) const
    {
        for (const auto &one : session.people) {
            if (!PublicProgramme::isNamed(one.role) || entry.people.contains(one.person))
                continue;
            entry.people += one.person;
            const QString name = m_facts.names.value(one.person);
            const bool isPlain = one.role == SessionRole::Speaker || one.role == SessionRole::Panelist;
            entry.names +=
                isPlain ? name
                        : PublicProgramme::tr("%1 (%2)", "a name, and a role").arg(name, ProgrammeWords::role(one.role));
        }
    }

    const ScheduleFacts &m_facts;
    QTimeZone m_zone;
};

} // namespace

QString PublicProgramme::Entry::times() const
{
    return TimeText::shown(from.time()) + u" – "_s + TimeText::shown(until.time());
}

PublicProgramme PublicProgramme::of(const ScheduleFacts &facts, const QString &place)
{
    PublicProgramme programme;
    programme.event = facts.event;
    programme.place = place;
    programme.version = facts.version;
    const EntryMaker maker(facts);
    QHash<RoomId, int> order;
    for (const auto &room : facts.rooms) {
        order.insert(room.id, int(order.size()) + 1);
        const auto isHere = [&](const ProgrammeSlot &slot) {
            return slot.room == room.id && slot.kind != SlotKind::Blocker;
        };
        if (std::ranges::any_of(facts.slots, isHere))
            programme.rooms += room;
    }
    for (const auto &slot : facts.slots) {
        if (slot.kind != SlotKind::Blocker)
            programme.entries += maker.entry(slot);
    }
    std::ranges::stable_sort(programme.entries, {}, [&](const Entry &entry) {
        return std::tuple(entry.slot.startsAt, order.value(entry.slot.room), entry.title);
    });
    return programme;
}

void PublicProgramme::addBios(const QHash<PersonId, QString> &names, const QHash<PersonId, QString> &bios)
{
    QSet<PersonId> named;
    for (const auto &entry : std::as_const(entries)) {
        for (const auto person : entry.people) {
            if (named.contains(person) || !bios.contains(person))
                continue;
            named += person;
            speakers += Speaker{names.value(person), bios.value(person)};
        }
    }
    std::ranges::sort(speakers, [](const Speaker &one, const Speaker &other) {
        return QString::localeAwareCompare(one.name, other.name) < 0;
    });
}

QList<QDate> PublicProgramme::days() const
{
    QList<QDate> days;
    for (const auto &entry : entries) {
        if (days.isEmpty() || days.last() != entry.from.date())
            days += entry.from.date();
    }
    return days;
}

QList<PublicProgramme::Entry> PublicProgramme::on(const QDate &day) const
{
    auto ofDay = entries;
    ofDay.removeIf([&](const Entry &entry) { return entry.from.date() != day; });
    return ofDay;
}

QString PublicProgramme::versionText() const
{
    if (isDraft())
        return tr("Draft of the programme");
    const QDate day = instantOf(version.releasedAt).toTimeZone(EventTimes::zoneOf(event)).date();
    return tr("Programme %1 of %2").arg(version.label, QLocale().toString(day, QLocale::ShortFormat));
}

QString PublicProgramme::dayText(const QDate &day) { return QLocale().toString(day, QLocale::LongFormat); }

bool PublicProgramme::isNamed(SessionRole role)
{
    return role != SessionRole::Interpreter && role != SessionRole::Notetaker;
}

QString PublicProgramme::languageName(const QString &typed)
{
    const QString code = LetterLanguages::codeOf(typed);
    return code.isEmpty() ? typed : LetterLanguages::name(code);
}

} // namespace rnf
