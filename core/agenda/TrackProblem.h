#pragma once

#include <QList>

#include <array>

namespace rnf {

/// Papers in parallel sessions, as large congresses have them: a cell, which is a block of time in a room, holds papers of one
/// track, one after the other. Blocks, rooms, tracks and papers are meant by their place in the lists; blocks follow each other.
struct TrackPaper {
    int track = 0;
    int length = 1; ///< in time slots
    QList<int> presenters = {};
    QList<int> attendees = {};
    QList<int> blockPenalties = {}; ///< by block, for every time slot; empty: none
    QList<int> roomPenalties = {};  ///< by room, likewise
    bool operator==(const TrackPaper &) const = default;
};

struct Track {
    QList<int> chairs = {};
    QList<int> blockPenalties = {}; ///< by block, for every cell; empty: none
    QList<int> roomPenalties = {};
    QList<int> similar = {}; ///< by track: penalty for every pair of cells at once
    bool operator==(const Track &) const = default;
};

struct TrackBlock {
    int slotCount = 1;             ///< of every cell
    QList<int> roomPenalties = {}; ///< by room, for every cell
    bool operator==(const TrackBlock &) const = default;
};

/// What the cost of a programme is made of. Each is counted in whole numbers of which less is better.
enum class TrackPart {
    TrackBlock,  ///< penalties of tracks for blocks, over the cells they use
    TrackRoom,   ///< and for rooms
    BlockRoom,   ///< penalties of the cells that are used
    Similar,     ///< penalties of similar tracks at once
    Rooms,       ///< rooms of each track but one
    CellsAtOnce, ///< cells of one track in one block but one
    Holes,       ///< tracks that pause for a block
    PaperBlock,  ///< penalties of papers for blocks, for every time slot
    PaperRoom,   ///< and for rooms
    Presenters,  ///< pairs of papers at once in different rooms with a presenter in common
    Attendees,   ///< with an attendee in common, or of whom one's attendee presents the other
    Chairs       ///< of whom one's presenter chairs the other's track
};
inline constexpr int trackParts = 12;
using TrackParts = std::array<qint64, trackParts>;

struct TrackProblem {
    QList<TrackBlock> blocks;
    int rooms = 0;
    QList<Track> tracks;
    QList<TrackPaper> papers;
    TrackParts weights{};
    bool operator==(const TrackProblem &) const = default;
};

/// Where a paper is read.
struct TrackCell {
    int block = -1; ///< -1: it found no place
    int room = -1;
    bool operator==(const TrackCell &) const = default;
};

struct TrackPlan {
    QList<TrackCell> cells; ///< by paper; never more in one than it holds
    int unplaced = 0;
    TrackParts parts{};

    qint64 cost(const TrackParts &weights) const
    {
        qint64 sum = 0;
        for (size_t i = 0; i < parts.size(); ++i)
            sum += weights[i] * parts[i];
        return sum;
    }
    bool operator==(const TrackPlan &) const = default;
};

} // namespace rnf
