#include "exchange/HoursRows.h"

#include "base/Dates.h"
#include "exchange/HeaderWords.h"
#include "exchange/HoursFiles.h"
#include "work/HoursText.h"
#include "work/TaskWords.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

constexpr qint64 secondsOfMinute = 60;

/// "09:05", "9:05:30", "9:05 PM"; nothing when it is no time.
std::optional<QTime> readClock(const QString &text)
{
    static const QRegularExpression clock(u"^(\\d{1,2}):(\\d{2})(?::(\\d{2}))?\\s*([AaPp])?\\.?[Mm]?\\.?$"_s);
    const auto match = clock.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    int hour = match.captured(1).toInt();
    if (const QString half = match.captured(4).toLower(); !half.isEmpty())
        hour = hour % 12 + (half == "p"_L1 ? 12 : 0);
    const QTime time(hour, match.captured(2).toInt(), match.captured(3).toInt());
    return time.isValid() ? std::optional(time) : std::nullopt;
}

/// "02:30:00" beside what people type; half minutes count upwards.
std::optional<int> readLength(const QString &text)
{
    static const QRegularExpression clock(u"^(\\d{1,4}):(\\d{2}):(\\d{2})$"_s);
    if (const auto match = clock.match(text); match.hasMatch())
        return match.captured(1).toInt() * minutesOfHour + match.captured(2).toInt()
             + (match.captured(3).toInt() >= minutesOfHour / 2 ? 1 : 0);
    return HoursText::read(text);
}

/// The same of a break: nobody means hours by "30" there.
std::optional<int> readBreak(const QString &text)
{
    static const QRegularExpression minutes(u"^\\d{1,3}$"_s);
    return minutes.match(text).hasMatch() ? text.toInt() : readLength(text);
}

} // namespace

HoursColumns HoursColumns::of(const QStringList &headers)
{
    const auto normalized = normalizedHeaders(headers);
    HoursColumns columns;
    columns.user = columnNamed(normalized, {u"user"_s, u"name"_s, u"who"_s, u"nombre"_s, u"persona"_s});
    columns.firstName = columnNamed(normalized, {u"first name"_s});
    columns.lastName = columnNamed(normalized, {u"last name"_s});
    columns.email = columnNamed(normalized, {u"email"_s, u"e mail"_s, u"correo"_s, u"correo electronico"_s});
    columns.day = columnNamed(normalized, {u"start date"_s, u"date"_s, u"day"_s, u"fecha"_s, u"dia"_s});
    columns.endDay = columnNamed(normalized, {u"end date"_s});
    columns.from = columnNamed(normalized, {u"start time"_s, u"from"_s, u"desde"_s});
    columns.to = columnNamed(normalized, {u"end time"_s, u"to"_s, u"hasta"_s});
    columns.pause = columnNamed(normalized, {u"break"_s, u"pausa"_s, u"descanso"_s});
    columns.length = columnNamed(normalized, {normalizedHeader(u"Duration (h)"_s), u"duration"_s,
                                              normalizedHeader(u"Duration (decimal)"_s), u"hours"_s, u"horas"_s});
    columns.area = columnNamed(normalized, {u"area"_s});
    columns.category = columnNamed(normalized, {u"counts as"_s, u"cuenta como"_s});
    columns.project = columnNamed(normalized, {u"activity"_s, u"project"_s});
    for (const auto &word : {u"project"_s, u"task"_s, u"activity"_s, u"description"_s, u"notes"_s, u"note"_s, u"nota"_s}) {
        if (const auto column = normalized.indexOf(word); column >= 0)
            columns.about += column;
    }
    return columns;
}

std::variant<TimeEntry, RowProblem> EntryReader::read(const TableRow &row) const
{
    TimeEntry entry;
    const auto day = readDate(cellText(row, m_columns.day), m_dates);
    if (!day || !day->isValid())
        return unread(row, m_columns.day, HoursFiles::tr("“%1” is no date."), HoursFiles::tr("Write it like 2026-10-31."));
    if (*day > m_today)
        return unread(row, m_columns.day, HoursFiles::tr("“%1” lies in the future."), HoursFiles::tr("Correct the day."));
    entry.workedOn = *day;
    if (const auto problem = takeLength(row, entry))
        return *problem;
    entry.category = TaskWords::categoryNamed(cellText(row, m_columns.category));
    QStringList about;
    for (const auto column : m_columns.about)
        about += cellText(row, column);
    about.removeAll(QString());
    about.removeDuplicates();
    entry.note = about.join(u" · "_s);
    return entry;
}

std::optional<EntryReader::Times> EntryReader::readTimes(const TableRow &row, const QDate &day) const
{
    const auto from = readClock(cellText(row, m_columns.from)), to = readClock(cellText(row, m_columns.to));
    if (!from || !to)
        return std::nullopt;
    const auto endDay = readDate(cellText(row, m_columns.endDay), m_dates);
    const QDateTime start(day, *from);
    QDateTime end(endDay && endDay->isValid() ? *endDay : day, *to);
    if (end < start)
        end = end.addDays(1);
    constexpr qint64 longest = 1'000'000; // fits what a length is kept in
    const qint64 minutes = (start.secsTo(end) + secondsOfMinute / 2) / secondsOfMinute;
    return Times{start.addSecs(-from->second()), int(qBound(qint64(0), minutes, longest))};
}

std::optional<RowProblem> EntryReader::takeLength(const TableRow &row, TimeEntry &entry) const
{
    const int typed = readLength(cellText(row, m_columns.length)).value_or(0);
    const auto pause = readBreak(cellText(row, m_columns.pause));
    const auto times = readTimes(row, entry.workedOn);
    if (!pause)
        return unread(row, m_columns.pause, HoursFiles::tr("“%1” is no length of a break."),
                      HoursFiles::tr("Write minutes, such as 30, or a length, such as 0:30."));
    if (times && *pause > 0 && *pause >= times->minutes)
        return unread(row, m_columns.pause, HoursFiles::tr("A break of “%1” leaves nothing of the work."),
                      HoursFiles::tr("Correct the break or the times."));
    if (typed == 0 && !times)
        return unread(row, m_columns.length, HoursFiles::tr("“%1” is no length of time."),
                      HoursFiles::tr("Write it like 2:30 or 2.5."));
    const int between = times ? times->minutes - *pause : 0;
    entry.minutes = typed > 0 ? typed : between;
    if (entry.minutes < 1)
        return unread(row, m_columns.length, HoursFiles::tr("“%1” is less than a minute."),
                      HoursFiles::tr("Leave the row out, or write how long it took."));
    // Where the two differ, somebody has corrected the length, or took a break.
    if (times && qAbs(entry.minutes - between) <= 1) {
        entry.breakMin = *pause;
        entry.startsAt = instantText(times->start);
        entry.endsAt = instantText(times->start.addSecs((entry.minutes + entry.breakMin) * secondsOfMinute));
    }
    return std::nullopt;
}

RowProblem EntryReader::unread(const TableRow &row, qsizetype column, const QString &problem, const QString &hint) const
{
    const QString header = column < 0 ? QString() : m_file.columns()[column];
    return {row.number(), header, problem.arg(quotable(cellText(row, column))), hint};
}

} // namespace rnf
