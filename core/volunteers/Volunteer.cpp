#include "volunteers/Volunteer.h"

#include <QTime>

namespace rnf {

int TimeOffer::minutes() const
{
    constexpr int hour = 60, workingDay = 8 * hour;
    if (lengthMin > 0)
        return lengthMin;
    const auto from = QTime::fromString(fromTime, QStringLiteral("HH:mm"));
    const auto to = QTime::fromString(toTime, QStringLiteral("HH:mm"));
    if (from.isValid() && to.isValid() && from != to) {
        // Nights end on the next day.
        constexpr int day = 24 * hour;
        return (from.secsTo(to) / 60 + day) % day;
    }
    return kind == OfferKind::Hour ? hour : kind == OfferKind::Day ? workingDay : 0;
}

std::optional<QDate> TimeOffer::firstDay(const QDate &from, const QDate &until) const
{
    constexpr int daysOfWeek = 7;
    QDate day = from;
    if (weekday > 0)
        day = from.addDays((weekday - from.dayOfWeek() + daysOfWeek) % daysOfWeek);
    const bool isTooLate = (until.isValid() && day > until) || !counts(day);
    return isTooLate ? std::nullopt : std::optional(day);
}

QDate TimeOffer::usualExpiry(OfferKind kind, const QDate &offeredOn)
{
    constexpr int days = 30;
    return kind == OfferKind::Regular ? QDate() : offeredOn.addDays(days);
}

} // namespace rnf
