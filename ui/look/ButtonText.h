#pragma once

#include <QString>

namespace rnf {

/// A text as it is, for a button, a menu or the label of a field, where an "&" would underline the letter behind it.
inline QString buttonText(QString text) { return text.replace(u'&', QStringLiteral("&&")); }

} // namespace rnf
