#pragma once

#include <QByteArrayView>

namespace rnf {

/// A spreadsheet would take this cell for a formula, so an apostrophe goes before it. Apostrophes that stand there already
/// count as part of the formula, so that taking one off again always gives the text as it was.
bool needsGuard(QByteArrayView utf8);

/// A phone in international form or a negative amount, and nothing else, of a text that needs a guard.
bool isStrictNumber(QByteArrayView utf8);

/// A guarded cell as it was; any other as it is.
QByteArrayView unguarded(QByteArrayView utf8);

/// What a spreadsheet shows of a cell: guarded cells as they were, the text in ="02134", by which programs save the zero, and
/// nothing of the mark that ended files in DOS.
QByteArrayView shownCell(QByteArrayView utf8);

} // namespace rnf
