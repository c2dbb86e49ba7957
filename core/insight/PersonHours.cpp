#include "insight/PersonHours.h"

#include "work/Hours.h"

namespace rnf {

QHash<PersonId, QList<TimeEntry>> personHours(Database &database, const MetricQuestion &question, const MetricPeriod &days)
{
    QHash<PersonId, QList<TimeEntry>> hours;
    if (days.from >= days.beyond)
        return hours;
    auto counted = Hours::counted(database, days.from, days.beyond);
    for (auto &one : counted) {
        if (const PersonId person = one.entry.person; question.holds(person))
            hours[person].push_back(std::move(one.entry));
    }
    for (auto &entries : hours)
        entries = withoutAmended(std::move(entries));
    return hours;
}

} // namespace rnf
