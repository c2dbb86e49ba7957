#pragma once

#include "exchange/ImportSource.h"

class QWidget;

namespace rnf {

/// Reads the first rows of a list beside the window, which waits for them. Nearly always they are there before anybody
/// notices; where it takes longer, a small dialog over `parent` says so, and a click on its button answers "cancelled" at once,
/// though reading may end later.
Result<TableSample> readSample(ImportSource source, QWidget *parent);

} // namespace rnf
