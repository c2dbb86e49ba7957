#pragma once

#include "insight/MonthlyPlan.h"
#include "print/PaperPicture.h"

namespace rnf {

/// A logo in the box that a first page has for it. It may have come from elsewhere, so it is checked again: fails like
/// MonthlyLogo::check, with too-many-dots, or with damaged where no picture can be read from it.
Result<PaperPicture> logoPicture(const MonthlyLogo &logo);

} // namespace rnf
