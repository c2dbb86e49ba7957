#include "credit/Credits.h"

#include "base/Text.h"
#include "credit/CreditSchema.h"
#include "interns/InternsInAction.h"
#include "stipends/Stipends.h"
#include "storage/StorageError.h"
#include "work/ApprovedHours.h"
#include "work/ProjectedFinish.h"
#include "work/SheetsInAction.h"

#include <QMap>

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

CreditRepository &rowsOf(Action &action) { return action.on<CreditRepository>(); }

/// Throws a Refusal when a policy cannot be like this beside the others of its school.
void check(Action &action, const SchoolPolicy &policy)
{
    if (!policy.school.isValid())
        throw Refusal({u"no-school"_s, Credits::tr("A policy belongs to a school. Say the school of the placement first.")});
    if (!policy.validFromOn.isValid())
        throw Refusal({u"no-day"_s, Credits::tr("A policy is valid from a day on. Choose it.")});
    for (const auto &other : rowsOf(action).policies(policy.school)) {
        if (other.id != policy.id && other.validFromOn == policy.validFromOn)
            throw Refusal({u"twice"_s, Credits::tr("This school has a policy from that day on already. Change that one, or "
                                                   "choose another day.")});
    }
    if (policy.steps.isEmpty())
        throw Refusal({u"no-step"_s, Credits::tr("Type at least one line: from how many hours on there are how many "
                                                 "credits.")});
    for (qsizetype i = 0; i < policy.steps.size(); ++i) {
        if (policy.steps[i].fromMin <= 0 || policy.steps[i].credits <= 0)
            throw Refusal({u"empty-step"_s, Credits::tr("Hours and credits of a line are more than nothing. Type both.")});
        if (i > 0 && policy.steps[i].fromMin == policy.steps[i - 1].fromMin)
            throw Refusal({u"same-hours"_s, Credits::tr("Two lines say the same hours. Keep one of them.")});
    }
    if (policy.minWeeks < 0 || std::ranges::any_of(policy.steps, [](const auto &step) { return step.evaluations < 0; }))
        throw Refusal({u"below-zero"_s, Credits::tr("Weeks and evaluations cannot be below zero. Type how many.")});
}

void sortSteps(SchoolPolicy &policy) { std::ranges::sort(policy.steps, {}, &CreditStep::fromMin); }

/// Whatever is signed, is signed on a day that has come.
void checkDay(const QDate &day, const QDate &today)
{
    if (!day.isValid())
        throw Refusal({u"no-day"_s, Credits::tr("Say on which day it was signed.")});
    if (day > today)
        throw Refusal({u"to-come"_s, Credits::tr("That day is still to come. Choose the day on which it was signed.")});
}

/// What hours are worth, read where it is written down. Refuses once that is not what was shown any more.
SignedReport judged(Action &action, const CreditReport &shown, const Placement &placement, const QList<TimeEntry> &effective)
{
    const CreditFacts facts{minutesTogether(effective), int(creditWeeks(effective).size()),
                            Evaluations::submittedOfHost(action, placement.id)};
    const auto policy = policyOn(rowsOf(action).policies(placement.school), placement.startOn);
    SignedReport report;
    report.placement = placement.id;
    report.approvedMin = facts.approvedMin;
    report.weeks = facts.weeks;
    report.credits = policy ? CreditStanding::of(*policy, facts).credits : 0;
    if (facts != shown.facts || report.credits != shown.standing.credits)
        throw Refusal(changedMeanwhile());
    return report;
}

/// All approved weeks of the term, those without hours and those beside the term among them.
void lockAll(Action &action, const Placement &placement, const QList<TimeEntry> &effective)
{
    QDate from = effective.first().workedOn, to = effective.last().workedOn;
    if (placement.startOn.isValid())
        from = qMin(from, placement.startOn);
    if (placement.endOn.isValid())
        to = qMax(to, placement.endOn);
    SheetsInAction(action).lock(placement.id, mondayOf(from), to.addDays(1));
}

/// Also of the weeks that a payment had locked before the signing, and that was taken back since.
void planUnlock(Action &action, UndoPlan &plan, PlacementId placement)
{
    auto sheets = action.on<HoursRepository>().sheetsOf(InternsInAction(action).placement(placement).person);
    sheets.removeIf([&](const Timesheet &sheet) {
        return sheet.placement != placement || sheet.status != SheetStatus::Locked || Stipends::isPaid(action, sheet);
    });
    ApprovedHours::planLock(plan, sheets, false);
}

} // namespace

Credits::Credits(Store &store, People &people, Interns &interns, Hours &hours, Learning &learning, Evaluations &evaluations)
    : m_store(store), m_people(people), m_interns(interns), m_hours(hours), m_learning(learning), m_evaluations(evaluations),
      m_reading(store.reader())
{
}

