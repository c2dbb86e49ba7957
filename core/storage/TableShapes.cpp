#include "storage/TableShapes.h"

#include "storage/Database.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

/// The value that `DEFAULT …` in the schema stands for. Our schema uses '' and whole numbers only.
SqlValue defaultOf(const std::optional<QString> &text)
{
    if (!text)
        return {};
    if (text->startsWith(u'\''))
        return text->sliced(1, text->size() - 2);
    return text->toLongLong();
}

} // namespace

TableShapes::TableShapes(Database &database, const Schema &schema)
{
    for (const auto &logged : schema.tables) {
        TableShape shape;
        shape.number = logged.number;
        shape.name = QLatin1String(logged.name);
        shape.aboutColumn = logged.about ? QString::fromLatin1(logged.about) : QString();
        shape.undo = logged.undo;
        shape.reading = logged.reading;
        if (shape.isAboutItself())
            m_aboutTable = shape.number;
        readColumns(database, shape);
        readUniques(database, shape);
        m_shapes.push_back(std::move(shape));
    }
    for (auto &shape : m_shapes)
        readParents(database, shape);
}

void TableShapes::readColumns(Database &database, TableShape &shape)
{
    Statement columns(database, u"SELECT name, dflt_value FROM pragma_table_info('%1')"_s.arg(shape.name));
    columns.each([&](Row &row) {
        shape.columns += row.take<QString>();
        shape.defaults += defaultOf(row.take<std::optional<QString>>());
    });
}

void TableShapes::readParents(Database &database, TableShape &shape)
{
    Statement keys(database, u"SELECT \"table\", \"from\" FROM pragma_foreign_key_list('%1')"_s.arg(shape.name));
    keys.each([&](Row &row) {
        QString table, column;
        row >> table >> column;
        if (const auto *parent = find(table))
            shape.parents += {column, parent->number};
    });
}

/// Where our schema leaves rows out of a unique index, it says so by one column that is NULL in the others.
void TableShapes::readUniques(Database &database, TableShape &shape)
{
    static const QRegularExpression condition(u" WHERE (\\w+) IS NULL$"_s);
    QStringList indexes;
    Statement lists(database,
                    u"SELECT list.name, coalesce(made.sql, '') FROM pragma_index_list('%1') AS list "
                    "LEFT JOIN sqlite_schema AS made ON made.name = list.name WHERE list.\"unique\" = 1"_s.arg(shape.name));
    lists.each([&](Row &row) {
        indexes += row.take<QString>();
        shape.uniques += TableShape::Unique{{}, condition.match(row.take<QString>()).captured(1)};
    });
    for (qsizetype i = 0; i < indexes.size(); ++i) {
        Statement info(database, u"SELECT name FROM pragma_index_info('%1') WHERE name IS NOT NULL"_s.arg(indexes[i]));
        info.each([&](Row &row) { shape.uniques[i].columns += row.take<QString>(); });
    }
}

const TableShape *TableShapes::find(int number) const
{
    const auto it = std::ranges::find(m_shapes, number, &TableShape::number);
    return it == m_shapes.end() ? nullptr : &*it;
}

const TableShape *TableShapes::find(const QString &name) const
{
    const auto it = std::ranges::find(m_shapes, name, &TableShape::name);
    return it == m_shapes.end() ? nullptr : &*it;
}

RowReader::RowReader(Database &database, const TableShapes &shapes) : m_database(database), m_shapes(shapes) {}

std::optional<RowReader::Values> RowReader::read(int table, qint64 id)
{
    const auto &shape = *m_shapes.find(table);
    auto known = m_statements.find(table);
    if (known == m_statements.end()) {
        const QString sql = u"SELECT %1 FROM %2 WHERE id = ?"_s.arg(shape.columns.join(u", "_s), shape.name);
        known = m_statements.try_emplace(table, m_database, sql).first;
    }
    std::optional<Values> values;
    known->second.each(
        [&](Row &row) {
            values.emplace();
            for (const auto &column : shape.columns)
                values->insert(column, row.take<SqlValue>());
        },
        id);
    return values;
}

} // namespace rnf
