#include "work/SheetWords.h"

#include "base/Dates.h"
#include "base/DayWords.h"
#include "interns/PlacementWords.h"
#include "work/HoursText.h"

namespace rnf {
namespace {

QString submitted(const Timesheet &sheet, const QString &decides, const QString &day)
{
    if (sheet.counts())
        return sheet.hasNothing ? SheetWords::tr("Nothing to report, said %1.").arg(day)
                                : SheetWords::tr("Submitted %1; it counts.").arg(day);
    const QString waits =
        decides.isEmpty() ? SheetWords::tr("waits for approval") : SheetWords::tr("waits for %1").arg(decides);
    return (sheet.hasNothing ? SheetWords::tr("Nothing to report, said %1, %2") : SheetWords::tr("Submitted %1, %2"))
        .arg(day, waits);
}

QString amendment(const Timesheet &sheet, const QString &decides, const QString &day)
{
    if (sheet.isReturned())
        return SheetWords::tr("Approved. The amendment was returned: %1").arg(sheet.returnReason);
    if (sheet.status == SheetStatus::Open)
        return SheetWords::tr("Approved. An amendment is being written; submit it when it is right.");
    return SheetWords::tr("Approved. Amendment: %1").arg(submitted(sheet, decides, day));
}

} // namespace

QString SheetWords::week(const QDate &monday, const QDate &today)
{
    return tr("%1 – %2").arg(PlacementWords::day(monday, today), PlacementWords::day(monday.addDays(6), today));
}

QString SheetWords::hours(const QString &name, int minutes, int agreed)
{
    const QString done = HoursText::shown(minutes), whole = HoursText::shown(agreed);
    if (name.isEmpty())
        return agreed > 0 ? tr("Your week %1 of %2").arg(done, whole) : tr("Your week %1").arg(done);
    return agreed > 0 ? tr("%1: %2 of %3").arg(name, done, whole) : tr("%1: %2").arg(name, done);
}

QString SheetWords::state(const Week &week, const QString &decides, const QString &decided, const QDate &today)
{
    const Timesheet &newest = week.amendments.isEmpty() ? week.sheet : week.amendments.last();
    const QString submittedOn = dayWord(localDay(newest.submittedAt), today);
    const QString decidedOn = dayWord(localDay(newest.decidedAt), today);
    if (newest.revision > 0 && !newest.isFixed() && !newest.counts())
        return amendment(newest, decides, submittedOn);
    switch (newest.status) {
    case SheetStatus::Submitted:
        return submitted(newest, decides, submittedOn);
    case SheetStatus::Approved:
        return decided.isEmpty() ? tr("Approved %1; amend to correct.").arg(decidedOn)
                                 : tr("Approved by %1, %2; amend to correct.").arg(decided, decidedOn);
    case SheetStatus::Locked:
        return tr("Approved, and used in a payment or a report; amend to correct.");
    case SheetStatus::Open:
        break;
    }
    return newest.isReturned() ? tr("Returned: %1").arg(newest.returnReason) : tr("Not submitted yet.");
}

} // namespace rnf
