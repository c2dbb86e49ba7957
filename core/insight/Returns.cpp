#include "base/Words.h"
#include "events/EventTimes.h"
#include "insight/AttendeeRows.h"
#include "insight/MetricKinds.h"

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

constexpr int daysToReturn = 180;

using EventDays = QHash<EventId, QDate>;

EventDays eventDays(const QList<Event> &events)
{
    EventDays days;
    for (const auto &event : events)
        days.insert(event.id, EventTimes::day(event));
    return days;
}

/// The events that somebody came to, asked about or not.
QHash<PersonId, QList<const Event *>> attendedEvents(const EventScope &scope)
{
    QHash<PersonId, QList<const Event *>> attended;
    for (const auto &event : scope.all()) {
        for (const auto &registration : scope.of(event)) {
            if (registration.hasCome())
                attended[registration.person] += &event;
        }
    }
    return attended;
}

} // namespace

MetricTable countReturns(Database &database, const MetricQuestion &question)
{
    const EventScope scope(database, question);
    const EventDays days = eventDays(scope.all());
    QList<Event> events = AttendeeRows::begun(scope);
    const auto tooYoung =
        events.removeIf([&](const Event &event) { return days[event.id].addDays(daysToReturn) > question.today; });
    const auto attended = attendedEvents(scope);
    const auto cameAgain = [&](const Event &event, const Registration &registration) {
        return std::ranges::any_of(attended[registration.person], [&](const Event *later) {
            return later->startsAt > event.startsAt && days[event.id].daysTo(days[later->id]) <= daysToReturn;
        });
    };
    const AttendeeRows rows{{u"returned"_s, Words::tr("Came again")},
                            {u"not_returned"_s, Words::tr("Did not come again")},
                            cameAgain,
                            MetricTone::Warning};
    MetricTable table = rows.of(database, scope, events);
    table.title = Words::tr("Came again within %1 days: %2").arg(QString::number(daysToReturn), AttendeeRows::rate(table));
    if (tooYoung > 0)
        table.notes +=
            Words::tr("%n events not counted: they are less than %1 days old.", nullptr, int(tooYoung)).arg(daysToReturn);
    return table;
}

} // namespace rnf
