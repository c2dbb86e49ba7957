#pragma once

#include <QString>

#include <functional>

class QWidget;

namespace rnf {

class MainWindow;

/// Opens the pages and dialogs of the intern programme, with the sample in the window, and gives each to `take` with its name.
void takeInternProgram(MainWindow &window, const std::function<void(QWidget &, const QString &)> &take);

/// What an intern sees who signs in; the window is theirs afterwards.
void takeOwnAccount(MainWindow &window, const std::function<void(QWidget &, const QString &)> &take);

} // namespace rnf
