#include "letters/LetterLanguages.h"

#include "base/Languages.h"

#include <QRegularExpression>

#include <array>

#include <unicode/uloc.h>

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

QString knownCode(const QString &word)
{
    const QString named = languageCode(word);
    if (!named.isEmpty())
        return named;
    static const QRegularExpression code(u"^([A-Za-z]{2,3})([-_].*)?$"_s);
    const QString written = code.match(word).captured(1).toLower();
    return QLocale(written).language() == QLocale::C ? QString() : written;
}

} // namespace

QString LetterLanguages::codeOf(const QString &noted)
{
    const QString whole = knownCode(noted.trimmed());
    if (!whole.isEmpty())
        return whole;
    static const QRegularExpression between(u"[,;/(]"_s);
    return knownCode(noted.section(between, 0, 0).trimmed());
}

QString LetterLanguages::name(const QString &code)
{
    constexpr int longest = 200;
    std::array<char16_t, longest> text;
    UErrorCode status = U_ZERO_ERROR;
    const QByteArray spoken = QLocale().language() == QLocale::C ? "en" : QLocale().name().toLatin1();
    const int length =
        uloc_getDisplayLanguage(code.toLatin1().constData(), spoken.constData(), text.data(), longest, &status);
    if (U_FAILURE(status) || length == 0 || length >= longest)
        return code;
    return QString::fromUtf16(text.data(), length);
}

QLocale LetterLanguages::locale(const QString &code)
{
    const QLocale spoken(code);
    if (code.isEmpty() || spoken.language() == QLocale::C)
        return {};
    return QLocale(spoken.language(), QLocale().territory());
}

} // namespace rnf
