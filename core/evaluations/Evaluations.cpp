#include "evaluations/Evaluations.h"

#include "evaluations/EvaluationDates.h"
#include "evaluations/EvaluationWords.h"
#include "evaluations/EvaluationsInAction.h"
#include "evaluations/LettersInAction.h"
#include "interns/HostSide.h"

using namespace Qt::StringLiterals;

namespace rnf {

Evaluations::Evaluations(Store &store, People &people, Interns &interns)
    : m_store(store), m_people(people), m_interns(interns), m_reading(store.reader())
{
}

QString Evaluations::nameOf(const Session &session, PlacementId placement)
{
    const auto found = m_interns.find(session, placement);
    return found ? m_people.nameOf(session, found->person) : QString();
}

QString Evaluations::titleOf(const Session &session, const Evaluation &evaluation)
{
    return EvaluationWords::title(evaluation, nameOf(session, evaluation.placement));
}

QString Evaluations::titleOf(const Session &session, const Letter &letter)
{
    return EvaluationWords::letter(letter.direction, nameOf(session, letter.placement));
}

PersonId Evaluations::whoAsks(const Session &session, PersonId reader)
{
    return Policy::allows(session, Operation::LeadInterns) ? reader : session.person;
}

Operation Evaluations::toWrite(const Session &session, const Evaluation &evaluation)
{
    return evaluation.isOfIntern() ? m_interns.toWrite(session, evaluation.placement)
                                   : toWriteForHost(m_interns, session, evaluation.placement);
}

Operation Evaluations::toWrite(const Session &session, const Letter &letter)
{
    const bool isOfIntern = letter.direction == LetterDirection::InternForHost;
    return isOfIntern ? m_interns.toWrite(session, letter.placement) : toWriteForHost(m_interns, session, letter.placement);
}

// --- evaluations

QList<Evaluation> Evaluations::evaluations(const Session &session, PlacementId placement)
{
    return m_store.read(session, m_interns.toRead(session, placement), [&] { return m_reading.evaluations(placement); });
}

std::optional<Evaluation> Evaluations::find(const Session &session, EvaluationId id)
{
    const auto found = m_store.read(session, Operation::ReadPeople, [&] { return m_reading.find(id); });
    return found && Policy::allows(session, m_interns.toRead(session, found->placement)) ? found : std::nullopt;
}

int Evaluations::submittedOfHost(const Session &session, PlacementId placement)
{
    return EvaluationsInAction::submittedOfHost(evaluations(session, placement));
}

int Evaluations::submittedOfHost(Action &action, PlacementId placement)
{
    return EvaluationsInAction::submittedOfHost(action.on<EvaluationRepository>().evaluations(placement));
}

QList<Evaluation> Evaluations::missing(const Session &session, const Placement &placement)
{
    return EvaluationDates::toPlan(placement, evaluations(session, placement.id));
}

Result<qint64> Evaluations::plan(const Session &session, PlacementId placement)
{
    const QString label = tr("Plan the evaluations of %1").arg(nameOf(session, placement));
    return m_store.act(session, Operation::LeadInterns, label,
                       [&](Action &action) { EvaluationsInAction(action).plan(placement); });
}

QList<Evaluation> Evaluations::waiting(const Session &session, const QDate &until)
{
    auto waiting = m_store.read(session, Operation::ReadPeople, [&] { return m_reading.waiting(until); });
    waiting.removeIf([&](const Evaluation &evaluation) { return !Policy::allows(session, toWrite(session, evaluation)); });
    return waiting;
}

QList<EvaluationAnswer> Evaluations::draft(const Session &session, const Evaluation &evaluation, PersonId reader)
{
    return m_store.read(session, Operation::ReadPeople, [&]() -> QList<EvaluationAnswer> {
        const auto now = m_reading.find(evaluation.id);
        if (!now || now->isSubmitted() || now->isDraftHiddenFrom(whoAsks(session, reader))
            || !Policy::allows(session, toWrite(session, *now)))
            return {};
        return EvaluationsInAction::answersOf(m_reading, *now);
    });
}

Result<qint64> Evaluations::keep(const Session &session, const Evaluation &evaluation, const QList<EvaluationAnswer> &before,
                                 const QList<EvaluationAnswer> &after)
{
    const QString label = tr("Keep a draft of “%1”").arg(titleOf(session, evaluation));
    return m_store.act(session, toWrite(session, evaluation), label,
                       [&](Action &action) { EvaluationsInAction(action).keep(evaluation.id, before, after); });
}

Result<qint64> Evaluations::submit(const Session &session, const Evaluation &evaluation,
                                   const QList<EvaluationAnswer> &before, const QList<EvaluationAnswer> &after)
{
    const QString label = tr("Submit “%1”").arg(titleOf(session, evaluation));
    return m_store.act(session, toWrite(session, evaluation), label,
                       [&](Action &action) { EvaluationsInAction(action).submit(evaluation.id, before, after); });
}

QString Evaluations::sealOf(const Session &session, const Evaluation &evaluation, PersonId reader, bool isReportSettled)
{
    if (!Policy::allows(session, m_interns.toRead(session, evaluation.placement)))
        return Policy::refusal().message;
    const PersonId asking = whoAsks(session, reader);
    if (evaluation.isSubmitted() && asking.isValid() && asking == evaluation.author)
        return {};
    return m_store.read(session, Operation::ReadPeople, [&] {
        const auto facts =
            EvaluationsInAction::sealFacts(m_reading, evaluation.placement, m_store.dates().today(), isReportSettled);
        return EvaluationSeal::reason(evaluation, m_reading.evaluations(evaluation.placement), facts);
    });
}

Result<QList<EvaluationAnswer>> Evaluations::read(const Session &session, const Evaluation &evaluation, PersonId reader,
                                                  bool isReportSettled)
{
    const auto found = find(session, evaluation.id);
    if (!found && !Policy::allows(session, Operation::LeadInterns))
        return Policy::refusal();
    const auto now = found.value_or(evaluation);
    if (const QString why = sealOf(session, now, reader, isReportSettled); !why.isEmpty())
        return Error{u"sealed"_s, why};
    const PersonId asking = whoAsks(session, reader);
    const bool isAuthor = asking.isValid() && asking == now.author;
    if (!isAuthor && !now.isOpened()) {
        // By the program itself, so that undo goes on with what was done before.
        const auto opened =
            m_store.act({}, Operation::EditPeople, tr("Read “%1”").arg(titleOf(session, now)), [&](Action &action) {
                EvaluationsInAction(action).open(now.id, m_store.dates().today(), isReportSettled);
            });
        if (!opened)
            return opened.error();
    }
    return m_store.read(session, Operation::ReadPeople, [&] { return EvaluationsInAction::answersOf(m_reading, now); });
}

QList<EvaluationMean> Evaluations::means(const Session &session)
{
    return m_store.read(session, Operation::LeadInterns, [&] {
        QHash<PlacementId, PersonId> interns;
        for (const auto &placement : Interns::placements(m_store.reader()))
            interns.insert(placement.id, placement.person);
        QHash<EvaluationId, PersonId> internOf;
        for (const auto &evaluation : m_reading.opened())
            internOf.insert(evaluation.id, interns.value(evaluation.placement));
        return EvaluationMeans::of(m_reading.openedAnswers(EvaluationDirection::InternOnHost), internOf);
    });
}

// --- letters

std::optional<Letter> Evaluations::letter(const Session &session, PlacementId placement, LetterDirection direction)
{
    const auto found =
        m_store.read(session, m_interns.toRead(session, placement), [&] { return m_reading.letter(placement, direction); });
    return found && found->isDraft() && !readsDraft(session, *found) ? std::nullopt : found;
}

bool Evaluations::readsDraft(const Session &session, const Letter &letter)
{
    if (letter.direction == LetterDirection::HostForIntern)
        return Policy::allows(session, toWrite(session, letter));
    return session.isOf(m_interns.find(session, letter.placement).value_or(Placement()).person);
}

Result<LetterId> Evaluations::write(const Session &session, const Letter &before, const QString &body)
{
    const auto operation = toWrite(session, before);
    if (!Policy::allows(session, operation))
        return Policy::refusal();
    if (!readsDraft(session, before))
        return Error{u"not-writer"_s,
                     tr("Only %1 keeps a draft of this letter, as nobody else reads it before it is signed. "
                        "Sign it, or leave it without keeping.")
                         .arg(nameOf(session, before.placement))};
    Letter after = before;
    after.body = body;
    const QString label = tr("Write “%1”").arg(titleOf(session, before));
    const auto done = m_store.act(session, operation, label, [&](Action &action) {
        LettersInAction(action, m_store.dates().today()).write(before, after);
    });
    if (!done)
        return done.error();
    return after.id;
}

Result<qint64> Evaluations::sign(const Session &session, const Letter &before, const QString &body, PersonId signer)
{
    const QString label = tr("Sign “%1”").arg(titleOf(session, before));
    return m_store.act(session, toWrite(session, before), label, [&](Action &action) {
        Letter after = before;
        after.body = body;
        LettersInAction(action, m_store.dates().today()).sign(before, after, signer);
    });
}

QString Evaluations::sealOfDraft(const Session &session, const Letter &letter)
{
    if (readsDraft(session, letter))
        return {};
    return tr("%1 writes this, and only they read it before it is signed.").arg(nameOf(session, letter.placement));
}

QString Evaluations::sealOf(const Session &session, const Letter &letter, PersonId reader, bool isReportSettled)
{
    if (!Policy::allows(session, m_interns.toRead(session, letter.placement)))
        return Policy::refusal().message;
    if (letter.direction == LetterDirection::HostForIntern)
        return {};
    if (letter.isDraft())
        return sealOfDraft(session, letter);
    const PersonId asking = whoAsks(session, reader);
    const bool isAuthor = asking.isValid() && asking == letter.signer;
    if (letter.status != LetterStatus::Signed || isAuthor)
        return {};
    return m_store.read(session, Operation::ReadPeople, [&] {
        return EvaluationSeal::reasonAboutHost(
            EvaluationsInAction::sealFacts(m_reading, letter.placement, m_store.dates().today(), isReportSettled));
    });
}

Result<qint64> Evaluations::notePrinted(const Session &session, const Letter &letter)
{
    const QString label = tr("Print “%1”").arg(titleOf(session, letter));
    return m_store.act(session, m_interns.toRead(session, letter.placement), label,
                       [](Action &action) { action.keepWithoutChanges(); });
}

// --- testimonials

PlacementId Evaluations::placementOf(const Testimonial &testimonial)
{
    if (const auto letter = m_reading.find(testimonial.letter))
        return letter->placement;
    const auto evaluation = m_reading.find(testimonial.evaluation);
    return evaluation ? evaluation->placement : PlacementId();
}

QList<Quote> Evaluations::quotes(const Session &session, const QList<Testimonial> &testimonials)
{
    QList<Quote> quotes;
    for (const auto &testimonial : testimonials) {
        const auto placement = m_interns.find(session, placementOf(testimonial)).value_or(Placement());
        const auto person = m_people.find(session, placement.person).value_or(Person());
        const QString name = m_people.nameOf(session, placement.person);
        const QString first = person.givenName.isEmpty() ? name : person.givenName;
        quotes += {testimonial, placement.person, EvaluationWords::signature(testimonial.nameForm, name, first)};
    }
    return quotes;
}

QList<Quote> Evaluations::testimonials(const Session &session)
{
    return m_store.read(session, Operation::LeadInterns, [&] {
        auto all = m_reading.testimonials();
        all.removeIf([](const Testimonial &testimonial) { return testimonial.isWithdrawn(); });
        return quotes(session, all);
    });
}

QList<Quote> Evaluations::testimonials(const Session &session, PlacementId placement)
{
    return m_store.read(session, m_interns.toRead(session, placement),
                        [&] { return quotes(session, m_reading.testimonials(placement)); });
}

QList<Quote> Evaluations::testimonials(const Session &session, const QList<TestimonialId> &which)
{
    return m_store.read(session, Operation::LeadInterns, [&] {
        QList<Testimonial> found;
        for (const TestimonialId id : which) {
            if (const auto testimonial = m_reading.find(id))
                found += *testimonial;
        }
        return quotes(session, found);
    });
}

Result<TestimonialId> Evaluations::publish(const Session &session, Testimonial testimonial, bool isReportSettled)
{
    const auto placement = m_store.read(session, Operation::ReadPeople, [&] { return placementOf(testimonial); });
    const QString label = tr("Publish words of %1, who agreed").arg(nameOf(session, placement));
    const auto done = m_store.act(session, m_interns.toWrite(session, placement), label, [&](Action &action) {
        LettersInAction(action, m_store.dates().today()).publish(testimonial, isReportSettled);
    });
    if (!done)
        return done.error();
    return testimonial.id;
}

Result<qint64> Evaluations::withdraw(const Session &session, const Testimonial &testimonial)
{
    const auto placement = m_store.read(session, Operation::ReadPeople, [&] { return placementOf(testimonial); });
    const QString label = tr("Withdraw the consent of %1").arg(nameOf(session, placement));
    return m_store.act(session, m_interns.toWrite(session, placement), label,
                       [&](Action &action) { LettersInAction(action, m_store.dates().today()).withdraw(testimonial); });
}

} // namespace rnf
