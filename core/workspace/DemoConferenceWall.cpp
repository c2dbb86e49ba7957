#include "workspace/DemoConferenceWall.h"

#include "base/Dates.h"
#include "events/EventTimes.h"
#include "events/Registrations.h"
#include "proposals/Ballots.h"
#include "proposals/Proposals.h"
#include "proposals/Walls.h"
#include "workspace/DemoSteps.h"

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

struct DemoCard {
    ProposalKind kind;
    const char *title;
};
constexpr auto offer = ProposalKind::Offer, request = ProposalKind::Request, panel = ProposalKind::Panel,
               idea = ProposalKind::SpeakerIdea, pitch = ProposalKind::Pitch;
/// The most liked first; the last one is the ninth once more.
constexpr DemoCard demoCards[] = {
    {offer, "Talking with neighbors who disagree"},
    {offer, "Meetings that end on time"},
    {panel, "Three tenants' unions tell how they won"},
    {offer, "Burnout and how to say no"},
    {request, "Group chats without chaos"},
    {offer, "Knocking on doors for the first time"},
    {pitch, "A map of every bus stop without a bench"},
    {offer, "Spanish for canvassers"},
    {offer, "Writing a press release"},
    {idea, "Hear from the school kitchen strike"},
    {offer, "Raising money at the kitchen table"},
    {offer, "Reading a city budget"},
    {panel, "Faith groups and unions side by side"},
    {offer, "Childcare as organizing"},
    {request, "Keeping phone lists safe"},
    {offer, "Songs for the picket line"},
    {pitch, "Tool library for the east side"},
    {offer, "One-to-ones for shy people"},
    {offer, "Posters by hand"},
    {offer, "What to film and what never to film"},
    {request, "How other cities do participatory budgets"},
    {offer, "Mapping a workplace"},
    {offer, "First aid at marches"},
    {pitch, "Neighborhood radio hour"},
    {idea, "A nurse on safe staffing"},
    {offer, "Cooking for two hundred"},
    {offer, "Bylaws nobody hates"},
    {offer, "Writing a good press release"},
};
constexpr qsizetype demoPapers = 140, likesOfPaper = 5;
constexpr int wallTimes = 5, wallMinutes = 50, wallBreak = 10, wallHour = 10, peopleOnSunday = 260;

class WallMaker : DemoSteps {
public:
    WallMaker(Workspace &workspace, const Session &who, const Event &conference)
        : m_workspace(workspace), m_who(who), m_conference(conference)
    {
        for (const auto &row : workspace.registrations().of(who, conference.id)) {
            if (row.registration.rsvp == Rsvp::Yes)
                m_coming += row.registration.person;
        }
    }

    Result<> run()
    {
        if (m_coming.size() < firstHost + qsizetype(std::size(demoCards)))
            return {};
        addCards();
        vote();
        hangSheet();
        return m_done;
    }

private:
    static constexpr qsizetype firstHost = 60; ///< of those who come; others hold sessions
    static constexpr qsizetype adopted = 4;    ///< a request that somebody holds by now

    void addCards()
    {
        for (qsizetype i = 0; i < qsizetype(std::size(demoCards)); ++i) {
            Proposal card;
            card.event = m_conference.id;
            card.kind = demoCards[i].kind;
            card.title = QString::fromUtf8(demoCards[i].title);
            card.format = card.kind == panel ? SessionFormat::Panel : SessionFormat::Workshop;
            card.source = i % 4 == 0 ? ProposalSource::Form : i % 9 == 0 ? ProposalSource::Seed : ProposalSource::Paper;
            card.proposer = m_coming[firstHost + i];
            // Whoever asks for something does not hold it; somebody was found for one of them.
            const bool isAskedFor = card.kind == request || card.kind == idea;
            if (!isAskedFor || i == adopted)
                card.hosts += ProposalHost{0, m_coming[isAskedFor ? firstHost - 1 : firstHost + i], HostAnswer::Yes};
            m_cards += taken(m_workspace.proposals().add(m_who, card));
        }
    }

    /// Each likes five that lie apart; those at the head of the list are liked by more.
    void vote()
    {
        Ballot ballot;
        ballot.event = m_conference.id;
        const auto open = taken(m_workspace.ballots().open(m_who, ballot));
        QList<BallotPaper> papers;
        for (qsizetype i = 0; i < demoPapers; ++i) {
            BallotPaper paper;
            for (qsizetype like = 0; like < likesOfPaper; ++like) {
                const qsizetype card = (i * (like + 1) + like * like) % (m_cards.size() - like * likesOfPaper);
                const bool isNew = std::ranges::find(paper, m_cards[card], &BallotMark::proposal) == paper.end();
                if (isNew)
                    paper += BallotMark{m_cards[card], 1};
            }
            papers += paper;
        }
        taken(m_workspace.ballots().key(m_who, open, papers));
        taken(m_workspace.ballots().close(m_who, open));
    }

    void hangSheet()
    {
        Event sunday = m_conference;
        EventTimes::set(sunday, EventTimes::day(m_conference).addDays(2), QTime(wallHour, 0), 0);
        auto &walls = m_workspace.walls();
        auto wall = walls.usual(m_who, m_conference, instantOf(sunday.startsAt), wallTimes, wallMinutes, wallBreak);
        constexpr qsizetype wallRooms = 6;
        wall.rooms = wall.rooms.first(std::min(wallRooms, wall.rooms.size()));
        wall.people = peopleOnSunday;
        taken(walls.set(m_who, wall));
    }

    Workspace &m_workspace;
    const Session &m_who;
    const Event m_conference;
    QList<PersonId> m_coming; ///< by name
    QList<ProposalId> m_cards;
};

} // namespace

Result<> addDemoWall(Workspace &workspace, const Session &who, const Event &conference)
{
    return WallMaker(workspace, who, conference).run();
}

} // namespace rnf
