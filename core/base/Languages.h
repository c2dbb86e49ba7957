#pragma once

#include <QString>

namespace rnf {

/// The code of a language that is called by its name, in English, in Spanish or in itself: "Spanish" and "español" are
/// "es". Empty for everything that is no name of a language.
QString languageCode(const QString &name);

/// Whether somebody whose language is noted as `spoken`, by name or by code, speaks the language of this name.
bool speaks(const QString &spoken, const QString &language);

} // namespace rnf
