#include "base/Languages.h"

#include "base/Text.h"

#include <QHash>

#include <array>

#include <unicode/uloc.h>

namespace rnf {
namespace {

QHash<QString, QString> makeCodes()
{
    constexpr int longestName = 200;
    QHash<QString, QString> codes;
    for (const char *const *code = uloc_getISOLanguages(); *code; ++code) {
        for (const char *in : {"en", "es", *code}) {
            std::array<char16_t, longestName> name;
            UErrorCode status = U_ZERO_ERROR;
            const int length = uloc_getDisplayLanguage(*code, in, name.data(), longestName, &status);
            const QString key = foldedText(QString::fromUtf16(name.data(), length));
            // Where ICU knows no name it says so in the status; of two languages of one name the commoner comes first.
            if (status == U_ZERO_ERROR && !codes.contains(key))
                codes.insert(key, QLatin1String(*code));
        }
    }
    return codes;
}

} // namespace

QString languageCode(const QString &name)
{
    static const QHash<QString, QString> codes = makeCodes();
    return codes.value(foldedText(name));
}

bool speaks(const QString &spoken, const QString &language)
{
    if (spoken.isEmpty())
        return false;
    if (foldedText(spoken) == foldedText(language))
        return true;
    const QString code = languageCode(language);
    return !code.isEmpty() && (code == languageCode(spoken) || code == foldedWords(spoken).value(0));
}

} // namespace rnf
