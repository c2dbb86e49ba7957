#pragma once

namespace rnf {

/// Opens the window, or with --shots FOLDER writes pictures of all pages and dialogs. The whole program apart from its commands.
int runWindow(int argc, char **argv);

} // namespace rnf
