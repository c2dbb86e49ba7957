#include "base/Countries.h"

#include "base/Text.h"

#include <QHash>
#include <QLocale>

#include <array>

#include <unicode/uloc.h>

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

/// "U.S.A." and "usa" are the same.
QString countryKey(const QString &typed) { return foldedText(typed).remove(u' '); }

QString countryNameIn(const QByteArray &code, const QByteArray &language)
{
    constexpr int longestName = 200;
    std::array<char16_t, longestName> name;
    UErrorCode status = U_ZERO_ERROR;
    const int length = uloc_getDisplayCountry(QByteArray("und_" + code), language, name.data(), longestName, &status);
    return U_SUCCESS(status) ? QString::fromUtf16(name.data(), qMin(length, longestName)) : QString();
}

QHash<QString, QString> makeCountryCodes()
{
    QHash<QString, QString> codes{{u"uk"_s, u"GB"_s},    {u"greatbritain"_s, u"GB"_s},    {u"england"_s, u"GB"_s},
                                  {u"wales"_s, u"GB"_s}, {u"northernireland"_s, u"GB"_s}, {u"scotland"_s, u"GB"_s},
                                  {u"eeuu"_s, u"US"_s}};
    for (const char *const *code = uloc_getISOCountries(); *code; ++code) {
        const QString is = QString::fromLatin1(*code);
        codes.insert(countryKey(is), is);
        codes.insert(countryKey(QString::fromLatin1(uloc_getISO3Country(QByteArray("und_") + *code))), is);
        for (const char *language : {"en", "es"})
            codes.insert(countryKey(countryNameIn(*code, language)), is);
    }
    for (const auto &locale : QLocale::matchingLocales(QLocale::AnyLanguage, QLocale::AnyScript, QLocale::AnyTerritory)) {
        const QString key = countryKey(locale.nativeTerritoryName());
        if (!codes.contains(key)) // of two countries of one name that which English and Spanish call so
            codes.insert(key, QLocale::territoryToCode(locale.territory()));
    }
    codes.remove(QString());
    return codes;
}

} // namespace

QString countryCode(const QString &typed)
{
    static const QHash<QString, QString> codes = makeCountryCodes();
    return codes.value(countryKey(typed));
}

QString countryName(const QString &code) { return countryNameIn(code.toLatin1(), QLocale().bcp47Name().toLatin1()); }

} // namespace rnf
