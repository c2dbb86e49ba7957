#pragma once

#include "evaluations/EvaluationMeans.h"
#include "evaluations/EvaluationRepository.h"
#include "evaluations/EvaluationSeal.h"
#include "interns/Interns.h"

namespace rnf {

struct UndoPlan;

/// Words that may be quoted, and whose they are.
struct Quote {
    Testimonial testimonial;
    PersonId person;
    QString by; ///< as they agreed to be called: "Ana Reyes", "Ana", "A former intern"
};

/// Everything that can be done with evaluations, letters and testimonials; the only class of this feature that windows and
/// commands see. Reads answer "nothing" when they fail; writes answer the action's number, 0 when nothing was to be done. Lives
/// on the thread that opened the store.
///
/// Interns read what is of their own placements and open to them, and write their side of it; what the host writes stays with
/// those who supervise them or lead interns until the seal is off, or the letter is signed.
///
/// What is submitted or signed keeps its text. What the other side has read, what is published and what was withdrawn does not
/// go back.
class Evaluations : public QObject {
    Q_OBJECT

public:
    Evaluations(Store &store, People &people, Interns &interns);

    /// Of a placement, by the days on which they are due.
    QList<Evaluation> evaluations(const Session &session, PlacementId placement);
    std::optional<Evaluation> find(const Session &session, EvaluationId id);
    /// How many of the two that a school asks for the host has submitted: the one at the middle and the one at the end.
    int submittedOfHost(const Session &session, PlacementId placement);
    /// The same inside the caller's action, on the writing thread; throws.
    static int submittedOfHost(Action &action, PlacementId placement);
    /// What planning would write: those that are missing, and with their new days those that nobody began.
    QList<Evaluation> missing(const Session &session, const Placement &placement);
    /// The usual ones in one action, none twice; those that nobody began move to the days that follow from the term now. Refused
    /// without a term.
    Result<qint64> plan(const Session &session, PlacementId placement);

    /// Of all placements, those that are due by a day, not submitted, and this session's to write; the longest waiting first.
    QList<Evaluation> waiting(const Session &session, const QDate &until);

    /// What is written so far, with an answer for every question; nothing once it is submitted, and nothing of a draft that
    /// somebody else than this reader writes.
    QList<EvaluationAnswer> draft(const Session &session, const Evaluation &evaluation, PersonId reader = {});
    /// Keeps what is written so far. Refused, here and in `submit`: what is submitted already, and what somebody else changed
    /// meanwhile.
    Result<qint64> keep(const Session &session, const Evaluation &evaluation, const QList<EvaluationAnswer> &before,
                        const QList<EvaluationAnswer> &after);
    /// Fixes the answers, of which there must be one at least.
    Result<qint64> submit(const Session &session, const Evaluation &evaluation, const QList<EvaluationAnswer> &before,
                          const QList<EvaluationAnswer> &after);
    /// Why whoever asks may not read it yet, in a sentence; empty when they may.
    QString sealOf(const Session &session, const Evaluation &evaluation, PersonId reader, bool isReportSettled);
    /// The answers, unless a seal is on them. The first who is not the author opens it for good.
    Result<QList<EvaluationAnswer>> read(const Session &session, const Evaluation &evaluation, PersonId reader,
                                         bool isReportSettled);
    /// What interns say of the host, over all whose words have been opened; see EvaluationMeans.
    QList<EvaluationMean> means(const Session &session);
    /// What the other side has read, of all placements: the only ones whose seal is off for good. From any thread, as the answers
    /// to those of a direction. They throw StorageError.
    static QList<Evaluation> opened(Database &database) { return EvaluationRepository(database).opened(); }
    static QList<EvaluationAnswer> openedAnswers(Database &database, EvaluationDirection direction)
    {
        return EvaluationRepository(database).openedAnswers(direction);
    }

    /// What an intern drafts about the host is given to nobody but them.
    std::optional<Letter> letter(const Session &session, PlacementId placement, LetterDirection direction);
    /// Begins the letter, or keeps what its draft says now. Refused once it is signed, and to whoever could not read the draft.
    Result<LetterId> write(const Session &session, const Letter &before, const QString &body);
    /// Keeps what the draft says now and fixes it, as of today. Refused: nobody signs, nothing is written, or the place for one's
    /// own words still waits.
    Result<qint64> sign(const Session &session, const Letter &before, const QString &body, PersonId signer);
    /// As of an evaluation: what an intern signed about the host. Their draft is theirs alone.
    QString sealOf(const Session &session, const Letter &letter, PersonId reader, bool isReportSettled);
    /// A printed letter stands in the history.
    Result<qint64> notePrinted(const Session &session, const Letter &letter);

    /// What may be quoted, the newest consent first.
    QList<Quote> testimonials(const Session &session);
    /// All of a placement, those that were withdrawn among them.
    QList<Quote> testimonials(const Session &session, PlacementId placement);
    /// These, in this order, withdrawn ones among them.
    QList<Quote> testimonials(const Session &session, const QList<TestimonialId> &which);
    /// An intern agreed to be quoted. Refused: what is not about the host, not signed or still sealed, words that do not stand in
    /// the text, and no consent. A letter is published with it.
    Result<TestimonialId> publish(const Session &session, Testimonial testimonial, bool isReportSettled);
    /// The row stays with the day; a letter of which nothing may be quoted any more is withdrawn.
    Result<qint64> withdraw(const Session &session, const Testimonial &testimonial);

    /// For the history: keeps what must not go back.
    static void refuseUndo(Action &action, UndoPlan &plan);
    /// For a placement that is to be deleted: refused once an evaluation of it was read or a letter is signed, and where the
    /// intern submitted something about the host.
    static void refuseRemoval(Action &action, PlacementId placement);

private:
    /// An intern asks for nobody but themself.
    static PersonId whoAsks(const Session &session, PersonId reader);
    /// What it takes to write it, and to read it while it is written.
    Operation toWrite(const Session &session, const Evaluation &evaluation);
    Operation toWrite(const Session &session, const Letter &letter);
    /// What the intern is called.
    QString nameOf(const Session &session, PlacementId placement);
    QString titleOf(const Session &session, const Evaluation &evaluation);
    QString titleOf(const Session &session, const Letter &letter);
    bool readsDraft(const Session &session, const Letter &letter);
    QString sealOfDraft(const Session &session, const Letter &letter);
    QList<Quote> quotes(const Session &session, const QList<Testimonial> &testimonials);
    PlacementId placementOf(const Testimonial &testimonial);

    Store &m_store;
    People &m_people;
    Interns &m_interns;
    EvaluationRepository m_reading;
};

} // namespace rnf
