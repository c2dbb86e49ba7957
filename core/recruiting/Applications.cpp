#include "recruiting/Applications.h"

#include "base/Text.h"
#include "interns/InternSchema.h"
#include "interns/TermDates.h"
#include "recruiting/ApplicationJudgement.h"
#include "recruiting/ApplicationSteps.h"
#include "recruiting/ApplicationWords.h"
#include "recruiting/ApplicationsInAction.h"
#include "recruiting/RecruitingSchema.h"
#include "storage/Undo.h"

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

ApplicationRepository &rowsOf(Action &action) { return action.on<ApplicationRepository>(); }

bool cameLater(const Application &one, const Application &other)
{
    return std::pair(one.receivedOn, one.id) > std::pair(other.receivedOn, other.id);
}

QDate settledOn(const Application &application)
{
    return application.statusOn.isValid() ? application.statusOn : application.receivedOn;
}

} // namespace

Applications::Applications(Store &store, People &people, Interns &interns)
    : m_store(store), m_people(people), m_interns(interns), m_reading(store.reader())
{
}

ApplicationsInAction Applications::inAction(Action &action) const { return {action, m_store.dates().today()}; }

FieldContext Applications::context() const { return {.phones = m_people.phones(), .today = m_store.dates().today()}; }

QString Applications::labelOf(const Session &session, const QString &one, const QString &many,
                              const QList<Application> &applications)
{
    return applications.size() == 1 ? one.arg(m_people.nameOf(session, applications.first().person)) : many;
}

QString Applications::labelOf(const Session &session, const QString &text, ApplicationId id)
{
    const auto found = find(session, id);
    return text.arg(found ? m_people.nameOf(session, found->person) : QString());
}

// --- reading

QList<Application> Applications::of(const Session &session, ProgramId program)
{
    auto applications = m_store.read(session, Operation::LeadInterns, [&] { return m_reading.of(program); });
    const auto settled = std::ranges::stable_partition(applications, &Application::isOpen);
    std::ranges::stable_sort(applications.begin(), settled.begin(), {}, &Application::receivedOn);
    std::ranges::stable_sort(settled, std::ranges::greater(), &settledOn);
    return applications;
}

QList<Application> Applications::of(const Session &session, PersonId person)
{
    auto applications = m_store.read(session, Policy::readingOf(session, person), [&] { return m_reading.of(person); });
    std::ranges::sort(applications, &cameLater);
    return applications;
}

std::optional<Application> Applications::find(const Session &session, ApplicationId id)
{
    return m_store.read(session, Operation::LeadInterns, [&] { return m_reading.find(id); });
}

std::optional<Application> Applications::behind(const Session &session, PlacementId placement)
{
    return m_store.read(session, Operation::LeadInterns, [&] { return m_reading.behind(placement); });
}

QStringList Applications::sources(const Session &session)
{
    return m_store.read(session, Operation::LeadInterns, [&] { return m_reading.sources(); });
}

QList<Application> Applications::all(Database &database) { return ApplicationRepository(database).all(); }

// --- adding and changing

Result<ApplicationId> Applications::add(const Session &session, Application application)
{
    const QString label = tr("New application: %1").arg(m_people.nameOf(session, application.person));
    const auto done =
        m_store.act(session, Operation::LeadInterns, label, [&](Action &action) { inAction(action).add(application); });
    if (!done)
        return done.error();
    return application.id;
}

Result<ApplicationId> Applications::add(const Session &session, Application application, const Applicant &applicant)
{
    const auto read = ApplicantMatcher::personOf(applicant, context());
    if (const auto *problem = std::get_if<Problem>(&read))
        return Error{u"no-person"_s, problem->what + u' ' + problem->hint, {*problem}};
    const auto &person = std::get<Person>(read);
    const QString label = tr("New application: %1").arg(person.displayName());
    const auto done = m_store.act(session, Operation::LeadInterns, label, [&](Action &action) {
        application.person = ApplicantMatcher(action, {person}).findOrMake(person);
        inAction(action).add(application);
    });
    if (!done)
        return done.error();
    return application.id;
}

Result<ImportedApplications> Applications::addMany(const Session &session, ProgramId program,
                                                   const QList<ApplicationRow> &rows)
{
    ImportedApplications outcome;
    const auto done = m_store.act(session, Operation::LeadInterns, {}, [&](Action &action) {
        outcome = addMany(action, program, rows);
        action.setLabel(importLabel(outcome));
    });
    if (!done)
        return done.error();
    outcome.action = *done;
    return outcome;
}

ImportedApplications Applications::addMany(Action &action, ProgramId program, const QList<ApplicationRow> &rows)
{
    return inAction(action).addMany(program, rows, context());
}

QString Applications::importLabel(const ImportedApplications &outcome)
{
    return tr("Import %n applications", nullptr, int(outcome.added.size()));
}

Result<qint64> Applications::save(const Session &session, const Application &before, Application after)
{
    const QString label = tr("Edit the application of %1").arg(m_people.nameOf(session, after.person));
    return m_store.act(session, Operation::LeadInterns, label,
                       [&](Action &action) { inAction(action).save(before, after); });
}

