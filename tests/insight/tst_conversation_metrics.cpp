#include "support/MetricAnswer.h"
#include "support/TestProgram.h"
#include "support/TestWorkspace.h"

#include "conversations/ConversationRepository.h"
#include "insight/Metrics.h"

#include <QTest>

#include <random>

using namespace Qt::StringLiterals;
using namespace rnf;

namespace {

using Method = ContactMethod;
using enum ContactResult;

} // namespace

/// Metrics of conversations beside numbers counted by hand and a slow plain count.
class TestConversationMetrics : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }
    void init();
    void attemptsAreCountedByWeek();
    void nobodyTriedIsNoRate();
    void weeksEndWithToday();
    void textsToManyTryNobody();
    void theNumbersAreThoseOfAPlainCount_data();
    void theNumbersAreThoseOfAPlainCount();
    void theLastTalkHasItsSpan_data();
    void theLastTalkHasItsSpan();
    void onlyWhoWorksHereIsAsked();
    void stepsAreLateByTheirDays_data();
    void stepsAreLateByTheirDays();
    void stepsStandWithTheirOwners();
    void doneAndDeletedStepsAreNotOpen();
    void resultsAreSharesOfTheirMethod();
    void manyResultsAreTheOthers();
    void sheetsComeBackRowByRow();
    void offersWaitForTheirFirstAsk();

private:
    const Session &session() { return m_workspace->session; }
    Database &reader() { return (*m_workspace)->store().reader(); }
    PersonId person(int number)
    {
        while (m_people.size() <= number)
            m_people += m_workspace->add(m_workspace->person(u"Ana %1"_s.arg(m_people.size(), 2, 10, QChar(u'0')), {}));
        return m_people[number];
    }
    PersonId worker()
    {
        Person worker = m_workspace->person(u"Rosa"_s, u"Díaz"_s);
        Employment job;
        job.employer = u"St. Luke's"_s;
        worker.employments += job;
        return m_workspace->add(worker);
    }
    static Conversation with(PersonId person, const QDate &day, ContactResult result = Talked,
                             Method method = Method::PhoneCall)
    {
        Conversation conversation;
        conversation.person = person;
        conversation.happenedAt = instantText(day.startOfDay().addSecs(9 * 60 * 60));
        conversation.result = result;
        conversation.method = method;
        return conversation;
    }
    static Conversation step(PersonId person, const QDate &due, PersonId owner)
    {
        Conversation conversation = with(person, today.addDays(-30));
        conversation.nextStep = u"Call again"_s;
        conversation.nextDueOn = due;
        conversation.assignedTo = owner;
        return conversation;
    }
    /// As they are, without what logging them does to others.
    void write(QList<Conversation> conversations)
    {
        const auto done = (*m_workspace)->store().act(session(), Operation::EditPeople, u"Fill"_s, [&](Action &action) {
            for (auto &conversation : conversations)
                action.on<ConversationRepository>().insert(action, conversation);
        });
        if (!done)
            qFatal("%s", qPrintable(done.error().message));
    }
    MetricTable ask(const QString &name, const MetricPeriod &period = MetricPeriod::lastWeeks(today, 3))
    {
        MetricQuestion question;
        question.today = today;
        question.period = period;
        return Metrics::ask(reader(), *Metrics::find(name), question);
    }

    std::unique_ptr<TestWorkspace> m_workspace;
    QList<PersonId> m_people;
};

void TestConversationMetrics::init()
{
    m_workspace = std::make_unique<TestWorkspace>();
    m_people.clear();
}

