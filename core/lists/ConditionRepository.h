#pragma once

#include "lists/ConditionFields.h"
#include "storage/IdSet.h"
#include "storage/StatementCache.h"

namespace rnf {

/// Finds out who meets a condition. Each clause is one small statement that answers ids, and groups are joined as sets: what
/// an index answers is asked first, and of the few left the rest is asked by their ids. Texts are compared here, because
/// databases fold letters in their own ways.
class ConditionRepository {
public:
    /// The fields live as long; whoever has them may replace what is in them.
    ConditionRepository(Database &database, const ConditionFields &fields) : m_statement(database), m_fields(fields) {}

    /// Everybody who meets it. Days are counted from `today`.
    IdSet matching(const Condition &condition, const QDate &today);
    /// As matching, of these only.
    IdSet matching(const Condition &condition, const QDate &today, const IdSet &among);

private:
    /// What a clause asks of a row once "not" is taken out of it.
    struct Test;
    Test testOf(const ConditionField &field, const Condition &clause) const;
    IdSet meeting(const Condition &condition, const IdSet *among);
    IdSet meetingClause(const Condition &clause, const IdSet *among);
    IdSet having(const ConditionField &field, const Test &test, const IdSet *among);
    IdSet havingName(const ConditionField &field, const Test &test, const IdSet *among);
    QSet<qint64> namesWithin(const FieldPlace &place, const std::function<bool(const QString &)> &isMeant);
    IdSet havingText(const ConditionField &field, const std::function<bool(const SqlValue &)> &isMeant, const IdSet *among);
    /// Runs a statement that answers ids; `sql` has %1 where more can be asked.
    void each(const QString &sql, const FieldPlace &place, const QList<SqlValue> &values, const IdSet *among,
              const std::function<void(Row &)> &visit);
    IdSet everyone(const IdSet *among);

    bool isName(const Condition &clause) const;
    int costOf(const Condition &condition) const;

    StatementCache m_statement;
    const ConditionFields &m_fields;
    QDate m_today;
};

} // namespace rnf
