#include "support/TestProgram.h"
#include "support/WindowTest.h"

#include "base/Ways.h"
#include "base/WindowWork.h"
#include "evaluations/AnswersDialog.h"
#include "evaluations/ConsentDialog.h"
#include "evaluations/EvaluationDialog.h"
#include "evaluations/Evaluations.h"
#include "evaluations/EvaluationsPart.h"
#include "evaluations/LetterDialog.h"
#include "evaluations/LetterDraft.h"
#include "history/ChangeWords.h"
#include "look/Drafts.h"
#include "print/PrintDialog.h"
#include "recruiting/Applications.h"
#include "today/InternLines.h"

#include <QCheckBox>
#include <QFile>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>

using namespace Qt::StringLiterals;
using namespace rnf;

/// The evaluations of a placement: planned, filled in by keys, read when their seal allows it; letters, and words that are quoted
/// with consent.
class TestEvaluationsPart : public WindowTest {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { prepareOnce(u"evaluations-part"_s); }
    void init();
    void cleanup();

    void anEmptyPartSaysWhatToDo();
    void evaluationsArePlannedOnce();
    void anEvaluationIsFilledInByKeys();
    void escKeepsADraft();
    void leavingWithoutTypingWritesNothing();
    void whatCannotBeKeptStaysOnScreen();
    void aSealIsSaidInPlainWords();
    void whatIsOpenIsRead();
    void aLetterIsDraftedFromWhatIsKnown();
    void escKeepsTheLetter();
    void theLetterAboutUsIsSignedAndNotKept();
    void aSignedLetterIsOnlyRead();
    void aLetterIsPrinted();
    void wordsArePublishedWithConsentAndWithdrawn();
    void nothingIsPublishedWithoutConsent();
    void everythingHasAName();
    void theKeyboardStaysWhereItWas();
    void somebodyElsesDraftIsNotOpened();
    void theHistoryTellsNoSealedWord();
    void theHistoryTellsNoRawWord();
    void todayAsksForWhatIsDueUntilFourWeeksAfterTheEnd();

private:
    Evaluations &service() { return workspace().evaluations(); }
    Evaluation one(EvaluationDirection direction, EvaluationStage stage)
    {
        for (const auto &evaluation : service().evaluations(session(), m_placement.id)) {
            if (evaluation.direction == direction && evaluation.stage == stage)
                return evaluation;
        }
        return {};
    }
    QString button(const QString &what, const Evaluation &evaluation)
    {
        return what + u'/' + QString::number(evaluation.id.value);
    }
    /// As a page does after changes.
    void readAgain()
    {
        m_part->show(m_placement);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    QPushButton *find(const QString &name) { return m_part->findChild<QPushButton *>(name); }
    void click(const QString &name)
    {
        readAgain();
        auto *pressed = find(name);
        QVERIFY2(pressed && pressed->isEnabled(), qPrintable(name));
        pressed->click();
        QCoreApplication::processEvents(); // a link runs when the press is done with
    }
    template <typename T>
    T *dialogOf(const QString &name)
    {
        click(name);
        auto *dialog = m_part->findChild<T *>();
        if (!dialog || !QTest::qWaitForWindowActive(dialog))
            qFatal("no dialog of %s", qPrintable(name));
        return dialog;
    }
    template <typename T>
    void awaitEndOf()
    {
        QTRY_VERIFY(!m_part->findChild<T *>());
        readAgain();
    }
    void plan() { QVERIFY(service().plan(session(), m_placement.id)); }
    void submit(const Evaluation &evaluation)
    {
        const auto before = service().draft(session(), evaluation);
        auto after = before;
        after.last().text = u"A good term."_s;
        QVERIFY(service().submit(session(), evaluation, before, after));
    }
    void sign(LetterDirection direction, const QString &body)
    {
        Letter letter;
        letter.placement = m_placement.id;
        letter.direction = direction;
        QVERIFY(service().sign(session(), letter, body, m_placement.supervisor));
    }
    Letter letter(LetterDirection direction)
    {
        return service().letter(session(), m_placement.id, direction).value_or(Letter());
    }
    QString allText()
    {
        QStringList texts;
        for (const auto *label : m_part->findChildren<QLabel *>())
            texts += label->text();
        return texts.join(u'\n');
    }

    /// All lines of the newest action, and what they offer.
    QList<ChangeLine> newestLines()
    {
        auto &changes = workspace().changes();
        ChangeWords words(changes, session());
        QList<ChangeLine> lines;
        for (const auto &entry : changes.changes(session(), changes.history(session(), 1).first().seq, 50))
            lines += words.lines(entry);
        return lines;
    }

    WindowWork m_work;
    Drafts m_drafts;
    Ways m_ways;
    bool m_isReportSettled = true;
    Placement m_placement;
    std::unique_ptr<EvaluationsPart> m_part;
};

void TestEvaluationsPart::init()
{
    openWindow();
    Placement placement;
    placement.person = add(u"Ana"_s, u"Reyes"_s);
    placement.supervisor = add(u"Luis"_s, u"Vega"_s);
    placement.startOn = QDate(2026, 9, 7);
    placement.endOn = QDate(2026, 11, 29);
    placement.status = PlacementStatus::Active;
    m_placement = *workspace().interns().find(session(), *workspace().interns().add(session(), placement));
    m_isReportSettled = true;
    m_part = std::make_unique<EvaluationsPart>(workspace(), session(), PageMeans{m_prompts, m_work, m_drafts, m_ways},
                                               [this](const Placement &) { return m_isReportSettled; });
    m_part->resize(560, 700);
    m_part->show(m_placement);
    m_part->setVisible(true);
    QVERIFY(QTest::qWaitForWindowActive(m_part.get()));
}

void TestEvaluationsPart::cleanup()
{
    m_part.reset();
    m_drafts.clear();
    closeWindow();
}

void TestEvaluationsPart::anEmptyPartSaysWhatToDo()
{
    QVERIFY(allText().contains(u"Nothing is planned yet."_s));
    QVERIFY(allText().contains(u"Letter of recommendation for Ana Reyes: not begun"_s));
    QVERIFY(allText().contains(u"Nothing may be quoted yet."_s));
    QVERIFY(find(u"planEvaluations"_s)->isEnabled());
}

void TestEvaluationsPart::evaluationsArePlannedOnce()
{
    click(u"planEvaluations"_s);
    readAgain();
    QCOMPARE(service().evaluations(session(), m_placement.id).size(), 6);
    QVERIFY(!find(u"planEvaluations"_s)->isEnabled());
    QVERIFY(
        allText().contains(u"Middle of the term: about Ana Reyes · Luis Vega writes it · 29 days overdue · not begun"_s));
    QVERIFY(allText().contains(u"Exit: Ana Reyes about us · Ana Reyes writes it · due "_s));
}

void TestEvaluationsPart::anEvaluationIsFilledInByKeys()
{
    plan();
    const auto mid = one(EvaluationDirection::HostOnIntern, EvaluationStage::Mid);
    auto *dialog = dialogOf<EvaluationDialog>(button(u"fillEvaluation"_s, mid));
    auto *none = dialog->findChild<QRadioButton *>(u"score/1/-1"_s);
    QVERIFY(none->isChecked());
    QCOMPARE(QApplication::focusWidget(), none);
    QTest::keyClick(none, Qt::Key_Left);
    QVERIFY(dialog->findChild<QRadioButton *>(u"score/1/4"_s)->isChecked());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget()->objectName(), u"answerText/1"_s);
    QTest::keyClicks(QApplication::focusWidget(), u"Runs the calendar."_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget()->objectName(), u"score/2/-1"_s);
    dialog->findChild<QPushButton *>(u"submitEvaluation"_s)->click();
    awaitEndOf<EvaluationDialog>();
    QVERIFY(one(mid.direction, mid.stage).isSubmitted());
    const auto answers = service().read(session(), one(mid.direction, mid.stage), {}, true);
    QVERIFY(answers);
    QCOMPARE(answers->first().score, 4);
    QCOMPARE(answers->first().text, u"Runs the calendar."_s);
    QCOMPARE(answers->last().score, EvaluationAnswer::none);
}

