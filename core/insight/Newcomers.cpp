#include "base/Words.h"
#include "insight/AttendeeRows.h"
#include "insight/MetricKinds.h"

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

/// When the first event began that somebody came to, whether asked about or not.
QHash<PersonId, QString> firstAttended(const EventScope &scope)
{
    QHash<PersonId, QString> first;
    for (const auto &event : scope.all()) {
        for (const auto &registration : scope.of(event)) {
            if (registration.hasCome())
                first[registration.person] = event.startsAt; // the latest stand first
        }
    }
    return first;
}

} // namespace

MetricTable countNewcomers(Database &database, const MetricQuestion &question)
{
    const EventScope scope(database, question);
    const AttendeeRows rows{{u"newcomers"_s, Words::tr("For the first time")},
                            {u"came_before"_s, Words::tr("Came before")},
                            [first = firstAttended(scope)](const Event &event, const Registration &registration) {
                                return first.value(registration.person) >= event.startsAt;
                            }};
    MetricTable table = rows.of(database, scope, AttendeeRows::begun(scope));
    table.title = Words::tr("Came for the first time: %1").arg(AttendeeRows::rate(table));
    return table;
}

} // namespace rnf
