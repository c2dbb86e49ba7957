#pragma once

#include <QString>

#include <functional>

class QWidget;

namespace rnf {

class MainWindow;

/// Opens the pages and dialogs of events, with the sample in the window, and gives each to `take` with its name.
void takeEvents(MainWindow &window, const std::function<void(QWidget &, const QString &)> &take);

} // namespace rnf
