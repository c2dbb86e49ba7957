#include "agenda/AgendaSearch.h"

#include "agenda/SearchHeat.h"

#include <algorithm>

namespace rnf {
namespace {

const AgendaSpot nowhere;
constexpr size_t fewPlaces = 8;        ///< are looked at closely, of those with enough seats
constexpr int triesFromPresent = 50;   ///< to repair the present plan, of which the best is improved
constexpr int mostRepairs = 20'000;    ///< before going on with what has found no place
constexpr qint64 priceOfLeaving = 600; ///< for what stands where people have already seen it
constexpr qint64 priceOfFailure = 100; ///< for what has found no free place that often
constexpr qint64 never = std::numeric_limits<qint64>::max();
constexpr qint64 firstRound = 20'000; ///< steps
constexpr double firstHeat = 0.3;     ///< of the usual rise
constexpr double lastHeat = 0.08;     ///< of what a missed pick costs; below, hardly anything gets worse any more
constexpr qint64 stepsBetweenChains = 32;
constexpr size_t longestChain = 3;

} // namespace

AgendaSearch::AgendaSearch(const AgendaModel &model, uint64_t seed, std::function<bool(qint64)> isOver)
    : m_model(model), m_state(model), m_chance(seed), m_isOver(std::move(isOver)), m_failures(size_t(model.size()))
{
    for (int a = 0; a < model.size(); ++a) {
        if (!model.activity(a).isPinned && !model.activity(a).options.empty() && model.hasStockFor(a))
            m_movable.push_back(a);
    }
}

AgendaSearch::Found AgendaSearch::run(const std::function<void(const Found &)> &onBetter)
{
    const bool hasPresent = std::ranges::any_of(m_movable, [&](int a) { return m_model.activity(a).present.has_value(); });
    for (int tries = hasPresent ? triesFromPresent : 1; tries > 0; --tries) {
        construct();
        repair(mostRepairs);
        keepIfBetter();
        onBetter(m_best);
    }
    restoreBest();
    for (qint64 steps = firstRound; cost() > 0 || !m_waiting.empty(); steps *= 2) {
        if (m_movable.empty() || !improve(steps, onBetter))
            break;
        listWaiting();
        repair(mostRepairs);
    }
    keepIfBetter();
    return m_best;
}

/// Fewest places first; the more people want, the earlier it chooses. Whoever comes first in the list has no advantage.
void AgendaSearch::construct()
{
    std::ranges::fill(m_failures, 0);
    for (const int a : m_movable)
        m_state.set(a, nowhere);
    for (int a = 0; a < m_model.size(); ++a) {
        if (m_model.activity(a).isPinned)
            m_state.set(a, m_model.spot(a, m_model.activity(a).options.front()));
    }
    std::vector<int> order = m_movable;
    m_chance.shuffle(std::span(order));
    for (const int a : order) {
        const auto &activity = m_model.activity(a);
        if (!activity.present || !activity.allows(*activity.present))
            continue;
        if (const auto spot = m_model.spot(a, *activity.present); m_state.isFree(a, spot))
            m_state.set(a, spot);
    }
    const auto ease = [&](int a) {
        const auto &activity = m_model.activity(a);
        return std::pair(activity.options.size(), -qint64(activity.pickers.size()));
    };
    std::ranges::stable_sort(order, {}, ease);
    for (const int a : order) {
        if (!m_state.at(a).isPlaced())
            placeWell(a);
    }
    listWaiting();
}

/// Of the free places with the most seats for it a few are looked at closely.
void AgendaSearch::placeWell(int activity)
{
    std::vector<AgendaSpot> few;
    int overflow = std::numeric_limits<int>::max(), free = 0;
    for (const auto option : m_model.activity(activity).options) {
        const auto spot = m_model.spot(activity, option);
        if (spot.overflow > overflow || !m_state.isFree(activity, spot))
            continue;
        if (spot.overflow < overflow) {
            overflow = spot.overflow;
            free = 0;
            few.clear();
        }
        ++free;
        if (few.size() < fewPlaces)
            few.push_back(spot);
        else if (const auto place = size_t(m_chance.below(free)); place < fewPlaces)
            few[place] = spot;
    }
    if (few.empty())
        return;
    m_state.set(activity, *std::ranges::min_element(few, {}, [&](const AgendaSpot &spot) {
                    return m_state.softChange({activity, spot, -1, nowhere});
                }));
}

/// What waits takes the place of what failed least often so far, until all have one.
void AgendaSearch::repair(int most)
{
    for (int done = 0; done < most && !m_waiting.empty() && !isOver(); ++done) {
        std::swap(m_waiting[size_t(m_chance.below(int(m_waiting.size())))], m_waiting.back());
        const int activity = m_waiting.back();
        m_waiting.pop_back();
        insert(activity);
        if (qint64(m_waiting.size()) < m_best.quality.hard)
            keepIfBetter();
    }
}

void AgendaSearch::insert(int activity)
{
    std::optional<AgendaSpot> best;
    qint64 least = never;
    int equal = 0;
    for (const auto option : m_model.activity(activity).options) {
        const auto spot = m_model.spot(activity, option);
        const qint64 price = priceOfInserting(activity, spot);
        if (price > least || price == never)
            continue;
        equal = price == least ? equal + 1 : 1;
        least = price;
        if (m_chance.below(equal) == 0)
            best = spot;
    }
    if (!best) { // only pinned ones stand where it may
        m_waiting.insert(m_waiting.begin(), activity);
        return;
    }
    m_state.findInTheWay(activity, *best, m_inTheWay);
    m_failures[size_t(activity)] += !m_inTheWay.empty();
    for (const int other : m_inTheWay)
        m_state.set(other, nowhere);
    m_waiting.insert(m_waiting.end(), m_inTheWay.begin(), m_inTheWay.end());
    m_state.set(activity, *best);
}

qint64 AgendaSearch::priceOfInserting(int activity, const AgendaSpot &spot)
{
    qint64 price = spot.stability;
    m_state.findInTheWay(activity, spot, m_inTheWay);
    for (const int other : m_inTheWay) {
        const auto &standing = m_model.activity(other);
        if (standing.isPinned)
            return never;
        const bool wasThere = standing.present && m_state.at(other).stability == 0;
        price += priceOfFailure * (1 + m_failures[size_t(other)]) + (wasThere ? priceOfLeaving : 0);
    }
    return price;
}

qint64 AgendaSearch::cost() const { return m_state.score().soft(m_model.weights()); }

bool AgendaSearch::keepIfBetter()
{
    const auto score = m_state.score();
    const SearchQuality quality{score.hard(), score.soft(m_model.weights())};
    if (quality >= m_best.quality)
        return false;
    m_best = {quality, score, m_state.spots()};
    return true;
}

void AgendaSearch::restoreBest()
{
    for (int a = 0; a < m_model.size(); ++a)
        m_state.set(a, nowhere);
    for (int a = 0; a < m_model.size(); ++a)
        m_state.set(a, m_best.spots[size_t(a)]);
    listWaiting();
}

void AgendaSearch::listWaiting()
{
    m_waiting.clear();
    std::ranges::copy_if(m_movable, std::back_inserter(m_waiting), [&](int a) { return !m_state.at(a).isPlaced(); });
}

/// A round of simulated annealing; false when the search is over.
bool AgendaSearch::improve(qint64 steps, const std::function<void(const Found &)> &onBetter)
{
    SearchHeat heat(double(usualRise()) * firstHeat);
    const int stages = heat.stagesUntil(lastHeat * double(m_model.weights()[size_t(AgendaPart::Missed)]));
    for (int stage = 0; stage < stages; ++stage, heat.cool()) {
        bool isBetter = false;
        for (qint64 step = steps / stages; step >= 0; --step) {
            if (isOver())
                return false;
            const bool isChain = m_steps % stepsBetweenChains == 0;
            const qint64 mostRise = heat.mostRise(m_chance);
            if (isChain ? tryChain(mostRise) : tryStep(mostRise))
                isBetter = keepIfBetter() || isBetter;
        }
        if (isBetter)
            onBetter(m_best);
    }
    return true;
}

/// By how much a step that makes it worse does so, on average.
qint64 AgendaSearch::usualRise()
{
    qint64 sum = 0, count = 0;
    for (int i = 0; i < 1000; ++i) {
        const int activity = anyActivity();
        const qint64 rise = m_state.softChange({activity, anySpot(activity), -1, nowhere});
        if (rise > 0) {
            sum += rise;
            ++count;
        }
    }
    return count ? sum / count : 1;
}

int AgendaSearch::anyActivity() { return m_movable[size_t(m_chance.below(int(m_movable.size())))]; }

AgendaSpot AgendaSearch::anySpot(int activity)
{
    const auto &options = m_model.activity(activity).options;
    return m_model.spot(activity, options[size_t(m_chance.below(int(options.size())))]);
}

/// Where what stands in the way goes: to where the activity was. Nothing when it may not.
std::optional<AgendaSpot> AgendaSearch::exchangeSpot(int other, int activity, const AgendaSpot &to) const
{
    const auto &left = m_state.at(activity);
    if (m_model.activity(other).isPinned || !m_state.hasEquipment(activity, to, other))
        return std::nullopt;
    if (!left.isPlaced())
        return nowhere;
    const AgendaModel::Option option{left.room, left.slot};
    if (!m_model.activity(other).allows(option))
        return std::nullopt;
    const auto spot = m_model.spot(other, option);
    return m_state.isFree(other, spot, activity) ? std::optional(spot) : std::nullopt;
}

/// A random activity to a random place of it; what stands there changes places with it. Done when the cost rises by no more.
bool AgendaSearch::tryStep(qint64 mostRise)
{
    const int activity = anyActivity();
    const auto to = anySpot(activity);
    if (to.room == m_state.at(activity).room && to.slot == m_state.at(activity).slot)
        return false;
    int other = -1;
    bool areSeveral = false;
    m_state.eachClash(activity, to, [&](int standing) {
        areSeveral = areSeveral || (other >= 0 && other != standing);
        other = standing;
    });
    if (areSeveral || (other < 0 && !m_state.hasEquipment(activity, to)))
        return false;
    const auto otherTo = other < 0 ? nowhere : exchangeSpot(other, activity, to);
    if (!otherTo)
        return false;
    const PickLedger::Step step{activity, to, other, *otherTo};
    return m_state.softChange(step) <= mostRise && take(step);
}

/// The same where whatever stands in the way goes where it is best. Finds what no exchange does, but takes long.
bool AgendaSearch::tryChain(qint64 mostRise)
{
    const int activity = anyActivity();
    const auto to = anySpot(activity);
    m_state.findInTheWay(activity, to, m_inTheWay);
    if (m_inTheWay.size() > longestChain
        || std::ranges::any_of(m_inTheWay, [&](int other) { return m_model.activity(other).isPinned; }))
        return false;
    const auto before = m_state.score();
    std::vector<std::pair<int, AgendaSpot>> left{{activity, m_state.at(activity)}};
    for (const int other : m_inTheWay) {
        left.emplace_back(other, m_state.at(other));
        m_state.set(other, nowhere);
    }
    m_state.set(activity, to);
    for (const int other : m_inTheWay)
        placeWell(other);
    const auto change = m_state.score() - before;
    if (change.hard() < 0 || (change.hard() == 0 && change.soft(m_model.weights()) <= mostRise))
        return true;
    for (const auto &[moved, spot] : left)
        m_state.set(moved, nowhere);
    for (const auto &[moved, spot] : left)
        m_state.set(moved, spot);
    return false;
}

/// False, and nothing done, where the two would be in each other's way.
bool AgendaSearch::take(const PickLedger::Step &step)
{
    const AgendaSpot from = m_state.at(step.activity);
    const qint64 hardBefore = m_state.score().hard();
    const auto exchange = [&](const AgendaSpot &spot, const AgendaSpot &otherSpot) {
        if (step.other >= 0)
            m_state.set(step.other, nowhere);
        m_state.set(step.activity, spot);
        if (step.other >= 0)
            m_state.set(step.other, otherSpot);
    };
    const AgendaSpot otherFrom = step.other >= 0 ? m_state.at(step.other) : nowhere;
    exchange(step.to, step.otherTo);
    if (m_state.score().hard() > hardBefore) {
        exchange(from, otherFrom);
        return false;
    }
    return true;
}

} // namespace rnf
