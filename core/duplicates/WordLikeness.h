#pragma once

#include <QStringView>

namespace rnf {

/// How many letters must be put in, left out, replaced or swapped with their neighbour; `most` + 1 when it is more than `most`.
/// For words of at most 64 letters; longer ones are equal or far apart.
int lettersApart(QStringView a, QStringView b, int most);

/// 0 to 1, after Jaro and Winkler: the letters in common, their order, and a beginning in common.
double jaroWinkler(QStringView a, QStringView b);

} // namespace rnf
