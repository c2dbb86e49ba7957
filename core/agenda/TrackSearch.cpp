#include "agenda/TrackSearch.h"

#include "agenda/SearchHeat.h"

#include <algorithm>
#include <numeric>
#include <tuple>

namespace rnf {
namespace {

constexpr qint64 firstTrackRound = 50'000; ///< steps

} // namespace

TrackSearch::TrackSearch(const TrackProblem &problem, uint64_t seed, std::function<bool(qint64)> isOver)
    : m_problem(problem), m_state(problem), m_chance(seed), m_isOver(std::move(isOver)),
      m_papersOf(size_t(problem.tracks.size()))
{
    for (int paper = 0; paper < problem.papers.size(); ++paper)
        m_papersOf[size_t(problem.papers[paper].track)].push_back(paper);
}

TrackSearch::Found TrackSearch::run(const std::function<void(const Found &)> &onBetter)
{
    construct();
    keepIfBetter();
    onBetter(m_best);
    if (m_problem.papers.isEmpty() || m_state.cellCount() == 0)
        return m_best;
    for (qint64 steps = firstTrackRound; !m_best.quality.isPerfect() && improve(steps, onBetter); steps *= 2)
        ;
    keepIfBetter();
    return m_best;
}

/// Longest first, as those fit into the fewest cells.
void TrackSearch::construct()
{
    std::vector<int> order(size_t(m_problem.papers.size()));
    std::iota(order.begin(), order.end(), 0);
    m_chance.shuffle(std::span(order));
    std::ranges::stable_sort(order, std::greater(), [&](int paper) { return m_problem.papers[paper].length; });
    for (const int paper : order)
        m_state.move(paper, bestCell(paper));
}

/// A cell of its track where it fits, the cheapest; else an empty one, the smallest that is enough; else none.
int TrackSearch::bestCell(int paper)
{
    const auto &read = m_problem.papers[paper];
    int best = TrackState::nowhere;
    std::tuple<bool, int, qint64> least;
    for (int cell = 0; cell < m_state.cellCount(); ++cell) {
        const bool isEmpty = m_state.trackOf(cell) < 0;
        if (m_state.freeSlots(cell) < read.length || (!isEmpty && m_state.trackOf(cell) != read.track))
            continue;
        m_state.move(paper, cell);
        const std::tuple price{isEmpty, isEmpty ? m_state.slotsOf(cell) : 0, m_state.cost()};
        m_state.move(paper, TrackState::nowhere);
        if (best == TrackState::nowhere || price < least) {
            best = cell;
            least = price;
        }
    }
    return best;
}

bool TrackSearch::keepIfBetter()
{
    if (quality() >= m_best.quality)
        return false;
    m_best = {quality(), m_state.plan()};
    return true;
}

/// Simulated annealing; false when it is over.
bool TrackSearch::improve(qint64 steps, const std::function<void(const Found &)> &onBetter)
{
    SearchHeat heat{double(usualRise())};
    const int stages = heat.stagesUntil(0);
    for (int stage = 0; stage < stages; ++stage, heat.cool()) {
        bool isBetter = false;
        for (qint64 step = steps / stages; step >= 0; --step) {
            if (isOver())
                return false;
            const qint64 before = cost();
            if (!change() || cost() - before > heat.mostRise(m_chance))
                undo();
            m_done.clear();
            isBetter = (cost() < before && keepIfBetter()) || isBetter;
        }
        if (isBetter)
            onBetter(m_best);
    }
    return true;
}

/// By how much a change that makes it worse mostly does so.
qint64 TrackSearch::usualRise()
{
    std::vector<qint64> rises;
    for (int i = 0; i < 1000; ++i) {
        const qint64 before = cost();
        if (change() && cost() > before)
            rises.push_back(cost() - before);
        undo();
    }
    if (rises.empty())
        return 1;
    const auto middle = rises.begin() + qsizetype(rises.size() / 2);
    std::ranges::nth_element(rises, middle);
    return *middle;
}

void TrackSearch::move(int paper, int cell)
{
    m_done.emplace_back(paper, m_state.cellOf(paper));
    m_state.move(paper, cell);
}

void TrackSearch::undo()
{
    for (; !m_done.empty(); m_done.pop_back())
        m_state.move(m_done.back().first, m_done.back().second);
}

bool TrackSearch::change()
{
    const int kind = m_chance.below(16);
    if (kind < 6)
        return movePaper();
    if (kind < 10)
        return swapPapers();
    if (kind < 13)
        return swapCells();
    return kind < 15 ? emptyCell() : moveTrack();
}

/// Into an empty cell, or another one of its track.
bool TrackSearch::movePaper()
{
    const int paper = anyPaper();
    const auto &papers = m_papersOf[size_t(m_problem.papers[paper].track)];
    const int beside = papers[size_t(m_chance.below(int(papers.size())))];
    const int cell = m_chance.below(2) && m_state.cellOf(beside) != TrackState::nowhere ? m_state.cellOf(beside) : anyCell();
    const bool isOpen = m_state.trackOf(cell) < 0 || m_state.trackOf(cell) == m_problem.papers[paper].track;
    if (!isOpen || cell == m_state.cellOf(paper) || m_state.freeSlots(cell) < m_problem.papers[paper].length)
        return false;
    move(paper, cell);
    return true;
}

/// Two of one track.
bool TrackSearch::swapPapers()
{
    const int paper = anyPaper();
    const auto &papers = m_papersOf[size_t(m_problem.papers[paper].track)];
    const int other = papers[size_t(m_chance.below(int(papers.size())))];
    const int cell = m_state.cellOf(paper), otherCell = m_state.cellOf(other);
    const int more = m_problem.papers[other].length - m_problem.papers[paper].length;
    if (cell == otherCell || (cell != TrackState::nowhere && m_state.freeSlots(cell) < more)
        || (otherCell != TrackState::nowhere && m_state.freeSlots(otherCell) < -more))
        return false;
    move(paper, TrackState::nowhere);
    move(other, cell);
    move(paper, otherCell);
    return true;
}

bool TrackSearch::swapCells()
{
    const int paper = anyPaper();
    const int cell = m_state.cellOf(paper);
    return cell != TrackState::nowhere && swapCells(cell, anyCell());
}

/// All that two cells hold.
bool TrackSearch::swapCells(int cell, int other)
{
    if (cell == other || m_state.usedSlots(cell) > m_state.slotsOf(other)
        || m_state.usedSlots(other) > m_state.slotsOf(cell))
        return false;
    const auto papers = m_state.papersIn(cell), others = m_state.papersIn(other);
    for (const int paper : papers)
        move(paper, TrackState::nowhere);
    for (const int paper : others)
        move(paper, cell);
    for (const int paper : papers)
        move(paper, other);
    return true;
}

/// Its papers go wherever their track has room left.
bool TrackSearch::emptyCell()
{
    const int cell = m_state.cellOf(anyPaper());
    if (cell == TrackState::nowhere)
        return false;
    const auto papers = m_state.papersIn(cell);
    const auto &track = m_papersOf[size_t(m_state.trackOf(cell))];
    for (const int paper : papers) {
        const int length = m_problem.papers[paper].length;
        const int first = m_chance.below(int(track.size()));
        const auto fits = [&](int beside) {
            const int target = m_state.cellOf(beside);
            return target != TrackState::nowhere && target != cell && m_state.freeSlots(target) >= length;
        };
        auto beside = std::find_if(track.begin() + first, track.end(), fits);
        if (beside == track.end())
            beside = std::find_if(track.begin(), track.begin() + first, fits);
        if (beside == track.end() || !fits(*beside))
            return false;
        move(paper, m_state.cellOf(*beside));
    }
    return true;
}

/// Everything of a track into one room, by changing places with what stands there.
bool TrackSearch::moveTrack()
{
    const auto &track = m_papersOf[size_t(m_problem.papers[anyPaper()].track)];
    const int room = m_chance.below(m_problem.rooms);
    for (const int paper : track) {
        const int cell = m_state.cellOf(paper);
        if (cell == TrackState::nowhere || m_state.roomOf(cell) == room)
            continue;
        const int target = m_state.blockOf(cell) * m_problem.rooms + room;
        if (m_state.trackOf(target) == m_state.trackOf(cell) || !swapCells(cell, target))
            continue;
    }
    return true;
}

} // namespace rnf
