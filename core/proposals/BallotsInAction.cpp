#include "proposals/BallotsInAction.h"

#include "base/Dates.h"
#include "events/EventsInAction.h"
#include "events/RegistrationsInAction.h"
#include "storage/StorageError.h"

#include <limits>

using namespace Qt::StringLiterals;

namespace rnf {

BallotsInAction::BallotsInAction(Action &action) : m_action(action), m_rows(action.on<ProposalRepository>()) {}

Ballot BallotsInAction::ballot(BallotId id)
{
    const auto found = m_rows.find(id);
    if (!found)
        throw Refusal(
            {u"gone"_s, tr("This vote is not there any more: somebody deleted it meanwhile. The history can bring it "
                           "back.")});
    return *found;
}

void BallotsInAction::refuseClosed(const Ballot &ballot)
{
    if (!ballot.isOpen())
        throw Refusal({u"closed"_s, tr("This vote is closed, and its counts are known. Open another one.")});
}

void BallotsInAction::open(Ballot &ballot)
{
    if (ballot.dots < 1)
        throw Refusal({u"amount"_s, tr("Everybody needs at least one dot. Type how many they have.")});
    for (const auto &other : m_rows.ballots(ballot.event)) {
        if (other.isOpen())
            throw Refusal({u"open"_s, tr("A vote is open already. Close it before another one begins.")});
    }
    EventsInAction::turnOn(m_action, ballot.event, &Event::hasWall);
    ballot.opensAt = instantText(m_action.doneAt());
    ballot.closesAt.clear();
    m_rows.insert(m_action, ballot);
}

void BallotsInAction::close(const Ballot &ballot)
{
    refuseClosed(ballot);
    for (const auto &tally : m_rows.tallies(ballot.id)) {
        const auto card = m_rows.find(tally.proposal).value_or(Proposal());
        if (!card.isCard() && card.status != ProposalStatus::Merged)
            continue; // it was declined or withdrawn since
        const QString &title = card.title;
        if (tally.differs())
            throw Refusal({u"differs"_s,
                           tr("“%1” was counted twice, and not alike. Count it again together, and settle it.").arg(title)});
        if (tally.isStarted() && !tally.count())
            throw Refusal({u"one-count"_s, tr("“%1” was counted once. Let somebody else count it too.").arg(title)});
    }
    Ballot after = ballot;
    after.closesAt = instantText(m_action.doneAt());
    m_rows.update(m_action, ballot, after);
}

// --- papers

void BallotsInAction::check(const Ballot &ballot, const BallotPaper &paper, const QSet<ProposalId> &cards) const
{
    QSet<ProposalId> seen;
    int dots = 0;
    for (const auto &mark : paper) {
        if (!cards.contains(mark.proposal) || seen.contains(mark.proposal) || mark.value < 1)
            throw Refusal({u"paper"_s, tr("A ballot marks a card that is not there, or one twice. Look at it again.")});
        seen += mark.proposal;
        dots += mark.value;
    }
    const bool isTooMuch = ballot.method == BallotMethod::Dots ? dots > ballot.dots : dots > int(seen.size());
    if (isTooMuch)
        throw Refusal({u"paper"_s, tr("A ballot has more dots than there are for one. Look at it again.")});
}

void BallotsInAction::write(const Ballot &ballot, QList<BallotPaper> papers, QRandomGenerator &lot)
{
    refuseClosed(ballot);
    QSet<ProposalId> cards;
    for (const auto &proposal : m_rows.proposals(ballot.event)) {
        if (proposal.isCard())
            cards += proposal.id;
    }
    papers.removeIf([](const BallotPaper &paper) { return paper.isEmpty(); });
    for (auto &paper : papers) {
        check(ballot, paper, cards);
        std::ranges::sort(paper);
    }
    // Sorted by what they say, and then by a lot: of the order in which they came nothing is left, in the rows, in their numbers
    // or in the log.
    std::ranges::sort(papers, [](const BallotPaper &a, const BallotPaper &b) {
        return std::lexicographical_compare(a.begin(), a.end(), b.begin(), b.end());
    });
    const auto taken = m_rows.paperNumbers(ballot.id);
    QMap<qint64, BallotPaper> numbered;
    for (const auto &paper : papers) {
        qint64 number = 0;
        while (number == 0 || taken.contains(number) || numbered.contains(number))
            number = lot.bounded(1, std::numeric_limits<int>::max());
        numbered.insert(number, paper);
    }
    QList<BallotVote> votes;
    for (auto paper = numbered.cbegin(); paper != numbered.cend(); ++paper) {
        for (const auto &mark : paper.value())
            votes += BallotVote{0, ballot.id, paper.key(), mark.proposal, mark.value};
    }
    if (!votes.isEmpty())
        m_rows.insert(m_action, votes);
}

void BallotsInAction::issue(const Ballot &ballot, QList<RegistrationId> voters)
{
    refuseClosed(ballot);
    const auto voted = m_rows.voters(ballot.id);
    std::ranges::sort(voters);
    for (const auto &voter : voters) {
        if (voted.contains(voter))
            throw Refusal({u"voted"_s, tr("Somebody among them has voted already, and everybody votes once.")});
        const auto registration = m_action.on<RegistrationRepository>().find(voter);
        if (!registration || registration->event != ballot.event)
            throw Refusal({u"gone"_s, tr("Somebody among them is not on the list of this event any more.")});
        BallotIssue issue{0, ballot.id, voter};
        m_rows.insert(m_action, issue);
    }
}

void BallotsInAction::tally(const Ballot &ballot, const PaperTally &seen, const PaperTally &wanted)
{
    refuseClosed(ballot);
    const auto tallies = m_rows.tallies(ballot.id);
    const auto known = std::ranges::find(tallies, wanted.proposal, &PaperTally::proposal);
    PaperTally after = known == tallies.end() ? PaperTally() : *known;
    after.ballot = ballot.id;
    after.proposal = wanted.proposal;
    const PaperTally before = after;
    for (const auto count : {&PaperTally::first, &PaperTally::second, &PaperTally::settled}) {
        if (wanted.*count != seen.*count)
            after.*count = wanted.*count;
    }
    const bool isCountedAgain = after.first != before.first || after.second != before.second;
    if (!after.isComplete() || after.first == after.second || (isCountedAgain && wanted.settled == seen.settled))
        after.settled = PaperTally::notCounted;
    if (known == tallies.end() && after.isStarted())
        m_rows.insert(m_action, after);
    else if (known != tallies.end() && after.isStarted())
        m_rows.update(m_action, *known, after);
    else if (known != tallies.end())
        m_rows.remove(m_action, *known);
}

} // namespace rnf
