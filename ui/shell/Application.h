#pragma once

namespace rnf {

/// Opens the window. The whole program apart from its commands.
int runWindow(int argc, char **argv);

} // namespace rnf
