#pragma once

#include <QList>

namespace rnf {

/// What people did at earlier events to which they had said yes, as far as it is known.
struct TurnoutRecord {
    int came = 0, known = 0; ///< known: they came, or are a no-show
    bool operator==(const TurnoutRecord &) const = default;
};

/// How many of those who said yes to an event will come, by what they did before (insight.md, section 4).
struct TurnoutForecast {
    int people = 0;
    double expected = 0;
    double band = 0; ///< it will be at most so many more or fewer with 80 % certainty

    int about() const { return qRound(expected); }
    int low() const { return qBound(0, qRound(expected - band), people); }
    int high() const { return qBound(0, qRound(expected + band), people); }

    static constexpr int fewestEvents = 3;
    /// How likely somebody comes to events of a kind of whom nothing else is known: half, where fewer events are known.
    static double showRate(int events, const TurnoutRecord &ofAll);
    /// How likely somebody comes: what is usual counts as much as three events of their own.
    static double chance(const TurnoutRecord &record, double showRate);
    /// Of people, by how likely each of them comes.
    static TurnoutForecast of(const QList<double> &chances);
};

} // namespace rnf
