#include "evaluations/EvaluationSeal.h"

#include "base/DayWords.h"

namespace rnf {

QString EvaluationSeal::reason(const Evaluation &evaluation, const QList<Evaluation> &others, const SealFacts &facts)
{
    if (!evaluation.isSubmitted())
        return tr("It is not submitted yet.");
    if (evaluation.isOpened())
        return {};
    if (evaluation.direction == EvaluationDirection::InternOnHost) {
        if (const QString why = reasonAboutHost(facts); !why.isEmpty())
            return why;
    }
    return reasonOfStage(evaluation, others, facts.today);
}

QString EvaluationSeal::reasonAboutHost(const SealFacts &facts)
{
    if (!facts.isReportSettled && !facts.isLetterSigned)
        return tr("Sealed until the credit report and our letter for the intern are signed, so that neither hangs on it.");
    if (!facts.isReportSettled)
        return tr("Sealed until the credit report is signed, so that it does not hang on it.");
    if (!facts.isLetterSigned)
        return tr("Sealed until our letter for the intern is signed, so that it does not hang on it.");
    return {};
}

/// Where nobody of the other side is asked at that stage, there is nothing to wait for.
QString EvaluationSeal::reasonOfStage(const Evaluation &evaluation, const QList<Evaluation> &others, const QDate &today)
{
    const bool isAwaited = std::ranges::any_of(others, [&](const Evaluation &other) {
        return other.stage == evaluation.stage && other.isOfIntern() != evaluation.isOfIntern() && !other.isSubmitted();
    });
    const QDate from = evaluation.dueOn.addDays(daysAfterDue);
    if (!isAwaited || (from.isValid() && from <= today))
        return {};
    if (!from.isValid())
        return tr("Sealed until the other side submits its own, so that both speak freely.");
    return tr("Sealed until the other side submits its own, so that both speak freely; at the latest until %1.")
        .arg(dayWord(from, today));
}

} // namespace rnf