void TestEvaluationsPart::escKeepsADraft()
{
    plan();
    const auto mid = one(EvaluationDirection::Self, EvaluationStage::Mid);
    auto *dialog = dialogOf<EvaluationDialog>(button(u"fillEvaluation"_s, mid));
    dialog->findChild<QRadioButton *>(u"score/2/3"_s)->click();
    dialog->findChild<QPlainTextEdit *>(u"answerText/5"_s)->setPlainText(u"The calendar."_s);
    QTest::keyClick(dialog, Qt::Key_Escape);
    awaitEndOf<EvaluationDialog>();
    QVERIFY(one(mid.direction, mid.stage).status == EvaluationStatus::Open);
    QVERIFY(allText().contains(u"draft kept"_s));
    auto *again = dialogOf<EvaluationDialog>(button(u"fillEvaluation"_s, mid));
    QVERIFY(again->findChild<QRadioButton *>(u"score/2/3"_s)->isChecked());
    QCOMPARE(again->findChild<QPlainTextEdit *>(u"answerText/5"_s)->toPlainText(), u"The calendar."_s);
    again->close();
}

void TestEvaluationsPart::leavingWithoutTypingWritesNothing()
{
    plan();
    const qint64 before = workspace().changes().newestOf(session());
    auto *dialog =
        dialogOf<EvaluationDialog>(button(u"fillEvaluation"_s, one(EvaluationDirection::Self, EvaluationStage::Mid)));
    QTest::keyClick(dialog, Qt::Key_Escape);
    awaitEndOf<EvaluationDialog>();
    auto *letterDialog = dialogOf<LetterDialog>(u"letterForIntern"_s);
    QTest::keyClick(letterDialog, Qt::Key_Escape);
    awaitEndOf<LetterDialog>();
    QCOMPARE(workspace().changes().newestOf(session()), before);
}

