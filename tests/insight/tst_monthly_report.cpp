#include "support/MetricAnswer.h"
#include "support/TestProgram.h"
#include "support/TestWorkspace.h"

#include "events/EventTimes.h"
#include "events/Events.h"
#include "events/Registrations.h"
#include "insight/MonthlyPlans.h"
#include "insight/MonthlyReport.h"
#include "standing/Standings.h"
#include "workspace/DemoWorkspace.h"

#include <QFile>
#include <QTest>

#include <cmath>
#include <set>

using namespace Qt::StringLiterals;
using namespace rnf;

namespace {

const QDate monthFrom(2026, 11, 2), monthBeyond(2026, 11, 30);
const QByteArray logoDrawing = "<?xml version=\"1.0\"?><svg xmlns=\"http://www.w3.org/2000/svg\"/>";

/// Entries that count, and those that wait: interns.md, section 7, word for word.
const QString countingHours = u"s.placement_id IS NOT NULL AND s.status IN ('approved', 'locked') "
                              "AND NOT EXISTS (SELECT 1 FROM time_entry a JOIN timesheet t ON t.id = a.timesheet_id "
                              "WHERE a.amends_id = e.id AND t.status IN ('approved', 'locked'))"_s;
const QString waitingHours = u"s.placement_id IS NOT NULL AND s.status = 'submitted' AND e.amends_id IS NULL"_s;

/// Where somebody works: the unit, else the worksite, else the employer, as a kind and an id.
using WorkKey = std::pair<int, qint64>;

WorkKey workKey(qint64 employer, qint64 worksite, qint64 unit)
{
    return unit ? WorkKey{3, unit} : worksite ? WorkKey{2, worksite} : WorkKey{employer ? 1 : 0, employer};
}

/// A job that has not ended.
struct PlainJob {
    qint64 person = 0;
    WorkKey where;
    qint64 shift = 0;
};

/// Days of a membership that counts; an invalid one: always.
struct PlainMembership {
    QDate since, until;
    bool holds(const QDate &day) const { return (!since.isValid() || since <= day) && (!until.isValid() || until > day); }
};

} // namespace

/// The monthly report of the board: how it asks, what an office chooses of it, and each number of the questions in front counted
/// a second time, by another way than that of the metric.
class TestMonthlyReport : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aMonthIsItsWeeksOrItsLastDay();
    void whatIsAheadIsAskedWheneverItIs();
    void aMonthThatIsOverEndsWithItsLastDay();
    void theQuestionsInFrontAreAskedAtFirst();
    void whatIsChosenStaysAndCanBeTakenBack();
    void noQuestionAtAllIsRefused();
    void aLogoIsKeptAndTakenOffAndComesBack();
    void whatIsNoPictureIsNoLogo_data();
    void whatIsNoPictureIsNoLogo();
    void aDrawingStandsForItself_data();
    void aDrawingStandsForItself();
    void whatCountsNothingIsNamed();
    void assessmentsAreFoundAgain();
    void coverageIsFoundAgain();
    void cardsAreFoundAgain();
    void growthIsFoundAgain();
    void attemptsAreFoundAgain();
    void lastContactsAreFoundAgain();
    void followUpsAreFoundAgain();
    void theCurveOfAnswersIsFoundAgain();
    void theForecastIsFoundAgain();
    void noShowsAreFoundAgain();
    void hoursOfInternsAreFoundAgain();
    void tasksAreFoundAgain();

private:
    Database &reader() { return m_sample->store().reader(); }
    MetricTable asked(const QString &name)
    {
        const MonthlyReport report(today, today);
        return report.ask(reader(), *Metrics::find(name));
    }
    template <typename Visit, typename... Values>
    void each(const QString &sql, Visit visit, const Values &...values)
    {
        Statement statement(reader(), sql);
        statement.each(visit, values...);
    }
    qint64 number(const QString &sql)
    {
        Statement statement(reader(), sql);
        return statement.one<qint64>().value_or(0);
    }
    CampaignId campaign() { return m_sample->standings().currentCampaign(m_ana)->id; }
    QList<PlainJob> jobs();
    QSet<qint64> employed();
    QHash<qint64, QDate> lastTalks();
    QList<Event> events();
    QList<std::pair<Registration, Event>> promises();

    QTemporaryDir m_folder;
    std::unique_ptr<Workspace> m_sample;
    Session m_ana;
};

