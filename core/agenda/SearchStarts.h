#pragma once

#include "agenda/AgendaBudget.h"
#include "agenda/SearchQuality.h"
#include "base/Job.h"

#include <QElapsedTimer>
#include <QThread>
#include <QtConcurrent>

#include <functional>
#include <limits>
#include <mutex>
#include <numeric>

namespace rnf {

/// Several starts of one search beside each other, of which the best wins. A `Search` is made from a problem, a seed and a question
/// whether it is over after so many steps; it runs, tells of better finds on the way, and answers a `Found` with its `quality`.
template <typename Search>
class SearchStarts {
public:
    using Found = typename Search::Found;
    using Watch = std::function<void(const Found &)>;

    /// The seconds of the budget begin here.
    SearchStarts(const AgendaBudget &budget, const Job &job) : m_budget(budget), m_job(job) { m_timer.start(); }

    /// Nothing when the job was cancelled. `onBetter` hears of better and better ones, in any thread, one after the other.
    template <typename Problem>
    std::optional<Found> best(const Problem &problem, const Watch &onBetter)
    {
        QList<int> numbers(m_budget.iterations > 0 ? startsOfIterations : std::max(1, QThread::idealThreadCount()));
        std::iota(numbers.begin(), numbers.end(), 0);
        // Blocking works on this thread too, so it ends even where every thread of the pool is taken.
        const auto found =
            QtConcurrent::blockingMapped<QList<Found>>(numbers, [&](int start) { return run(problem, start, onBetter); });
        if (m_job.isCancelled())
            return std::nullopt;
        return *std::ranges::min_element(found, {}, &Found::quality);
    }

private:
    static constexpr int startsOfIterations = 2;
    static constexpr int nobody = std::numeric_limits<int>::max();

    template <typename Problem>
    Found run(const Problem &problem, int start, const Watch &onBetter)
    {
        Search search(problem, m_budget.seed * 1'000'003 + quint64(start),
                      [this, start](qint64 steps) { return isOver(start, steps); });
        auto found = search.run([&](const Found &better) { tell(better, onBetter); });
        tell(found, onBetter);
        int first = m_perfect;
        while (found.quality.isPerfect() && start < first && !m_perfect.compare_exchange_weak(first, start)) {}
        return found;
    }

    /// Counted in steps, those before a perfect one go on: which of them it is must not hang on who was faster.
    bool isOver(int start, qint64 steps) const
    {
        const int perfect = m_perfect;
        return m_job.isCancelled() || double(m_timer.nsecsElapsed()) >= m_budget.seconds * 1e9
            || (m_budget.iterations > 0 ? steps >= m_budget.iterations || perfect < start : perfect < nobody);
    }

    void tell(const Found &found, const Watch &onBetter)
    {
        const std::scoped_lock lock(m_mutex);
        if (found.quality >= m_told)
            return;
        m_told = found.quality;
        onBetter(found);
    }

    const AgendaBudget &m_budget;
    const Job &m_job;
    QElapsedTimer m_timer;
    std::atomic<int> m_perfect = nobody; ///< the first start that found something without any fault
    std::mutex m_mutex;
    SearchQuality m_told;
};

} // namespace rnf
