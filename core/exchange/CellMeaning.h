#pragma once

#include "exchange/ImportRecipe.h"
#include "people/Person.h"

namespace rnf {

/// What a text of a column stands for, however its letters are written; null: nobody said.
const QString *meaningIn(const ColumnRule &rule, const QString &text);
/// The same; the text itself where nobody said anything.
QString meantBy(const ColumnRule &rule, const QString &text);
/// The same of each that a cell holds.
QString meaningsIn(const ColumnRule &rule, const QString &text);
/// What was read is none of the codes that the program of the list knows, all of which have to be known.
bool isWrongCode(const ImportRecipe &recipe, int column, const QString &read);

/// The number or address does not work: yes, a number of times it came back, or "bounced", "On Hold Bounce" … A code that stands
/// for something is a word of the person, not about the number: "On Hold Opt Out".
bool saysBad(const ColumnRule &rule, const QString &text);
/// Words by which lists say that they do not know: "n/a", "none", "no tiene" … A name may be Na, so only typed fields ask.
bool saysUnknown(const QString &text);
/// In place of a number or an address: there is none, or it is that of the line above.
bool saysNone(const QString &text);

/// Nobody can be reached by talking to it.
bool isMachine(const QString &kind);
/// "* Home", "Work", "trabajo", "mobile" → the field of that kind.
QString fieldOfKind(const QString &field, const QString &kind);
/// "mailing", "work" …; by the block of columns, or by words beside it.
AddressKind addressKindOf(const QString &block, const QString &kindWords);

} // namespace rnf
