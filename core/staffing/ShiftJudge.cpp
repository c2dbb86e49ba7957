#include "staffing/ShiftJudge.h"

#include "base/Dates.h"
#include "base/Text.h"
#include "work/LoadGuard.h"
#include "work/Timesheet.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

using Kind = ShiftConcern::Kind;

QString longDay(const QDate &day) { return QLocale().toString(day, ShiftJudge::tr("d MMMM yyyy")); }

TimeEntry asWork(const VolunteerShift &shift, const QDate &day)
{
    TimeEntry entry;
    entry.workedOn = day;
    entry.startsAt = shift.startsAt;
    entry.endsAt = shift.endsAt;
    entry.minutes = shift.minutes();
    return entry;
}

/// What open tasks that are due in the week of a day are estimated to take beyond what was worked on them.
int taskMinutes(const PersonLoad &load, const QDate &day)
{
    int minutes = 0;
    for (const Task &task : load.tasks) {
        if (!task.isOpen() || !task.dueOn.isValid() || mondayOf(task.dueOn) != mondayOf(day))
            continue;
        int worked = 0;
        for (const TimeEntry &entry : load.entries)
            worked += entry.task == task.id ? entry.minutes : 0;
        minutes += qMax(0, task.effortMin - worked);
    }
    return minutes;
}

std::optional<ShiftConcern> certificateConcern(const ShiftJudge::Asked &asked, const PersonLoad &load)
{
    const QString kind = asked.role.certificateKind;
    if (kind.isEmpty())
        return {};
    const QDate day = asked.shift.start().toTimeZone(asked.zone).date();
    const auto found =
        std::ranges::find(load.certificates, foldedText(kind), [](const Certificate &one) { return foldedText(one.kind); });
    if (found == load.certificates.end())
        return ShiftConcern{Kind::Certificate,
                            ShiftJudge::tr("%1 takes the certificate “%2”, and none is known.").arg(asked.role.name, kind)};
    if (!found->holdsOn(day))
        return ShiftConcern{
            Kind::Certificate,
            ShiftJudge::tr("The certificate “%1” ends on %2, before the shift.").arg(kind, longDay(found->expiresOn))};
    return {};
}

} // namespace

QList<ShiftConcern> ShiftJudge::of(const Asked &asked, const PersonLoad &load) const
{
    QList<ShiftConcern> concerns = ofShift(asked);
    for (const HeldShift &held : load.shifts) {
        if (held.shift.id != asked.shift.id && held.shift.overlaps(asked.shift))
            concerns += {Kind::Clash, tr("Clashes with “%1”.").arg(held.title)};
    }
    if (const auto certificate = certificateConcern(asked, load))
        concerns += *certificate;
    if (!asked.role.isSoloOk && asked.fill.signedUp == 0)
        concerns += {Kind::Alone, tr("Nobody should do “%1” alone, and nobody else is on it yet.").arg(asked.role.name)};
    return concerns + ofLoad(asked, load);
}

QList<ShiftConcern> ShiftJudge::ofShift(const Asked &asked) const
{
    QList<ShiftConcern> concerns;
    if (asked.shift.end() <= m_now)
        concerns += {Kind::Ended, tr("The shift has ended.")};
    if (asked.fill.isFull())
        concerns += {Kind::Full, tr("Full: %1 of %2.").arg(asked.fill.signedUp).arg(asked.fill.countMax)};
    if (asked.shift.signUpsOpenOn.isValid() && m_today < asked.shift.signUpsOpenOn)
        concerns += {Kind::NotOpen, tr("Not open yet: sign-ups begin on %1.").arg(longDay(asked.shift.signUpsOpenOn))};
    return concerns;
}

/// Hours of a shift that are written down stand in for it.
QList<ShiftConcern> ShiftJudge::ofLoad(const Asked &asked, const PersonLoad &load)
{
    QList<TimeEntry> work = load.entries;
    for (const HeldShift &held : load.shifts) {
        if (!held.hasEntry && held.shift.id != asked.shift.id)
            work += asWork(held.shift, held.day);
    }
    const QDate day = asked.shift.start().toTimeZone(asked.zone).date();
    QList<ShiftConcern> concerns;
    for (const QString &remark : LoadGuard::withMore(work, asWork(asked.shift, day), taskMinutes(load, day)))
        concerns += {Kind::Load, remark};
    return concerns;
}

QString ShiftJudge::obstacles(const QList<ShiftConcern> &concerns)
{
    QStringList texts;
    for (const ShiftConcern &concern : concerns) {
        if (concern.isObstacle())
            texts += concern.text;
    }
    return texts.join(u' ');
}

bool ShiftJudge::needsReason(const QList<ShiftConcern> &concerns)
{
    return std::ranges::any_of(concerns, &ShiftConcern::needsReason);
}

} // namespace rnf
