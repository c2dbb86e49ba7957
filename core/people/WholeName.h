#pragma once

#include "people/PersonFields.h"

namespace rnf {

/// As writeWholeName(person, name), where somebody knows in which order the parts stand: "Rosa María Díaz" can be split then
/// too. What stays uncertain, such as four words, stays one text.
void writeWholeName(Person &person, const QString &name, std::optional<NameOrder> order);

/// Of a suffix what tells people of one name apart, "jr" or "iii": what somebody has learned, such as RN, does not.
QString generationIn(const QString &suffix);

/// Whether a column of this field holds the parts of a name in one cell.
bool isWholeName(const PersonField &field);

} // namespace rnf
