#include "proposals/Ballot.h"

#include <QMap>

namespace rnf {
namespace {

/// Where a card is now that may have become part of another one.
class CardOf {
public:
    explicit CardOf(const QList<Proposal> &proposals)
    {
        for (const auto &proposal : proposals)
            m_mergedInto.insert(proposal.id, proposal.mergedInto);
    }
    ProposalId operator()(ProposalId id) const
    {
        // A circle cannot be made, but a damaged file could hold one.
        for (qsizetype step = 0; step < m_mergedInto.size(); ++step) {
            const auto next = m_mergedInto.value(id);
            if (!next.isValid())
                break;
            id = next;
        }
        return id;
    }

private:
    QHash<ProposalId, ProposalId> m_mergedInto;
};

} // namespace

BallotCount countedBallot(const QList<BallotVote> &votes, const QList<PaperTally> &tallies, const QList<Proposal> &proposals)
{
    const CardOf cardOf(proposals);
    QMap<qint64, QMap<ProposalId, int>> papers;
    for (const auto &vote : votes) {
        int &value = papers[vote.paperNo][cardOf(vote.proposal)];
        value = std::max(value, vote.value);
    }
    BallotCount count;
    const auto add = [&](ProposalId card, int number) -> CardVotes & {
        auto &of = count.cards[card];
        of.proposal = card;
        of.votes += number;
        return of;
    };
    for (const auto &paper : papers) {
        auto &marks = count.papers.emplaceBack();
        for (auto mark = paper.cbegin(); mark != paper.cend(); ++mark) {
            marks += BallotMark{mark.key(), mark.value()};
            add(mark.key(), mark.value());
        }
    }
    for (const auto &tally : tallies) {
        const auto number = tally.count();
        if (!number)
            continue;
        const auto card = cardOf(tally.proposal);
        const bool isSecond = count.onPaper.contains(card);
        count.onPaper[card] += *number;
        add(card, *number).isAdded |= isSecond;
    }
    return count;
}

QList<ProposalId> rankedCards(const QList<Proposal> &cards, const BallotCount &count, qsizetype places)
{
    struct Card {
        ProposalId id;
        int number = 0, votes = 0;
        QList<qsizetype> voters;
        double onWall = 0; ///< how much its voters have on the wall already, on average
    };
    QList<Card> open;
    for (const auto &card : cards)
        open += Card{card.id, card.number, count.of(card.id), {}, 0};
    for (qsizetype paper = 0; paper < count.papers.size(); ++paper) {
        for (auto &card : open) {
            if (std::ranges::find(count.papers[paper], card.id, &BallotMark::proposal) != count.papers[paper].end())
                card.voters += paper;
        }
    }
    std::ranges::sort(open, [](const Card &one, const Card &other) {
        return one.votes != other.votes ? one.votes > other.votes : one.number < other.number;
    });
    QList<ProposalId> ranked;
    QList<int> has(count.papers.size(), 0);
    while (!open.isEmpty()) {
        const auto isTied = [&](const Card &card) { return card.votes == open.first().votes; };
        const auto end = std::ranges::find_if_not(open, isTied);
        for (auto card = open.begin(); card != end; ++card) {
            qint64 sum = 0;
            for (const auto voter : card->voters)
                sum += has[voter];
            card->onWall = card->voters.isEmpty() ? 0 : double(sum) / double(card->voters.size());
        }
        const auto next = std::ranges::min_element(open.begin(), end, {}, &Card::onWall);
        if (ranked.size() < places) {
            for (const auto voter : next->voters)
                ++has[voter];
        }
        ranked += next->id;
        open.erase(next);
    }
    return ranked;
}

} // namespace rnf
