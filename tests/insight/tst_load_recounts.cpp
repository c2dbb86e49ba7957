#include "support/PlainShifts.h"
#include "support/RandomShifts.h"
#include "support/TestProgram.h"
#include "support/WorkRecountTest.h"

using namespace Qt::StringLiterals;
using namespace rnf;

/// How work lies on people, and for whom it is too much, beside a slow plain recount.
class TestLoadRecounts : public WorkRecountTest {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }
    void loadsAreThoseOfARecount_data() { addSeeds(); }
    void loadsAreThoseOfARecount();

private:
    /// What somebody wrote down, or is to do; without times where only its length is known.
    struct Work {
        PersonId person;
        TimeEntryId entry;
        QDate day;
        QDateTime start, end;
        int breakMin = 0, minutes = 0;
    };
    /// By which of the rules a week was too much, in the order of the columns.
    using Marks = std::array<bool, 4>;

    QList<Work> written();
    QList<Work> worked();
    void recountSpread();
    static bool lacksBreak(const QList<Work> &work, const QDate &monday);
    static Marks tooMuch(const QList<Work> &work, const QDate &monday);
    bool isTooMuchFor(const MetricTable &table, const QList<Work> &work, PersonId person);
    void recountGuard(const QList<PersonId> &people);
};

// --- what the tables hold

/// What nobody corrected, and the corrections.
QList<TestLoadRecounts::Work> TestLoadRecounts::written()
{
    QList<Work> all;
    Statement entries(reader(),
                      u"SELECT person_id, id, worked_on, starts_at, ends_at, break_min, minutes FROM time_entry e "
                      "WHERE NOT EXISTS (SELECT 1 FROM time_entry later WHERE later.amends_id = e.id) ORDER BY id"_s);
    entries.each([&](Row &row) {
        Work work;
        QString start, end;
        row >> work.person >> work.entry >> work.day >> start >> end >> work.breakMin >> work.minutes;
        work.start = instantOf(start);
        work.end = instantOf(end);
        all += work;
    });
    return all;
}

/// That, and the shifts that people are on without hours of them.
QList<TestLoadRecounts::Work> TestLoadRecounts::worked()
{
    QList<Work> all = written();
    for (const auto &shift : plainShifts(reader())) {
        for (const auto &promise : shift.promises) {
            const bool isTheirs = promise.isOnIt() || promise.status == SignUpStatus::SwapOpen;
            if (promise.hasHours || !isTheirs || (shift.isOff() && !promise.hasCome()))
                continue;
            const QDate day = promise.from.toTimeZone(shift.zone).date();
            const auto minutes = int(promise.from.secsTo(promise.until) / 60);
            all += Work{promise.person, {}, day, promise.from, promise.until, 0, minutes};
        }
    }
    return all;
}

// --- load-spread

void TestLoadRecounts::recountSpread()
{
    const auto asked = asking(MetricPeriod::lastWeeks(today.addDays(7), 4)); // of which the last one has not begun
    QMap<PersonId, qint64> minutes;
    for (const auto &work : written()) {
        if (work.minutes > 0 && holds(work.person) && work.day >= asked.period.from && work.day < mondayOf(today).addDays(7))
            minutes[work.person] += work.minutes;
    }
    const auto table = answer(reader(), "load-spread", asked);
    compare(place(table), table.rows.size(), minutes.size());
    QVERIFY(std::ranges::is_sorted(values(table, u"hours"_s), std::ranges::greater()));
    for (const auto &row : table.rows) {
        compare(place(table, row.label), row.cells.first().value, minutes.value(row.person));
        compare(place(table, row.label), row.cells.first().things.people, QList{row.person});
    }
    if (minutes.isEmpty())
        return;
    double differences = 0, sum = 0;
    for (const qint64 one : minutes) {
        sum += double(one);
        for (const qint64 other : minutes)
            differences += double(qAbs(one - other));
    }
    const double people = double(minutes.size()), gini = differences / (2 * people * people * (sum / people));
    const double told = table.notes.value(0).section(u' ', 1, 1).chopped(1).toDouble(); // "Gini 0.62: …"
    QVERIFY2(qAbs(told - gini) < 0.0051, qPrintable(place(table, table.notes.value(0), QString::number(gini))));
    auto most = minutes.values();
    std::ranges::sort(most, std::ranges::greater());
    qint64 ofBusiest = 0;
    for (int i = 0; i * 10 < most.size(); ++i)
        ofBusiest += most[i];
    const QString share = u"did %1 of %2 ("_s.arg(MetricText::amount(MetricUnit::Minutes, ofBusiest),
                                                  MetricText::amount(MetricUnit::Minutes, qint64(sum)));
    QVERIFY2(table.title.contains(share), qPrintable(place(table, table.title, share)));
    compare(place(table, u"mean"_s), table.lines.value(0).at, qint64(sum) / minutes.size());
}

// --- load-guard

