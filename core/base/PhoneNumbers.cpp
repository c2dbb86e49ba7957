#include "base/PhoneNumbers.h"

#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wconversion"
#pragma GCC diagnostic ignored "-Wshadow"
#pragma GCC diagnostic ignored "-Wunused-parameter"
#include <phonenumbers/phonenumberutil.h>
#pragma GCC diagnostic pop

#include <set>

namespace rnf {
namespace {

using i18n::phonenumbers::PhoneNumberUtil;
using Parsed = i18n::phonenumbers::PhoneNumber;

const PhoneNumberUtil &library() { return *PhoneNumberUtil::GetInstance(); }

/// Ten digits of a plain North American number, or nothing. libphonenumber takes 18 µs a number and these are nearly all
/// numbers of our users, so they are read here: digits, blanks, brackets, dots and dashes, maybe a leading 1.
QString plainNorthAmerican(const QString &typed)
{
    QString digits;
    digits.reserve(11);
    for (const QChar c : typed) {
        if (c >= u'0' && c <= u'9')
            digits += c;
        else if (c == u'+' && digits.isEmpty())
            continue;
        else if (c != u' ' && c != u'-' && c != u'.' && c != u'(' && c != u')')
            return {};
    }
    if (digits.size() == 11 && digits.startsWith(u'1'))
        digits.remove(0, 1);
    else if (typed.contains(u'+'))
        return {};
    const auto isTwoToNine = [](QChar c) { return c >= u'2' && c <= u'9'; };
    if (digits.size() != 10 || !isTwoToNine(digits[0]) || !isTwoToNine(digits[3]))
        return {};
    return digits;
}

QString northAmericanText(QStringView tenDigits)
{
    return QStringLiteral("(%1) %2-%3").arg(tenDigits.sliced(0, 3), tenDigits.sliced(3, 3), tenDigits.sliced(6, 4));
}

} // namespace

QString digitsOf(const QString &text)
{
    QString digits;
    for (const QChar c : text) {
        if (c.isDigit())
            digits += QChar(u'0' + c.digitValue());
    }
    return digits;
}

PhoneNumbers::PhoneNumbers(const QString &region)
    : m_region(region.toUpper()), m_isNorthAmerican(m_region == QLatin1String("US") || m_region == QLatin1String("CA"))
{
}

bool PhoneNumbers::isRegion(const QString &code)
{
    std::set<std::string> regions;
    library().GetSupportedRegions(&regions);
    return regions.contains(code.toUpper().toStdString());
}

PhoneNumber PhoneNumbers::read(const QString &typed) const
{
    PhoneNumber number{.raw = typed, .e164 = {}, .digits = {}, .extension = {}};
    if (m_isNorthAmerican) {
        if (const auto ten = plainNorthAmerican(typed); !ten.isEmpty()) {
            number.e164 = QLatin1String("+1") + ten;
            number.digits = ten;
            return number;
        }
    }
    Parsed parsed;
    const auto outcome = library().Parse(typed.toStdString(), m_region.toStdString(), &parsed);
    if (outcome == PhoneNumberUtil::NO_PARSING_ERROR) {
        number.extension = QString::fromStdString(parsed.extension());
        std::string national;
        library().GetNationalSignificantNumber(parsed, &national);
        number.digits = QString::fromStdString(national);
        if (library().IsPossibleNumberWithReason(parsed) == PhoneNumberUtil::IS_POSSIBLE) {
            parsed.clear_extension();
            std::string e164;
            library().Format(parsed, PhoneNumberUtil::E164, &e164);
            number.e164 = QString::fromStdString(e164);
        }
    } else {
        number.digits = digitsOf(typed);
    }
    return number;
}

QString PhoneNumbers::shown(const PhoneNumber &number) const
{
    if (number.e164.isEmpty())
        return number.raw;
    QString text;
    if (m_isNorthAmerican && number.e164.startsWith(QLatin1String("+1")) && number.e164.size() == 12) {
        text = northAmericanText(QStringView(number.e164).sliced(2));
    } else {
        Parsed parsed;
        library().Parse(number.e164.toStdString(), m_region.toStdString(), &parsed);
        std::string region;
        library().GetRegionCodeForNumber(parsed, &region);
        const bool isHere = QString::fromStdString(region) == m_region;
        std::string formatted;
        library().Format(parsed, isHere ? PhoneNumberUtil::NATIONAL : PhoneNumberUtil::INTERNATIONAL, &formatted);
        text = QString::fromStdString(formatted);
    }
    return number.extension.isEmpty() ? text : text + QLatin1String(" x") + number.extension;
}

} // namespace rnf
