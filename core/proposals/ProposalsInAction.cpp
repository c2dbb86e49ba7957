#include "proposals/ProposalsInAction.h"

#include "base/Text.h"
#include "events/EventsInAction.h"
#include "proposals/ProposalWords.h"
#include "storage/StorageError.h"

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

/// Each person holds a card once; those who are named on are the same rows.
void adoptHosts(QList<ProposalHost> &hosts, const QList<ProposalHost> &known)
{
    QList<ProposalHost> kept;
    for (ProposalHost host : hosts) {
        if (!host.person.isValid() || std::ranges::find(kept, host.person, &ProposalHost::person) != kept.end())
            continue;
        const auto same = std::ranges::find(known, host.person, &ProposalHost::person);
        host.id = same == known.end() ? 0 : same->id;
        kept += host;
    }
    hosts = kept;
}

/// What it is told later must still be possible then.
void takeSession(Proposal &kept, const Proposal &merged)
{
    kept.session = merged.session;
    if (merged.status != ProposalStatus::Scheduled)
        return;
    kept.status = ProposalStatus::Scheduled;
    const auto later = ProposalsInAction::statusOf(kept.pending);
    if (kept.pending != ProposalDecision::None && !ProposalsInAction::canBecome(kept.status, later))
        kept.pending = ProposalDecision::None;
}

} // namespace

ProposalsInAction::ProposalsInAction(Action &action) : m_action(action), m_rows(action.on<ProposalRepository>()) {}

Proposal ProposalsInAction::proposal(ProposalId id)
{
    const auto found = m_rows.find(id);
    if (!found)
        throw Refusal(
            {u"gone"_s, tr("This card is not there any more: somebody deleted it meanwhile. The history can bring it "
                           "back.")});
    return *found;
}

void ProposalsInAction::check(Proposal &proposal)
{
    proposal.title = cleanText(proposal.title);
    proposal.abstract = cleanText(proposal.abstract);
    proposal.language = cleanText(proposal.language);
    if (proposal.title.isEmpty())
        throw Refusal({u"empty-name"_s, tr("A card needs a title. Type one.")});
    if (proposal.lengthMin < 0)
        throw Refusal({u"length"_s, tr("Nothing takes fewer than no minutes. Type 0 where it takes what time it gets.")});
}

void ProposalsInAction::add(Proposal &proposal)
{
    check(proposal);
    adoptHosts(proposal.hosts, {});
    EventsInAction::turnOn(m_action, proposal.event, &Event::hasWall);
    const auto others = m_rows.proposals(proposal.event);
    proposal.number = others.isEmpty() ? 1 : others.last().number + 1;
    m_rows.insert(m_action, proposal);
}

void ProposalsInAction::save(const Proposal &before, Proposal after)
{
    check(after);
    adoptHosts(after.hosts, before.hosts);
    after.event = before.event;
    after.number = before.number;
    after.status = before.status;
    after.pending = before.pending;
    after.mergedInto = before.mergedInto;
    after.session = before.session;
    m_rows.update(m_action, before, after);
}

// --- what becomes of it

bool ProposalsInAction::canBecome(ProposalStatus from, ProposalStatus to)
{
    using enum ProposalStatus;
    const auto isOnTheWay = [](ProposalStatus status) { return status <= Scheduled; };
    if (from == to || from == Declined || from == Withdrawn || from == Merged)
        return false;
    if (from == Waitlisted)
        return to == Accepted || to == Scheduled || to == Declined || to == Withdrawn || to == Merged;
    return !isOnTheWay(to) || to > from;
}

ProposalStatus ProposalsInAction::statusOf(ProposalDecision decision)
{
    switch (decision) {
    case ProposalDecision::None:
        break;
    case ProposalDecision::Shortlisted:
        return ProposalStatus::Shortlisted;
    case ProposalDecision::Accepted:
        return ProposalStatus::Accepted;
    case ProposalDecision::Waitlisted:
        return ProposalStatus::Waitlisted;
    case ProposalDecision::Declined:
        return ProposalStatus::Declined;
    }
    return ProposalStatus::Submitted;
}

