#include "today/EventLines.h"

#include "base/DayWords.h"
#include "events/EventTimes.h"
#include "events/Registrations.h"
#include "needs/Needs.h"

#include <QLocale>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

TodayModel::Line eventLine(const Event &event)
{
    return {TodayModel::Kind::Event, event.id.value, {}, {}, event.name, {}, {}};
}

/// "tomorrow, 19:00", where it is, and how many come.
TodayModel::Line comingLine(Workspace &workspace, const Session &session, const Event &event, int yes)
{
    const QDateTime start = EventTimes::start(event);
    auto line = eventLine(event);
    line.when = TodayModel::tr("%1, %2").arg(dayWord(start.date(), workspace.store().dates().today()),
                                             QLocale().toString(start.time(), QLocale::ShortFormat));
    QStringList what{workspace.events().placeOf(session, event), TodayModel::tr("%n said yes", nullptr, yes)};
    what.removeAll(QString());
    line.what = what.join(u" · "_s);
    return line;
}

TodayModel::Line overLine(const Event &event, const QDate &today)
{
    auto line = eventLine(event);
    line.when = agoWord(EventTimes::day(event), today);
    line.what = TodayModel::tr("Who came? Its attendance is not closed yet.");
    line.isLate = true;
    return line;
}

/// How many needs have no plan yet a week before, and that what people needed is to be purged. For who may see needs alone.
QList<TodayModel::Line> needLines(Workspace &workspace, const Session &session)
{
    const QDate today = workspace.store().dates().today();
    QList<TodayModel::Line> lines;
    for (const auto &due : workspace.needs().due(session)) {
        auto line = eventLine(due.event);
        line.isLate = true;
        if (due.unplanned > 0) {
            const QDate day = EventTimes::day(due.event);
            const int daysLeft = int(today.daysTo(day));
            line.when = daysLeft > 0 ? TodayModel::tr("in %n days", nullptr, daysLeft) : dayWord(day, today);
            line.what = TodayModel::tr("%n needs have no plan yet.", nullptr, due.unplanned);
            lines += line;
        }
        if (due.isPurgeDue) {
            line.when = dueWord(Needs::purgeDueOn(due.event), today);
            line.what = TodayModel::tr("Purge what people needed: the event has been over for 30 days.");
            lines += line;
        }
    }
    return lines;
}

} // namespace

QList<TodayModel::Line> eventLines(Workspace &workspace, const Session &session)
{
    const QDate today = workspace.store().dates().today();
    const QDateTime now = workspace.store().dates().now();
    const auto counts = workspace.registrations().counts(session);
    QList<TodayModel::Line> lines;
    for (const auto &event : workspace.events().all(session)) {
        if (!event.hasDay() || !event.isAhead())
            continue;
        const auto count = counts.value(event.id);
        const bool isOver = EventTimes::end(event) < now;
        if (isOver && count.all > 0)
            lines += overLine(event, today);
        else if (!isOver && EventTimes::day(event) <= today.addDays(1))
            lines += comingLine(workspace, session, event, count.yes);
    }
    return lines + needLines(workspace, session);
}

} // namespace rnf
