#include "agenda/TrackState.h"

#include <algorithm>

namespace rnf {
namespace {

int penaltyAt(const QList<int> &penalties, int number) { return penalties.value(number, 0); }

bool shareSomebody(const QList<int> &some, const QList<int> &others)
{
    return std::ranges::any_of(some, [&](int person) { return others.contains(person); });
}

} // namespace

TrackState::TrackState(const TrackProblem &problem)
    : m_problem(problem), m_cells(size_t(problem.blocks.size() * problem.rooms)),
      m_cellOf(size_t(problem.papers.size()), nowhere), m_rivals(size_t(problem.papers.size())),
      m_cellsInBlock(size_t(problem.tracks.size() * problem.blocks.size())),
      m_cellsInRoom(size_t(problem.tracks.size() * problem.rooms)), m_unplaced(int(problem.papers.size()))
{
    findRivals();
}

void TrackState::findRivals()
{
    const auto &papers = m_problem.papers;
    for (int a = 0; a < papers.size(); ++a) {
        for (int b = 0; b < papers.size(); ++b) {
            const auto &first = papers[a], &second = papers[b];
            const std::array<bool, 3> shares{
                shareSomebody(first.presenters, second.presenters),
                shareSomebody(first.attendees, second.attendees) || shareSomebody(first.attendees, second.presenters)
                    || shareSomebody(first.presenters, second.attendees),
                first.track != second.track
                    && (shareSomebody(first.presenters, m_problem.tracks[second.track].chairs)
                        || shareSomebody(second.presenters, m_problem.tracks[first.track].chairs))};
            if (a != b && (shares[0] || shares[1] || shares[2]))
                m_rivals[size_t(a)].push_back({b, shares});
        }
    }
}

void TrackState::move(int paper, int cell)
{
    const int track = m_problem.papers[paper].track, length = m_problem.papers[paper].length;
    if (const int before = m_cellOf[size_t(paper)]; before != nowhere) {
        auto &left = m_cells[size_t(before)];
        m_cellOf[size_t(paper)] = nowhere;
        ++m_unplaced;
        countPaper(paper, before, -1);
        left.used -= length;
        *std::ranges::find(left.papers, paper) = left.papers.back();
        left.papers.pop_back();
        if (left.papers.empty()) {
            left.track = -1;
            countCell(track, before, -1);
        }
    }
    if (cell == nowhere)
        return;
    auto &entered = m_cells[size_t(cell)];
    if (entered.papers.empty()) {
        countCell(track, cell, 1);
        entered.track = track;
    }
    entered.papers.push_back(paper);
    entered.used += length;
    countPaper(paper, cell, 1);
    m_cellOf[size_t(paper)] = cell;
    --m_unplaced;
}

void TrackState::add(TrackPart part, qint64 more)
{
    m_parts[size_t(part)] += more;
    m_cost += more * m_problem.weights[size_t(part)];
}

/// While the paper itself counts as being nowhere.
void TrackState::countPaper(int paper, int cell, int sign)
{
    const auto &read = m_problem.papers[paper];
    add(TrackPart::PaperBlock, sign * read.length * penaltyAt(read.blockPenalties, blockOf(cell)));
    add(TrackPart::PaperRoom, sign * read.length * penaltyAt(read.roomPenalties, roomOf(cell)));
    for (const auto &rival : m_rivals[size_t(paper)]) {
        const int other = cellOf(rival.paper);
        if (other == nowhere || other == cell || blockOf(other) != blockOf(cell))
            continue;
        for (size_t i = 0; i < rival.shares.size(); ++i)
            add(TrackPart(size_t(TrackPart::Presenters) + i), rival.shares[i] ? sign : 0);
    }
}

/// While the cell itself counts as being empty.
void TrackState::countCell(int track, int cell, int sign)
{
    const int block = blockOf(cell), room = roomOf(cell);
    const auto &of = m_problem.tracks[track];
    add(TrackPart::TrackBlock, sign * penaltyAt(of.blockPenalties, block));
    add(TrackPart::TrackRoom, sign * penaltyAt(of.roomPenalties, room));
    add(TrackPart::BlockRoom, sign * penaltyAt(m_problem.blocks[block].roomPenalties, room));
    for (int other = block * m_problem.rooms; other < (block + 1) * m_problem.rooms; ++other) {
        if (trackOf(other) >= 0 && trackOf(other) != track)
            add(TrackPart::Similar, sign * penaltyAt(of.similar, trackOf(other)));
    }
    const auto adjust = [&](int &count, TrackPart part) { // what is above one costs
        const int before = std::max(0, count - 1);
        count += sign;
        add(part, std::max(0, count - 1) - before);
    };
    const bool hadHole = hasHole(track);
    adjust(m_cellsInBlock[size_t(track) * size_t(m_problem.blocks.size()) + size_t(block)], TrackPart::CellsAtOnce);
    add(TrackPart::Holes, hasHole(track) - hadHole);
    const auto *rooms = &m_cellsInRoom[size_t(track) * size_t(m_problem.rooms)];
    const auto used = [&] {
        return std::max<qint64>(1, std::count_if(rooms, rooms + m_problem.rooms, [](int cells) { return cells > 0; }));
    };
    const auto before = used();
    m_cellsInRoom[size_t(track) * size_t(m_problem.rooms) + size_t(room)] += sign;
    add(TrackPart::Rooms, used() - before);
}

bool TrackState::hasHole(int track) const
{
    const auto *cells = &m_cellsInBlock[size_t(track) * size_t(m_problem.blocks.size())];
    const auto *end = cells + m_problem.blocks.size();
    const auto *first = std::find_if(cells, end, [](int count) { return count > 0; });
    const auto *gap = std::find(first, end, 0);
    return std::any_of(gap, end, [](int count) { return count > 0; });
}

TrackPlan TrackState::plan() const
{
    TrackPlan plan{{}, m_unplaced, m_parts};
    for (const int cell : m_cellOf)
        plan.cells += cell == nowhere ? TrackCell{} : TrackCell{blockOf(cell), roomOf(cell)};
    return plan;
}

} // namespace rnf
