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
        const auto start = instantOf(entry.startsAt);
        const auto end = instantOf(entry.endsAt);
        Turn &turn = turns[entry.workedOn];
        turn = turn.start.isValid() ? Turn{qMin(turn.start, start), qMax(turn.end, end)} : Turn{start, end};
    }
    for (auto turn = turns.cbegin(); turn != turns.cend(); ++turn) {
        const auto before = turns.constFind(turn.key().addDays(-1));
        if (before == turns.cend() || turn.key() < monday || turn.key() >= monday.addDays(daysOfWeek))
            continue;
        const qint64 rest = before->end.secsTo(turn->start);
        if (rest >= 0 && rest < leastRest)
            return LoadGuard::tr("%1: only %2 of rest since the day before.")
                .arg(QLocale().toString(turn.key(), LoadGuard::tr("ddd d MMM")), HoursText::shown(int(rest / 60)));
    }
    return {};
}

struct Stretch {
    QDateTime start, end;
};

/// What has times of these, by their beginning; longer pauses inside one are not known to stand anywhere.
QList<Stretch> stretchesOf(const QList<TimeEntry> &entries)
{
    QList<Stretch> stretches;
    for (const auto &entry : entries) {
        if (!entry.startsAt.isEmpty() && entry.breakMin * 60 < leastBreak)
            stretches += {instantOf(entry.startsAt), instantOf(entry.endsAt)};
    }
    std::ranges::stable_sort(stretches, {}, &Stretch::start);
    return stretches;
}

/// Between this and the work of the days before and after; of one day it is one turn.
QString shortRestAround(const QList<TimeEntry> &entries, const TimeEntry &more)
{
    Stretch turn{instantOf(more.startsAt), instantOf(more.endsAt)};
    QDateTime before, after;
    for (const auto &entry : entries) {
        if (entry.startsAt.isEmpty())
            continue;
        const QDateTime start = instantOf(entry.startsAt), end = instantOf(entry.endsAt);
        if (entry.workedOn == more.workedOn)
            turn = {qMin(turn.start, start), qMax(turn.end, end)};
        else if (entry.workedOn == more.workedOn.addDays(-1))
            before = before.isValid() ? qMax(before, end) : end;
        else if (entry.workedOn == more.workedOn.addDays(1))
            after = after.isValid() ? qMin(after, start) : start;
    }
    const auto isShort = [](qint64 rest) { return rest >= 0 && rest < leastRest; };
    const qint64 restBefore = before.isValid() ? before.secsTo(turn.start) : leastRest;
    const qint64 restAfter = after.isValid() ? turn.end.secsTo(after) : leastRest;
    if (isShort(restBefore))
        return LoadGuard::tr("Only %1 of rest since the day before; 11 hours are due.")
            .arg(HoursText::shown(int(restBefore / 60)));
    if (isShort(restAfter))
        return LoadGuard::tr("Only %1 of rest until the day after; 11 hours are due.")
            .arg(HoursText::shown(int(restAfter / 60)));
    return {};
}

/// Of the stretches in a row that this one would stand in.
QString missingBreak(const QList<TimeEntry> &entries, const TimeEntry &more)
{
    const auto stretches = stretchesOf(QList<TimeEntry>(entries) << more);
    const QDateTime start = instantOf(more.startsAt);
    int count = 0, minutes = 0;
    QDateTime end;
    bool isAround = false;
    for (const Stretch &stretch : stretches) {
        if (end.isValid() && end.secsTo(stretch.start) >= leastBreak) {
            if (isAround)
                break;
            count = minutes = 0;
        }
        ++count;
        // What is done at the same time as something else takes no longer for it.
        const QDateTime from = end.isValid() ? qMax(end, stretch.start) : stretch.start;
        minutes += int(qMax<qint64>(0, from.secsTo(stretch.end)) / 60);
        end = end.isValid() ? qMax(end, stretch.end) : stretch.end;
        isAround = isAround || stretch.start == start;
    }
    if (minutes > mostWithoutBreak)
        return LoadGuard::tr("%1 without a break of 30 minutes.").arg(HoursText::shown(minutes));
    if (count > mostInARow)
        return LoadGuard::tr("%n stretches of work in a row without a break of 30 minutes.", nullptr, count);
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
    Days days;
    for (const auto &entry : standing)
        days[entry.workedOn] += entry.minutes;
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

QStringList LoadGuard::withMore(const QList<TimeEntry> &entries, const TimeEntry &more, int taskMin)
{
    const auto standing = withoutAmended(entries);
    Days days;
    for (const auto &entry : standing)
        days[entry.workedOn] += entry.minutes;
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
