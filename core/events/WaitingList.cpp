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

/// Whoever waits longest first; of the same answer whoever was on the list before.
QList<Registration *> waitingOf(QList<Registration> &list)
{
    QList<Registration *> waiting;
    for (auto &registration : list) {
        if (registration.rsvp == Rsvp::Waitlisted)
            waiting += &registration;
    }
    std::ranges::sort(waiting, {}, [](const Registration *one) { return std::pair(one->waitingSince, one->id); });
    return waiting;
}

} // namespace

QString WaitingList::offerUntil(const QDateTime &now, const Event &event)
{
    const bool isNear = event.hasDay() && event.startsAt < hoursAfter(now, hoursShortlyBefore);
    return hoursAfter(now, isNear ? hoursToDecideThen : hoursToDecide);
}

QList<Registration> WaitingList::changes(const QList<Registration> &list, const Event &event, const QDateTime &now)
{
    const QString instant = instantText(now);
    auto after = list;
    for (auto &registration : after) {
        if (registration.rsvp == Rsvp::Offered && registration.offerExpiresAt <= instant) {
            registration.rsvp = Rsvp::Expired;
            registration.offerExpiresAt.clear();
        }
    }
    if (canStillOffer(event, instant)) {
        const auto waiting = waitingOf(after);
        const auto free = freePlaces(after, event);
        for (auto *next : waiting.first(free ? qMin<qsizetype>(*free, waiting.size()) : waiting.size())) {
            next->rsvp = Rsvp::Offered;
            next->waitingSince.clear();
            next->offerExpiresAt = offerUntil(now, event);
        }
    }
    QList<Registration> changed;
    for (qsizetype i = 0; i < list.size(); ++i) {
        if (after[i].rsvp != list[i].rsvp)
            changed += after[i];
    }
    return changed;
}

std::optional<int> WaitingList::freePlaces(const QList<Registration> &list, const Event &event)
{
    if (event.places == 0)
        return std::nullopt;
    return qMax(0, event.places - int(std::ranges::count_if(list, &Registration::takesPlace)));
}

} // namespace rnf
