#include "programme/ProgrammeSteps.h"
#include "support/TestProgram.h"

#include "merges/Merges.h"
#include "programme/SessionQuestions.h"

#include <QLocale>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace rnf;

/// What people ask in a session: in order, and followed until it is answered.
class TestSessionQuestions : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void questionsStandInTheOrderInWhichTheyCame();
    void nothingIsNoQuestion();
    void aQuestionGoesUpAndDown();
    void aStatusIsSaidInTheHistory();
    void whoAskedIsKnownUntilTheyAreDeleted();
    void whoBecomesOneHasAskedBoth();
    void questionsGoWithTheirSession();
    void everyStepIsUndone();

private:
    Workspace &workspace() { return **m_workspace; }
    const Session &session() { return m_workspace->session; }
    SessionQuestions questions() { return {workspace().store(), workspace().people()}; }
    QString newestLabel() { return workspace().changes().history(session(), 1).first().label; }
    QByteArray content() { return contentOf(workspace().store().reader()); }
    void ask(const QString &body, PersonId asker = {})
    {
        const auto done = questions().add(session(), {0, m_banks, body, asker});
        QVERIFY2(done, done ? "" : qPrintable(done.error().message));
    }
    SessionQuestion question(qsizetype at) { return questions().of(session(), m_banks).value(at).question; }
    QStringList bodies()
    {
        QStringList bodies;
        for (const auto &row : questions().of(session(), m_banks))
            bodies += row.question.body;
        return bodies;
    }

    std::unique_ptr<TestWorkspace> m_workspace;
    std::unique_ptr<ProgrammeSteps> m_steps;
    ProgrammeSessionId m_banks;
};

void TestSessionQuestions::init()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    m_steps.reset();
    m_workspace = std::make_unique<TestWorkspace>();
    m_steps = std::make_unique<ProgrammeSteps>(*m_workspace);
    m_banks = m_steps->add(m_steps->titled(u"Phone banks"_s));
}

void TestSessionQuestions::questionsStandInTheOrderInWhichTheyCame()
{
    ask(u"  Who calls first? "_s);
    QCOMPARE(newestLabel(), u"Add a question to “Phone banks”"_s);
    ask(u"When do we begin?"_s);
    QCOMPARE(bodies(), (QStringList{u"Who calls first?"_s, u"When do we begin?"_s}));
    QCOMPARE(question(0).status, SessionQuestionStatus::New);
    QVERIFY(questions().of(session(), m_steps->add(m_steps->titled(u"Media"_s))).isEmpty());
}

void TestSessionQuestions::nothingIsNoQuestion()
{
    const auto empty = questions().add(session(), {0, m_banks, u" \n"_s, {}});
    QVERIFY(!empty);
    QCOMPARE(empty.error().id, u"empty"_s);
    const auto nowhere = questions().add(session(), {0, ProgrammeSessionId(7), u"Who?"_s, {}});
    QVERIFY(!nowhere);
    QCOMPARE(nowhere.error().id, u"gone"_s);
    QVERIFY(bodies().isEmpty());
}

void TestSessionQuestions::aQuestionGoesUpAndDown()
{
    for (const auto &body : {u"A?"_s, u"B?"_s, u"C?"_s})
        ask(body);
    QVERIFY(questions().move(session(), question(2), -1));
    QCOMPARE(newestLabel(), u"Set the questions to “Phone banks” in order"_s);
    QCOMPARE(bodies(), (QStringList{u"A?"_s, u"C?"_s, u"B?"_s}));
    QVERIFY(questions().move(session(), question(0), 5));
    QCOMPARE(bodies(), (QStringList{u"C?"_s, u"B?"_s, u"A?"_s}));
    const auto stays = questions().move(session(), question(0), -1);
    QVERIFY(stays);
    QCOMPARE(*stays, 0);
    ask(u"D?"_s);
    QCOMPARE(bodies().last(), u"D?"_s);
}

void TestSessionQuestions::aStatusIsSaidInTheHistory()
{
    ask(u"Who calls first?"_s);
    for (const auto &[status, said] : {std::pair(SessionQuestionStatus::Approved, u"ready to ask"_s),
                                       std::pair(SessionQuestionStatus::PassedOn, u"passed on"_s),
                                       std::pair(SessionQuestionStatus::Answered, u"answered"_s),
                                       std::pair(SessionQuestionStatus::Hidden, u"hidden"_s)}) {
        QVERIFY(questions().set(session(), question(0), status));
        QCOMPARE(newestLabel(), u"A question to “Phone banks”: "_s + said);
        QCOMPARE(question(0).status, status);
    }
}

void TestSessionQuestions::whoAskedIsKnownUntilTheyAreDeleted()
{
    const auto rosa = m_workspace->add(m_workspace->person(u"Rosa"_s, u"Díaz"_s));
    ask(u"Who calls first?"_s, rosa);
    ask(u"When do we begin?"_s);
    QCOMPARE(questions().of(session(), m_banks).first().asker, u"Rosa Díaz"_s);
    QCOMPARE(questions().of(session(), m_banks).last().asker, QString());
    QVERIFY(workspace().people().remove(session(), {rosa}));
    QCOMPARE(bodies().size(), 2);
    QVERIFY(!question(0).asker.isValid());
}

void TestSessionQuestions::whoBecomesOneHasAskedBoth()
{
    const auto rosa = m_workspace->add(m_workspace->person(u"Rosa"_s, u"Díaz"_s));
    const auto rose = m_workspace->add(m_workspace->person(u"Rose"_s, u"Díaz"_s));
    ask(u"Who calls first?"_s, rosa);
    ask(u"When do we begin?"_s, rose);
    QVERIFY(workspace().merges().merge(session(), MergeWish{rosa, {rose}, {}}));
    for (qsizetype each = 0; each < 2; ++each)
        QCOMPARE(question(each).asker, rosa);
}

void TestSessionQuestions::questionsGoWithTheirSession()
{
    ask(u"Who calls first?"_s);
    const auto gone = question(0);
    QVERIFY(m_steps->programmes().remove(session(), *m_steps->programmes().find(session(), m_banks)));
    const auto late = questions().set(session(), gone, SessionQuestionStatus::Answered);
    QVERIFY(!late);
    QCOMPARE(late.error().id, u"gone"_s);
    QVERIFY(workspace().changes().undo(session(), workspace().changes().history(session(), 1).first().seq));
    QCOMPARE(question(0), gone);
}

void TestSessionQuestions::everyStepIsUndone()
{
    ask(u"A?"_s);
    ask(u"B?"_s);
    const QList<std::function<Result<qint64>()>> steps{
        [&] {
            return questions().add(session(), {0, m_banks, u"C?"_s, {}});
        },
        [&] { return questions().set(session(), question(0), SessionQuestionStatus::Answered); },
        [&] { return questions().move(session(), question(0), 1); },
    };
    for (const auto &step : steps) {
        const auto before = content();
        const auto done = step();
        QVERIFY(done && *done > 0);
        QVERIFY(workspace().changes().undo(session(), *done));
        QCOMPARE(content(), before);
    }
}

RNF_TEST(TestSessionQuestions)
#include "tst_session_questions.moc"