void TestConversationMetrics::attemptsAreCountedByWeek()
{
    // Ana 0 is tried three times and reached once; Ana 1 refused, which is an answer; Ana 2 was never reached.
    write({with(person(0), {2026, 11, 2}, NoAnswer), with(person(0), {2026, 11, 8}, NoAnswer, Method::HouseVisit),
           with(person(0), {2026, 11, 9}), with(person(1), {2026, 11, 9}, Refused),
           with(person(2), {2026, 11, 15}, LeftMessage), with(person(3), {2026, 11, 1})}); // the day before the period
    const auto table = ask(u"attempts"_s);
    QCOMPARE(labels(table), (QStringList{u"2 Nov"_s, u"9 Nov"_s, u"16 Nov, so far"_s}));
    QCOMPARE(values(table, u"attempted"_s), (QList<qint64>{2, 3, 0}));
    QCOMPARE(values(table, u"talked"_s), (QList<qint64>{0, 2, 0}));
    QCOMPARE(text(table, 0, u"reach"_s), u"0 of 1 (0.0 %, few)"_s);
    QCOMPARE(text(table, 1, u"reach"_s), u"2 of 3 (66.7 %, few)"_s);
    QCOMPARE(text(table, 2, u"reach"_s), u"–"_s);
    QVERIFY2(table.title.startsWith(u"Talked with 2 of 3 p"_s) && table.title.endsWith(u"we tried (66.7 %, few)"_s),
             qPrintable(table.title));
    QCOMPARE(table.rows[0].cells[0].things.people, QList{person(0)});
    QCOMPARE(table.rows[1].cells[1].things.people, (QList{person(0), person(1)}));
    QVERIFY(table.areBarsBeside);
    QVERIFY2(table.notes.value(0).contains(u"count tries"_s), "the title counts people");
}

void TestConversationMetrics::nobodyTriedIsNoRate()
{
    const auto table = ask(u"attempts"_s);
    QVERIFY(table.isEmpty());
    QCOMPARE(table.title, u"Nobody was tried"_s);
    QCOMPARE(table.notes, QStringList());
    QCOMPARE(table.rows.size(), 3);
    for (qsizetype row = 0; row < 3; ++row)
        QCOMPARE(text(table, row, u"reach"_s), u"–"_s);
    QVERIFY(ask(u"result-mix"_s).isEmpty());
    QVERIFY(ask(u"follow-ups"_s).isEmpty());
    QVERIFY(ask(u"last-contact"_s).isEmpty());
    QVERIFY(ask(u"sheets"_s).isEmpty());
}

void TestConversationMetrics::weeksEndWithToday()
{
    write({with(person(0), today), with(person(1), today.addDays(1)), with(person(2), today.addDays(7))});
    const auto table = ask(u"attempts"_s, MetricPeriod::around(today, today.addDays(20)));
    QCOMPARE(labels(table), QStringList{u"16 Nov, so far"_s});
    QCOMPARE(values(table, u"attempted"_s), QList<qint64>{1});
    QVERIFY(ask(u"attempts"_s, MetricPeriod::around(today.addDays(7), today.addDays(20))).rows.isEmpty());
}

void TestConversationMetrics::textsToManyTryNobody()
{
    write({with(person(0), today, Talked, Method::TextBlast), with(person(0), today, Talked, Method::TextBlast),
           with(person(1), today, NoAnswer, Method::Sms)});
    for (const auto &name : {u"attempts"_s, u"result-mix"_s}) {
        const auto table = ask(name);
        QCOMPARE(table.things.people, QList{person(1)});
        QCOMPARE(table.notes.size(), name == "attempts"_L1 ? 2 : 1); // which says, too, that its bars count no people
        QVERIFY2(table.notes.first().startsWith(u"2 texts to many"_s), qPrintable(table.notes.first()));
    }
}

void TestConversationMetrics::theNumbersAreThoseOfAPlainCount_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 5; ++seed)
        QTest::addRow("%u", seed) << seed;
}

