#include "forget/ForgetRepository.h"

#include "storage/Database.h"
#include "storage/Image.h"
#include "storage/WholeTable.h"

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

constexpr int rowsOfAPage = 2000; ///< a server hands over all rows of a statement at once

/// What somebody wrote in a row, and not what the program keeps there, nor what others are called and reached by.
QStringList writtenColumns(const WholeTable &table)
{
    static const QSet<QString> ofOthers{u"phone"_s,  u"email"_s,       u"address"_s, u"ext_id"_s, u"person_name"_s,
                                        u"change"_s, u"suppression"_s, u"meta"_s,    u"action"_s, u"account"_s};
    if (ofOthers.contains(table.name))
        return {};
    if (table.name == "person"_L1)
        return {u"note"_s};
    QStringList columns;
    for (const auto &column : table.columns) {
        const bool isWritten = column.type == "TEXT"_L1 && column.words.isEmpty() && column.refersTo.isEmpty();
        const bool isKept = column.name.endsWith("_on"_L1) || column.name.endsWith("_at"_L1)
                         || column.name.endsWith("_key"_L1) || column.name == "sha256"_L1 || column.name == "digest"_L1;
        if (isWritten && !isKept)
            columns += column.name;
    }
    return columns;
}

} // namespace

ForgetRepository::ForgetRepository(Database &database) : m_database(database), m_sql(database) {}

bool ForgetRepository::isThere(const QString &table, qint64 row)
{
    return m_sql(u"SELECT 1 FROM %1 WHERE id = ?"_s.arg(table)).one<int>(row).has_value();
}

QList<qint64> ForgetRepository::referring(const QString &table, const QString &column, qint64 id, bool alone)
{
    const QString only = alone ? u" AND session_id IS NULL AND NOT EXISTS (SELECT 1 FROM proposal_host host "
                                 "WHERE host.proposal_id = proposal.id AND host.person_id <> proposal.proposer_id)"_s
                               : QString();
    QList<qint64> rows;
    m_sql(u"SELECT id FROM %1 WHERE %2 = ?%3 ORDER BY id"_s.arg(table, column, only))
        .each([&](Row &row) { rows += row.take<qint64>(); }, id);
    return rows;
}

qint64 ForgetRepository::count(const QString &table, const QString &column, PersonId person, const QStringList &words)
{
    QString only;
    if (!words.isEmpty())
        only = u" AND status IN ('%1')"_s.arg(words.join(u"', '"_s));
    return m_sql(u"SELECT count(*) FROM %1 WHERE %2 = ?%3"_s.arg(table, column, only)).one<qint64>(person).value_or(0);
}

QList<qint64> ForgetRepository::mergedInto(PersonId person)
{
    QList<qint64> people;
    m_sql(u"SELECT merged_id FROM person_merge WHERE kept_id = ? ORDER BY id"_s)
        .each([&](Row &row) { people += row.take<qint64>(); }, person);
    return people;
}

QList<qint64> ForgetRepository::everAbout(int table, qint64 person)
{
    QList<qint64> rows;
    m_sql(u"SELECT DISTINCT row_id FROM change WHERE about_id = ? AND table_no = ? ORDER BY row_id"_s)
        .each([&](Row &row) { rows += row.take<qint64>(); }, person, table);
    return rows;
}

QList<RowReader::Values> ForgetRepository::states(const TableShape &people, qint64 person)
{
    RowReader::Values state;
    QList<RowReader::Values> states;
    const QString columns = people.columns.join(u", "_s);
    m_sql(u"SELECT %1 FROM %2 WHERE id = ?"_s.arg(columns, people.name))
        .each(
            [&](Row &row) {
                for (const auto &column : people.columns)
                    state.insert(column, row.take<SqlValue>());
                states += state;
            },
            person);
    m_sql(u"SELECT image FROM change WHERE table_no = ? AND row_id = ? AND op <> 'insert' AND image IS NOT NULL "
          "ORDER BY seq DESC"_s)
        .each(
            [&](Row &row) {
                for (const auto &change : readImage(row.take<QByteArray>()))
                    state.insert(change.column, change.before);
                states += state;
            },
            people.number, person);
    return states;
}

