#pragma once

#include <QString>

namespace rnf {

/// The ISO 3166 code of a country as people type it: that code or its longer one, or the name in English, in Spanish or in a
/// language of the country. "Mexico", "México", "MEX" and "mx" are "MX". Empty for everything that is no country.
QString countryCode(const QString &typed);

/// What the country with this code is called in the language of the program.
QString countryName(const QString &code);

} // namespace rnf