void TestConversationMetrics::theNumbersAreThoseOfAPlainCount()
{
    QFETCH(quint32, seed);
    std::mt19937 random(seed);
    const auto below = [&](int limit) { return int(random() % quint32(limit)); };
    QList<Conversation> all;
    for (int i = 0; i < 400; ++i) {
        all += with(person(below(40)), today, ContactResult(below(11)), Method(below(11)));
        const QDateTime midnight = today.addDays(5 - below(60)).startOfDay();
        all.last().happenedAt = instantText(midnight.addSecs(below(3) == 0 ? 0 : below(24 * 60 * 60)));
    }
    write(all);
    const auto table = ask(u"attempts"_s, MetricPeriod::lastWeeks(today.addDays(14), 8));
    QCOMPARE(table.rows.size(), 6); // without the two that lie ahead
    QSet<PersonId> tried, talked;
    for (const auto &row : table.rows) {
        qint64 attempts = 0, talks = 0;
        QSet<PersonId> triedHere, talkedHere;
        for (const auto &one : all) {
            const QDate day = localDay(one.happenedAt);
            if (one.method == Method::TextBlast || mondayOf(day) != row.week || day > today)
                continue;
            ++attempts;
            triedHere += one.person;
            if (QList{Talked, CallBack, CannotTalk, Refused, OtherLanguage, DoNotContact}.contains(one.result)) {
                ++talks;
                talkedHere += one.person;
            }
        }
        QCOMPARE(row.cells[columnOf(table, u"attempted"_s)].value, attempts);
        QCOMPARE(row.cells[columnOf(table, u"talked"_s)].value, talks);
        QCOMPARE(row.cells[columnOf(table, u"reach"_s)].value, talkedHere.size());
        QCOMPARE(row.cells[columnOf(table, u"reach"_s)].of, triedHere.size());
        tried |= triedHere;
        talked |= talkedHere;
    }
    QCOMPARE(table.things.people.size(), tried.size());
    const QString begin = u"Talked with %1 of %2 people we tried ("_s.arg(talked.size()).arg(tried.size());
    QVERIFY2(table.title.startsWith(begin), qPrintable(table.title));
}

void TestConversationMetrics::theLastTalkHasItsSpan_data()
{
    QTest::addColumn<int>("days");
    QTest::addColumn<int>("row");
    QTest::newRow("what lies ahead says nothing, the talk before it does") << -1 << 3;
    QTest::newRow("today") << 0 << 0;
    QTest::newRow("30") << 30 << 0;
    QTest::newRow("31") << 31 << 1;
    QTest::newRow("60") << 60 << 1;
    QTest::newRow("61") << 61 << 2;
    QTest::newRow("90") << 90 << 2;
    QTest::newRow("91") << 91 << 3;
    QTest::newRow("years") << 1000 << 3;
}

void TestConversationMetrics::theLastTalkHasItsSpan()
{
    QFETCH(int, days);
    QFETCH(int, row);
    const PersonId rosa = worker();
    write({with(rosa, today.addDays(-days)), with(rosa, today.addDays(-2000))});
    write({with(rosa, today, NoAnswer)}); // was no talk
    const auto table = ask(u"last-contact"_s);
    QCOMPARE(table.rows.size(), 5);
    QCOMPARE(table.rows[row].cells[0].value, 1);
    QCOMPARE(table.rows[row].cells[0].things.people, QList{rosa});
}

void TestConversationMetrics::onlyWhoWorksHereIsAsked()
{
    const PersonId rosa = worker(), ben = worker(), cleo = worker();
    write({with(rosa, today), with(person(0), today), with(ben, today, NoAnswer),
           with(cleo, today, Talked, Method::TextBlast)});
    const auto table = ask(u"last-contact"_s);
    QCOMPARE(labels(table), (QStringList{u"0–30 days"_s, u"31–60 days"_s, u"61–90 days"_s, u"Over 90 days"_s, u"Never"_s}));
    QCOMPARE(values(table, u"people"_s), (QList<qint64>{1, 0, 0, 0, 0}));
    QCOMPARE(values(table, u"never"_s), (QList<qint64>{0, 0, 0, 0, 2}));
    QCOMPARE(table.rows[4].cells[1].things.people, (QList{ben, cleo}));
    QCOMPARE(text(table, 4, u"never"_s), u"2 of 3 (66.7 %, few)"_s);
    QCOMPARE(text(table, 4, u"people"_s), QString());
    QCOMPARE(table.title, u"Never talked with: 2 of 3 (66.7 %, few)"_s);
    write({with(ben, today.addDays(-91)), with(cleo, today)});
    QCOMPARE(ask(u"last-contact"_s).title, u"Not talked with for over 90 days: 1 of 3 (33.3 %, few)"_s);
}

