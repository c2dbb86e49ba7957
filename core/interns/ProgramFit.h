#pragma once

#include "interns/Placement.h"

namespace rnf {

/// How the hours of a week fit what a programme asks: too few are not eligible as they stand, and those beyond what it plans
/// for are not planned (interns.md, section 5).
enum class ProgramFit { TooFew, Few, Preferred, Capped };

inline ProgramFit fitOf(const InternProgram &program, int weekMin)
{
    if (weekMin < program.minWeekMin)
        return ProgramFit::TooFew;
    if (weekMin < program.prefLowMin)
        return ProgramFit::Few;
    return weekMin <= program.prefHighMin ? ProgramFit::Preferred : ProgramFit::Capped;
}

} // namespace rnf