void ProposalsInAction::takeOffWall(const Proposal &proposal)
{
    for (const auto &place : m_rows.places(proposal.event)) {
        if (place.proposal == proposal.id)
            m_rows.remove(m_action, place);
    }
}

void ProposalsInAction::giveWallPlace(const Proposal &from, const Proposal &to)
{
    const auto places = m_rows.places(from.event);
    const auto place = std::ranges::find(places, from.id, &WallPlace::proposal);
    if (place == places.end() || std::ranges::find(places, to.id, &WallPlace::proposal) != places.end())
        return;
    WallPlace after = *place;
    after.proposal = to.id;
    m_rows.update(m_action, *place, after);
}

void ProposalsInAction::giveLinks(const Proposal &from, const Proposal &to)
{
    const auto links = m_rows.links(from.event);
    const auto areLinked = [&](ProposalId one, ProposalId other) {
        return std::ranges::any_of(links, [&](const ProposalLink &link) {
            return (link.a == one && link.b == other) || (link.a == other && link.b == one);
        });
    };
    for (const auto &before : links) {
        ProposalLink after = before;
        if (before.a == from.id)
            after.a = to.id;
        else if (before.b == from.id)
            after.b = to.id;
        if (after == before || after.a == after.b)
            continue;
        if (areLinked(after.a, after.b))
            m_rows.remove(m_action, before);
        else
            m_rows.update(m_action, before, after);
    }
}

void ProposalsInAction::setStatus(Proposal proposal, ProposalStatus status)
{
    const Proposal before = proposal;
    if (!canBecome(before.status, status))
        throw Refusal(
            {u"step"_s, tr("“%1” is %2 and cannot become %3. Undo takes back what was wrong.")
                            .arg(before.title, ProposalWords::status(before.status), ProposalWords::status(status))});
    proposal.status = status;
    proposal.pending = ProposalDecision::None;
    m_rows.update(m_action, before, proposal);
    if (!proposal.isCard())
        takeOffWall(proposal);
}

void ProposalsInAction::decide(const Proposal &proposal, ProposalDecision decision)
{
    if (decision != ProposalDecision::None && !canBecome(proposal.status, statusOf(decision)))
        throw Refusal({u"step"_s,
                       tr("“%1” is %2 and cannot become %3. Undo takes back what was wrong.")
                           .arg(proposal.title, ProposalWords::status(proposal.status), ProposalWords::decision(decision))});
    Proposal after = proposal;
    after.pending = decision;
    m_rows.update(m_action, proposal, after);
}

QList<DecisionToTell> ProposalsInAction::sendDecisions(EventId event)
{
    QList<DecisionToTell> toTell;
    for (const auto &proposal : m_rows.proposals(event)) {
        if (proposal.pending == ProposalDecision::None)
            continue;
        const auto status = statusOf(proposal.pending);
        setStatus(proposal, status);
        DecisionToTell decision{proposal.id, proposal.title, status, {}};
        if (proposal.proposer.isValid())
            decision.people += proposal.proposer;
        for (const auto &host : proposal.hosts) {
            if (host.answer != HostAnswer::No && !decision.people.contains(host.person))
                decision.people += host.person;
        }
        toTell += decision;
    }
    return toTell;
}

