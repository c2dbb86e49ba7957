#pragma once

#include "events/Event.h"

namespace rnf {

class Action;

/// Inside the action that puts an event on another day or another clock: its volunteer shifts go with it, on the same times of
/// the wall. Those where somebody came stay where they were. Defined in core/staffing, which stands above events.
void moveShifts(Action &action, const Event &before, const Event &after);

} // namespace rnf
