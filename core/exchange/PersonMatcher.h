#pragma once

#include "merges/MergedPeople.h"
#include "people/PeopleInAction.h"

namespace rnf {

/// Which values may tell that a row is somebody we have.
struct MatchKeys {
    bool isByNumber = true; ///< external ids and our own Person ID
    bool isByPhone = true;
    bool isByEmail = true;
};

/// Two people's given and family names, compared folded: do they agree, do they contradict each other?
bool firstNamesAgree(const Person &a, const Person &b);
bool familyNamesAgree(const Person &a, const Person &b);
/// A birth date, suffix (Jr, Sr) or home address known of both that differs.
bool contradict(const Person &a, const Person &b);
/// A number of digits alone without its leading zeros, which spreadsheets drop; empty for every other text.
QString withoutZeros(const QString &number);
/// The same street and number, however it is written; an apartment that only one of them names does not tell them apart.
bool streetsAgree(const Address &a, const Address &b);

/// Finds the person that a row of a file means. A lost person is worse than a double: an equal external id counts unless
/// both names differ; our own Person ID counts only with agreeing names, because two workspaces made on one laptop give
/// the same ids to different people, and where its bearer was merged, it is that of whoever was kept; a phone or e-mail of the
/// person's own counts only with an agreeing first name and nothing that contradicts; names that somebody had before are names of
/// theirs; rows of one file never match each other except by equal external id. Everything else is
/// somebody new. Lives inside one import action on the writing connection; keys are kept as 64-bit hashes (storage.md).
class PersonMatcher {
public:
    /// `usesPhones` and `usesEmails`: whether the file has such columns, so that unused keys are not read.
    PersonMatcher(Action &action, PeopleInAction &people, const MatchKeys &keys, bool usesPhones, bool usesEmails);

    struct Match {
        std::optional<Person> person;
        bool isOfThisFile = false;      ///< an earlier row of the file made it
        std::optional<Problem> problem; ///< a number that belongs to somebody else
    };
    Match find(const Person &row);
    /// A row of the file became this person.
    void rememberCreated(const Person &person);
    /// A row of the file may have given this person further numbers.
    void rememberUpdated(const Person &person);

private:
    using Keys = std::vector<std::pair<quint64, qint64>>;
    std::optional<Person> byOwnId(const Person &row);
    std::optional<Person> byIdOfMerged(PersonId id, const Person &row);
    std::variant<std::optional<Person>, Problem> byNumber(const Person &row);
    std::optional<PersonId> ownerOf(const ExternalId &number, const Person &row);
    std::optional<Person> byContact(const Person &row);
    void collect(const Keys &keys, const QString &key, QSet<qint64> &candidates);

    PeopleInAction &m_people;
    MatchKeys m_use;
    Keys m_phones, m_emails; ///< hash, person; sorted
    QSet<quint64> m_numbers;
    QHash<PersonId, MergedPerson> m_merged; ///< by the Person ID that is gone
    IdRanges m_created;
};

} // namespace rnf
