#pragma once

#include "exchange/HeaderWords.h"

namespace rnf {

// How the cells of tables of sessions and proposals are read.

/// By its key, or by its word in the program's language.
template <typename E>
std::optional<E> wordInCell(const QString &text, QString (*word)(E))
{
    const QString said = normalizedHeader(text);
    for (size_t i = 0; i < std::size(keysOf(E())); ++i) {
        if (said == normalizedHeader(QLatin1String(keysOf(E())[i])) || said == normalizedHeader(word(E(i))))
            return E(i);
    }
    return std::nullopt;
}

/// "Rosa Díaz; Omar Haddad", "Rosa Díaz, Omar Haddad", one on each line; each once.
QStringList namesInCell(const QString &text);

/// "90", "90 min", "1:30", "1.5 hours"; 0: it says no length.
int minutesInCell(const QString &text);

} // namespace rnf
