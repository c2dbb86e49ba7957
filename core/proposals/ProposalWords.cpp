#include "proposals/ProposalWords.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace rnf {

QString ProposalWords::kind(ProposalKind kind)
{
    switch (kind) {
    case ProposalKind::Offer:
        return tr("offer", "kind of proposal");
    case ProposalKind::Request:
        return tr("request", "kind of proposal");
    case ProposalKind::Panel:
        return tr("panel", "kind of proposal");
    case ProposalKind::SpeakerIdea:
        return tr("idea for a speaker");
    case ProposalKind::Pitch:
        break;
    }
    return tr("pitch of a project");
}

QString ProposalWords::source(ProposalSource source)
{
    switch (source) {
    case ProposalSource::Wall:
        return tr("typed at the wall");
    case ProposalSource::Paper:
        return tr("on paper");
    case ProposalSource::Form:
        return tr("by a form");
    case ProposalSource::Import:
        return tr("from a list");
    case ProposalSource::Seed:
        break;
    }
    return tr("from those who prepare it");
}

QString ProposalWords::status(ProposalStatus status)
{
    switch (status) {
    case ProposalStatus::Draft:
        return tr("draft", "proposal");
    case ProposalStatus::Submitted:
        return tr("came in", "proposal");
    case ProposalStatus::Shortlisted:
        return tr("on the short list");
    case ProposalStatus::Accepted:
        return tr("accepted", "proposal");
    case ProposalStatus::Confirmed:
        return tr("confirmed by its hosts");
    case ProposalStatus::Scheduled:
        return tr("in the programme");
    case ProposalStatus::Waitlisted:
        return tr("waiting", "proposal");
    case ProposalStatus::Declined:
        return tr("declined", "proposal");
    case ProposalStatus::Withdrawn:
        return tr("withdrawn", "proposal");
    case ProposalStatus::Merged:
        break;
    }
    return tr("part of another card");
}

QString ProposalWords::answer(HostAnswer answer)
{
    switch (answer) {
    case HostAnswer::Invited:
        return tr("is asked", "host");
    case HostAnswer::Yes:
        return tr("said yes", "host");
    case HostAnswer::No:
        break;
    }
    return tr("said no", "host");
}

QString ProposalWords::decision(ProposalDecision decision)
{
    switch (decision) {
    case ProposalDecision::None:
        return {};
    case ProposalDecision::Shortlisted:
        return status(ProposalStatus::Shortlisted);
    case ProposalDecision::Accepted:
        return status(ProposalStatus::Accepted);
    case ProposalDecision::Waitlisted:
        return status(ProposalStatus::Waitlisted);
    case ProposalDecision::Declined:
        break;
    }
    return status(ProposalStatus::Declined);
}

QString ProposalWords::method(const Ballot &ballot)
{
    return ballot.method == BallotMethod::Dots ? tr("%n dots each", nullptr, ballot.dots)
                                               : tr("everybody marks what they like");
}

QString ProposalWords::alike(const AlikeProposals &alike, const QString &a, const QString &b)
{
    switch (alike.reason) {
    case AlikeProposals::SameTitle:
        return tr("“%1” is there twice.").arg(a);
    case AlikeProposals::SimilarTitle:
        return tr("“%1” and “%2” have nearly the same title.").arg(a, b);
    case AlikeProposals::SameHost:
        return tr("“%1” and “%2” sound alike and have the same host.").arg(a, b);
    case AlikeProposals::Follows:
        break;
    }
    return tr("“%2” seems to build on “%1”.").arg(a, b);
}

QString ProposalWords::turnout(const BallotTurnout &turnout, int cards)
{
    QStringList said{tr("%n ballots", nullptr, turnout.papers)};
    if (turnout.counted > 0)
        said += tr("%1 of %n cards counted on paper", nullptr, cards).arg(turnout.tallied);
    if (turnout.differing > 0)
        said += tr("%n differ", "counts on paper", turnout.differing);
    return said.join(u" · "_s);
}

} // namespace rnf
