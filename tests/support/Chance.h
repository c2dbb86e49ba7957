#pragma once

#include "base/Result.h"

#include <QList>

#include <random>

namespace rnf {

/// What happens by chance in a test; the same seed says the same, in the same order.
class Chance {
public:
    explicit Chance(quint32 seed = 0) : m_random(seed) {}

    int below(int limit) { return int(m_random() % quint32(limit)); }
    template <typename T>
    T any(const QList<T> &list)
    {
        return list[below(int(list.size()))];
    }

private:
    std::mt19937 m_random;
};

/// What a service answered; where it refused, the test has nothing to go on with.
template <typename T>
T must(const Result<T> &done)
{
    if (!done)
        qFatal("%s", qPrintable(done.error().message));
    return *done;
}

/// What a rule refuses stays undone.
template <typename T>
void maybe(const Result<T> &)
{
}

} // namespace rnf