void TestEvaluationsPart::whatCannotBeKeptStaysOnScreen()
{
    plan();
    const auto mid = one(EvaluationDirection::Self, EvaluationStage::Mid);
    auto *dialog = dialogOf<EvaluationDialog>(button(u"fillEvaluation"_s, mid));
    dialog->findChild<QPlainTextEdit *>(u"answerText/5"_s)->setPlainText(u"Typed here."_s);
    submit(mid); // somebody else did
    QTest::keyClick(dialog, Qt::Key_Escape);
    QVERIFY(dialog->isVisible());
    QVERIFY(dialog->findChild<QLabel *>(u"evaluationProblem"_s)->isVisible());
    QCOMPARE(dialog->findChild<QPlainTextEdit *>(u"answerText/5"_s)->toPlainText(), u"Typed here."_s);
    dialog->findChild<QPushButton *>(u"dropEvaluation"_s)->click();
    awaitEndOf<EvaluationDialog>();
}

void TestEvaluationsPart::aSealIsSaidInPlainWords()
{
    plan();
    const auto last = one(EvaluationDirection::HostOnIntern, EvaluationStage::Final);
    submit(last);
    readAgain();
    QVERIFY(!find(button(u"readEvaluation"_s, last)));
    QVERIFY(allText().contains(u"Sealed until the other side submits its own"_s));
    const auto exit = one(EvaluationDirection::InternOnHost, EvaluationStage::Exit);
    submit(exit);
    m_isReportSettled = false;
    readAgain();
    QVERIFY(!find(button(u"readEvaluation"_s, exit)));
    QVERIFY(allText().contains(u"Sealed until the credit report and our letter"_s));
    sign(LetterDirection::InternForHost, u"It was good."_s);
    readAgain();
    QVERIFY(!find(u"letterAboutUs"_s));
    QVERIFY(!find(u"quoteLetter"_s));
}

void TestEvaluationsPart::whatIsOpenIsRead()
{
    plan();
    sign(LetterDirection::HostForIntern, u"They are good."_s);
    const auto exit = one(EvaluationDirection::InternOnHost, EvaluationStage::Exit);
    submit(exit);
    auto *dialog = dialogOf<AnswersDialog>(button(u"readEvaluation"_s, exit));
    QStringList texts;
    for (const auto *label : dialog->findChildren<QLabel *>())
        texts += label->text();
    QVERIFY(texts.contains(u"A good term."_s));
    QVERIFY(texts.contains(u"I was treated with respect at all times."_s));
    QCOMPARE(unnamed(dialog), QStringList());
    dialog->close();
    awaitEndOf<AnswersDialog>();
    QVERIFY(one(exit.direction, exit.stage).isOpened());
    QVERIFY(allText().contains(u"read on 16 Nov"_s));
}

