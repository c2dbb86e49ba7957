#include "support/TestProgram.h"
#include "support/TestWorkspace.h"

#include "insight/MetricText.h"
#include "insight/Metrics.h"

#include <QTest>

#include <random>

using namespace Qt::StringLiterals;
using namespace rnf;

namespace {

const QDate firstWeek(2026, 11, 2), secondWeek(2026, 11, 9);

/// Entries that count: interns.md, section 7, word for word.
const QString counting = u"(s.status IN ('approved', 'locked') OR (s.placement_id IS NULL AND s.status = 'submitted')) "
                         "AND NOT EXISTS (SELECT 1 FROM time_entry a JOIN timesheet t ON t.id = a.timesheet_id "
                         "WHERE a.amends_id = e.id AND (t.status IN ('approved', 'locked') "
                         "OR (t.placement_id IS NULL AND t.status = 'submitted')))"_s;
const QString waiting = u"s.status = 'submitted' AND s.placement_id IS NOT NULL AND e.amends_id IS NULL"_s;

} // namespace

/// Each metric beside numbers counted by hand and by plain SQL.
class TestMetrics : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }
    void init();
    void namesAreThoseOfTheDesign();
    void everyMetricSaysWhatItIs();
    void ratesAreWrittenHalfUp_data();
    void ratesAreWrittenHalfUp();
    void manyHoursAreGroupedInSentencesAndExactInTables();
    void aWeekBelongsToTheMonthOfItsThursday_data();
    void aWeekBelongsToTheMonthOfItsThursday();
    void aTermIsThatOfThePlacementsThatRun();
    void internHoursStandBesideWhatWasAgreed();
    void theWeekThatRunsIsNotInTheSentence();
    void aPersonHasOneRowWithBothOfTheirWeeks();
    void theLinesStandWhereOneInternIsMeant();
    void aCorrectionCountsOnceItIsApproved();
    void weeksThatAreStillWrittenAreNotCounted();
    void aTermIsMeasuredAgainstTheStraightLine();
    void withoutHoursThereIsNoForecast();
    void learningAndClericalWorkAreShares();
    void hoursGoByKindOfWork();
    void manyKindsOfWorkAreTheOthers();
    void tasksAreDoneOrLate();
    void aTaskOfSeveralPeopleStandsWithEach();
    void aQuestionIsNarrowed();
    void nothingIsEmpty();
    void anEmptyAnswerSaysWhy();
    void whatFewMeansIsSaidWhereItStands();
    void onlyAChartShowsLessThanItsTable();
    void theNumbersAreThoseOfPlainSql_data();
    void theNumbersAreThoseOfPlainSql();
    void aNumberToldByEntriesHoldsExactlyThem();

private:
    Hours &hours() { return (*m_workspace)->hours(); }
    Tasks &tasks() { return (*m_workspace)->tasks(); }
    const Session &session() { return m_workspace->session; }
    Database &reader() { return (*m_workspace)->store().reader(); }

    Placement placement(PersonId person, const QDate &start, int weekMin)
    {
        Placement placement;
        placement.person = person;
        placement.startOn = start;
        placement.weekMin = weekMin;
        const auto added = (*m_workspace)->interns().add(session(), placement);
        if (!added)
            qFatal("%s", qPrintable(added.error().message));
        return *(*m_workspace)->interns().find(session(), *added);
    }
    void type(const WeekKey &key, const QDate &day, int minutes, const WorkKind &kind = {})
    {
        const auto typed = hours().setMinutes(session(), key, kind, day, minutes);
        if (!typed)
            qFatal("%s", qPrintable(typed.error().message));
    }
    void submit(const WeekKey &key) { QVERIFY(hours().submit(session(), key)); }
    void approve(const WeekKey &key)
    {
        QVERIFY(hours().submit(session(), key));
        const Week week = hours().week(session(), key);
        for (const auto &sheet : QList{week.sheet} + week.amendments) {
            if (sheet.status == SheetStatus::Submitted && sheet.placement.isValid())
                QVERIFY(hours().approve(session(), {sheet}));
        }
    }
    TaskId task(const QString &title, PersonId assignee, const QDate &due, TaskStatus status = TaskStatus::Todo,
                const QDate &closed = {})
    {
        Task task;
        task.title = title;
        task.assignee = assignee;
        task.dueOn = due;
        task.status = status;
        task.closedOn = closed;
        return *tasks().add(session(), task);
    }
    MetricTable ask(const QString &name, const MetricQuestion &question)
    {
        return Metrics::ask(reader(), *Metrics::find(name), question);
    }
    static MetricQuestion question(const QDate &first, const QDate &last, MetricBy by = MetricBy::Week)
    {
        return {MetricPeriod::around(first, last), today, by};
    }
    static QList<qint64> values(const MetricTable &table, const QString &column)
    {
        QList<qint64> values;
        const auto found = std::ranges::find(table.columns, column, &MetricColumn::key);
        if (found == table.columns.end())
            return values;
        for (const auto &row : table.rows)
            values += row.cells[found - table.columns.begin()].value;
        return values;
    }
    static QStringList labels(const MetricTable &table)
    {
        QStringList labels;
        for (const auto &row : table.rows)
            labels += row.label;
        return labels;
    }
    qint64 plain(const QString &which)
    {
        Statement sum(reader(), u"SELECT coalesce(sum(e.minutes), 0) FROM time_entry e "
                                "JOIN timesheet s ON s.id = e.timesheet_id WHERE "_s
                                    + which);
        return sum.one<qint64>().value_or(0);
    }
    void fillAtRandom(std::mt19937 &random);
    void compareWeeks(const MetricTable &table, const QString &column, const QString &which);

    std::unique_ptr<TestWorkspace> m_workspace;
    PersonId m_rosa, m_sam;
};

