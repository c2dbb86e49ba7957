#include "recruiting/ApplicationsInAction.h"

#include "base/Text.h"
#include "interns/InternsInAction.h"
#include "interns/PlacementWords.h"
#include "recruiting/ApplicationJudgement.h"
#include "recruiting/ApplicationSteps.h"
#include "recruiting/ApplicationWords.h"
#include "recruiting/Applications.h"
#include "recruiting/Postings.h"
#include "storage/StorageError.h"

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

bool isWrong(const AvailableTime &time)
{
    return time.weekday < Qt::Monday || time.weekday > Qt::Sunday || time.fromMin < 0 || time.toMin <= time.fromMin
        || time.toMin > minutesOfDay;
}

} // namespace

ApplicationsInAction::ApplicationsInAction(Action &action, const QDate &today)
    : m_action(action), m_rows(action.on<ApplicationRepository>()), m_today(today)
{
}

Application ApplicationsInAction::current(ApplicationId id)
{
    auto found = m_rows.find(id);
    if (!found)
        throw Refusal(
            {u"gone"_s, tr("This application is not there any more: somebody deleted it meanwhile. The history can "
                           "bring it back.")});
    return *std::move(found);
}

InternProgram ApplicationsInAction::program(ProgramId id) { return InternsInAction(m_action).program(id); }

QString ApplicationsInAction::nameOf(PersonId person)
{
    const auto found = PeopleInAction(m_action).find(person);
    return found ? found->displayName() : QString();
}

ProgramId ApplicationsInAction::newestProgram()
{
    const auto known = m_action.on<InternRepository>().programs();
    const auto newest = std::ranges::min_element(known, &InternProgram::isNewer);
    if (newest == known.end())
        throw Refusal({u"no-program"_s, tr("There is no programme to apply to yet. Add one first, with its intake.")});
    return newest->id;
}

SchoolId ApplicationsInAction::schoolNamed(const QString &name)
{
    School school{{}, cleanText(name)};
    if (school.name.isEmpty())
        return {};
    auto &interns = m_action.on<InternRepository>();
    if (const auto known = namedAmong(interns.schools(), school.name))
        return known->id;
    interns.insert(m_action, school);
    return school.id;
}

void ApplicationsInAction::check(const Application &application) const
{
    if (!application.receivedOn.isValid() || application.receivedOn > m_today)
        throw Refusal({u"received"_s, tr("An application is received on some day up to today. Choose that day.")});
    if (application.weekMin < 0 || application.weeks < 0)
        throw Refusal({u"hours"_s, tr("Hours and weeks cannot be below zero. Type how many.")});
    if (std::ranges::any_of(application.availability, &isWrong))
        throw Refusal({u"times"_s, tr("A time of the week ends before it begins. Choose a later end on the same day.")});
    if (application.status == ApplicationStatus::Declined && application.declineReason.isEmpty())
        throw Refusal({u"no-reason"_s, tr("Say why it is declined. The reason stays with the application.")});
}

// --- adding

void ApplicationsInAction::add(Application &application)
{
    if (!application.person.isValid())
        throw Refusal({u"no-person"_s, tr("An application needs an applicant. Choose or type who it is.")});
    if (!application.program.isValid())
        application.program = newestProgram();
    if (!application.receivedOn.isValid())
        application.receivedOn = m_today;
    application.source = Postings::codeMeant(m_action, cleanText(application.source), application.program);
    application.major = cleanText(application.major);
    application.note = cleanText(application.note);
    application.status = ApplicationStatus::Received;
    application.statusOn = application.receivedOn;
    application.decidedOn = {};
    application.declineReason.clear();
    application.placement = {};
    check(application);
    m_rows.insert(m_action, application);
}

