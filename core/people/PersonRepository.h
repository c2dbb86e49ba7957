#pragma once

#include "people/NameRepository.h"
#include "people/Person.h"
#include "storage/RecordTable.h"

namespace rnf {

/// A row of one of the tables of names: the table's number and the id.
using NamedThing = std::pair<int, qint64>;

/// People chosen by hand are read so many at a time: one statement for each table instead of one for each person.
constexpr int peopleAtOnce = 64;

inline QString blockMarks() { return QStringList(peopleAtOnce, QStringLiteral("?")).join(QLatin1String(", ")); }

/// The ids from a place in the list on; nobody has the id 0, which fills the block up.
template <typename Tag>
QList<SqlValue> blockOf(const QList<Id<Tag>> &ids, qsizetype start)
{
    QList<SqlValue> block;
    for (qsizetype i = start; i < start + peopleAtOnce; ++i)
        block += i < ids.size() ? ids[i].value : qint64(0);
    return block;
}

/// A RecordTable that also reads the rows of a block of owners.
template <typename T>
class BlockTable : public RecordTable<T> {
public:
    BlockTable(Database &database, int number, const char *name, const QList<Column<T>> &columns,
               const char *owner = nullptr)
        : RecordTable<T>(database, number, name, columns, owner), m_columns(columns),
          m_selectBlock(database, blockSql(name, columns, owner ? owner : "id"))
    {
    }

    /// `visit(owner, record)` for the rows of these owners (for a table without owner: ids), in the order of the owners.
    template <typename Visit>
    void eachOf(const QList<SqlValue> &owners, Visit visit)
    {
        m_selectBlock.eachWith(
            [&](Row &row) {
                const auto owner = row.take<qint64>();
                T record;
                row >> record.id;
                for (const auto &column : m_columns)
                    column.set(record, row.take<SqlValue>());
                visit(owner, record);
            },
            owners);
    }

private:
    static QString blockSql(const char *name, const QList<Column<T>> &columns, const char *key)
    {
        QStringList names;
        for (const auto &column : columns)
            names += QLatin1String(column.name);
        return QStringLiteral("SELECT %1, id, %2 FROM %3 WHERE %1 IN (%4) ORDER BY %1, id")
            .arg(QLatin1String(key), names.join(QLatin1String(", ")), QLatin1String(name), blockMarks());
    }

    QList<Column<T>> m_columns;
    Statement m_selectBlock;
};

/// All SQL about people and what belongs to them. Opens no transaction and emits nothing: People does.
class PersonRepository {
public:
    explicit PersonRepository(Database &database);

    /// Gives the person and its rows their ids and writes them. Answers what namedThings would.
    QList<NamedThing> insert(Action &action, Person &person);
    /// Writes what differs; `after` gets the ids of new rows. Throws a Refusal when somebody changed one of these values.
    void update(Action &action, const Person &before, Person &after);
    void remove(Action &action, PersonId id);

    std::optional<Person> find(PersonId id);
    /// Whole people in the order of their ids, for a run of ids; what export and search read.
    QList<Person> between(qint64 first, qint64 last);
    /// The first id above this one and the last of at most `count` people; nothing when there are no more.
    std::optional<std::pair<qint64, qint64>> nextRun(qint64 after, int count);
    /// Whole people in the order asked for; those that are gone are left out.
    QList<Person> whole(const QList<PersonId> &ids);
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
    /// Names looked up while a run of people is read; the same few again and again.
    using NamesSeen = std::map<NamedThing, QString>;
    Employment jobOf(const EmploymentRecord &record, NamesSeen &seen);
    void syncEmployments(Action &action, const Person &before, Person &after);
    void syncTags(Action &action, const QStringList &before, const QStringList &after, PersonId id);

    /// Whole people, in the order of their ids: `eachOf(table, visit)` and `eachTag(visit)` go through the rows wanted.
    template <typename EachOf, typename EachTag>
    QList<Person> assembled(EachOf eachOf, EachTag eachTag);

    NameRepository m_names;
    BlockTable<Person> m_people;
    BlockTable<Phone> m_phones;
    BlockTable<Email> m_emails;
    BlockTable<Address> m_addresses;
    BlockTable<ExternalId> m_externalIds;
    BlockTable<Consent> m_consents;
    BlockTable<EmploymentRecord> m_employments;
    Statement m_tag, m_untag, m_tagsOf, m_tagsBetween, m_rows, m_tagsOfBlock, m_count, m_nextRun;
    Statement m_externalIdKeys, m_phoneKeys, m_emailKeys, m_withExternalId;
    Statement m_workOf, m_tagIdsOf;
};

} // namespace rnf
