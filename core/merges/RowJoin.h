#pragma once

#include "merges/MergePlan.h"
#include "storage/TableShapes.h"

namespace rnf {

/// Two rows that are the same fact, as one: by the rules of their columns.
class RowJoin {
public:
    using Values = RowReader::Values;
    struct Lost {
        QString column;
        SqlValue value;
    };

    RowJoin(const MergeRule &rule, const TableShape &shape, const Values &kept, const Values &other);

    const Values &changes() const { return m_changes; } ///< what the kept row says from then on
    const QList<Lost> &lost() const { return m_lost; }  ///< what neither says any more
    bool wasAdded() const { return m_wasAdded; }        ///< amounts of both were added up

private:
    void join(const QString &column, const JoinRule *rule, const SqlValue &kept, const SqlValue &other);
    SqlValue joined(const JoinRule *rule, const SqlValue &kept, const SqlValue &other, bool isKeptUnsaid);

    bool m_isOtherStronger = false;
    bool m_wasAdded = false;
    Values m_changes;
    QList<Lost> m_lost;
    QHash<QString, SqlValue> m_defaults;
};

} // namespace rnf