void TestEvaluationsPart::aLetterIsDraftedFromWhatIsKnown()
{
    Task task;
    task.title = u"Draw the banner"_s;
    task.status = TaskStatus::Done;
    task.placement = m_placement.id;
    QVERIFY(workspace().tasks().add(session(), task));
    auto *dialog = dialogOf<LetterDialog>(u"letterForIntern"_s);
    auto *text = dialog->findChild<QPlainTextEdit *>(u"letterText"_s);
    QVERIFY(text->toPlainText().contains(u"Ana Reyes was an intern at Local 1184"_s));
    QVERIFY(text->toPlainText().contains(u"“Draw the banner”"_s));
    QCOMPARE(unnamed(dialog), QStringList());
    // The place for one's own words waits first.
    dialog->findChild<QPushButton *>(u"signLetter"_s)->click();
    QVERIFY(dialog->findChild<QLabel *>(u"letterProblem"_s)->isVisible());
    QVERIFY(!letter(LetterDirection::HostForIntern).id.isValid());
    text->setPlainText(text->toPlainText().replace(LetterDraft::place(), u"They stayed late and taught others."_s));
    dialog->findChild<QPushButton *>(u"signLetter"_s)->click();
    awaitEndOf<LetterDialog>();
    const auto written = letter(LetterDirection::HostForIntern);
    QVERIFY(written.status == LetterStatus::Signed);
    QVERIFY(written.body.contains(u"They stayed late"_s));
    QCOMPARE(written.signer, m_placement.supervisor);
    QCOMPARE(newestLabel(), u"Sign “Letter of recommendation for Ana Reyes”"_s);
}

void TestEvaluationsPart::escKeepsTheLetter()
{
    auto *dialog = dialogOf<LetterDialog>(u"letterForIntern"_s);
    auto *text = dialog->findChild<QPlainTextEdit *>(u"letterText"_s);
    text->setPlainText(u"They learned a lot"_s);
    QTest::keyClick(text, Qt::Key_Escape);
    awaitEndOf<LetterDialog>();
    QCOMPARE(letter(LetterDirection::HostForIntern).body, u"They learned a lot"_s);
    QVERIFY(letter(LetterDirection::HostForIntern).isDraft());
}

void TestEvaluationsPart::theLetterAboutUsIsSignedAndNotKept()
{
    auto *dialog = dialogOf<LetterDialog>(u"letterAboutUs"_s);
    auto *text = dialog->findChild<QPlainTextEdit *>(u"letterText"_s);
    QCOMPARE(text->toPlainText(), QString());
    QTest::keyClicks(text, u"I learned a lot"_s);
    QTest::keyClick(text, Qt::Key_Escape);
    QVERIFY(dialog->isVisible()); // a draft of theirs is read by nobody else
    QVERIFY(dialog->findChild<QLabel *>(u"letterProblem"_s)->isVisible());
    QCOMPARE(text->toPlainText(), u"I learned a lot"_s);
    dialog->findChild<QPushButton *>(u"signLetter"_s)->click();
    awaitEndOf<LetterDialog>();
    QCOMPARE(letter(LetterDirection::InternForHost).body, u"I learned a lot"_s);
    QVERIFY(letter(LetterDirection::InternForHost).status == LetterStatus::Signed);
}

void TestEvaluationsPart::aSignedLetterIsOnlyRead()
{
    sign(LetterDirection::HostForIntern, u"They are good."_s);
    auto *dialog = dialogOf<LetterDialog>(u"letterForIntern"_s);
    QVERIFY(dialog->findChild<QPlainTextEdit *>(u"letterText"_s)->isReadOnly());
    QVERIFY(!dialog->findChild<QPushButton *>(u"signLetter"_s));
    dialog->close();
}

void TestEvaluationsPart::aLetterIsPrinted()
{
    sign(LetterDirection::HostForIntern, u"They are good."_s);
    auto *dialog = dialogOf<LetterDialog>(u"letterForIntern"_s);
    dialog->findChild<QPushButton *>(u"printLetter"_s)->click();
    auto *print = dialog->findChild<PrintDialog *>();
    QVERIFY(print && QTest::qWaitForWindowActive(print));
    m_prompts.path = m_folder->filePath(u"letter.pdf"_s);
    print->findChild<QPushButton *>(u"savePdf"_s)->click();
    QTRY_VERIFY(!dialog->findChild<PrintDialog *>());
    QVERIFY(QFile::exists(m_prompts.path));
    QCOMPARE(newestLabel(), u"Print “Letter of recommendation for Ana Reyes”"_s);
    dialog->close();
}

