#include "exchange/CsvGuard.h"

#include <algorithm>

namespace rnf {
namespace {

bool startsFormula(QByteArrayView text)
{
    if (text.isEmpty())
        return false;
    switch (text.front()) {
    case '=':
    case '+':
    case '-':
    case '@':
    case '\t':
    case '\r':
    case '\0':
        return true;
    case '\xEF': // what may be a full-width = + - @
        return text.startsWith("\xEF\xBC\x9D") || text.startsWith("\xEF\xBC\x8B") || text.startsWith("\xEF\xBC\x8D")
            || text.startsWith("\xEF\xBC\xA0");
    default:
        return false;
    }
}

} // namespace

bool needsGuard(QByteArrayView utf8)
{
    while (utf8.startsWith('\''))
        utf8 = utf8.sliced(1);
    return startsFormula(utf8);
}

bool isStrictNumber(QByteArrayView text)
{
    const auto isDigit = [](char c) { return c >= '0' && c <= '9'; };
    const QByteArrayView digits = text.sliced(1);
    if (digits.isEmpty() || !isDigit(digits.front()) || !isDigit(digits.back()))
        return false;
    if (text.front() == '+')
        return std::ranges::all_of(digits, isDigit);
    return text.front() == '-' && std::ranges::count(digits, '.') <= 1
        && std::ranges::all_of(digits, [&](char c) { return isDigit(c) || c == '.'; });
}

QByteArrayView shownCell(QByteArrayView utf8)
{
    constexpr QByteArrayView start("=\""), endOfFileInDos("\x1A");
    if (utf8 == endOfFileInDos)
        return {};
    const bool isFormula = utf8.size() > start.size() && utf8.startsWith(start) && utf8.endsWith('"');
    const auto text = isFormula ? utf8.sliced(start.size()).chopped(1) : utf8;
    return isFormula && !text.contains('"') ? text : unguarded(utf8);
}

QByteArrayView unguarded(QByteArrayView utf8) { return utf8.startsWith('\'') && needsGuard(utf8) ? utf8.sliced(1) : utf8; }

} // namespace rnf
