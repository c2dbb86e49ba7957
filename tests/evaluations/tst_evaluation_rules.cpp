#include "support/TestDay.h"
#include "support/TestProgram.h"

#include "evaluations/EvaluationDates.h"
#include "evaluations/EvaluationMeans.h"
#include "evaluations/EvaluationQuestions.h"
#include "evaluations/EvaluationSeal.h"
#include "evaluations/EvaluationWords.h"
#include "evaluations/LetterDraft.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace rnf;

namespace {

Evaluation asked(EvaluationDirection direction, EvaluationStage stage, bool isSubmitted = false,
                 const QDate &dueOn = QDate(2026, 11, 10))
{
    Evaluation evaluation;
    evaluation.id = EvaluationId(int(direction) * 10 + int(stage) + 1);
    evaluation.direction = direction;
    evaluation.stage = stage;
    evaluation.dueOn = dueOn;
    evaluation.status = isSubmitted ? EvaluationStatus::Submitted : EvaluationStatus::Planned;
    return evaluation;
}

EvaluationAnswer scored(const QString &prompt, int score, int evaluation = 0)
{
    return {0, EvaluationId(evaluation), prompt, score, {}};
}

LetterFacts everything()
{
    LetterFacts facts;
    facts.name = u"Ana Reyes"_s;
    facts.firstName = u"Ana"_s;
    facts.organization = u"Local 1184"_s;
    facts.startOn = QDate(2026, 9, 7);
    facts.endOn = QDate(2026, 11, 29);
    facts.effectiveMin = 180 * 60 + 59;
    facts.areas = QStringList{u"outreach"_s, u"design"_s};
    facts.tasks = QStringList{u"Draw the banner"_s};
    facts.level = u"Owner"_s;
    facts.goals = QStringList{u"Plan a meeting"_s};
    return facts;
}

} // namespace

/// The rules of evaluations and letters, over values.
class TestEvaluationRules : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void daysFollowFromTheTerm_data();
    void daysFollowFromTheTerm();
    void theUsualOnesCoverTheTerm();
    void whatIsThereIsNotPlannedAgain();
    void whoeverIsAskedHasQuestions();
    void noQuestionOfInternsAboutThemselvesIsAboutTheHost();
    void anAnswerIsSealedUntilBothAreIn_data();
    void anAnswerIsSealedUntilBothAreIn();
    void whatInternsSayOfTheHostWaitsForReportAndLetter();
    void whatWasOpenedStaysOpen();
    void everySealSaysWhy();
    void meansAppearFromFiveOn();
    void aLetterSaysWhatIsWrittenDown();
    void aLetterSaysNothingOfWhatNobodyKnows();
    void theOwnWordsAreMissed();
    void aLetterOnPaperHasItsParagraphsAndALineToSignOn();
    void whoIsQuotedIsCalledAsTheyAgreed();
};

void TestEvaluationRules::daysFollowFromTheTerm_data()
{
    QTest::addColumn<QDate>("start");
    QTest::addColumn<QDate>("end");
    QTest::addColumn<QList<QDate>>("due"); // start, mid, final, exit
    // 84 days from Monday, 7 September: 42 of them end on 18 October.
    QTest::newRow("12 weeks") << QDate(2026, 9, 7) << QDate(2026, 11, 29)
                              << QList<QDate>{QDate(2026, 9, 13), QDate(2026, 10, 18), QDate(2026, 11, 23),
                                              QDate(2026, 11, 29)};
    QTest::newRow("a week") << QDate(2026, 9, 7) << QDate(2026, 9, 13)
                            << QList<QDate>{QDate(2026, 9, 13), QDate(2026, 9, 10), QDate(2026, 9, 7), QDate(2026, 9, 13)};
    QTest::newRow("a day") << today << today << QList<QDate>{today, today, today, today};
    QTest::newRow("three days") << QDate(2026, 9, 7) << QDate(2026, 9, 9)
                                << QList<QDate>{QDate(2026, 9, 9), QDate(2026, 9, 8), QDate(2026, 9, 7), QDate(2026, 9, 9)};
}

void TestEvaluationRules::daysFollowFromTheTerm()
{
    QFETCH(QDate, start);
    QFETCH(QDate, end);
    QList<QDate> due;
    for (const auto stage : {EvaluationStage::Start, EvaluationStage::Mid, EvaluationStage::Final, EvaluationStage::Exit})
        due += EvaluationDates::due(stage, start, end);
    QTEST(due, "due");
}

