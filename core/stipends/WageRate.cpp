#include "stipends/WageRate.h"

using namespace Qt::StringLiterals;

namespace rnf {

QList<WageRate> WageRates::shipped()
{
    return {{{},
             u"US"_s,
             WageKind::Minimum,
             QDate(2009, 7, 24),
             725,
             u"Fair Labor Standards Act, 29 U.S.C. § 206 (unconfirmed)"_s},
            {{}, u"US-NY-NYC"_s, WageKind::Minimum, QDate(2026, 1, 1), 1700, u"New York Labor Law § 652"_s}};
}

QList<WageRate> WageRates::withShipped(QList<WageRate> own)
{
    QList<WageRate> all = std::move(own);
    for (const auto &rate : shipped()) {
        const bool isReplaced = std::ranges::any_of(all, [&](const WageRate &other) {
            return other.jurisdiction == rate.jurisdiction && other.validFromOn == rate.validFromOn;
        });
        if (!isReplaced)
            all += rate;
    }
    std::ranges::sort(all, [](const WageRate &one, const WageRate &other) {
        return std::tuple(one.jurisdiction, other.validFromOn) < std::tuple(other.jurisdiction, one.validFromOn);
    });
    return all;
}

std::optional<WageRate> WageRates::valid(const QList<WageRate> &rates, const QString &jurisdiction, const QDate &day)
{
    for (QString place = jurisdiction; !place.isEmpty(); place.truncate(qMax<qsizetype>(0, place.lastIndexOf(u'-')))) {
        const WageRate *newest = nullptr;
        bool isKnown = false;
        for (const auto &rate : rates) {
            if (rate.jurisdiction != place)
                continue;
            isKnown = true;
            if (rate.validFromOn <= day && (!newest || newest->validFromOn < rate.validFromOn))
                newest = &rate;
        }
        if (isKnown)
            return newest ? std::optional(*newest) : std::nullopt;
    }
    return std::nullopt;
}

} // namespace rnf
