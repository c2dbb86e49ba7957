#include "insight/PersonHours.h"

#include "work/Hours.h"

namespace rnf {

QHash<PersonId, QList<TimeEntry>> personHours(Database &database, const MetricQuestion &question, const MetricPeriod &days)
{
    QHash<PersonId, QList<TimeEntry>> hours;
    if (days.from >= days.beyond)
        return hours;
    for (const auto &counted : Hours::counted(database, days.from, days.beyond)) {
        if (question.holds(counted.entry.person))
            hours[counted.entry.person] += counted.entry;
    }
    for (auto &entries : hours)
        entries = withoutAmended(std::move(entries));
    return hours;
}

} // namespace rnf