void TestEvaluationRules::theUsualOnesCoverTheTerm()
{
    Placement placement;
    placement.id = PlacementId(1);
    placement.person = PersonId(2);
    placement.supervisor = PersonId(3);
    placement.startOn = QDate(2026, 9, 7);
    QVERIFY(EvaluationDates::usual(placement).isEmpty());
    placement.endOn = QDate(2026, 11, 29);
    const auto usual = EvaluationDates::usual(placement);
    QCOMPARE(usual.size(), 6);
    QVERIFY(std::ranges::is_sorted(usual, {}, &Evaluation::dueOn));
    for (const auto &evaluation : usual) {
        QCOMPARE(evaluation.author, evaluation.isOfIntern() ? placement.person : placement.supervisor);
        QCOMPARE(evaluation.placement, placement.id);
        QVERIFY(evaluation.status == EvaluationStatus::Planned);
    }
    QVERIFY(usual.last().direction == EvaluationDirection::InternOnHost);
    QVERIFY(usual.last().stage == EvaluationStage::Exit);
}

void TestEvaluationRules::whatIsThereIsNotPlannedAgain()
{
    Placement placement;
    placement.startOn = QDate(2026, 9, 7);
    placement.endOn = QDate(2026, 11, 29);
    auto known = EvaluationDates::usual(placement);
    for (qsizetype i = 0; i < known.size(); ++i)
        known[i].id = EvaluationId(i + 1);
    QVERIFY(EvaluationDates::toPlan(placement, known).isEmpty());
    const Evaluation first = known.takeFirst();
    QCOMPARE(EvaluationDates::toPlan(placement, known).size(), 1);
    QVERIFY(!EvaluationDates::toPlan(placement, known).first().id.isValid());
    known.prepend(first);
    // A longer term moves what nobody began, and nothing else.
    known[1].status = EvaluationStatus::Open;
    placement.endOn = QDate(2026, 12, 20);
    const auto moved = EvaluationDates::toPlan(placement, known);
    QCOMPARE(moved.size(), 4);
    for (const auto &evaluation : moved)
        QVERIFY(evaluation.id.isValid() && evaluation.id != known[0].id && evaluation.id != known[1].id);
}

void TestEvaluationRules::whoeverIsAskedHasQuestions()
{
    Placement placement;
    placement.startOn = QDate(2026, 9, 7);
    placement.endOn = QDate(2026, 11, 29);
    for (const auto &evaluation : EvaluationDates::usual(placement)) {
        const auto questions = EvaluationQuestions::of(evaluation.direction, evaluation.stage);
        QVERIFY(questions.size() >= 4 && questions.size() <= 6);
        QSet<QString> prompts;
        for (const auto &question : questions) {
            prompts += question.prompt;
            QCOMPARE(EvaluationQuestions::hasScore(question.prompt), question.hasScore);
            QVERIFY(question.prompt.endsWith(question.hasScore ? u'.' : u'?'));
        }
        QCOMPARE(prompts.size(), questions.size());
        // There is always something that can be said in one's own words.
        QVERIFY(std::ranges::any_of(questions, [](const EvaluationQuestion &question) { return !question.hasScore; }));
    }
    QVERIFY(EvaluationQuestions::of(EvaluationDirection::InternOnHost, EvaluationStage::Start).isEmpty());
    QCOMPARE(EvaluationQuestions::score(0), u"not at all"_s);
    QCOMPARE(EvaluationQuestions::score(EvaluationAnswer::highest), u"entirely"_s);
    QCOMPARE(EvaluationQuestions::score(EvaluationAnswer::none), QString());
}

/// The supervisor reads these during the term.
void TestEvaluationRules::noQuestionOfInternsAboutThemselvesIsAboutTheHost()
{
    for (const auto stage : {EvaluationStage::Mid, EvaluationStage::Final}) {
        for (const auto &question : EvaluationQuestions::of(EvaluationDirection::Self, stage)) {
            for (const QString &word : {u"respect"_s, u"guid"_s, u" you "_s, u"supervisor"_s})
                QVERIFY2(!question.prompt.contains(word), qPrintable(question.prompt));
        }
    }
}

