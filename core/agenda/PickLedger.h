#pragma once

#include "agenda/AgendaModel.h"

namespace rnf {

/// Keeps count of what every attendee misses while activities move. In a plain grid that is a table of picks by slot and
/// attendee; else it is found anew for the attendees concerned.
class PickLedger {
public:
    struct Change {
        qint64 missed = 0;
        qint64 squared = 0; ///< over attendees: the square of what they miss
    };
    /// An activity goes somewhere, and `other` (-1: nothing) in the same step to where it was.
    struct Step {
        int activity;
        const AgendaSpot &to;
        int other;
        const AgendaSpot &otherTo;
    };

    explicit PickLedger(const AgendaModel &model);

    const std::vector<AgendaSpot> &spots() const { return m_spots; }
    const AgendaSpot &at(int activity) const { return m_spots[size_t(activity)]; }
    void set(int activity, const AgendaSpot &spot);
    /// What would change by a step.
    Change change(const Step &step);

    const Change &total() const { return m_total; }
    int missedBy(int attendee) const { return m_missed[size_t(attendee)]; }
    /// The most that any one misses.
    int worst() const;

private:
    Change changeInGrid(int activity, const AgendaSpot &to, int other) const;
    Change changeFoundAnew(const Step &step);
    size_t rowOf(const AgendaSpot &spot) const;
    void note(int attendee, int missed);
    int findMissed(int attendee) const;

    const AgendaModel &m_model;
    std::vector<AgendaSpot> m_spots;
    std::vector<uint16_t> m_counts; ///< picks by slot and attendee, and a row for what has no place
    std::vector<uint16_t> m_missed;
    std::vector<int> m_histogram; ///< attendees by what they miss
    Change m_total;
};

} // namespace rnf
