#include "events/Recurrence.h"

#include <libical/ical.h>

#include <QLocale>

#include <memory>

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

constexpr int daysOfWeek = 7;
constexpr int weeksOfEveryMonth = 4;

icalrecurrencetype recurrenceOf(const QString &rule) { return icalrecurrencetype_from_string(rule.toLatin1().constData()); }

/// As Qt counts them, Monday being 1.
int weekdayOf(short coded)
{
    const int fromSunday = icalrecurrencetype_day_day_of_week(coded) - 1;
    return fromSunday == 0 ? Qt::Sunday : fromSunday;
}

template <size_t N>
qsizetype valuesIn(const short (&list)[N])
{
    const auto end = std::find(std::begin(list), std::end(list), short(ICAL_RECURRENCE_ARRAY_MAX));
    return end - std::begin(list);
}

bool isLastOfMonth(const QDate &day) { return day.addDays(daysOfWeek).month() != day.month(); }

/// "the second Tuesday" of every month.
QString wordsOfWeekday(int position, const QString &weekday)
{
    switch (position) {
    case 1:
        return Recurrence::tr("Every month on the first %1").arg(weekday);
    case 2:
        return Recurrence::tr("Every month on the second %1").arg(weekday);
    case 3:
        return Recurrence::tr("Every month on the third %1").arg(weekday);
    case 4:
        return Recurrence::tr("Every month on the fourth %1").arg(weekday);
    case -1:
        return Recurrence::tr("Every month on the last %1").arg(weekday);
    default:
        return {};
    }
}

/// Of rules that others made, no more than how often.
QString wordsOfFrequency(const icalrecurrencetype &rule)
{
    switch (rule.freq) {
    case ICAL_DAILY_RECURRENCE:
        return Recurrence::tr("Every %n days", nullptr, rule.interval);
    case ICAL_WEEKLY_RECURRENCE:
        return Recurrence::tr("Every %n weeks", nullptr, rule.interval);
    case ICAL_MONTHLY_RECURRENCE:
        return Recurrence::tr("Every %n months", nullptr, rule.interval);
    case ICAL_YEARLY_RECURRENCE:
        return Recurrence::tr("Every %n years", nullptr, rule.interval);
    default:
        return Recurrence::tr("Again and again");
    }
}

QString wordsOfDay(const icalrecurrencetype &rule)
{
    const auto weekdays = valuesIn(rule.by_day), days = valuesIn(rule.by_month_day);
    const QString weekday = weekdays == 1 ? QLocale().standaloneDayName(weekdayOf(rule.by_day[0])) : QString();
    if (rule.freq == ICAL_WEEKLY_RECURRENCE && weekdays == 1 && rule.interval == 1)
        return Recurrence::tr("Every %1").arg(weekday);
    if (rule.freq == ICAL_WEEKLY_RECURRENCE && weekdays == 1 && rule.interval == 2)
        return Recurrence::tr("Every second %1").arg(weekday);
    const bool isEveryMonth = rule.freq == ICAL_MONTHLY_RECURRENCE && rule.interval == 1 && valuesIn(rule.by_month) == 0;
    if (!isEveryMonth || weekdays + days != 1)
        return {};
    return weekdays == 1 ? wordsOfWeekday(icalrecurrencetype_day_position(rule.by_day[0]), weekday)
                         : Recurrence::tr("Every month on day %1").arg(rule.by_month_day[0]);
}

} // namespace

QStringList Recurrence::offered(const QDate &first)
{
    static constexpr auto words = std::to_array({"MO", "TU", "WE", "TH", "FR", "SA", "SU"});
    if (!first.isValid())
        return {};
    const QString weekday = QLatin1String(words[size_t(first.dayOfWeek() - 1)]);
    const int position = (first.day() - 1) / daysOfWeek + 1;
    QStringList rules{u"FREQ=WEEKLY;BYDAY=%1"_s.arg(weekday), u"FREQ=WEEKLY;INTERVAL=2;BYDAY=%1"_s.arg(weekday),
                      u"FREQ=MONTHLY;BYMONTHDAY=%1"_s.arg(first.day())};
    if (position <= weeksOfEveryMonth)
        rules += u"FREQ=MONTHLY;BYDAY=%1%2"_s.arg(position).arg(weekday);
    if (isLastOfMonth(first))
        rules += u"FREQ=MONTHLY;BYDAY=-1%1"_s.arg(weekday);
    return rules;
}

QString Recurrence::words(const QString &rule)
{
    const auto known = recurrenceOf(rule);
    const QString exact = wordsOfDay(known);
    return exact.isEmpty() ? wordsOfFrequency(known) : exact;
}

QList<QDate> Recurrence::daysAfter(const QString &rule, const QDate &first, const QDate &until, qsizetype most)
{
    const auto known = recurrenceOf(rule);
    if (known.freq < ICAL_DAILY_RECURRENCE || known.freq > ICAL_YEARLY_RECURRENCE || !first.isValid())
        return {};
    icaltimetype start = icaltime_null_time();
    start.is_date = 1;
    start.year = first.year();
    start.month = first.month();
    start.day = first.day();
    const std::unique_ptr<icalrecur_iterator, decltype(&icalrecur_iterator_free)> iterator(
        icalrecur_iterator_new(known, start), &icalrecur_iterator_free);
    QList<QDate> days;
    while (iterator && days.size() < most) {
        const icaltimetype next = icalrecur_iterator_next(iterator.get());
        const QDate day(next.year, next.month, next.day);
        if (icaltime_is_null_time(next) || !day.isValid() || day > until)
            break;
        if (day > first)
            days += day;
    }
    return days;
}

} // namespace rnf
