#include "duplicates/ComparedFile.h"

#include "base/Text.h"
#include "duplicates/NameParts.h"
#include "duplicates/Nicknames.h"
#include "duplicates/StreetWords.h"

#include <algorithm>
#include <array>
#include <numeric>

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

/// So many people are supposed besides those of the file, so that a small file does not take its values for common or unheard of.
constexpr double supposedPeople = 1000;
/// Two people at random were born on one day: within some seventy years, not all of which are equally frequent.
constexpr double birthCoincidence = 1.0 / 20'000;
constexpr double supposedPairs = 400'000;

quint64 bothNames(int name, int another)
{
    return quint64(std::min(name, another)) << 32 | quint64(std::max(name, another));
}

/// A phone's last digits, which do not depend on how country and area are written; nothing of a shorter one.
QString localNumber(const QString &phone)
{
    constexpr int localDigits = 7;
    QString digits;
    for (const QChar c : phone) {
        if (c.isDigit())
            digits += c;
    }
    return digits.size() < localDigits ? QString() : digits.right(localDigits);
}

quint32 lettersOf(const QString &word)
{
    quint32 letters = 0;
    for (const QChar c : word) {
        if (c >= u'a' && c <= u'z')
            letters |= 1U << (c.unicode() - u'a');
    }
    return letters;
}

} // namespace

std::vector<int> NameValues::all() const
{
    std::vector<int> words = given;
    words.insert(words.end(), family.begin(), family.end());
    words.insert(words.end(), middle.begin(), middle.end());
    return words;
}

ComparedFile::ComparedFile(const QList<ComparedPerson> &people)
{
    m_profiles.reserve(size_t(people.size()));
    for (const auto &person : people)
        m_profiles.push_back(profileOf(person));
    std::vector<int> holders(m_profiles.size());
    std::iota(holders.begin(), holders.end(), 0);
    count(holders);
    m_birthCrowding = 1; // rows of one person would look like a crowd
}

std::vector<int> ComparedFile::nameValues(const QStringList &words)
{
    std::vector<int> values;
    for (const auto &word : words) {
        const int value = names.add(word);
        if (size_t(value) == m_nameWords.size())
            m_nameWords.push_back({Nicknames::groupsOf(word), lettersOf(word)});
        if (std::ranges::find(values, value) == values.end())
            values.push_back(value);
    }
    return values;
}

void ComparedFile::setName(NameValues &name, const NameParts &parts)
{
    name.given = nameValues(parts.given);
    name.middle = nameValues(parts.middle);
    name.family = nameValues(parts.family);
}

Profile ComparedFile::profileOf(const ComparedPerson &person)
{
    Profile profile;
    profile.person = &person;
    const NameParts parts = NameParts::of(person);
    setName(profile, parts);
    for (const auto &other : person.otherNames) {
        profile.otherNames.push_back({{}, other.isPrivate});
        setName(profile.otherNames.back(), NameParts::of(other));
    }
    if (!parts.suffix.isEmpty())
        profile.suffix = nameValues({parts.suffix}).front();
    profile.day = days.add(person.birthOn.toString(u"yyyyMMdd"));
    const QString employer = foldedText(person.employer);
    profile.employer = employers.add(employer);
    if (const QString unit = foldedText(person.unit); !unit.isEmpty())
        profile.unit = units.add(employer + u'\n' + unit);
    for (const auto &number : person.externalIds) {
        if (!number.value.isEmpty())
            profile.numbers.push_back(
                {systems.add(number.system + u'\n'), numbers.add(number.system + u'\n' + number.value)});
    }
    addContacts(person, profile);
    addPlaces(person, profile);
    return profile;
}

