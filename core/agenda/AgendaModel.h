#pragma once

#include "agenda/AgendaProblem.h"

#include <cstdint>
#include <map>
#include <vector>

namespace rnf {

/// A place of one activity, with what a search wants to know of it at once. Time is cut into grains, at every minute at which
/// something may begin or end.
struct AgendaSpot {
    int room = -1;  ///< -1: it has no place
    int start = 0;  ///< minutes
    int end = 0;    ///< minutes
    int first = 0;  ///< grain it begins in
    int until = 0;  ///< grain from which on its people are free
    int vacant = 0; ///< grain from which on its room is free
    int slot = -1;  ///< number of its start among all starts
    int overflow = 0;
    int stability = 0;
    bool isAllowed = true;

    bool isPlaced() const { return room >= 0; }
    AgendaPlace place() const { return {room, start}; }
    bool meets(const AgendaSpot &other) const { return start < other.end && other.start < end; }
};

/// A problem made ready for reckoning: people, times and pairs looked up once. Never changes; any thread may read it.
class AgendaModel {
public:
    /// What is between two activities, seen from one of them.
    struct Relation {
        enum Kind { Before, After, Apart, Travel };
        Kind kind;
        int other;
        int minutes; ///< that should lie between
    };
    struct Activity {
        std::vector<AgendaSpot> spots; ///< where it may stand, by room and start; a pin leaves one
        std::vector<int> rows;         ///< of people that other activities keep busy too
        std::vector<int> pickers;      ///< attendees, ascending
        std::vector<Relation> relations;
        std::vector<AgendaNeed> needs;
        AgendaSpot present; ///< no place when it is in no present plan
        int wish = 0;       ///< what a pick of it counts for: itself, or what it repeats
        bool isPinned = false;

        const AgendaSpot *find(AgendaPlace place) const;
    };

    explicit AgendaModel(const AgendaProblem &problem);

    int size() const { return int(m_activities.size()); }
    const Activity &activity(int number) const { return m_activities[size_t(number)]; }
    int rows() const { return m_rows; } ///< rooms, then the people that are busy more than once
    int rooms() const { return m_rooms; }
    int grains() const { return int(m_bounds.size()); }
    int slotCount() const { return int(m_starts.size()); }
    int slotStart(int slot) const { return m_starts[size_t(slot)]; } ///< minutes
    int slotGrain(int slot) const { return m_slotGrains[size_t(slot)]; }
    const QList<int> &stock() const { return m_stock; }
    bool hasStockFor(int activity) const; ///< as long as nothing else needs it
    const AgendaParts &weights() const { return m_weights; }

    int attendees() const { return int(m_picks.size()); }
    /// Activities by attendee: what was picked, with all its repeats.
    const std::vector<int> &picksOf(int attendee) const { return m_picks[size_t(attendee)]; }
    int pickCount(int attendee) const { return m_pickCounts[size_t(attendee)]; }
    bool picks(int attendee, int activity) const
    {
        const size_t bit = size_t(activity) * m_picks.size() + size_t(attendee);
        return m_picked[bit / 64] >> (bit % 64) & 1;
    }
    /// Whoever is somewhere in one slot is nowhere else in it, and that is all there is to it.
    bool isPlainGrid() const { return m_isPlainGrid; }

    /// A place that somebody thinks of, allowed or not. A start that the problem does not know is taken for the next one.
    AgendaSpot spot(int activity, AgendaPlace place) const;
    static int cost(const Relation &relation, const AgendaSpot &spot, const AgendaSpot &other);
    static AgendaPart part(Relation::Kind kind);

private:
    void readTimes(const AgendaProblem &problem);
    void readPeople(const AgendaProblem &problem);
    void readPicks(const AgendaProblem &problem);
    void readRelations(const AgendaProblem &problem);
    void readSpots(const AgendaProblem &problem);
    void relate(int a, int b, Relation::Kind kind, int minutes);
    int grain(int minute) const;
    AgendaSpot timeOf(int activity, int start) const;
    void standIn(AgendaSpot &spot, int activity, int room) const;

    struct Shape {
        int length, after, expected;
        std::optional<AgendaPlace> present;
    };
    std::vector<Activity> m_activities;
    std::vector<Shape> m_shapes;
    std::vector<int> m_seats;
    std::vector<int> m_starts; ///< minutes at which something may begin
    std::vector<int> m_bounds; ///< and at which something may begin or end
    std::vector<int> m_slotGrains;
    std::vector<std::vector<int>> m_picks;
    std::vector<int> m_pickCounts;
    std::vector<uint64_t> m_picked; ///< a bit by activity and attendee
    QList<int> m_stock;
    AgendaParts m_weights;
    int m_rooms;
    int m_rows;
    bool m_isPlainGrid = true;
};

} // namespace rnf
