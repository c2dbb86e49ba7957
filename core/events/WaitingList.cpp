#include "events/WaitingList.h"

#include "base/Dates.h"

namespace rnf {
namespace {

constexpr int hoursToDecide = 48, hoursShortlyBefore = 72, hoursToDecideThen = 2;
constexpr qint64 secondsOfHour = 3600;

QString hoursAfter(const QDateTime &now, int hours) { return instantText(now.addSecs(hours * secondsOfHour)); }

bool canStillOffer(const Event &event, const QString &now)
{
    return event.isAhead() && (!event.hasDay() || qMax(event.startsAt, event.endsAt) > now);
}

/// A group's offers run out together: whoever of it has said yes keeps the place.
void letRunOut(QList<Registration> &list, const QString &now)
{
    const auto hasRunOut = [&](const Registration &registration) {
        return registration.rsvp == Rsvp::Offered && registration.offerExpiresAt <= now;
    };
    QSet<RegistrationGroupId> groups;
    for (const auto &registration : std::as_const(list)) {
        if (registration.group.isValid() && hasRunOut(registration))
            groups += registration.group;
    }
    for (auto &registration : list) {
        const bool runsOutWithIts = registration.rsvp == Rsvp::Offered && groups.contains(registration.group);
        if (!hasRunOut(registration) && !runsOutWithIts)
            continue;
        registration.rsvp = Rsvp::Expired;
        registration.offerExpiresAt.clear();
    }
}

} // namespace

// --- free places

FreePlaces::FreePlaces(const QList<Registration> &list, const Event &event, const QList<RegistrationKind> &kinds,
                       Offers offers)
{
    int taken = 0;
    QHash<RegistrationKindId, int> takenOfKinds;
    for (const auto &registration : list) {
        const bool isFree = offers == Offers::Free && registration.rsvp == Rsvp::Offered && !registration.hasCome();
        if (registration.takesPlace() && !isFree) {
            ++taken;
            ++takenOfKinds[registration.kind];
        }
    }
    if (event.places > 0)
        m_ofEvent = qMax(0, event.places - taken);
    for (const auto &kind : kinds) {
        if (kind.places > 0)
            m_ofKinds.insert(kind.id, qMax(0, kind.places - takenOfKinds.value(kind.id)));
    }
}

std::optional<FreePlaces::Shortage> FreePlaces::shortageFor(const QList<Registration> &together) const
{
    const int needs = int(together.size());
    if (m_ofEvent && *m_ofEvent < needs)
        return Shortage{needs, *m_ofEvent, {}};
    for (const auto &registration : together) {
        const auto free = m_ofKinds.constFind(registration.kind);
        const int needsOfKind = int(std::ranges::count(together, registration.kind, &Registration::kind));
        if (free != m_ofKinds.cend() && *free < needsOfKind)
            return Shortage{needsOfKind, *free, registration.kind};
    }
    return std::nullopt;
}

void FreePlaces::take(const QList<Registration> &together)
{
    if (m_ofEvent)
        *m_ofEvent = qMax(0, *m_ofEvent - int(together.size()));
    for (const auto &registration : together) {
        if (const auto free = m_ofKinds.find(registration.kind); free != m_ofKinds.end())
            *free = qMax(0, *free - 1);
    }
}

// --- who gets them

QString WaitingList::offerUntil(const QDateTime &now, const Event &event)
{
    const bool isNear = event.hasDay() && event.startsAt < hoursAfter(now, hoursShortlyBefore);
    return hoursAfter(now, isNear ? hoursToDecideThen : hoursToDecide);
}

/// Of the same answer whoever was on the list before comes first.
QList<QList<Registration>> WaitingList::line(const QList<Registration> &list)
{
    QList<Registration> waiting;
    std::ranges::copy_if(list, std::back_inserter(waiting),
                         [](const Registration &registration) { return registration.rsvp == Rsvp::Waitlisted; });
    std::ranges::sort(waiting, {}, [](const Registration &one) { return std::pair(one.waitingSince, one.id); });
    QList<QList<Registration>> line;
    QHash<RegistrationGroupId, qsizetype> groups;
    for (const auto &registration : std::as_const(waiting)) {
        const auto known = groups.constFind(registration.group);
        if (known != groups.cend()) {
            line[*known] += registration;
            continue;
        }
        if (registration.group.isValid())
            groups.insert(registration.group, line.size());
        line += QList{registration};
    }
    return line;
}

QList<Registration> WaitingList::changes(const QList<Registration> &list, const Event &event,
                                         const QList<RegistrationKind> &kinds, const QDateTime &now)
{
    const QString instant = instantText(now);
    auto after = list;
    letRunOut(after, instant);
    QSet<RegistrationId> offered;
    if (canStillOffer(event, instant)) {
        FreePlaces free(after, event, kinds);
        for (const auto &together : line(after)) {
            if (free.shortageFor(together))
                continue;
            free.take(together);
            for (const auto &next : together)
                offered += next.id;
        }
    }
    QList<Registration> changed;
    for (qsizetype i = 0; i < list.size(); ++i) {
        if (offered.contains(after[i].id)) {
            after[i].rsvp = Rsvp::Offered;
            after[i].waitingSince.clear();
            after[i].offerExpiresAt = offerUntil(now, event);
        }
        if (after[i].rsvp != list[i].rsvp)
            changed += after[i];
    }
    return changed;
}

QHash<RegistrationId, WaitingList::Place> WaitingList::placesInLine(const QList<Registration> &list, const Event &event,
                                                                    const QList<RegistrationKind> &kinds)
{
    const FreePlaces free(list, event, kinds, FreePlaces::Offers::Free);
    QHash<RegistrationId, Place> places;
    int number = 0;
    for (const auto &together : line(list)) {
        const Place place{++number, free.shortageFor(together)};
        for (const auto &registration : together)
            places.insert(registration.id, place);
    }
    return places;
}

} // namespace rnf
