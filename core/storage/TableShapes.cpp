#include "storage/TableShapes.h"

#include "storage/Database.h"

using namespace Qt::StringLiterals;

namespace rnf {
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
        for (const auto &column : database.connection().columns(shape.name)) {
            shape.columns += column.name;
            shape.defaults += column.fallback;
        }
        shape.uniques = database.connection().uniques(shape.name);
        m_shapes.push_back(std::move(shape));
    }
    for (auto &shape : m_shapes) {
        for (const auto &reference : database.connection().references(shape.name)) {
            if (const auto *parent = find(reference.parent))
                shape.parents += {reference.column, parent->number};
        }
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
