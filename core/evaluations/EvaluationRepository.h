#pragma once

#include "evaluations/Evaluation.h"
#include "storage/RecordTable.h"

namespace rnf {

/// All SQL about evaluations, letters and testimonials. Opens no transaction: Evaluations does.
class EvaluationRepository : public RecordTables<Evaluation, EvaluationAnswer, Letter, Testimonial> {
public:
    explicit EvaluationRepository(Database &database);

    std::optional<Evaluation> find(EvaluationId evaluation);
    /// By the days on which they are due.
    QList<Evaluation> evaluations(PlacementId placement);
    /// Of all placements: not submitted, and due by that day; the longest waiting first.
    QList<Evaluation> waiting(const QDate &until);
    QList<EvaluationAnswer> answers(EvaluationId evaluation);
    std::optional<EvaluationAnswer> answer(qint64 id);
    /// That the other side has read, of all placements.
    QList<Evaluation> opened();
    /// To evaluations of a direction that were opened, of all placements.
    QList<EvaluationAnswer> openedAnswers(EvaluationDirection direction);

    std::optional<Letter> find(LetterId letter);
    std::optional<Letter> letter(PlacementId placement, LetterDirection direction);

    /// Credit was wanted when the intern spoke about the host, and no credit report is signed.
    bool waitsForReport(PlacementId placement);

    std::optional<Testimonial> find(TestimonialId testimonial);
    /// The newest consent first.
    QList<Testimonial> testimonials();
    QList<Testimonial> testimonials(LetterId letter);
    /// From letters and evaluations of a placement, withdrawn ones among them; in the order of consent.
    QList<Testimonial> testimonials(PlacementId placement);

private:
    Statement m_evaluations, m_waiting, m_countWaiting, m_opened, m_answers, m_openedAnswers, m_letter, m_testimonials,
        m_ofLetter, m_ofPlacement;
};

} // namespace rnf