void TestMetrics::init()
{
    m_workspace = std::make_unique<TestWorkspace>();
    m_rosa = m_workspace->add(m_workspace->person(u"Rosa"_s, u"Díaz"_s));
    m_sam = m_workspace->add(m_workspace->person(u"Sam"_s, u"Khoury"_s));
}

void TestMetrics::namesAreThoseOfTheDesign()
{
    QStringList names;
    for (const auto &metric : Metrics::all())
        names += metric.name;
    QCOMPARE(names, (QStringList{u"assessment-by-unit"_s,
                                 u"coverage"_s,
                                 u"cards"_s,
                                 u"growth"_s,
                                 u"attempts"_s,
                                 u"last-contact"_s,
                                 u"follow-ups"_s,
                                 u"rsvp-curve"_s,
                                 u"turnout-forecast"_s,
                                 u"flake-rate"_s,
                                 u"intern-hours"_s,
                                 u"tasks"_s,
                                 u"assessment-trend"_s,
                                 u"support-share"_s,
                                 u"unassessed"_s,
                                 u"ladder"_s,
                                 u"data-quality"_s,
                                 u"result-mix"_s,
                                 u"sheets"_s,
                                 u"first-ask"_s,
                                 u"source-funnel"_s,
                                 u"trained-total"_s,
                                 u"confirm-lift"_s,
                                 u"walk-ins"_s,
                                 u"newcomers"_s,
                                 u"returns"_s,
                                 u"arrivals"_s,
                                 u"checklist-burn"_s,
                                 u"shift-fill"_s,
                                 u"unfilled-72h"_s,
                                 u"shift-no-show"_s,
                                 u"load-spread"_s,
                                 u"load-guard"_s,
                                 u"needs-coverage"_s,
                                 u"child-load"_s,
                                 u"interpretation"_s,
                                 u"missed-picks"_s,
                                 u"programme-mix"_s,
                                 u"room-fill"_s,
                                 u"proposals"_s,
                                 u"term-progress"_s,
                                 u"hours-by-activity"_s,
                                 u"learning-share"_s,
                                 u"stipend-rate"_s,
                                 u"approve-time"_s,
                                 u"goal-progress"_s,
                                 u"intake-funnel"_s,
                                 u"first-task"_s,
                                 u"growth-levels"_s,
                                 u"evaluation-mirror"_s,
                                 u"dues-standing"_s,
                                 u"income-by-source"_s,
                                 u"budget"_s,
                                 u"cost-per-attendee"_s,
                                 u"grassroots-share"_s,
                                 u"sponsors"_s}));
    QVERIFY(!Metrics::find(u"no-such"_s));
}

void TestMetrics::everyMetricSaysWhatItIs()
{
    placement(m_rosa, firstWeek, 900);
    for (const auto &metric : Metrics::all()) {
        for (const auto by : {MetricBy::Week, MetricBy::Person}) {
            const auto table = ask(metric.name, question(firstWeek, today, by));
            QCOMPARE(table.name, metric.name);
            QCOMPARE(table.definition, metric.definition());
            QVERIFY(!table.title.isEmpty());
            QVERIFY(!metric.question().isEmpty() && !metric.nothing().isEmpty() && !metric.group().isEmpty());
            const QString weeks =
                metric.about == MetricAbout::Everybody && !table.about.isEmpty() ? table.about : u"2 Nov – 22 Nov 2026"_s;
            QVERIFY2(table.population.endsWith(weeks + u" · as of 16 Nov 2026"_s, Qt::CaseInsensitive),
                     qPrintable(table.population));
            for (const auto &row : table.rows)
                QCOMPARE(row.cells.size(), table.columns.size());
        }
    }
}

void TestMetrics::ratesAreWrittenHalfUp_data()
{
    QTest::addColumn<int>("unit");
    QTest::addColumn<qint64>("value");
    QTest::addColumn<qint64>("of");
    QTest::addColumn<QString>("text");
    const int count = int(MetricUnit::Count), minutes = int(MetricUnit::Minutes);
    QTest::newRow("insight.md, section 7") << count << qint64(14) << qint64(35) << u"14 of 35 (40.0 %)"_s;
    QTest::newRow("few") << count << qint64(14) << qint64(20) << u"14 of 20 (70.0 %, few)"_s;
    QTest::newRow("thirty are not few") << count << qint64(1) << qint64(30) << u"1 of 30 (3.3 %)"_s;
    QTest::newRow("half up") << count << qint64(1) << qint64(2000) << u"1 of 2,000 (0.1 %)"_s;
    QTest::newRow("below half") << count << qint64(1) << qint64(2001) << u"1 of 2,001 (0.0 %)"_s;
    QTest::newRow("of nothing") << count << qint64(0) << qint64(0) << u"–"_s;
    QTest::newRow("hours are never few") << minutes << qint64(5) << qint64(10) << u"0:05 of 0:10 (50.0 %)"_s;
    QTest::newRow("hours") << minutes << qint64(750) << qint64(900) << u"12:30 of 15:00 (83.3 %)"_s;
    QTest::newRow("a hundred hours") << minutes << qint64(5999) << qint64(6000) << u"99:59 of 100 h (100.0 %)"_s;
    QTest::newRow("many hours") << minutes << qint64(82980) << qint64(150030) << u"1,383 h of 2,501 h (55.3 %)"_s;
}