void TestEvaluationsPart::wordsArePublishedWithConsentAndWithdrawn()
{
    sign(LetterDirection::HostForIntern, u"They are good."_s);
    sign(LetterDirection::InternForHost, u"I learned a lot. It was hard."_s);
    auto *dialog = dialogOf<ConsentDialog>(u"quoteLetter"_s);
    auto *excerpt = dialog->findChild<QPlainTextEdit *>(u"excerpt"_s);
    QCOMPARE(excerpt->toPlainText(), u"I learned a lot. It was hard."_s);
    QCOMPARE(unnamed(dialog), QStringList());
    excerpt->setPlainText(u"I learned a lot."_s);
    dialog->findChild<QComboBox *>(u"nameForm"_s)->setCurrentIndex(int(NameForm::First));
    dialog->findChild<QCheckBox *>(u"hasAgreed"_s)->setChecked(true);
    dialog->findChild<QPushButton *>(u"publish"_s)->click();
    awaitEndOf<ConsentDialog>();
    const auto quotes = service().testimonials(session());
    QCOMPARE(quotes.size(), 1);
    QCOMPARE(quotes.first().by, u"Ana"_s);
    QVERIFY(allText().contains(u"“I learned a lot.” — Ana."_s));
    click(u"withdraw/%1"_s.arg(quotes.first().testimonial.id.value));
    readAgain();
    QVERIFY(service().testimonials(session()).isEmpty());
    QVERIFY(allText().contains(u"quoted no longer"_s));
    QVERIFY(allText().contains(u"consent withdrawn"_s));
}

void TestEvaluationsPart::nothingIsPublishedWithoutConsent()
{
    sign(LetterDirection::HostForIntern, u"They are good."_s);
    sign(LetterDirection::InternForHost, u"I learned a lot."_s);
    auto *dialog = dialogOf<ConsentDialog>(u"quoteLetter"_s);
    dialog->findChild<QPushButton *>(u"publish"_s)->click();
    QVERIFY(dialog->findChild<QLabel *>(u"consentProblem"_s)->isVisible());
    QVERIFY(service().testimonials(session()).isEmpty());
    dialog->close();
}

void TestEvaluationsPart::everythingHasAName()
{
    plan();
    readAgain();
    QCOMPARE(unnamed(m_part.get()), QStringList());
    auto *dialog =
        dialogOf<EvaluationDialog>(button(u"fillEvaluation"_s, one(EvaluationDirection::Self, EvaluationStage::Start)));
    QCOMPARE(unnamed(dialog), QStringList());
    dialog->close();
}

void TestEvaluationsPart::theKeyboardStaysWhereItWas()
{
    plan();
    readAgain();
    QCoreApplication::processEvents();
    const QString name = button(u"fillEvaluation"_s, one(EvaluationDirection::Self, EvaluationStage::Mid));
    auto *before = find(name);
    before->setFocus();
    QCOMPARE(QApplication::focusWidget(), before);
    readAgain();
    QCoreApplication::processEvents();
    QVERIFY(QApplication::focusWidget());
    QCOMPARE(QApplication::focusWidget()->objectName(), name);
}

void TestEvaluationsPart::somebodyElsesDraftIsNotOpened()
{
    plan();
    const auto exit = one(EvaluationDirection::InternOnHost, EvaluationStage::Exit);
    const auto before = service().draft(session(), exit);
    auto after = before;
    after.last().text = u"A beginning."_s;
    QVERIFY(service().keep(session(), exit, before, after));
    readAgain();
    QVERIFY(find(button(u"fillEvaluation"_s, exit))->isEnabled()); // nobody knows who asks
    Conversation talk;
    talk.person = m_placement.person;
    QVERIFY(workspace().conversations().log(session(), talk)); // whoever logs is known
    readAgain();
    auto *fill = find(button(u"fillEvaluation"_s, exit));
    QVERIFY(!fill->isEnabled());
    QVERIFY(!fill->toolTip().isEmpty());
}

