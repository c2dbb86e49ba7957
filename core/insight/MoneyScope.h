#pragma once

#include "budget/BudgetTotals.h"
#include "insight/EventScope.h"

namespace rnf {

/// The money of the events that a question is about. Reads when it is made, each kind of record by one statement; throws
/// StorageError.
class MoneyScope {
public:
    MoneyScope(Database &database, const MetricQuestion &question, EventScope::Reads reads);

    const EventScope &events() const { return m_events; }
    /// Those that have a line, the latest first.
    QList<Event> withMoney() const;
    /// What partners give is among them (BudgetLine::partner).
    QList<BudgetLine> linesOf(const Event &event) const { return m_lines.value(event.id); }
    /// Which budgets are in none of the numbers, because no event that takes place has them.
    QStringList elsewhereNote() const;

private:
    EventScope m_events;
    bool m_isAboutOne;
    QHash<EventId, QList<BudgetLine>> m_lines;
};

} // namespace rnf
