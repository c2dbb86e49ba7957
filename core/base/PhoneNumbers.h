#pragma once

#include <QString>

namespace rnf {

/// A phone number as typed and as understood.
struct PhoneNumber {
    QString raw;       ///< exactly what was typed
    QString e164;      ///< "+12125550100"; empty when the number makes no sense in any region
    QString digits;    ///< what numbers are compared by: digits without country code, or all digits typed
    QString extension; ///< digits of the extension
    bool operator==(const PhoneNumber &) const = default;
};

/// Reads and writes phone numbers with libphonenumber. Numbers without a country code belong to the region.
/// Stateless between calls and safe to use from several threads.
class PhoneNumbers {
public:
    /// `region` is an ISO 3166 code, "US".
    explicit PhoneNumbers(const QString &region = QStringLiteral("US"));

    /// Whether the code, in whatever case, is that of a country whose numbers can be read.
    static bool isRegion(const QString &code);

    /// Never refuses: what the library does not understand keeps its digits and an empty e164.
    PhoneNumber read(const QString &typed) const;

    /// The number as people of this region write it: "(212) 555-0100", or with + for other countries.
    QString shown(const PhoneNumber &number) const;

    QString region() const { return m_region; }

private:
    QString m_region;
    bool m_isNorthAmerican;
};

/// The digits 0–9 of a text; digits of other scripts count as theirs.
QString digitsOf(const QString &text);

} // namespace rnf