void TestMonthlyReport::initTestCase()
{
    QLocale::setDefault(QLocale::c());
    auto made = createDemoWorkspace(m_folder.filePath(u"sample.rnf"_s), TestWorkspace::options());
    QVERIFY(made);
    m_sample = std::move(*made);
    m_ana = m_sample->firstSession();
}

// --- how it asks, and what is chosen

void TestMonthlyReport::aMonthIsItsWeeksOrItsLastDay()
{
    const MonthlyReport now(QDate(2026, 11, 9), today), past(QDate(2026, 10, 31), today);
    QCOMPARE(now.title(), u"Monthly report – November 2026"_s);
    QCOMPARE(now.asOf, today);
    QVERIFY(!now.isPast);
    QCOMPARE(past.asOf, QDate(2026, 10, 31));
    QVERIFY(past.isPast);
    for (const auto &name : {u"attempts"_s, u"intern-hours"_s, u"flake-rate"_s}) {
        QCOMPARE(now.question(*Metrics::find(name)).period, (MetricPeriod{monthFrom, monthBeyond}));
        QCOMPARE(past.question(*Metrics::find(name)).period, (MetricPeriod{{2026, 9, 28}, monthFrom}));
    }
    for (const auto &name : {u"growth"_s, u"rsvp-curve"_s}) {
        const auto question = past.question(*Metrics::find(name));
        QCOMPARE(question.period, MetricPeriod());
        QCOMPARE(question.today, past.asOf);
        QVERIFY(!question.event.isValid());
    }
    QCOMPARE(past.question(*Metrics::find(u"flake-rate"_s)).by, MetricBy::Event);
}

void TestMonthlyReport::whatIsAheadIsAskedWheneverItIs()
{
    const auto question = MonthlyReport(today, today).question(*Metrics::find(u"turnout-forecast"_s));
    QCOMPARE(question.period, MetricPeriod());
}

void TestMonthlyReport::aMonthThatIsOverEndsWithItsLastDay()
{
    const MonthlyReport now(today, today), past(QDate(2026, 10, 31), today);
    const Metric &shifts = *Metrics::find(u"unfilled-72h"_s), &wait = *Metrics::find(u"approve-time"_s);
    QCOMPARE(past.question(wait).now(), QDate(2026, 10, 31).endOfDay());
    QVERIFY(now.question(wait).now().secsTo(QDate(2026, 11, 16).endOfDay()) >= 0);
    QVERIFY(!now.question(wait).isOver);
    QVERIFY(now.canAsk(shifts) && past.canAsk(wait) && !past.canAsk(shifts));
    const auto report = MonthlyReport::count(reader(), {&shifts}, past.month, today);
    QVERIFY(report.answers.isEmpty() && report.nothing.isEmpty());
}

void TestMonthlyReport::theQuestionsInFrontAreAskedAtFirst()
{
    const auto metrics = MonthlyPlan().metrics();
    QCOMPARE(metrics.size(), 12);
    for (const auto *metric : metrics)
        QVERIFY(metric->isInFront());
    // What a newer program wrote is left out.
    MonthlyPlan plan;
    plan.questions = u"tasks no-such-metric cards"_s;
    QCOMPARE(plan.metrics(), (QList{Metrics::find(u"cards"_s), Metrics::find(u"tasks"_s)}));
}

void TestMonthlyReport::whatIsChosenStaysAndCanBeTakenBack()
{
    TestWorkspace workspace;
    const Session &ana = workspace.session;
    const auto chosen = workspace->monthlyPlans().choose(ana, {u"tasks"_s, u"cards"_s});
    QVERIFY(chosen && *chosen > 0);
    QCOMPARE(workspace->changes().history(ana, 1).first().label, u"Choose the questions of the monthly report"_s);
    QCOMPARE(*workspace->monthlyPlans().choose(ana, {u"cards"_s, u"tasks"_s}), 0); // the same
    workspace.reopen();
    QCOMPARE(workspace->monthlyPlans().plan(ana).metrics().size(), 2);
    const auto fewer = workspace->monthlyPlans().choose(ana, {u"tasks"_s});
    QVERIFY(fewer);
    QVERIFY(workspace->changes().undo(ana, *fewer));
    QCOMPARE(workspace->monthlyPlans().plan(ana).metrics().size(), 2);
    QVERIFY(workspace->changes().undo(ana, *chosen));
    QCOMPARE(workspace->monthlyPlans().plan(ana).metrics(), MonthlyPlan().metrics());
}

