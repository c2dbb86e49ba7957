#include "evaluations/LettersInAction.h"

#include "base/Text.h"
#include "evaluations/EvaluationsInAction.h"
#include "evaluations/LetterDraft.h"
#include "interns/InternsInAction.h"
#include "storage/StorageError.h"

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

Refusal notTheirs()
{
    return Refusal(
        {u"not-theirs"_s,
         LettersInAction::tr("Only what an intern wrote about us can be quoted. Choose their letter or their evaluation.")});
}

} // namespace

LettersInAction::LettersInAction(Action &action, const QDate &today)
    : m_action(action), m_rows(action.on<EvaluationRepository>()), m_today(today)
{
}

Letter LettersInAction::current(LetterId id)
{
    const auto found = m_rows.find(id);
    if (!found)
        throw Refusal({u"gone"_s, tr("This letter is not there any more: somebody took it away meanwhile. The history can "
                                     "bring it back.")});
    return *found;
}

Letter LettersInAction::draft(const Letter &seen)
{
    const Letter letter = current(seen.id);
    if (!letter.isDraft())
        throw Refusal({u"signed"_s, tr("This letter is signed, and a signed letter keeps its text. Undo the signing in the "
                                       "history first, as long as it is not published.")});
    if (letter != seen)
        throw Refusal(changedMeanwhile());
    return letter;
}

void LettersInAction::write(const Letter &before, Letter &after)
{
    after.body = cleanText(after.body);
    if (before.id.isValid()) {
        m_rows.update(m_action, draft(before), after);
        return;
    }
    if (m_rows.letter(after.placement, after.direction))
        throw Refusal(changedMeanwhile());
    m_rows.insert(m_action, after);
}

void LettersInAction::sign(const Letter &before, Letter &after, PersonId signer)
{
    write(before, after);
    if (!signer.isValid())
        throw Refusal({u"no-signer"_s, tr("A letter needs somebody who signs it. Choose a supervisor for the placement.")});
    if (after.body.isEmpty())
        throw Refusal({u"empty"_s, tr("Nothing is written yet. Write the letter, then sign it.")});
    if (LetterDraft::isUnfinished(after.body))
        throw Refusal({u"unfinished"_s, tr("The place in brackets still waits for your own words. Fill it or take it out, "
                                           "then sign.")});
    const Letter written = after;
    after.status = LetterStatus::Signed;
    after.signedOn = m_today;
    after.signer = signer;
    if (after.direction == LetterDirection::InternForHost)
        after.wantsCredit = InternsInAction(m_action).placement(after.placement).wantsCredit;
    m_rows.update(m_action, written, after);
}

QString LettersInAction::letterText(LetterId id, bool isReportSettled)
{
    const Letter letter = current(id);
    if (letter.direction != LetterDirection::InternForHost)
        throw notTheirs();
    if (letter.isDraft())
        throw Refusal({u"not-signed"_s, tr("The letter is not signed yet, so its words may still change. Let it be signed "
                                           "first.")});
    const auto facts = EvaluationsInAction::sealFacts(m_rows, letter.placement, m_today, isReportSettled);
    if (const QString why = EvaluationSeal::reasonAboutHost(facts); !why.isEmpty())
        throw Refusal({u"sealed"_s, why});
    return letter.body;
}

QString LettersInAction::evaluationText(EvaluationId id)
{
    const auto evaluation = m_rows.find(id);
    if (!evaluation || evaluation->direction != EvaluationDirection::InternOnHost)
        throw notTheirs();
    if (!evaluation->isOpened())
        throw Refusal({u"sealed"_s, tr("This evaluation has not been opened yet. Read it first.")});
    QStringList texts;
    for (const auto &answer : m_rows.answers(id))
        texts += answer.text;
    return texts.join(u'\n');
}

QString LettersInAction::sourceOf(const Testimonial &testimonial, bool isReportSettled)
{
    return testimonial.letter.isValid() ? letterText(testimonial.letter, isReportSettled)
                                        : evaluationText(testimonial.evaluation);
}

void LettersInAction::publish(Testimonial &testimonial, bool isReportSettled)
{
    const QString source = sourceOf(testimonial, isReportSettled).simplified();
    testimonial.excerpt = cleanText(testimonial.excerpt);
    if (testimonial.excerpt.isEmpty())
        throw Refusal({u"empty"_s, tr("Nothing is quoted yet. Choose the words.")});
    if (!source.contains(testimonial.excerpt.simplified()))
        throw Refusal(
            {u"not-their-words"_s, tr("These words do not stand in the text like this, and nobody is quoted with what "
                                      "they did not write. Copy them as they are.")});
    if (!testimonial.consentOn.isValid() || testimonial.consentOn > m_today)
        throw Refusal(
            {u"no-consent"_s, tr("Nobody is quoted without having agreed. Ask them, then say on which day they did.")});
    m_rows.insert(m_action, testimonial);
    if (testimonial.letter.isValid())
        setStatus(testimonial.letter, LetterStatus::Published);
}

void LettersInAction::withdraw(const Testimonial &seen)
{
    const auto known = m_rows.find(seen.id);
    if (!known || known->isWithdrawn())
        return;
    Testimonial withdrawn = *known;
    withdrawn.withdrawnOn = m_today;
    m_rows.update(m_action, *known, withdrawn);
    if (!known->letter.isValid())
        return;
    if (std::ranges::all_of(m_rows.testimonials(known->letter), &Testimonial::isWithdrawn))
        setStatus(known->letter, LetterStatus::Withdrawn);
}

void LettersInAction::setStatus(LetterId id, LetterStatus status)
{
    const Letter before = current(id);
    Letter after = before;
    after.status = status;
    m_rows.update(m_action, before, after);
}

} // namespace rnf
