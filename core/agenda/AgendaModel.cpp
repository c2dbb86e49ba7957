#include "agenda/AgendaModel.h"

#include <map>
#include <set>

namespace rnf {
namespace {

constexpr int movedInTime = 20;
constexpr int movedInSpace = 5;

template <typename Item>
void makeUnique(std::vector<Item> &items)
{
    if (!std::ranges::is_sorted(items)) // mostly they are
        std::ranges::sort(items);
    items.erase(std::unique(items.begin(), items.end()), items.end());
}

/// All pairs of activities that have one of these numbers in common.
std::set<std::pair<int, int>> pairsSharing(const AgendaProblem &problem, QList<int> AgendaActivity::*numbers)
{
    std::map<int, std::vector<int>> sharing;
    for (int a = 0; a < int(problem.activities.size()); ++a) {
        for (const int number : problem.activities[a].*numbers)
            sharing[number].push_back(a);
    }
    std::set<std::pair<int, int>> pairs;
    for (auto &[number, activities] : sharing) {
        makeUnique(activities);
        for (size_t i = 0; i < activities.size(); ++i) {
            for (size_t j = i + 1; j < activities.size(); ++j)
                pairs.insert({activities[i], activities[j]});
        }
    }
    return pairs;
}

} // namespace

AgendaModel::AgendaModel(const AgendaProblem &problem)
    : m_activities(size_t(problem.activities.size())), m_stock(problem.stock), m_weights(problem.weights),
      m_rooms(int(problem.rooms.size())), m_rows(m_rooms)
{
    for (const auto &room : problem.rooms)
        m_seats.push_back(room.seats);
    readTimes(problem);
    readPeople(problem);
    readPicks(problem);
    readRelations(problem);
    readOptions(problem);
}

void AgendaModel::readTimes(const AgendaProblem &problem)
{
    m_starts.assign(problem.starts.begin(), problem.starts.end());
    for (const auto &activity : problem.activities) {
        m_shapes.push_back({activity.length, activity.after});
        for (const auto &place : activity.places)
            m_starts.push_back(place.start);
        for (const auto &place : {activity.pin, activity.present}) {
            if (place)
                m_starts.push_back(place->start);
        }
    }
    makeUnique(m_starts);
    makeUnique(m_shapes);
    m_bounds = m_starts;
    for (const auto &shape : m_shapes) {
        for (const int start : m_starts) {
            m_bounds.push_back(start + shape.length);
            m_bounds.push_back(start + shape.length + shape.after);
        }
    }
    makeUnique(m_bounds);
    for (const int start : m_starts)
        m_slotGrains.push_back(grain(start));
    for (const auto &shape : m_shapes) {
        for (const int start : m_starts)
            m_spans.push_back({grain(start + shape.length), grain(start + shape.length + shape.after)});
    }
}

void AgendaModel::readPeople(const AgendaProblem &problem)
{
    std::map<int, std::vector<int>> activitiesOf;
    for (int a = 0; a < size(); ++a) {
        for (const int person : problem.activities[a].people)
            activitiesOf[person].push_back(a);
    }
    for (auto &[person, activities] : activitiesOf) {
        makeUnique(activities);
        if (activities.size() < 2)
            continue;
        for (const int a : activities)
            m_activities[size_t(a)].rows.push_back(m_rows);
        ++m_rows;
    }
}

void AgendaModel::readPicks(const AgendaProblem &problem)
{
    std::vector<std::vector<int>> held(m_activities.size()); // an activity and its repeats
    for (int a = 0; a < size(); ++a) {
        const int repeated = problem.activities[a].repeats;
        m_activities[size_t(a)].wish = repeated >= 0 ? repeated : a;
        held[size_t(m_activities[size_t(a)].wish)].push_back(a);
        m_isPlainGrid = m_isPlainGrid && repeated < 0;
    }
    m_picked.resize((m_activities.size() * size_t(problem.picks.size()) + 63) / 64);
    for (int person = 0; person < int(problem.picks.size()); ++person) {
        std::vector<int> wishes;
        for (const int pick : problem.picks[person])
            wishes.push_back(m_activities[size_t(pick)].wish);
        makeUnique(wishes);
        m_pickCounts.push_back(int(wishes.size()));
        auto &picks = m_picks.emplace_back();
        for (const int wish : wishes)
            picks.insert(picks.end(), held[size_t(wish)].begin(), held[size_t(wish)].end());
        for (const int a : picks) {
            m_activities[size_t(a)].pickers.push_back(person);
            const size_t bit = size_t(a) * size_t(problem.picks.size()) + size_t(person);
            m_picked[bit / 64] |= uint64_t(1) << (bit % 64);
        }
    }
}

void AgendaModel::relate(int a, int b, Relation::Kind kind, int minutes)
{
    m_activities[size_t(a)].relations.push_back({kind, b, minutes});
    m_activities[size_t(b)].relations.push_back({kind == Relation::Before ? Relation::After : kind, a, minutes});
}

void AgendaModel::readRelations(const AgendaProblem &problem)
{
    auto apart = pairsSharing(problem, &AgendaActivity::topics);
    for (const auto &link : problem.links) {
        if (link.kind == AgendaLink::Before)
            relate(link.first, link.second, Relation::Before, link.gap);
        else
            apart.insert(std::minmax(link.first, link.second));
    }
    for (const auto &[a, b] : apart)
        relate(a, b, Relation::Apart, 0);
    if (problem.travel <= 0)
        return;
    for (const auto &[a, b] : pairsSharing(problem, &AgendaActivity::people))
        relate(a, b, Relation::Travel, problem.travel);
}

void AgendaModel::readOptions(const AgendaProblem &problem)
{
    for (int a = 0; a < size(); ++a) {
        const auto &from = problem.activities[a];
        auto &activity = m_activities[size_t(a)];
        activity.isPinned = from.pin.has_value();
        activity.expected = from.expected;
        activity.needs.assign(from.needs.begin(), from.needs.end());
        activity.shape = int(std::ranges::lower_bound(m_shapes, Shape{from.length, from.after}) - m_shapes.begin());
        if (from.present)
            activity.present = option(*from.present);
        activity.options.reserve(size_t(from.places.size()));
        for (const auto &place : from.pin ? QList<AgendaPlace>{*from.pin} : from.places)
            activity.options.push_back(option(place));
        makeUnique(activity.options);
        for (const auto &option : activity.options) {
            const auto next = size_t(option.slot) + 1;
            m_isPlainGrid = m_isPlainGrid && (next == m_starts.size() || m_starts[next - 1] + from.length <= m_starts[next]);
        }
    }
}

bool AgendaModel::hasStockFor(int activity) const
{
    return std::ranges::all_of(this->activity(activity).needs,
                               [&](const AgendaNeed &need) { return need.count <= m_stock[need.kind]; });
}

int AgendaModel::grain(int minute) const { return int(std::ranges::lower_bound(m_bounds, minute) - m_bounds.begin()); }

AgendaModel::Option AgendaModel::option(AgendaPlace place) const
{
    const int next = int(std::ranges::lower_bound(m_starts, place.start) - m_starts.begin());
    return {place.room, std::min(next, slotCount() - 1)};
}

AgendaSpot AgendaModel::spot(int activity, Option option) const
{
    const auto &standing = this->activity(activity);
    const auto &span = m_spans[size_t(standing.shape) * m_starts.size() + size_t(option.slot)];
    const int seats = m_seats[size_t(option.room)];
    AgendaSpot spot;
    spot.room = option.room;
    spot.slot = option.slot;
    spot.start = m_starts[size_t(option.slot)];
    spot.end = spot.start + m_shapes[size_t(standing.shape)].length;
    spot.first = m_slotGrains[size_t(option.slot)];
    spot.until = span.until;
    spot.vacant = span.vacant;
    spot.overflow = seats > 0 ? std::max(0, standing.expected - seats) : 0;
    if (standing.present && standing.present->slot != option.slot)
        spot.stability = movedInTime;
    else if (standing.present && standing.present->room != option.room)
        spot.stability = movedInSpace;
    return spot;
}

int AgendaModel::cost(const Relation &relation, const AgendaSpot &spot, const AgendaSpot &other)
{
    switch (relation.kind) {
    case Relation::Before:
        return spot.end + relation.minutes > other.start;
    case Relation::After:
        return other.end + relation.minutes > spot.start;
    case Relation::Apart:
        return spot.meets(other);
    case Relation::Travel:
        return spot.room != other.room && !spot.meets(other) && spot.start < other.end + relation.minutes
            && other.start < spot.end + relation.minutes;
    }
    return 0;
}

AgendaPart AgendaModel::part(Relation::Kind kind)
{
    switch (kind) {
    case Relation::Before:
    case Relation::After:
        return AgendaPart::Disorder;
    case Relation::Apart:
        return AgendaPart::Parallel;
    case Relation::Travel:
        return AgendaPart::Rush;
    }
    return AgendaPart::Rush;
}

} // namespace rnf
