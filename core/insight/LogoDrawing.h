#pragma once

#include "insight/MonthlyPlan.h"

namespace rnf {

/// Looks through a drawing (SVG) from elsewhere before it is drawn, because whoever draws it reads every file that it names. It has
/// to stand for itself: no document type, no instructions, pictures, scripts or other documents in it, and no reference but to its
/// own parts; and few enough of these. Fails with not-alone, too-many-parts or damaged.
Result<> checkLogoDrawing(const MonthlyLogo &logo);

} // namespace rnf
