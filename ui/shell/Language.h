#pragma once

#include <QString>

namespace rnf {

/// Says everything in a language from now on, also in English, whose plurals need it. Needs no window.
void useWords(const QString &language);
/// Shows the program in a language ("en", "es") from now on; windows rebuild themselves on QEvent::LanguageChange.
void useLanguage(const QString &language);
/// What was chosen, else what the system speaks, else English.
QString chosenLanguage();

} // namespace rnf
