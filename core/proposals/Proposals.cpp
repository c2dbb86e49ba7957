#include "proposals/Proposals.h"

#include "base/Dates.h"
#include "base/Text.h"
#include "proposals/HostNames.h"
#include "proposals/ProposalWords.h"
#include "proposals/ProposalsInAction.h"
#include "storage/StorageError.h"

using namespace Qt::StringLiterals;

namespace rnf {

Proposals::Proposals(Store &store, People &people) : m_store(store), m_people(people), m_reading(store.reader()) {}

// --- reading

QList<ProposalRow> Proposals::rows(const Session &session, EventId event)
{
    return m_store.read(session, Operation::ReadPeople, [&] {
        const auto proposals = m_reading.proposals(event);
        const auto criteria = m_reading.criteria(event);
        QHash<ProposalId, QList<ProposalReview>> reviews;
        for (const auto &review : m_reading.reviews(event))
            reviews[review.proposal] += review;
        QSet<PersonId> people;
        for (const auto &proposal : proposals) {
            people += proposal.proposer;
            for (const auto &host : proposal.hosts)
                people += host.person;
        }
        const auto names = m_people.names(session, people.values());
        QList<ProposalRow> rows;
        for (const auto &proposal : proposals) {
            const auto said = reviews.value(proposal.id);
            QSet<PersonId> reviewers;
            for (const auto &review : said)
                reviewers += review.reviewer;
            ProposalRow row{proposal, {}, reviewScore(said, criteria), int(reviewers.size())};
            row.names.insert(proposal.proposer, names.value(proposal.proposer));
            for (const auto &host : proposal.hosts)
                row.names.insert(host.person, names.value(host.person));
            rows += row;
        }
        return rows;
    });
}

std::optional<Proposal> Proposals::find(const Session &session, ProposalId id)
{
    return m_store.read(session, Operation::ReadPeople, [&] { return m_reading.find(id); });
}

QList<AlikeProposals> Proposals::alike(const Session &session, EventId event)
{
    return m_store.read(session, Operation::ReadPeople,
                        [&] { return AlikeProposals::among(m_reading.proposals(event), m_reading.links(event)); });
}

QList<ProposalLink> Proposals::links(const Session &session, EventId event)
{
    return m_store.read(session, Operation::ReadPeople, [&] { return m_reading.links(event); });
}

QList<Proposals::Counted> Proposals::counted(Database &database, EventId event)
{
    ProposalRepository rows(database);
    const auto noted = rows.notedAt(event);
    QList<Counted> counted;
    for (const auto &proposal : rows.proposals(event)) {
        const QString at = noted.value(proposal.id);
        counted += Counted{proposal.id, proposal.status, proposal.pending, at.isEmpty() ? QDate() : localDay(at)};
    }
    return counted;
}

// --- writing

Result<ProposalId> Proposals::add(const Session &session, Proposal proposal)
{
    const auto done = m_store.act(session, Operation::EditPeople, tr("Add the card “%1”").arg(cleanText(proposal.title)),
                                  [&](Action &action) { ProposalsInAction(action).add(proposal); });
    if (!done)
        return done.error();
    return proposal.id;
}

Result<ProposalId> Proposals::addLine(const Session &session, EventId event, const QString &line)
{
    const qsizetype bar = line.lastIndexOf(u" / "_s);
    Proposal card;
    card.event = event;
    card.title = cleanText(line.left(bar));
    QStringList names;
    for (const auto &name : bar < 0 ? QStringList() : line.mid(bar + 3).split(u','))
        names += name.simplified();
    names.removeAll(QString());
    const auto done =
        m_store.act(session, Operation::EditPeople, tr("Add the card “%1”").arg(card.title), [&](Action &action) {
            HostNames known(action);
            for (const auto &name : names) {
                const auto host = known.named(name);
                if (!host.isValid())
                    throw Refusal(
                        {u"several"_s, tr("Several people are called “%1”. Add the card without a name, and choose its host "
                                          "in it.")
                                           .arg(name)});
                card.hosts += ProposalHost{0, host, HostAnswer::Yes};
            }
            ProposalsInAction(action).add(card);
        });
    if (!done)
        return done.error();
    return card.id;
}

Result<qint64> Proposals::save(const Session &session, const Proposal &before, const Proposal &after)
{
    return m_store.act(session, Operation::EditPeople, tr("Edit the card “%1”").arg(cleanText(after.title)),
                       [&](Action &action) { ProposalsInAction(action).save(before, after); });
}

Result<qint64> Proposals::remove(const Session &session, const Proposal &removed)
{
    return m_store.act(session, Operation::DeletePeople, tr("Delete the card “%1”").arg(removed.title), [&](Action &action) {
        auto &rows = action.on<ProposalRepository>();
        if (ProposalsInAction(action).proposal(removed.id).isPublished())
            throw Refusal({u"published"_s, tr("“%1” is in the programme. Withdraw it instead; the next time the wall is "
                                              "published it leaves the draft.")
                                               .arg(removed.title)});
        for (const auto &ballot : rows.ballots(removed.event)) {
            const auto isAbout = [&](const auto &row) { return row.proposal == removed.id; };
            if (std::ranges::any_of(rows.votes(ballot.id), isAbout) || std::ranges::any_of(rows.tallies(ballot.id), isAbout))
                throw Refusal({u"voted"_s, tr("People voted for “%1”, and their votes would go with it. "
                                              "Withdraw it instead.")
                                               .arg(removed.title)});
        }
        rows.remove(action, removed);
    });
}

Result<qint64> Proposals::setStatus(const Session &session, const QList<ProposalId> &ids, ProposalStatus status)
{
    const QString label = tr("%n cards: %1", nullptr, int(ids.size())).arg(ProposalWords::status(status));
    return m_store.act(session, Operation::EditPeople, label, [&](Action &action) {
        ProposalsInAction writing(action);
        for (const auto &id : ids) {
            const auto proposal = writing.proposal(id);
            if (proposal.status != status)
                writing.setStatus(proposal, status);
        }
    });
}

Result<qint64> Proposals::decide(const Session &session, const QList<ProposalId> &ids, ProposalDecision decision)
{
    const QString label = decision == ProposalDecision::None
                            ? tr("Leave %n cards open", nullptr, int(ids.size()))
                            : tr("Decide on %n cards: %1", nullptr, int(ids.size())).arg(ProposalWords::decision(decision));
    return m_store.act(session, Operation::EditPeople, label, [&](Action &action) {
        ProposalsInAction writing(action);
        for (const auto &id : ids)
            writing.decide(writing.proposal(id), decision);
    });
}

Result<QList<DecisionToTell>> Proposals::sendDecisions(const Session &session, EventId event)
{
    QList<DecisionToTell> toTell;
    const auto done = m_store.act(session, Operation::EditPeople, {}, [&](Action &action) {
        toTell = ProposalsInAction(action).sendDecisions(event);
        action.setLabel(tr("Send %n decisions", nullptr, int(toTell.size())));
    });
    if (!done)
        return done.error();
    return toTell;
}

Result<qint64> Proposals::merge(const Session &session, ProposalId kept, ProposalId merged)
{
    return m_store.act(session, Operation::EditPeople, {}, [&](Action &action) {
        ProposalsInAction writing(action);
        const auto one = writing.proposal(kept), other = writing.proposal(merged);
        writing.merge(one, other);
        action.setLabel(tr("Make “%2” part of “%1”").arg(one.title, other.title));
    });
}

Result<qint64> Proposals::link(const Session &session, const ProposalLink &link)
{
    const QString label =
        link.kind == ProposalLinkKind::Similar ? tr("Say that two cards are two") : tr("Say which card comes first");
    return m_store.act(session, Operation::EditPeople, label, [&](Action &action) { ProposalsInAction(action).link(link); });
}

// --- review

QList<ProposalCriterion> Proposals::criteria(const Session &session, EventId event)
{
    return m_store.read(session, Operation::ReadPeople, [&] { return m_reading.criteria(event); });
}

QList<ProposalReview> Proposals::reviews(const Session &session, EventId event)
{
    return m_store.read(session, Operation::ReadPeople, [&] { return m_reading.reviews(event); });
}

Result<ProposalCriterionId> Proposals::add(const Session &session, ProposalCriterion criterion)
{
    const auto done =
        m_store.act(session, Operation::EditPeople, tr("Judge proposals by “%1”").arg(cleanText(criterion.name)),
                    [&](Action &action) { ProposalsInAction(action).add(criterion); });
    if (!done)
        return done.error();
    return criterion.id;
}

Result<qint64> Proposals::save(const Session &session, const ProposalCriterion &before, const ProposalCriterion &after)
{
    return m_store.act(session, Operation::EditPeople, tr("Change what “%1” means for proposals").arg(cleanText(after.name)),
                       [&](Action &action) { ProposalsInAction(action).save(before, after); });
}

Result<qint64> Proposals::remove(const Session &session, const ProposalCriterion &criterion)
{
    return m_store.act(session, Operation::DeletePeople, tr("Judge proposals no more by “%1”").arg(criterion.name),
                       [&](Action &action) { action.on<ProposalRepository>().remove(action, criterion); });
}

Result<qint64> Proposals::review(const Session &session, ProposalId id, PersonId reviewer,
                                 const QList<ProposalReview> &reviews)
{
    return m_store.act(session, Operation::EditPeople, {}, [&](Action &action) {
        ProposalsInAction writing(action);
        action.setLabel(tr("Judge “%1”").arg(writing.proposal(id).title));
        writing.review(id, reviewer, reviews);
    });
}

} // namespace rnf
