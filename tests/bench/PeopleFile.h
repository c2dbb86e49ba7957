#pragma once

#include <QStringList>

namespace rnf {

/// Writes a CSV of made-up people with 14 columns, about 160 bytes a row; the same for the same number and seed. With
/// `hasFaults` every hundredth row holds something that cannot be right. Answers which do, as a spreadsheet counts.
QList<qint64> writePeopleFile(const QString &path, qint64 count, bool hasFaults = false);

/// Names, numbers and pairs of words as somebody would type them to find these people, drawn with a fixed seed.
QStringList drawnSearches(int count);

} // namespace rnf