void TestEvaluationsPart::theHistoryTellsNoSealedWord()
{
    plan();
    submit(one(EvaluationDirection::InternOnHost, EvaluationStage::Exit));
    for (const auto &line : newestLines()) {
        QVERIFY2(!line.text.contains(u"A good term."_s), qPrintable(line.text));
        QVERIFY2(line.entry.op != ChangeEntry::Op::Insert || line.back.isEmpty(), qPrintable(line.back));
    }
    // Nor does the dialog that asks what should go back.
    auto &changes = workspace().changes();
    ChangeWords words(changes, session());
    for (const auto &[table, column] : {std::pair(u"letter"_s, u"body"_s),
                                        {u"evaluation_answer"_s, u"text"_s},
                                        {u"evaluation_answer"_s, u"score"_s},
                                        {u"review"_s, u"score"_s}}) {
        UndoConflict conflict;
        conflict.table = changes.shapes().find(table)->number;
        conflict.column = column;
        conflict.before = u"first words"_s;
        conflict.after = u"second words"_s;
        conflict.now = u"third words"_s;
        const QString told = words.told(conflict);
        QVERIFY2(!told.contains(u"words"_s) && told.endsWith(u"was changed since"_s), qPrintable(told));
    }
    // Nor the scores of an application.
    InternProgram program;
    program.name = u"Fall 2026"_s;
    Application application;
    application.program = *workspace().interns().add(session(), program);
    application.person = m_placement.person;
    auto &applications = workspace().applications();
    QVERIFY(applications.saveRubric(session(), application.program, {}, Applications::usualRubric()));
    application = *applications.find(session(), *applications.add(session(), application));
    Review review;
    review.item = applications.rubric(session(), application.program).first().id;
    review.score = 3;
    review.note = u"Knows what matters."_s;
    QVERIFY(applications.saveReviews(session(), application, m_placement.supervisor, {review}));
    for (const auto &line : newestLines()) {
        QVERIFY2(!line.text.contains(u"matters"_s) && !line.text.contains(u'3'), qPrintable(line.text));
        QCOMPARE(line.back, QString());
    }
}

void TestEvaluationsPart::theHistoryTellsNoRawWord()
{
    const auto told = [this] {
        QStringList texts;
        for (const auto &line : newestLines())
            texts += line.text;
        return texts.join(u'\n');
    };
    Placement student = m_placement;
    student.workClass = WorkClass::UnpaidStudent;
    QVERIFY(workspace().interns().save(session(), m_placement, student));
    QVERIFY2(!told().contains(u"unpaid_student"_s), qPrintable(told()));
    auto &changes = workspace().changes();
    UndoConflict conflict;
    conflict.table = changes.shapes().find(u"evaluation"_s)->number;
    conflict.column = u"direction"_s;
    conflict.before = u"intern_on_host"_s;
    conflict.after = conflict.now = u"self"_s;
    const QString direction = ChangeWords(changes, session()).told(conflict);
    QVERIFY2(direction.contains(u"about us"_s) && !direction.contains(u"on_host"_s), qPrintable(direction));
    InternProgram program;
    program.name = u"Fall 2026"_s;
    program.organizationClass = OrganizationClass::Labour;
    QVERIFY(workspace().interns().add(session(), program));
    QVERIFY2(!told().contains(u"501c5"_s), qPrintable(told()));
}

void TestEvaluationsPart::todayAsksForWhatIsDueUntilFourWeeksAfterTheEnd()
{
    plan();
    const auto waiting = [this] {
        QStringList said;
        for (const auto &line : internLines(workspace(), session())) {
            if (line.kind == TodayModel::Kind::Placement && !line.what.startsWith(u"Rights"_s))
                said += line.name + u" – "_s + line.what;
        }
        return said;
    };
    QCOMPARE(waiting().size(), 3);
    QCOMPARE(waiting().first(), u"Ana Reyes – First week: Ana Reyes about their own learning"_s);
    for (const auto &[end, count] : {std::pair(QDate(2026, 10, 19), 3), {QDate(2026, 10, 18), 0}}) {
        const Placement before = *workspace().interns().find(session(), m_placement.id);
        Placement ended = before;
        ended.status = PlacementStatus::Completed;
        ended.endOn = end;
        QVERIFY(workspace().interns().save(session(), before, ended));
        QCOMPARE(waiting().size(), count);
    }
}

RNF_TEST(TestEvaluationsPart)
#include "tst_evaluations_part.moc"