void TestMetrics::ratesAreWrittenHalfUp()
{
    QFETCH(int, unit);
    QFETCH(qint64, value);
    QFETCH(qint64, of);
    QFETCH(QString, text);
    QCOMPARE(MetricText::rate(MetricUnit(unit), value, of).remove(u','), text.remove(u',')); // a locale may group digits
}

void TestMetrics::manyHoursAreGroupedInSentencesAndExactInTables()
{
    const QLocale before;
    const auto restore = qScopeGuard([&before] { QLocale::setDefault(before); });
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    const MetricColumn column{u"approved"_s, u"Approved"_s, MetricUnit::Minutes};
    QCOMPARE(MetricText::amount(MetricUnit::Minutes, 82980), u"1,383 h"_s);
    QCOMPARE(MetricText::amount(MetricUnit::Minutes, 83010), u"1,384 h"_s);
    QCOMPARE(MetricText::amount(MetricUnit::Minutes, 6005), u"100 h"_s);
    QCOMPARE(MetricText::hours(82980), u"1,383"_s);
    QCOMPARE(MetricText::hours(5999), u"99:59"_s);
    QCOMPARE(MetricText::exact(MetricUnit::Minutes, 82980), u"1383:00"_s);
    QCOMPARE(MetricText::cell(column, {82980}), u"1383:00"_s);
    QCOMPARE(MetricText::cell(column, {83010, 150000}), u"1383:30 of 2500:00 (55.3 %)"_s);
}

void TestMetrics::aWeekBelongsToTheMonthOfItsThursday_data()
{
    QTest::addColumn<QDate>("day");
    QTest::addColumn<QDate>("from");
    QTest::addColumn<QDate>("last");
    QTest::newRow("September") << QDate(2026, 9, 10) << QDate(2026, 8, 31) << QDate(2026, 9, 27);
    QTest::newRow("October") << QDate(2026, 10, 10) << QDate(2026, 9, 28) << QDate(2026, 11, 1);
    QTest::newRow("November") << today << QDate(2026, 11, 2) << QDate(2026, 11, 29);
    QTest::newRow("1 November is October's") << QDate(2026, 11, 1) << QDate(2026, 9, 28) << QDate(2026, 11, 1);
    QTest::newRow("over the year") << QDate(2027, 1, 1) << QDate(2026, 11, 30) << QDate(2027, 1, 3);
}

void TestMetrics::aWeekBelongsToTheMonthOfItsThursday()
{
    QFETCH(QDate, day);
    QFETCH(QDate, from);
    QFETCH(QDate, last);
    QCOMPARE(MetricPeriod::month(day).from, from);
    QCOMPARE(MetricPeriod::month(day).beyond, last.addDays(1));
}

void TestMetrics::aTermIsThatOfThePlacementsThatRun()
{
    const auto lasting = [](const QDate &start, const QDate &end) {
        Placement placement;
        placement.startOn = start;
        placement.endOn = end;
        return placement;
    };
    const Placement past = lasting({2026, 2, 2}, {2026, 4, 26}), runs = lasting({2026, 9, 16}, {2026, 12, 8});
    QCOMPARE(MetricPeriod::term({}, today), MetricPeriod::lastWeeks(today, 12));
    QCOMPARE(MetricPeriod::term({past}, today), MetricPeriod::around(past.startOn, past.endOn));
    QCOMPARE(MetricPeriod::term({past, runs, Placement()}, today), MetricPeriod::around(runs.startOn, runs.endOn));
}