void ComparedFile::addContacts(const ComparedPerson &person, Profile &profile)
{
    for (const auto &phone : person.phones) {
        if (!phone.key.isEmpty())
            profile.phones.push_back({phones.add(phone.key), localNumbers.add(localNumber(phone.key)), phone.isShared});
    }
    for (const auto &email : person.emails) {
        const auto at = email.key.lastIndexOf(u'@');
        if (email.key.isEmpty())
            continue;
        profile.mailboxes.push_back({emails.add(email.key), mailboxNames.add(at < 0 ? email.key : email.key.left(at)),
                                     at < 0 ? -1 : domains.add(email.key.sliced(at + 1)), email.isShared});
    }
}

void ComparedFile::addPlaces(const ComparedPerson &person, Profile &profile)
{
    for (const auto &address : person.addresses) {
        Profile::Place place;
        const QStringList words = rnf::streetWords(address);
        for (const auto &word : words)
            place.words.push_back(streetWords.add(word));
        std::ranges::sort(place.words);
        place.door = doors.add(words.join(u' '));
        place.city = cities.add(latinWords(address.city).join(u' '));
        place.postalCode = postalCodes.add(postalKey(address.postalCode));
        profile.places.push_back(std::move(place));
    }
}

void ComparedFile::count(const std::vector<int> &holderOf)
{
    for (auto *table : {&names, &days, &phones, &localNumbers, &emails, &mailboxNames, &domains, &streetWords, &doors,
                        &cities, &postalCodes, &systems, &numbers, &employers, &units})
        table->resetCounts();
    m_together.clear();
    std::vector<int> rows(m_profiles.size());
    std::iota(rows.begin(), rows.end(), 0);
    std::ranges::stable_sort(rows, {}, [&](int row) { return holderOf[size_t(row)]; });
    m_people = 0;
    for (size_t i = 0; i < rows.size(); ++i) {
        const int holder = holderOf[size_t(rows[i])];
        if (i == 0 || holder != holderOf[size_t(rows[i - 1])])
            ++m_people;
        countRow(m_profiles[size_t(rows[i])], holder);
    }
    double known = 0;
    double pairsOfOneDay = 0;
    for (int day = 0; day < days.size(); ++day) {
        known += days.holders(day);
        pairsOfOneDay += 0.5 * days.holders(day) * (days.holders(day) - 1);
    }
    const double found = (pairsOfOneDay + supposedPairs * birthCoincidence) / (0.5 * known * known + supposedPairs);
    m_birthCrowding = std::max(1.0, found / birthCoincidence);
}

void ComparedFile::countRow(const Profile &profile, int holder)
{
    const auto countName = [&](const NameValues &name) {
        for (const int word : name.all())
            names.count(word, holder);
    };
    countName(profile);
    std::ranges::for_each(profile.otherNames, countName);
    countTogether(profile.given, holder);
    countTogether(profile.family, holder);
    days.count(profile.day, holder);
    employers.count(profile.employer, holder);
    units.count(profile.unit, holder);
    for (const auto &phone : profile.phones)
        phones.count(phone.number, holder);
    for (const auto &mailbox : profile.mailboxes) {
        emails.count(mailbox.address, holder);
        mailboxNames.count(mailbox.name, holder);
        domains.count(mailbox.domain, holder);
    }
    for (const auto &place : profile.places) {
        for (const int word : place.words)
            streetWords.count(word, holder);
        doors.count(place.door, holder);
        cities.count(place.city, holder);
        postalCodes.count(place.postalCode, holder);
    }
}

void ComparedFile::countTogether(const std::vector<int> &words, int holder)
{
    for (size_t i = 0; i < words.size(); ++i) {
        for (size_t j = i + 1; j < words.size(); ++j) {
            auto &[holders, lastHolder] = m_together[bothNames(words[i], words[j])];
            holders += lastHolder == holder ? 0 : 1;
            lastHolder = holder;
        }
    }
}

int ComparedFile::othersWithBoth(int name, int another) const
{
    constexpr int compared = 2;
    const auto known = m_together.find(bothNames(name, another));
    return known == m_together.end() ? 0 : std::max(0, known->second.holders - compared);
}

double ComparedFile::rate(int others, double usual) const
{
    return (others + usual * supposedPeople) / (m_people + supposedPeople);
}

} // namespace rnf