/// More than three stretches, or more than six hours, without half an hour between them, of which the last lies in the week.
bool TestLoadRecounts::lacksBreak(const QList<Work> &work, const QDate &monday)
{
    struct Quarter {
        int begun = 0;
        bool isWork = false, isOfWeek = false;
    };
    constexpr int quartersOfDay = 24 * 4;
    const QDateTime first(monday.addDays(-9), QTime(0, 0), Qt::UTC);
    QList<Quarter> quarters(20 * quartersOfDay);
    for (const auto &one : work) {
        if (!one.start.isValid() || one.breakMin >= 30)
            continue;
        const qint64 from = first.secsTo(one.start) / (15 * 60), until = first.secsTo(one.end) / (15 * 60);
        ++quarters[from].begun;
        for (qint64 quarter = from; quarter < until; ++quarter) {
            quarters[quarter].isWork = true;
            quarters[quarter].isOfWeek |= one.day >= monday;
        }
    }
    bool isFound = false, isOfWeek = false;
    int begun = 0, length = 0, pause = 2;
    for (const auto &quarter : quarters) {
        pause = quarter.isWork ? pause : pause + 1;
        if (!quarter.isWork)
            continue;
        if (pause >= 2) {
            begun = length = 0;
            isOfWeek = false;
        }
        pause = 0;
        ++length;
        begun += quarter.begun;
        isOfWeek |= quarter.isOfWeek;
        isFound |= isOfWeek && (length > 6 * 4 || begun > 3);
    }
    return isFound;
}

/// Of the week that begins on a Monday; what was worked in the week before is needed as well.
TestLoadRecounts::Marks TestLoadRecounts::tooMuch(const QList<Work> &work, const QDate &monday)
{
    QMap<QDate, int> minutes;
    QMap<QDate, std::pair<QDateTime, QDateTime>> turns;
    for (const auto &one : work) {
        minutes[one.day] += one.minutes;
        if (!one.start.isValid())
            continue;
        const auto turn = turns.value(one.day, {one.start, one.end});
        turns[one.day] = {qMin(turn.first, one.start), qMax(turn.second, one.end)};
    }
    Marks marks{};
    int ofWeek = 0;
    for (QDate day = monday; day < monday.addDays(7); day = day.addDays(1)) {
        ofWeek += minutes.value(day);
        const QDate before = day.addDays(-1);
        if (turns.contains(day) && turns.contains(before))
            marks[1] |= turns[before].second.secsTo(turns[day].first) < 11 * 60 * 60;
        int inARow = 0;
        while (inARow < 7 && minutes.value(day.addDays(-inARow)) > 0)
            ++inARow;
        marks[3] |= inARow == 7;
    }
    marks[0] = ofWeek > 40 * 60;
    marks[2] = lacksBreak(work, monday);
    return marks;
}

/// Also looks at their row.
bool TestLoadRecounts::isTooMuchFor(const MetricTable &table, const QList<Work> &work, PersonId person)
{
    std::array<qint64, 4> weeks{};
    std::array<QSet<TimeEntryId>, 4> entries;
    qint64 longest = 0;
    const MetricPeriod &period = table.question.period;
    for (QDate monday = period.from; monday < period.beyond; monday = monday.addDays(7)) {
        QList<Work> twoWeeks;
        QSet<TimeEntryId> ofWeek;
        qint64 minutes = 0;
        for (const auto &one : work) {
            const qint64 day = monday.daysTo(one.day);
            if (one.person != person || day < -7 || day >= 7)
                continue;
            twoWeeks += one;
            minutes += day >= 0 ? one.minutes : 0;
            if (day >= 0 && one.entry.isValid())
                ofWeek += one.entry;
        }
        const Marks marks = tooMuch(twoWeeks, monday);
        for (size_t rule = 0; rule < marks.size(); ++rule) {
            weeks[rule] += marks[rule] ? 1 : 0;
            if (marks[rule])
                entries[rule] |= ofWeek;
        }
        if (marks != Marks{})
            longest = qMax(longest, minutes);
    }
    const auto row = std::ranges::find(table.rows, person, &MetricRow::person);
    const bool isTooMuch = weeks != std::array<qint64, 4>{};
    compare(place(table, QString::number(person.value)), qint64(row != table.rows.end()), qint64(isTooMuch));
    if (row == table.rows.end())
        return isTooMuch;
    const QStringList columns{u"over_40_hours"_s, u"short_rest"_s, u"no_break"_s, u"no_free_day"_s};
    for (size_t rule = 0; rule < weeks.size(); ++rule) {
        const QString column = columns[qsizetype(rule)];
        Sum sum{weeks[rule], 0, {}};
        if (weeks[rule] > 0)
            sum.people += person;
        compareSum(table, *row, column, sum);
        compare(place(table, row->label, column), cellOf(table, *row, column).things.entries, sorted(entries[rule]));
    }
    compareSum(table, *row, u"longest_week"_s, Sum{longest, 0, {person}});
    return isTooMuch;
}

void TestLoadRecounts::recountGuard(const QList<PersonId> &people)
{
    const auto asked = asking(MetricPeriod::lastWeeks(today.addDays(7), 4));
    const auto table = answer(reader(), "load-guard", asked);
    const auto work = worked();
    QSet<PersonId> busy;
    for (const auto &one : work) {
        if (one.minutes > 0 && one.day >= asked.period.from && one.day < asked.period.beyond && holds(one.person))
            busy += one.person;
    }
    int tooMuchFor = 0;
    for (const PersonId person : people)
        tooMuchFor += holds(person) && isTooMuchFor(table, work, person) ? 1 : 0;
    compare(place(table), table.rows.size(), qsizetype(tooMuchFor));
    compare(place(table, u"everybody with hours or shifts"_s), table.things.people, sorted(busy));
    const QString share = MetricText::rate(MetricUnit::Count, tooMuchFor, busy.size());
    compare(place(table), table.title, u"A week was too much for %1"_s.arg(share));
}

// --- both of them

void TestLoadRecounts::loadsAreThoseOfARecount()
{
    begin();
    RandomShifts random(made(), seed());
    random.fillShifts(3);
    random.fillHours();
    askAbout(random.everySecond());
    recountSpread();
    recountGuard(random.people());
}

RNF_TEST(TestLoadRecounts)
#include "tst_load_recounts.moc"
