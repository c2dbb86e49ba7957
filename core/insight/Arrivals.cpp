#include "base/Dates.h"
#include "base/TimeText.h"
#include "base/Words.h"
#include "events/EventTimes.h"
#include "events/EventWords.h"
#include "events/Registrations.h"
#include "insight/EventScope.h"
#include "insight/MetricKinds.h"
#include "insight/MetricRows.h"
#include "insight/MetricText.h"

#include <QLocale>

#include <map>

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

constexpr int secondsOfBin = 5 * 60, secondsPerCheckIn = 12; // insight.md, section 4
constexpr int binsOfDay = 24 * 60 * 60 / secondsOfBin;
constexpr auto dayTones = std::to_array(
    {MetricTone::Main, MetricTone::Done, MetricTone::Third, MetricTone::Warning, MetricTone::Problem, MetricTone::Other});

/// So many desks are done with those who come in five minutes before the next ones do.
int desksFor(qint64 arrivals) { return int((arrivals * secondsPerCheckIn + secondsOfBin - 1) / secondsOfBin); }

QString binClock(int bin) { return TimeText::shown(QTime::fromMSecsSinceStartOfDay(1000 * secondsOfBin * bin)); }

/// The first time that people came on a day, by five minutes of the clock of an event.
using ArrivalDay = std::array<QList<Registration>, binsOfDay>;
using ArrivalDays = std::map<QDate, ArrivalDay>;

ArrivalDays arrivalsOf(const Event &event, const QList<Registration> &registrations,
                       const QHash<RegistrationId, QList<CheckIn>> &checkIns)
{
    const QTimeZone zone = EventTimes::zoneOf(event);
    ArrivalDays days;
    for (const auto &registration : registrations) {
        QDate last;
        for (const auto &checkIn : checkIns.value(registration.id)) {
            const QDateTime at = instantOf(checkIn.happenedAt).toTimeZone(zone);
            if (at.date() == last)
                continue;
            last = at.date();
            days[last][size_t(at.time().msecsSinceStartOfDay() / 1000 / secondsOfBin)] += registration;
        }
    }
    return days;
}

/// Which five minutes have a row: from the first arrival to the last. Where a chart has no room for so many, those around the
/// most arrivals, and what is before and behind them stands in a row at each end.
struct ArrivalBins {
    int first = 0, last = 0;
    bool isCut = false;

    explicit ArrivalBins(const ArrivalDays &days)
    {
        std::array<qsizetype, binsOfDay + 1> until{}; // arrivals before a bin
        for (int bin = 0; bin < binsOfDay; ++bin) {
            until[size_t(bin) + 1] = until[size_t(bin)];
            for (const auto &[date, day] : days)
                until[size_t(bin) + 1] += day[size_t(bin)].size();
        }
        const auto begin = until.begin();
        first = int(std::upper_bound(begin, until.end(), 0) - begin) - 1;
        last = int(std::lower_bound(begin, until.end(), until.back()) - begin) - 1;
        isCut = last - first >= MetricTable::mostDrawn;
        if (!isCut)
            return;
        constexpr int room = int(MetricTable::mostDrawn) - 2;
        int best = first;
        for (int bin = first; bin + room <= last + 1; ++bin) {
            const auto within = [&](int from) { return until[size_t(from + room)] - until[size_t(from)]; };
            best = within(bin) > within(best) ? bin : best;
        }
        first = best;
        last = best + room - 1;
    }
    int rows() const { return last - first + 1 + (isCut ? 2 : 0); }
    int rowOf(int bin) const
    {
        return qBound(first - (isCut ? 1 : 0), bin, last + (isCut ? 1 : 0)) - first + (isCut ? 1 : 0);
    }
    QString label(int row) const
    {
        if (isCut && row == 0)
            return Words::tr("Before %1").arg(binClock(first));
        if (isCut && row == rows() - 1)
            return Words::tr("From %1 on").arg(binClock(last + 1));
        return binClock(first + row - (isCut ? 1 : 0));
    }
};

void addArrivals(MetricTable &table, MetricRows &rows, const ArrivalDays &days)
{
    const ArrivalBins bins(days);
    for (int row = 0; row < bins.rows(); ++row)
        rows.row(QString::number(row), bins.label(row));
    qsizetype number = 0;
    for (const auto &[date, day] : days) {
        const qsizetype column = qMin(number++, table.columns.size() - 1);
        for (int bin = 0; bin < binsOfDay; ++bin) {
            for (const auto &registration : day[size_t(bin)])
                table.rows[bins.rowOf(bin)].cells[column].add(registration);
        }
    }
}

QString dayLabel(const QDate &date) { return QLocale().toString(date, u"ddd d MMM"_s); }

/// A column for each day; of more than six the last ones share one.
QList<MetricColumn> dayColumns(const ArrivalDays &days)
{
    QList<MetricColumn> columns;
    for (const auto &[date, day] : days) {
        const auto place = size_t(columns.size());
        if (place == dayTones.size()) {
            columns.last().key = u"other_days"_s;
            columns.last().label = Words::tr("Other days");
            break;
        }
        columns += {u"day_%1"_s.arg(dayText(date)), dayLabel(date), MetricUnit::Count, MetricMark::Bar, dayTones[place]};
    }
    return columns;
}

QString arrivalsTitle(const ArrivalDays &days)
{
    qsizetype most = 0;
    int others = 0; // times at which as many came
    QString when;
    for (const auto &[date, day] : days) {
        for (int bin = 0; bin < binsOfDay; ++bin) {
            others += most > 0 && day[size_t(bin)].size() == most ? 1 : 0;
            if (day[size_t(bin)].size() <= most)
                continue;
            others = 0;
            most = day[size_t(bin)].size();
            when = days.size() == 1 ? binClock(bin) : Words::tr("%1, %2").arg(dayLabel(date), binClock(bin));
        }
    }
    if (most == 0)
        return {};
    if (others > 0)
        when = Words::tr("%1, and as many at %n other times", nullptr, others).arg(when);
    return Words::tr("Most came at %1: %2 in five minutes, for which %n desks are enough", nullptr, desksFor(most))
        .arg(when, MetricText::amount(MetricUnit::Count, most));
}

} // namespace

MetricTable countArrivals(Database &database, const MetricQuestion &question)
{
    const EventScope scope(database, question);
    MetricTable table;
    table.about = scope.about();
    const auto checkedIn = question.event.isValid() ? QSet<EventId>() : Registrations::eventsWithCheckIns(database);
    const auto event = scope.one([&](const Event &one) { return checkedIn.contains(one.id); });
    if (!event)
        return table;
    table.about = EventWords::named(*event);
    const auto registrations = scope.of(*event);
    const auto checkIns = Registrations::checkIns(database, event->id);
    const ArrivalDays days = arrivalsOf(*event, registrations, checkIns);
    table.columns = dayColumns(days);
    table.areBarsBeside = true;
    MetricRows rows(table, question.by, question.period);
    if (!days.empty())
        addArrivals(table, rows, days);
    rows.finish(database);
    table.title = arrivalsTitle(days);
    const auto withoutTime = std::ranges::count_if(registrations, [&](const Registration &registration) {
        return registration.hasCome() && !checkIns.contains(registration.id);
    });
    if (withoutTime > 0)
        table.notes += Words::tr("%n who came not counted: when they came is not noted.", nullptr, int(withoutTime));
    return table;
}

} // namespace rnf
