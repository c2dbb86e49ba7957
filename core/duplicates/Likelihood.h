#pragma once

#include "duplicates/AlikePair.h"

namespace rnf {

/// How sure it is that two people are one, in three steps: nobody has to know what a score means.
enum class Likelihood {
    Perhaps,  ///< even odds or better; whoever has only the name in common is never more, however rare it is
    Probably, ///< ten to one or better, and something besides the name speaks for it
    Surely,   ///< so likely, and without anything against it, that it is ticked from the start
};

constexpr auto keysOf(Likelihood) { return std::to_array({"perhaps", "probably", "surely"}); }
Likelihood likelihoodOf(const AlikePair &pair);
/// Translated, to stand alone or behind a name: "probably the same".
QString wordOf(Likelihood likelihood);

} // namespace rnf
