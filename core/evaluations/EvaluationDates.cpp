#include "evaluations/EvaluationDates.h"

namespace rnf {
namespace {

constexpr int daysAfterFirst = 6; ///< the last day of a week that begins with the first

constexpr std::pair<EvaluationDirection, EvaluationStage> asked[] = {
    {EvaluationDirection::Self, EvaluationStage::Start}, {EvaluationDirection::HostOnIntern, EvaluationStage::Mid},
    {EvaluationDirection::Self, EvaluationStage::Mid},   {EvaluationDirection::HostOnIntern, EvaluationStage::Final},
    {EvaluationDirection::Self, EvaluationStage::Final}, {EvaluationDirection::InternOnHost, EvaluationStage::Exit},
};

} // namespace

QDate EvaluationDates::due(EvaluationStage stage, const QDate &startOn, const QDate &endOn)
{
    switch (stage) {
    case EvaluationStage::Start:
        return qMin(startOn.addDays(daysAfterFirst), endOn);
    case EvaluationStage::Mid:
        return startOn.addDays(startOn.daysTo(endOn) / 2);
    case EvaluationStage::Final:
        return qMax(endOn.addDays(-daysAfterFirst), startOn);
    case EvaluationStage::Exit:
        break;
    }
    return endOn;
}

QList<Evaluation> EvaluationDates::usual(const Placement &placement)
{
    QList<Evaluation> all;
    if (!placement.startOn.isValid() || !placement.endOn.isValid())
        return all;
    for (const auto &[direction, stage] : asked) {
        Evaluation evaluation;
        evaluation.placement = placement.id;
        evaluation.direction = direction;
        evaluation.stage = stage;
        evaluation.author = evaluation.isOfIntern() ? placement.person : placement.supervisor;
        evaluation.dueOn = due(stage, placement.startOn, placement.endOn);
        all += evaluation;
    }
    return all;
}

QList<Evaluation> EvaluationDates::toPlan(const Placement &placement, const QList<Evaluation> &known)
{
    QList<Evaluation> all;
    for (auto &evaluation : usual(placement)) {
        const auto same = std::ranges::find_if(known, [&](const Evaluation &other) {
            return other.direction == evaluation.direction && other.stage == evaluation.stage;
        });
        if (same == known.end()) {
            all += evaluation;
            continue;
        }
        evaluation.id = same->id;
        if (same->status == EvaluationStatus::Planned && *same != evaluation)
            all += evaluation;
    }
    return all;
}

} // namespace rnf
