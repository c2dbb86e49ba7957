#include "work/LoadGuard.h"

#include "work/Hours.h"
#include "work/HoursText.h"

#include <QLocale>
#include <QMap>

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

constexpr int mostOfWeek = 40 * 60;        // minutes
constexpr qint64 leastRest = 11 * 60 * 60; // seconds
constexpr int daysOfWeek = 7;
constexpr int mostOfAgreed = 125; // percent

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

} // namespace rnf
