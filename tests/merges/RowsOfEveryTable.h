#pragma once

#include "support/Chance.h"
#include "support/RawFile.h"

#include "merges/MergePlan.h"
#include "storage/Database.h"
#include "storage/WholeTable.h"

namespace rnf {

/// Gives people rows in every table that refers to a person, as the schema says, in a workspace file that nobody has open.
class RowsOfEveryTable {
public:
    RowsOfEveryTable(const QString &path, Chance &chance) : m_chance(chance), m_file(path)
    {
        Database reader(path, Database::Mode::Read);
        for (const auto &table : WholeTable::all(reader))
            m_tables.insert(table.name, table);
    }

    struct Place {
        QString table, column;
    };
    /// Where people stand, but for what forbids merging them.
    QList<Place> places() const
    {
        QList<Place> places;
        for (const auto &table : m_tables) {
            for (const auto &column : table.columns) {
                if (column.refersTo == QLatin1String("person") && !isForbidden(table.name))
                    places += {table.name, column.name};
            }
        }
        return places;
    }
    /// At least so many of them are somebody.
    void fill(int least)
    {
        for (const auto &place : places())
            fill(place, least);
    }
    int count(const Place &place)
    {
        return m_file.one(QStringLiteral("SELECT count(%1) FROM %2").arg(place.column, place.table)).toInt();
    }

private:
    static bool isForbidden(const QString &table)
    {
        return std::ranges::any_of(MergePlan::rules(), [&](const MergeRule &rule) {
            return table == QLatin1String(rule.table) && rule.how == MergeRule::How::Forbids;
        });
    }

    void fill(const Place &place, int least)
    {
        for (const auto &row :
             m_file.exec(QStringLiteral("SELECT id FROM %1 WHERE %2 IS NULL").arg(place.table, place.column))) {
            if (count(place) < least)
                m_file.exec(QStringLiteral("UPDATE OR IGNORE %1 SET %2 = %3 WHERE id = %4")
                                .arg(place.table, place.column, anyOf(QStringLiteral("person")), row));
        }
        for (int tries = 0; count(place) < least && tries < 50 * least; ++tries)
            addRow(m_tables[place.table]);
    }

    /// What the checks of the table do not take stays out.
    void addRow(const WholeTable &table)
    {
        QStringList names, values;
        for (const auto &column : table.columns) {
            names += column.name;
            values += column.name == QLatin1String("id") ? QString::number(m_nextId++) : valueOf(column);
        }
        m_file.exec(QStringLiteral("INSERT OR IGNORE INTO %1 (%2) VALUES (%3)")
                        .arg(table.name, names.join(QStringLiteral(", ")), values.join(QStringLiteral(", "))));
    }

    QString valueOf(const WholeTable::Column &column)
    {
        if (!column.refersTo.isEmpty())
            return column.isRequired || m_chance.below(3) > 0 ? anyOf(column.refersTo) : QStringLiteral("NULL");
        if (!column.words.isEmpty())
            return quoted(m_chance.any(column.words));
        const int day = 1 + m_chance.below(28);
        if (column.name.endsWith(QLatin1String("_on")))
            return quoted(QStringLiteral("2026-10-%1").arg(day, 2, 10, QLatin1Char('0')));
        if (column.name.endsWith(QLatin1String("_at")))
            return quoted(QStringLiteral("2026-10-%1T10:00:00.000Z").arg(day, 2, 10, QLatin1Char('0')));
        if (column.isBytes())
            return QStringLiteral("x'00'");
        return column.type == QLatin1String("TEXT") ? quoted(QStringLiteral("word %1").arg(m_nextId))
                                                    : QString::number(m_chance.below(2));
    }

    static QString quoted(const QString &text) { return u'\'' + text + u'\''; }
    QString anyOf(const QString &table)
    {
        auto ids = m_file.exec(QStringLiteral("SELECT id FROM %1 ORDER BY id").arg(table));
        if (ids.isEmpty()) {
            addRow(m_tables[table]);
            ids = m_file.exec(QStringLiteral("SELECT id FROM %1 ORDER BY id").arg(table));
        }
        return ids.isEmpty() ? QStringLiteral("NULL") : m_chance.any(ids);
    }

    Chance &m_chance;
    RawFile m_file;
    QMap<QString, WholeTable> m_tables;
    qint64 m_nextId = qint64(9) << 33; // of another installation
};

} // namespace rnf
