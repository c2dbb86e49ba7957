#include "base/DayWords.h"

#include "base/Text.h"
#include "base/Words.h"

#include <QLocale>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

constexpr int shortestName = 2;

/// "mar" is Tuesday in Spanish as well as March; one letter says nothing.
bool isBeginningOf(const QString &word, const QString &name)
{
    return word.size() >= shortestName && foldedText(name).startsWith(word);
}

std::optional<QDate> readNamed(const QString &word, const QDate &today)
{
    if (isBeginningOf(word, Words::tr("today")))
        return today;
    if (isBeginningOf(word, tomorrowWord()))
        return today.addDays(1);
    for (int ahead = 1; ahead <= daysPerWeek; ++ahead) {
        const QDate day = today.addDays(ahead);
        if (isBeginningOf(word, QLocale().dayName(day.dayOfWeek())))
            return day;
    }
    return std::nullopt;
}

std::optional<QDate> readAhead(int count, const QString &unit, const QDate &today)
{
    const auto is = [&](const QString &word) {
        return foldedText(word).startsWith(unit) || unit.startsWith(foldedText(word));
    };
    if (unit.isEmpty() || is(Words::tr("day")))
        return today.addDays(count);
    if (is(Words::tr("week")))
        return today.addDays(count * daysPerWeek);
    if (is(Words::tr("month")))
        return today.addMonths(count);
    return std::nullopt;
}

/// The day of this year, or of the next when it is over.
std::optional<QDate> withoutYear(int month, int day, const QDate &today)
{
    for (const int year : {today.year(), today.year() + 1}) {
        if (const QDate date(year, month, day); date.isValid() && date >= today)
            return date;
    }
    return std::nullopt;
}

std::optional<QDate> readNumbers(const QRegularExpressionMatch &match, const QDate &today)
{
    const QString format = QLocale().dateFormat(QLocale::ShortFormat);
    const bool isDayFirst = format.indexOf(u'd') < format.indexOf(u'M');
    const int first = match.captured(1).toInt(), second = match.captured(2).toInt();
    const int day = isDayFirst ? first : second, month = isDayFirst ? second : first;
    if (match.captured(3).isEmpty())
        return withoutYear(month, day, today);
    constexpr int century = 2000;
    const int year = match.captured(3).toInt();
    const QDate date(year < 100 ? century + year : year, month, day);
    return date.isValid() ? std::optional(date) : std::nullopt;
}

std::optional<QDate> readMonthName(const QString &word, int day, const QDate &today)
{
    for (int month = 1; month <= 12; ++month) {
        if (isBeginningOf(word, QLocale().monthName(month)))
            return withoutYear(month, day, today);
    }
    return std::nullopt;
}

} // namespace

QString tomorrowWord() { return Words::tr("tomorrow"); }

std::optional<QDate> readDay(const QString &text, const QDate &today)
{
    const QString typed = text.trimmed();
    if (const QDate date = QDate::fromString(typed, Qt::ISODate); date.isValid())
        return date;
    static const QRegularExpression numbers(u"^(\\d{1,2})[./-](\\d{1,2})(?:[./-](\\d{2}|\\d{4})?)?$"_s);
    if (const auto match = numbers.match(typed); match.hasMatch())
        return readNumbers(match, today);
    const QStringList words = foldedText(typed).split(u' ', Qt::SkipEmptyParts);
    static const QRegularExpression counted(u"^(\\d{1,3})([^\\d]*)$"_s);
    if (const auto match = counted.match(words.join(QString())); match.hasMatch()) {
        const int number = match.captured(1).toInt();
        const auto ahead = readAhead(number, match.captured(2), today);
        return ahead ? ahead : readMonthName(match.captured(2), number, today);
    }
    if (words.size() == 2 && words[1].toInt() > 0)
        return readMonthName(words[0], words[1].toInt(), today);
    return words.size() == 1 ? readNamed(words.first(), today) : std::nullopt;
}

// Not every country's short form is one that is read.
QString dayAsTyped(const QDate &day)
{
    const QString text = QLocale().toString(day, QLocale::ShortFormat);
    return readDay(text, day) == day ? text : day.toString(Qt::ISODate);
}

QString dayWord(const QDate &day, const QDate &today)
{
    if (day == today)
        return Words::tr("today");
    if (day == today.addDays(1))
        return tomorrowWord();
    return QLocale().toString(day, day.year() == today.year() ? Words::tr("ddd d MMM") : Words::tr("d MMM yyyy"));
}

QString dueWord(const QDate &day, const QDate &today)
{
    const auto late = day.daysTo(today);
    return late > 0 ? Words::tr("%n days overdue", nullptr, int(late)) : dayWord(day, today);
}

QString agoWord(const QDate &day, const QDate &today)
{
    constexpr int countedDays = 100;
    const auto past = day.daysTo(today);
    if (past == 1)
        return Words::tr("yesterday");
    return past > 1 && past <= countedDays ? Words::tr("%n days ago", nullptr, int(past)) : dayWord(day, today);
}

} // namespace rnf
