#pragma once

#include "people/EmploymentRepository.h"
#include "storage/RecordTable.h"

namespace rnf {

/// Takes some people at once and answers whether it wants more.
using TakePeople = std::function<bool(QList<Person> &&)>;

/// Whole people, and what belongs to them: read and written. Opens no transaction and emits nothing: People does.
class PersonRepository {
public:
    explicit PersonRepository(Database &database);

    /// Gives the person and its rows their ids and writes them.
    void insert(Action &action, Person &person);
    /// For many at once: first each gets its id, then they are written together. Answers what namedThings would, for each.
    void giveId(Action &action, Person &person) const;
    std::vector<QList<NamedThing>> insert(Action &action, const std::vector<Person *> &people);
    /// Writes what differs; `after` gets the ids of new rows. Throws a Refusal when somebody changed one of these values.
    void update(Action &action, const Person &before, Person &after);
    void remove(Action &action, PersonId id);

    std::optional<Person> find(PersonId id);
    /// Whole people in the order of their ids, for a run of ids; what search reads.
    QList<Person> between(qint64 first, qint64 last);
    /// The first id above this one and the last of at most `count` people; nothing when there are no more.
    std::optional<std::pair<qint64, qint64>> nextRun(qint64 after, int count);
    /// Whole people in the order asked for; those that are gone are left out.
    QList<Person> whole(const QList<PersonId> &ids);
    /// Reads people in the order of `ids`, or everybody in the order of their ids, with these parts only, few at a time;
    /// until `take` wants no more. Names are looked up once, so it should run within a Snapshot.
    void each(const std::optional<QList<PersonId>> &ids, PersonParts parts, const TakePeople &take);
    qint64 count();

    /// The employers, worksites, units and tags of a person, as table and id.
    QList<NamedThing> namedThings(PersonId id);

    NameRepository &names() { return m_names; }
    EmploymentRepository &jobs() { return m_jobs; }

private:
    struct TagRecord {
        qint64 id = 0;
        qint64 tag = 0;
    };
    void insertTaggings(Action &action, const std::vector<Person *> &people, std::vector<QList<NamedThing>> &things);
    void syncTags(Action &action, const QStringList &before, const QStringList &after, PersonId id);

    /// People in the order of their ids: `eachOf(table, visit)` goes through the rows wanted.
    template <typename EachOf>
    QList<Person> assembled(PersonParts parts, NamesSeen &seen, EachOf eachOf);
    QList<Person> run(qint64 first, qint64 last, PersonParts parts, NamesSeen &seen);
    QList<Person> block(const QList<PersonId> &ids, PersonParts parts, NamesSeen &seen);

    NameRepository m_names;
    EmploymentRepository m_jobs;
    RecordTable<Person> m_people;
    RecordTable<OtherName> m_otherNames;
    RecordTable<Phone> m_phones;
    RecordTable<Email> m_emails;
    RecordTable<Address> m_addresses;
    RecordTable<ExternalId> m_externalIds;
    RecordTable<Consent> m_consents;
    RecordTable<TagRecord> m_tags;
    RecordTable<CustomValue> m_custom;
    Statement m_untag, m_count, m_nextRun, m_workOf, m_tagIdsOf;
};

} // namespace rnf
