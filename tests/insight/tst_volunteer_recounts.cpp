#include "support/PlainShifts.h"
#include "support/RandomShifts.h"
#include "support/TestProgram.h"
#include "support/WorkRecountTest.h"

#include <cmath>
#include <map>
#include <set>

using namespace Qt::StringLiterals;
using namespace rnf;

/// Whether volunteer shifts have their people, and whether these come, beside a slow plain recount.
class TestVolunteerRecounts : public WorkRecountTest {
    Q_OBJECT

    using enum SignUpStatus;

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }
    void shiftsAreThoseOfARecount_data() { addSeeds(); }
    void shiftsAreThoseOfARecount();

private:
    void fill();
    static std::optional<int> noShowColumn(const PlainPromise &promise, const PlainShift &shift, const QDateTime &now);
    void compareBand(const MetricTable &table, const MetricRow &row, const Sum &missed) const;
    void recountUnfilled();
    void recountNoShows(const MetricQuestion &asked);
    static std::set<QDateTime> hoursOf(const QDateTime &from, const QDateTime &until, const QTimeZone &zone);
    void recountFill(const QList<PlainShift> &ofEvent, EventId event);

    QMap<VolunteerRoleId, QString> m_roles;
    QList<PlainShift> m_shifts;
};

void TestVolunteerRecounts::fill()
{
    begin();
    RandomShifts random(made(), seed());
    random.fillShifts(seed() % 2 == 0 ? 7 : 3); // more roles than there are columns, or fewer
    m_roles = random.roles();
    m_shifts = plainShifts(reader());
    askAbout(random.everySecond());
}

// --- unfilled-72h

