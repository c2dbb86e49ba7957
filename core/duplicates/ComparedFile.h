#pragma once

#include "duplicates/ComparedPerson.h"
#include "duplicates/ValueTable.h"

#include <unordered_map>
#include <vector>

namespace rnf {

struct NameParts;

/// The words of a name, by their numbers in `names`.
struct NameValues {
    std::vector<int> given, middle, family;

    std::vector<int> all() const;
};

/// What of a person is compared, as numbers of values in the tables of a ComparedFile; none is -1.
struct Profile : NameValues {
    struct Phone {
        int number = -1, local = -1; ///< whole, and without country and area
        bool isShared = false;
    };
    struct Mailbox {
        int address = -1, name = -1, domain = -1;
        bool isShared = false;
    };
    struct Place {
        std::vector<int> words; ///< of the street, ascending
        int door = -1, city = -1, postalCode = -1;
    };
    struct Number {
        int system = -1, value = -1;
    };

    struct OtherName : NameValues {
        bool isPrivate = false;
    };

    const ComparedPerson *person = nullptr;
    std::vector<OtherName> otherNames;
    int suffix = -1, day = -1, employer = -1, unit = -1;
    std::vector<Phone> phones;
    std::vector<Mailbox> mailboxes;
    std::vector<Place> places;
    std::vector<Number> numbers;
};

/// A word of a name with what its comparison needs.
struct NameWord {
    std::vector<int> nicknames; ///< the groups it stands in
    quint32 letters = 0;        ///< which of a to z it has
};

/// All people of a file in the form that is compared, and how many of them share each value: what is rare says more.
class ComparedFile {
public:
    /// The people are not copied and must outlive it.
    explicit ComparedFile(const QList<ComparedPerson> &people);

    int size() const { return int(m_profiles.size()); }
    const Profile &profile(int row) const { return m_profiles[size_t(row)]; }
    const NameWord &nameWord(int name) const { return m_nameWords[size_t(name)]; }

    /// Counts who shares what. Rows with one and the same holder are taken for one person.
    void count(const std::vector<int> &holderOf);
    int people() const { return m_people; }
    /// How likely a stranger has a value that so many others have, where `usual` of all people have one that nobody else has.
    double rate(int others, double usual) const;
    /// How many people besides the two who are compared have both words in their given or both in their family name: Ana Sofía is
    /// one name rather than two.
    int othersWithBoth(int name, int another) const;
    /// How much likelier than by chance two people of this file have one birth date, at least 1.
    double birthCrowding() const { return m_birthCrowding; }

    ValueTable names, days, phones, localNumbers, emails, mailboxNames, domains, streetWords, doors, cities, postalCodes,
        systems, numbers, employers, units;

private:
    Profile profileOf(const ComparedPerson &person);
    void addContacts(const ComparedPerson &person, Profile &profile);
    void addPlaces(const ComparedPerson &person, Profile &profile);
    void countRow(const Profile &profile, int holder);
    void setName(NameValues &name, const NameParts &parts);
    void countTogether(const std::vector<int> &words, int holder);
    std::vector<int> nameValues(const QStringList &words);

    std::vector<Profile> m_profiles;
    std::vector<NameWord> m_nameWords;
    struct Together {
        int holders = 0, lastHolder = -1;
    };
    std::unordered_map<quint64, Together> m_together; ///< by two names
    int m_people = 0;
    double m_birthCrowding = 1;
};

} // namespace rnf