ImportedApplications ApplicationsInAction::addMany(ProgramId program, const QList<ApplicationRow> &rows,
                                                   const FieldContext &context)
{
    ImportedApplications outcome;
    if (!program.isValid())
        program = newestProgram();
    QList<Person> people;
    QList<const ApplicationRow *> readable;
    for (const auto &row : rows) {
        const auto person = ApplicantMatcher::personOf(row.applicant, context);
        const auto *problem = std::get_if<Problem>(&person);
        if (problem || !row.problem.isEmpty()) {
            const QString reason = row.problem.isEmpty() ? problem->what + u' ' + problem->hint : row.problem;
            outcome.rejects += {row.number, row.applicant.shownName(), reason};
            continue;
        }
        people += std::get<Person>(person);
        readable += &row;
    }
    ApplicantMatcher matcher(m_action, people);
    for (qsizetype i = 0; i < readable.size(); ++i) {
        if (const auto reject = take(program, *readable[i], people[i], matcher, outcome))
            outcome.rejects += *reject;
    }
    outcome.newPeople = matcher.made();
    return outcome;
}

std::optional<ApplicationReject> ApplicationsInAction::take(ProgramId program, const ApplicationRow &row,
                                                            const Person &person, ApplicantMatcher &matcher,
                                                            ImportedApplications &outcome)
{
    Application application = row.application;
    application.program = program;
    if (isKnown(application, person, matcher)) {
        outcome.known += {row.number, person.displayName(), tr("This application is already there. Nothing was changed.")};
        return std::nullopt;
    }
    if (!application.receivedOn.isValid())
        application.receivedOn = m_today;
    try {
        check(application);
    } catch (const Refusal &refusal) {
        return ApplicationReject{row.number, person.displayName(), refusal.error().message};
    }
    application.person = matcher.findOrMake(person);
    application.school = schoolNamed(row.school);
    add(application);
    outcome.added += application.id;
    outcome.addedRows += {row.number, person.displayName(),
                          tr("Received on %1").arg(QLocale().toString(application.receivedOn, tr("d MMMM yyyy")))};
    return std::nullopt;
}

bool ApplicationsInAction::isKnown(const Application &application, const Person &person, ApplicantMatcher &matcher)
{
    const bool hasDay = application.receivedOn.isValid();
    const auto isSame = [&](const Application &other) {
        return hasDay ? other.receivedOn == application.receivedOn : other.program == application.program;
    };
    if (!person.emails.isEmpty() || !person.phones.isEmpty())
        return std::ranges::any_of(matcher.candidates(person), [&](const Person &candidate) {
            return std::ranges::any_of(m_rows.of(candidate.id), isSame);
        });
    // A name alone tells nobody, but a second reading of one file is no second applicant.
    const auto others = hasDay ? m_rows.receivedOn(application.receivedOn) : m_rows.of(application.program);
    return std::ranges::any_of(others, [&](const Application &other) {
        return foldedText(nameOf(other.person)) == foldedText(person.displayName());
    });
}

void ApplicationsInAction::save(const Application &before, Application after)
{
    after.program = before.program;
    after.status = before.status;
    after.statusOn = before.statusOn;
    after.decidedOn = before.decidedOn;
    after.placement = before.placement;
    after.source = Postings::codeMeant(m_action, cleanText(after.source), after.program);
    after.major = cleanText(after.major);
    after.note = cleanText(after.note);
    after.declineReason = after.status == ApplicationStatus::Declined ? cleanText(after.declineReason) : QString();
    check(after);
    m_rows.update(m_action, before, after);
}

// --- steps

void ApplicationsInAction::refuseUnlessStep(const Application &application, ApplicationStatus to)
{
    if (!stepsFrom(application).contains(to))
        throw Refusal(
            {u"no-step"_s, tr("Nothing was done: the application of %1 stands at “%2”, and “%3” does not follow from there. "
                              "Look at it again, then choose a step it offers.")
                               .arg(nameOf(application.person), ApplicationWords::status(application.status),
                                    ApplicationWords::status(to))});
    if (to != ApplicationStatus::Expired)
        return;
    const auto offer = newestOffer(application.id);
    if (offer && offer->answer == OfferAnswer::Open && offer->expiresOn >= m_today)
        throw Refusal(
            {u"not-expired"_s, tr("The offer to %1 holds until %2. Wait for that day, or decline with a reason.")
                                   .arg(nameOf(application.person), PlacementWords::day(offer->expiresOn, m_today))});
}

