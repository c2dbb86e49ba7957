#include "staffing/VolunteerShift.h"

#include "base/Dates.h"

namespace rnf {

QDateTime VolunteerShift::start() const { return instantOf(startsAt); }

QDateTime VolunteerShift::end() const { return instantOf(endsAt); }

} // namespace rnf