QStringList ForgetRepository::titles(const TableShape &shape, const IdSet &rows)
{
    QStringList titles;
    for (const QString &column : {u"title"_s, u"name"_s, u"first_name"_s}) {
        if (!shape.columns.contains(column))
            continue;
        rows.each([&](qint64 id) {
            m_sql(u"SELECT %1 FROM %2 WHERE id = ?"_s.arg(column, shape.name))
                .each([&](Row &row) { titles += row.take<QString>(); }, id);
            m_sql(u"SELECT image FROM change WHERE table_no = ? AND row_id = ? AND image IS NOT NULL ORDER BY seq"_s)
                .each(
                    [&](Row &row) {
                        for (const auto &change : readImage(row.take<QByteArray>())) {
                            if (const auto *text = std::get_if<QString>(&change.before); text && change.column == column)
                                titles += *text;
                        }
                    },
                    shape.number, id);
        });
    }
    return titles;
}

QDateTime ForgetRepository::addedAt(int peopleTable, qint64 person)
{
    return instantOf(m_sql(u"SELECT done_at FROM action WHERE seq = (SELECT min(action_seq) FROM change WHERE table_no = ? "
                           "AND op = 'insert' AND last_id >= ? AND row_id <= ?)"_s)
                         .one<QString>(peopleTable, person, person)
                         .value_or(QString()));
}

bool ForgetRepository::hasNamesake(const QString &given, const QString &family, const QString &custom, const IdSet &people)
{
    bool isFound = false;
    m_sql(u"SELECT id FROM person WHERE (given_name = ? AND family_name = ? AND display_name = ?) "
          "OR (display_name <> '' AND display_name = ?) ORDER BY id"_s)
        .each([&](Row &row) { isFound |= !people.contains(row.take<qint64>()); }, given, family, custom,
              custom.isEmpty() ? (given + u' ' + family).trimmed() : custom);
    return isFound;
}

bool ForgetRepository::isShared(const QString &key, PersonId person)
{
    return m_sql(u"SELECT 1 FROM phone WHERE (e164 = ? OR digits = ? OR raw = ?) AND person_id <> ? LIMIT 1"_s)
               .one<int>(key, key, key, person)
        || m_sql(u"SELECT 1 FROM email WHERE (address_key = ? OR address = ?) AND person_id <> ? LIMIT 1"_s)
               .one<int>(key, key, person);
}

void ForgetRepository::eachText(const TableShapes &shapes, const Visit &visit)
{
    for (const auto &table : WholeTable::all(m_database)) {
        const QStringList columns = writtenColumns(table);
        if (columns.isEmpty() || !table.isNumbered())
            continue;
        const auto *shape = shapes.find(table.name);
        const QString about = shape && !shape->aboutColumn.isEmpty() ? shape->aboutColumn : u"NULL"_s;
        auto &page = m_sql(
            u"SELECT id, %1, %2 FROM %3 WHERE id > ? ORDER BY id LIMIT ?"_s.arg(about, columns.join(u", "_s), table.name));
        qint64 last = 0;
        for (int rows = rowsOfAPage; rows == rowsOfAPage;) {
            rows = 0;
            page.each(
                [&](Row &row) {
                    last = row.take<qint64>();
                    const auto whose = row.take<std::optional<qint64>>().value_or(0);
                    for (qsizetype i = 0; i < columns.size(); ++i) {
                        if (const auto text = row.take<QString>(); !text.isEmpty())
                            visit(table.name, last, PersonId(whose), text);
                    }
                    ++rows;
                },
                last, rowsOfAPage);
        }
    }
}

