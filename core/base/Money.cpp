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
    static const QRegularExpression amount(
        u"^(?<minus>[-−]?) ?%1 ?(?<whole>\\d{1,8}|\\d{1,3}(?<between>[,. '’])\\d{3}(?:\\k<between>\\d{3})?)"
        "(?:(?!\\k<between>)[.,](?<cents>\\d{1,2}))? ?%1$"_s.arg(u"(?:[A-Z]{0,3}\\p{Sc}|[A-Z]{3})?"_s));
    const QString written = text.simplified();
    if (written.isEmpty())
        return 0;
    const auto match = amount.match(written);
    QString whole = match.captured(u"whole"_s);
    const QString cents = match.captured(u"cents"_s);
    const bool isEither = cents.isEmpty() && whole.count(u'.') == 1;
    if (!match.hasMatch() || isEither)
        return std::nullopt;
    constexpr qint64 most = 10'000'000; // dollars; their cents fit an int
    const qint64 dollars = whole.removeIf([](QChar letter) { return !letter.isDigit(); }).toLongLong();
    if (dollars > most)
        return std::nullopt;
    const int size = int(dollars * centsOfDollar) + cents.leftJustified(2, u'0').toInt();
    return match.captured(u"minus"_s).isEmpty() ? size : -size;
}

} // namespace rnf
