#include "people/AddressLine.h"

#include "base/Text.h"

#include <QHash>
#include <QRegularExpression>

#include <optional>

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

/// States, territories and provinces by their folded names; the codes stand for themselves.
const QHash<QString, QString> &regionCodes()
{
    static const QHash<QString, QString> codes = [] {
        const QString list =
            u"AL Alabama|AK Alaska|AZ Arizona|AR Arkansas|CA California|CO Colorado|CT Connecticut|DE Delaware|FL Florida|"
            "GA Georgia|HI Hawaii|ID Idaho|IL Illinois|IN Indiana|IA Iowa|KS Kansas|KY Kentucky|LA Louisiana|ME Maine|"
            "MD Maryland|MA Massachusetts|MI Michigan|MN Minnesota|MS Mississippi|MO Missouri|MT Montana|NE Nebraska|"
            "NV Nevada|NH New Hampshire|NJ New Jersey|NM New Mexico|NY New York|NC North Carolina|ND North Dakota|OH Ohio|"
            "OK Oklahoma|OR Oregon|PA Pennsylvania|RI Rhode Island|SC South Carolina|SD South Dakota|TN Tennessee|TX Texas|"
            "UT Utah|VT Vermont|VA Virginia|WA Washington|WV West Virginia|WI Wisconsin|WY Wyoming|DC District of Columbia|"
            "PR Puerto Rico|GU Guam|VI Virgin Islands|AS American Samoa|MP Northern Mariana Islands|AB Alberta|"
            "BC British Columbia|MB Manitoba|NB New Brunswick|NL Newfoundland and Labrador|NS Nova Scotia|"
            "NT Northwest Territories|NU Nunavut|ON Ontario|PE Prince Edward Island|QC Quebec|SK Saskatchewan|YT Yukon"_s;
        QHash<QString, QString> known;
        for (const auto &entry : list.split(u'|')) {
            known.insert(foldedText(entry.sliced(3)), entry.first(2));
            known.insert(entry.first(2).toLower(), entry.first(2));
        }
        return known;
    }();
    return codes;
}

/// What stands at the end of an address.
struct AddressEnd {
    QString before, region, postalCode, country;
};

QString withoutJoint(QString text)
{
    while (!text.isEmpty() && (text.back() == u',' || text.back() == u'.' || text.back().isSpace()))
        text.chop(1);
    return text;
}

/// The longest words at the end that are a state: "West Virginia" rather than "Virginia".
std::optional<AddressEnd> regionAt(const QString &text)
{
    constexpr int mostWords = 4;
    const QString whole = withoutJoint(text);
    std::optional<AddressEnd> end;
    qsizetype from = whole.size();
    for (int words = 0; words < mostWords && from > 0; ++words) {
        from = whole.lastIndexOf(QRegularExpression(u"[\\s,]"_s), from - 1);
        const QString last = whole.sliced(from + 1).trimmed();
        if (regionCodes().contains(foldedText(last)) && from > 0)
            end = AddressEnd{withoutJoint(whole.first(from)), last, {}, {}};
        if (from <= 0 || whole[from] == u',')
            break;
    }
    return end;
}

std::optional<AddressEnd> endOf(const QString &text)
{
    static const QRegularExpression pattern(
        u"^(.+?)[\\s,.]+(\\d{5}(?:-\\d{4})?|[A-Z]\\d[A-Z] ?\\d[A-Z]\\d)(?:[\\s,]+(U\\.?S\\.?A?\\.?|United States(?: of America)?|Canada))?[\\s.]*$"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::DotMatchesEverythingOption);
    const auto match = pattern.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    auto end = regionAt(match.captured(1));
    if (end) {
        end->postalCode = match.captured(2);
        end->country = match.captured(3);
    }
    return end;
}

bool isDoor(const QString &text)
{
    static const QRegularExpression pattern(
        u"^(apt|apartment|unit|suite|ste|floor|fl|room|rm|bldg|building|lot|trailer|#|p\\.? ?o\\.? box)\\b|^#"_s,
        QRegularExpression::CaseInsensitiveOption);
    return pattern.match(text).hasMatch();
}

QStringList trimmedParts(const QString &text, QChar separator)
{
    QStringList parts;
    for (const auto &part : text.split(separator, Qt::SkipEmptyParts)) {
        if (const QString trimmed = withoutJoint(part.trimmed()); !trimmed.isEmpty())
            parts += trimmed;
    }
    return parts;
}

/// Street and town of what stands before the state; nothing where no comma and no line tells them apart.
std::optional<Address> streetAndCity(Address address, const QString &before)
{
    QStringList lines = trimmedParts(before, u'\n');
    QStringList last = lines.isEmpty() ? QStringList() : trimmedParts(lines.takeLast(), u',');
    if (last.isEmpty() || (lines.isEmpty() && last.size() < 2))
        return std::nullopt;
    address.city = last.takeLast();
    if (address.city.contains(QRegularExpression(u"\\d"_s)))
        return std::nullopt;
    if (!last.isEmpty())
        lines += last.join(u", "_s);
    // "118 Pine St, Apt 4B"
    QStringList street = trimmedParts(lines.takeFirst(), u',');
    if (street.size() > 1 && isDoor(street.last()))
        lines.prepend(street.takeLast());
    address.line1 = street.join(u", "_s);
    address.line2 = lines.value(0);
    address.line3 = lines.mid(1).join(u", "_s);
    return address;
}

} // namespace

Address settledAddress(Address address)
{
    if (!address.region.isEmpty() || !address.postalCode.isEmpty())
        return address;
    if (!address.city.isEmpty()) {
        const auto end = endOf(address.city);
        const auto region = end ? end : address.city.contains(u',') ? regionAt(address.city) : std::nullopt;
        if (!region || region->before.contains(u',') || region->before.contains(QRegularExpression(u"\\d"_s)))
            return address;
        address.city = region->before;
        address.region = region->region;
        address.postalCode = region->postalCode;
        if (address.country.isEmpty())
            address.country = region->country;
        return address;
    }
    QString whole = address.line1;
    for (const auto &line : {address.line2, address.line3})
        whole += line.isEmpty() ? QString() : u'\n' + line;
    const auto end = endOf(whole);
    auto split = end ? streetAndCity(address, end->before) : std::nullopt;
    if (!split)
        return address;
    split->region = end->region;
    split->postalCode = end->postalCode;
    if (split->country.isEmpty())
        split->country = end->country;
    return *split;
}

} // namespace rnf
