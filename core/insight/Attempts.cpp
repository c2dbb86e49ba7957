#include "insight/Attempts.h"

#include "base/Words.h"
#include "conversations/Conversations.h"

namespace rnf {

Attempts::Attempts(const MetricPeriod &weeks, const QDate &today)
    : m_beyond(weeks.weeks() > 0 ? beginOf(qMin(weeks.beyond, today.addDays(1))) : QString())
{
    for (int week = 0; week < weeks.weeks(); ++week)
        m_weeks += beginOf(weeks.from.addDays(daysPerWeek * week));
    m_from = m_weeks.value(0);
}

Attempts::Attempts(const QDate &today) : m_beyond(beginOf(today.addDays(1))) {}

void Attempts::each(Database &database, const std::function<void(const Contact &)> &visit)
{
    Conversations::eachContact(database, m_from, m_beyond, [&](const Contact &contact) {
        if (isToMany(contact.method))
            ++m_toMany;
        else
            visit(contact);
    });
}

qsizetype Attempts::weekOf(const Contact &attempt) const
{
    return std::ranges::upper_bound(m_weeks, attempt.happenedAt) - m_weeks.begin() - 1;
}

QStringList Attempts::note() const
{
    if (m_toMany == 0)
        return {};
    return {Words::tr("%n texts to many at once are not counted.", nullptr, m_toMany)};
}

} // namespace rnf
