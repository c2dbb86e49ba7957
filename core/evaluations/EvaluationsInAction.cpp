#include "evaluations/EvaluationsInAction.h"

#include "base/Text.h"
#include "evaluations/EvaluationDates.h"
#include "evaluations/EvaluationQuestions.h"
#include "interns/InternsInAction.h"
#include "storage/StorageError.h"

using namespace Qt::StringLiterals;

namespace rnf {

EvaluationsInAction::EvaluationsInAction(Action &action) : m_action(action), m_rows(action.on<EvaluationRepository>()) {}

void EvaluationsInAction::plan(PlacementId id)
{
    const Placement placement = InternsInAction(m_action).placement(id);
    if (!placement.startOn.isValid() || !placement.endOn.isValid())
        throw Refusal({u"no-term"_s, tr("The days of evaluations follow from the term, and this placement has none yet. Say "
                                        "its first and last day, then plan again.")});
    const auto known = m_rows.evaluations(id);
    for (auto &evaluation : EvaluationDates::toPlan(placement, known)) {
        if (evaluation.id.isValid())
            m_rows.update(m_action, *std::ranges::find(known, evaluation.id, &Evaluation::id), evaluation);
        else
            m_rows.insert(m_action, evaluation);
    }
}

Evaluation EvaluationsInAction::current(EvaluationId id)
{
    const auto found = m_rows.find(id);
    if (!found)
        throw Refusal(
            {u"gone"_s, tr("This evaluation is not there any more: somebody took it away meanwhile. The history can "
                           "bring it back.")});
    return *found;
}

Evaluation EvaluationsInAction::notSubmitted(EvaluationId id)
{
    const Evaluation evaluation = current(id);
    if (evaluation.isSubmitted())
        throw Refusal(
            {u"submitted"_s, tr("This evaluation is submitted, and its answers stay as they are. Undo the submitting "
                                "in the history, as long as nobody has read it.")});
    return evaluation;
}

EvaluationsInAction::Answers EvaluationsInAction::answersOf(EvaluationRepository &rows, const Evaluation &evaluation)
{
    auto written = rows.answers(evaluation.id);
    Answers all;
    for (const auto &question : EvaluationQuestions::of(evaluation.direction, evaluation.stage)) {
        const auto known = std::ranges::find(written, question.prompt, &EvaluationAnswer::prompt);
        if (known == written.end()) {
            all += {0, evaluation.id, question.prompt, EvaluationAnswer::none, {}};
        } else {
            all += *known;
            written.erase(known);
        }
    }
    return all + written; // of questions that were shipped once
}

bool EvaluationsInAction::write(const Evaluation &evaluation, const Answers &before, const Answers &after)
{
    const auto now = answersOf(m_rows, evaluation);
    if (now != before || after.size() != now.size())
        throw Refusal(changedMeanwhile());
    bool isAnything = false;
    for (qsizetype i = 0; i < now.size(); ++i) {
        EvaluationAnswer answer = after[i];
        answer.text = cleanText(answer.text);
        isAnything |= !answer.isEmpty();
        if (answer.id > 0)
            m_rows.update(m_action, now[i], answer);
        else if (!answer.isEmpty())
            m_rows.insert(m_action, answer);
    }
    return isAnything;
}

void EvaluationsInAction::keep(EvaluationId id, const Answers &before, const Answers &after)
{
    const Evaluation evaluation = notSubmitted(id);
    if (!write(evaluation, before, after))
        return;
    Evaluation open = evaluation;
    open.status = EvaluationStatus::Open;
    m_rows.update(m_action, evaluation, open);
}

void EvaluationsInAction::submit(EvaluationId id, const Answers &before, const Answers &after)
{
    const Evaluation evaluation = notSubmitted(id);
    if (!write(evaluation, before, after))
        throw Refusal({u"empty"_s, tr("Nothing is answered yet. Answer one question at least; the others may stay empty.")});
    Evaluation submitted = evaluation;
    submitted.status = EvaluationStatus::Submitted;
    submitted.submittedAt = instantText(m_action.doneAt());
    const Placement placement = InternsInAction(m_action).placement(evaluation.placement);
    if (!evaluation.author.isValid())
        submitted.author = placement.supervisor;
    submitted.wantsCredit = evaluation.direction == EvaluationDirection::InternOnHost && placement.wantsCredit;
    m_rows.update(m_action, evaluation, submitted);
}

void EvaluationsInAction::open(EvaluationId id, const QDate &today, bool isReportSettled)
{
    const Evaluation evaluation = current(id);
    const auto others = m_rows.evaluations(evaluation.placement);
    const auto facts = sealFacts(m_rows, evaluation.placement, today, isReportSettled);
    if (const QString why = EvaluationSeal::reason(evaluation, others, facts); !why.isEmpty())
        throw Refusal({u"sealed"_s, why});
    if (evaluation.isOpened())
        return;
    Evaluation opened = evaluation;
    opened.openedOn = today;
    m_rows.update(m_action, evaluation, opened);
}

SealFacts EvaluationsInAction::sealFacts(EvaluationRepository &rows, PlacementId placement, const QDate &today,
                                         bool isReportSettled)
{
    const auto letter = rows.letter(placement, LetterDirection::HostForIntern);
    return {today, isReportSettled && !rows.waitsForReport(placement), letter && !letter->isDraft()};
}

int EvaluationsInAction::submittedOfHost(const QList<Evaluation> &evaluations)
{
    return int(std::ranges::count_if(evaluations, [](const Evaluation &evaluation) {
        return evaluation.isSubmitted() && evaluation.direction == EvaluationDirection::HostOnIntern
            && (evaluation.stage == EvaluationStage::Mid || evaluation.stage == EvaluationStage::Final);
    }));
}

} // namespace rnf
