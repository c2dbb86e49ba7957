#include "base/Text.h"
#include "people/PersonFields.h"

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

/// Two-digit years up to this year's are of this century.
int fullYear(int year, qsizetype digits)
{
    if (digits > 2)
        return year;
    const int thisYear = QDate::currentDate().year();
    return year <= thisYear % 100 ? thisYear / 100 * 100 + year : (thisYear / 100 - 1) * 100 + year;
}

int monthNamed(const QString &word)
{
    static const QStringList months{u"jan ene"_s, u"feb"_s,     u"mar"_s,     u"apr abr"_s, u"may"_s, u"jun"_s,
                                    u"jul"_s,     u"aug ago"_s, u"sep set"_s, u"oct"_s,     u"nov"_s, u"dec dic"_s};
    const QString start = foldedText(word).left(3);
    if (start.size() < 3)
        return 0;
    for (int i = 0; i < months.size(); ++i) {
        if (months[i].contains(start))
            return i + 1;
    }
    return 0;
}

QStringList dateParts(const QString &text)
{
    QStringList parts;
    QString part;
    for (const QChar c : text) {
        const bool isPart = c.isLetterOrNumber();
        if (isPart && (part.isEmpty() || part.back().isDigit() == c.isDigit())) {
            part += c;
            continue;
        }
        if (!part.isEmpty())
            parts += std::exchange(part, isPart ? QString(c) : QString());
    }
    if (!part.isEmpty())
        parts += part;
    return parts;
}

bool isNumber(const QString &part) { return part.front().isDigit(); }

std::optional<QDate> valid(int year, int month, int day)
{
    const QDate date(year, month, day);
    return date.isValid() ? std::optional(date) : std::nullopt;
}

} // namespace

DateOrder usualDates(const QString &region)
{
    const bool isMonthFirst = region == "US"_L1 || region == "PH"_L1 || region == "PR"_L1;
    return isMonthFirst ? DateOrder::MonthFirst : DateOrder::DayFirst;
}

