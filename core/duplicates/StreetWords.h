#pragma once

#include "people/Person.h"

#include <QStringList>

namespace rnf {

/// The words and numbers of an address without its city: folded, street words in their short form ("street" is "st"), and without
/// words that say nothing ("apt"); each once, sorted.
QStringList streetWords(const Address &address);

/// As it is compared: folded, without spaces; of an American ZIP the first five digits.
QString postalKey(const QString &postalCode);

} // namespace rnf