void TestConversationMetrics::stepsAreLateByTheirDays_data()
{
    QTest::addColumn<int>("late");
    QTest::addColumn<QString>("column");
    QTest::newRow("tomorrow") << -1 << u"due"_s;
    QTest::newRow("today") << 0 << u"due"_s;
    QTest::newRow("1 day") << 1 << u"late_1_7"_s;
    QTest::newRow("7 days") << 7 << u"late_1_7"_s;
    QTest::newRow("8 days") << 8 << u"late_over_7"_s;
}

void TestConversationMetrics::stepsAreLateByTheirDays()
{
    QFETCH(int, late);
    QFETCH(QString, column);
    write({step(person(0), today.addDays(-late), person(1))});
    const auto table = ask(u"follow-ups"_s);
    QCOMPARE(values(table, column), QList<qint64>{1});
    QCOMPARE(table.total(0) + table.total(1) + table.total(2), 1);
    QVERIFY2(table.title.startsWith(late > 0 ? u"1 of 1 next step"_s : u"0 of 1 next step"_s), qPrintable(table.title));
}

void TestConversationMetrics::stepsStandWithTheirOwners()
{
    write({step(person(0), today, person(5)), step(person(1), today.addDays(-3), person(5)),
           step(person(2), today.addDays(-20), person(4)), step(person(3), today, {})});
    const auto table = ask(u"follow-ups"_s);
    QCOMPARE(labels(table), (QStringList{u"Ana 04"_s, u"Ana 05"_s, u"Nobody"_s}));
    QCOMPARE(table.rows[1].person, person(5));
    QCOMPARE(values(table, u"due"_s), (QList<qint64>{0, 1, 1}));
    QCOMPARE(values(table, u"late_1_7"_s), (QList<qint64>{0, 1, 0}));
    QCOMPARE(values(table, u"late_over_7"_s), (QList<qint64>{1, 0, 0}));
    QCOMPARE(table.rows[1].cells[1].things.people, QList{person(1)});
    QCOMPARE(table.title, u"2 of 4 next steps are late"_s);
}

void TestConversationMetrics::doneAndDeletedStepsAreNotOpen()
{
    Conversation done = step(person(0), today, person(5));
    done.nextDoneOn = today;
    write({done, step(person(1), today, person(5))});
    auto &talks = (*m_workspace)->conversations();
    QVERIFY(talks.remove(session(), talks.ofPerson(session(), person(1)).value(0).id));
    QVERIFY(ask(u"follow-ups"_s).isEmpty());
    Person dead = m_workspace->person(u"Leo"_s, {});
    dead.isDeceased = true;
    write({step(m_workspace->add(dead), today, person(5))});
    QVERIFY(ask(u"follow-ups"_s).isEmpty());
}

void TestConversationMetrics::resultsAreSharesOfTheirMethod()
{
    write({with(person(0), today, NoAnswer), with(person(0), today, NoAnswer), with(person(1), today),
           with(person(2), today, Talked, Method::HouseVisit)});
    const auto table = ask(u"result-mix"_s);
    QCOMPARE(labels(table), (QStringList{u"Phone call"_s, u"House visit"_s}));
    QCOMPARE(text(table, 0, u"no_answer"_s), u"2 of 3 (66.7 %, few)"_s);
    QCOMPARE(text(table, 1, u"no_answer"_s), u"0 of 1 (0.0 %, few)"_s);
    QCOMPARE(text(table, 1, u"talked"_s), u"1 of 1 (100.0 %, few)"_s);
    QCOMPARE(table.rows[0].cells[columnOf(table, u"no_answer"_s)].things.people, QList{person(0)});
    QVERIFY(table.columns[columnOf(table, u"talked"_s)].tone == MetricTone::Done);
    QCOMPARE(table.title, u"Most often: Talked, 2 of 4 (50.0 %, few)"_s);
}

void TestConversationMetrics::manyResultsAreTheOthers()
{
    QList<Conversation> all;
    for (int result = 0; result < 8; ++result) {
        for (int times = 0; times < 9 - result; ++times)
            all += with(person(result), today, ContactResult(result));
    }
    write(all);
    const auto table = ask(u"result-mix"_s);
    QCOMPARE(table.columns.size(), 7);
    QCOMPARE(values(table, u"other_results"_s), QList<qint64>{3 + 2});
    QVERIFY(table.columns.last().tone == MetricTone::Other);
    qint64 sum = 0;
    for (const auto &cell : table.rows[0].cells)
        sum += cell.value;
    QCOMPARE(sum, table.rows[0].cells[0].of);
}