std::optional<QDate> readDate(const QString &text, DateOrder order, bool *isEmpty)
{
    QStringList parts = dateParts(text);
    if (!parts.isEmpty() && !isNumber(parts.first()) && !monthNamed(parts.first()))
        parts.removeFirst(); // a weekday
    // 19810314, as payroll programs write it.
    if (parts.size() == 1 && parts.first().size() == 8
        && (parts.first().startsWith(u"19"_s) || parts.first().startsWith(u"20"_s)))
        parts = {parts.first().first(4), parts.first().sliced(4, 2), parts.first().last(2)};
    // 30215: the day a spreadsheet counts from 1899-12-30, where a date has lost its format on the way.
    if (parts.size() == 1 && parts.first().size() == 5 && isNumber(parts.first()) && parts.first().toInt() < 60'000
        && parts.first().toInt() >= 10'000)
        return QDate(1899, 12, 30).addDays(parts.first().toInt());
    const bool hasThree = parts.size() >= 3;
    const bool isBlank = hasThree && std::ranges::all_of(parts.first(3), [](const QString &part) {
                             return std::ranges::all_of(part, [](QChar c) { return c == u'0'; });
                         });
    if (isEmpty)
        *isEmpty = isBlank;
    if (!hasThree || isBlank)
        return std::nullopt;
    parts.removeAll(u"de"_s);
    parts.removeAll(u"of"_s);
    if (parts.size() < 3)
        return std::nullopt;
    const QString &a = parts[0];
    const QString &b = parts[1];
    const QString &c = parts[2];
    if (isNumber(a) && a.size() == 4)
        return valid(a.toInt(), isNumber(b) ? b.toInt() : monthNamed(b), c.toInt());
    if (!isNumber(c))
        return std::nullopt;
    // A number above 31 can only be a year.
    if (isNumber(a) && isNumber(b) && a.size() == 2 && c.size() <= 2 && (order == DateOrder::YearFirst || a.toInt() > 31))
        return valid(fullYear(a.toInt(), a.size()), b.toInt(), c.toInt());
    if (c.size() != 2 && c.size() != 4)
        return std::nullopt;
    const int year = fullYear(c.toInt(), c.size());
    if (!isNumber(a))
        return valid(year, monthNamed(a), b.toInt());
    if (!isNumber(b))
        return valid(year, monthNamed(b), a.toInt());
    if (order == DateOrder::YearFirst && a.toInt() <= 12 && b.toInt() <= 12 && a.toInt() != b.toInt())
        return std::nullopt; // the year stands last after all, and nothing says which is the month
    const bool isDayFirst = order == DateOrder::DayFirst || (order == DateOrder::YearFirst && a.toInt() > 12);
    return isDayFirst ? valid(year, b.toInt(), a.toInt()) : valid(year, a.toInt(), b.toInt());
}

std::optional<bool> readYesNo(const QString &text)
{
    static const QStringList yes{u"yes"_s, u"y"_s, u"true"_s, u"t"_s, u"1"_s, u"x"_s, u"si"_s, u"s"_s};
    static const QStringList no{u"no"_s, u"n"_s, u"false"_s, u"f"_s, u"0"_s};
    const QString word = foldedText(text);
    if (yes.contains(word))
        return true;
    if (no.contains(word))
        return false;
    return std::nullopt;
}

bool saysRefused(const QString &text)
{
    static const QStringList words{
        u"dnc"_s,          u"do not call"_s,  u"do not contact"_s, u"do not email"_s, u"do not text"_s, u"do not mail"_s,
        u"unsubscribed"_s, u"unsubscribe"_s,  u"unsub"_s,          u"opt out"_s,      u"opted out"_s,   u"optout"_s,
        u"stop"_s,         u"stopped"_s,      u"refused"_s,        u"removed"_s,      u"complained"_s,  u"complaint"_s,
        u"blocked"_s,      u"suppressed"_s,   u"no llamar"_s,      u"no contactar"_s, u"no molestar"_s, u"baja"_s,
        u"dado de baja"_s, u"dada de baja"_s, u"desuscrito"_s,     u"desuscrita"_s};
    return words.contains(foldedText(text));
}

bool isUnsaidConsent(const QString &text)
{
    static const QStringList words{u"pending"_s,
                                   u"not subscribed"_s,
                                   u"never subscribed"_s,
                                   u"non subscribed"_s,
                                   u"nonsubscribed"_s,
                                   u"implied"_s,
                                   u"transactional"_s,
                                   u"unconfirmed"_s,
                                   u"awaiting confirmation"_s,
                                   u"no opt in"_s,
                                   u"no permissions set"_s,
                                   u"temporary hold"_s,
                                   u"not set"_s,
                                   u"active"_s,
                                   u"activo"_s,
                                   u"activa"_s};
    return words.contains(foldedText(text));
}

std::optional<bool> readConsent(const QString &text)
{
    static const QStringList yes{u"subscribed"_s, u"opt in"_s,    u"opted in"_s,        u"optin"_s,
                                 u"express"_s,    u"confirmed"_s, u"confirmed opt in"_s};
    const QString word = foldedText(text);
    if (yes.contains(word))
        return true;
    if (saysRefused(text))
        return false;
    return readYesNo(text); // 1 and 0; of other numbers nobody knows what they stand for
}

QStringList splitValues(const QString &text, bool alsoAtCommas)
{
    QString even = text;
    even.replace(u":::"_s, u";"_s);
    const QChar separator = even.contains(u';') || !alsoAtCommas ? u';' : u',';
    QStringList values;
    for (const auto &part : even.split(separator, Qt::SkipEmptyParts)) {
        if (const QString value = part.trimmed(); !value.isEmpty())
            values += value;
    }
    return values;
}

QString quotable(const QString &text)
{
    constexpr qsizetype longest = 80;
    if (text.size() <= longest)
        return text;
    const bool isCutInside = text[longest - 2].isHighSurrogate();
    return text.first(longest - (isCutInside ? 2 : 1)) + u'…';
}

} // namespace rnf
