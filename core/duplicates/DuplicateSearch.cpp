#include "duplicates/DuplicateSearch.h"

#include "duplicates/PairComparison.h"

#include <QtConcurrent>

#include <algorithm>
#include <numeric>
#include <tuple>

namespace rnf {
namespace {

constexpr double supposedRows = 100; ///< with the usual shares, so that a small file does not go to extremes
constexpr double leastShare = 0.005;
constexpr double mostShare = 2;
constexpr int refinements = 4;    ///< by expectation and maximization; more change hardly anything
constexpr double outlook = 25;    ///< so much a score may rise once it is known who shares what
constexpr double nearlySure = 70; ///< from there on rows are counted as one person
constexpr int rowsOfSlice = 50;
constexpr int slicesOfRound = 40; ///< between two words about how far it is

} // namespace

DuplicateSearch::DuplicateSearch(const QList<ComparedPerson> &people, const AlikeLimits &limits, Job &job)
    : m_file(people), m_asked(m_file.size()), m_limits(limits), m_job(job)
{
}

DuplicateSearch::DuplicateSearch(const QList<ComparedPerson> &people, qsizetype newcomers, const AlikeLimits &limits,
                                 Job &job)
    : m_file(people), m_asked(int(newcomers)), m_first(int(newcomers)), m_limits(limits), m_job(job)
{
}

std::optional<QList<AlikePair>> DuplicateSearch::run()
{
    if (!findLikely())
        return std::nullopt;
    countPeople();
    weighAgain();
    auto found = pairs();
    return m_job.isCancelled() ? std::nullopt : std::optional(std::move(found));
}

bool DuplicateSearch::findLikely()
{
    const BlockingKeys keys(m_file);
    for (int done = 0; done < m_asked && !m_job.isCancelled();) {
        QList<int> slices;
        for (; done < m_asked && slices.size() < slicesOfRound; done += rowsOfSlice)
            slices += done;
        // Blocking works on this thread too, so it ends even where every thread of the pool is taken.
        const auto round = QtConcurrent::blockingMapped(slices, [&](int first) { return slice(first, keys); });
        for (const auto &found : round) {
            m_likely.insert(m_likely.end(), found.likely.begin(), found.likely.end());
            m_households += found.households;
        }
        m_job.report(std::min(m_asked, done), m_asked);
    }
    return !m_job.isCancelled();
}

DuplicateSearch::Slice DuplicateSearch::slice(int first, const BlockingKeys &keys) const
{
    Slice found;
    const PairScale scale(m_file.size(), m_shares);
    std::vector<int> candidates;
    for (int row = first; row < std::min(first + rowsOfSlice, m_asked) && !m_job.isCancelled(); ++row) {
        keys.candidates(row, candidates);
        for (auto it = std::ranges::lower_bound(candidates, m_first); it != candidates.end(); ++it) {
            const int other = *it;
            const auto weights = PairComparison(m_file, m_file.profile(row), m_file.profile(other)).weights();
            const double score = scale.score(weights);
            if (score >= m_limits.suggestFrom - outlook)
                found.likely.push_back({row, other, score, weights});
            else
                found.households += scale.likelihood(weights).household;
        }
    }
    return found;
}

/// What is shared is counted anew, rows that are nearly surely one being one.
void DuplicateSearch::countPeople()
{
    std::vector<int> holders(size_t(m_file.size()));
    std::iota(holders.begin(), holders.end(), 0);
    const auto holderOf = [&](int row) {
        while (holders[size_t(row)] != row)
            row = holders[size_t(row)] = holders[size_t(holders[size_t(row)])];
        return row;
    };
    for (const auto &likely : m_likely) {
        if (likely.score < nearlySure)
            continue;
        const int a = holderOf(likely.a);
        const int b = holderOf(likely.b);
        holders[size_t(std::max(a, b))] = std::min(a, b);
    }
    for (int row = 0; row < m_file.size(); ++row)
        holders[size_t(row)] = holderOf(row);
    m_file.count(holders);
}

void DuplicateSearch::weighAgain()
{
    for (auto &likely : m_likely)
        likely.weights = PairComparison(m_file, m_file.profile(likely.a), m_file.profile(likely.b)).weights();
    const PairShares usual;
    const auto refined = [&](double usualShare, double found) {
        return std::clamp((found + usualShare * supposedRows) / (m_asked + supposedRows), leastShare, mostShare);
    };
    for (int i = 0; i < refinements; ++i) {
        const PairScale scale(m_file.size(), m_shares);
        PairLikelihood all{0, m_households};
        for (const auto &likely : m_likely) {
            const auto likelihood = scale.likelihood(likely.weights);
            all.one += likelihood.one;
            all.household += likelihood.household;
        }
        m_shares = {refined(usual.one, all.one), refined(usual.household, all.household)};
    }
}

QList<AlikePair> DuplicateSearch::pairs() const
{
    const PairScale scale(m_file.size(), m_shares);
    QList<AlikePair> pairs;
    for (const auto &likely : m_likely) {
        if (std::lround(scale.score(likely.weights)) >= m_limits.suggestFrom)
            pairs += PairComparison(m_file, m_file.profile(likely.a), m_file.profile(likely.b)).pair(scale, m_limits);
    }
    std::ranges::sort(pairs, [](const AlikePair &a, const AlikePair &b) {
        return std::tuple(-a.score, a.a, a.b) < std::tuple(-b.score, b.a, b.b);
    });
    return pairs;
}

} // namespace rnf