void TestConversationMetrics::sheetsComeBackRowByRow()
{
    auto &sheets = (*m_workspace)->sheets();
    QList<PersonId> people;
    for (int number = 0; number < 3; ++number)
        people += m_workspace->add(m_workspace->person(u"Ben"_s, u"Silva"_s, u"212 555 010%1"_s.arg(number)));
    const auto first = sheets.make(session(), u"Laundry"_s, people.first(2));
    const auto second = sheets.make(session(), u"Nights"_s, people);
    const auto undone = sheets.make(session(), u"Gone"_s, people);
    QVERIFY(first && second && undone);
    QVERIFY((*m_workspace)->changes().undo(session(), undone->action));
    QVERIFY(sheets.keyIn(session(), first->sheet, 1, Talked, {}));
    QVERIFY(sheets.keyIn(session(), first->sheet, 2, NoAnswer, {}));
    QVERIFY(sheets.keyIn(session(), second->sheet, 1, NoAnswer, {}));
    const auto table = ask(u"sheets"_s);
    QCOMPARE(MetricText::header(table).first(), u"Sheet"_s);
    QCOMPARE(labels(table), (QStringList{u"P2 · Nights"_s, u"P1 · Laundry"_s}));
    QCOMPARE(text(table, 0, u"keyed"_s), u"1 of 3 (33.3 %)"_s);
    QCOMPARE(text(table, 0, u"days_outside"_s), u"0"_s);
    QCOMPARE(text(table, 1, u"keyed"_s), u"2 of 2 (100.0 %)"_s);
    QCOMPARE(text(table, 1, u"days_outside"_s), QString());
    QCOMPARE(table.rows[0].cells[columnOf(table, u"outside"_s)].things.people.size(), 2);
    QVERIFY2(table.title.startsWith(u"Keyed in: 3 of 5 (60.0 %) · 1 sheet"_s), qPrintable(table.title));
    // Whoever is deleted can be keyed in no more.
    QVERIFY((*m_workspace)->people().remove(session(), {people[2]}));
    QCOMPARE(text(ask(u"sheets"_s), 0, u"keyed"_s), u"1 of 2 (50.0 %)"_s);
}

void TestConversationMetrics::offersWaitForTheirFirstAsk()
{
    const QDate day = today.addDays(-20);
    const QDateTime nine = day.startOfDay().addSecs(9 * 60 * 60); // when `with` talks
    const auto offer = [&](int number, const QDateTime &at) {
        Volunteers::Comer comer;
        comer.person = person(number);
        comer.receivedAt = instantText(at);
        QVERIFY((*m_workspace)->volunteers().take(session(), comer));
    };
    offer(0, nine.addSecs(-48 * 60 * 60));
    offer(1, nine.addSecs(-48 * 60 * 60 - 1));
    offer(2, nine);
    offer(3, nine.addSecs(1)); // the talk was before: waits for nearly 20 days
    write({with(person(0), day), with(person(1), day), with(person(2), day), with(person(2), day.addDays(5)),
           with(person(3), day), with(person(3), day.addDays(1), NoAnswer)});
    const auto table = ask(u"first-ask"_s);
    QCOMPARE(values(table, u"asked"_s), (QList<qint64>{1, 1, 1, 0, 0}));
    QCOMPARE(values(table, u"waiting"_s), (QList<qint64>{0, 0, 0, 0, 1}));
    QCOMPARE(table.rows[0].cells[0].things.people, QList{person(2)});
    QCOMPARE(table.rows[4].cells[1].things.people, QList{person(3)});
    QCOMPARE(table.title, u"Asked within 48 hours: 2 of 4 (50.0 %, few)"_s);
    QVERIFY2(table.notes.value(0).contains(u" 48:00 "_s), qPrintable(table.notes.value(0)));
}

RNF_TEST(TestConversationMetrics)
#include "tst_conversation_metrics.moc"