void TestMetrics::internHoursStandBesideWhatWasAgreed()
{
    const auto rosas = placement(m_rosa, {2026, 10, 26}, 900), sams = placement(m_sam, {2026, 11, 4}, 1200);
    const WeekKey rosasFirst{m_rosa, rosas.id, firstWeek}, rosasSecond{m_rosa, rosas.id, secondWeek};
    type(rosasFirst, firstWeek, 400);
    type(rosasFirst, firstWeek.addDays(1), 200);
    approve(rosasFirst);
    type(rosasSecond, secondWeek, 840);
    submit(rosasSecond);
    type({m_sam, sams.id, secondWeek}, secondWeek, 300); // still being written

    const auto table = ask(u"intern-hours"_s, question(firstWeek, secondWeek));
    QCOMPARE(labels(table), (QStringList{u"2 Nov"_s, u"9 Nov"_s}));
    QCOMPARE(values(table, u"approved"_s), (QList<qint64>{600, 0}));
    QCOMPARE(values(table, u"waiting"_s), (QList<qint64>{0, 840}));
    // Sam's first week has five days: 1200 × 5 ÷ 7.
    QCOMPARE(values(table, u"agreed"_s), (QList<qint64>{900 + 857, 900 + 1200}));
    QCOMPARE(table.title, u"Agreed hours that are approved: 10:00 of 64:17 (15.6 %); waiting for approval: 14:00"_s);
    QCOMPARE(table.notes, QStringList{u"14:00 hours wait for approval and are not counted yet."_s});
    QCOMPARE(table.population, u"Interns: 2 · 2 Nov – 15 Nov 2026 · as of 16 Nov 2026"_s);
    QCOMPARE(table.rows[0].cells[0].of, 1757);
    QCOMPARE(table.rows[0].cells[0].things.people, QList{m_rosa});
    QCOMPARE(table.rows[0].cells[0].things.sheets, QList{hours().week(session(), rosasFirst).sheet.id});
    QCOMPARE(table.rows[1].cells[1].things.sheets, QList{hours().week(session(), rosasSecond).sheet.id});
    QCOMPARE(table.rows[0].cells[2].things.people, (QList{m_rosa, m_sam}));
    QCOMPARE(table.things.people, (QList{m_rosa, m_sam}));
    QVERIFY(table.lines.isEmpty());
    // What lies in the future is left out, also where the period reaches into it.
    QCOMPARE(ask(u"intern-hours"_s, question(firstWeek, {2026, 12, 20})).rows.size(), 3);
}

void TestMetrics::theWeekThatRunsIsNotInTheSentence()
{
    const auto rosas = placement(m_rosa, secondWeek, 900);
    const WeekKey over{m_rosa, rosas.id, secondWeek}, running{m_rosa, rosas.id, today};
    type(over, secondWeek, 900);
    approve(over);
    type(running, today, 60);
    approve(running);
    for (const auto by : {MetricBy::Week, MetricBy::Person}) {
        const auto table = ask(u"intern-hours"_s, question(secondWeek, today, by));
        QCOMPARE(table.title, u"Agreed hours that are approved: 15:00 of 15:00 (100.0 %)"_s);
        QCOMPARE(table.notes, QStringList{u"The week that runs is shown, and is not in the sentence above."_s});
        QCOMPARE(table.total(0), 960);
    }
    const auto alone = ask(u"intern-hours"_s, question(today, today));
    QCOMPARE(alone.title, u"The week still runs; agreed hours that are approved so far: 1:00 of 15:00 (6.7 %)"_s);
    QCOMPARE(alone.notes, QStringList());
    auto past = question(today, today);
    past.isOver = true; // as in the report of a month that is over
    QCOMPARE(ask(u"intern-hours"_s, past).title, u"Agreed hours that are approved: 1:00 of 15:00 (6.7 %)"_s);
}

void TestMetrics::aPersonHasOneRowWithBothOfTheirWeeks()
{
    const auto rosas = placement(m_rosa, firstWeek, 900);
    placement(m_sam, firstWeek, 1200);
    for (const auto &week : {firstWeek, secondWeek}) {
        type({m_rosa, rosas.id, week}, week, 300);
        approve({m_rosa, rosas.id, week});
    }
    const auto table = ask(u"intern-hours"_s, question(firstWeek, secondWeek, MetricBy::Person));
    QCOMPARE(labels(table), (QStringList{u"Rosa Díaz"_s, u"Sam Khoury"_s}));
    QCOMPARE(values(table, u"approved"_s), (QList<qint64>{600, 0}));
    QCOMPARE(values(table, u"agreed"_s), (QList<qint64>{1800, 2400}));
    QCOMPARE(table.rows[0].things.sheets.size(), 2);
    QCOMPARE(table.rows[1].things.people, QList{m_sam});
}

void TestMetrics::theLinesStandWhereOneInternIsMeant()
{
    const auto rosas = placement(m_rosa, firstWeek, 900);
    placement(m_sam, firstWeek, 1200);
    MetricQuestion asked = question(firstWeek, secondWeek);
    asked.placement = rosas.id;
    QList<qint64> lines;
    for (const auto &line : ask(u"intern-hours"_s, asked).lines)
        lines += line.at;
    QCOMPARE(lines, (QList<qint64>{15 * 60, 20 * 60, 40 * 60}));
    QCOMPARE(ask(u"intern-hours"_s, asked).population, u"Interns: Rosa Díaz · 2 Nov – 15 Nov 2026 · as of 16 Nov 2026"_s);
}

// interns.md, section 13, example 6
void TestMetrics::aCorrectionCountsOnceItIsApproved()
{
    const auto rosas = placement(m_rosa, firstWeek, 900);
    const WeekKey key{m_rosa, rosas.id, firstWeek};
    type(key, firstWeek, 240);
    approve(key);
    const auto entry = hours().week(session(), key).entries.first();
    QVERIFY(hours().amend(session(), entry, 180, u"Left early"_s));
    submit(key);
    auto table = ask(u"intern-hours"_s, question(firstWeek, firstWeek));
    QCOMPARE(values(table, u"approved"_s), QList<qint64>{240});
    QCOMPARE(values(table, u"waiting"_s), QList<qint64>{0});
    for (const auto &sheet : hours().submitted(session()))
        QVERIFY(hours().approve(session(), {sheet}));
    table = ask(u"intern-hours"_s, question(firstWeek, firstWeek));
    QCOMPARE(values(table, u"approved"_s), QList<qint64>{180});
}

