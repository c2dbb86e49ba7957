#include "people/MailingAddress.h"

#include "base/Countries.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

/// Those that are not empty.
QString joinedParts(QStringList parts, const QString &between)
{
    parts.removeAll(QString());
    return parts.join(between);
}

/// Where the city stands, with all that sorts the letter. A county or region that a country does not write still stands on it,
/// since somebody typed it.
QStringList cityLines(const Address &address, const QString &country)
{
    const auto &[city, region, code] = std::tie(address.city, address.region, address.postalCode);
    if (country == "US"_L1)
        return {joinedParts({joinedParts({city, region}, u", "_s), code}, u" "_s)};
    if (country == "CA"_L1)
        return {joinedParts({joinedParts({city, region}, u" "_s), code}, u"  "_s)}; // two, as Canada Post asks for
    if (country == "AU"_L1)
        return {joinedParts({city, region, code}, u" "_s)};
    if (country == "MX"_L1)
        return {joinedParts({joinedParts({code, city}, u" "_s), region}, u", "_s)};
    if (country == "GB"_L1 || country == "IE"_L1)
        return {city, region, code};
    return {joinedParts({code, city}, u" "_s), region};
}

/// Puerto Rico has the post office of the United States.
bool isPuertoRico(const QString &country) { return country == "PR"_L1; }

QString postOf(const QString &country) { return isPuertoRico(country) ? u"US"_s : country; }

} // namespace

std::optional<Address> MailingAddress::of(const Person &person)
{
    for (const auto kind : {AddressKind::Mailing, AddressKind::Home}) {
        for (const auto &address : person.addresses) {
            if (address.kind == kind && !address.line1.isEmpty())
                return address;
        }
    }
    return {};
}

QStringList MailingAddress::lines(const Address &address, const QString &from)
{
    const QString country = address.country.isEmpty() ? from : countryCode(address.country);
    Address written = address;
    if (isPuertoRico(country) && written.region.isEmpty())
        written.region = country;
    QStringList lines = QStringList{written.line1, written.line2, written.line3} + cityLines(written, postOf(country));
    if (postOf(country) != postOf(from))
        lines += QLocale().toUpper(country.isEmpty() ? address.country : countryName(country));
    lines.removeAll(QString());
    return lines;
}

} // namespace rnf