Result<qint64> Applications::remove(const Session &session, const QList<Application> &applications)
{
    const QString label = labelOf(session, tr("Delete the application of %1"),
                                  tr("Delete %n applications", nullptr, int(applications.size())), applications);
    return m_store.act(session, Operation::LeadInterns, label, [&](Action &action) {
        for (const auto &application : applications)
            rowsOf(action).remove(action, application);
    });
}

// --- steps

Result<qint64> Applications::step(const Session &session, const QList<Application> &applications, ApplicationStatus to,
                                  const QString &reason)
{
    const QString label =
        labelOf(session, ApplicationWords::label(to),
                tr("%1: %n applications", nullptr, int(applications.size())).arg(ApplicationWords::step(to).remove(u'…')),
                applications);
    return m_store.act(session, Operation::LeadInterns, label, [&](Action &action) {
        for (const auto &application : applications)
            inAction(action).step(application.id, to, reason);
    });
}

Result<qint64> Applications::transfer(const Session &session, const QList<Application> &applications, ProgramId to)
{
    const auto programs = m_interns.programs(session);
    const auto program = std::ranges::find(programs, to, &InternProgram::id);
    const QString name = program == programs.end() ? QString() : program->name;
    const QString label = applications.size() == 1
                            ? tr("Move %1 to %2").arg(m_people.nameOf(session, applications.first().person), name)
                            : tr("Move %n applications to %1", nullptr, int(applications.size())).arg(name);
    return m_store.act(session, Operation::LeadInterns, label, [&](Action &action) {
        for (const auto &application : applications)
            inAction(action).transfer(application.id, to);
    });
}

Result<OfferId> Applications::offer(const Session &session, const Application &application, Offer terms)
{
    const QString label = labelOf(session, ApplicationWords::label(ApplicationStatus::Offered), {}, {application});
    const auto done = m_store.act(session, Operation::LeadInterns, label,
                                  [&](Action &action) { inAction(action).offer(application.id, terms); });
    if (!done)
        return done.error();
    return terms.id;
}

Result<PlacementId> Applications::place(const Session &session, const Application &application, Placement terms)
{
    const QString label = labelOf(session, ApplicationWords::label(ApplicationStatus::Placed), {}, {application});
    const auto done = m_store.act(session, Operation::LeadInterns, label,
                                  [&](Action &action) { inAction(action).place(application.id, terms); });
    if (!done)
        return done.error();
    return terms.id;
}

Offer Applications::usualOffer(const InternProgram &program, const Application &application, const QDate &today)
{
    Offer offer;
    offer.application = application.id;
    offer.madeOn = today;
    offer.expiresOn = today.addDays(offerDays);
    const int asked = application.weekMinutes();
    offer.weekMin = asked > 0 ? qMin(asked, program.prefHighMin) : program.minWeekMin;
    offer.weeks = application.weeks > 0 ? application.weeks : program.minWeeks;
    return offer;
}

Placement Applications::usualPlacement(const Application &application, const std::optional<Offer> &offer)
{
    Placement placement;
    placement.person = application.person;
    placement.program = application.program;
    placement.school = application.school;
    placement.major = application.major;
    placement.wantsCredit = application.wantsCredit;
    placement.startOn = application.startWishOn;
    placement.weekMin = offer ? offer->weekMin : application.weekMinutes();
    if (const int weeks = offer ? offer->weeks : application.weeks; weeks > 0 && placement.startOn.isValid())
        placement.endOn = TermDates::lastDay(placement.startOn, weeks);
    return placement;
}

// --- offers and interviews

QList<Offer> Applications::offers(const Session &session, ProgramId program)
{
    return m_store.read(session, Operation::LeadInterns, [&] { return m_reading.offers(program); });
}

QList<Offer> Applications::offers(const Session &session, ApplicationId application)
{
    return m_store.read(session, Operation::LeadInterns, [&] { return m_reading.offers(application); });
}

Result<qint64> Applications::save(const Session &session, const Offer &before, Offer after)
{
    after.application = before.application;
    after.answer = before.answer;
    return m_store.act(session, Operation::LeadInterns, labelOf(session, tr("Edit the offer to %1"), before.application),
                       [&](Action &action) { inAction(action).saveOffer(before, after); });
}

QList<Interview> Applications::interviews(const Session &session, ProgramId program)
{
    return m_store.read(session, Operation::LeadInterns, [&] { return m_reading.interviews(program); });
}

QList<Interview> Applications::interviews(const Session &session, ApplicationId application)
{
    return m_store.read(session, Operation::LeadInterns, [&] { return m_reading.interviews(application); });
}

Result<InterviewId> Applications::add(const Session &session, Interview interview)
{
    const QString label = labelOf(session, tr("Note an interview with %1"), interview.application);
    const auto done = m_store.act(session, Operation::LeadInterns, label, [&](Action &action) {
        inAction(action).current(interview.application);
        check(interview);
        rowsOf(action).insert(action, interview);
    });
    if (!done)
        return done.error();
    return interview.id;
}

