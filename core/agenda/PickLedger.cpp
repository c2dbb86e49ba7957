#include "agenda/PickLedger.h"

#include "agenda/Attendable.h"

#include <utility>

namespace rnf {
namespace {

constexpr uint16_t untouched = 7; ///< a count that is never the first nor the last

qint64 moreSquared(int missed, int more) { return qint64(more) * (2 * missed + more); }

} // namespace

PickLedger::PickLedger(const AgendaModel &model)
    : m_model(model), m_spots(size_t(model.size())), m_missed(size_t(model.attendees()))
{
    if (model.isPlainGrid()) {
        m_counts.resize(size_t(model.slotCount() + 1) * size_t(model.attendees()));
        std::fill(m_counts.end() - model.attendees(), m_counts.end(), untouched);
    }
    for (int person = 0; person < model.attendees(); ++person) {
        const int picks = model.pickCount(person);
        m_missed[size_t(person)] = uint16_t(picks);
        m_histogram.resize(std::max(m_histogram.size(), size_t(picks) + 1));
        ++m_histogram[size_t(picks)];
        m_total.missed += picks;
        m_total.squared += moreSquared(0, picks);
    }
}

int PickLedger::worst() const
{
    const auto last = std::ranges::find_if(m_histogram.rbegin(), m_histogram.rend(), [](int people) { return people > 0; });
    return std::max(0, int(m_histogram.rend() - last) - 1);
}

/// Where its slot begins among the counts.
size_t PickLedger::rowOf(const AgendaSpot &spot) const
{
    const int row = spot.isPlaced() ? spot.slot : m_model.slotCount();
    return size_t(row) * size_t(m_model.attendees());
}

void PickLedger::note(int attendee, int missed)
{
    const int before = std::exchange(m_missed[size_t(attendee)], uint16_t(missed));
    --m_histogram[size_t(before)];
    ++m_histogram[size_t(missed)];
    m_total.missed += missed - before;
    m_total.squared += moreSquared(before, missed - before);
}

void PickLedger::set(int activity, const AgendaSpot &spot)
{
    const AgendaSpot before = std::exchange(m_spots[size_t(activity)], spot);
    const auto &pickers = m_model.activity(activity).pickers;
    if (!m_model.isPlainGrid()) {
        for (const int person : pickers)
            note(person, findMissed(person));
        return;
    }
    if (before.isPlaced()) {
        auto *row = m_counts.data() + rowOf(before);
        for (const int person : pickers) {
            if (--row[person] == 0)
                note(person, missedBy(person) + 1);
        }
    }
    if (spot.isPlaced()) {
        auto *row = m_counts.data() + rowOf(spot);
        for (const int person : pickers) {
            if (row[person]++ == 0)
                note(person, missedBy(person) - 1);
        }
    }
}

PickLedger::Change PickLedger::change(const Step &step)
{
    if (!m_model.isPlainGrid())
        return changeFoundAnew(step);
    auto change = changeInGrid(step.activity, step.to, step.other);
    if (step.other >= 0) {
        const auto others = changeInGrid(step.other, step.otherTo, step.activity);
        change.missed += others.missed;
        change.squared += others.squared;
    }
    return change;
}

/// For those who picked both it is all the same: one of the two stands in each slot, as before.
PickLedger::Change PickLedger::changeInGrid(int activity, const AgendaSpot &to, int other) const
{
    Change change;
    const auto *left = m_counts.data() + rowOf(at(activity)), *entered = m_counts.data() + rowOf(to);
    if (left == entered)
        return change;
    for (const int person : m_model.activity(activity).pickers) {
        if (other >= 0 && m_model.picks(person, other))
            continue;
        const int more = (left[person] == 1) - (entered[person] == 0);
        change.missed += more;
        change.squared += moreSquared(missedBy(person), more);
    }
    return change;
}

PickLedger::Change PickLedger::changeFoundAnew(const Step &step)
{
    const auto swapIn = [&](const AgendaSpot &spot, const AgendaSpot &otherSpot) {
        m_spots[size_t(step.activity)] = spot;
        if (step.other >= 0)
            m_spots[size_t(step.other)] = otherSpot;
    };
    const AgendaSpot before = at(step.activity);
    const AgendaSpot otherBefore = step.other >= 0 ? at(step.other) : AgendaSpot();
    Change change;
    const auto add = [&](int person) {
        const int more = findMissed(person) - missedBy(person);
        change.missed += more;
        change.squared += moreSquared(missedBy(person), more);
    };
    swapIn(step.to, step.otherTo);
    for (const int person : m_model.activity(step.activity).pickers)
        add(person);
    if (step.other >= 0) {
        for (const int person : m_model.activity(step.other).pickers) {
            if (!m_model.picks(person, step.activity))
                add(person);
        }
    }
    swapIn(before, otherBefore);
    return change;
}

int PickLedger::findMissed(int attendee) const
{
    thread_local std::vector<Attendable> times;
    times.clear();
    int wishes = 0, last = -1; // the times of a wish stand together
    for (const int a : m_model.picksOf(attendee)) {
        const auto &spot = at(a);
        if (!spot.isPlaced())
            continue;
        const int wish = m_model.activity(a).wish;
        wishes += wish != std::exchange(last, wish);
        times.push_back({spot.start, spot.end, wish});
    }
    return m_model.pickCount(attendee) - mostAttended(times, wishes);
}

} // namespace rnf