void TestMonthlyReport::noQuestionAtAllIsRefused()
{
    TestWorkspace workspace;
    const auto refused = workspace->monthlyPlans().choose(workspace.session, {});
    QVERIFY(!refused);
    QCOMPARE(refused.error().id, u"no-question"_s);
    QCOMPARE(workspace->monthlyPlans().plan(workspace.session).metrics().size(), 12);
}

void TestMonthlyReport::aLogoIsKeptAndTakenOffAndComesBack()
{
    TestWorkspace workspace;
    const Session &ana = workspace.session;
    auto &plans = workspace->monthlyPlans();
    const QByteArray content = logoDrawing + QByteArray(5000, ' ');
    QVERIFY(plans.setLogo(ana, {{}, u"union.svg"_s, content}));
    QCOMPARE(plans.logo(ana).content, content);
    QVERIFY(plans.setLogo(ana, {{}, u"other.svg"_s, logoDrawing}));
    QCOMPARE(plans.logo(ana).fileName, u"other.svg"_s);
    const auto removed = plans.removeLogo(ana);
    QVERIFY(removed && *removed > 0);
    QVERIFY(!plans.logo(ana).id.isValid());
    QCOMPARE(*plans.removeLogo(ana), 0);
    QVERIFY(workspace->changes().undo(ana, *removed));
    QCOMPARE(plans.logo(ana).content, logoDrawing);
    QCOMPARE(plans.plan(ana).metrics().size(), 12);
    QVERIFY(workspace->check(ana)->isEmpty());
}

void TestMonthlyReport::whatIsNoPictureIsNoLogo_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("problem");
    QTest::newRow("PNG") << QByteArray("\x89PNG\r\n\x1a\n and so on") << QString();
    QTest::newRow("JPEG") << QByteArray("\xff\xd8\xff\xe0 and so on") << QString();
    QTest::newRow("SVG") << logoDrawing << QString();
    QTest::newRow("SVG after remarks") << QByteArray("\xEF\xBB\xBF<?xml version=\"1.0\"?><!-- ours -->\n<svg/>")
                                       << QString();
    QTest::newRow("as large as may be") << logoDrawing.leftJustified(MonthlyLogo::mostBytes) << QString();
    QTest::newRow("too large") << logoDrawing.leftJustified(MonthlyLogo::mostBytes + 1) << u"too-large"_s;
    QTest::newRow("a text that is called so") << QByteArray("Dear all") << u"other-kind"_s;
    QTest::newRow("empty") << QByteArray() << u"other-kind"_s;
    QTest::newRow("PDF") << QByteArray("%PDF-1.4") << u"other-kind"_s;
    QTest::newRow("an SVG that breaks off") << QByteArray("<svg><g>") << u"damaged"_s;
    QTest::newRow("packed, with an SVG in its name") << QByteArray("\x1f\x8b\x08\x08<svg") << u"damaged"_s;
}

void TestMonthlyReport::whatIsNoPictureIsNoLogo()
{
    QFETCH(QByteArray, content);
    QFETCH(QString, problem);
    const QString path = m_folder.filePath(u"logo.png"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(content) == content.size());
    file.close();
    const auto read = MonthlyLogo::read(path);
    QCOMPARE(read ? QString() : read.error().id, problem);
    if (read)
        QCOMPARE(read->content, content);
    else
        QVERIFY(read.error().message.contains(u"logo.png"_s));
    QCOMPARE(MonthlyLogo::read(m_folder.path()).error().id, u"cannot-read"_s);
}

