// What of needs somebody should look at: warnings, and what is due.
#include "events/EventTimes.h"
#include "needs/ChildcareLoad.h"
#include "needs/Needs.h"

#include <QLocale>

namespace rnf {
namespace {

constexpr int childcareClosesBefore = 42, planBefore = 7, purgeAfter = 30; ///< days

} // namespace

QDate Needs::childcareClosesOn(const Event &event) { return EventTimes::day(event).addDays(-childcareClosesBefore); }

QDate Needs::purgeDueOn(const Event &event) { return EventTimes::lastDay(event).addDays(purgeAfter); }

QStringList Needs::requestWarnings(const Session &session, const Event &event)
{
    QStringList said;
    for (const auto &due : this->due(session)) {
        if (due.event.id == event.id && due.unplanned > 0)
            said += tr("%n requests have no plan yet.", nullptr, due.unplanned);
        if (due.event.id == event.id && due.isPurgeDue)
            said += tr("The event has been over for %n days or more: purge what people needed.", nullptr, purgeAfter);
    }
    const QDate closes = childcareClosesOn(event);
    const auto rows = of(session, event.id);
    const auto late = std::ranges::count_if(rows, [&](const NeedRow &row) {
        return row.need.kind == NeedKind::Childcare && closes.isValid() && row.need.askedOn > closes;
    });
    if (late > 0)
        said += tr("%n requests for childcare came after the last day for them, %1.", nullptr, int(late))
                    .arg(QLocale().toString(closes, QLocale::ShortFormat));
    return said;
}

QStringList Needs::careWarnings(const Session &session, const Event &event)
{
    const auto children = childrenOf(session, event.id);
    const NeedSetting setting = this->setting(session, event.id);
    QStringList said;
    if (!children.isEmpty() && setting.childrenPerCaregiver == 0)
        said +=
            tr("Nobody has said yet how many children one caregiver may look after, so nobody can tell whether there are "
               "enough. Look up the rule of the place, and type it in the settings.");
    return said + ChildcareLoad::warnings(children, setting);
}

QStringList Needs::interpretingWarnings(const Session &session, const Event &event)
{
    QStringList said;
    for (const auto &row : interpreting(session, event.id))
        said += row.warnings;
    return said;
}

QStringList Needs::warnings(const Session &session, const Event &event)
{
    return requestWarnings(session, event) + careWarnings(session, event) + interpretingWarnings(session, event);
}

QList<NeedsDue> Needs::due(const Session &session)
{
    const auto unplanned = m_store.read(session, Operation::SeeNeeds, [&] { return m_reading.unplanned(); });
    if (unplanned.isEmpty())
        return {};
    QList<NeedsDue> due;
    const QDate today = m_store.dates().today();
    for (const Event &event : m_events.all(session)) {
        if (!event.hasDay() || !unplanned.contains(event.id))
            continue;
        const qint64 daysLeft = today.daysTo(EventTimes::day(event));
        const bool isSoon = event.isAhead() && daysLeft >= 0 && daysLeft <= planBefore;
        const NeedsDue one{event, isSoon ? unplanned.value(event.id) : 0, purgeDueOn(event) <= today};
        if (one.unplanned > 0 || one.isPurgeDue)
            due += one;
    }
    return due;
}

} // namespace rnf