void TestMetrics::weeksThatAreStillWrittenAreNotCounted()
{
    const WeekKey own{m_rosa, {}, firstWeek};
    type(own, firstWeek, 90);
    QVERIFY(ask(u"hours-by-activity"_s, question(firstWeek, firstWeek)).isEmpty());
    submit(own);
    const auto table = ask(u"hours-by-activity"_s, question(firstWeek, firstWeek));
    QCOMPARE(values(table, u"no_area"_s), QList<qint64>{90}); // nobody has to approve them
    QCOMPARE(values(table, u"waiting"_s), QList<qint64>{0});
    // They are not an intern's.
    QVERIFY(ask(u"intern-hours"_s, question(firstWeek, firstWeek)).isEmpty());
}

// interns.md, section 13, example 11: 90 h remain, the last four weeks had 18, 20, 22 and 20 h
void TestMetrics::aTermIsMeasuredAgainstTheStraightLine()
{
    const QDate start(2026, 10, 19);
    const auto rosas = placement(m_rosa, start, 850); // 12 weeks: 170 h
    QCOMPARE(rosas.endOn, QDate(2027, 1, 10));
    const QList<int> done{18, 20, 22, 20};
    for (int week = 0; week < done.size(); ++week) {
        const QDate monday = start.addDays(7 * week);
        const WeekKey key{m_rosa, rosas.id, monday};
        for (int day = 0; day < 5; ++day)
            type(key, monday.addDays(day), done[week] * 60 / 5);
        approve(key);
    }
    const auto weeks = ask(u"term-progress"_s, question(firstWeek, today));
    QCOMPARE(weeks.rows.size(), 12);
    QCOMPARE(values(weeks, u"approved"_s).first(5), (QList<qint64>{1080, 2280, 3600, 4800, 4800}));
    QVERIFY(weeks.rows[4].cells[0].isKnown);
    QVERIFY(!weeks.rows[5].cells[0].isKnown);
    QCOMPARE(values(weeks, u"plan"_s).first(), 850);
    QCOMPARE(values(weeks, u"plan"_s)[4], 58 * 60 + 41); // as in the title, so not what comes by Sunday
    QCOMPARE(values(weeks, u"plan"_s).last(), 170 * 60);
    QCOMPARE(weeks.rows[3].cells[0].things.people.size(), 1); // what is added up opens its people, and no single week
    // Until 16 November 29 of 84 days are gone.
    QCOMPARE(weeks.title, u"Hours of the whole term: 80:00 of 170 h (47.1 %); the plan is at 58:41"_s);
    QCOMPARE(weeks.notes, QStringList{u"Projected finish: 21 Dec 2026. The term ends on 10 Jan 2027."_s});

    const auto people = ask(u"term-progress"_s, question(firstWeek, today, MetricBy::Person));
    QCOMPARE(values(people, u"approved"_s), QList<qint64>{4800});
    QCOMPARE(people.rows[0].cells[0].of, 170 * 60);
    QCOMPARE(values(people, u"finish"_s), QList<qint64>{QDate(2026, 12, 21).toJulianDay()});
    QCOMPARE(people.title, weeks.title);
}

void TestMetrics::withoutHoursThereIsNoForecast()
{
    placement(m_rosa, firstWeek, 900);
    const auto weeks = ask(u"term-progress"_s, question(firstWeek, today));
    QVERIFY(weeks.notes.first().startsWith(u"Projected finish: no forecast."_s));
    const auto people = ask(u"term-progress"_s, question(firstWeek, today, MetricBy::Person));
    QVERIFY(!people.rows[0].cells.last().isKnown);
}

// interns.md, section 13, example 13
void TestMetrics::learningAndClericalWorkAreShares()
{
    const QDate start(2026, 9, 28);
    const auto rosas = placement(m_rosa, start, 1200);
    for (int week = 0; week < 6; ++week) {
        const QDate monday = start.addDays(7 * week);
        const WeekKey key{m_rosa, rosas.id, monday};
        type(key, monday, 600, {{}, {}, Category::Learning});
        type(key, monday.addDays(1), 300, {{}, {}, Category::Program});
        type(key, monday.addDays(2), 100, {{}, {}, Category::Clerical});
        approve(key);
    }
    const WeekKey now{m_rosa, rosas.id, secondWeek};
    type(now, secondWeek, 60, {{}, {}, Category::Clerical});
    submit(now);
    const auto table = ask(u"learning-share"_s, question(start, today));
    QCOMPARE(table.title, u"Learning: 60:00 of 100 h (60.0 %) · clerical: 10:00 of 100 h (10.0 %)"_s);
    QCOMPARE(table.rows[0].cells[0].value, 100);
    QCOMPARE(table.rows[0].cells[0].of, 1000);
    QCOMPARE(table.rows[6].cells[0].of, 0); // what waits is not counted
    QCOMPARE(table.lines.first().at, 10);
    QCOMPARE(table.notes, QStringList{u"1:00 hours wait for approval and are not counted yet."_s});
}

