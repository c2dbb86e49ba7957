// What of needs somebody should look at: warnings, and what is due.
#include "events/EventTimes.h"
#include "needs/ChildcareLoad.h"
#include "needs/NeedWords.h"
#include "needs/Needs.h"
#include "staffing/ShiftWords.h"
#include "staffing/SignUpSteps.h"
#include "staffing/Staffing.h"

#include <QLocale>

namespace rnf {
namespace {

constexpr int childcareClosesBefore = 42, planBefore = 7, purgeAfter = 30; ///< days

/// Where somebody is at the event while the children's room is closed, on any of its days.
bool isOutside(const VolunteerShift &shift, const Event &event, const NeedSetting &setting)
{
    const QTimeZone zone = EventTimes::zoneOf(event);
    const QDateTime from = shift.start().toTimeZone(zone);
    const qint64 fromMin = from.time().msecsSinceStartOfDay() / 60'000;
    return fromMin < setting.careFromMin || fromMin + shift.minutes() > setting.careUntilMin;
}

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
    return said + ChildcareLoad::warnings(children, setting) + shiftWarnings(session, event, setting);
}

QStringList Needs::shiftWarnings(const Session &session, const Event &event, const NeedSetting &setting)
{
    if (!setting.isRoomOpen())
        return {};
    QMap<PersonId, QString> parents;
    for (const auto &row : children(session, event.id))
        parents.insert(row.parent.id, row.parent.name);
    return m_store.read(session, Operation::SeeNeeds, [&] {
        const auto signUps = Staffing::signUps(m_store.reader(), event.id);
        QStringList said;
        for (const auto &shift : Staffing::shifts(m_store.reader(), event.id)) {
            if (shift.isRemote || !isOutside(shift, event, setting))
                continue;
            for (const auto &signUp : signUps) {
                if (signUp.shift == shift.id && SignUpSteps::holds(signUp.status) && parents.contains(signUp.person))
                    said += tr("%1 brings a child and is on “%2”, %3. The children’s room is open %4.")
                                .arg(parents.value(signUp.person), shift.name, ShiftWords::when(shift, event),
                                     NeedWords::hours(setting.careFromMin, setting.careUntilMin));
            }
        }
        return said;
    });
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
