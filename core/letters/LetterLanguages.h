#pragma once

#include <QLocale>

namespace rnf {

/// The languages that people are written to in.
struct LetterLanguages {
    /// The code of a language as it is noted of somebody: by its name, "Spanish, English", or by a code, "es-MX". Of several the
    /// first counts. Empty where none is known by that.
    static QString codeOf(const QString &noted);
    /// What the program's own language calls it; the code where it has no name.
    static QString name(const QString &code);
    /// How it writes days and times in the country of this computer. An empty code: as the program does.
    static QLocale locale(const QString &code);
};

} // namespace rnf
