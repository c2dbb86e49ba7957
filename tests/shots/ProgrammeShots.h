#pragma once

#include "TakeDialog.h"

namespace rnf {

class MainWindow;

/// Opens what a programme and the Wall open, with the conference of the sample in the window and wide, and gives each to `take`
/// with its name.
void takeProgramme(MainWindow &window, const Take &take);

} // namespace rnf