QString Credits::labelOf(const Session &session, const QString &text, PlacementId placement)
{
    const auto found = m_interns.find(session, placement);
    return text.arg(found ? m_people.nameOf(session, found->person) : QString());
}

QString Credits::schoolName(const Session &session, SchoolId school)
{
    const auto schools = m_interns.schools(session);
    const auto found = std::ranges::find(schools, school, &School::id);
    return found == schools.end() ? QString() : found->name;
}

QString Credits::labelOf(const Session &session, const QString &text, SchoolId school)
{
    return text.arg(schoolName(session, school));
}

// --- policies

QList<SchoolPolicy> Credits::policies(const Session &session, SchoolId school)
{
    return m_store.read(session, Operation::ReadPeople, [&] { return m_reading.policies(school); });
}

Result<SchoolPolicyId> Credits::add(const Session &session, SchoolPolicy policy)
{
    sortSteps(policy);
    const QString label = labelOf(session, tr("Add a credit policy of %1"), policy.school);
    const auto done = m_store.act(session, Operation::LeadInterns, label, [&](Action &action) {
        check(action, policy);
        rowsOf(action).insert(action, policy);
    });
    if (!done)
        return done.error();
    return policy.id;
}

Result<qint64> Credits::save(const Session &session, const SchoolPolicy &before, SchoolPolicy after)
{
    sortSteps(after);
    const QString label = labelOf(session, tr("Edit a credit policy of %1"), after.school);
    return m_store.act(session, Operation::LeadInterns, label, [&](Action &action) {
        check(action, after);
        rowsOf(action).update(action, before, after);
    });
}

Result<qint64> Credits::remove(const Session &session, const SchoolPolicy &policy)
{
    const QString label = labelOf(session, tr("Delete a credit policy of %1"), policy.school);
    return m_store.act(session, Operation::LeadInterns, label,
                       [&](Action &action) { rowsOf(action).remove(action, policy); });
}

// --- the report

CreditReport Credits::report(const Session &session, PlacementId placement)
{
    CreditReport report;
    const auto found = m_interns.find(session, placement);
    if (!found)
        return report;
    report.placement = *found;
    readPeople(session, report);
    readHours(session, report);
    report.goals = m_learning.goals(session, placement);
    report.signing = signedReport(session, placement);
    report.signatures = signatures(session, placement);
    judge(session, report);
    return report;
}

void Credits::readPeople(const Session &session, CreditReport &report)
{
    const auto &placement = report.placement;
    const auto programs = m_interns.programs(session);
    const auto program = std::ranges::find(programs, placement.program, &InternProgram::id);
    if (program != programs.end())
        report.program = *program;
    const PersonId contact = report.program.complaintContact;
    const auto names = m_people.names(session, {placement.person, placement.supervisor, placement.faculty, contact});
    report.intern = names.value(placement.person);
    report.supervisor = names.value(placement.supervisor);
    report.faculty = names.value(placement.faculty);
    report.complaintContact = names.value(contact);
    report.school = schoolName(session, placement.school);
}

void Credits::readHours(const Session &session, CreditReport &report)
{
    const auto effective = m_hours.effective(session, report.placement.id);
    report.weeks = creditWeeks(effective);
    report.facts.approvedMin = minutesTogether(effective);
    report.facts.weeks = int(report.weeks.size());
    if (!effective.isEmpty()) {
        report.firstOn = effective.first().workedOn;
        report.lastOn = effective.last().workedOn;
    }
    QHash<WorkAreaId, QString> names;
    for (const auto &area : m_hours.areas(session))
        names.insert(area.id, area.name);
    QMap<QString, int> minutes;
    for (const auto &entry : effective)
        minutes[names.value(entry.area)] += entry.minutes;
    for (auto it = minutes.cbegin(); it != minutes.cend(); ++it) {
        if (*it > 0)
            report.areas += {it.key(), *it};
    }
    std::ranges::stable_sort(report.areas, std::greater(), &AreaMinutes::minutes);
}

void Credits::judge(const Session &session, CreditReport &report)
{
    const auto &placement = report.placement;
    report.facts.evaluations = m_evaluations.submittedOfHost(session, placement.id);
    report.policy = policyOn(policies(session, placement.school), placement.startOn);
    report.aim.fromMin = placement.weeks() * placement.weekMin;
    if (report.policy) {
        report.standing = CreditStanding::of(*report.policy, report.facts);
        const int most = qMax(report.aim.fromMin, report.facts.approvedMin);
        report.aim = report.policy->aimOf(most).value_or(report.aim);
    }
    report.projectedFinish = finishOf(session, report);
}

