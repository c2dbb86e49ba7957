#include "exchange/CsvGuard.h"

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

QByteArrayView unguarded(QByteArrayView utf8) { return utf8.startsWith('\'') && needsGuard(utf8) ? utf8.sliced(1) : utf8; }

} // namespace rnf
