#include "exchange/PersonMatcher.h"

#include "base/Words.h"
#include "base/Text.h"


using namespace Qt::StringLiterals;

namespace rnf {
namespace {

quint64 hashOf(const QString &text)
{
    return qHash(text, size_t(0x52616e6b46696c65));
}

quint64 hashOf(const ExternalId &number)
{
    return hashOf(number.system + u'\n' + number.value);
}

QString firstWord(const QString &name)
{
    return foldedText(name).section(u' ', 0, 0);
}

/// Street words are shortened, so that "12 Oak Street, Apt 3" and "12 oak st #3" are one address.
QString streetKey(const Address &address)
{
    static const QHash<QString, QString> shortWords{
        {u"street"_s, u"st"_s},    {u"avenue"_s, u"ave"_s}, {u"av"_s, u"ave"_s},    {u"road"_s, u"rd"_s},
        {u"boulevard"_s, u"blvd"_s}, {u"drive"_s, u"dr"_s},   {u"lane"_s, u"ln"_s},   {u"place"_s, u"pl"_s},
        {u"court"_s, u"ct"_s},     {u"apartment"_s, u""_s}, {u"apt"_s, u""_s},      {u"unit"_s, u""_s},
        {u"north"_s, u"n"_s},      {u"south"_s, u"s"_s},    {u"east"_s, u"e"_s},    {u"west"_s, u"w"_s}};
    QString key;
    for (const auto &word : foldedWords(address.line1 + u' ' + address.line2))
        key += shortWords.value(word, word);
    return key;
}

const Address *homeOf(const Person &person)
{
    const auto home = std::ranges::find(person.addresses, AddressKind::Home, &Address::kind);
    return home == person.addresses.end() || home->line1.isEmpty() ? nullptr : &*home;
}

template <typename Contacts, typename Visit>
void ownKeys(const Contacts &contacts, Visit visit)
{
    for (const auto &contact : contacts) {
        if (contact.whose == Whose::Self)
            visit(contact);
    }
}

} // namespace

bool firstNamesAgree(const Person &a, const Person &b)
{
    const auto names = [](const Person &person) {
        QStringList words;
        for (const QString &name : {person.givenName, person.preferredName}) {
            if (const QString word = firstWord(name); !word.isEmpty())
                words += word;
        }
        if (words.isEmpty() && !person.customDisplayName.isEmpty())
            words += firstWord(person.customDisplayName);
        return words;
    };
    const QStringList ofB = names(b);
    return std::ranges::any_of(names(a), [&](const QString &word) { return ofB.contains(word); });
}

bool familyNamesAgree(const Person &a, const Person &b)
{
    const auto words = [](const Person &person) { return foldedWords(person.familyName + u' ' + person.secondFamilyName); };
    const QStringList ofA = words(a);
    const QStringList ofB = words(b);
    return ofA.isEmpty() || ofB.isEmpty() || std::ranges::any_of(ofA, [&](const QString &word) { return ofB.contains(word); });
}

bool contradict(const Person &a, const Person &b)
{
    if (a.birthOn.isValid() && b.birthOn.isValid() && a.birthOn != b.birthOn)
        return true;
    const auto year = [](const Person &person) { return person.birthOn.isValid() ? person.birthOn.year() : person.birthYear; };
    if (year(a) && year(b) && year(a) != year(b))
        return true;
    const QString suffixA = foldedText(a.nameSuffix);
    const QString suffixB = foldedText(b.nameSuffix);
    if (!suffixA.isEmpty() && !suffixB.isEmpty() && suffixA != suffixB)
        return true;
    const auto *homeA = homeOf(a);
    const auto *homeB = homeOf(b);
    return homeA && homeB && streetKey(*homeA) != streetKey(*homeB);
}

PersonMatcher::PersonMatcher(PeopleInAction people, const MatchKeys &keys, bool usesPhones, bool usesEmails)
    : m_people(people), m_use(keys)
{
    people.eachExternalId([&](qint64, const QString &system, const QString &value) {
        m_numbers.insert(hashOf(ExternalId{0, system, value}));
    });
    if (usesPhones && keys.isByPhone)
        people.eachPhoneDigits([&](qint64 person, const QString &digits) { m_phones.emplace_back(hashOf(digits), person); });
    if (usesEmails && keys.isByEmail)
        people.eachEmailKey([&](qint64 person, const QString &key) { m_emails.emplace_back(hashOf(key), person); });
    std::ranges::sort(m_phones);
    std::ranges::sort(m_emails);
}

PersonMatcher::Match PersonMatcher::find(const Person &row)
{
    if (m_use.isByNumber && row.id.isValid()) {
        if (auto known = m_people.find(row.id))
            return {std::move(known), m_created.contains(row.id.value), {}};
    }
    for (const auto &number : row.externalIds) {
        if (!m_numbers.contains(hashOf(number)))
            continue;
        const auto owner = m_people.withExternalId(number);
        if (!owner)
            continue;
        auto known = m_people.find(*owner);
        // A plain "id" column may only count the rows of its file, so it needs more to agree.
        const bool isWeak = number.system == "id"_L1;
        const bool first = firstNamesAgree(*known, row);
        const bool family = familyNamesAgree(*known, row);
        const bool rowHasName = !row.givenName.isEmpty() || !row.familyName.isEmpty();
        const bool agrees = isWeak ? first && family : first || (family && !known->familyName.isEmpty()) || !rowHasName;
        if (m_use.isByNumber && agrees)
            return {std::move(known), m_created.contains(owner->value), {}};
        return {std::nullopt, false,
                Problem{u"external_id"_s,
                        Words::tr("The number %1 already belongs to %2.")
                            .arg(number.value, known->displayName()),
                        Words::tr("Correct the number, or leave it empty. If this column only "
                                                                     "counts the rows, do not import it.")}};
    }
    return {byContact(row), false, {}};
}

void PersonMatcher::collect(const Keys &keys, const QString &key, QSet<qint64> &candidates)
{
    const quint64 hash = hashOf(key);
    const auto hits = std::ranges::equal_range(keys, hash, {}, &Keys::value_type::first);
    for (const auto &hit : hits)
        candidates.insert(hit.second);
}

std::optional<Person> PersonMatcher::byContact(const Person &row)
{
    QSet<qint64> byPhone, byEmail;
    ownKeys(row.phones, [&](const Phone &phone) { collect(m_phones, phone.digits, byPhone); });
    ownKeys(row.emails, [&](const Email &email) { collect(m_emails, email.key, byEmail); });
    QList<qint64> candidates = (byPhone + byEmail).values();
    std::ranges::sort(candidates);
    for (const qint64 id : candidates) {
        const auto known = m_people.find(PersonId(id));
        if (!known || !firstNamesAgree(*known, row) || contradict(*known, row))
            continue;
        // The hash only proposes; and a shared phone alone does not make two families one person.
        const bool sharesPhone = std::ranges::any_of(row.phones, [&](const Phone &phone) {
            return std::ranges::any_of(known->phones, [&](const Phone &own) { return own.isSameNumber(phone); });
        });
        const bool sharesEmail = std::ranges::any_of(row.emails, [&](const Email &email) {
            return std::ranges::find(known->emails, email.key, &Email::key) != known->emails.end();
        });
        if ((sharesPhone && sharesEmail) || ((sharesPhone || sharesEmail) && familyNamesAgree(*known, row)))
            return known;
    }
    return std::nullopt;
}

void PersonMatcher::remember(const Person &created)
{
    for (const auto &number : created.externalIds)
        m_numbers.insert(hashOf(number));
    if (!created.externalIds.isEmpty())
        m_created.insert(created.id.value);
}

} // namespace rnf
