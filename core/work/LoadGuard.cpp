#include "work/LoadGuard.h"

#include "work/Hours.h"
#include "work/HoursText.h"
#include "work/Timesheet.h"

#include <QLocale>
#include <QMap>

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

constexpr int mostOfWeek = 40 * 60;        // minutes
constexpr qint64 leastRest = 11 * 60 * 60; // seconds
constexpr int daysOfWeek = 7;
constexpr int mostOfAgreed = 125;        // percent
constexpr qint64 leastBreak = 30 * 60;   // seconds
constexpr int mostWithoutBreak = 6 * 60; // minutes
constexpr int mostInARow = 3;

using Days = QMap<QDate, int>; // minutes of each day on which somebody worked

/// The same as instantOf in a tenth of its time, for what is written as instantText does.
QDateTime momentOf(const QString &instant)
{
    constexpr qsizetype usual = 24; // 2026-11-20T18:00:00.000Z
    if (instant.size() != usual)
        return instantOf(instant);
    const auto number = [&](qsizetype at, qsizetype digits) {
        int value = 0;
        for (const QChar digit : QStringView(instant).mid(at, digits))
            value = 10 * value + (digit.unicode() - u'0');
        return value;
    };
    return {QDate(number(0, 4), number(5, 2), number(8, 2)),
            QTime(number(11, 2), number(14, 2), number(17, 2), number(20, 3)), Qt::UTC};
}

Days daysOf(const QList<TimeEntry> &entries)
{
    Days days;
    for (const auto &entry : entries)
        days[entry.workedOn] += entry.minutes;
    return days;
}

int minutesOf(const Days &days, const QDate &monday)
{
    int minutes = 0;
    for (int day = 0; day < daysOfWeek; ++day)
        minutes += days.value(monday.addDays(day));
    return minutes;
}

/// Seven days in a row that end in the week.
bool lacksFreeDay(const Days &days, const QDate &monday)
{
    int row = 0;
    for (QDate day = monday.addDays(-daysOfWeek); day < monday.addDays(daysOfWeek); day = day.addDays(1)) {
        row = days.value(day) > 0 ? row + 1 : 0;
        if (row >= daysOfWeek && day >= monday)
            return true;
    }
    return false;
}

/// The first two turns, the later one in the week, with less than 11 hours between them; those of one day are one turn.
QString shortRest(const QList<TimeEntry> &entries, const QDate &monday)
{
    struct Turn {
        QDateTime start, end;
    };
    QMap<QDate, Turn> turns;
    for (const auto &entry : entries) {
        if (entry.startsAt.isEmpty())
            continue;
        const auto start = momentOf(entry.startsAt);
        const auto end = momentOf(entry.endsAt);
        Turn &turn = turns[entry.workedOn];
        turn = turn.start.isValid() ? Turn{qMin(turn.start, start), qMax(turn.end, end)} : Turn{start, end};
    }
    for (auto turn = turns.cbegin(); turn != turns.cend(); ++turn) {
        const auto before = turns.constFind(turn.key().addDays(-1));
        if (before == turns.cend() || turn.key() < monday || turn.key() >= monday.addDays(daysOfWeek))
            continue;
        // What runs into the next day's work leaves none.
        const qint64 rest = qMax<qint64>(0, before->end.secsTo(turn->start));
        if (rest < leastRest)
            return LoadGuard::tr("%1: only %2 of rest since the day before.")
                .arg(QLocale().toString(turn.key(), LoadGuard::tr("ddd d MMM")), HoursText::shown(int(rest / 60)));
    }
    return {};
}

struct Stretch {
    QDateTime start, end;
    QDate day = {};
};

/// What has times of these, by their beginning; longer pauses inside one are not known to stand anywhere.
QList<Stretch> stretchesOf(const QList<TimeEntry> &entries)
{
    QList<Stretch> stretches;
    for (const auto &entry : entries) {
        if (!entry.startsAt.isEmpty() && entry.breakMin * 60 < leastBreak)
            stretches += {momentOf(entry.startsAt), momentOf(entry.endsAt), entry.workedOn};
    }
    std::ranges::stable_sort(stretches, {}, &Stretch::start);
    return stretches;
}

/// Stretches in a row without a break of 30 minutes between them.
struct Run {
    QDateTime start, end;
    QDate lastDay;
    int count = 0, minutes = 0;

    bool isTooLong() const { return minutes > mostWithoutBreak || count > mostInARow; }
};

QList<Run> runsOf(const QList<TimeEntry> &entries)
{
    QList<Run> runs;
    for (const Stretch &stretch : stretchesOf(entries)) {
        if (runs.isEmpty() || runs.last().end.secsTo(stretch.start) >= leastBreak)
            runs += Run{stretch.start, stretch.start, stretch.day};
        Run &run = runs.last();
        // What is done at the same time as something else takes no longer for it.
        run.minutes += int(qMax<qint64>(0, qMax(run.end, stretch.start).secsTo(stretch.end)) / 60);
        run.end = qMax(run.end, stretch.end);
        run.lastDay = qMax(run.lastDay, stretch.day);
        ++run.count;
    }
    return runs;
}