void TestEvaluationRules::anAnswerIsSealedUntilBothAreIn_data()
{
    QTest::addColumn<bool>("isOfHost");
    QTest::addColumn<bool>("isSubmitted");
    QTest::addColumn<bool>("isOtherSubmitted");
    QTest::addColumn<QDate>("dueOn");
    QTest::addColumn<bool>("isOpen");
    const QDate sevenAgo = today.addDays(-7), sixAgo = today.addDays(-6);
    for (const bool isOfHost : {true, false}) {
        const char *who = isOfHost ? "host" : "intern";
        QTest::addRow("%s, not written", who) << isOfHost << false << true << sevenAgo << false;
        QTest::addRow("%s, alone", who) << isOfHost << true << false << sixAgo << false;
        QTest::addRow("%s, both", who) << isOfHost << true << true << today.addDays(30) << true;
        QTest::addRow("%s, alone, 7 days after", who) << isOfHost << true << false << sevenAgo << true;
        QTest::addRow("%s, alone, without a day", who) << isOfHost << true << false << QDate() << false;
    }
}

void TestEvaluationRules::anAnswerIsSealedUntilBothAreIn()
{
    QFETCH(bool, isOfHost);
    QFETCH(bool, isSubmitted);
    QFETCH(bool, isOtherSubmitted);
    QFETCH(QDate, dueOn);
    QFETCH(bool, isOpen);
    using enum EvaluationDirection;
    const auto one = asked(isOfHost ? HostOnIntern : Self, EvaluationStage::Mid, isSubmitted, dueOn);
    const auto other = asked(isOfHost ? Self : HostOnIntern, EvaluationStage::Mid, isOtherSubmitted, dueOn);
    // What else is asked in that term, and when, is beside the point.
    const auto later = asked(isOfHost ? Self : HostOnIntern, EvaluationStage::Final);
    QCOMPARE(EvaluationSeal::isOpenTo(one, {one, other, later}, {today}), isOpen);
    // Where the other side is not asked at all, nobody waits for it.
    QCOMPARE(EvaluationSeal::isOpenTo(one, {one, later}, {today}), isSubmitted);
}

void TestEvaluationRules::whatInternsSayOfTheHostWaitsForReportAndLetter()
{
    const QDate longAgo(2026, 1, 1);
    const auto exit = asked(EvaluationDirection::InternOnHost, EvaluationStage::Exit, true, longAgo);
    QVERIFY(!EvaluationSeal::isOpenTo(exit, {exit}, {today, false, false}));
    QVERIFY(!EvaluationSeal::isOpenTo(exit, {exit}, {today, true, false}));
    QVERIFY(!EvaluationSeal::isOpenTo(exit, {exit}, {today, false, true}));
    QVERIFY(EvaluationSeal::isOpenTo(exit, {exit}, {today, true, true}));
    // At any stage, and then it waits for the host as well.
    const auto mid = asked(EvaluationDirection::InternOnHost, EvaluationStage::Mid, true);
    const auto ofHost = asked(EvaluationDirection::HostOnIntern, EvaluationStage::Mid);
    QVERIFY(!EvaluationSeal::isOpenTo(mid, {mid}, {today, false, true}));
    QVERIFY(!EvaluationSeal::isOpenTo(mid, {mid, ofHost}, {today, true, true}));
    QVERIFY(EvaluationSeal::isOpenTo(mid, {mid}, {today, true, true}));
}

void TestEvaluationRules::whatWasOpenedStaysOpen()
{
    auto exit = asked(EvaluationDirection::InternOnHost, EvaluationStage::Exit, true);
    exit.openedOn = today;
    QVERIFY(EvaluationSeal::isOpenTo(exit, {exit}, {today, false, false}));
}

void TestEvaluationRules::everySealSaysWhy()
{
    using enum EvaluationDirection;
    const auto reason = [](const Evaluation &one, const QList<Evaluation> &others, const SealFacts &facts) {
        return EvaluationSeal::reason(one, others, facts);
    };
    const auto exit = asked(InternOnHost, EvaluationStage::Exit, true);
    QVERIFY(reason(asked(Self, EvaluationStage::Mid), {}, {today}).contains(u"not submitted"_s));
    QVERIFY(reason(exit, {}, {today, false, false}).contains(u"credit report and our letter"_s));
    QVERIFY(reason(exit, {}, {today, true, false}).contains(u"our letter"_s));
    QVERIFY(reason(exit, {}, {today, false, true}).contains(u"credit report"_s));
    // Due on 10 November, so open to the other side on the 17th, which is tomorrow.
    const auto mid = asked(Self, EvaluationStage::Mid, true);
    const QString why = reason(mid, {asked(HostOnIntern, EvaluationStage::Mid)}, {today});
    QVERIFY2(why.endsWith(u"at the latest until tomorrow."_s), qPrintable(why));
}

