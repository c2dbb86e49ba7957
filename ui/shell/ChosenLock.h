#pragma once

namespace rnf {

/// After how many minutes without a key or a movement this user's window locks itself; 0: never. Kept on this computer.
int chosenLockMinutes();
void chooseLockMinutes(int minutes);

} // namespace rnf
