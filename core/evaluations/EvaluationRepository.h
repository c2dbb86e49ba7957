#pragma once

#include "evaluations/Evaluation.h"
#include "storage/RecordTable.h"

namespace rnf {

/// All SQL about evaluations, letters and testimonials. Opens no transaction: Evaluations does.
class EvaluationRepository : public RecordTables<Evaluation, EvaluationAnswer, Letter, Testimonial> {
public:
    explicit EvaluationRepository(Database &database);

    std::optional<Evaluation> find(EvaluationId evaluation) { return table<Evaluation>().find(evaluation.value); }
    /// By the days on which they are due.
    QList<Evaluation> evaluations(PlacementId placement) { return table<Evaluation>().read(m_evaluations, placement); }
    /// Of all placements: not submitted, and due by that day; the longest waiting first.
    QList<Evaluation> waiting(const QDate &until) { return table<Evaluation>().read(m_waiting, until); }
    QList<EvaluationAnswer> answers(EvaluationId evaluation)
    {
        return table<EvaluationAnswer>().read(m_answers, evaluation);
    }
    std::optional<EvaluationAnswer> answer(qint64 id) { return table<EvaluationAnswer>().find(id); }
    /// To evaluations of a direction that were opened, of all placements.
    QList<EvaluationAnswer> openedAnswers(EvaluationDirection direction)
    {
        return table<EvaluationAnswer>().read(m_openedAnswers, keyOf(direction));
    }

    std::optional<Letter> find(LetterId letter) { return table<Letter>().find(letter.value); }
    std::optional<Letter> letter(PlacementId placement, LetterDirection direction)
    {
        const auto found = table<Letter>().read(m_letter, placement, keyOf(direction));
        return found.isEmpty() ? std::nullopt : std::optional(found.first());
    }

    /// Credit was wanted when the intern spoke about the host, and no credit report is signed.
    bool waitsForReport(PlacementId placement)
    {
        return m_countWaiting.one<int>(placement, placement, placement).value_or(0) > 0;
    }

    std::optional<Testimonial> find(TestimonialId testimonial) { return table<Testimonial>().find(testimonial.value); }
    /// The newest consent first.
    QList<Testimonial> testimonials() { return table<Testimonial>().read(m_testimonials); }
    QList<Testimonial> testimonials(LetterId letter) { return table<Testimonial>().read(m_ofLetter, letter); }
    /// From letters and evaluations of a placement, withdrawn ones among them; in the order of consent.
    QList<Testimonial> testimonials(PlacementId placement)
    {
        return table<Testimonial>().read(m_ofPlacement, placement, placement);
    }

private:
    Statement m_evaluations, m_waiting, m_countWaiting, m_answers, m_openedAnswers, m_letter, m_testimonials, m_ofLetter,
        m_ofPlacement;
};

} // namespace rnf
