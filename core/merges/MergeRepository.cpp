#include "merges/MergeRepository.h"

#include "merges/MergeSchema.h"
#include "people/PeopleSchema.h"
#include "people/Person.h"

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

/// What a file holds says nothing about whose it is, and may be large.
bool isPicture(const QString &column) { return column == "content"_L1; }

QString textOf(const char *name) { return QString::fromLatin1(name); }

QString marksFor(qsizetype count) { return QStringList(count, u"?"_s).join(u", "_s); }

QList<SqlValue> boundTwice(const QList<PersonId> &people)
{
    QList<SqlValue> bound;
    for (int i = 0; i < 2; ++i) {
        for (const auto person : people)
            bound += person.value;
    }
    return bound;
}

} // namespace

MergeRepository::MergeRepository(Database &database)
    : m_database(database), m_alternatives(database, PeopleTable::AltValue, "alt_value",
                                           {columnFor<&AltValue::field>("field"), columnFor<&AltValue::value>("value"),
                                            columnFor<&AltValue::origin>("origin")},
                                           "person_id"),
      m_merges(database, personMergeTable, "person_merge",
               {columnFor<&PersonMerge::merged>("merged_id"), columnFor<&PersonMerge::mergedName>("merged_name"),
                columnFor<&PersonMerge::score>("score"), columnFor<&PersonMerge::reasons>("reasons")},
               "kept_id")
{
}

Statement &MergeRepository::statement(const QString &sql)
{
    return m_statements.try_emplace(sql, m_database, sql).first->second;
}

QList<MergeRepository::Stored> MergeRepository::rows(const TableShape &shape, const QString &column, qint64 id)
{
    QStringList columns = shape.columns;
    columns.removeIf(isPicture);
    QList<Stored> rows;
    statement(u"SELECT %1 FROM %2 WHERE %3 = ? ORDER BY id"_s.arg(columns.join(u", "_s), shape.name, column))
        .each(
            [&](Row &row) {
                Stored stored;
                for (const auto &name : std::as_const(columns))
                    stored.values.insert(name, row.take<SqlValue>());
                stored.id = std::get<qint64>(stored.values.value(u"id"_s));
                rows += stored;
            },
            id);
    return rows;
}

qint64 MergeRepository::count(const QString &table, const QString &column, PersonId person)
{
    return statement(u"SELECT count(*) FROM %1 WHERE %2 = ?"_s.arg(table, column)).one<qint64>(person).value_or(0);
}

QString MergeRepository::nameOf(const TableShape &shape, qint64 id)
{
    if (!shape.columns.contains(u"name"_s))
        return QString::number(id);
    return statement(u"SELECT name FROM %1 WHERE id = ?"_s.arg(shape.name)).one<QString>(id).value_or(QString());
}

void MergeRepository::set(Action &, const TableShape &shape, qint64 id, const Values &values)
{
    QStringList columns;
    for (const auto &column : shape.columns) { // in their order, so that there are few statements
        if (values.contains(column))
            columns += column;
    }
    if (columns.isEmpty())
        return;
    QList<SqlValue> bound;
    for (auto &column : columns) {
        bound += values.value(column);
        column += u" = ?"_s;
    }
    bound += id;
    statement(u"UPDATE %1 SET %2 WHERE id = ?"_s.arg(shape.name, columns.join(u", "_s))).runWith(bound);
}

int MergeRepository::move(Action &, const TableShape &shape, const QString &column, PersonId from, PersonId to)
{
    return statement(u"UPDATE %1 SET %2 = ? WHERE %2 = ?"_s.arg(shape.name, column)).run(to, from);
}

void MergeRepository::redirect(Action &, const TableShapes &shapes, const TableShape &shape, qint64 from, qint64 to)
{
    for (const auto &child : shapes.all()) {
        for (const auto &key : child.parents) {
            if (key.parent != shape.number)
                continue;
            if (child.number == shape.number)
                statement(u"UPDATE %1 SET %2 = NULL WHERE %2 = ? AND id = ?"_s.arg(child.name, key.column)).run(from, to);
            statement(u"UPDATE %1 SET %2 = ? WHERE %2 = ?"_s.arg(child.name, key.column)).run(to, from);
        }
    }
}

void MergeRepository::remove(Action &, const TableShape &shape, qint64 id)
{
    statement(u"DELETE FROM %1 WHERE id = ?"_s.arg(shape.name)).run(id);
}