void ProposalsInAction::merge(const Proposal &kept, const Proposal &merged)
{
    if (kept.id == merged.id || kept.event != merged.event || !kept.isCard())
        throw Refusal({u"circle"_s, tr("A card becomes part of another one of the same event. Choose two.")});
    Proposal after = kept;
    for (ProposalHost host : merged.hosts) {
        host.id = 0;
        if (std::ranges::find(kept.hosts, host.person, &ProposalHost::person) == kept.hosts.end())
            after.hosts += host;
    }
    if (!merged.abstract.isEmpty() && foldedText(merged.abstract) != foldedText(kept.abstract))
        after.abstract = kept.abstract.isEmpty() ? merged.abstract : kept.abstract + u"\n\n"_s + merged.abstract;
    after.wantsInterpretation |= merged.wantsInterpretation;
    const bool givesSession = merged.session.isValid() && !kept.session.isValid();
    if (givesSession)
        takeSession(after, merged);
    m_rows.update(m_action, kept, after);
    giveWallPlace(merged, kept);
    giveLinks(merged, kept);
    setStatus(merged, ProposalStatus::Merged);
    const Proposal before = proposal(merged.id);
    Proposal part = before;
    part.mergedInto = kept.id;
    if (givesSession)
        part.session = {};
    m_rows.update(m_action, before, part);
}

void ProposalsInAction::link(ProposalLink link)
{
    const auto a = proposal(link.a), b = proposal(link.b);
    if (a.id == b.id || a.event != b.event)
        throw Refusal({u"circle"_s, tr("Two cards of one event are needed. Choose two.")});
    for (const auto &known : m_rows.links(a.event)) {
        if ((known.a == a.id && known.b == b.id) || (known.a == b.id && known.b == a.id))
            m_rows.remove(m_action, known);
    }
    m_rows.insert(m_action, link);
}

// --- review

void ProposalsInAction::check(ProposalCriterion &criterion)
{
    criterion.name = cleanText(criterion.name);
    if (criterion.name.isEmpty())
        throw Refusal({u"empty-name"_s, tr("Say what proposals are judged by: “Helps beginners”. Type it.")});
    if (criterion.weight < 1)
        throw Refusal({u"amount"_s, tr("A weight is at least 1. Type how much it counts against the others.")});
    for (const auto &other : m_rows.criteria(criterion.event)) {
        if (other.id != criterion.id && foldedText(other.name) == foldedText(criterion.name))
            throw Refusal(
                {u"name-taken"_s, tr("Proposals are judged by “%1” already. Choose another name.").arg(other.name)});
    }
}

void ProposalsInAction::add(ProposalCriterion &criterion)
{
    check(criterion);
    EventsInAction::turnOn(m_action, criterion.event, &Event::hasWall);
    m_rows.insert(m_action, criterion);
}

void ProposalsInAction::save(const ProposalCriterion &before, ProposalCriterion after)
{
    after.event = before.event;
    check(after);
    m_rows.update(m_action, before, after);
}

void ProposalsInAction::review(ProposalId id, PersonId reviewer, QList<ProposalReview> reviews)
{
    if (!reviewer.isValid())
        throw Refusal({u"no-person"_s, tr("Somebody judges. Choose who.")});
    const EventId event = proposal(id).event;
    auto before = m_rows.reviews(event);
    before.removeIf([&](const ProposalReview &one) { return one.proposal != id || one.reviewer != reviewer; });
    QSet<ProposalCriterionId> asked;
    for (const auto &criterion : m_rows.criteria(event))
        asked += criterion.id;
    for (auto &one : reviews) {
        if (!asked.remove(one.criterion))
            throw Refusal(
                {u"gone"_s, tr("What proposals are judged by has changed meanwhile. Open the card again, then judge it.")});
        if (one.score < 0 || one.score > ProposalReview::best)
            throw Refusal({u"amount"_s, tr("A score is 0 to %1. Type one of these.").arg(ProposalReview::best)});
        one.proposal = id;
        one.reviewer = reviewer;
        one.note = cleanText(one.note);
        const auto known = std::ranges::find(before, one.criterion, &ProposalReview::criterion);
        if (known == before.end()) {
            m_rows.insert(m_action, one);
            continue;
        }
        one.id = known->id;
        m_rows.update(m_action, *known, one);
        before.erase(known);
    }
    for (const auto &gone : std::as_const(before))
        m_rows.remove(m_action, gone);
}

} // namespace rnf
