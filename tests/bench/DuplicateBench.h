#pragma once

#include <QString>

namespace rnf {

/// Searches the lists of `corpora/dedupe`, and so many people made by chance, for people who are there twice. Prints a line for
/// each: rows, how many of the pairs are right (F1) at the best threshold and at the one that is shipped, how many of the
/// pre-ticked ones are right, seconds, and the most memory the program had until then.
void benchDuplicates(const QString &corpora, int people);

} // namespace rnf
