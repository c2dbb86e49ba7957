#pragma once

#include "interns/Interns.h"
#include "recruiting/ApplicationRepository.h"
#include "recruiting/ApplicationRow.h"

namespace rnf {

class ApplicationsInAction;

/// Everything that can be done with applications to the intern programme; the only class of this feature that windows and
/// commands see, for who leads interns. Reads answer "nothing" when they fail; writes answer the action's number. What they are judged by stands in
/// ApplicationJudgement.h, scores in ReviewTotal.h. Lives on the thread that opened the store.
class Applications : public QObject {
    Q_OBJECT

public:
    Applications(Store &store, People &people, Interns &interns);

    /// Of a programme: the open ones first, the longest waiting at the top (rolling admission has no batches); then those that
    /// are settled, the newest state first.
    QList<Application> of(const Session &session, ProgramId program);
    /// All of one person, the newest first.
    QList<Application> of(const Session &session, PersonId person);
    std::optional<Application> find(const Session &session, ApplicationId id);
    /// What a placement came from; nothing where somebody was placed without applying.
    std::optional<Application> behind(const Session &session, PlacementId placement);
    /// The codes in use in any programme, and those of the channels of postings, by name; for completion.
    QStringList sources(const Session &session);

    /// An application of somebody we know. Without a programme it goes to the newest, without a received day it came today.
    /// Refused, here and in `save`: nobody, no programme at all, a received day in the future, lengths below zero, times of
    /// the week that end before they begin. A new one is always "received".
    Result<ApplicationId> add(const Session &session, Application application);
    /// The same for somebody who may be new: known by the same e-mail address or phone number and first name, where that is
    /// one person only; else a person is made in the same action. Refused without a name, an address and a number.
    Result<ApplicationId> add(const Session &session, Application application, const Applicant &applicant);
    /// Rows of a file, in one action: "Import 12 applications". Without a programme they go to the newest.
    Result<ImportedApplications> addMany(const Session &session, ProgramId program, const QList<ApplicationRow> &rows);
    /// The same inside the caller's action, which `importLabel` names; throws.
    ImportedApplications addMany(Action &action, ProgramId program, const QList<ApplicationRow> &rows);
    static QString importLabel(const ImportedApplications &outcome);
    /// Writes what differs, its times and answers too; where it stands and its programme change by `step` and `transfer` only.
    Result<qint64> save(const Session &session, const Application &before, Application after);
    /// With their reviews, interviews and offers. The people and placements stay.
    Result<qint64> remove(const Session &session, const QList<Application> &applications);

    /// Brings applications to a state, all in one action or none of them: "Invite Ana Reyes to an interview". Refused: a step
    /// that the table does not have from where one stands now, declining without a reason, an expiry before the day.
    /// From "placed" back to "accepted" only once the placement was deleted. To "offered" it makes the usual offer, to "placed" the usual placement (`usualOffer`, `usualPlacement`); an open offer
    /// gets the answer that the step means.
    Result<qint64> step(const Session &session, const QList<Application> &applications, ApplicationStatus to,
                        const QString &reason = {});
    /// Moves them to another programme, where they stand as they are: "Move Ana Reyes to Spring 2027".
    Result<qint64> transfer(const Session &session, const QList<Application> &applications, ProgramId to);

    /// The step to "offered" on these terms. Without days it is made today and expires 7 days later.
    Result<OfferId> offer(const Session &session, const Application &application, Offer terms);
    /// The step to "placed": makes this placement of the applicant in the same action. Undo takes both back. Refused: somebody
    /// who has a current placement of the programme.
    Result<PlacementId> place(const Session &session, const Application &application, Placement terms);
    /// What it would be offered: the hours and weeks it asks for, within what the programme plans for, without a stipend.
    static Offer usualOffer(const InternProgram &program, const Application &application, const QDate &today);
    /// What it would become: person, programme, school, major and credit of the application; hours and weeks of the offer where
    /// there is one; from the day wished for, which may be missing.
    static Placement usualPlacement(const Application &application, const std::optional<Offer> &offer);

    /// Offers of a programme's applications, the newest first.
    QList<Offer> offers(const Session &session, ProgramId program);
    QList<Offer> offers(const Session &session, ApplicationId application);
    /// Terms and days of an open offer. Refused once it is answered.
    Result<qint64> save(const Session &session, const Offer &before, Offer after);

    /// Interviews of a programme's applications, by day.
    QList<Interview> interviews(const Session &session, ProgramId program);
    QList<Interview> interviews(const Session &session, ApplicationId application);
    /// Refused, here and in `save`: no day.
    Result<InterviewId> add(const Session &session, Interview interview);
    Result<qint64> save(const Session &session, const Interview &before, Interview after);
    Result<qint64> remove(const Session &session, const Interview &interview);

    /// By position. Empty: the usual one may be offered (`usualRubric`).
    QList<RubricItem> rubric(const Session &session, ProgramId program);
    /// Five required and two welcome items (interns.md, section 1), not yet written for any programme.
    static QList<RubricItem> usualRubric();
    /// Makes the rubric say `after`, in that order: items without id are new, missing ones go. Refused: an item without text,
    /// a weight or a scale below 1; once scores were given for an item: taking it away, or changing its scale.
    Result<qint64> saveRubric(const Session &session, ProgramId program, const QList<RubricItem> &before,
                              QList<RubricItem> after);

    /// All scores of an application. What a reviewer may see of them, `visibleReviews` of ReviewTotal.h says.
    QList<Review> reviews(const Session &session, ApplicationId application);
    /// The same of all applications of a programme.
    QList<Review> reviews(const Session &session, ProgramId program);
    /// What one reviewer gives an application, item by item, instead of what she gave before; items that are left out lose
    /// their score. Refused: nobody, an item of another programme or twice, a score outside the scale.
    Result<qint64> saveReviews(const Session &session, const Application &application, PersonId reviewer,
                               QList<Review> reviews);

    /// A guard for Changes (Changes.h): an application stays placed while its placement stays, and what was scored stays in the
    /// rubric with its scale.
    static void refuseUndo(Action &action, UndoPlan &plan);

    // From any thread.
    static QList<Application> all(Database &database);
    /// The same without their times and answers.
    static QList<Application> heads(Database &database) { return ApplicationRepository(database).heads(); }
    static QList<Interview> interviews(Database &database) { return ApplicationRepository(database).allInterviews(); }
    static QList<Offer> offers(Database &database) { return ApplicationRepository(database).allOffers(); }

private:
    ApplicationsInAction inAction(Action &action) const;
    FieldContext context() const;
    /// Of one application: the applicant's name is %1 of the text.
    QString labelOf(const Session &session, const QString &one, const QString &many, const QList<Application> &applications);
    QString labelOf(const Session &session, const QString &text, ApplicationId id);
    static void check(Interview &interview);
    static void refuseToUnplace(Action &action, const UndoPlan &plan, ApplicationId id);
    static void refuseToUnscore(Action &action, const UndoPlan &plan, RubricItemId id);

    Store &m_store;
    People &m_people;
    Interns &m_interns;
    ApplicationRepository m_reading;
};

} // namespace rnf
