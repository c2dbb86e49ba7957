#pragma once

#include "look/Theme.h"

namespace rnf {

/// What this user chose under View ▸ Appearance; kept on this computer.
Appearance chosenAppearance();
void chooseAppearance(Appearance appearance);

} // namespace rnf