void TestMetrics::hoursGoByKindOfWork()
{
    const auto outreach = *hours().areaNamed(session(), u"Outreach"_s), design = *hours().areaNamed(session(), u"Design"_s);
    const auto rosas = placement(m_rosa, firstWeek, 900);
    const WeekKey intern{m_rosa, rosas.id, firstWeek}, own{m_sam, {}, firstWeek}, next{m_rosa, rosas.id, secondWeek};
    type(intern, firstWeek, 120, {{}, outreach, {}});
    type(intern, firstWeek.addDays(1), 60);
    approve(intern);
    type(own, firstWeek, 240, {{}, design, {}});
    submit(own);
    type(next, secondWeek, 30, {{}, design, {}});
    submit(next);
    const auto table = ask(u"hours-by-activity"_s, question(firstWeek, secondWeek));
    QStringList columns;
    for (const auto &column : table.columns)
        columns += column.label;
    QCOMPARE(columns, (QStringList{u"Design"_s, u"Outreach"_s, u"No kind said"_s, u"Waiting for approval"_s}));
    QCOMPARE(values(table, u"area_%1"_s.arg(design.value)), (QList<qint64>{240, 0}));
    QCOMPARE(values(table, u"area_%1"_s.arg(outreach.value)), (QList<qint64>{120, 0}));
    QCOMPARE(values(table, u"no_area"_s), (QList<qint64>{60, 0}));
    QCOMPARE(values(table, u"waiting"_s), (QList<qint64>{0, 30}));
    QCOMPARE(table.title, u"Most of all: Design, 4:00 of 7:00 (57.1 %)"_s);
    QCOMPARE(table.rows[0].things.people, (QList{m_rosa, m_sam}));
}

void TestMetrics::manyKindsOfWorkAreTheOthers()
{
    const WeekKey own{m_rosa, {}, firstWeek};
    for (int number = 1; number <= 8; ++number)
        type(own, firstWeek, 10 * number, {{}, *hours().areaNamed(session(), u"Kind %1"_s.arg(number)), {}});
    submit(own);
    const auto table = ask(u"hours-by-activity"_s, question(firstWeek, firstWeek));
    QCOMPARE(table.columns.size(), 5 + 1 + 1); // the largest, the others, and what waits
    QCOMPARE(table.columns.first().label, u"Kind 8"_s);
    QCOMPARE(values(table, u"other_areas"_s), QList<qint64>{10 + 20 + 30});
}

void TestMetrics::tasksAreDoneOrLate()
{
    const auto done = task(u"Banner"_s, m_rosa, {}, TaskStatus::Done, {2026, 11, 12});
    const auto late = task(u"Flyers"_s, m_sam, {2026, 11, 10});
    const auto wasLate = task(u"Calls"_s, m_rosa, {2026, 11, 4}, TaskStatus::Done, {2026, 11, 12});
    task(u"Today"_s, m_rosa, today);
    task(u"Never mind"_s, m_rosa, {2026, 11, 3}, TaskStatus::NotNeeded, {2026, 11, 11});
    task(u"Some day"_s, m_rosa, {});
    const auto table = ask(u"tasks"_s, question(firstWeek, today));
    QCOMPARE(values(table, u"done"_s), (QList<qint64>{0, 2, 0}));
    QCOMPARE(values(table, u"late"_s), (QList<qint64>{1, 1, 1}));
    QCOMPARE(table.rows[1].cells[0].things.tasks, (QList{done, wasLate}));
    QCOMPARE(table.rows[0].cells[1].things.tasks, QList{wasLate});
    QCOMPARE(table.rows[2].cells[1].things.tasks, QList{late});
    QCOMPARE(table.rows[2].cells[1].things.people, QList{m_sam});
    QCOMPARE(table.title, u"2 tasks done, 1 open and late at the end"_s);
    QCOMPARE(table.notes, (QStringList{u"1 tasks not counted: no longer needed."_s,
                                       u"1 open tasks have no day, so they cannot be late."_s,
                                       u"A task that stays open counts in each week until it is done."_s}));
    QVERIFY2(table.areBarsBeside, "what is late stands in several weeks and adds up to nothing");
    const auto people = ask(u"tasks"_s, question(firstWeek, today, MetricBy::Person));
    QCOMPARE(labels(people), (QStringList{u"Rosa Díaz"_s, u"Sam Khoury"_s}));
    QCOMPARE(values(people, u"done"_s), (QList<qint64>{2, 0}));
    QCOMPARE(values(people, u"late"_s), (QList<qint64>{0, 1}));
    QCOMPARE(people.notes.size(), 2); // there it counts once
}

void TestMetrics::aTaskOfSeveralPeopleStandsWithEach()
{
    const auto id = task(u"Banner"_s, {}, {}, TaskStatus::Done, {2026, 11, 12});
    const auto banner = *tasks().find(session(), id);
    QVERIFY(tasks().answer(session(), banner, m_rosa, Answer::Agreed));
    QVERIFY(tasks().answer(session(), banner, m_sam, Answer::Agreed));
    task(u"Whoever"_s, {}, {}, TaskStatus::Done, {2026, 11, 12});
    const auto weeks = ask(u"tasks"_s, question(secondWeek, secondWeek));
    QCOMPARE(values(weeks, u"done"_s), QList<qint64>{2});
    QCOMPARE(weeks.rows[0].things.people, (QList{m_rosa, m_sam}));
    const auto people = ask(u"tasks"_s, question(secondWeek, secondWeek, MetricBy::Person));
    QCOMPARE(labels(people), (QStringList{u"Rosa Díaz"_s, u"Sam Khoury"_s, u"Nobody yet"_s}));
    QCOMPARE(values(people, u"done"_s), (QList<qint64>{1, 1, 1}));
    QCOMPARE(people.title, weeks.title);
    QCOMPARE(people.notes, QStringList{u"A task of several people stands in the row of each of them."_s});
}

