#include "people/Person.h"

namespace rnf {
namespace {

QString joined(std::initializer_list<QString> parts, QLatin1Char separator = QLatin1Char(' '))
{
    QString text;
    for (const auto &part : parts) {
        if (part.isEmpty())
            continue;
        if (!text.isEmpty())
            text += separator;
        text += part;
    }
    return text;
}

} // namespace

QString Person::displayName() const
{
    if (!customDisplayName.isEmpty())
        return customDisplayName;
    const QString &given = preferredName.isEmpty() ? givenName : preferredName;
    const QString family = joined({familyName, secondFamilyName});
    const QString name = nameOrder == NameOrder::FamilyFirst ? joined({family, given, middleName, nameSuffix})
                                                             : joined({given, middleName, family, nameSuffix});
    if (!name.isEmpty())
        return name;
    if (!legalName.isEmpty())
        return legalName;
    if (!emails.isEmpty())
        return emails.first().address;
    if (!phones.isEmpty())
        return phones.first().raw;
    return externalIds.isEmpty() ? QString() : externalIds.first().value;
}

QString Person::sortName() const
{
    if (!customSortName.isEmpty())
        return customSortName;
    const QString &given = preferredName.isEmpty() ? givenName : preferredName;
    const QString name = joined({familyName, secondFamilyName, given, middleName, nameSuffix});
    return name.isEmpty() ? displayName() : name;
}

QString Person::collatedName() const
{
    const QChar between(u'\uFFFE');
    if (!customSortName.isEmpty())
        return QString(customSortName).replace(QStringLiteral(", "), between);
    const QString &given = preferredName.isEmpty() ? givenName : preferredName;
    const QString family = joined({familyName, secondFamilyName}), rest = joined({given, middleName, nameSuffix});
    return family.isEmpty() || rest.isEmpty() ? sortName() : family + between + rest;
}

bool Person::hasAnything() const { return !displayName().isEmpty() || !note.isEmpty(); }

const Employment *Person::currentWork() const
{
    for (const auto &job : employments) {
        if (job.isCurrent())
            return &job;
    }
    return nullptr;
}

const Email *Person::mailbox(const std::function<bool(const QString &)> &isUsable) const
{
    const auto rank = [](const Email &email) { return std::pair(email.whose == Whose::Self, email.isPrimary); };
    const Email *first = nullptr;
    for (const auto &email : emails) {
        if (email.canBeWrittenTo() && (!isUsable || isUsable(email.address)) && (!first || rank(email) > rank(*first)))
            first = &email;
    }
    return first;
}

const Consent *Person::newestConsent(Channel channel) const
{
    const Consent *newest = nullptr;
    for (const auto &consent : consents) {
        if (consent.channel == channel && (!newest || consent.notedAt >= newest->notedAt))
            newest = &consent;
    }
    return newest;
}

YesNo Person::mayBeReachedBy(Channel channel) const
{
    const auto *said = newestConsent(channel);
    return said ? said->state : YesNo::Unknown;
}

} // namespace rnf
