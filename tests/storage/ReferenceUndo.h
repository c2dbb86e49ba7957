#pragma once

#include "workspace/Workspace.h"

#include <set>

namespace rnf {

using RowKey = std::pair<int, qint64>; // table and row
/// All logged rows in plain maps.
using Picture = std::map<RowKey, RowReader::Values>;

inline Picture pictureOf(Workspace &workspace)
{
    Picture picture;
    for (const auto &shape : workspace.changes().shapes().all()) {
        Statement rows(workspace.store().reader(),
                       QStringLiteral("SELECT id, %1 FROM %2").arg(shape.columns.join(QLatin1String(", ")), shape.name));
        rows.each([&](Row &row) {
            auto &values = picture[{shape.number, row.take<qint64>()}];
            for (const auto &column : shape.columns)
                values.insert(column, row.take<SqlValue>());
        });
    }
    return picture;
}

/// The row that a reference leads to.
inline std::optional<RowKey> target(const TableShape::ForeignKey &key, const SqlValue &value)
{
    const auto *id = std::get_if<qint64>(&value);
    return id ? std::optional(RowKey(key.parent, *id)) : std::nullopt;
}

/// What happened between two pictures: the rows that differ, as they were and as they are.
struct Difference {
    Picture before, after;

    static Difference between(const Picture &start, const Picture &end)
    {
        const auto rowsNotIn = [](const Picture &other, const Picture &of) {
            Picture rows;
            std::ranges::copy_if(of, std::inserter(rows, rows.end()), [&](const auto &row) {
                const auto same = other.find(row.first);
                return same == other.end() || same->second != row.second;
            });
            return rows;
        };
        return {rowsNotIn(end, start), rowsNotIn(start, end)};
    }

    bool made(const RowKey &row) const { return after.contains(row) && !before.contains(row); }
    bool removed(const RowKey &row) const { return before.contains(row) && !after.contains(row); }

    /// Did one change a row that the other changed or refers to? A phone or a job counts as a change of its person.
    bool meets(const Difference &other, const TableShapes &shapes) const
    {
        const auto mine = changed(shapes), theirs = other.changed(shapes);
        const auto haveCommon = [](const std::set<RowKey> &some, const std::set<RowKey> &others) {
            return std::ranges::any_of(some, [&](const RowKey &row) { return others.contains(row); });
        };
        return haveCommon(mine, theirs) || haveCommon(mine, other.referredTo(shapes))
            || haveCommon(referredTo(shapes), theirs);
    }

    /// Empty when nothing happened.
    QString inWords(const TableShapes &shapes) const
    {
        QStringList words;
        for (const auto &[picture, sign] : {std::pair(&before, u'-'), std::pair(&after, u'+')}) {
            for (const auto &[row, values] : *picture)
                words += sign + shapes.find(row.first)->name + u' ' + QString::number(row.second);
        }
        return words.join(QLatin1String(", "));
    }

private:
    template <typename Visit>
    void eachRow(Visit visit) const
    {
        for (const auto *picture : {&before, &after}) {
            for (const auto &[row, values] : *picture)
                visit(row, values);
        }
    }
    std::set<RowKey> changed(const TableShapes &shapes) const
    {
        std::set<RowKey> rows;
        eachRow([&](const RowKey &row, const RowReader::Values &values) {
            rows.insert(row);
            const SqlValue about = values.value(shapes.find(row.first)->aboutColumn);
            if (const auto *person = std::get_if<qint64>(&about))
                rows.insert({shapes.aboutTable(), *person});
        });
        return rows;
    }
    std::set<RowKey> referredTo(const TableShapes &shapes) const
    {
        std::set<RowKey> rows;
        eachRow([&](const RowKey &row, const RowReader::Values &values) {
            for (const auto &key : shapes.find(row.first)->parents) {
                if (const auto parent = target(key, values[key.column]))
                    rows.insert(*parent);
            }
        });
        return rows;
    }
};

/// A conflict as a line, to compare lists of them whatever their order.
inline QStringList inWords(const QList<UndoConflict> &conflicts)
{
    QStringList words;
    for (const auto &conflict : conflicts) {
        const auto *number = std::get_if<qint64>(&conflict.now);
        const auto *text = std::get_if<QString>(&conflict.now);
        const QString now = number ? QString::number(*number) : text ? *text : QString();
        words += QStringLiteral("kind %1: table %2, row %3, %4 is %5")
                     .arg(int(conflict.kind))
                     .arg(conflict.table)
                     .arg(conflict.row)
                     .arg(conflict.column, now);
    }
    words.sort();
    return words;
}

/// What undoing should give, from pictures alone: it reads no log and shares nothing with Undo but the names of conflicts.
/// What nobody touched since goes back; all else stays and is listed.
class ReferenceUndo {
public:
    ReferenceUndo(const TableShapes &shapes, const Difference &done, const Picture &now)
        : m_shapes(shapes), m_done(done), m_now(now)
    {
        putValuesBack();
        findWhatStays();
        std::erase_if(m_now, [&](const auto &row) { return m_done.made(row.first) && !m_stays.contains(row.first); });
        putRowsBack();
    }

