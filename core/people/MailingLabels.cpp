#include "people/MailingLabels.h"

#include "base/Text.h"
#include "people/MailingAddress.h"

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

QString spaced(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(u' ');
}

QString givenNames(const Person &person)
{
    return spaced({person.preferredName.isEmpty() ? person.givenName : person.preferredName, person.middleName});
}

QString familyNames(const Person &person) { return spaced({person.familyName, person.secondFamilyName}); }

/// The name that all of a household have; empty where they have several, or where a name is not just given and family names.
QString commonFamilyName(const QList<Person> &household)
{
    const QString first = familyNames(household.first());
    const bool isCommon = std::ranges::all_of(household, [&](const Person &person) {
        return person.displayName() == spaced({givenNames(person), familyNames(person)}) && !givenNames(person).isEmpty()
            && foldedText(familyNames(person)) == foldedText(first);
    });
    return isCommon ? first : QString();
}

/// In collation U+FFFE comes before everything else and U+FFFF behind it (UTS #35).
QString sortText(const Person &person, MailingLabels::Order order)
{
    if (order == MailingLabels::Order::PostalCode) {
        const auto address = MailingAddress::of(person).value_or(Address());
        return QStringList{address.postalCode, address.city, address.line1, address.line2}.join(QChar(u'\uFFFE'));
    }
    if (order == MailingLabels::Order::Name)
        return {};
    const auto *work = person.currentWork();
    if (!work)
        return QChar(u'\uFFFF');
    const QString &place = order == MailingLabels::Order::Unit ? work->unit : work->worksite;
    const QString &where = place.isEmpty() ? work->employer : place;
    return where.isEmpty() ? QString(QChar(u'\uFFFF')) : where;
}

} // namespace

void MailingLabels::sort(QList<Person> &people, Order order)
{
    const SortKeys keys;
    QHash<PersonId, std::pair<QByteArray, QByteArray>> byPerson;
    for (const auto &person : people)
        byPerson.insert(person.id, {keys.of(sortText(person, order)), keys.of(person.collatedName())});
    std::ranges::stable_sort(people,
                             [&](const Person &one, const Person &other) { return byPerson[one.id] < byPerson[other.id]; });
}

QString MailingLabels::addressee(const QList<Person> &household)
{
    const QString name = household.first().displayName();
    const auto count = household.size();
    if (count == 1)
        return name;
    if (const QString family = commonFamilyName(household); !family.isEmpty()) {
        if (count > 2)
            return tr("The %1 household", "family name").arg(family);
        return tr("%1 & %2 %3", "given name, given name, family name")
            .arg(givenNames(household[0]), givenNames(household[1]), family);
    }
    if (count == 2)
        return tr("%1 & %2", "two people").arg(name, household[1].displayName());
    if (count == 3)
        return tr("%1, %2 & %3", "three people").arg(name, household[1].displayName(), household[2].displayName());
    return tr("%1 & household").arg(name);
}

QList<QStringList> MailingLabels::of(const QList<Person> &people, const Doors &doors, const QString &from)
{
    QHash<PersonId, Person> byId;
    for (const auto &person : people)
        byId.insert(person.id, person);
    QList<QStringList> labels;
    for (const auto first : doors.firsts) {
        QList<Person> household{byId.value(first)};
        for (const auto other : doors.others.value(first))
            household += byId.value(other);
        const auto address = MailingAddress::of(household.first()).value_or(Address());
        labels += QStringList{addressee(household)} + MailingAddress::lines(address, from);
    }
    return labels;
}

} // namespace rnf
