#include "exchange/PersonMatcher.h"

#include "base/Text.h"
#include "base/Words.h"
#include "people/OtherNames.h"
#include "people/WholeName.h"

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

/// A switchboard or an office's address is nobody's own: it tells nothing about who a row is, and asking everybody who
/// has it would take the square of their number.
constexpr qsizetype mostHolders = 20;

quint64 hashOf(const QString &text) { return qHash(text, size_t(0x52616e6b46696c65)); }

quint64 hashOf(const ExternalId &number) { return hashOf(number.system + u'\n' + number.value); }

QString firstWord(const QString &name) { return foldedText(name).section(u' ', 0, 0); }

/// Street words are shortened, so that "12 Oak Street, Apt 3" and "12 oak st #3" are one address.
QString streetKey(const QString &street)
{
    static const QHash<QString, QString> shortWords{
        {u"street"_s, u"st"_s},      {u"avenue"_s, u"ave"_s}, {u"av"_s, u"ave"_s},  {u"road"_s, u"rd"_s},
        {u"boulevard"_s, u"blvd"_s}, {u"drive"_s, u"dr"_s},   {u"lane"_s, u"ln"_s}, {u"place"_s, u"pl"_s},
        {u"court"_s, u"ct"_s},       {u"apartment"_s, u""_s}, {u"apt"_s, u""_s},    {u"unit"_s, u""_s},
        {u"north"_s, u"n"_s},        {u"south"_s, u"s"_s},    {u"east"_s, u"e"_s},  {u"west"_s, u"w"_s}};
    QString key;
    for (const auto &word : foldedWords(street))
        key += shortWords.value(word, word);
    return key;
}

const Address *homeOf(const Person &person)
{
    const auto home = std::ranges::find(person.addresses, AddressKind::Home, &Address::kind);
    return home == person.addresses.end() || home->line1.isEmpty() ? nullptr : &*home;
}

bool hasName(const Person &person)
{
    return !person.givenName.isEmpty() || !person.preferredName.isEmpty() || !person.familyName.isEmpty()
        || !person.secondFamilyName.isEmpty() || !person.legalName.isEmpty() || !person.customDisplayName.isEmpty();
}

/// One of the names is the same and is there on both sides.
bool haveNameInCommon(const Person &a, const Person &b)
{
    return firstNamesAgree(a, b) || (!a.familyName.isEmpty() && !b.familyName.isEmpty() && familyNamesAgree(a, b))
        || foldedText(a.displayName()) == foldedText(b.displayName());
}

/// The same, where names that somebody had before count as well.
bool shareName(const Person &a, const Person &b) { return OtherNames::anyFace(a, b, &haveNameInCommon); }

bool sharePhone(const Person &a, const Person &b)
{
    return std::ranges::any_of(a.phones, [&](const Phone &phone) {
        return std::ranges::any_of(b.phones, [&](const Phone &other) { return other.isSameNumber(phone); });
    });
}

bool shareEmail(const Person &a, const Person &b)
{
    return std::ranges::any_of(
        a.emails, [&](const Email &email) { return std::ranges::find(b.emails, email.key, &Email::key) != b.emails.end(); });
}

bool shareNumber(const Person &a, const Person &b)
{
    return std::ranges::any_of(a.externalIds, [&](const ExternalId &number) {
        return std::ranges::any_of(b.externalIds, [&](const ExternalId &other) {
            return other.system == number.system && other.value == number.value;
        });
    });
}

QStringList firstNames(const Person &person)
{
    QStringList words;
    for (const QString &name : {person.givenName, person.preferredName}) {
        if (const QString word = firstWord(name); !word.isEmpty())
            words += word;
    }
    if (words.isEmpty() && !person.customDisplayName.isEmpty())
        words += firstWord(person.customDisplayName);
    return words;
}

/// A name is the same and none differs; a missing one says nothing.
bool namesAgree(const Person &a, const Person &b)
{
    return OtherNames::anyFace(a, b, [](const Person &one, const Person &other) {
        const bool mayBeFirst = firstNames(one).isEmpty() || firstNames(other).isEmpty() || firstNamesAgree(one, other);
        return mayBeFirst && familyNamesAgree(one, other) && haveNameInCommon(one, other);
    });
}

/// Whether the bearer of a number may be the one whom a row with that number means.
bool isBearer(const Person &known, const Person &row, const ExternalId &number)
{
    const bool isNameMissing = !hasName(row) || !hasName(known);
    // The column may only count the rows of its file, so more has to agree.
    if (number.system == "id"_L1 || number.system == "person_id"_L1)
        return isNameMissing ? sharePhone(known, row) || shareEmail(known, row) : namesAgree(known, row);
    return isNameMissing || shareName(known, row);
}

