#include "base/Money.h"

#include <QLocale>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace rnf {

constexpr int centsOfDollar = 100;

QString Money::shown(qint64 cents)
{
    const qint64 size = qAbs(cents);
    const QString dollars = QLocale(QLocale::English, QLocale::UnitedStates).toString(size / centsOfDollar);
    return u"%1$%2.%3"_s.arg(cents < 0 ? u"−"_s : QString(), dollars).arg(size % centsOfDollar, 2, 10, QLatin1Char('0'));
}

std::optional<int> Money::read(const QString &text)
{
    static const QRegularExpression amount(u"^([-−]?) ?\\$? ?(\\d{1,3}(?:,\\d{3})+|\\d{1,8})(?:\\.(\\d{2}))?$"_s);
    const QString written = text.simplified();
    if (written.isEmpty())
        return 0;
    const auto match = amount.match(written);
    if (!match.hasMatch())
        return std::nullopt;
    constexpr qint64 most = 10'000'000; // dollars; their cents fit an int
    const qint64 dollars = match.captured(2).remove(u',').toLongLong();
    if (dollars > most)
        return std::nullopt;
    const int cents = int(dollars * centsOfDollar) + match.captured(3).toInt();
    return match.captured(1).isEmpty() ? cents : -cents;
}

} // namespace rnf
