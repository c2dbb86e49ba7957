#include "programme/ScheduleIndex.h"

#include "base/Dates.h"

namespace rnf {
namespace {

/// Of an instant as the database keeps it. Read here because every move reads all of them, and QDateTime takes as long for one
/// as a rule for a slot.
qint64 secondsSince1970(const QString &instant)
{
    constexpr qint64 secondsOfDay = 86400, secondsOfHour = 3600, secondsOfMinute = 60;
    constexpr qsizetype length = 24; // 2027-03-19T14:00:00.000Z
    if (instant.size() != length)
        return instantOf(instant).toSecsSinceEpoch();
    const QStringView text(instant);
    const auto number = [&](qsizetype at, qsizetype digits) {
        qint64 value = 0;
        for (const QChar c : text.sliced(at, digits))
            value = value * 10 + (c.unicode() - u'0');
        return value;
    };
    static const qint64 first = QDate(1970, 1, 1).toJulianDay();
    const qint64 day = QDate(int(number(0, 4)), int(number(5, 2)), int(number(8, 2))).toJulianDay() - first;
    return day * secondsOfDay + number(11, 2) * secondsOfHour + number(14, 2) * secondsOfMinute + number(17, 2);
}

/// One behind the other where they touch.
std::vector<ScheduleIndex::Span> joinedSpans(std::vector<ScheduleIndex::Span> spans)
{
    std::ranges::sort(spans, {}, &ScheduleIndex::Span::from);
    std::vector<ScheduleIndex::Span> joined;
    for (const auto &span : spans) {
        if (!joined.empty() && span.from <= joined.back().until)
            joined.back().until = std::max(joined.back().until, span.until);
        else
            joined.push_back(span);
    }
    return joined;
}

} // namespace

ScheduleIndex::Span ScheduleIndex::spanOf(const QString &startsAt, const QString &endsAt)
{
    return {secondsSince1970(startsAt), secondsSince1970(endsAt)};
}

bool ScheduleIndex::Free::allows(const Span &span) const
{
    if (std::ranges::any_of(never, [&](const Span &other) { return other.overlaps(span); }))
        return false;
    return only.empty() || std::ranges::any_of(only, [&](const Span &other) { return other.contains(span); });
}

ScheduleIndex::ScheduleIndex(const ScheduleFacts &facts)
{
    for (const Room &room : facts.rooms) {
        m_rooms.insert(room.id, int(m_places.size()));
        m_places.push_back({&room, {}});
    }
    addOffers(facts);
    addWishes(facts);
    addSignedUp(facts);
    addFree(facts);
}

int ScheduleIndex::someone(PersonId id)
{
    const auto known = m_someone.constFind(id);
    if (known != m_someone.cend())
        return *known;
    m_someone.insert(id, int(m_people.size()));
    m_people.push_back({id, {}, {}, false});
    return int(m_people.size()) - 1;
}

void ScheduleIndex::addOffers(const ScheduleFacts &facts)
{
    for (const ProgrammeSession &session : facts.sessions) {
        m_sessions.insert(session.id, int(m_offers.size()));
        Offer &offer = m_offers.emplace_back();
        offer.session = &session;
        for (const SessionPerson &one : session.people) {
            offer.interpreters += one.role == SessionRole::Interpreter ? 1 : 0; // nobody has a role twice
            const int person = someone(one.person);
            if (std::ranges::find(offer.people, person) != offer.people.end())
                continue;
            offer.people.push_back(person);
            const auto access = facts.access.value(one.person);
            offer.stepFree.holders += access.isStepFree ? 1 : 0;
            offer.signLanguage.holders += access.signLanguage ? 1 : 0;
            offer.parents += facts.parents.contains(one.person) ? 1 : 0;
        }
    }
    for (Offer &offer : m_offers) {
        for (const SessionBefore &before : offer.session->before) {
            if (const int needed = session(before.needs); needed >= 0)
                offer.needs.push_back({needed, before.gapMin});
        }
    }
}

void ScheduleIndex::addWishes(const ScheduleFacts &facts)
{
    QHash<PersonId, qsizetype> places;
    for (const auto &wish : facts.wishes) {
        const int wanted = session(wish.session);
        if (wanted < 0)
            continue;
        const auto place = places.constFind(wish.person);
        if (place == places.cend()) {
            places.insert(wish.person, qsizetype(m_wishes.size()));
            m_wishes.emplace_back();
            m_wishers.push_back(wish.person);
        }
        m_wishes[size_t(places.value(wish.person))].push_back(wanted);
        Offer &offer = m_offers[size_t(wanted)];
        ++offer.wishes;
        addComer(offer, facts, wish.person);
    }
    m_both.resize(m_offers.size() * m_offers.size());
    for (const auto &wanted : m_wishes) {
        for (size_t i = 0; i < wanted.size(); ++i) {
            for (size_t j = 0; j < i; ++j)
                ++m_both[pairOf(wanted[i], wanted[j])];
        }
    }
}

/// Whoever holds it counts there.
void ScheduleIndex::addComer(Offer &offer, const ScheduleFacts &facts, PersonId person)
{
    const int known = m_someone.value(person, -1);
    const bool isHolder = known >= 0 && std::ranges::find(offer.people, known) != offer.people.end();
    const auto access = facts.access.value(person);
    offer.stepFree.comers += access.isStepFree && !isHolder ? 1 : 0;
    offer.signLanguage.comers += access.signLanguage && !isHolder ? 1 : 0;
}

/// Whoever wished for it as well comes once.
void ScheduleIndex::addSignedUp(const ScheduleFacts &facts)
{
    if (facts.signedUp.isEmpty())
        return;
    QSet<std::pair<PersonId, ProgrammeSessionId>> wished;
    for (const auto &wish : facts.wishes)
        wished.insert({wish.person, wish.session});
    for (const auto &one : facts.signedUp) {
        const int place = session(one.session);
        if (place < 0)
            continue;
        Offer &offer = m_offers[size_t(place)];
        ++offer.signedUp;
        if (!wished.contains({one.person, one.session}))
            addComer(offer, facts, one.person);
    }
}

/// What somebody prefers narrows nothing by itself.
void ScheduleIndex::addFree(const ScheduleFacts &facts)
{
    QSet<std::pair<PersonId, RoomId>> saysWhen;
    for (const auto &time : facts.availability) {
        if (time.kind == AvailabilityKind::Available)
            saysWhen.insert({time.person, time.room});
    }
    for (const auto &time : facts.availability) {
        const int known = time.person.isValid() ? m_someone.value(time.person, -1) : room(time.room);
        if (known < 0)
            continue;
        Free &free = time.person.isValid() ? m_people[size_t(known)].free : m_places[size_t(known)].free;
        const Span span = spanOf(time.startsAt, time.endsAt);
        if (time.kind == AvailabilityKind::Unavailable)
            free.never.push_back(span);
        else if (time.kind == AvailabilityKind::Available || saysWhen.contains({time.person, time.room}))
            free.only.push_back(span);
    }
    for (Someone &one : m_people) {
        one.free.only = joinedSpans(std::move(one.free.only));
        one.isParent = facts.parents.contains(one.id);
    }
    for (Place &place : m_places)
        place.free.only = joinedSpans(std::move(place.free.only));
    for (const auto &duty : facts.duties) {
        if (const int known = m_someone.value(duty.person, -1); known >= 0)
            m_people[size_t(known)].duties.push_back({spanOf(duty.startsAt, duty.endsAt), duty.shift});
    }
}

} // namespace rnf
