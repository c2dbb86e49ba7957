#include "people/Suppression.h"

namespace rnf {

QString Suppression::keyOf(const Phone &phone)
{
    const QString &number = phone.e164.isEmpty() ? phone.digits : phone.e164;
    return phone.extension.isEmpty() ? number : number + QLatin1Char('x') + phone.extension;
}

QStringList Suppression::keysOf(const Person &person) { return keysOf(person.phones) + keysOf(person.emails); }

QStringList Suppression::keysOf(const QList<Phone> &phones)
{
    QStringList keys;
    for (const auto &phone : phones)
        keys += keyOf(phone);
    keys.removeAll(QString());
    return keys;
}

QStringList Suppression::keysOf(const QList<Email> &emails)
{
    QStringList keys;
    for (const auto &email : emails)
        keys += keyOf(email);
    keys.removeAll(QString());
    return keys;
}

void Suppression::applyTo(Person &person, const QString &now) const
{
    const auto *said = person.newestConsent(channel);
    const bool wasSaidSince = said && said->id && said->state == YesNo::Yes && said->notedAt > notedAt;
    if (!wasSaidSince)
        refuseFor(person, now);
}

void Suppression::refuseFor(Person &person, const QString &now) const
{
    const auto *said = person.newestConsent(channel);
    if (said && said->state == YesNo::No)
        return;
    const QString at = said ? qMax(now, said->notedAt) : now; // of a clock that was ahead
    person.consents += Consent{0, channel, YesNo::No, at, source, reason};
}

} // namespace rnf
