#pragma once

#include <QString>

namespace rnf {

/// Shows the program in a language ("en", "es") from now on; windows rebuild themselves on QEvent::LanguageChange.
void useLanguage(const QString &language);
/// What was chosen, else what the system speaks, else English.
QString chosenLanguage();

} // namespace rnf