/// Our own number, which a list for another program took along, as that program's number of the person; invalid: there is
/// none. Ours are longer than badge numbers: they begin above 2³³ (IdSource).
PersonId numberTakenAlong(const Person &row)
{
    constexpr qint64 smallest = qint64(1) << 33;
    for (const auto &number : row.externalIds) {
        if (const qint64 id = number.value.toLongLong(); id >= smallest)
            return PersonId(id);
    }
    return {};
}

/// Mailing programs write all of an address into one cell, which then begins with the street and names the place.
bool isWholeOf(const Address &whole, const Address &address)
{
    const QString text = foldedText(whole.line1), street = foldedText(address.line1);
    const QString place = foldedText(address.postalCode.isEmpty() ? address.city : address.postalCode);
    return whole.line2.isEmpty() && whole.city.isEmpty() && whole.postalCode.isEmpty() && !street.isEmpty()
        && !place.isEmpty() && text.startsWith(street + u' ') && text.contains(u' ' + place);
}

/// Names that agree are enough; a changed name, or a first one, needs something else of the person to be the same.
bool isStillMeant(const Person &known, const Person &row)
{
    if (!hasName(row) || namesAgree(known, row))
        return true;
    return (shareName(known, row) || !hasName(known))
        && (sharePhone(known, row) || shareEmail(known, row) || shareNumber(known, row));
}

/// The row has no other words in its name than this, or all of them and more.
bool isCalled(const Person &row, const QString &name)
{
    const auto hold = [](const QStringList &words, const QStringList &of) {
        return !of.isEmpty() && std::ranges::all_of(of, [&](const QString &word) { return words.contains(word); });
    };
    const QStringList ofRow = foldedWords(row.displayName()), known = foldedWords(name);
    return hold(known, ofRow) || hold(ofRow, known);
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
    const QStringList ofB = firstNames(b);
    return std::ranges::any_of(firstNames(a), [&](const QString &word) { return ofB.contains(word); });
}

bool familyNamesAgree(const Person &a, const Person &b)
{
    // "de la Cruz" and "de la Peña" have no name in common.
    static const QSet<QString> particles{u"de"_s, u"del"_s, u"la"_s,  u"las"_s, u"los"_s, u"y"_s,   u"e"_s,  u"da"_s,
                                         u"do"_s, u"dos"_s, u"das"_s, u"di"_s,  u"van"_s, u"von"_s, u"der"_s};
    const auto words = [](const Person &person) {
        QStringList names = foldedWords(person.familyName + u' ' + person.secondFamilyName);
        names.removeIf([](const QString &word) { return particles.contains(word); });
        return names;
    };
    const QStringList ofA = words(a);
    const QStringList ofB = words(b);
    return ofA.isEmpty() || ofB.isEmpty()
        || std::ranges::any_of(ofA, [&](const QString &word) { return ofB.contains(word); });
}

bool contradict(const Person &a, const Person &b)
{
    if (a.birthOn.isValid() && b.birthOn.isValid() && a.birthOn != b.birthOn)
        return true;
    const auto year = [](const Person &person) {
        return person.birthOn.isValid() ? person.birthOn.year() : person.birthYear;
    };
    if (year(a) && year(b) && year(a) != year(b))
        return true;
    const QString suffixA = generationIn(a.nameSuffix);
    const QString suffixB = generationIn(b.nameSuffix);
    if (!suffixA.isEmpty() && !suffixB.isEmpty() && suffixA != suffixB)
        return true;
    const auto *homeA = homeOf(a);
    const auto *homeB = homeOf(b);
    return homeA && homeB && !streetsAgree(*homeA, *homeB);
}

QString withoutZeros(const QString &number)
{
    const auto isDigit = [](QChar c) { return c >= u'0' && c <= u'9'; };
    const auto first = std::ranges::find_if_not(number, [](QChar c) { return c == u'0'; });
    return std::ranges::all_of(number, isDigit) ? number.sliced(first - number.begin()) : QString();
}

bool streetsAgree(const Address &a, const Address &b)
{
    const bool isPartial = a.line2.isEmpty() || b.line2.isEmpty();
    return streetKey(a.line1 + u' ' + a.line2) == streetKey(b.line1 + u' ' + b.line2)
        || (isPartial && streetKey(a.line1) == streetKey(b.line1)) || isWholeOf(a, b) || isWholeOf(b, a);
}

PersonMatcher::PersonMatcher(Action &action, PeopleInAction &people, const MatchKeys &keys, bool usesPhones, bool usesEmails)
    : m_people(people), m_use(keys), m_merged(MergedPeople::all(action))
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
    const auto byNumber = this->byNumber(row);
    if (const auto *problem = std::get_if<Problem>(&byNumber))
        return {std::nullopt, false, *problem};
    auto known = std::get<std::optional<Person>>(byNumber);
    if (auto own = m_use.isByNumber ? byOwnId(row) : std::nullopt) {
        if (known && known->id != own->id)
            return {std::nullopt, false,
                    Problem{u"person_id"_s,
                            Words::tr("The Person ID is that of %1, but another number of the row belongs to %2.")
                                .arg(quotable(own->displayName()), quotable(known->displayName())),
                            Words::tr("Correct the wrong one of the two numbers, or leave it empty.")}};
        known = std::move(own);
    }
    if (!known)
        known = byContact(row);
    const bool isOfThisFile = known && m_created.contains(known->id.value);
    return {std::move(known), isOfThisFile, {}};
}

