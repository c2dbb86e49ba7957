#include "recruiting/AvailabilityText.h"

#include "base/Dates.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

constexpr int hoursOfHalfDay = 12;

/// Minutes of the day; `half` is "am", "pm" or empty.
std::optional<int> minuteOfDay(int hour, int minute, QChar half)
{
    if (!half.isNull()) {
        if (hour < 1 || hour > hoursOfHalfDay)
            return std::nullopt;
        hour = hour % hoursOfHalfDay + (half == u'p' ? hoursOfHalfDay : 0);
    }
    const int minutes = hour * minutesOfHour + minute;
    return minutes <= 2 * hoursOfHalfDay * minutesOfHour ? std::optional(minutes) : std::nullopt;
}

/// "10:00-14:00", "9am to 1pm", "9-1pm".
std::optional<AvailableTime> readTime(const QString &text, int weekday)
{
    static const QRegularExpression range(
        u"^(?:from |de )?(\\d{1,2})(?:[:.h](\\d{2}))?h? ?([ap])?\\.?(?:m\\.?)? ?(?:-|–|—|to|until|till|a|hasta)"
        u" ?(\\d{1,2})(?:[:.h](\\d{2}))?h? ?([ap])?\\.?(?:m\\.?)?$"_s,
        QRegularExpression::CaseInsensitiveOption);
    const auto match = range.match(text.simplified());
    if (!match.hasMatch())
        return std::nullopt;
    const auto half = [&](int group) {
        return match.captured(group).isEmpty() ? QChar() : match.captured(group)[0].toLower();
    };
    const QChar second = half(6);
    const int firstHour = match.captured(1).toInt(), secondHour = match.captured(4).toInt();
    const int firstMinute = match.captured(2).toInt(), secondMinute = match.captured(5).toInt();
    QChar first = half(3);
    // "1-4pm" lies in one half of the day, "9-1pm" does not.
    if (first.isNull() && !second.isNull() && firstHour <= hoursOfHalfDay)
        first = firstHour % hoursOfHalfDay < secondHour % hoursOfHalfDay ? second : QChar(u'a');
    const auto from = minuteOfDay(firstHour, firstMinute, first);
    auto to = minuteOfDay(secondHour, secondMinute, second);
    const bool isByHalfDays = second.isNull() && firstHour <= hoursOfHalfDay && secondHour < hoursOfHalfDay;
    if (from && to && *to <= *from && isByHalfDays)
        to = *to + hoursOfHalfDay * minutesOfHour;
    if (!from || !to || firstMinute >= minutesOfHour || secondMinute >= minutesOfHour || *to <= *from)
        return std::nullopt;
    return AvailableTime{0, weekday, *from, *to};
}

} // namespace

std::optional<QList<AvailableTime>> AvailabilityText::read(const QString &text, int weekday)
{
    static const QRegularExpression separator(u"\\s*(?:[;,\\n/&]|\\band\\b|\\by\\b)\\s*"_s);
    static const QStringList none{u"no"_s, u"none"_s, u"-"_s, u"–"_s, u"n/a"_s, u"not available"_s, u"ninguno"_s};
    QList<AvailableTime> times;
    if (none.contains(text.trimmed().toLower()))
        return times;
    for (const auto &part : text.split(separator, Qt::SkipEmptyParts)) {
        const auto time = readTime(part, weekday);
        if (!time)
            return std::nullopt;
        times += *time;
    }
    return times.isEmpty() ? std::nullopt : std::optional(times);
}

} // namespace rnf