void TestVolunteerRecounts::recountUnfilled()
{
    struct Lack {
        Sum minutes, places;
        QSet<EventId> events;
    };
    QMap<QString, Lack> lacks;
    const QDateTime now = today.endOfDay().toUTC(), later = now.addDays(3);
    for (const auto &shift : m_shifts) {
        const qint64 milliseconds = qMax(now, shift.start).msecsTo(qMin(later, shift.end));
        if (milliseconds <= 0 || shift.eventStatus >= EventStatus::Done)
            continue;
        const qint64 minutes = std::lround(double(milliseconds) / 60'000);
        for (auto need = shift.least.cbegin(); need != shift.least.cend(); ++need) {
            const auto fills = [&](const PlainPromise &one) { return one.role == need.key() && one.isOnIt(); };
            const qint64 least = need.value(), filled = std::ranges::count_if(shift.promises, fills);
            if (least == 0)
                continue;
            Lack &lack = lacks[m_roles[need.key()]];
            lack.minutes.value += qMax<qint64>(0, least - filled) * minutes;
            lack.minutes.of += least * minutes;
            lack.places.value += qMax<qint64>(0, least - filled);
            lack.places.of += least;
            lack.events += shift.event;
        }
    }
    const auto table = answer(reader(), "unfilled-72h", asking());
    QStringList roles = labels(table);
    roles.sort();
    compare(place(table), roles, lacks.keys());
    for (const auto &row : table.rows) {
        const Lack &lack = lacks[row.label];
        for (const auto &[column, sum] : {std::pair(u"unfilled"_s, lack.minutes), {u"places"_s, lack.places}}) {
            const MetricCell &cell = cellOf(table, row, column);
            compare(place(table, row.label, column), cell.value, sum.value);
            compare(place(table, row.label, column + u" of"_s), cell.of, sum.of);
            compare(place(table, row.label, column + u" events"_s), cell.things.events, sorted(lack.events));
        }
    }
    const auto unfilled = values(table, u"unfilled"_s);
    QVERIFY(std::ranges::is_sorted(unfilled, std::ranges::greater()));
}

// --- shift-no-show

std::optional<int> TestVolunteerRecounts::noShowColumn(const PlainPromise &promise, const PlainShift &shift,
                                                       const QDateTime &now)
{
    if (promise.status == NoShow)
        return 0;
    if (promise.status == Completed || promise.status == LeftEarly)
        return 1;
    const bool isLeftOut = QList{Covered, Excused, Untracked}.contains(promise.status);
    const bool isOpen = QList{Approved, Confirmed, SwapOpen, Arrived}.contains(promise.status) && shift.end <= now;
    return isLeftOut || isOpen ? std::optional(2) : std::nullopt;
}

/// By the formula of insight.md, section 1.
void TestVolunteerRecounts::compareBand(const MetricTable &table, const MetricRow &row, const Sum &missed) const
{
    const double z = 1.96, n = double(missed.of), p = double(missed.value) / n;
    for (const auto &[column, side] : {std::pair(u"band_from"_s, -1), {u"band_to"_s, 1}}) {
        const MetricCell &cell = cellOf(table, row, column);
        compare(place(table, row.label, column + u" is known"_s), qint64(cell.isKnown), missed.of > 0 ? 1 : 0);
        if (missed.of == 0)
            continue;
        const double half = z * std::sqrt(p * (1 - p) / n + z * z / (4 * n * n));
        const double end = (p + z * z / (2 * n) + side * half) / (1 + z * z / n);
        compare(place(table, row.label, column), cell.value, qint64(std::floor(1000 * end + 0.5)));
    }
}

void TestVolunteerRecounts::recountNoShows(const MetricQuestion &asked)
{
    const QDateTime now = today.endOfDay().toUTC();
    const MetricPeriod &weeks = asked.period;
    QMap<qint64, std::array<Sum, 3>> rows; // by event or role
    QMap<SignUpStatus, int> notCounted;
    int missed = 0, came = 0;
    for (const auto &shift : m_shifts) {
        const bool isThen = !weeks.from.isValid() || (weeks.from <= shift.eventDay && shift.eventDay < weeks.beyond);
        if (shift.isOff() || shift.start >= now || (asked.event.isValid() ? asked.event != shift.event : !isThen))
            continue;
        for (const auto &promise : shift.promises) {
            const auto column = noShowColumn(promise, shift, now);
            if (!column || !holds(promise.person))
                continue;
            Sum &sum = rows[asked.by == MetricBy::Role ? promise.role.value : shift.event.value][size_t(*column)];
            sum.add(promise.person);
            missed += *column == 0 ? 1 : 0;
            came += *column == 1 ? 1 : 0;
            if (*column == 2)
                ++notCounted[promise.isOnIt() || promise.status == SwapOpen ? Approved : promise.status];
        }
    }
    const auto table = answer(reader(), "shift-no-show", asked);
    compare(place(table), table.rows.size(), rows.size());
    for (const auto &row : table.rows) {
        auto sums = rows.value(asked.by == MetricBy::Role ? m_roles.key(row.label).value : row.event.value);
        sums[0].of = sums[1].of = sums[0].value + sums[1].value;
        compareSum(table, row, u"no_show"_s, sums[0]);
        compareSum(table, row, u"came"_s, sums[1]);
        compareSum(table, row, u"not_counted"_s, sums[2]);
        compareBand(table, row, sums[0]);
        compare(place(table, row.label, u"band people"_s), cellOf(table, row, u"band_to"_s).things.people,
                sorted(sums[0].people | sums[1].people));
    }
    if (missed + came > 0)
        compareBegin(table, table.title, u"Did not come: %1 of %2 sign-up"_s.arg(missed).arg(missed + came));
    QStringList parts;
    int all = 0;
    for (const auto &[status, text] : {std::pair(Covered, u"covered"_s),
                                       {Excused, u"excused"_s},
                                       {Untracked, u"untracked"_s},
                                       {Approved, u"not noted yet"_s}}) {
        if (const int count = notCounted.value(status); count > 0)
            parts += u"%1 %2"_s.arg(count).arg(text);
        all += notCounted.value(status);
    }
    if (all > 0)
        compare(place(table), table.notes.value(0), u"%1 not counted: %2"_s.arg(all).arg(parts.join(u", "_s)));
}

// --- shift-fill

/// The full hours, on a clock of this zone, that a time touches.
std::set<QDateTime> TestVolunteerRecounts::hoursOf(const QDateTime &from, const QDateTime &until, const QTimeZone &zone)
{
    std::set<QDateTime> hours;
    for (QDateTime quarter = from; quarter < until; quarter = quarter.addSecs(15 * 60))
        hours.insert(quarter.addSecs(-60 * quarter.toTimeZone(zone).time().minute()));
    return hours;
}

void TestVolunteerRecounts::recountFill(const QList<PlainShift> &ofEvent, EventId event)
{
    MetricQuestion asked = asking();
    asked.event = event;
    const auto table = answer(reader(), "shift-fill", asked);
    std::map<QDateTime, QMap<QString, Sum>> hours;        // by the key of a column
    std::map<QDateTime, QMap<VolunteerRoleId, int>> gaps; // below zero: more than enough
    QSet<VolunteerRoleId> roles;
    const auto columnFor = [&](VolunteerRoleId role) {
        const QString own = u"role_%1"_s.arg(role.value);
        const bool hasOwn = std::ranges::any_of(table.columns, [&](const MetricColumn &one) { return one.key == own; });
        return hasOwn ? own : u"other_roles"_s;
    };
    for (const auto &shift : ofEvent) {
        for (const auto &hour : hoursOf(shift.start, shift.end, shift.zone)) {
            for (auto need = shift.least.cbegin(); need != shift.least.cend(); ++need) {
                roles += need.key();
                hours[hour][columnFor(need.key())].of += need.value();
                hours[hour][u"needed"_s].value += need.value();
                gaps[hour][need.key()] += need.value();
            }
        }
        for (const auto &promise : shift.promises) {
            if (!promise.isOnIt())
                continue;
            for (const auto &hour : hoursOf(promise.from, promise.until, shift.zone)) {
                --gaps[hour][promise.role];
                Sum &sum = hours[hour][columnFor(promise.role)];
                if (holds(promise.person))
                    sum.add(promise.person);
            }
        }
    }
    compare(place(table), table.rows.size(), qsizetype(hours.size()));
    if (hours.empty())
        return;
    const qsizetype columns = qMin<qsizetype>(roles.size(), 5) + (roles.size() > 5 ? 1 : 0) + 1;
    compare(place(table, {}, u"columns"_s), table.columns.size(), columns);
    int lacking = 0, worst = 0;
    auto row = table.rows.cbegin();
    for (auto hour = hours.cbegin(); hour != hours.cend() && row != table.rows.cend(); ++hour, ++row) {
        const QDateTime wall = hour->first.toTimeZone(ofEvent.first().zone);
        compareBegin(table, row->label, QLocale().toString(wall.date(), u"ddd d MMM"_s));
        for (const auto &column : table.columns)
            compareSum(table, *row, column.key, hour->second.value(column.key));
        int gap = 0;
        for (const int ofRole : gaps[hour->first])
            gap += qMax(0, ofRole);
        lacking += gap > 0 ? 1 : 0;
        worst = qMax(worst, gap);
    }
    const QString all = QString::number(hours.size());
    compareBegin(table, table.title,
                 lacking == 0 ? u"Every one of %1 hours "_s.arg(all) : u"%1 of %2 hours lack "_s.arg(lacking).arg(all));
    QVERIFY2(lacking == 0 || table.title.endsWith(u": %1"_s.arg(worst)), qPrintable(place(table, table.title)));
}

// --- all of them

void TestVolunteerRecounts::shiftsAreThoseOfARecount()
{
    fill();
    QMap<EventId, QList<PlainShift>> events;
    for (const auto &shift : m_shifts)
        events[shift.event] += shift;
    recountUnfilled();
    for (const auto by : {MetricBy::Event, MetricBy::Role}) {
        MetricQuestion asked = asking({}, by);
        recountNoShows(asked);
        asked.period = MetricPeriod::lastWeeks(today, 2);
        recountNoShows(asked);
        asked.event = events.firstKey();
        recountNoShows(asked);
    }
    for (auto event = events.cbegin(); event != events.cend(); ++event)
        recountFill(event->first().isOff() ? QList<PlainShift>() : *event, event.key());
}

RNF_TEST(TestVolunteerRecounts)
#include "tst_volunteer_recounts.moc"