void TestMonthlyReport::aDrawingStandsForItself_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("inside");
    QTest::addColumn<QString>("problem");
    const auto row = [](const char *name, const QByteArray &inside, const QString &problem = {}) {
        QTest::newRow(name) << QByteArray() << inside << problem;
    };
    const QString foreign = u"not-alone"_s, tooMany = u"too-many-parts"_s;
    QTest::newRow("a document type") << QByteArray("<!DOCTYPE svg [<!ENTITY a 'b'>]>") << QByteArray("<text>&a;</text>")
                                     << foreign;
    QTest::newRow("a style sheet") << QByteArray("<?xml-stylesheet type=\"text/css\" href=\"/etc/passwd\"?>") << QByteArray()
                                   << foreign;
    row("an entity of nobody", "<text>&a;</text>", u"damaged"_s);
    row("a picture", "<image xlink:href='/etc/passwd'/>", foreign);
    row("a picture within", "<image xlink:href='data:image/png;base64,'/>", foreign);
    row("a picture by another prefix", "<s:image/>", foreign);
    row("a script", "<script/>", foreign);
    row("a page", "<foreignObject/>", foreign);
    row("a part of another drawing", "<use href='other.svg#a'/>", foreign);
    row("a link", "<a xlink:href='https://example.org'/>", foreign);
    row("a colour from elsewhere", "<rect fill='url(file:///etc/passwd)'/>", foreign);
    row("a style from elsewhere", "<rect style='fill: URL( &quot;/etc/passwd#a&quot;)'/>", foreign);
    row("styles from elsewhere", "<style>g{fill:ur<!-- -->l(/etc/passwd)}</style>", foreign);
    row("more styles", "<style><![CDATA[@import '/etc/passwd';]]></style>", foreign);
    row("its own parts", "<g id='a'/><use xlink:href='#a'/><rect fill=\"url( '#a')\"/><style>g{fill:url(#a)}</style>");
    row("as many as may be", QByteArray("<g/>").repeated(4999));
    row("too many", QByteArray("<g/>").repeated(5000), tooMany);
    row("too deep", QByteArray("<g>").repeated(200) + QByteArray("</g>").repeated(200), tooMany);
    row("too many attributes", "<g" + QByteArray(" a=''").repeated(20'001) + "/>", tooMany);
    row("billions", "<g id='a'><use href='#b'/><use href='#b'/></g><g id='b'><use href='#c'/></g><g id='c'/>", tooMany);
    row("without end", "<g id='a'><use href='#a'/></g>", tooMany);
    row("much, again and again",
        "<path id='a' d='" + QByteArray("M0 0").repeated(100'000) + "'/>" + QByteArray("<use href='#a'/>").repeated(20),
        tooMany);
}

void TestMonthlyReport::aDrawingStandsForItself()
{
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, inside);
    QFETCH(QString, problem);
    const MonthlyLogo logo{{}, u"union.svg"_s, before + "<svg xmlns=\"http://www.w3.org/2000/svg\">" + inside + "</svg>"};
    const auto checked = logo.check();
    QCOMPARE(checked ? QString() : checked.error().id, problem);
    if (!checked)
        QVERIFY(checked.error().message.startsWith(u"union.svg "_s));
}

void TestMonthlyReport::whatCountsNothingIsNamed()
{
    const auto metrics = MonthlyPlan().metrics();
    TestWorkspace workspace;
    const auto nothing = MonthlyReport::count(workspace->store().reader(), metrics, today, today);
    QVERIFY(nothing.answers.isEmpty());
    QCOMPARE(nothing.nothing.size(), 12);
    // Each question is in one of the two, in order, as the metric answers it.
    const auto report = MonthlyReport::count(reader(), metrics, today, today);
    QStringList answered, unanswered;
    for (const auto *metric : metrics) {
        const auto answer = report.ask(reader(), *metric);
        if (answer.isEmpty())
            unanswered += metric->question();
        else
            answered += answer.title + answer.before + answer.population;
    }
    QStringList found;
    for (const auto &answer : report.answers)
        found += answer.title + answer.before + answer.population;
    QCOMPARE(found, answered);
    QCOMPARE(report.nothing, unanswered);
    QVERIFY2(report.answers.size() > 8, qPrintable(report.nothing.join(u", "_s))); // the sample has something to show
}

// --- each number of the questions in front, counted again

QList<PlainJob> TestMonthlyReport::jobs()
{
    QList<PlainJob> jobs;
    each(u"SELECT person_id, coalesce(organization_id, 0), coalesce(worksite_id, 0), coalesce(unit_id, 0), "
         "coalesce(shift_id, 0) FROM employment WHERE end_on IS NULL"_s,
         [&](Row &row) {
             qint64 person = 0, employer = 0, worksite = 0, unit = 0, shift = 0;
             row >> person >> employer >> worksite >> unit >> shift;
             jobs += {person, workKey(employer, worksite, unit), shift};
         });
    return jobs;
}

QSet<qint64> TestMonthlyReport::employed()
{
    QSet<qint64> people;
    for (const auto &job : jobs())
        people += job.person;
    return people;
}

void TestMonthlyReport::assessmentsAreFoundAgain()
{
    QHash<qint64, int> values;
    each(
        u"SELECT person_id, value FROM assessment WHERE campaign_id = ? ORDER BY assessed_at, id"_s,
        [&](Row &row) {
            const auto person = row.take<qint64>();
            values[person] = row.take<int>();
        },
        campaign());
    std::set<std::pair<qint64, WorkKey>> inUnits;
    for (const auto &job : jobs())
        inUnits.insert({job.person, job.where});
    std::array<qint64, Campaign::levels + 1> sums{};
    for (const auto &[person, where] : inUnits)
        ++sums[size_t(values.value(person))];
    const auto table = asked(u"assessment-by-unit"_s);
    QCOMPARE(table.total(columnOf(table, u"not_assessed"_s)), sums[0]);
    for (int value = 1; value <= Campaign::levels; ++value)
        QCOMPARE(table.total(columnOf(table, u"level_%1"_s.arg(value))), sums[size_t(value)]);
    QCOMPARE(table.things.people.size(), employed().size());
    QVERIFY(sums[0] > 0 && sums[1] > 0);
}

void TestMonthlyReport::coverageIsFoundAgain()
{
    struct Post {
        qint64 unit = 0, shift = 0;
    };
    QHash<qint64, QList<Post>> posts;
    QHash<qint64, int> covers;
    each(u"SELECT h.person_id, coalesce(h.unit_id, 0), coalesce(h.shift_id, 0), t.covers FROM role_held h "
         "JOIN role_type t ON t.id = h.role_type_id WHERE h.end_on IS NULL AND t.is_leader = 1"_s,
         [&](Row &row) {
             Post post;
             const auto person = row.take<qint64>();
             row >> post.unit >> post.shift;
             posts[person] += post;
             covers[person] = qMax(covers[person], row.take<int>());
         });
    std::map<std::pair<WorkKey, qint64>, std::set<qint64>> people, leaders;
    for (const auto &job : jobs()) {
        if (job.where.first == 0)
            continue;
        people[{job.where, job.shift}].insert(job.person);
        for (const auto &post : posts.value(job.person))
            leaders[{post.unit ? WorkKey{3, post.unit} : job.where, post.shift ? post.shift : job.shift}].insert(job.person);
    }
    const auto atWork = employed();
    for (auto post = posts.cbegin(); post != posts.cend(); ++post) { // staff that works nowhere leads where its role says
        for (const auto &where : *post) {
            if (where.unit && !atWork.contains(post.key()))
                leaders[{WorkKey{3, where.unit}, where.shift}].insert(post.key());
        }
    }
    QStringList expected;
    for (const auto &[group, members] : people) {
        int covered = 0;
        for (const auto leader : leaders[group])
            covered += covers.value(leader);
        const int uncovered = int(members.size()) - covered;
        const QString whole = u"%1 : %2"_s.arg(members.size()).arg(leaders[group].size());
        expected += uncovered > 0 ? whole + u", gap %1"_s.arg(int(std::ceil(uncovered / 10.0))) : whole;
    }
    QStringList found;
    const auto table = asked(u"coverage"_s);
    for (const auto &row : table.rows) {
        for (const auto &cell : row.cells)
            found += cell.text;
    }
    found.removeAll(QString());
    std::ranges::sort(found);
    std::ranges::sort(expected);
    QCOMPARE(found, expected);
}

void TestMonthlyReport::cardsAreFoundAgain()
{
    const auto atWork = employed();
    QSet<qint64> signers;
    each(
        u"SELECT person_id FROM card WHERE campaign_id = ? AND is_on_file = 1 AND signed_on IS NOT NULL "
        "AND revoked_on IS NULL AND coalesce(expires_on, '9999') >= '2026-11-16'"_s,
        [&](Row &row) { signers += row.take<qint64>(); }, campaign());
    signers &= atWork;
    const auto table = asked(u"cards"_s);
    QVERIFY(!table.isEmpty());
    const auto &now = table.rows.last();
    QCOMPARE(now.cells[columnOf(table, u"signed"_s)].value, signers.size());
    QCOMPARE(now.cells[columnOf(table, u"signed"_s)].of, atWork.size());
    QCOMPARE(now.cells[columnOf(table, u"not_signed"_s)].value, atWork.size() - signers.size());
}

void TestMonthlyReport::growthIsFoundAgain()
{
    QHash<qint64, QList<PlainMembership>> memberships;
    each(u"SELECT person_id, since_on, until_on FROM membership WHERE state IN ('member', 'in_arrears')"_s, [&](Row &row) {
        PlainMembership membership;
        const auto person = row.take<qint64>();
        row >> membership.since >> membership.until;
        memberships[person] += membership;
    });
    const auto table = asked(u"growth"_s);
    QCOMPARE(table.rows.size(), 12);
    for (qsizetype month = 0; month < table.rows.size(); ++month) {
        const QDate first = QDate(2025, 12, 1).addMonths(int(month)), last = qMin(first.addMonths(1).addDays(-1), today);
        qint64 joined = 0, left = 0, members = 0;
        for (const auto &spans : std::as_const(memberships)) {
            const auto isOn = [&](const QDate &day) {
                return std::ranges::any_of(spans, [&](const auto &span) { return span.holds(day); });
            };
            // One day between two of them is none.
            const auto begins = [&](const QDate &day) {
                return isOn(day) && !isOn(day.addDays(-1)) && !isOn(day.addDays(-2));
            };
            const auto ends = [&](const QDate &day) { return isOn(day.addDays(-1)) && !isOn(day) && !isOn(day.addDays(1)); };
            bool hasJoined = false, hasLeft = false;
            for (QDate day = first; day <= last; day = day.addDays(1)) {
                hasJoined |= begins(day);
                hasLeft |= ends(day);
            }
            joined += hasJoined ? 1 : 0;
            left += hasLeft ? 1 : 0;
            members += isOn(last) ? 1 : 0;
        }
        QCOMPARE(table.rows[month].cells[columnOf(table, u"joined"_s)].value, joined);
        QCOMPARE(table.rows[month].cells[columnOf(table, u"left"_s)].value, left);
        QCOMPARE(table.rows[month].cells[columnOf(table, u"net"_s)].value, joined - left);
        QCOMPARE(table.rows[month].cells[columnOf(table, u"members"_s)].value, members);
    }
}

void TestMonthlyReport::attemptsAreFoundAgain()
{
    const auto table = asked(u"attempts"_s);
    QCOMPARE(table.rows.size(), 3); // up to the week of today
    for (const auto &row : table.rows) {
        qint64 attempts = 0, talks = 0;
        QSet<qint64> tried, reached;
        each(u"SELECT person_id, happened_at, CASE WHEN result IN ('talked', 'call_back', 'cannot_talk', 'refused', "
             "'other_language', 'do_not_contact') THEN 1 ELSE 0 END FROM interaction WHERE method <> 'text_blast'"_s,
             [&](Row &found) {
                 const auto person = found.take<qint64>();
                 const QDate day = localDay(found.take<QString>());
                 if (mondayOf(day) != row.week || day > today)
                     return;
                 const bool isTalk = found.take<bool>();
                 ++attempts;
                 tried += person;
                 talks += isTalk ? 1 : 0;
                 if (isTalk)
                     reached += person;
             });
        QCOMPARE(row.cells[columnOf(table, u"attempted"_s)].value, attempts);
        QCOMPARE(row.cells[columnOf(table, u"talked"_s)].value, talks);
        QCOMPARE(row.cells[columnOf(table, u"reach"_s)].value, reached.size());
        QCOMPARE(row.cells[columnOf(table, u"reach"_s)].of, tried.size());
    }
}

QHash<qint64, QDate> TestMonthlyReport::lastTalks()
{
    QHash<qint64, QDate> days;
    each(u"SELECT person_id, happened_at FROM interaction WHERE method <> 'text_blast' AND result NOT IN ('no_answer', "
         "'busy', 'left_message', 'wrong_number', 'deceased')"_s,
         [&](Row &row) {
             const auto person = row.take<qint64>();
             const QDate day = localDay(row.take<QString>());
             if (day <= today && (!days.contains(person) || day > days[person]))
                 days[person] = day;
         });
    return days;
}

void TestMonthlyReport::lastContactsAreFoundAgain()
{
    const auto talks = lastTalks();
    std::array<qint64, 5> spans{};
    for (const auto person : employed()) {
        const qint64 days = talks.contains(person) ? talks[person].daysTo(today) : -1;
        ++spans[days < 0 ? 4 : days <= 30 ? 0 : days <= 60 ? 1 : days <= 90 ? 2 : 3];
    }
    const auto table = asked(u"last-contact"_s);
    QCOMPARE(table.rows.size(), 5);
    for (size_t span = 0; span < spans.size(); ++span) {
        const auto column = columnOf(table, span == 4 ? u"never"_s : u"people"_s);
        QCOMPARE(table.rows[qsizetype(span)].cells[column].value, spans[span]);
        QCOMPARE(table.rows[qsizetype(span)].cells[column].of, employed().size());
    }
}

void TestMonthlyReport::followUpsAreFoundAgain()
{
    const auto table = asked(u"follow-ups"_s);
    qint64 all = 0;
    for (const auto &row : table.rows) {
        const auto steps = [&](const QString &due) {
            const qint64 counted = number(
                u"SELECT count(*) FROM interaction i JOIN person p ON p.id = i.person_id WHERE p.is_deceased = 0 AND "
                "i.next_due_on IS NOT NULL AND i.next_done_on IS NULL AND coalesce(i.assigned_to_id, 0) = %1 AND %2"_s.arg(
                    QString::number(row.person.value), due));
            all += counted;
            return counted;
        };
        QCOMPARE(row.cells[columnOf(table, u"due"_s)].value, steps(u"i.next_due_on >= '2026-11-16'"_s));
        QCOMPARE(row.cells[columnOf(table, u"late_1_7"_s)].value,
                 steps(u"i.next_due_on BETWEEN '2026-11-09' AND '2026-11-15'"_s));
        QCOMPARE(row.cells[columnOf(table, u"late_over_7"_s)].value, steps(u"i.next_due_on < '2026-11-09'"_s));
    }
    QCOMPARE(all, number(u"SELECT count(*) FROM interaction i JOIN person p ON p.id = i.person_id WHERE p.is_deceased = 0 "
                         "AND i.next_due_on IS NOT NULL AND i.next_done_on IS NULL"_s));
}

/// Those that have a day and were not called off, the earliest first.
QList<Event> TestMonthlyReport::events()
{
    auto events = m_sample->events().all(m_ana);
    events.removeIf([](const Event &event) { return !event.hasDay() || event.status == EventStatus::Cancelled; });
    std::ranges::stable_sort(events, {}, &Event::startsAt);
    return events;
}

void TestMonthlyReport::theCurveOfAnswersIsFoundAgain()
{
    const auto saidYes = [this](const Event &event) {
        return number(u"SELECT count(*) FROM registration WHERE event_id = %1 AND rsvp = 'yes' AND is_walk_in = 0 "
                      "AND answered_at <> ''"_s.arg(event.id.value));
    };
    std::optional<Event> next;
    for (const auto &event : events()) {
        const bool isAhead = event.isAhead() && EventTimes::lastDay(event) >= today;
        if (!next && isAhead && saidYes(event) > 0)
            next = event;
    }
    QVERIFY(next);
    const auto table = asked(u"rsvp-curve"_s);
    QCOMPARE(table.columns.first().key, u"event_%1"_s.arg(next->id.value));
    QCOMPARE(table.rows.last().cells.first().value, saidYes(*next));
    QCOMPARE(table.total(columnOf(table, u"added"_s)), saidYes(*next));
}

/// Who had said yes to an event when it began, without walk-ins.
QList<std::pair<Registration, Event>> TestMonthlyReport::promises()
{
    QList<std::pair<Registration, Event>> promises;
    const auto all = Registrations::all(reader());
    for (const auto &event : events()) {
        for (const auto &registration : all) {
            const bool cancelledLate = registration.rsvp == Rsvp::Cancelled && registration.answeredAt >= event.startsAt;
            if (registration.event == event.id && !registration.isWalkIn
                && (registration.rsvp == Rsvp::Yes || cancelledLate))
                promises += {registration, event};
        }
    }
    return promises;
}

void TestMonthlyReport::theForecastIsFoundAgain()
{
    const auto all = promises();
    const auto table = asked(u"turnout-forecast"_s);
    for (const auto &row : table.rows) {
        const Event ahead = *m_sample->events().find(m_ana, row.event);
        QVERIFY(EventTimes::lastDay(ahead) >= today);
        QHash<PersonId, std::pair<int, int>> ofPerson; // came, known
        std::pair<int, int> ofKind;
        QSet<EventId> kind;
        for (const auto &[earlier, event] : all) {
            const bool isKnown = earlier.hasCome() || earlier.attendance == Attendance::NoShow;
            if (event.startsAt >= ahead.startsAt || !isKnown)
                continue;
            const int came = earlier.hasCome() ? 1 : 0;
            ofPerson[earlier.person].first += came;
            ++ofPerson[earlier.person].second;
            if (ahead.kind.isValid() && event.kind == ahead.kind) {
                ofKind.first += came;
                ++ofKind.second;
                kind += event.id;
            }
        }
        const double usual = kind.size() < 3 ? 0.5 : double(ofKind.first) / ofKind.second;
        double expected = 0, variance = 0;
        qint64 people = 0;
        for (const auto &[guest, event] : all) {
            if (event.id != ahead.id || guest.rsvp != Rsvp::Yes)
                continue;
            const auto [came, known] = ofPerson.value(guest.person);
            const double chance = (came + 3 * usual) / (known + 3);
            expected += chance;
            variance += chance * (1 - chance);
            ++people;
        }
        const double band = 1.2816 * std::sqrt(variance);
        QCOMPARE(row.cells[columnOf(table, u"expected"_s)].value, qRound64(expected));
        QCOMPARE(row.cells[columnOf(table, u"expected"_s)].of, people);
        QCOMPARE(row.cells[columnOf(table, u"band_from"_s)].value, qMax<qint64>(0, qRound64(expected - band)));
        QCOMPARE(row.cells[columnOf(table, u"band_to"_s)].value, qMin(people, qRound64(expected + band)));
    }
}

void TestMonthlyReport::noShowsAreFoundAgain()
{
    const auto table = asked(u"flake-rate"_s);
    QHash<EventId, std::array<qint64, 3>> sums; // missed, came, neither
    for (const auto &[registration, event] : promises()) {
        const QDate day = EventTimes::day(event);
        if (day >= monthFrom && day < monthBeyond && day <= today)
            ++sums[event.id][registration.attendance == Attendance::NoShow ? 0 : registration.hasCome() ? 1 : 2];
    }
    QCOMPARE(table.rows.size(), sums.size());
    for (const auto &row : table.rows) {
        const auto [missed, came, others] = sums.value(row.event);
        QCOMPARE(row.cells[columnOf(table, u"no_show"_s)].value, missed);
        QCOMPARE(row.cells[columnOf(table, u"no_show"_s)].of, missed + came);
        QCOMPARE(row.cells[columnOf(table, u"came"_s)].value, came);
        QCOMPARE(row.cells[columnOf(table, u"not_counted"_s)].value, others);
    }
}

void TestMonthlyReport::hoursOfInternsAreFoundAgain()
{
    const auto table = asked(u"intern-hours"_s);
    QCOMPARE(table.rows.size(), 3);
    const auto placements = m_sample->interns().placements(m_ana);
    for (const auto &row : table.rows) {
        const auto minutes = [&](const QString &which) {
            return number(u"SELECT coalesce(sum(e.minutes), 0) FROM time_entry e JOIN timesheet s ON s.id = e.timesheet_id "
                          "WHERE %1 AND e.worked_on >= '%2' AND e.worked_on < '%3'"_s.arg(which, dayText(row.week),
                                                                                          dayText(row.week.addDays(7))));
        };
        qint64 agreed = 0;
        for (const auto &placement : placements) {
            int days = 0;
            for (QDate day = row.week; day < row.week.addDays(7); day = day.addDays(1))
                days += placement.startOn.isValid() && day >= placement.startOn && day <= placement.endOn ? 1 : 0;
            agreed += qint64(std::floor(placement.weekMin * days / 7.0 + 0.5));
        }
        QCOMPARE(row.cells[columnOf(table, u"approved"_s)].value, minutes(countingHours));
        QCOMPARE(row.cells[columnOf(table, u"approved"_s)].of, agreed);
        QCOMPARE(row.cells[columnOf(table, u"waiting"_s)].value, minutes(waitingHours));
        QCOMPARE(row.cells[columnOf(table, u"agreed"_s)].value, agreed);
    }
}

void TestMonthlyReport::tasksAreFoundAgain()
{
    const auto table = asked(u"tasks"_s);
    QCOMPARE(table.rows.size(), 3);
    for (const auto &row : table.rows) {
        const QDate beyond = row.week.addDays(7);
        const QString from = dayText(row.week), to = dayText(beyond);
        const QString due = dayText(qMin(beyond, today)), end = dayText(qMin(beyond, today.addDays(1)));
        QCOMPARE(row.cells[columnOf(table, u"done"_s)].value,
                 number(u"SELECT count(*) FROM task WHERE status = 'done' AND closed_on >= '%1' AND closed_on < '%2'"_s.arg(
                     from, to)));
        QCOMPARE(row.cells[columnOf(table, u"late"_s)].value,
                 number(u"SELECT count(*) FROM task WHERE status <> 'not_needed' AND due_on < '%1' "
                        "AND (status <> 'done' OR closed_on >= '%2')"_s.arg(due, end)));
    }
}

RNF_TEST(TestMonthlyReport)
#include "tst_monthly_report.moc"
