#pragma once

#include "shell/MainWindow.h"

namespace rnf {

/// Opens every page and dialog, light and dark, and writes a picture of each to the folder. False when one cannot be written.
bool writeShots(const QString &folder, const MainWindow::Options &options);

} // namespace rnf