Result<qint64> Applications::save(const Session &session, const Interview &before, Interview after)
{
    const QString label = labelOf(session, tr("Edit an interview with %1"), before.application);
    return m_store.act(session, Operation::LeadInterns, label, [&](Action &action) {
        check(after);
        rowsOf(action).update(action, before, after);
    });
}

Result<qint64> Applications::remove(const Session &session, const Interview &interview)
{
    const QString label = labelOf(session, tr("Delete an interview with %1"), interview.application);
    return m_store.act(session, Operation::LeadInterns, label,
                       [&](Action &action) { rowsOf(action).remove(action, interview); });
}

void Applications::check(Interview &interview)
{
    interview.outcome = cleanText(interview.outcome);
    if (!interview.heldOn.isValid())
        throw Refusal({u"no-day"_s, tr("An interview needs its day. Choose it.")});
}

// --- rubric and reviews

QList<RubricItem> Applications::rubric(const Session &session, ProgramId program)
{
    return m_store.read(session, Operation::LeadInterns, [&] { return m_reading.rubric(program); });
}

QList<RubricItem> Applications::usualRubric()
{
    QList<RubricItem> rubric;
    const auto add = [&](const QString &text, bool isRequired, int weight) {
        RubricItem item;
        item.text = text;
        item.isRequired = isRequired;
        item.weight = weight;
        item.position = int(rubric.size());
        rubric += item;
    };
    constexpr int required = 2, welcome = 1;
    add(tr("Follows current events and uses social media"), true, required);
    add(tr("Passion for change"), true, required);
    add(tr("Organized: can rank time-sensitive assignments"), true, required);
    add(tr("Fearless"), true, required);
    add(tr("Honest"), true, required);
    add(tr("Makes graphics, videos or web pages"), false, welcome);
    add(tr("Has led others before"), false, welcome);
    return rubric;
}

Result<qint64> Applications::saveRubric(const Session &session, ProgramId program, const QList<RubricItem> &before,
                                        QList<RubricItem> after)
{
    const auto programs = m_interns.programs(session);
    const auto found = std::ranges::find(programs, program, &InternProgram::id);
    const QString label = tr("Edit the rubric of %1").arg(found == programs.end() ? QString() : found->name);
    return m_store.act(session, Operation::LeadInterns, label,
                       [&](Action &action) { inAction(action).saveRubric(program, before, after); });
}

QList<Review> Applications::reviews(const Session &session, ApplicationId application)
{
    return m_store.read(session, Operation::LeadInterns, [&] { return m_reading.reviews(application); });
}

QList<Review> Applications::reviews(const Session &session, ProgramId program)
{
    return m_store.read(session, Operation::LeadInterns, [&] { return m_reading.reviews(program); });
}

Result<qint64> Applications::saveReviews(const Session &session, const Application &application, PersonId reviewer,
                                         QList<Review> reviews)
{
    const QString label = tr("Review the application of %1").arg(m_people.nameOf(session, application.person));
    return m_store.act(session, Operation::LeadInterns, label,
                       [&](Action &action) { inAction(action).saveReviews(application.id, reviewer, reviews); });
}

// --- what undo leaves

void Applications::refuseUndo(Action &action, UndoPlan &plan)
{
    for (const auto &value : plan.values) {
        if (value.table == RecruitingTable::Application
            && (value.column == "status"_L1 || value.column == "placement_id"_L1))
            refuseToUnplace(action, plan, ApplicationId(value.row));
        else if (value.table == RecruitingTable::Offer && value.column == "answer"_L1)
            refuseToUnplace(action, plan, rowsOf(action).find(OfferId(value.row)).value_or(Offer()).application);
        else if (value.table == RecruitingTable::RubricItem && value.column == "scale_max"_L1)
            refuseToUnscore(action, plan, RubricItemId(value.row));
    }
    plan.eachRemoval(RecruitingTable::RubricItem, [&](qint64 id) { refuseToUnscore(action, plan, RubricItemId(id)); });
}

/// Beside a placement that stays, an application that is open again would be placed twice.
void Applications::refuseToUnplace(Action &action, const UndoPlan &plan, ApplicationId id)
{
    const auto application = rowsOf(action).find(id);
    if (!application || !application->placement.isValid()
        || plan.removes(InternTable::Placement, application->placement.value))
        return;
    throw Refusal(
        {u"placement-stays"_s, tr("The placement of %1 stays, because something was added to it or changed since, so "
                                  "the application stays placed. Nothing was done. Delete the placement first.")
                                   .arg(ApplicationsInAction(action, {}).nameOf(application->person))});
}

void Applications::refuseToUnscore(Action &action, const UndoPlan &plan, RubricItemId id)
{
    const bool isScored = std::ranges::any_of(rowsOf(action).reviews(id), [&](const Review &review) {
        return !plan.removes(RecruitingTable::Review, review.id.value);
    });
    const auto item = rowsOf(action).find(id);
    if (isScored && item)
        throw Refusal(
            {u"scored"_s, tr("Scores were given for “%1”, and they are the record of the selection, so the item and "
                             "its scale stay. Nothing was done. Add another item instead.")
                              .arg(item->text)});
}

} // namespace rnf
