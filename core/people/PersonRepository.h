#pragma once

#include "people/NameRepository.h"
#include "people/Person.h"
#include "storage/RecordTable.h"

namespace rnf {

/// A row of one of the tables of names: the table's number and the id.
using NamedThing = std::pair<int, qint64>;

/// Takes some people at once and answers whether it wants more.
using TakePeople = std::function<bool(QList<Person> &&)>;

/// All SQL about people and what belongs to them. Opens no transaction and emits nothing: People does.
class PersonRepository {
public:
    explicit PersonRepository(Database &database);

    /// Gives the person and its rows their ids and writes them.
    void insert(Action &action, Person &person);
    /// For many at once: first each gets its id, then they are written together. Answers what namedThings would, for each.
    void giveId(Action &action, Person &person) const { m_people.giveId(action, person); }
    std::vector<QList<NamedThing>> insert(Action &action, const std::vector<Person *> &people);
    /// Writes what differs; `after` gets the ids of new rows. Throws a Refusal when somebody changed one of these values.
    void update(Action &action, const Person &before, Person &after);
    void remove(Action &action, PersonId id);
    /// Makes a unit the person's place of work from a day on: it is filled in where a current job at its employer says
    /// none or began that day; else that job is closed and the next opened, with the same shift and title.
    void assign(Action &action, PersonId id, qint64 unit, QDate day);

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
    /// Keys of PersonFields that say something about anybody.
    QStringList fieldsInUse();
    /// List rows in the order of the ids asked for; people that are gone are left out.
    QList<PersonRow> rows(const QList<PersonId> &ids);
    /// One text per person for sorting by a column; people without are left out.
    void eachSortText(const QString &column, const std::function<void(qint64 id, const QString &text)> &visit);
    qint64 count();

    /// What an import matches by: `visit(person, system, value)` and so on, over all people.
    void eachExternalId(const std::function<void(qint64, const QString &, const QString &)> &visit);
    void eachPhoneDigits(const std::function<void(qint64, const QString &)> &visit);
    void eachEmailKey(const std::function<void(qint64, const QString &)> &visit);
    std::optional<PersonId> withExternalId(const QString &system, const QString &value);

    /// The employers, worksites, units and tags of a person, as table and id.
    QList<NamedThing> namedThings(PersonId id);

    NameRepository &names() { return m_names; }

private:
    /// A job as its table holds it, by ids.
    struct EmploymentRecord {
        qint64 id = 0;
        qint64 organization = 0, worksite = 0, unit = 0, shift = 0, jobTitle = 0;
        QDate hiredOn, startOn, endOn;
    };
    static QList<Column<EmploymentRecord>> employmentColumns();
    EmploymentRecord recordOf(Action &action, const Employment &job);
    struct TagRecord {
        qint64 id = 0;
        qint64 tag = 0;
    };
    /// Names looked up while people are read; the same few again and again.
    using NamesSeen = QHash<NamedThing, QString>;
    QString nameOf(const NamedThing &thing, NamesSeen &seen);
    Employment jobOf(const EmploymentRecord &record, NamesSeen &seen);
    void insertEmployments(Action &action, const std::vector<Person *> &people, std::vector<QList<NamedThing>> &things);
    void insertTaggings(Action &action, const std::vector<Person *> &people, std::vector<QList<NamedThing>> &things);
    QList<EmploymentRecord> presentJobs(const Person &before, const Person &after);
    void syncEmployments(Action &action, const Person &before, Person &after);
    void syncTags(Action &action, const QStringList &before, const QStringList &after, PersonId id);

    /// People in the order of their ids: `eachOf(table, visit)` goes through the rows wanted.
    template <typename EachOf>
    QList<Person> assembled(PersonParts parts, NamesSeen &seen, EachOf eachOf);
    QList<Person> run(qint64 first, qint64 last, PersonParts parts, NamesSeen &seen);
    QList<Person> block(const QList<PersonId> &ids, PersonParts parts, NamesSeen &seen);

    NameRepository m_names;
    RecordTable<Person> m_people;
    RecordTable<Phone> m_phones;
    RecordTable<Email> m_emails;
    RecordTable<Address> m_addresses;
    RecordTable<ExternalId> m_externalIds;
    RecordTable<Consent> m_consents;
    RecordTable<EmploymentRecord> m_employments;
    RecordTable<TagRecord> m_tags;
    RecordTable<CustomValue> m_custom;
    Statement m_untag, m_rows, m_tagsOfBlock, m_count, m_nextRun;
    Statement m_externalIdKeys, m_phoneKeys, m_emailKeys, m_withExternalId;
    Statement m_unitOwner, m_workOf, m_tagIdsOf;
};

} // namespace rnf
