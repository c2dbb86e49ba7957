#pragma once

#include "people/PersonFields.h"

namespace rnf {

/// The digits of a phone number, a ZIP or somebody's number that a spreadsheet took for an amount: "2.125550199E+09" and
/// "2125550199.0" are 2125550199. Nothing when some of them are lost ("2.12556E+09"); other texts stay as they are.
std::optional<QString> numberAsTyped(const QString &cell, PersonField::Kind kind);

/// "2134" in Massachusetts is 02134: where all ZIPs begin with a zero, one without it has lost it in a spreadsheet.
void restoreZeros(Address &address);

} // namespace rnf
