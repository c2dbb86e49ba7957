#include "rights/RightsChecks.h"

#include "base/Text.h"
#include "interns/InternsInAction.h"
#include "rights/RightsRules.h"
#include "storage/StorageError.h"

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

constexpr qsizetype weeksLookedAt = 4;

/// `effective` are by day.
void addHours(RightsFacts &facts, const QList<TimeEntry> &effective)
{
    QList<QDate> newest;
    for (auto entry = effective.crbegin(); entry != effective.crend(); ++entry) {
        facts.whole.add(entry->category, entry->minutes);
        const QDate monday = mondayOf(entry->workedOn);
        if (!newest.contains(monday) && newest.size() < weeksLookedAt)
            newest += monday;
        if (newest.contains(monday))
            facts.lastWeeks.add(entry->category, entry->minutes);
    }
}

/// The month whose rule holds for a placement: this one, or the first or last of its term.
QDate monthFor(const Placement &placement, const QDate &today)
{
    QDate day = today;
    if (placement.endOn.isValid())
        day = qMin(day, placement.endOn);
    if (placement.startOn.isValid())
        day = qMax(day, placement.startOn);
    return {day.year(), day.month(), 1};
}

/// As it is kept: what people said to what they are asked, and what the records say to all else.
RightsAnswer kept(const RightsFinding &finding, const QList<RightsAnswer> &answers)
{
    RightsAnswer answer;
    answer.code = finding.code;
    answer.flag = finding.flag;
    const RightsAnswer said = answerTo(finding.code, answers);
    answer.reply = finding.isAsked ? said.reply : RightsReply::Computed;
    answer.evidence = finding.isAsked ? cleanText(said.evidence) : finding.sentence;
    return answer;
}

} // namespace

RightsChecks::RightsChecks(Store &store, People &people, Interns &interns, Hours &hours, Learning &learning,
                           Stipends &stipends, Credits &credits)
    : m_store(store), m_people(people), m_interns(interns), m_hours(hours), m_learning(learning), m_stipends(stipends),
      m_credits(credits), m_reading(store.reader())
{
}

// --- what is known

InternProgram RightsChecks::programOf(const Session &session, const Placement &placement)
{
    const auto programs = m_interns.programs(session);
    const auto found = std::ranges::find(programs, placement.program, &InternProgram::id);
    return found == programs.end() ? InternProgram() : *found;
}

RightsFacts RightsChecks::agreed(const Placement &placement, const InternProgram &program, int level,
                                 const StipendRule &rule)
{
    RightsFacts facts;
    facts.organizationClass = program.organizationClass;
    facts.jurisdiction = program.jurisdiction;
    facts.hasComplaintContact = program.complaintContact.isValid();
    facts.requiredWeekMin = program.minWeekMin;
    facts.workClass = placement.workClass;
    facts.weekMin = placement.weekMin;
    facts.hasSchool = placement.school.isValid();
    facts.wantsCredit = placement.wantsCredit;
    facts.lastDay = placement.endOn;
    facts.termEndOn = placement.termEndOn;
    facts.level = level;
    facts.monthlyCents = rule.monthCents(placement.weekMin);
    facts.followsHours = rule.basis == StipendBasis::Approved || rule.shape == StipendShape::Linear;
    return facts;
}

StipendRule RightsChecks::ruleOf(const Session &session, const Placement &placement)
{
    return m_stipends.rule(session, placement.program, monthFor(placement, m_store.dates().today()));
}

RightsFacts RightsChecks::agreed(const Session &session, const Placement &placement)
{
    return agreed(placement, programOf(session, placement), m_learning.level(session, placement.id),
                  ruleOf(session, placement));
}

/// A month counts with its adjustments; where no stipend is agreed, what was paid all the same is the amount.
void RightsChecks::addPay(const Session &session, const Placement &placement, RightsFacts &facts)
{
    facts.minimumWage = m_stipends.minimumWage(session, facts.jurisdiction, m_store.dates().today());
    const auto lines = m_stipends.paidLines(session, placement.id);
    if (lines.isEmpty())
        return;
    qint64 cents = 0;
    for (const auto &line : lines)
        cents += line.month == lines.last().month ? line.amountCents : 0;
    facts.effectiveRate = centsPerHour(cents, lines.last().approvedMin);
    facts.wageThen = m_stipends.minimumWage(session, facts.jurisdiction, lines.last().month);
    if (facts.monthlyCents == 0)
        facts.monthlyCents = cents;
}

RightsFacts RightsChecks::facts(const Session &session, PlacementId id)
{
    const auto placement = m_interns.find(session, id);
    if (!placement)
        return {};
    RightsFacts facts = agreed(session, *placement);
    addPay(session, *placement, facts);
    addHours(facts, m_hours.effective(session, id));
    facts.isStatementSigned = m_credits.isAgreementSigned(session, *placement);
    return facts;
}

// --- checks

QList<RightsCheck> RightsChecks::checks(const Session &session, PlacementId placement)
{
    return m_store.read(session, Operation::LeadInterns, [&] { return m_reading.checks(placement); });
}

