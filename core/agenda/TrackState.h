#pragma once

#include "agenda/TrackProblem.h"

#include <cstdint>
#include <vector>

namespace rnf {

/// Papers in their cells, and what that costs, kept up to date as they move. The caller sees to it that a cell holds one track
/// and is not overfull.
class TrackState {
public:
    static constexpr int nowhere = -1;

    explicit TrackState(const TrackProblem &problem);

    int cellCount() const { return int(m_cells.size()); }
    int cellOf(int paper) const { return m_cellOf[size_t(paper)]; }
    int trackOf(int cell) const { return m_cells[size_t(cell)].track; } ///< -1: it is empty
    const std::vector<int> &papersIn(int cell) const { return m_cells[size_t(cell)].papers; }
    int freeSlots(int cell) const { return slotsOf(cell) - m_cells[size_t(cell)].used; }
    int slotsOf(int cell) const { return m_problem.blocks[blockOf(cell)].slotCount; }
    int usedSlots(int cell) const { return m_cells[size_t(cell)].used; }
    int blockOf(int cell) const { return cell / m_problem.rooms; }
    int roomOf(int cell) const { return cell % m_problem.rooms; }

    /// Takes a paper out of its cell, if any, and puts it into another, or nowhere.
    void move(int paper, int cell);
    /// The weighted sum of all parts.
    qint64 cost() const { return m_cost; }
    int unplaced() const { return m_unplaced; }
    TrackPlan plan() const;

private:
    struct Cell {
        int track = -1;
        int used = 0;
        std::vector<int> papers;
    };
    struct Rival {
        int paper;
        std::array<bool, 3> shares; ///< presenters, attendees, chairs
    };
    void findRivals();
    void add(TrackPart part, qint64 more);
    void countPaper(int paper, int cell, int sign);
    void countCell(int track, int cell, int sign);
    bool hasHole(int track) const;

    const TrackProblem &m_problem;
    std::vector<Cell> m_cells; ///< block by block
    std::vector<int> m_cellOf;
    std::vector<std::vector<Rival>> m_rivals; ///< by paper
    std::vector<int> m_cellsInBlock;          ///< by track and block
    std::vector<int> m_cellsInRoom;           ///< by track and room
    TrackParts m_parts{};
    qint64 m_cost = 0;
    int m_unplaced = 0;
};

} // namespace rnf
