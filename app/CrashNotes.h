#pragma once

namespace rnf {

/// First thing in main: no picture of the memory, full of names, is written to disk when the program dies, and no other program
/// of this user may look into it. Holds for what is started from here too.
void leaveNoCore();

/// What is kept instead when it dies: version, signal and the addresses of the stack, without a word of anybody's data, in a
/// file of the user's own data folder that only they can read. Needs the name of the application.
void keepCrashNotes();

} // namespace rnf
