#include "interns/PlacementWords.h"

#include "interns/ProgramFit.h"
#include "interns/TermDates.h"
#include "work/TaskWords.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace rnf {

QString PlacementWords::status(PlacementStatus status)
{
    switch (status) {
    case PlacementStatus::Planned:
        return tr("planned");
    case PlacementStatus::Onboarding:
        return tr("onboarding");
    case PlacementStatus::Active:
        return tr("active");
    case PlacementStatus::Paused:
        return tr("paused");
    case PlacementStatus::Completed:
        return tr("completed");
    case PlacementStatus::EndedEarly:
        break;
    }
    return tr("ended early");
}

QString PlacementWords::step(PlacementStatus from, PlacementStatus to)
{
    switch (to) {
    case PlacementStatus::Onboarding:
        return tr("Begin onboarding");
    case PlacementStatus::Active:
        return from == PlacementStatus::Paused ? tr("Resume") : tr("Begin");
    case PlacementStatus::Paused:
        return tr("Pause");
    case PlacementStatus::Completed:
        return tr("Complete");
    case PlacementStatus::Planned:
    case PlacementStatus::EndedEarly:
        break;
    }
    return tr("End early…");
}

QString PlacementWords::day(const QDate &day, const QDate &today)
{
    return QLocale().toString(day, day.year() == today.year() ? tr("d MMM") : tr("d MMM yyyy"));
}

QString PlacementWords::term(const Placement &placement, const QDate &today)
{
    return tr("%1 – %2").arg(day(placement.startOn, today), day(placement.endOn, today));
}

QString PlacementWords::length(const Placement &placement, const QDate &today)
{
    return tr("%n weeks, until %1", nullptr, placement.weeks()).arg(day(placement.endOn, today));
}

QString PlacementWords::kind(AbsenceKind kind)
{
    switch (kind) {
    case AbsenceKind::Sick:
        return tr("sick");
    case AbsenceKind::Exam:
        return tr("exam");
    case AbsenceKind::Holiday:
        return tr("holiday");
    case AbsenceKind::Pause:
        return tr("pause");
    case AbsenceKind::Other:
        break;
    }
    return tr("something else");
}

QString PlacementWords::workClass(WorkClass workClass)
{
    switch (workClass) {
    case WorkClass::UnpaidStudent:
        return tr("unpaid student");
    case WorkClass::Trainee:
        return tr("trainee");
    case WorkClass::Volunteer:
        return tr("volunteer");
    case WorkClass::Employee:
        return tr("employee");
    case WorkClass::NotSaid:
        break;
    }
    return tr("not said");
}

QString PlacementWords::organizationClass(OrganizationClass organizationClass)
{
    switch (organizationClass) {
    case OrganizationClass::Charity:
        return tr("charity, 501(c)(3)");
    case OrganizationClass::Welfare:
        return tr("social welfare, 501(c)(4)");
    case OrganizationClass::Labour:
        return tr("labor organization, 501(c)(5)");
    case OrganizationClass::Cooperative:
        return tr("cooperative");
    case OrganizationClass::Business:
        return tr("business");
    case OrganizationClass::Other:
        return tr("something else");
    case OrganizationClass::NotSaid:
        break;
    }
    return tr("not said");
}

QString PlacementWords::absence(const Absence &absence, const QDate &today)
{
    const QString days = absence.fromOn == absence.toOn
                           ? day(absence.fromOn, today)
                           : tr("%1 – %2").arg(day(absence.fromOn, today), day(absence.toOn, today));
    QString why = kind(absence.kind);
    if (absence.kind != AbsenceKind::Pause)
        why = absence.isExcused ? tr("%1, excused").arg(why) : tr("%1, not excused").arg(why);
    QStringList parts{days, why, absence.note};
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

QString PlacementWords::fit(const InternProgram &program, int weekMin)
{
    const QString least = TaskWords::length(program.minWeekMin);
    const QString low = TaskWords::length(program.prefLowMin), high = TaskWords::length(program.prefHighMin);
    switch (fitOf(program, weekMin)) {
    case ProgramFit::TooFew:
        return tr("Not eligible as it stands: the programme asks for at least %1 a week. They could volunteer instead.")
            .arg(least);
    case ProgramFit::Few:
        return tr("Enough, but the programme prefers %1 to %2 a week.").arg(low, high);
    case ProgramFit::Preferred:
        return tr("Fits: the programme prefers %1 to %2 a week.").arg(low, high);
    case ProgramFit::Capped:
        break;
    }
    return tr("More than the programme plans for: plan with %1 a week.").arg(high);
}

QStringList PlacementWords::remarks(const InternProgram &program, const Placement &placement, const QDate &today)
{
    QStringList said;
    if (!placement.startOn.isValid() || !placement.endOn.isValid())
        return said;
    const QDate least = TermDates::lastDay(placement.startOn, program.minWeeks);
    if (placement.endOn < least)
        said +=
            tr("Shorter than the %n weeks that the programme asks for; those would end on %1.", nullptr, program.minWeeks)
                .arg(day(least, today));
    if (const int past = TermDates::daysPast(placement.endOn, placement.termEndOn))
        said += tr("%n days past term end. The latest start that still fits is %1.", nullptr, past)
                    .arg(day(TermDates::latestStart(placement.termEndOn, placement.weeks()), today));
    return said;
}

} // namespace rnf
