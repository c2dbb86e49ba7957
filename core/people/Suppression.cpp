#include "people/Suppression.h"

namespace rnf {

const Consent *newestConsent(const Person &person, Channel channel)
{
    const Consent *newest = nullptr;
    for (const auto &consent : person.consents) {
        if (consent.channel == channel && (!newest || consent.notedAt >= newest->notedAt))
            newest = &consent;
    }
    return newest;
}

QString Suppression::keyOf(const Phone &phone)
{
    const QString &number = phone.e164.isEmpty() ? phone.digits : phone.e164;
    return phone.extension.isEmpty() ? number : number + QLatin1Char('x') + phone.extension;
}

QStringList Suppression::keysOf(const Person &person)
{
    QStringList keys;
    for (const auto &phone : person.phones)
        keys += keyOf(phone);
    for (const auto &email : person.emails)
        keys += keyOf(email);
    keys.removeAll(QString());
    return keys;
}

void Suppression::applyTo(Person &person, const QString &now) const
{
    const auto *said = newestConsent(person, channel);
    const bool wasSaidSince = said && said->id && said->state == YesNo::Yes && said->notedAt > notedAt;
    if (!wasSaidSince)
        refuseFor(person, now);
}

void Suppression::refuseFor(Person &person, const QString &now) const
{
    const auto *said = newestConsent(person, channel);
    if (said && said->state == YesNo::No)
        return;
    const QString at = said ? qMax(now, said->notedAt) : now; // of a clock that was ahead
    person.consents += Consent{0, channel, YesNo::No, at, source, reason};
}

} // namespace rnf
