#pragma once

namespace rnf {

/// The first argument of the program that makes it read one workbook or document and do nothing else.
inline constexpr char readSheetsVerb[] = "--read-sheets";

/// What it does then, in a process of its own, which a hostile file may end without harm to the program: reads the file on standard input, which
/// can be sought in, and writes the rows of a sheet (the one of this name in UTF-8; empty: the first with rows) to standard
/// output as SheetFrames. Before that the process gives up much memory and time, opening files or connections, and making files
/// larger; other rights of the user it keeps. Answers its exit status.
int readSheets(const char *sheet);

} // namespace rnf
