#pragma once

#include <QtGlobal>

namespace rnf {

/// How long to search. A search also ends when nothing can be better.
struct AgendaBudget {
    quint64 seed = 1;
    double seconds = 10;
    /// Steps of each of two starts; then the same seed gives the same plan on every machine that does them in time. 0: as many as
    /// the seconds allow, from one start for each core.
    qint64 iterations = 0;
};

} // namespace rnf