void TestMetrics::aQuestionIsNarrowed()
{
    const auto rosas = placement(m_rosa, firstWeek, 900), sams = placement(m_sam, firstWeek, 1200);
    for (const auto &one : {rosas, sams}) {
        type({one.person, one.id, firstWeek}, firstWeek, one.weekMin);
        approve({one.person, one.id, firstWeek});
    }
    task(u"Banner"_s, m_rosa, {}, TaskStatus::Done, firstWeek);
    task(u"Flyers"_s, m_sam, {}, TaskStatus::Done, firstWeek);
    MetricQuestion asked = question(firstWeek, firstWeek);
    for (const bool isPerson : {false, true}) {
        asked.placement = isPerson ? PlacementId() : sams.id;
        asked.person = isPerson ? m_sam : PersonId();
        for (const auto &name : {u"intern-hours"_s, u"tasks"_s, u"term-progress"_s, u"hours-by-activity"_s})
            QCOMPARE(ask(name, asked).things.people, QList{m_sam});
        QCOMPARE(values(ask(u"intern-hours"_s, asked), u"approved"_s), QList<qint64>{1200});
        QCOMPARE(values(ask(u"tasks"_s, asked), u"done"_s), QList<qint64>{1});
    }
    asked = question(firstWeek, firstWeek);
    asked.program = sams.program;
    QCOMPARE(ask(u"intern-hours"_s, asked).things.people, (QList{m_rosa, m_sam}));
    asked.program = ProgramId(sams.program.value + 1);
    QVERIFY(ask(u"intern-hours"_s, asked).isEmpty());
}

void TestMetrics::nothingIsEmpty()
{
    for (const auto &metric : Metrics::all()) {
        QVERIFY(ask(metric.name, question(firstWeek, today)).isEmpty());
        QVERIFY(ask(metric.name, question(today.addDays(70), today.addDays(77), MetricBy::Person)).isEmpty());
    }
}

void TestMetrics::anEmptyAnswerSaysWhy()
{
    const auto *metric = Metrics::find(u"intern-hours"_s);
    auto table = ask(metric->name, question(firstWeek, today));
    QCOMPARE(MetricText::whyEmpty(table), metric->nothing());
    QCOMPARE(MetricText::question(table), QString()); // which is its title
    placement(m_rosa, firstWeek, 900);
    table = ask(metric->name, question(firstWeek, today));
    QCOMPARE(MetricText::whyEmpty(table), QString());
    QCOMPARE(MetricText::question(table), metric->question());
}

void TestMetrics::whatFewMeansIsSaidWhereItStands()
{
    MetricTable table;
    table.notes = QStringList(u"1 not counted"_s);
    table.columns = {{u"came"_s, u"Came"_s}};
    table.rows = {MetricRow()};
    table.rows.first().cells = {MetricCell{20, 30}};
    QCOMPARE(MetricText::tableNotes(table), table.notes);
    const auto saysIt = [](const MetricTable &shown) {
        const auto notes = MetricText::tableNotes(shown);
        return notes.size() == 2 && notes.last().startsWith(u"“few”: of fewer than 30,"_s);
    };
    MetricTable few = table;
    few.rows.first().cells.first().of = 29;
    QVERIFY(saysIt(few));
    QCOMPARE(MetricText::chartNotes(few), few.notes); // a picture alone does not have the cell that says it
    few = table;
    few.title = MetricText::rate(MetricUnit::Count, 3, 7);
    QVERIFY(saysIt(few));
    few = table;
    few.before = few.title = MetricText::rateOf(3, 7, u"7 yes answers"_s);
    QVERIFY(saysIt(few));
}

void TestMetrics::onlyAChartShowsLessThanItsTable()
{
    MetricTable table;
    table.columns = {{u"people"_s, u"People"_s, MetricUnit::Count, MetricMark::Bar}};
    MetricRow row;
    row.cells = {MetricCell{1}};
    table.rows = QList<MetricRow>(MetricTable::mostDrawn + 1, row);
    QCOMPARE(MetricText::notes(table).size(), 1);
    QCOMPARE(MetricText::tableNotes(table), QStringList());
    table.columns.first().mark = MetricMark::Heat;
    QCOMPARE(MetricText::notes(table), QStringList());
}

void TestMetrics::theNumbersAreThoseOfPlainSql_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 5; ++seed)
        QTest::addRow("%u", seed) << seed;
}

