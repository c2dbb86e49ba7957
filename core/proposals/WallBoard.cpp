#include "proposals/WallBoard.h"

#include "agenda/AgendaBuilder.h"
#include "agenda/AgendaEvaluator.h"

#include <QRandomGenerator>

#include <numeric>

namespace rnf {
namespace {

/// Of those who like a card, so many come: the published fit over 13 sessions and 259 people.
constexpr double drawOfVotes = 0.66;
/// The 80th percentile of heads against what was expected, for as long as there are no counts of one's own.
constexpr double roomToSpare = 1.3;
/// The rows of a wall are all alike to the builder, whatever the clock says of them, and nobody has to hurry between them.
constexpr int minutesOfRow = 1000, minutesOfCard = 900;
constexpr double secondsToArrange = 0.05;
constexpr qint64 stepsToArrange = 40'000;

} // namespace

WallBoard::WallBoard(const WallFacts &facts) : WallBoard(facts, hanging(facts)) {}

WallBoard::WallBoard(const WallFacts &facts, const QList<ProposalId> &onWall) : m_facts(facts)
{
    expectPeople(onWall);
    makeProblem();
    m_evaluator = std::make_unique<AgendaEvaluator>(m_problem, m_placements);
}

WallBoard::~WallBoard() = default;

int WallBoard::startOf(qsizetype slot) { return int(slot) * minutesOfRow; }

AgendaPlace WallBoard::placeOf(WallSpot spot) const
{
    const auto room = std::ranges::find(m_facts.wall.rooms, spot.room, &WallRoom::id) - m_facts.wall.rooms.begin();
    const auto slot = std::ranges::find(m_facts.wall.slots, spot.slot, &WallSlot::id) - m_facts.wall.slots.begin();
    return {int(room), startOf(slot)};
}

WallSpot WallBoard::spotOf(AgendaPlace place) const
{
    return {m_facts.wall.slots[place.start / minutesOfRow].id, m_facts.wall.rooms[place.room].id};
}

// --- the problem

/// While the wall is empty, all cards may come to hang there.
QList<ProposalId> WallBoard::hanging(const WallFacts &facts)
{
    QList<ProposalId> ids;
    for (const auto &place : facts.places)
        ids += place.proposal;
    for (qsizetype i = 0; i < (facts.places.isEmpty() ? facts.cards.size() : 0); ++i)
        ids += facts.cards[i].proposal.id;
    return ids;
}

void WallBoard::expectPeople(const QList<ProposalId> &onWall)
{
    double votes = 0;
    for (const auto &card : onWall)
        votes += m_facts.count.of(card);
    const double mean = onWall.isEmpty() ? 0 : votes / double(onWall.size());
    const double perRoom = double(m_facts.people) / double(std::max<qsizetype>(1, m_facts.wall.rooms.size()));
    for (const auto &card : m_facts.cards) {
        const double share = mean > 0 ? m_facts.count.of(card.proposal.id) / mean : 1;
        m_expected.insert(card.proposal.id, std::min(m_facts.people, qRound(drawOfVotes * share * perRoom)));
    }
}

int WallBoard::expectedHigh(ProposalId card) const
{
    return std::min(m_facts.people, int(std::ceil(m_expected.value(card) * roomToSpare)));
}

/// By voter. Where votes were only counted, so many people are imagined and each card's votes dealt out among them by a lot
/// that is always the same, as if nobody who likes one thing liked another more or less for it.
QList<QList<int>> WallBoard::picks() const
{
    QList<QList<int>> picks;
    for (const auto &paper : m_facts.count.papers) {
        QList<int> cards;
        for (const auto &mark : paper) {
            if (const int index = indexOf(mark.proposal); index >= 0)
                cards += index;
        }
        picks += cards;
    }
    if (m_facts.count.onPaper.isEmpty())
        return picks;
    const int most = *std::ranges::max_element(m_facts.count.onPaper);
    const qsizetype first = picks.size();
    const int imagined = std::max(most, m_facts.people - int(first));
    picks.resize(first + imagined);
    QList<int> voters(imagined);
    std::iota(voters.begin(), voters.end(), int(first));
    for (const auto &card : m_facts.cards) {
        QRandomGenerator lot(quint32(card.proposal.number));
        const int votes = m_facts.count.onPaper.value(card.proposal.id);
        for (int voter = 0; voter < votes; ++voter) {
            std::swap(voters[voter], voters[voter + int(lot.bounded(imagined - voter))]);
            picks[voters[voter]] += indexOf(card.proposal.id);
        }
    }
    return picks;
}

void WallBoard::makeProblem()
{
    for (const auto &column : m_facts.wall.rooms) {
        const auto *room = m_facts.find(column.id);
        m_problem.rooms += AgendaRoom{room ? room->seats : 0};
    }
    QList<AgendaPlace> cells;
    for (qsizetype slot = 0; slot < m_facts.wall.slots.size(); ++slot) {
        for (int room = 0; room < m_facts.wall.rooms.size(); ++room)
            cells += AgendaPlace{room, startOf(slot)};
    }
    QHash<PersonId, int> hosts;
    for (const auto &card : m_facts.cards) {
        m_indexes.insert(card.proposal.id, int(m_problem.activities.size()));
        AgendaActivity activity;
        activity.length = minutesOfCard;
        activity.places = cells;
        activity.expected = expectedHigh(card.proposal.id);
        for (const auto &host : card.proposal.hosts) {
            if (host.answer != HostAnswer::No)
                activity.people += *hosts.insert(host.person, hosts.value(host.person, int(hosts.size())));
        }
        const auto *place = m_facts.placeOf(card.proposal.id);
        m_placements += place ? std::optional(placeOf(place->spot())) : std::nullopt;
        if (place && place->isPinned)
            activity.pin = m_placements.last();
        m_problem.activities += activity;
    }
    for (const auto &link : m_facts.links) {
        if (link.kind == ProposalLinkKind::Before && indexOf(link.a) >= 0 && indexOf(link.b) >= 0)
            m_problem.links += AgendaLink{AgendaLink::Before, indexOf(link.a), indexOf(link.b), 0};
    }
    m_problem.picks = picks();
}

// --- what it costs

WallHurt WallBoard::hurt() const
{
    const auto score = m_evaluator->score();
    return {score.part(AgendaPart::Missed), score.part(AgendaPart::Overflow)};
}

WallHurt WallBoard::hurtWith(ProposalId card, std::optional<WallSpot> spot)
{
    const int index = indexOf(card);
    const bool isElsewhere =
        spot
        && (!m_facts.find(spot->slot)
            || std::ranges::find(m_facts.wall.rooms, spot->room, &WallRoom::id) == m_facts.wall.rooms.end());
    if (index < 0 || isElsewhere)
        return hurt();
    const auto stood = m_placements[index];
    const auto *other = spot ? m_facts.at(*spot) : nullptr;
    const int otherIndex = other && other->proposal != card ? indexOf(other->proposal) : -1;
    m_evaluator->move({index, spot ? std::optional(placeOf(*spot)) : std::nullopt});
    if (otherIndex >= 0)
        m_evaluator->move({otherIndex, stood});
    const auto with = hurt();
    m_evaluator->move({index, stood});
    if (otherIndex >= 0)
        m_evaluator->move({otherIndex, m_placements[otherIndex]});
    return with;
}

bool WallBoard::isHostBusy(ProposalId card, WallSpot spot) const
{
    const int index = indexOf(card);
    const auto *taken = m_facts.at(spot);
    return index >= 0 && std::ranges::any_of(m_facts.places, [&](const WallPlace &place) {
               if (place.slot != spot.slot || place.proposal == card || (taken && taken->proposal == place.proposal))
                   return false;
               const int other = indexOf(place.proposal);
               return other >= 0 && std::ranges::any_of(m_problem.activities[other].people, [&](int person) {
                          return m_problem.activities[index].people.contains(person);
                      });
           });
}

WallReasons WallBoard::explain(ProposalId card) const
{
    WallReasons said;
    const int index = indexOf(card);
    if (index < 0)
        return said;
    const auto idOf = [this](int activity) { return m_facts.cards[activity].proposal.id; };
    const auto reasons = explainPlacement(m_problem, m_placements, index);
    said.votes = m_facts.count.of(card);
    said.expected = expected(card);
    if (const auto *place = m_facts.placeOf(card)) {
        const auto *room = m_facts.find(place->room);
        said.seats = room ? room->seats : 0;
    }
    for (const auto &rival : reasons.rivals)
        said.rivals += WallReasons::Rival{idOf(rival.activity), int(rival.attendees.size())};
    for (const auto &other : reasons.alternatives)
        said.alternatives +=
            WallReasons::Alternative{spotOf(other.place), other.swapsWith < 0 ? ProposalId() : idOf(other.swapsWith),
                                     other.change.part(AgendaPart::Missed) + other.change.part(AgendaPart::Overflow)};
    return said;
}

// --- how it hangs best

QList<ProposalId> WallBoard::chosen(const WallFacts &facts)
{
    QList<ProposalId> chosen;
    for (const auto &place : facts.places) {
        if (place.isPinned && facts.find(place.proposal))
            chosen += place.proposal;
    }
    QList<Proposal> others;
    for (const auto &card : facts.cards) {
        if (!card.proposal.needsHost() && !chosen.contains(card.proposal.id))
            others += card.proposal;
    }
    const auto free = facts.wall.cells() - chosen.size();
    return chosen + rankedCards(others, facts.count, free).first(std::clamp<qsizetype>(free, 0, others.size()));
}

std::optional<QList<WallPlace>> WallBoard::arranged(const WallFacts &facts, quint64 seed, const Job &job)
{
    WallFacts taken = facts;
    const auto onWall = chosen(facts);
    taken.cards.removeIf([&](const ProposalRow &card) { return !onWall.contains(card.proposal.id); });
    taken.places.removeIf([&](const WallPlace &place) { return !place.isPinned || !onWall.contains(place.proposal); });
    const WallBoard board(taken, onWall);
    const auto plan = AgendaBuilder::build(board.m_problem, {seed, secondsToArrange, stepsToArrange}, job);
    if (!plan)
        return std::nullopt;
    QList<WallPlace> places;
    for (qsizetype i = 0; i < plan->placements.size(); ++i) {
        const auto id = taken.cards[i].proposal.id;
        if (const auto *pinned = taken.placeOf(id))
            places += *pinned;
        else if (const auto place = plan->placements[i]) {
            const auto spot = board.spotOf(*place);
            const auto *before = facts.placeOf(id);
            places += WallPlace{before ? before->id : 0, id, spot.slot, spot.room, false};
        }
    }
    return places;
}

} // namespace rnf