QList<qint64> MergeRepository::linksAmong(const MergeLink &link, const QList<PersonId> &people)
{
    const QString marks = marksFor(people.size());
    const QString from = link.through ? u"%1 link JOIN %2 far ON far.id = link.%3"_s.arg(
                             textOf(link.table), textOf(link.through), textOf(link.reference))
                                      : textOf(link.table) + u" link"_s;
    const QString far = link.through ? u"far"_s : u"link"_s;
    QList<qint64> ids;
    statement(u"SELECT link.id FROM %1 WHERE link.%2 IN (%3) AND %4.%5 IN (%3)"_s.arg(from, textOf(link.column), marks, far,
                                                                                      textOf(link.other)))
        .eachWith([&](Row &row) { ids += row.take<qint64>(); }, boundTwice(people));
    return ids;
}

QList<QDate> MergeRepository::sharedWeeks(const QList<PersonId> &people)
{
    QList<SqlValue> bound;
    for (const auto person : people)
        bound += person.value;
    QList<QDate> weeks;
    statement(u"SELECT week_on FROM timesheet WHERE person_id IN (%1) AND placement_id IS NULL GROUP BY week_on "
              "HAVING count(DISTINCT person_id) > 1 ORDER BY week_on"_s.arg(marksFor(people.size())))
        .eachWith([&](Row &row) { weeks += row.take<QDate>(); }, bound);
    return weeks;
}

void MergeRepository::note(Action &action, PersonId person, AltValue value)
{
    m_alternatives.insert(action, value, person.value);
}

void MergeRepository::note(Action &action, PersonId kept, PersonMerge merge) { m_merges.insert(action, merge, kept.value); }

std::optional<MergeRepository::StoredMerge> MergeRepository::merge(qint64 id)
{
    std::optional<StoredMerge> found;
    statement(u"SELECT id, kept_id, merged_id, merged_name FROM person_merge WHERE id = ?"_s)
        .each(
            [&](Row &row) {
                found.emplace();
                row >> found->id >> found->kept >> found->merged >> found->mergedName;
            },
            id);
    return found;
}

QList<MergeRepository::StoredMerge> MergeRepository::mergesInto(PersonId kept)
{
    QList<StoredMerge> merges;
    statement(u"SELECT id, kept_id, merged_id, merged_name FROM person_merge WHERE kept_id = ? ORDER BY id DESC"_s)
        .each(
            [&](Row &row) {
                StoredMerge merge;
                row >> merge.id >> merge.kept >> merge.merged >> merge.mergedName;
                merges += merge;
            },
            kept);
    return merges;
}

QList<MergeRepository::Refused> MergeRepository::refusedSince(PersonId person, qint64 action)
{
    struct Said {
        qint64 id = 0;
        QString channel, state, reason;
    };
    QMap<QString, Said> newest;
    statement(u"SELECT id, channel, state, reason FROM consent WHERE person_id = ? ORDER BY noted_at, id"_s)
        .each(
            [&](Row &row) {
                Said said;
                row >> said.id >> said.channel >> said.state >> said.reason;
                newest.insert(said.channel, said);
            },
            person);
    QList<Refused> refused;
    for (const auto &said : std::as_const(newest)) {
        if (said.state == keyOf(YesNo::No) && firstMadeBy(PeopleTable::Consent, said.id) > action)
            refused += {said.channel, said.reason};
    }
    return refused;
}

void MergeRepository::noteRefused(Action &action, PersonId person, const Refused &refused, const QString &notedAt)
{
    m_database.deferReferences();
    statement(
        u"INSERT INTO consent (id, person_id, channel, state, noted_at, source, reason) VALUES (?, ?, ?, ?, ?, ?, ?)"_s)
        .run(action.newId(PeopleTable::Consent), person, refused.channel, keyOf(YesNo::No), notedAt, u"merge"_s,
             refused.reason);
}

qint64 MergeRepository::madeBy(int table, qint64 row)
{
    return statement(
               u"SELECT max(action_seq) FROM change WHERE table_no = ? AND op = 'insert' AND row_id <= ? AND last_id >= ?"_s)
        .one<std::optional<qint64>>(table, row, row)
        .value_or(std::nullopt)
        .value_or(0);
}

qint64 MergeRepository::firstMadeBy(int table, qint64 row)
{
    return statement(
               u"SELECT min(action_seq) FROM change WHERE table_no = ? AND op = 'insert' AND row_id <= ? AND last_id >= ?"_s)
        .one<std::optional<qint64>>(table, row, row)
        .value_or(std::nullopt)
        .value_or(0);
}

qint64 MergeRepository::newestAbout(PersonId person)
{
    return statement(u"SELECT max(action_seq) FROM change WHERE about_id = ?"_s)
        .one<std::optional<qint64>>(person)
        .value_or(std::nullopt)
        .value_or(0);
}

} // namespace rnf
