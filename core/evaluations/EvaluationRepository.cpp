#include "evaluations/EvaluationRepository.h"

#include "evaluations/EvaluationSchema.h"

using namespace Qt::StringLiterals;

namespace rnf {

EvaluationRepository::EvaluationRepository(Database &database)
    : RecordTables(
        {database,
         EvaluationTable::Evaluation,
         "evaluation",
         {columnFor<&Evaluation::placement>("placement_id"), columnFor<&Evaluation::direction>("direction"),
          columnFor<&Evaluation::stage>("stage"), columnFor<&Evaluation::author>("author_id"),
          columnFor<&Evaluation::status>("status"), columnFor<&Evaluation::dueOn>("due_on"),
          columnFor<&Evaluation::submittedAt>("submitted_at"), columnFor<&Evaluation::openedOn>("opened_on"),
          columnFor<&Evaluation::wantsCredit>("wants_credit")}},
        {database,
         EvaluationTable::Answer,
         "evaluation_answer",
         {columnFor<&EvaluationAnswer::evaluation>("evaluation_id"), columnFor<&EvaluationAnswer::prompt>("prompt"),
          columnFor<&EvaluationAnswer::score>("score"), columnFor<&EvaluationAnswer::text>("text")}},
        {database,
         EvaluationTable::Letter,
         "letter",
         {columnFor<&Letter::placement>("placement_id"), columnFor<&Letter::direction>("direction"),
          columnFor<&Letter::body>("body"), columnFor<&Letter::status>("status"), columnFor<&Letter::signedOn>("signed_on"),
          columnFor<&Letter::signer>("signer_id"), columnFor<&Letter::wantsCredit>("wants_credit")}},
        {database,
         EvaluationTable::Testimonial,
         "testimonial",
         {columnFor<&Testimonial::letter>("letter_id"), columnFor<&Testimonial::evaluation>("evaluation_id"),
          columnFor<&Testimonial::excerpt>("excerpt"), columnFor<&Testimonial::nameForm>("name_form"),
          columnFor<&Testimonial::consentOn>("consent_on"), columnFor<&Testimonial::withdrawnOn>("withdrawn_on")}}),
      m_evaluations(table<Evaluation>().selecting(u"WHERE placement_id = ? ORDER BY due_on NULLS FIRST, id"_s)),
      m_waiting(table<Evaluation>().selecting(u"WHERE status <> 'submitted' AND due_on <= ? ORDER BY due_on, id"_s)),
      m_countWaiting(database, u"SELECT (SELECT count(*) FROM evaluation WHERE placement_id = ? AND wants_credit = 1) "
                               "+ (SELECT count(*) FROM letter WHERE placement_id = ? AND wants_credit = 1) "
                               "WHERE NOT EXISTS (SELECT 1 FROM credit_report WHERE placement_id = ?)"_s),
      m_opened(table<Evaluation>().selecting(u"WHERE opened_on IS NOT NULL ORDER BY id"_s)),
      m_answers(table<EvaluationAnswer>().selecting(u"WHERE evaluation_id = ? ORDER BY id"_s)),
      m_openedAnswers(table<EvaluationAnswer>().selecting(
          u"WHERE evaluation_id IN (SELECT id FROM evaluation WHERE direction = ? AND opened_on IS NOT NULL) "
          "ORDER BY id"_s)),
      m_letter(table<Letter>().selecting(u"WHERE placement_id = ? AND direction = ?"_s)),
      m_testimonials(table<Testimonial>().selecting(u"ORDER BY consent_on DESC, id DESC"_s)),
      m_ofLetter(table<Testimonial>().selecting(u"WHERE letter_id = ? ORDER BY consent_on, id"_s)),
      m_ofPlacement(table<Testimonial>().selecting(
          u"WHERE letter_id IN (SELECT id FROM letter WHERE placement_id = ?) "
          "OR evaluation_id IN (SELECT id FROM evaluation WHERE placement_id = ?) ORDER BY consent_on, id"_s))
{
}

std::optional<Evaluation> EvaluationRepository::find(EvaluationId evaluation)
{
    return table<Evaluation>().find(evaluation.value);
}

QList<Evaluation> EvaluationRepository::evaluations(PlacementId placement)
{
    return table<Evaluation>().read(m_evaluations, placement);
}

QList<Evaluation> EvaluationRepository::waiting(const QDate &until) { return table<Evaluation>().read(m_waiting, until); }

QList<Evaluation> EvaluationRepository::opened() { return table<Evaluation>().read(m_opened); }

QList<EvaluationAnswer> EvaluationRepository::answers(EvaluationId evaluation)
{
    return table<EvaluationAnswer>().read(m_answers, evaluation);
}

std::optional<EvaluationAnswer> EvaluationRepository::answer(qint64 id) { return table<EvaluationAnswer>().find(id); }

QList<EvaluationAnswer> EvaluationRepository::openedAnswers(EvaluationDirection direction)
{
    return table<EvaluationAnswer>().read(m_openedAnswers, keyOf(direction));
}

std::optional<Letter> EvaluationRepository::find(LetterId letter) { return table<Letter>().find(letter.value); }

std::optional<Testimonial> EvaluationRepository::find(TestimonialId testimonial)
{
    return table<Testimonial>().find(testimonial.value);
}

std::optional<Letter> EvaluationRepository::letter(PlacementId placement, LetterDirection direction)
{
    const auto found = table<Letter>().read(m_letter, placement, keyOf(direction));
    return found.isEmpty() ? std::nullopt : std::optional(found.first());
}

bool EvaluationRepository::waitsForReport(PlacementId placement)
{
    return m_countWaiting.one<int>(placement, placement, placement).value_or(0) > 0;
}

QList<Testimonial> EvaluationRepository::testimonials() { return table<Testimonial>().read(m_testimonials); }

QList<Testimonial> EvaluationRepository::testimonials(LetterId letter)
{
    return table<Testimonial>().read(m_ofLetter, letter);
}

QList<Testimonial> EvaluationRepository::testimonials(PlacementId placement)
{
    return table<Testimonial>().read(m_ofPlacement, placement, placement);
}

} // namespace rnf