/// Between this and the work of the days before and after; of one day it is one turn.
QString shortRestAround(const QList<TimeEntry> &entries, const TimeEntry &more)
{
    Stretch turn{momentOf(more.startsAt), momentOf(more.endsAt)};
    QDateTime before, after;
    for (const auto &entry : entries) {
        if (entry.startsAt.isEmpty())
            continue;
        const QDateTime start = momentOf(entry.startsAt), end = momentOf(entry.endsAt);
        if (entry.workedOn == more.workedOn)
            turn = {qMin(turn.start, start), qMax(turn.end, end)};
        else if (entry.workedOn == more.workedOn.addDays(-1))
            before = before.isValid() ? qMax(before, end) : end;
        else if (entry.workedOn == more.workedOn.addDays(1))
            after = after.isValid() ? qMin(after, start) : start;
    }
    const auto restBetween = [](const QDateTime &end, const QDateTime &start) {
        return end.isValid() && start.isValid() ? qMax<qint64>(0, end.secsTo(start)) : leastRest;
    };
    const qint64 restBefore = restBetween(before, turn.start), restAfter = restBetween(turn.end, after);
    if (restBefore < leastRest)
        return LoadGuard::tr("Only %1 of rest since the day before; 11 hours are due.")
            .arg(HoursText::shown(int(restBefore / 60)));
    if (restAfter < leastRest)
        return LoadGuard::tr("Only %1 of rest until the day after; 11 hours are due.")
            .arg(HoursText::shown(int(restAfter / 60)));
    return {};
}

/// Of the stretches in a row that this one would stand in.
QString missingBreak(const QList<TimeEntry> &entries, const TimeEntry &more)
{
    const QDateTime start = momentOf(more.startsAt);
    for (const Run &run : runsOf(QList<TimeEntry>(entries) << more)) {
        if (start < run.start || start > run.end)
            continue;
        if (run.minutes > mostWithoutBreak)
            return LoadGuard::tr("%1 without a break of 30 minutes.").arg(HoursText::shown(run.minutes));
        if (run.count > mostInARow)
            return LoadGuard::tr("%n stretches of work in a row without a break of 30 minutes.", nullptr, run.count);
    }
    return {};
}

/// A day of work would stand in a row of seven or more.
bool endsFreeDays(const Days &days, const QDate &day)
{
    int row = 1;
    for (QDate before = day.addDays(-1); days.value(before) > 0; before = before.addDays(-1))
        ++row;
    for (QDate after = day.addDays(1); days.value(after) > 0; after = after.addDays(1))
        ++row;
    return row >= daysOfWeek;
}

} // namespace

QStringList LoadGuard::of(const QList<TimeEntry> &entries, const QDate &monday, int agreedMin)
{
    const auto standing = withoutAmended(entries);
    const Days days = daysOf(standing);
    const int minutes = minutesOf(days, monday), before = minutesOf(days, monday.addDays(-daysOfWeek));
    const auto isTooMuch = [&](int week) { return agreedMin > 0 && week * 100 > agreedMin * mostOfAgreed; };
    QStringList remarks;
    if (minutes > mostOfWeek)
        remarks += tr("%1 in a week is more than 40 hours.").arg(HoursText::shown(minutes));
    if (const QString rest = shortRest(standing, monday); !rest.isEmpty())
        remarks += rest;
    if (lacksFreeDay(days, monday))
        remarks += tr("No free day in seven.");
    if (isTooMuch(minutes) && isTooMuch(before))
        remarks +=
            tr("The second week in a row far over the agreed %1. Check in with them.").arg(HoursText::shown(agreedMin));
    return remarks;
}

QStringList LoadGuard::of(Hours &hours, const Session &session, PersonId person, const QDate &monday, int agreedMin)
{
    const auto entries = hours.entriesOf(session, person, monday.addDays(-daysOfWeek), monday.addDays(daysOfWeek));
    return of(entries, monday, agreedMin);
}

LoadFindings LoadGuard::findings(const QList<TimeEntry> &entries, const QDate &monday)
{
    const auto standing = withoutAmended(entries);
    const Days days = daysOf(standing);
    LoadFindings found;
    found.isTooLong = minutesOf(days, monday) > mostOfWeek;
    found.lacksRest = !shortRest(standing, monday).isEmpty();
    found.lacksBreak =
        std::ranges::any_of(runsOf(standing), [&](const Run &run) { return run.isTooLong() && run.lastDay >= monday; });
    found.lacksFreeDay = lacksFreeDay(days, monday);
    return found;
}

QStringList LoadGuard::withMore(const QList<TimeEntry> &entries, const TimeEntry &more, int taskMin)
{
    const auto standing = withoutAmended(entries);
    const Days days = daysOf(standing);
    const int minutes = minutesOf(days, mondayOf(more.workedOn)) + more.minutes + taskMin;
    QStringList remarks;
    if (minutes > mostOfWeek)
        remarks += tr("That makes %1 in the week, more than 40 hours.").arg(HoursText::shown(minutes));
    for (const QString &remark : {shortRestAround(standing, more), missingBreak(standing, more)}) {
        if (!remark.isEmpty())
            remarks += remark;
    }
    if (days.value(more.workedOn) == 0 && endsFreeDays(days, more.workedOn))
        remarks += tr("No free day in seven.");
    return remarks;
}

} // namespace rnf
