#include "credit/CreditReport.h"

#include <QMap>

namespace rnf {

QList<CreditWeek> creditWeeks(const QList<TimeEntry> &effective)
{
    QMap<QDate, CreditWeek> weeks;
    for (const auto &entry : effective) {
        auto &week = weeks[mondayOf(entry.workedOn)];
        week.monday = mondayOf(entry.workedOn);
        week.minutes[size_t(entry.category)] += entry.minutes;
    }
    auto found = weeks.values();
    found.removeIf([](const CreditWeek &week) { return week.total() == 0; });
    return found;
}

} // namespace rnf
