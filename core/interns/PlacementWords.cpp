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
