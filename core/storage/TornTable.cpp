#include "storage/TornTable.h"

#include "storage/Database.h"
#include "storage/StorageError.h"

using namespace Qt::StringLiterals;

namespace rnf {

TornTable::TornTable(Database &source, WholeTable table)
    : m_table(std::move(table)), m_rows(source, u"SELECT rowid, %1 FROM %2 NOT INDEXED WHERE rowid > ? ORDER BY rowid"_s.arg(
                                                    m_table.columnNames().join(u", "_s), m_table.name))
{
}

bool TornTable::each(const std::function<void(const QList<SqlValue> &)> &visit)
{
    bool isWhole = true;
    std::optional<qint64> last = 0; // ours begin at 1
    while (last && !readBehind(*last, visit)) {
        isWhole = false;
        last = behindDamage(*last);
    }
    return isWhole;
}

/// As far as numbers grow: where they do not, pages point to what they should not, and might do so without end.
bool TornTable::readBehind(qint64 &last, const std::function<void(const QList<SqlValue> &)> &visit)
{
    QList<SqlValue> values(m_table.columns.size());
    bool grows = true;
    try {
        m_rows.eachWhile(
            [&](Row &row) {
                const auto number = row.take<qint64>();
                grows = number > last;
                if (!grows)
                    return false;
                for (auto &value : values)
                    row >> value;
                last = number;
                visit(values);
                return true;
            },
            last);
    } catch (const StorageError &error) {
        if (error.trouble() != StorageError::Trouble::Damaged)
            throw;
        return false;
    }
    return grows;
}

/// A number behind which rows can be read again. Damage spoils a run of neighbours, so steps that double find its other side, or
/// go beyond the last row, and halving finds where the rows begin.
std::optional<qint64> TornTable::behindDamage(qint64 last)
{
    constexpr qint64 largestStep = qint64(1) << 53; // ids are smaller
    qint64 torn = last, step = 1;
    Behind found = lookBehind(last + step);
    for (; found == Behind::Damage && step < largestStep; found = lookBehind(last + step)) {
        torn = last + step;
        step *= 2;
    }
    qint64 far = last + step;
    while (far - torn > 1) {
        const qint64 middle = torn + (far - torn) / 2;
        const Behind there = lookBehind(middle);
        if (there == Behind::Damage) {
            torn = middle;
        } else {
            far = middle;
            found = there;
        }
    }
    return found == Behind::Rows ? std::optional(far) : std::nullopt;
}

TornTable::Behind TornTable::lookBehind(qint64 number)
{
    Behind found = Behind::Nothing;
    try {
        m_rows.eachWhile(
            [&](Row &row) {
                found = row.take<qint64>() > number ? Behind::Rows : Behind::Damage;
                SqlValue value;
                for (qsizetype i = 0; i < m_table.columns.size(); ++i)
                    row >> value;
                return false;
            },
            number);
    } catch (const StorageError &error) {
        if (error.trouble() != StorageError::Trouble::Damaged)
            throw;
        return Behind::Damage;
    }
    return found;
}

} // namespace rnf