std::optional<Offer> ApplicationsInAction::newestOffer(ApplicationId id)
{
    const auto offers = m_rows.offers(id);
    return offers.isEmpty() ? std::nullopt : std::optional(offers.first());
}

void ApplicationsInAction::move(const Application &before, Application after, ApplicationStatus to)
{
    using enum ApplicationStatus;
    after.status = to;
    after.statusOn = m_today;
    if (to == Offered || to == Declined || to == Withdrawn)
        after.decidedOn = m_today;
    else if (to == Screening || to == Waitlisted)
        after.decidedOn = {};
    if (to != Offered) {
        for (const auto &offer : m_rows.offers(before.id)) {
            Offer answered = offer;
            answered.answer = answerMeantBy(to);
            if (offer.answer == OfferAnswer::Open)
                m_rows.update(m_action, offer, answered);
        }
    }
    m_rows.update(m_action, before, after);
}

void ApplicationsInAction::step(ApplicationId id, ApplicationStatus to, const QString &reason)
{
    const Application before = current(id);
    refuseUnlessStep(before, to);
    if (to == ApplicationStatus::Offered) {
        Offer terms = Applications::usualOffer(program(before.program), before, m_today);
        return offer(id, terms);
    }
    if (to == ApplicationStatus::Placed) {
        Placement terms = Applications::usualPlacement(before, newestOffer(id));
        return place(id, terms);
    }
    Application after = before;
    if (to == ApplicationStatus::Declined) {
        after.declineReason = cleanText(reason);
        if (after.declineReason.isEmpty())
            throw Refusal({u"no-reason"_s, tr("Say why it is declined. The reason stays with the application.")});
    }
    move(before, after, to);
}

void ApplicationsInAction::transfer(ApplicationId id, ProgramId to)
{
    const Application before = current(id);
    if (before.placement.isValid())
        throw Refusal(
            {u"placed"_s, tr("%1 is placed already, and that belongs to its programme. Change the placement instead.")
                              .arg(nameOf(before.person))});
    if (!m_action.on<InternRepository>().find(to))
        throw Refusal({u"no-program"_s, tr("This programme is not there any more. Choose another one.")});
    Application after = before;
    after.program = to;
    m_rows.update(m_action, before, after);
}

void ApplicationsInAction::check(const Offer &offer)
{
    if (!offer.madeOn.isValid() || offer.expiresOn < offer.madeOn)
        throw Refusal({u"backwards"_s, tr("The offer ends before it is made. Choose a later last day.")});
    if (qMin(offer.weekMin, qMin(offer.weeks, offer.stipendCents)) < 0)
        throw Refusal({u"hours"_s, tr("Hours, weeks and the stipend cannot be below zero. Type how many.")});
}

void ApplicationsInAction::offer(ApplicationId id, Offer &terms)
{
    const Application before = current(id);
    refuseUnlessStep(before, ApplicationStatus::Offered);
    terms.application = id;
    terms.answer = OfferAnswer::Open;
    if (!terms.madeOn.isValid())
        terms.madeOn = m_today;
    if (!terms.expiresOn.isValid())
        terms.expiresOn = terms.madeOn.addDays(offerDays);
    check(terms);
    m_rows.insert(m_action, terms);
    move(before, before, ApplicationStatus::Offered);
}