/// Weeks of two interns and a volunteer: open, submitted, approved, and amended.
void TestMetrics::fillAtRandom(std::mt19937 &random)
{
    const auto below = [&](int limit) { return int(random() % quint32(limit)); };
    QList<WorkAreaId> areas{{}};
    for (const auto &name : {u"Outreach"_s, u"Design"_s, u"Scheduling"_s})
        areas += *hours().areaNamed(session(), name);
    const auto luis = m_workspace->add(m_workspace->person(u"Luis"_s, u"Ortiz"_s));
    const QList<std::pair<PersonId, PlacementId>> workers{{m_rosa, placement(m_rosa, firstWeek.addDays(-14), 900).id},
                                                          {m_sam, placement(m_sam, firstWeek, 1200).id},
                                                          {luis, {}}};
    for (const auto &[person, of] : workers) {
        for (QDate monday = firstWeek; monday <= today; monday = monday.addDays(7)) {
            const WeekKey key{person, of, monday};
            for (int number = below(6); number > 0; --number)
                type(key, monday.addDays(below(7)), 1 + below(120),
                     {{}, areas[below(int(areas.size()))], Category(below(4))});
            switch (below(4)) {
            case 0:
                break;
            case 1:
                submit(key);
                break;
            default:
                approve(key);
                const auto entries = hours().week(session(), key).entries;
                if (entries.isEmpty() || !of.isValid() || below(2) == 0)
                    break;
                QVERIFY(hours().amend(session(), entries.first(), below(60), u"Corrected"_s));
                if (below(2) == 0)
                    approve(key);
                else if (below(2) == 0)
                    submit(key);
            }
        }
    }
}

void TestMetrics::compareWeeks(const MetricTable &table, const QString &column, const QString &which)
{
    const auto found = values(table, column);
    for (qsizetype row = 0; row < table.rows.size(); ++row) {
        const QDate monday = table.rows[row].week;
        const qint64 expected = plain(
            u"%1 AND e.worked_on >= '%2' AND e.worked_on < '%3'"_s.arg(which, dayText(monday), dayText(monday.addDays(7))));
        QCOMPARE(found.value(row, 0), expected);
    }
}

void TestMetrics::theNumbersAreThoseOfPlainSql()
{
    QFETCH(quint32, seed);
    std::mt19937 random(seed);
    fillAtRandom(random);
    const MetricQuestion weeks = question(firstWeek, today), people = question(firstWeek, today, MetricBy::Person);
    const QString ofInterns = u" AND s.placement_id IS NOT NULL"_s;

    const auto interns = ask(u"intern-hours"_s, weeks);
    compareWeeks(interns, u"approved"_s, counting + ofInterns);
    compareWeeks(interns, u"waiting"_s, waiting);
    const auto activity = ask(u"hours-by-activity"_s, weeks);
    compareWeeks(activity, u"no_area"_s, counting + u" AND e.work_area_id IS NULL"_s);
    compareWeeks(activity, u"waiting"_s, waiting);
    for (const auto &area : hours().areas(session()))
        compareWeeks(activity, u"area_%1"_s.arg(area.id.value), counting + u" AND e.work_area_id = %1"_s.arg(area.id.value));
    const auto shares = ask(u"learning-share"_s, weeks);
    for (const auto &key : {u"learning"_s, u"program"_s, u"clerical"_s})
        compareWeeks(shares, key, counting + ofInterns + u" AND e.category = '%1'"_s.arg(key));
    compareWeeks(shares, u"not_said"_s, counting + ofInterns + u" AND e.category = ''"_s);

    for (const auto &name : {u"intern-hours"_s, u"term-progress"_s}) {
        const auto table = ask(name, people);
        QCOMPARE(table.rows.size(), 2);
        for (const auto &row : table.rows) {
            const QString ofPerson =
                ofInterns
                + u" AND e.person_id = %1 AND e.worked_on <= '%2'"_s.arg(
                    QString::number(row.person.value), dayText(name == u"term-progress"_s ? today : today.addDays(6)));
            QCOMPARE(row.cells[0].value, plain(counting + ofPerson));
            QCOMPARE(row.cells[1].value, plain(waiting + ofPerson));
            QCOMPARE(row.things.people, QList{row.person});
        }
    }
}

void TestMetrics::aNumberToldByEntriesHoldsExactlyThem()
{
    const auto outreach = *hours().areaNamed(session(), u"Outreach"_s);
    const WeekKey key{m_rosa, placement(m_rosa, firstWeek, 900).id, firstWeek};
    type(key, firstWeek, 120, {{}, outreach, Category::Learning});
    type(key, firstWeek.addDays(1), 60, {{}, outreach, Category::Learning});
    type(key, firstWeek.addDays(1), 30, {{}, {}, Category::Clerical});
    approve(key);
    for (const auto &name : {u"hours-by-activity"_s, u"learning-share"_s}) {
        for (const auto by : {MetricBy::Week, MetricBy::Person}) {
            auto asked = question(firstWeek, secondWeek);
            asked.by = by;
            const auto table = ask(name, asked);
            for (const auto &row : table.rows) {
                for (const auto &cell : row.cells)
                    QCOMPARE(minutesTogether(hours().entries(session(), cell.things.entries)), int(cell.value));
            }
            QCOMPARE(table.things.entries.size(), 3);
        }
    }
    QVERIFY(ask(u"intern-hours"_s, question(firstWeek, secondWeek)).things.entries.isEmpty()); // it opens weeks
}

RNF_TEST(TestMetrics)
#include "tst_metrics.moc"
