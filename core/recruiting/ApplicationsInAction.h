#pragma once

#include "recruiting/ApplicantMatcher.h"
#include "recruiting/ApplicationRepository.h"
#include "recruiting/ApplicationRow.h"

namespace rnf {

/// Applications inside the action that writes them, on the writing thread; judged by what stands in the workspace at that
/// moment. What is not allowed throws a Refusal.
class ApplicationsInAction {
    Q_DECLARE_TR_FUNCTIONS(ApplicationsInAction)

public:
    ApplicationsInAction(Action &action, const QDate &today);

    /// As it is now; refuses where it is not there any more.
    Application current(ApplicationId id);
    InternProgram program(ProgramId id);
    QString nameOf(PersonId person);

    /// Gives it its id, and what follows where it is not said.
    void add(Application &application);
    ImportedApplications addMany(ProgramId program, const QList<ApplicationRow> &rows, const FieldContext &context);
    void save(const Application &before, Application after);

    void step(ApplicationId id, ApplicationStatus to, const QString &reason);
    void transfer(ApplicationId id, ProgramId to);
    /// The step to "offered" on these terms.
    void offer(ApplicationId id, Offer &terms);
    /// The step to "placed" with this placement.
    void place(ApplicationId id, Placement &terms);

    void saveOffer(const Offer &before, const Offer &after);
    void saveRubric(ProgramId program, const QList<RubricItem> &before, QList<RubricItem> after);
    void saveReviews(ApplicationId id, PersonId reviewer, QList<Review> reviews);

private:
    ProgramId newestProgram();
    SchoolId schoolNamed(const QString &name);
    void check(const Application &application) const;
    static void check(const Offer &offer);
    void refuseUnlessStep(const Application &application, ApplicationStatus to);
    /// Writes the new state, and what it says of an offer that was open.
    void move(const Application &before, Application after, ApplicationStatus to);
    void refuseSecondPlacement(const Application &application);
    std::optional<Offer> newestOffer(ApplicationId id);
    std::optional<ApplicationReject> take(ProgramId program, const ApplicationRow &row, const Person &person,
                                          ApplicantMatcher &matcher, ImportedApplications &outcome);
    /// The same person applied on that day before, to any programme; without a day, to this one.
    bool isKnown(const Application &application, const Person &person, ApplicantMatcher &matcher);

    Action &m_action;
    ApplicationRepository &m_rows;
    const QDate m_today;
};

} // namespace rnf