    const Picture &result() const { return m_now; }
    const QList<UndoConflict> &kept() const { return m_kept; }

private:
    using Kind = UndoConflict::Kind;

    void list(Kind kind, const RowKey &row, const QString &column = {}, const SqlValue &now = {})
    {
        m_kept += {kind, row.first, row.second, 0, column, {}, {}, now};
    }
    QList<TableShape::ForeignKey> parentsOf(const RowKey &row) const { return m_shapes.find(row.first)->parents; }
    bool leadsNowhere(const TableShape::ForeignKey &key, const SqlValue &value) const
    {
        const auto parent = target(key, value);
        return parent && !m_now.contains(*parent);
    }
    void findWhatStays()
    {
        for (const auto &[row, values] : m_now) {
            if (m_done.made(row)) {
                const auto &made = m_done.after.at(row);
                for (auto value = values.begin(); value != values.end(); ++value) {
                    if (*value != made[value.key()]) {
                        list(Kind::RowChanged, row, value.key(), *value);
                        stay(row);
                    }
                }
                continue;
            }
            for (const auto &key : parentsOf(row)) {
                const auto parent = target(key, values[key.column]);
                if (parent && m_done.made(*parent)) {
                    list(Kind::RowReferredTo, row, key.column);
                    stay(*parent);
                }
            }
        }
    }

    /// A row stays with what it refers to, and a person with all that is hers.
    void stay(const RowKey &row)
    {
        if (!m_done.made(row) || !m_now.contains(row) || !m_stays.insert(row).second)
            return;
        for (const auto &key : parentsOf(row)) {
            if (const auto parent = target(key, m_now.at(row)[key.column]))
                stay(*parent);
        }
        if (row.first != m_shapes.aboutTable())
            return;
        for (const auto &[child, values] : m_now) {
            const QString about = m_shapes.find(child.first)->aboutColumn;
            if (!about.isEmpty() && values[about] == SqlValue(row.second))
                stay(child);
        }
    }

    void putRowsBack()
    {
        // Tables are numbered so that parents come first.
        for (const auto &[row, values] : m_done.before) {
            if (!m_done.removed(row) || m_now.contains(row))
                continue;
            const auto parents = parentsOf(row);
            const auto gone =
                std::ranges::find_if(parents, [&](const auto &key) { return leadsNowhere(key, values[key.column]); });
            if (gone != parents.end())
                list(Kind::ParentGone, row, gone->column);
            else if (const auto column = takenColumn(row, values))
                list(Kind::ValueTaken, row, *column);
            else
                m_now.emplace(row, values);
        }
    }

    std::optional<QString> takenColumn(const RowKey &row, const RowReader::Values &values) const
    {
        for (const auto &unique : m_shapes.find(row.first)->uniques) {
            const bool isTaken = std::ranges::any_of(m_now, [&](const auto &other) {
                return other.first.first == row.first && unique.concerns(values) && unique.concerns(other.second)
                    && std::ranges::all_of(unique.columns,
                                           [&](const QString &column) { return other.second[column] == values[column]; });
            });
            if (isTaken)
                return unique.columns.last();
        }
        return std::nullopt;
    }

    void putValuesBack()
    {
        for (const auto &[row, before] : m_done.before) {
            if (m_done.removed(row))
                continue;
            if (!m_now.contains(row)) {
                list(Kind::RowGone, row);
                continue;
            }
            const auto &after = m_done.after.at(row);
            for (auto value = before.begin(); value != before.end(); ++value) {
                auto &now = m_now[row][value.key()];
                if (*value == after[value.key()] || now == *value)
                    continue;
                if (now != after[value.key()])
                    list(Kind::ValueChanged, row, value.key(), now);
                else if (lacksParent(row, value.key(), *value))
                    list(Kind::ParentGone, row, value.key(), now);
                else
                    now = *value;
            }
        }
    }

    bool lacksParent(const RowKey &row, const QString &column, const SqlValue &value) const
    {
        return std::ranges::any_of(parentsOf(row), [&](const auto &key) {
            return key.column == column && leadsNowhere(key, value) && !m_done.removed(*target(key, value));
        });
    }

    const TableShapes &m_shapes;
    const Difference &m_done;
    Picture m_now;
    std::set<RowKey> m_stays;
    QList<UndoConflict> m_kept;
};

} // namespace rnf
