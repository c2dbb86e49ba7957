#include "agenda/AgendaSearch.h"

#include "agenda/SearchHeat.h"

#include <algorithm>

namespace rnf {
namespace {

const AgendaSpot nowhere;
constexpr int looksForPlace = 8;     ///< of the best free places, so many are looked at closely
constexpr int triesFromPresent = 20; ///< how to repair the present plan, of which the best is improved
constexpr qint64 never = std::numeric_limits<qint64>::max();
constexpr qint64 priceOfFailure = 100;
constexpr qint64 priceOfLeaving = 600; ///< for what stands where people have already seen it
constexpr int mostRepairs = 20'000;    ///< before going on with what has found no place
constexpr qint64 firstRound = 20'000;  ///< steps
constexpr double firstHeat = 0.3;      ///< of the usual rise
constexpr int stagesOfRound = 100;

} // namespace

AgendaSearch::AgendaSearch(const AgendaModel &model, uint64_t seed, std::function<bool(qint64)> isOver)
    : m_model(model), m_state(model), m_chance(seed), m_isOver(std::move(isOver)), m_failures(size_t(model.size()))
{
    for (int a = 0; a < model.size(); ++a) {
        if (!model.activity(a).isPinned && !model.activity(a).spots.empty() && model.hasStockFor(a))
            m_movable.push_back(a);
    }
}

AgendaSearch::Found AgendaSearch::run(const std::function<void(const Found &)> &onBetter)
{
    const bool hasPresent = std::ranges::any_of(m_movable, [&](int a) { return m_model.activity(a).present.isPlaced(); });
    for (int tries = hasPresent ? triesFromPresent : 1; tries > 0; --tries) {
        construct();
        repair(mostRepairs);
        keepIfBetter();
    }
    restoreBest();
    onBetter(m_best);
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
    m_waiting.clear();
    for (const int a : m_movable)
        m_state.set(a, nowhere);
    for (int a = 0; a < m_model.size(); ++a) {
        if (m_model.activity(a).isPinned)
            m_state.set(a, m_model.activity(a).spots.front());
    }
    std::vector<int> order = m_movable;
    m_chance.shuffle(std::span(order));
    for (const int a : order) {
        const auto &activity = m_model.activity(a);
        if (activity.present.isPlaced() && activity.present.isAllowed && m_state.isFree(a, activity.present))
            m_state.set(a, activity.present);
    }
    const auto ease = [&](int a) {
        const auto &activity = m_model.activity(a);
        return std::pair(activity.spots.size(), -qint64(activity.pickers.size()));
    };
    std::ranges::stable_sort(order, {}, ease);
    for (const int a : order) {
        if (!m_state.at(a).isPlaced())
            placeWell(a);
    }
}

void AgendaSearch::placeWell(int activity)
{
    std::vector<const AgendaSpot *> free;
    for (const auto &spot : m_model.activity(activity).spots) {
        if (m_state.isFree(activity, spot))
            free.push_back(&spot);
    }
    if (free.empty()) {
        m_waiting.push_back(activity);
        return;
    }
    m_chance.shuffle(std::span(free));
    std::ranges::stable_sort(free, {}, &AgendaSpot::overflow);
    free.resize(std::min(free.size(), size_t(looksForPlace)));
    m_state.set(activity, **std::ranges::min_element(free, {}, [&](const AgendaSpot *spot) {
                    return m_state.softChange({activity, *spot, -1, nowhere});
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
    const AgendaSpot *best = nullptr;
    qint64 least = never;
    int equal = 0;
    for (const auto &spot : m_model.activity(activity).spots) {
        const qint64 price = priceOfInserting(activity, spot);
        if (price > least || price == never)
            continue;
        equal = price == least ? equal + 1 : 1;
        least = price;
        if (m_chance.below(equal) == 0)
            best = &spot;
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
        const bool wasThere = standing.present.isPlaced() && m_state.at(other).stability == 0;
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

/// Simulated annealing; false when it is over.
bool AgendaSearch::improve(qint64 steps, const std::function<void(const Found &)> &onBetter)
{
    SearchHeat heat(double(usualRise()) * firstHeat);
    qint64 cost = this->cost();
    qint64 best = m_best.score.soft(m_model.weights());
    for (int stage = 0; stage < stagesOfRound; ++stage, heat.cool()) {
        bool isBetter = false;
        for (qint64 step = steps / stagesOfRound; step > 0; --step) {
            if (isOver())
                return false;
            const auto rise = tryStep(heat.mostRise(m_chance));
            if (!rise)
                continue;
            cost += *rise;
            if (cost < best && *rise < 0) {
                best = cost;
                isBetter = keepIfBetter() || isBetter;
            }
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
        const int a = m_movable[size_t(m_chance.below(int(m_movable.size())))];
        const auto &spots = m_model.activity(a).spots;
        const auto &to = spots[size_t(m_chance.below(int(spots.size())))];
        const qint64 rise = m_state.softChange({a, to, -1, nowhere});
        if (rise > 0) {
            sum += rise;
            ++count;
        }
    }
    return count ? sum / count : 1;
}

/// Where what stands in the way goes: to where the activity was. Nothing when it may not.
const AgendaSpot *AgendaSearch::otherSpot(int other, int activity, const AgendaSpot &to) const
{
    const auto &standing = m_model.activity(other);
    const auto &left = m_state.at(activity);
    if (standing.isPinned || !m_state.hasEquipment(activity, to, other))
        return nullptr;
    if (!left.isPlaced())
        return &nowhere;
    const auto *spot = standing.find(left.place());
    return spot && m_state.isFree(other, *spot, activity) ? spot : nullptr;
}

/// A random activity to a random place of it; what stands there changes places with it. Done when the cost rises by no more.
std::optional<qint64> AgendaSearch::tryStep(qint64 mostRise)
{
    const int activity = m_movable[size_t(m_chance.below(int(m_movable.size())))];
    const auto &spots = m_model.activity(activity).spots;
    const auto &to = spots[size_t(m_chance.below(int(spots.size())))];
    if (to.place() == m_state.at(activity).place())
        return std::nullopt;
    int other = -1;
    bool areSeveral = false;
    m_state.eachClash(activity, to, [&](int standing) {
        areSeveral = areSeveral || (other >= 0 && other != standing);
        other = standing;
    });
    const auto *otherTo = &nowhere;
    if (areSeveral || (other >= 0 && !(otherTo = otherSpot(other, activity, to))))
        return std::nullopt;
    const PickLedger::Step step{activity, to, other, *otherTo};
    const qint64 rise = m_state.softChange(step);
    return rise <= mostRise && take(step) ? std::optional(rise) : std::nullopt;
}

bool AgendaSearch::take(const PickLedger::Step &step)
{
    const AgendaSpot from = m_state.at(step.activity);
    const auto clashes = m_state.score();
    const auto exchange = [&](const AgendaSpot &spot, const AgendaSpot &otherSpot) {
        if (step.other >= 0)
            m_state.set(step.other, nowhere);
        m_state.set(step.activity, spot);
        if (step.other >= 0)
            m_state.set(step.other, otherSpot);
    };
    const AgendaSpot otherFrom = step.other >= 0 ? m_state.at(step.other) : nowhere;
    exchange(step.to, step.otherTo);
    if (m_state.score().hard() > clashes.hard()) {
        exchange(from, otherFrom);
        return false;
    }
    return true;
}

} // namespace rnf