void TestEvaluationRules::meansAppearFromFiveOn()
{
    QHash<EvaluationId, PersonId> interns;
    for (int each = 1; each <= 5; ++each)
        interns.insert(EvaluationId(each), PersonId(each));
    interns.insert(EvaluationId(6), PersonId(1)); // of a second term
    QList<EvaluationAnswer> answers;
    for (const int score : {4, 3, 3, 2})
        answers += scored(u"respect"_s, score, int(answers.size()) + 1);
    answers += scored(u"respect"_s, EvaluationAnswer::none, 5);
    QVERIFY(EvaluationMeans::of(answers, interns).isEmpty());
    answers += scored(u"respect"_s, 4, 5);
    for (int each = 1; each <= 4; ++each)
        answers += scored(u"hours"_s, 0, each);
    QCOMPARE(EvaluationMeans::of(answers, interns), (QList{EvaluationMean{u"respect"_s, 3.2, 5}}));
    // Five answers of four interns are too few.
    answers += scored(u"hours"_s, 1, 6);
    QCOMPARE(EvaluationMeans::of(answers, interns), (QList{EvaluationMean{u"respect"_s, 3.2, 5}}));
    answers += scored(u"hours"_s, 2, 5);
    QCOMPARE(EvaluationMeans::of(answers, interns), (QList{EvaluationMean{u"respect"_s, 3.2, 5}, {u"hours"_s, 0.5, 5}}));
    QVERIFY(EvaluationMeans::of({}, interns).isEmpty());
}

void TestEvaluationRules::aLetterSaysWhatIsWrittenDown()
{
    const QString body = LetterDraft::body(everything());
    for (const QString &part :
         {u"Ana Reyes was an intern at Local 1184 from 7 September 2026 to 29 November 2026"_s, u"Ana worked 180 hours"_s,
          u"outreach"_s, u"design"_s, u"“Draw the banner”"_s, u"“Owner”"_s, u"“Plan a meeting”"_s})
        QVERIFY2(body.contains(part), qPrintable(part));
    QVERIFY(!body.contains(u'%'));
    const auto lines = LetterDraft::lines(everything());
    QCOMPARE(lines.size(), 6);
    QVERIFY(lines.contains(u"Finished: Draw the banner"_s));
}

void TestEvaluationRules::aLetterSaysNothingOfWhatNobodyKnows()
{
    LetterFacts facts = everything();
    facts.organization.clear();
    facts.effectiveMin = 59;
    facts.areas.clear();
    facts.tasks.clear();
    facts.level.clear();
    facts.goals.clear();
    const QString body = LetterDraft::body(facts);
    QVERIFY(body.contains(u"Ana Reyes was an intern with us from"_s));
    QVERIFY(!body.contains(u"worked"_s) && !body.contains(u"Responsibility"_s) && !body.contains(u"goals"_s));
    QVERIFY(!body.contains(u"\n\n\n"_s));
}

void TestEvaluationRules::theOwnWordsAreMissed()
{
    QString body = LetterDraft::body(everything());
    QVERIFY(LetterDraft::isUnfinished(body));
    QVERIFY(!LetterDraft::isUnfinished(body.replace(LetterDraft::place(), u"They stayed late. […]"_s)));
}

void TestEvaluationRules::aLetterOnPaperHasItsParagraphsAndALineToSignOn()
{
    Letter letter;
    letter.body = u"Dear reader:\n\nOne\nand two.\n \n\nThree."_s;
    const auto draft = LetterDraft::paper(letter, u"Luis Vega"_s);
    QCOMPARE(draft.size(), 4);
    QCOMPARE(draft[1].text, u"One\nand two."_s);
    QVERIFY(draft.last().kind == PaperBlock::Kind::Quiet);
    letter.status = LetterStatus::Signed;
    letter.signedOn = today;
    const auto paper = LetterDraft::paper(letter, u"Luis Vega"_s);
    QCOMPARE(paper[3].text, u"Luis Vega, 16 November 2026"_s);
    QVERIFY(paper.last().kind == PaperBlock::Kind::Signatures);
    QCOMPARE(paper.last().headings, QStringList{u"Luis Vega"_s});
}

void TestEvaluationRules::whoIsQuotedIsCalledAsTheyAgreed()
{
    const QString full = u"Ana Reyes"_s, first = u"Ana"_s;
    QCOMPARE(EvaluationWords::signature(NameForm::Full, full, first), full);
    QCOMPARE(EvaluationWords::signature(NameForm::First, full, first), first);
    const QString anonymous = EvaluationWords::signature(NameForm::Anonymous, full, first);
    QVERIFY(!anonymous.isEmpty() && !anonymous.contains(first));
}

RNF_TEST(TestEvaluationRules)
#include "tst_evaluation_rules.moc"
