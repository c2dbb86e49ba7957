#pragma once

#include "events/Events.h"
#include "people/People.h"
#include "proposals/AlikeProposals.h"
#include "proposals/ProposalRepository.h"

namespace rnf {

/// What people would like to see at an event, and what becomes of it: with Ballots and Walls, the only classes of this part that
/// windows and commands see. Reads answer "nothing" when they fail; writes answer the action's number, 0 when nothing was to be
/// done; the first one gives an event its wall (`Event::hasWall`). Lives on the thread that opened the store.
class Proposals : public QObject {
    Q_OBJECT

public:
    Proposals(Store &store, People &people);

    /// By their numbers, whatever became of them, with names and scores.
    QList<ProposalRow> rows(const Session &session, EventId event);
    std::optional<Proposal> find(const Session &session, ProposalId id);
    /// Cards that may be one, or build on each other; what somebody said of a pair is not asked again.
    QList<AlikeProposals> alike(const Session &session, EventId event);
    QList<ProposalLink> links(const Session &session, EventId event);

    /// Gets the next number of the event. Refused, here and in `save`: no title ("empty-name").
    Result<ProposalId> add(const Session &session, Proposal proposal);
    /// As somebody calls it out at the wall: "Phone banks / Rosa Díaz, Omar Haddad"; whoever is nobody here becomes somebody with a
    /// name alone. Refused: several people of that name ("several").
    Result<ProposalId> addLine(const Session &session, EventId event, const QString &line);
    /// Whatever but its status.
    Result<qint64> save(const Session &session, const Proposal &before, const Proposal &after);
    /// For what was typed by mistake; else it is withdrawn. Refused once anybody voted for it ("voted"), or it is in the programme
    /// ("published").
    Result<qint64> remove(const Session &session, const Proposal &removed);

    /// One action. Refused ("step") where one of them cannot become that: draft, came in, short list, accepted, confirmed and in
    /// the programme follow each other; from each of them a proposal waits, is declined, withdrawn or merged, and one that waits
    /// can be accepted. The rest is final.
    Result<qint64> setStatus(const Session &session, const QList<ProposalId> &ids, ProposalStatus status);
    /// What the group decides now and tells later. None: it is open again.
    Result<qint64> decide(const Session &session, const QList<ProposalId> &ids, ProposalDecision decision);
    /// Everything that was decided holds now, in one action. Answers whom to tell what.
    Result<QList<DecisionToTell>> sendDecisions(const Session &session, EventId event);

    /// `merged` becomes part of `kept`, which keeps the hosts of both, what comes before and after them, and what `merged` is in
    /// the programme where it is nothing there itself; votes of both count for it.
    Result<qint64> merge(const Session &session, ProposalId kept, ProposalId merged);
    Result<qint64> link(const Session &session, const ProposalLink &link);

    // --- review
    QList<ProposalCriterion> criteria(const Session &session, EventId event);
    QList<ProposalReview> reviews(const Session &session, EventId event);
    /// Refused, here and in `save`: no name ("empty-name") or one that is taken ("name-taken"), a weight below 1 ("amount").
    Result<ProposalCriterionId> add(const Session &session, ProposalCriterion criterion);
    Result<qint64> save(const Session &session, const ProposalCriterion &before, const ProposalCriterion &after);
    /// With what was said of it.
    Result<qint64> remove(const Session &session, const ProposalCriterion &criterion);
    /// In place of what the reviewer said of it before; a criterion that is left out is not judged. Refused: nobody judges
    /// ("no-person"), no score that there is ("amount"), a criterion that is not there any more, or twice ("gone").
    Result<qint64> review(const Session &session, ProposalId id, PersonId reviewer, const QList<ProposalReview> &reviews);

    /// What numbers are told of.
    struct Counted {
        ProposalId id;
        ProposalStatus status = ProposalStatus::Submitted;
        ProposalDecision pending = ProposalDecision::None;
        QDate notedOn; ///< when it came here first, on the clock of this computer; invalid: nobody knows
    };
    /// By their numbers, whatever became of them. From any thread; throws StorageError.
    static QList<Counted> counted(Database &database, EventId event);

private:
    Store &m_store;
    People &m_people;
    ProposalRepository m_reading;
};

} // namespace rnf
