#include "proposals/Ballots.h"

#include "proposals/BallotsInAction.h"

namespace rnf {

Ballots::Ballots(Store &store, QRandomGenerator lot) : m_store(store), m_reading(store.reader()), m_lot(lot) {}

// --- reading

QList<Ballot> Ballots::of(const Session &session, EventId event)
{
    return m_store.read(session, Operation::ReadPeople, [&] { return m_reading.ballots(event); });
}

std::optional<Ballot> Ballots::current(const Session &session, EventId event)
{
    const auto ballots = of(session, event);
    const auto open = std::ranges::find_if(ballots, &Ballot::isOpen);
    if (open != ballots.end())
        return *open;
    return ballots.isEmpty() ? std::nullopt : std::optional(ballots.last());
}

BallotTurnout Ballots::turnout(const Session &session, const Ballot &ballot)
{
    return m_store.read(session, Operation::ReadPeople, [&] {
        BallotTurnout turnout;
        turnout.papers = m_reading.papers(ballot.id);
        turnout.voters = int(m_reading.voters(ballot.id).size());
        for (const auto &tally : m_reading.tallies(ballot.id)) {
            turnout.counted += tally.isStarted() ? 1 : 0;
            turnout.tallied += tally.count() ? 1 : 0;
            turnout.differing += tally.differs() ? 1 : 0;
        }
        return turnout;
    });
}

BallotCount Ballots::countOf(ProposalRepository &rows, const Ballot &ballot)
{
    return countedBallot(rows.votes(ballot.id), rows.tallies(ballot.id), rows.proposals(ballot.event));
}

std::optional<BallotCount> Ballots::count(const Session &session, const Ballot &ballot)
{
    return m_store.read(session, Operation::ReadPeople, [&]() -> std::optional<BallotCount> {
        const auto now = m_reading.find(ballot.id);
        return now && !now->isOpen() ? std::optional(countOf(m_reading, *now)) : std::nullopt;
    });
}

BallotCount Ballots::newestCount(Database &database, EventId event)
{
    ProposalRepository rows(database);
    BallotCount count;
    for (const auto &ballot : rows.ballots(event)) {
        if (!ballot.isOpen())
            count = countOf(rows, ballot);
    }
    return count;
}

QList<PaperTally> Ballots::tallies(const Session &session, BallotId ballot)
{
    return m_store.read(session, Operation::ReadPeople, [&] { return m_reading.tallies(ballot); });
}

QSet<RegistrationId> Ballots::voters(const Session &session, BallotId ballot)
{
    return m_store.read(session, Operation::ReadPeople, [&] {
        const auto voters = m_reading.voters(ballot);
        return QSet<RegistrationId>(voters.cbegin(), voters.cend());
    });
}

// --- writing

Result<BallotId> Ballots::open(const Session &session, Ballot ballot)
{
    const auto done = m_store.act(session, Operation::EditPeople, tr("Open the vote on the cards"),
                                  [&](Action &action) { BallotsInAction(action).open(ballot); });
    if (!done)
        return done.error();
    return ballot.id;
}

Result<qint64> Ballots::close(const Session &session, BallotId ballot)
{
    return m_store.act(session, Operation::EditPeople, tr("Close the vote on the cards"), [&](Action &action) {
        BallotsInAction writing(action);
        writing.close(writing.ballot(ballot));
    });
}

Result<qint64> Ballots::key(const Session &session, BallotId ballot, const QList<BallotPaper> &papers)
{
    return m_store.act(session, Operation::EditPeople, tr("Key in %n ballots", nullptr, int(papers.size())),
                       [&](Action &action) {
                           BallotsInAction writing(action);
                           writing.write(writing.ballot(ballot), papers, m_lot);
                       });
}

Result<qint64> Ballots::count(const Session &session, BallotId ballot, const BallotBox::Batch &batch)
{
    return m_store.act(session, Operation::EditPeople,
                       tr("Take %n ballots out of the box", nullptr, int(batch.papers.size())), [&](Action &action) {
                           BallotsInAction writing(action);
                           const auto open = writing.ballot(ballot);
                           writing.issue(open, batch.voters);
                           writing.write(open, batch.papers, m_lot);
                       });
}

Result<qint64> Ballots::tally(const Session &session, BallotId ballot, const QList<PaperTally> &before,
                              const QList<PaperTally> &after)
{
    return m_store.act(session, Operation::EditPeople, tr("Count %n cards on paper", nullptr, int(after.size())),
                       [&](Action &action) {
                           BallotsInAction writing(action);
                           const auto open = writing.ballot(ballot);
                           for (const auto &one : after) {
                               const auto seen = std::ranges::find(before, one.proposal, &PaperTally::proposal);
                               writing.tally(open, seen == before.end() ? PaperTally() : *seen, one);
                           }
                       });
}

} // namespace rnf
