#include "agenda/Attendable.h"

#include <QtGlobal>

#include <algorithm>
#include <limits>

namespace rnf {
namespace {

/// Whoever always goes to what ends first attends the most, as long as every wish has one time.
int mostByEarliestEnd(const std::vector<Attendable> &times, const std::vector<char> *isLeftOut = nullptr)
{
    int attended = 0;
    int free = std::numeric_limits<int>::min();
    for (size_t i = 0; i < times.size(); ++i) {
        if (times[i].start >= free && !(isLeftOut && (*isLeftOut)[i])) {
            ++attended;
            free = times[i].end;
        }
    }
    return attended;
}

/// For each wish that has several times, all of them.
std::vector<std::vector<size_t>> repeatedTimes(const std::vector<Attendable> &times)
{
    std::vector<std::vector<size_t>> repeated;
    for (size_t i = 0; i < times.size(); ++i) {
        const auto isSame = [&](const Attendable &time) { return time.wish == times[i].wish; };
        if (std::any_of(times.begin(), times.begin() + qptrdiff(i), isSame))
            continue;
        std::vector<size_t> same;
        for (size_t j = i; j < times.size(); ++j) {
            if (isSame(times[j]))
                same.push_back(j);
        }
        if (same.size() > 1)
            repeated.push_back(same);
    }
    return repeated;
}

/// A wish with a time that meets none of another wish can be had whatever else is; takes all those out, and says how many.
int takeUndisputed(std::vector<Attendable> &times)
{
    int taken = 0;
    for (bool isDone = false; !isDone;) {
        const auto isUndisputed = [&](const Attendable &time) {
            return std::ranges::none_of(times, [&](const Attendable &other) {
                return other.wish != time.wish && other.start < time.end && time.start < other.end;
            });
        };
        const auto undisputed = std::ranges::find_if(times, isUndisputed);
        isDone = undisputed == times.end();
        if (!isDone) {
            std::erase_if(times, [wish = undisputed->wish](const Attendable &time) { return time.wish == wish; });
            ++taken;
        }
    }
    return taken;
}

/// Tries, for each repeated wish from `next` on, every one of its times.
void tryTimes(const std::vector<Attendable> &times, const std::vector<std::vector<size_t>> &repeated, size_t next,
              std::vector<char> &isLeftOut, int wanted, int &most)
{
    if (most == wanted)
        return;
    if (next == repeated.size()) {
        most = std::max(most, mostByEarliestEnd(times, &isLeftOut));
        return;
    }
    for (const size_t chosen : repeated[next]) {
        isLeftOut[chosen] = false;
        tryTimes(times, repeated, next + 1, isLeftOut, wanted, most);
        isLeftOut[chosen] = true;
    }
}

} // namespace

int mostAttended(std::vector<Attendable> &times, int wishes)
{
    std::ranges::sort(times, {}, &Attendable::end);
    if (int(times.size()) == wishes)
        return mostByEarliestEnd(times);
    const int taken = takeUndisputed(times);
    const auto repeated = repeatedTimes(times);
    std::vector<char> isLeftOut(times.size());
    for (const auto &same : repeated) {
        for (const size_t i : same)
            isLeftOut[i] = true;
    }
    int most = 0;
    tryTimes(times, repeated, 0, isLeftOut, wishes - taken, most);
    return taken + most;
}

} // namespace rnf
