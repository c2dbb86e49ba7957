#include "insight/MoneyScope.h"

#include "base/Words.h"
#include "budget/Budgets.h"

namespace rnf {

MoneyScope::MoneyScope(Database &database, const MetricQuestion &question, EventScope::Reads reads)
    : m_events(database, question, reads), m_isAboutOne(question.event.isValid())
{
    for (const auto &line : Budgets::lines(database))
        m_lines[line.event] += line;
}

QList<Event> MoneyScope::withMoney() const
{
    auto events = m_events.asked();
    events.removeIf([this](const Event &event) { return !m_lines.contains(event.id); });
    return events;
}

QStringList MoneyScope::elsewhereNote() const
{
    auto elsewhere = m_lines.size();
    for (const auto &event : m_events.all())
        elsewhere -= m_lines.contains(event.id) ? 1 : 0;
    if (elsewhere == 0 || m_isAboutOne)
        return {};
    return {Words::tr("%n budgets not counted: their event was called off or has no day yet.", nullptr, int(elsewhere))};
}

} // namespace rnf