std::optional<Person> PersonMatcher::byOwnId(const Person &row)
{
    const PersonId own = row.id.isValid() ? row.id : numberTakenAlong(row);
    if (!own.isValid())
        return std::nullopt;
    auto known = m_people.find(own);
    if (!known)
        return byIdOfMerged(own, row);
    return isStillMeant(*known, row) ? known : std::nullopt;
}

/// A list that went out before somebody was merged calls them as they were called then.
std::optional<Person> PersonMatcher::byIdOfMerged(PersonId id, const Person &row)
{
    const auto merged = m_merged.constFind(id);
    auto kept = merged != m_merged.cend() ? m_people.find(merged->kept) : std::nullopt;
    if (!kept)
        return std::nullopt;
    return isCalled(row, merged->name) || isStillMeant(*kept, row) ? kept : std::nullopt;
}

/// Whoever bears the numbers of the row. A number that another person bears cannot be kept a second time.
/// A spreadsheet takes 000123 for a number and writes 123: that is the same badge, if it is one of ours alone and the names agree.
std::optional<PersonId> PersonMatcher::ownerOf(const ExternalId &number, const Person &row)
{
    if (m_numbers.contains(hashOf(number)))
        return m_people.withExternalId(number);
    constexpr qsizetype longest = 12;
    const QString digits = withoutZeros(number.value);
    if (number.system != "employer"_L1 || digits.isEmpty())
        return std::nullopt;
    std::optional<PersonId> owner;
    for (QString padded = digits; padded.size() <= longest; padded.prepend(u'0')) {
        const ExternalId other{0, number.system, padded};
        const auto found = m_numbers.contains(hashOf(other)) ? m_people.withExternalId(other) : std::nullopt;
        if (found && owner)
            return std::nullopt;
        owner = found ? found : owner;
    }
    const auto bearer = owner ? m_people.find(*owner) : std::nullopt;
    return bearer && hasName(*bearer) && hasName(row) && namesAgree(*bearer, row) ? owner : std::nullopt;
}

std::variant<std::optional<Person>, Problem> PersonMatcher::byNumber(const Person &row)
{
    std::optional<Person> known;
    for (const auto &number : row.externalIds) {
        const auto owner = ownerOf(number, row);
        if (!owner || (known && known->id == *owner))
            continue;
        auto bearer = m_people.find(*owner);
        if (known || !m_use.isByNumber || !isBearer(*bearer, row, number))
            return Problem{
                u"external_id"_s,
                Words::tr("The number %1 already belongs to %2.")
                    .arg(quotable(number.value), quotable(bearer->displayName())),
                known ? Words::tr("Another number of the row belongs to %1. Correct the wrong one, or leave it empty.")
                            .arg(quotable(known->displayName()))
                      : Words::tr("Correct the number, or leave it empty. If this column only "
                                  "counts the rows, do not import it.")};
        known = std::move(bearer);
    }
    return known;
}

void PersonMatcher::collect(const Keys &keys, const QString &key, QSet<qint64> &candidates)
{
    const auto holders = std::ranges::equal_range(keys, hashOf(key), {}, &Keys::value_type::first);
    if (std::ranges::ssize(holders) > mostHolders)
        return;
    for (const auto &holder : holders)
        candidates.insert(holder.second);
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
        // Whoever is known by an address alone is meant by that address alone.
        const bool areNameless = known && !hasName(*known) && !hasName(row);
        if (!known || contradict(*known, row))
            continue;
        // The hash only proposes; and a shared phone alone does not make two families one person.
        const bool sharesPhone = sharePhone(*known, row);
        const bool sharesEmail = shareEmail(*known, row);
        const auto agree = [&](const Person &one, const Person &other) {
            return (areNameless || firstNamesAgree(one, other))
                && ((sharesPhone && sharesEmail) || familyNamesAgree(one, other));
        };
        if ((sharesPhone || sharesEmail) && OtherNames::anyFace(*known, row, agree))
            return known;
    }
    return std::nullopt;
}

void PersonMatcher::rememberCreated(const Person &person)
{
    rememberUpdated(person);
    m_created.add(person.id.value);
}

void PersonMatcher::rememberUpdated(const Person &person)
{
    for (const auto &number : person.externalIds)
        m_numbers.insert(hashOf(number));
}

} // namespace rnf
