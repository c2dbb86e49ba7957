#include "storage/WholeTable.h"

#include "storage/Database.h"
#include "storage/StorageError.h"
#include "storage/WorkspaceFile.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

const QString notes = u"meta"_s;         ///< what a file says of itself
constexpr qsizetype rowsOfAnInsert = 64; ///< as in RecordTable
constexpr qint64 rowsOfAPage = 10'000;   ///< read by one, where rows have a number

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

WholeTable described(Connection &connection, const QString &name)
{
    WholeTable table{name, {}, {}};
    const QString checks = connection.checksOf(name);
    for (const auto &known : connection.columns(name)) {
        table.columns += {known.name, known.type, known.isRequired, {}, wordsOf(known.name, checks)};
        if (known.keyPlace > 0)
            table.key += known.name;
    }
    for (const auto &reference : connection.references(name)) {
        const auto column = std::ranges::find(table.columns, reference.column, &WholeTable::Column::name);
        if (column != table.columns.end())
            column->refersTo = reference.parent;
    }
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
    QList<WholeTable> tables;
    for (const auto &name : database.connection().tables())
        tables += described(database.connection(), name);
    return tables;
}

int WholeTable::schemaVersion(Database &database) { return database.connection().schemaVersion(); }

void WholeTable::each(Database &database, const std::function<bool(const QList<SqlValue> &)> &visit) const
{
    // When the file was closed and what its search index is of, each file says for itself.
    const QString which = name == notes ? u" WHERE name = 'workspace_id'"_s : QString();
    const QString select = u"SELECT %1 FROM %2%3"_s.arg(columnNames().join(u", "_s), name, which);
    QList<SqlValue> values(columns.size());
    bool isWanted = true;
    qint64 found = 0;
    const auto take = [&](Row &row) {
        for (auto &value : values)
            row >> value;
        ++found;
        return isWanted = visit(values);
    };
    if (!isNumbered()) {
        Statement rows(database, u"%1 ORDER BY %2"_s.arg(select, key.join(u", "_s)));
        rows.eachWhile(take);
        return;
    }
    Statement rows(database, u"%1 WHERE %2 > ? ORDER BY %2 LIMIT ?"_s.arg(select, key.first()));
    const auto number = columnNames().indexOf(key.first());
    qint64 last = std::numeric_limits<qint64>::min();
    do {
        found = 0;
        rows.eachWhile(take, last, rowsOfAPage);
        if (found > 0)
            last = std::get<qint64>(values[number]);
    } while (isWanted && found == rowsOfAPage);
}

/// Its key is one whole number, by which it can be read in pages.
bool WholeTable::isNumbered() const
{
    const auto column = std::ranges::find(columns, key.first(), &Column::name);
    return key.size() == 1 && column != columns.end() && (column->type == "INTEGER"_L1 || column->type == "BIGINT"_L1);
}

WholeLoad::WholeLoad(Database &writer, const Schema &schema) : m_writer(writer), m_schema(schema), m_inserts(writer)
{
    // Rows come table by table, so what they refer to may come later.
    m_writer.connection().beginRestoring();
}

WholeLoad::~WholeLoad() { m_writer.rollBackQuietly(); }

void WholeLoad::add(const WholeTable &table, const QList<SqlValue> &row)
{
    if (table.name == notes) {
        const auto name = row.value(0), value = row.value(1);
        if (!std::holds_alternative<QString>(name) || !std::holds_alternative<QString>(value))
            throw StorageError(StorageError::Trouble::Other, u"a note without words"_s);
        return WorkspaceFile::note(m_writer, std::get<QString>(name), std::get<QString>(value));
    }
    m_added += row;
    if (m_added.size() == rowsOfAnInsert * table.columns.size())
        write(table);
}

void WholeLoad::write(const WholeTable &table)
{
    const auto width = table.columns.size();
    if (m_added.size() == rowsOfAnInsert * width) {
        insertOf(table, rowsOfAnInsert).runWith(m_added);
    } else {
        for (qsizetype first = 0; first < m_added.size(); first += width)
            insertOf(table, 1).runWith(m_added.sliced(first, width));
    }
    m_added.clear();
}

Statement &WholeLoad::insertOf(const WholeTable &table, qsizetype rows)
{
    const QString places = u'(' + QStringList(table.columns.size(), u"?"_s).join(u", "_s) + u')';
    return m_inserts(u"INSERT INTO %1 (%2) VALUES %3"_s.arg(table.name, table.columnNames().join(u", "_s),
                                                            QStringList(rows, places).join(u", "_s)));
}

void WholeLoad::finish() { m_writer.connection().commitRestored(m_schema); }

} // namespace rnf