std::optional<RightsCheck> RightsChecks::newest(const Session &session, PlacementId placement)
{
    const auto all = checks(session, placement);
    return all.isEmpty() ? std::nullopt : std::optional(all.first());
}

QList<RightsAnswer> RightsChecks::answers(const Session &session, RightsCheckId check)
{
    return m_store.read(session, Operation::LeadInterns, [&] { return m_reading.answers(check); });
}

QList<RightsAnswer> RightsChecks::drafts(const Session &session, PlacementId placement)
{
    const auto last = newest(session, placement);
    QList<RightsAnswer> drafts;
    for (const auto &answer : last ? answers(session, last->id) : QList<RightsAnswer>()) {
        if (answer.reply == RightsReply::Computed)
            continue;
        RightsAnswer draft;
        draft.code = answer.code;
        draft.reply = answer.reply;
        draft.evidence = answer.evidence;
        drafts += draft;
    }
    return drafts;
}

Result<qint64> RightsChecks::write(const Session &session, PlacementId id, const QList<RightsAnswer> &answers)
{
    // What cannot be read is "nothing" where it is shown; a check that is kept must not say that there is nothing.
    std::optional<Error> failed;
    const auto watching = connect(&m_store, &Store::failed, this, [&](const Error &error) { failed = error; });
    const auto seen = m_interns.find(session, id);
    const RightsFacts known = facts(session, id);
    const RightsFacts basis = seen ? agreed(session, *seen) : RightsFacts();
    disconnect(watching);
    if (failed)
        return *failed;
    const auto findings = RightsCheck::judge(known, answers);
    RightsCheck check;
    check.placement = id;
    check.checkedOn = m_store.dates().today();
    check.ruleset = QLatin1String(RightsRules::ruleset);
    check.result = RightsCheck::worst(findings);
    check.nextOn = check.checkedOn.addDays(daysUntilNext);
    check.facts = basis.fingerprint();
    return m_store.act(session, Operation::LeadInterns, labelOf(session, tr("Rights check of %1"), id), [&](Action &action) {
        // What the check rests on was read before; where the placement is another by now, people should see it first.
        if (seen != InternsInAction(action).placement(id))
            throw Refusal(changedMeanwhile());
        auto &rows = action.on<RightsRepository>();
        rows.insert(action, check);
        for (const auto &finding : findings) {
            RightsAnswer answer = kept(finding, answers);
            answer.check = check.id;
            rows.insert(action, answer);
        }
    });
}

QString RightsChecks::labelOf(const Session &session, const QString &text, PlacementId placement)
{
    const auto found = m_interns.find(session, placement);
    return text.arg(found ? m_people.nameOf(session, found->person) : QString());
}

Result<qint64> RightsChecks::notePrinted(const Session &session, PlacementId placement)
{
    return m_store.act(session, Operation::LeadInterns, labelOf(session, tr("Print the rights check of %1"), placement),
                       [](Action &action) { action.keepWithoutChanges(); });
}

// --- when the next one is due

bool RightsChecks::isWatched(const Placement &placement)
{
    return placement.isCurrent() && placement.status != PlacementStatus::Planned;
}

QStringList RightsChecks::whyDue(const std::optional<RightsCheck> &last, const RightsFacts &agreed) const
{
    if (!last)
        return {tr("No check was done yet.")};
    QStringList reasons = agreed.changedSince(last->facts);
    if (last->nextOn <= m_store.dates().today())
        reasons.prepend(tr("Six weeks have gone by since the last check."));
    return reasons;
}

QStringList RightsChecks::whyDue(const Session &session, const Placement &placement)
{
    if (!isWatched(placement))
        return {};
    return whyDue(newest(session, placement.id), agreed(session, placement));
}

/// Interns of one season share its rule, so that it is read once for a month.
QList<DueRightsCheck> RightsChecks::due(const Session &session, const QList<Placement> &placements)
{
    QHash<ProgramId, InternProgram> programs;
    for (const auto &program : m_interns.programs(session))
        programs.insert(program.id, program);
    QHash<PlacementId, RightsCheck> checks;
    for (const auto &check : m_store.read(session, Operation::LeadInterns, [&] { return m_reading.newestChecks(); }))
        checks.insert(check.placement, check);
    const auto levels = m_learning.levels(session);
    std::map<std::pair<ProgramId, QDate>, StipendRule> rules;
    QList<DueRightsCheck> due;
    for (const auto &placement : placements) {
        if (!isWatched(placement))
            continue;
        const std::pair key(placement.program, monthFor(placement, m_store.dates().today()));
        if (!rules.contains(key))
            rules[key] = ruleOf(session, placement);
        const auto check = checks.constFind(placement.id);
        const int level = levels.value(placement.id, LevelChange::lowest);
        const QStringList reasons = whyDue(check == checks.constEnd() ? std::nullopt : std::optional(*check),
                                           agreed(placement, programs.value(placement.program), level, rules[key]));
        if (!reasons.isEmpty())
            due += {placement, reasons};
    }
    return due;
}

} // namespace rnf
