#include "duplicates/WordLikeness.h"

#include <algorithm>
#include <array>

namespace rnf {
namespace {

constexpr qsizetype longestWord = 64;
constexpr qsizetype prefixLetters = 4;
constexpr double prefixShare = 0.1;

/// The distance of Damerau and Levenshtein of two words, looking only at places that are at most `most` letters apart.
int bandDistance(QStringView a, QStringView b, int most)
{
    std::array<std::array<int, longestWord + 1>, 3> rows;
    auto *before = &rows[0];
    auto *last = &rows[1];
    auto *row = &rows[2];
    for (size_t j = 0; j <= size_t(b.size()); ++j)
        (*last)[j] = int(j);
    for (qsizetype i = 1; i <= a.size(); ++i) {
        const qsizetype from = std::max<qsizetype>(1, i - most);
        const qsizetype to = std::min(b.size(), i + most);
        (*row)[size_t(from) - 1] = from == 1 ? int(i) : most + 1;
        int least = (*row)[size_t(from) - 1];
        for (qsizetype j = from; j <= to; ++j) {
            const auto at = size_t(j);
            int apart = std::min((*row)[at - 1] + 1, (*last)[at - 1] + (a[i - 1] == b[j - 1] ? 0 : 1));
            if (j < i + most)
                apart = std::min(apart, (*last)[at] + 1);
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                apart = std::min(apart, (*before)[at - 2] + 1);
            (*row)[at] = apart;
            least = std::min(least, apart);
        }
        if (least > most)
            return most + 1;
        std::swap(before, last);
        std::swap(last, row);
    }
    return std::min((*last)[size_t(b.size())], most + 1);
}

/// Letters of `b` that stand in `a` not too far away, in their order; what is taken is marked.
struct CommonLetters {
    std::array<char16_t, longestWord> ofA{}, ofB{};
    qsizetype count = 0;

    CommonLetters(QStringView a, QStringView b)
    {
        const qsizetype reach = std::max<qsizetype>(0, std::max(a.size(), b.size()) / 2 - 1);
        std::array<bool, longestWord> isTaken{};
        for (qsizetype i = 0; i < a.size(); ++i) {
            const qsizetype end = std::min(b.size(), i + reach + 1);
            for (qsizetype j = std::max<qsizetype>(0, i - reach); j < end; ++j) {
                if (isTaken[size_t(j)] || a[i] != b[j])
                    continue;
                isTaken[size_t(j)] = true;
                ofA[size_t(count++)] = a[i].unicode();
                break;
            }
        }
        size_t next = 0;
        for (qsizetype j = 0; j < b.size(); ++j) {
            if (isTaken[size_t(j)])
                ofB[next++] = b[j].unicode();
        }
    }
};

} // namespace

int lettersApart(QStringView a, QStringView b, int most)
{
    while (!a.isEmpty() && !b.isEmpty() && a.front() == b.front()) {
        a = a.sliced(1);
        b = b.sliced(1);
    }
    while (!a.isEmpty() && !b.isEmpty() && a.back() == b.back()) {
        a.chop(1);
        b.chop(1);
    }
    if (a.isEmpty() || b.isEmpty())
        return int(std::min<qsizetype>(std::max(a.size(), b.size()), most + 1));
    if (std::abs(a.size() - b.size()) > most || std::max(a.size(), b.size()) > longestWord)
        return most + 1;
    return bandDistance(a, b, most);
}

double jaroWinkler(QStringView a, QStringView b)
{
    if (a == b)
        return a.isEmpty() ? 0 : 1;
    if (std::max(a.size(), b.size()) > longestWord)
        return 0;
    const CommonLetters common(a, b);
    if (common.count == 0)
        return 0;
    int outOfOrder = 0;
    for (size_t i = 0; i < size_t(common.count); ++i)
        outOfOrder += common.ofA[i] != common.ofB[i] ? 1 : 0;
    const auto count = double(common.count);
    const double jaro = (count / double(a.size()) + count / double(b.size()) + (count - outOfOrder / 2) / count) / 3;
    qsizetype prefix = 0;
    while (prefix < std::min({a.size(), b.size(), prefixLetters}) && a[prefix] == b[prefix])
        ++prefix;
    return jaro + double(prefix) * prefixShare * (1 - jaro);
}

} // namespace rnf
