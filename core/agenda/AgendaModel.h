#pragma once

#include "agenda/AgendaProblem.h"

#include <algorithm>
#include <cstdint>
#include <vector>

namespace rnf {

/// A place of one activity, with what a search wants to know of it at once. The starts that a problem knows are its slots; time
/// is cut into grains at every minute at which something may begin or end.
struct AgendaSpot {
    int room = -1;  ///< -1: it has no place
    int start = 0;  ///< minutes
    int end = 0;    ///< minutes
    int first = 0;  ///< grain it begins in
    int until = 0;  ///< grain from which on its people are free
    int vacant = 0; ///< grain from which on its room is free
    int slot = -1;
    int overflow = 0;
    int stability = 0;

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
    /// Where an activity may stand.
    struct Option {
        int room, slot;
        auto operator<=>(const Option &) const = default;
    };
    struct Activity {
        std::vector<Option> options; ///< ascending; a pin leaves one
        std::vector<int> rows;       ///< of people that other activities keep busy too
        std::vector<int> pickers;    ///< attendees, ascending
        std::vector<Relation> relations;
        std::vector<AgendaNeed> needs;
        int shape = 0; ///< number of its length with what follows
        int expected = 0;
        std::optional<Option> present;
        int wish = 0; ///< what a pick of it counts for: itself, or what it repeats
        bool isPinned = false;

        bool allows(Option option) const { return std::ranges::binary_search(options, option); }
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

    /// Whether it may stand there or not.
    AgendaSpot spot(int activity, Option option) const;
    AgendaSpot spot(int activity, AgendaPlace place) const { return spot(activity, option(place)); }
    /// A start that the problem does not know is taken for the next one that it knows.
    Option option(AgendaPlace place) const;
    static int cost(const Relation &relation, const AgendaSpot &spot, const AgendaSpot &other);
    static AgendaPart part(Relation::Kind kind);

private:
    struct Shape {
        int length, after; ///< minutes
        auto operator<=>(const Shape &) const = default;
    };
    struct Span {
        int until, vacant; ///< grains
    };
    void readTimes(const AgendaProblem &problem);
    void readPeople(const AgendaProblem &problem);
    void readPicks(const AgendaProblem &problem);
    void readRelations(const AgendaProblem &problem);
    void readOptions(const AgendaProblem &problem);
    void relate(int a, int b, Relation::Kind kind, int minutes);
    int grain(int minute) const;

    std::vector<Activity> m_activities;
    std::vector<Shape> m_shapes; ///< all different, ascending
    std::vector<Span> m_spans;   ///< by shape and slot
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
