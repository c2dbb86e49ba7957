#include "exchange/SpreadsheetNumbers.h"

#include "base/Countries.h"
#include "base/Text.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

/// "2.125550199E+09"; whoever writes a number as "12E5" means that.
std::optional<QString> withoutPower(const QString &cell)
{
    static const QRegularExpression power(u"^(\\d)(?:[.,](\\d+))?E(\\+?)(\\d{1,2})$"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    const auto match = power.match(cell);
    const QString digits = match.captured(2);
    if (!match.hasMatch() || (digits.isEmpty() && match.captured(3).isEmpty()))
        return cell;
    const auto wanted = match.captured(4).toLongLong();
    if (digits.size() < wanted)
        return std::nullopt;
    return digits.size() == wanted ? match.captured(1) + digits : cell;
}

} // namespace

std::optional<QString> numberAsTyped(const QString &cell, PersonField::Kind kind)
{
    using enum PersonField::Kind;
    static const QRegularExpression decimals(u"^(\\d{3,})\\.0{1,2}$"_s), thousands(u"^\\d{1,3}(,\\d{3}){3,}$"_s);
    if (kind != Phone && kind != PostalCode && kind != Id)
        return cell;
    if (cell.contains(u'E', Qt::CaseInsensitive))
        return withoutPower(cell);
    if (cell.endsWith(u'0') && cell.contains(u'.')) {
        if (const auto match = decimals.match(cell); match.hasMatch())
            return match.captured(1);
    }
    if (kind == Phone && cell.contains(u',') && thousands.match(cell).hasMatch())
        return QString(cell).remove(u',');
    return cell;
}

void restoreZeros(Address &address)
{
    static const QStringList withZero{u"ct"_s, u"connecticut"_s,   u"ma"_s, u"massachusetts"_s, u"me"_s, u"maine"_s,
                                      u"nh"_s, u"new hampshire"_s, u"nj"_s, u"new jersey"_s,    u"ri"_s, u"rhode island"_s,
                                      u"vt"_s, u"vermont"_s,       u"pr"_s, u"puerto rico"_s};
    static const QRegularExpression shortened(u"^(\\d{3,4})(-\\d{4})?$"_s);
    const auto match = shortened.match(address.postalCode);
    if (!match.hasMatch() || !withZero.contains(foldedText(address.region)))
        return;
    if (address.country.isEmpty() || countryCode(address.country) == "US"_L1)
        address.postalCode = match.captured(1).rightJustified(5, u'0') + match.captured(2);
}

} // namespace rnf
