#pragma once

#include "programme/ProgrammeSession.h"

namespace rnf {

using ProposalId = Id<struct ProposalTag>;
using ProposalCriterionId = Id<struct ProposalCriterionTag>;

// Closed vocabularies; the words are those of the database and of files (events.md, sections 3.2 and 4).
/// Offer: somebody holds it. Request: somebody would like to hear it. Speaker idea: somebody should be asked. Pitch: a project
/// looks for people.
enum class ProposalKind { Offer, Request, Panel, SpeakerIdea, Pitch };
/// Seed: those who prepare the event, or a partner, put it there; such cards are labelled.
enum class ProposalSource { Wall, Paper, Form, Import, Seed };
enum class ProposalStatus {
    Draft,
    Submitted,
    Shortlisted,
    Accepted,
    Confirmed,
    Scheduled,
    Waitlisted,
    Declined,
    Withdrawn,
    Merged
};
/// What the group decided and nobody was told yet.
enum class ProposalDecision { None, Shortlisted, Accepted, Waitlisted, Declined };
enum class HostAnswer { Invited, Yes, No };
/// Similar: they look alike and stay two. Before: the first comes before the second, as 101 before 102.
enum class ProposalLinkKind { Similar, Before };
constexpr auto keysOf(ProposalKind) { return std::to_array({"offer", "request", "panel", "speaker_idea", "pitch"}); }
constexpr auto keysOf(ProposalSource) { return std::to_array({"wall", "paper", "form", "import", "seed"}); }
constexpr auto keysOf(ProposalStatus)
{
    return std::to_array({"draft", "submitted", "shortlisted", "accepted", "confirmed", "scheduled", "waitlisted",
                          "declined", "withdrawn", "merged"});
}
constexpr auto keysOf(ProposalDecision) { return std::to_array({"", "shortlisted", "accepted", "waitlisted", "declined"}); }
constexpr auto keysOf(HostAnswer) { return std::to_array({"invited", "yes", "no"}); }
constexpr auto keysOf(ProposalLinkKind) { return std::to_array({"similar", "before"}); }

/// Somebody is to hold what is proposed.
struct ProposalHost {
    qint64 id = 0;
    PersonId person;
    HostAnswer answer = HostAnswer::Yes;
    bool operator==(const ProposalHost &) const = default;
};

/// What somebody would like to see at an event: a card, before it is a session.
struct Proposal {
    ProposalId id;
    EventId event;
    int number = 0; ///< of the card, from 1; given once
    ProposalKind kind = ProposalKind::Offer;
    QString title;
    QString abstract;
    SessionFormat format = SessionFormat::Workshop;
    SessionLevel level = SessionLevel::All;
    int lengthMin = 0; ///< 0: as long as the time it gets
    QString language;  ///< empty: that of the event
    bool wantsInterpretation = false;
    PersonId proposer; ///< invalid: not known
    ProposalSource source = ProposalSource::Wall;
    ProposalStatus status = ProposalStatus::Submitted;
    ProposalDecision pending = ProposalDecision::None;
    ProposalId mergedInto;      ///< invalid: none
    ProgrammeSessionId session; ///< what it became; invalid: none yet, or none any more
    QList<ProposalHost> hosts;  ///< in the order they were named

    /// It can be voted on and stand on the wall.
    bool isCard() const { return status >= ProposalStatus::Submitted && status <= ProposalStatus::Scheduled; }
    /// It stands in the programme because it hung on the wall; where it hangs no more, publishing takes it out.
    bool isPublished() const { return session.isValid() && (status == ProposalStatus::Scheduled || !isCard()); }
    /// Somebody said that they hold it.
    bool hasHost() const
    {
        return std::ranges::any_of(hosts, [](const ProposalHost &host) { return host.answer == HostAnswer::Yes; });
    }
    /// It asks for something that nobody holds yet, so that anybody can adopt it.
    bool needsHost() const { return (kind == ProposalKind::Request || kind == ProposalKind::SpeakerIdea) && !hasHost(); }
    bool operator==(const Proposal &) const = default;
};

/// What two proposals have to do with each other.
struct ProposalLink {
    qint64 id = 0;
    ProposalId a, b;
    ProposalLinkKind kind = ProposalLinkKind::Similar;
    bool operator==(const ProposalLink &) const = default;
};

/// What proposals are judged by.
struct ProposalCriterion {
    ProposalCriterionId id;
    EventId event;
    QString name;
    int weight = 1; ///< against the others; at least 1
    bool operator==(const ProposalCriterion &) const = default;
};

/// What somebody thinks of a proposal in one respect.
struct ProposalReview {
    static constexpr int best = 5;

    qint64 id = 0;
    ProposalId proposal;
    PersonId reviewer;
    ProposalCriterionId criterion;
    int score = 0; ///< 0 to `best`
    QString note;
    bool operator==(const ProposalReview &) const = default;
};

/// A proposal with what is shown of it.
struct ProposalRow {
    Proposal proposal;
    QHash<PersonId, QString> names; ///< of its hosts and whoever proposed it
    std::optional<double> score;    ///< 0 to ProposalReview::best; nothing: nobody judged it
    int reviewers = 0;

    /// "Rosa Díaz, Omar Haddad"; whoever said no is not among them.
    QString hosts() const;
};

/// Somebody has to be told what was decided.
struct DecisionToTell {
    ProposalId proposal;
    QString title;
    ProposalStatus status = ProposalStatus::Submitted;
    QList<PersonId> people; ///< whoever proposed it and its hosts, each once
    bool operator==(const DecisionToTell &) const = default;
};

/// The mean over reviewers of what each says, weighted by the criteria; nothing: nobody judged it.
std::optional<double> reviewScore(const QList<ProposalReview> &reviews, const QList<ProposalCriterion> &criteria);

} // namespace rnf
