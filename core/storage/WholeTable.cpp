#include "storage/WholeTable.h"

#include "storage/Database.h"
#include "storage/StorageError.h"
#include "storage/UsedIds.h"
#include "storage/WorkspaceFile.h"

#include <QRegularExpression>

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

const QString notes = u"meta"_s; ///< what a file says of itself

/// 'yes' and 'no' of "state TEXT CHECK (state IN ('yes', 'no'))".
QStringList wordsOf(const QString &column, const QString &sql)
{
    const QRegularExpression checks(u"\\b%1 (?:IN \\(([^)]*)\\)|= ('[^']*'))"_s.arg(column));
    static const QRegularExpression quoted(u"'([^']+)'"_s);
    QStringList words;
    for (const auto &check : checks.globalMatch(sql)) {
        for (const auto &word : quoted.globalMatch(check.captured(1) + check.captured(2)))
            words += word.captured(1);
    }
    words.removeDuplicates();
    return words;
}

WholeTable described(Database &database, const QString &name, const QString &sql)
{
    WholeTable table{name, {}, {}};
    Statement columns(database, u"SELECT name, type, \"notnull\", pk FROM pragma_table_info('%1')"_s.arg(name));
    columns.each([&](Row &row) {
        WholeTable::Column column;
        int place = 0;
        row >> column.name >> column.type >> column.isRequired >> place;
        column.words = wordsOf(column.name, sql);
        if (place > 0)
            table.key += column.name;
        table.columns += column;
    });
    Statement references(database, u"SELECT \"table\", \"from\" FROM pragma_foreign_key_list('%1')"_s.arg(name));
    references.each([&](Row &row) {
        QString parent, from;
        row >> parent >> from;
        const auto column = std::ranges::find(table.columns, from, &WholeTable::Column::name);
        if (column != table.columns.end())
            column->refersTo = parent;
    });
    if (table.key.isEmpty())
        table.key = table.columnNames();
    return table;
}

} // namespace

QStringList WholeTable::columnNames() const
{
    QStringList names;
    for (const auto &column : columns)
        names += column.name;
    return names;
}

QList<WholeTable> WholeTable::all(Database &database)
{
    QList<std::pair<QString, QString>> made;
    Statement list(database, u"SELECT name, sql FROM sqlite_schema WHERE type = 'table' "
                             "AND substr(name, 1, 7) NOT IN ('sqlite_', 'search_') ORDER BY name"_s);
    list.each([&](Row &row) {
        auto &[name, sql] = made.emplaceBack();
        row >> name >> sql;
    });
    QList<WholeTable> tables;
    for (const auto &[name, sql] : std::as_const(made))
        tables += described(database, name, sql);
    return tables;
}

int WholeTable::schemaVersion(Database &database)
{
    return Statement(database, u"PRAGMA user_version"_s).one<int>().value_or(0);
}

void WholeTable::each(Database &database, const std::function<bool(const QList<SqlValue> &)> &visit) const
{
    // When the file was closed and what its search index is of, each file says for itself.
    const QString which = name == notes ? u" WHERE name = 'workspace_id'"_s : QString();
    Statement rows(database,
                   u"SELECT %1 FROM %2%3 ORDER BY %4"_s.arg(columnNames().join(u", "_s), name, which, key.join(u", "_s)));
    QList<SqlValue> values(columns.size());
    rows.eachWhile([&](Row &row) {
        for (auto &value : values)
            row >> value;
        return visit(values);
    });
}

WholeLoad::WholeLoad(Database &writer) : m_writer(writer)
{
    // Rows come table by table, so what they refer to may come later.
    m_writer.exec(u"PRAGMA foreign_keys=OFF"_s);
    m_writer.begin();
}

WholeLoad::~WholeLoad() { m_writer.rollBackQuietly(); }

void WholeLoad::add(const WholeTable &table, const QList<SqlValue> &row)
{
    if (table.name == notes) {
        const auto name = row.value(0), value = row.value(1);
        if (!std::holds_alternative<QString>(name) || !std::holds_alternative<QString>(value))
            throw StorageError(SQLITE_MISMATCH, u"a note without words"_s);
        return WorkspaceFile::note(m_writer, std::get<QString>(name), std::get<QString>(value));
    }
    auto insert = m_inserts.find(table.name);
    if (insert == m_inserts.end()) {
        const QString places = QStringList(table.columns.size(), u"?"_s).join(u", "_s);
        insert =
            m_inserts
                .try_emplace(table.name, m_writer,
                             u"INSERT INTO %1 (%2) VALUES (%3)"_s.arg(table.name, table.columnNames().join(u", "_s), places))
                .first;
    }
    insert->second.runWith(row);
}

void WholeLoad::finish()
{
    skipUsedIds(m_writer);
    m_inserts.clear();
    m_writer.commit();
    m_writer.exec(u"PRAGMA foreign_keys=ON"_s);
}

} // namespace rnf