std::optional<QDate> Credits::finishOf(const Session &session, const CreditReport &report)
{
    if (report.aim.fromMin == 0)
        return std::nullopt;
    const QDate today = m_store.dates().today();
    // Approved weeks in which nothing was done count as well.
    const auto mondays = m_store.read(session, Operation::ReadPeople,
                                      [&] { return Hours::approvedWeeks(m_store.reader()).value(report.placement.id); });
    QMap<QDate, qint64> weeks;
    for (const QDate &monday : mondays) {
        if (monday <= today)
            weeks.insert(monday, 0);
    }
    for (const auto &week : report.weeks)
        weeks.insert(week.monday, week.total());
    return projectedFinish(today, report.aim.fromMin - report.facts.approvedMin, weeks.values());
}

std::optional<SignedReport> Credits::signedReport(const Session &session, PlacementId placement)
{
    return m_store.read(session, m_interns.toRead(session, placement), [&] { return m_reading.signedReport(placement); });
}

Result<qint64> Credits::sign(const Session &session, const CreditReport &shown, const QDate &day, const QString &note)
{
    const PlacementId placement = shown.placement.id;
    const QString label = labelOf(session, tr("Sign the credit report of %1"), placement);
    return m_store.act(session, Operation::LeadInterns, label, [&](Action &action) {
        checkDay(day, m_store.dates().today());
        const Placement found = InternsInAction(action).placement(placement);
        if (const auto before = rowsOf(action).signedReport(placement))
            throw Refusal(
                {u"signed"_s, tr("This report was signed on %1 already. What was approved since can be signed once "
                                 "that signing is undone.")
                                  .arg(SheetsInAction::shown(before->signedOn))});
        const auto effective = SheetsInAction(action).effective(placement);
        if (minutesTogether(effective) == 0)
            throw Refusal({u"no-hours"_s, tr("No hours are approved yet, so there is nothing to sign. Approve the weeks "
                                             "first.")});
        auto report = judged(action, shown, found, effective);
        report.signedOn = day;
        report.note = cleanText(note);
        rowsOf(action).insert(action, report);
        lockAll(action, found, effective);
    });
}

Result<qint64> Credits::note(const Session &session, PlacementId placement, const QString &paper)
{
    const QString label = tr("%1: %2").arg(paper, labelOf(session, u"%1"_s, placement));
    return m_store.act(session, m_interns.toRead(session, placement), label,
                       [](Action &action) { action.keepWithoutChanges(); });
}

void Credits::refuseUndo(Action &action, UndoPlan &plan)
{
    plan.eachRemoval(CreditTable::Report, [&](qint64 id) {
        if (const auto report = rowsOf(action).find(SignedReportId(id)))
            planUnlock(action, plan, report->placement);
    });
    ApprovedHours::keepUsed(action, plan, [&](const Timesheet &sheet) -> std::optional<Error> {
        const auto report = rowsOf(action).signedReport(sheet.placement);
        if (!report || plan.removes(CreditTable::Report, report->id.value))
            return std::nullopt;
        return Error{u"signed"_s,
                     tr("“%1”, signed on %2, counts the week of %3, so its hours stay approved. Nothing was done. "
                        "Undo the signing first, or amend the hours.")
                         .arg(People::labelFor(action, tr("Credit report"), {sheet.person}),
                              SheetsInAction::shown(report->signedOn), SheetsInAction::shown(sheet.weekOn))};
    });
}

// --- who signed the agreement

QList<AgreementSignature> Credits::signatures(const Session &session, PlacementId placement)
{
    return m_store.read(session, m_interns.toRead(session, placement), [&] { return m_reading.signatures(placement); });
}

bool Credits::isAgreementSigned(const Session &session, const Placement &placement)
{
    const auto found = signatures(session, placement.id);
    const auto has = [&](AgreementParty party) {
        return std::ranges::find(found, party, &AgreementSignature::party) != found.end();
    };
    return has(AgreementParty::Intern) && has(AgreementParty::Host)
        && (has(AgreementParty::School) || !placement.school.isValid());
}

Result<AgreementSignatureId> Credits::add(const Session &session, AgreementSignature signature)
{
    signature.signer = cleanText(signature.signer);
    const QString label = labelOf(session, tr("Note a signature under the agreement of %1"), signature.placement);
    const auto done = m_store.act(session, Operation::LeadInterns, label, [&](Action &action) {
        checkDay(signature.signedOn, m_store.dates().today());
        if (signature.signer.isEmpty())
            throw Refusal({u"no-name"_s, tr("Type the name of whoever signed.")});
        const auto known = rowsOf(action).signatures(signature.placement);
        if (std::ranges::find(known, signature.party, &AgreementSignature::party) != known.end())
            throw Refusal({u"twice"_s, tr("This party signed already. Delete that signature first.")});
        rowsOf(action).insert(action, signature);
    });
    if (!done)
        return done.error();
    return signature.id;
}

Result<qint64> Credits::remove(const Session &session, const AgreementSignature &signature)
{
    const QString label = labelOf(session, tr("Delete a signature under the agreement of %1"), signature.placement);
    return m_store.act(session, Operation::LeadInterns, label,
                       [&](Action &action) { rowsOf(action).remove(action, signature); });
}

} // namespace rnf
