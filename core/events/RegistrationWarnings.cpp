#include "events/RegistrationWarnings.h"

#include "base/Dates.h"
#include "events/EventTimes.h"

#include <QLocale>

namespace rnf {
namespace {

QString dayOfWindow(const QDate &day) { return QLocale().toString(day, RegistrationWarnings::tr("ddd d MMM yyyy")); }

} // namespace

QString RegistrationWarnings::ofYes(const RegistrationKind &kind, const Event &event, const QDateTime &saidAt)
{
    const QDate day = saidAt.toTimeZone(EventTimes::zoneOf(event)).date();
    if (kind.opensOn.isValid() && day < kind.opensOn)
        return tr("“%1” opens only on %2.").arg(kind.name, dayOfWindow(kind.opensOn));
    if (kind.closesOn.isValid() && day > kind.closesOn)
        return tr("“%1” closed on %2.").arg(kind.name, dayOfWindow(kind.closesOn));
    return {};
}

QString RegistrationWarnings::of(const Registration &registration, const RegistrationKind &kind, const Event &event)
{
    using enum Rsvp;
    constexpr auto yeses = std::to_array({Yes, Waitlisted, Offered, Pending});
    const bool isYes = std::ranges::find(yeses, registration.rsvp) != yeses.end();
    return isYes && !registration.answeredAt.isEmpty() ? ofYes(kind, event, instantOf(registration.answeredAt)) : QString();
}

QStringList RegistrationWarnings::ofPlaces(const QList<Registration> &list, const Event &event,
                                           const QList<RegistrationKind> &kinds)
{
    int taken = 0;
    QHash<RegistrationKindId, int> takenOfKinds;
    for (const auto &registration : list) {
        taken += registration.takesPlace();
        takenOfKinds[registration.kind] += registration.takesPlace();
    }
    QStringList warnings;
    if (event.places > 0 && taken > event.places)
        warnings += tr("%n people have one of %1 places.", nullptr, taken).arg(event.places);
    for (const auto &kind : kinds) {
        const int takenOfKind = takenOfKinds.value(kind.id);
        if (kind.places > 0 && takenOfKind > kind.places)
            warnings += tr("“%1”: %n people have one of %2 places.", nullptr, takenOfKind)
                            .arg(kind.name, QString::number(kind.places));
    }
    return warnings;
}

} // namespace rnf