QList<ForgetRepository::Account> ForgetRepository::accountsOf(PersonId person)
{
    QList<Account> accounts;
    m_sql(u"SELECT id, name, is_active, sees_needs, key_made FROM account WHERE person_id = ? ORDER BY id"_s)
        .each(
            [&](Row &row) {
                Account account;
                row >> account.id >> account.name >> account.isActive >> account.seesNeeds >> account.keyMade;
                accounts += account;
            },
            person);
    return accounts;
}

bool ForgetRepository::isSeenByOthers(PersonId person)
{
    return m_sql(u"SELECT 1 FROM account WHERE is_active = 1 AND sees_needs = 1 AND role = 'organizer' "
                 "AND (person_id IS NULL OR person_id <> ?) LIMIT 1"_s)
        .one<int>(person)
        .has_value();
}

void ForgetRepository::addActionsOf(IdSet &actions, int table, const IdSet &rows)
{
    auto &find = m_sql(u"SELECT DISTINCT action_seq FROM change WHERE table_no = ? AND row_id = ?"_s);
    rows.each([&](qint64 id) { find.each([&](Row &row) { actions.add(row.take<qint64>()); }, table, id); });
}

void ForgetRepository::addActionsAbout(IdSet &actions, int peopleTable, qint64 person)
{
    m_sql(u"SELECT action_seq FROM change WHERE about_id = ? UNION SELECT action_seq FROM change WHERE table_no = ? "
          "AND op = 'insert' AND last_id >= ? AND row_id <= ?"_s)
        .each([&](Row &row) { actions.add(row.take<qint64>()); }, person, peopleTable, person, person);
}

QList<ForgetRepository::Touched> ForgetRepository::touchedBy(qint64 action, int limit)
{
    QList<Touched> touched;
    m_sql(u"SELECT table_no, row_id, last_id FROM change WHERE action_seq = ? ORDER BY seq LIMIT ?"_s)
        .each(
            [&](Row &row) {
                Touched one;
                row >> one.table >> one.row >> one.last;
                touched += one;
            },
            action, limit);
    return touched;
}

void ForgetRepository::eachLabel(const std::function<void(qint64, const QString &)> &visit)
{
    qint64 last = 0;
    for (int rows = rowsOfAPage; rows == rowsOfAPage;) {
        rows = 0;
        m_sql(u"SELECT seq, label FROM action WHERE seq > ? AND label IS NOT NULL ORDER BY seq LIMIT ?"_s)
            .each(
                [&](Row &row) {
                    last = row.take<qint64>();
                    visit(last, row.take<QString>());
                    ++rows;
                },
                last, rowsOfAPage);
    }
}

void ForgetRepository::eachImage(const std::function<void(qint64, int, const QByteArray &)> &visit)
{
    qint64 last = 0;
    for (int rows = rowsOfAPage; rows == rowsOfAPage;) {
        rows = 0;
        m_sql(u"SELECT seq, table_no, image FROM change WHERE seq > ? AND image IS NOT NULL ORDER BY seq LIMIT ?"_s)
            .each(
                [&](Row &row) {
                    last = row.take<qint64>();
                    const int table = row.take<int>();
                    visit(last, table, row.take<QByteArray>());
                    ++rows;
                },
                last, rowsOfAPage);
    }
}

void ForgetRepository::remove(Action &, const QString &table, qint64 id)
{
    m_sql(u"DELETE FROM %1 WHERE id = ?"_s.arg(table)).run(id);
}

void ForgetRepository::dropLabel(Action &, qint64 seq)
{
    m_sql(u"UPDATE action SET label = NULL, label_salt = NULL WHERE seq = ?"_s).run(seq);
}

void ForgetRepository::dropImage(Action &, qint64 entry)
{
    m_sql(u"UPDATE change SET image = NULL, salt = NULL WHERE seq = ?"_s).run(entry);
}

void ForgetRepository::endAccount(Action &, AccountId account, const QString &name)
{
    m_sql(
        u"UPDATE account SET person_id = NULL, name = ?, is_active = 0, sees_needs = 0, passphrase_hash = '', key_made = 0 "
        "WHERE id = ?"_s)
        .run(name, account);
}

} // namespace rnf