/// Whoever works in a programme has her place already.
void ApplicationsInAction::refuseSecondPlacement(const Application &application)
{
    const bool hasPlace =
        std::ranges::any_of(m_action.on<InternRepository>().of(application.person), [&](const Placement &placement) {
            return placement.program == application.program && placement.isCurrent();
        });
    if (hasPlace)
        throw Refusal(
            {u"placed-already"_s, tr("%1 has a placement in this programme already. Nothing was done. Complete, end "
                                     "or delete that one first, or move the application to another programme.")
                                      .arg(nameOf(application.person))});
}

void ApplicationsInAction::place(ApplicationId id, Placement &terms)
{
    const Application before = current(id);
    refuseUnlessStep(before, ApplicationStatus::Placed);
    refuseSecondPlacement(before);
    terms.person = before.person;
    terms.program = before.program;
    InternsInAction(m_action).add(terms, m_today);
    Application after = before;
    after.placement = terms.id;
    move(before, after, ApplicationStatus::Placed);
}

void ApplicationsInAction::saveOffer(const Offer &before, const Offer &after)
{
    const auto now = m_rows.find(before.id);
    if (!now || now->answer != OfferAnswer::Open)
        throw Refusal({u"answered"_s, tr("This offer is answered already, so its terms stay. Make another one instead.")});
    check(after);
    m_rows.update(m_action, before, after);
}

// --- rubric and reviews

void ApplicationsInAction::saveRubric(ProgramId program, const QList<RubricItem> &before, QList<RubricItem> after)
{
    for (qsizetype i = 0; i < after.size(); ++i) {
        auto &item = after[i];
        item.program = program;
        item.position = int(i);
        item.text = cleanText(item.text);
        if (item.text.isEmpty())
            throw Refusal({u"empty-text"_s, tr("An item of the rubric says nothing. Type what reviewers look for.")});
        if (item.weight < 1 || item.scaleMax < 1)
            throw Refusal({u"scale"_s, tr("A weight and the highest score are at least 1. Type larger numbers.")});
    }
    for (const auto &item : before) {
        const auto kept = std::ranges::find(after, item.id, &RubricItem::id);
        const bool changesScores = kept == after.end() || kept->scaleMax != item.scaleMax;
        if (changesScores && !m_rows.reviews(item.id).isEmpty())
            throw Refusal({u"scored"_s, tr("Scores were given for “%1”, and they are the record of the selection. Keep the "
                                           "item and its scale, and add another one.")
                                            .arg(item.text)});
    }
    m_rows.sync(m_action, before, after);
}

void ApplicationsInAction::saveReviews(ApplicationId id, PersonId reviewer, QList<Review> reviews)
{
    if (!reviewer.isValid())
        throw Refusal({u"no-person"_s, tr("A review needs a reviewer. Choose who scores.")});
    const auto rubric = m_rows.rubric(current(id).program);
    auto before = m_rows.reviews(id);
    // Scores by the rubric of a programme it was moved from stay as they were.
    before.removeIf([&](const Review &review) {
        return review.reviewer != reviewer || std::ranges::find(rubric, review.item, &RubricItem::id) == rubric.end();
    });
    QSet<RubricItemId> scored;
    for (auto &review : reviews) {
        const auto item = std::ranges::find(rubric, review.item, &RubricItem::id);
        if (item == rubric.end() || scored.contains(review.item))
            throw Refusal(
                {u"item"_s, tr("The rubric has changed meanwhile. Open the review again, then score what it asks.")});
        if (review.score < 0 || review.score > item->scaleMax)
            throw Refusal(
                {u"score"_s, tr("Scores for “%1” go from 0 to %2. Type one of those.").arg(item->text).arg(item->scaleMax)});
        scored += review.item;
        review.application = id;
        review.reviewer = reviewer;
        review.note = cleanText(review.note);
        const auto known = std::ranges::find(before, review.item, &Review::item);
        review.id = known == before.end() ? ReviewId() : known->id;
    }
    m_rows.sync(m_action, before, reviews);
}

} // namespace rnf
