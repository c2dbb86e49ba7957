#pragma once

#include "TakeDialog.h"

namespace rnf {

class MainWindow;

/// Opens the pages and dialogs of the intern programme, with the sample in the window, and gives each to `take` with its name.
void takeInternProgram(MainWindow &window, const Take &take);

/// What an intern sees who signs in; the window is theirs afterwards.
void takeOwnAccount(MainWindow &window, const Take &take);

} // namespace rnf
