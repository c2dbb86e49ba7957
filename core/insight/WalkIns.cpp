#include "base/Words.h"
#include "insight/AttendeeRows.h"
#include "insight/MetricKinds.h"

using namespace Qt::StringLiterals;

namespace rnf {

MetricTable countWalkIns(Database &database, const MetricQuestion &question)
{
    const EventScope scope(database, question);
    const AttendeeRows rows{{u"walk_ins"_s, Words::tr("Walked in")},
                            {u"listed"_s, Words::tr("Were on the list")},
                            [](const Event &, const Registration &registration) { return registration.isWalkIn; }};
    MetricTable table = rows.of(database, scope, AttendeeRows::begun(scope));
    table.title = Words::tr("Walked in: %1").arg(AttendeeRows::rate(table));
    return table;
}

} // namespace rnf
