#include "agenda/Attendable.h"

#include <algorithm>
#include <limits>
#include <span>

namespace rnf {
namespace {

/// Whoever always goes to what ends first attends the most, as long as every wish has one time.
int mostByEarliestEnd(const std::vector<Attendable> &times, std::span<const char> isLeftOut)
{
    int attended = 0;
    int free = std::numeric_limits<int>::min();
    for (size_t i = 0; i < times.size(); ++i) {
        if (!isLeftOut[i] && times[i].start >= free) {
            ++attended;
            free = times[i].end;
        }
    }
    return attended;
}

/// Tries, for each wish from `next` on that has several times, every one of them.
void tryTimes(const std::vector<Attendable> &times, const std::vector<std::vector<size_t>> &repeated, size_t next,
              std::vector<char> &isLeftOut, int wanted, int &most)
{
    if (most == wanted)
        return;
    if (next == repeated.size()) {
        most = std::max(most, mostByEarliestEnd(times, isLeftOut));
        return;
    }
    for (const size_t chosen : repeated[next]) {
        isLeftOut[chosen] = false;
        tryTimes(times, repeated, next + 1, isLeftOut, wanted, most);
        isLeftOut[chosen] = true;
    }
}

} // namespace

int mostAttended(std::vector<Attendable> &times)
{
    std::ranges::sort(times, {}, &Attendable::end);
    std::vector<char> isLeftOut(times.size());
    std::vector<std::vector<size_t>> repeated;
    int wanted = 0;
    for (size_t i = 0; i < times.size(); ++i) {
        if (isLeftOut[i])
            continue;
        ++wanted;
        std::vector<size_t> same;
        for (size_t j = i; j < times.size(); ++j) {
            if (times[j].wish == times[i].wish)
                same.push_back(j);
        }
        if (same.size() < 2)
            continue;
        for (const size_t j : same)
            isLeftOut[j] = true;
        repeated.push_back(std::move(same));
    }
    int most = 0;
    tryTimes(times, repeated, 0, isLeftOut, wanted, most);
    return most;
}

} // namespace rnf
