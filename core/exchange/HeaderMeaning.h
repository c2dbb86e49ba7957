#pragma once

#include "exchange/HeaderWords.h"

#include <optional>

namespace rnf {

/// Where a column of this header goes, as far as its words tell: as they are, without the number of a repeat ("Phone (2)"), in
/// other words of the same meaning and order ("EmpNo", "Núm. de empleado"), or without saying whose it is ("Member's home phone").
/// Nothing for what is about somebody else, and where a word alone would be left to say it ("Last contact").
std::optional<KnownColumn> knownColumn(const QString &header);

/// A phone or e-mail by such a header is that of the person of the row: it says nothing else than what it is, and perhaps which
/// of several ("Best phone number to reach you"). "Store phone" is not.
bool isPlainContact(const QString &header);

} // namespace rnf
