#pragma once

#include "TakeDialog.h"

namespace rnf {

class MainWindow;

/// Opens the pages and dialogs of events, with the sample in the window, and gives each to `take` with its name.
void takeEvents(MainWindow &window, const Take &take);

} // namespace rnf
