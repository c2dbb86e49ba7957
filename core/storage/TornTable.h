#pragma once

#include "storage/WholeTable.h"

namespace rnf {

/// A table of ours in a file that may be damaged: every row that can still be read. Throws StorageError for what is no damage.
class TornTable {
public:
    /// Of what the table should have, `table` names only what is there.
    TornTable(Database &source, WholeTable table);

    /// Visits the rows in the order of their numbers, the values in the order of `table`. Answers whether that was all; where it
    /// was not, it went on behind what cannot be read.
    bool each(const std::function<void(const QList<SqlValue> &)> &visit);

private:
    bool readBehind(qint64 &last, const std::function<void(const QList<SqlValue> &)> &visit);
    std::optional<qint64> behindDamage(qint64 last);
    enum class Behind { Rows, Damage, Nothing };
    Behind lookBehind(qint64 number);

    WholeTable m_table;
    Statement m_rows;
};

} // namespace rnf
