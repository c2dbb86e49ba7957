#include "credit/CreditWords.h"

#include "interns/PlacementWords.h"
#include "work/HoursText.h"
#include "work/TaskWords.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace rnf {

QString CreditWords::credits(int hundredths)
{
    constexpr int one = 100;
    return QLocale().toString(hundredths / double(one), 'f', QLocale::FloatingPointShortest);
}

QString CreditWords::policy(const SchoolPolicy &policy)
{
    QStringList steps;
    for (const auto &step : policy.steps) {
        const QString text =
            step.evaluations > 0 ? tr("%1 = %2 with %n evaluations", nullptr, step.evaluations) : tr("%1 = %2");
        steps += text.arg(TaskWords::length(step.fromMin), credits(step.credits));
    }
    QStringList parts{steps.join(u", "_s)};
    if (policy.minWeeks > 0)
        parts += tr("at least %n weeks", nullptr, policy.minWeeks);
    return parts.join(u" · "_s);
}

QString CreditWords::progress(const CreditReport &report, const QDate &today)
{
    if (report.aim.fromMin == 0)
        return tr("%1 approved hours").arg(HoursText::shown(report.facts.approvedMin));
    QStringList parts{
        tr("%1 of %2 hours").arg(HoursText::shown(report.facts.approvedMin), HoursText::shown(report.aim.fromMin))};
    if (report.aim.credits > 0)
        parts += tr("%1 of %2 credits").arg(credits(report.standing.credits), credits(report.aim.credits));
    if (report.facts.approvedMin < report.aim.fromMin)
        parts += report.projectedFinish ? tr("projected finish %1").arg(PlacementWords::day(*report.projectedFinish, today))
                                        : tr("no forecast");
    return parts.join(u" · "_s);
}

QStringList CreditWords::missing(const CreditReport &report)
{
    if (report.school.isEmpty())
        return {tr("No school is said, so nobody gives credit yet.")};
    if (!report.policy)
        return {tr("What %1 asks for credit is not known for a term that begins on that day.").arg(report.school)};
    const auto &standing = report.standing;
    QStringList missing;
    if (standing.next && standing.next->fromMin <= report.aim.fromMin)
        missing += tr("%1 more hours must be approved for %2 credits.")
                       .arg(HoursText::shown(standing.missingMin), credits(standing.next->credits));
    if (standing.missingWeeks > 0)
        missing += tr("%n more weeks with approved hours are asked for.", nullptr, standing.missingWeeks);
    if (standing.missingEvaluations > 0)
        missing += tr("%n more evaluations by the host are asked for.", nullptr, standing.missingEvaluations);
    return missing;
}

QString CreditWords::signedFor(const SignedReport &signing)
{
    return tr("%1 hours in %n weeks, %2 credits", nullptr, signing.weeks)
        .arg(HoursText::shown(signing.approvedMin), credits(signing.credits));
}

QString CreditWords::party(AgreementParty party)
{
    switch (party) {
    case AgreementParty::Host:
        return tr("Host");
    case AgreementParty::School:
        return tr("School");
    case AgreementParty::Intern:
        break;
    }
    return tr("Intern");
}

} // namespace rnf
