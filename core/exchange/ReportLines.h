#pragma once

#include <QStringList>

namespace rnf {

/// What a line of a report is, that stands among its people and is nobody.
enum class ReportLine {
    Person,  ///< none of these: it may be somebody
    Footer,  ///< "Total Employees: 3", "Printed 10/31/2026"
    Heading, ///< "NIGHT SHIFT", between the people of one shift and those of the next
    Vacancy, ///< "VACANT", a position without anybody
};

/// `cells` are those of the whole row, in a list of several columns. `name` is what stands where the name does.
ReportLine reportLine(const QStringList &cells, const QString &name);

} // namespace rnf
