#include "support/TestProgram.h"
#include "support/TextRecorder.h"
#include "support/WindowTest.h"

#include "evaluations/Evaluations.h"
#include "evaluations/EvaluationsPart.h"
#include "interns/InternsPage.h"
#include "print/PrintDialog.h"
#include "recruiting/Applications.h"
#include "recruiting/ApplicationsPage.h"
#include "recruiting/FunnelDialog.h"
#include "recruiting/PostingChannelDialog.h"
#include "recruiting/Postings.h"
#include "recruiting/PostingsPage.h"

#include <QFile>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableWidget>

using namespace Qt::StringLiterals;
using namespace rnf;

/// Postings in the real window: filled, changed by keys, with words and channels, and going out as text, as HTML and on paper.
class TestPostingsPage : public WindowTest {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { prepareOnce(u"postings-page"_s); }
    void init() { openWindow(); }
    void cleanup() { closeWindow(); }

    void anEmptyPageSaysWhatAPostingIsFor();
    void aNewPostingIsFilledAndUndone();
    void aFieldIsKeptWhenItIsLeft();
    void whatIsNoDayStaysMarked();
    void whatWasTypedIsKeptWhenAnotherPostingIsChosen();
    void fillingTakesTheTextOfTheProgramme();
    void aPostingIsDeletedByKeyAndComesBack();
    void wordsAreChosenWithTheSpaceBar();
    void withdrawnWordsAreNamedAndTakenOut();
    void aPostingIsNamedBeforeConsentIsWithdrawn();
    void aChannelIsAddedByKeys();
    void whatCannotBeKeptIsSaidAndNothingTypedIsLost();
    void aChannelIsChangedAndDeleted();
    void applicantsStandBesideTheirCode();
    void aDeletedChannelSaysWhoCameByIt();
    void theFunnelNamesTheChannel();
    void textAndHtmlAreCopied();
    void theFlyerIsPrinted();
    void theNextSeasonIsBegunFromThisOne();
    void theApplicationsLeadHere();
    void enterGoesInAndEscComesBack();
    void everythingHasAName();

private:
    PostingsPage *page() { return m_window->findChild<PostingsPage *>(); }
    Postings &service() { return workspace().postings(); }
    ProgramId program(const QString &name = u"Fall 2026"_s, const QDate &from = QDate(2026, 8, 1))
    {
        InternProgram program;
        program.name = name;
        program.intakeFromOn = from;
        return *workspace().interns().add(session(), program);
    }
    /// A posting of a new programme, on screen.
    void open()
    {
        m_program = program();
        Posting posting;
        posting.program = m_program;
        posting.body = u"Come and learn."_s;
        m_posting = *service().add(session(), posting);
        command(u"Postings"_s);
        QVERIFY(page()->isVisible());
    }
    Posting read() { return service().find(session(), m_posting).value_or(Posting()); }
    PostingChannel channel(const QString &name, const QString &code)
    {
        PostingChannel channel;
        channel.posting = m_posting;
        channel.name = name;
        channel.sourceCode = code;
        channel.id = *service().add(session(), channel);
        return channel;
    }
    void apply(const QString &given, const QString &source)
    {
        Application application;
        application.person = add(given, u"Reyes"_s);
        application.program = m_program;
        application.source = source;
        QVERIFY(workspace().applications().add(session(), application));
    }
    /// What an intern agreed to be quoted with.
    Testimonial quote(const QString &given, const QString &words);
    void click(const QString &name)
    {
        forgetOldLines();
        auto *button = find<QPushButton>(name);
        QVERIFY2(button->isVisible() && button->isEnabled(), qPrintable(name));
        button->click();
        QCoreApplication::processEvents(); // links run when they are let go
    }
    /// Lines that were filled anew are there twice until then.
    static void forgetOldLines()
    {
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QCoreApplication::processEvents();
    }
    QString body() { return find<QPlainTextEdit>(u"postingBody"_s)->toPlainText(); }
    QTableWidget *channels() { return find<QTableWidget>(u"postingChannels"_s); }
    QString cell(int column, int row = 0) { return channels()->item(row, column)->text(); }
    QString allText(const QWidget *in)
    {
        QStringList texts;
        for (const auto *label : in->findChildren<QLabel *>()) {
            if (label->isVisible())
                texts += label->text();
        }
        return texts.join(u'\n');
    }

    ProgramId m_program;
    PostingId m_posting;
};

Testimonial TestPostingsPage::quote(const QString &given, const QString &words)
{
    Placement placement;
    placement.person = add(given, u"Reyes"_s);
    placement.supervisor = add(u"Luis"_s, u"Vega"_s);
    placement.program = m_program;
    placement.startOn = QDate(2026, 3, 2);
    placement.endOn = QDate(2026, 5, 24);
    const PlacementId id = *workspace().interns().add(session(), placement);
    auto &evaluations = workspace().evaluations();
    for (const auto &[direction, body, signer] :
         {std::tuple(LetterDirection::HostForIntern, u"They are good."_s, placement.supervisor),
          {LetterDirection::InternForHost, words, placement.person}}) {
        Letter letter;
        letter.placement = id;
        letter.direction = direction;
        if (!evaluations.sign(session(), letter, body, signer))
            qFatal("not signed");
    }
    Testimonial testimonial;
    testimonial.letter = evaluations.letter(session(), id, LetterDirection::InternForHost)->id;
    testimonial.excerpt = words;
    testimonial.nameForm = NameForm::First;
    testimonial.consentOn = QDate(2026, 11, 16);
    testimonial.id = *evaluations.publish(session(), testimonial, true);
    return testimonial;
}

// --- the list and the text

void TestPostingsPage::anEmptyPageSaysWhatAPostingIsFor()
{
    command(u"Postings"_s);
    QVERIFY(allText(page()).contains(u"No programme yet"_s));
    QVERIFY(allText(page()).contains(u"A posting tells who you look for"_s));
    QVERIFY(find<QPushButton>(u"firstProgramOfPostings"_s)->isVisible());
    QVERIFY(!find<QPushButton>(u"firstPosting"_s)->isVisible());
    program();
    QVERIFY(allText(page()).contains(u"No postings yet"_s));
    QVERIFY(find<QPushButton>(u"firstPosting"_s)->isVisible());
}

void TestPostingsPage::aNewPostingIsFilledAndUndone()
{
    program();
    command(u"Postings"_s);
    click(u"firstPosting"_s);
    const auto *table = find<QTableWidget>(u"postings"_s);
    QCOMPARE(table->rowCount(), 1);
    QCOMPARE(table->item(0, 0)->text(), u"Internships: Fall 2026"_s);
    QCOMPARE(table->item(0, 1)->text(), u"Fall 2026"_s);
    QCOMPARE(find<QLineEdit>(u"postingTitle"_s)->text(), u"Internships: Fall 2026"_s);
    QVERIFY(find<QLineEdit>(u"postingTitle"_s)->hasFocus());
    QVERIFY2(body().contains(u"Local 1184 is looking for interns: Fall 2026."_s), qPrintable(body()));
    QVERIFY(allText(page()).contains(u"Places in brackets still wait"_s));
    QCOMPARE(page()->counts(), u"1 posting"_s);
    command(u"Undo"_s);
    QVERIFY(service().all(session()).isEmpty());
    QVERIFY(find<QPushButton>(u"firstPosting"_s)->isVisible());
}

void TestPostingsPage::aFieldIsKeptWhenItIsLeft()
{
    open();
    type(u"postingTitle"_s, u"Learn to organize"_s);
    press(Qt::Key_Tab);
    QCOMPARE(read().title, u"Learn to organize"_s);
    type(u"postingCloses"_s, u"2026-12-18"_s);
    press(Qt::Key_Tab);
    QCOMPARE(read().closesOn, QDate(2026, 12, 18));
    QCOMPARE(find<QTableWidget>(u"postings"_s)->item(0, 2)->text(), u"open until 18 Dec"_s);
    auto *text = find<QPlainTextEdit>(u"postingBody"_s);
    text->setFocus();
    text->selectAll();
    QTest::keyClicks(text, u"What you do:"_s);
    QTest::keyClick(text, Qt::Key_Return);
    QTest::keyClicks(text, u"- Call"_s);
    press(Qt::Key_Tab);
    QCOMPARE(read().body, u"What you do:\n- Call"_s);
    command(u"Undo"_s);
    QCOMPARE(body(), u"Come and learn."_s);
}

void TestPostingsPage::whatIsNoDayStaysMarked()
{
    open();
    type(u"postingOpens"_s, u"soonish"_s);
    press(Qt::Key_Tab);
    QCOMPARE(read().opensOn, QDate(2026, 8, 1));
    QCOMPARE(find<QLineEdit>(u"postingOpens"_s)->text(), u"soonish"_s);
    QVERIFY(allText(page()).contains(u"“soonish” is no day."_s));
    QVERIFY(page()->hasDraft());
    type(u"postingOpens"_s, u"2026-08-03"_s);
    press(Qt::Key_Tab);
    QCOMPARE(read().opensOn, QDate(2026, 8, 3));
    QVERIFY(!page()->hasDraft());
}

void TestPostingsPage::whatWasTypedIsKeptWhenAnotherPostingIsChosen()
{
    open();
    Posting other;
    other.program = m_program;
    other.title = u"Winter"_s;
    QVERIFY(service().add(session(), other));
    auto *table = find<QTableWidget>(u"postings"_s);
    table->setCurrentCell(table->item(0, 0)->text() == u"Winter"_s ? 1 : 0, 0);
    type(u"postingCloses"_s, u"2026-07-01"_s); // before it opens: refused, and waits
    press(Qt::Key_Tab);
    type(u"postingOpens"_s, u"2026-06-01"_s);
    table->setCurrentCell(1 - table->currentRow(), 0); // keeps the one, and the list is read again
    QCOMPARE(find<QLineEdit>(u"postingTitle"_s)->text(), u"Winter"_s);
    QCOMPARE(read().opensOn, QDate(2026, 6, 1));
    table->setCurrentCell(1 - table->currentRow(), 0);
    QCOMPARE(find<QLineEdit>(u"postingCloses"_s)->text(), u"2026-07-01"_s);
}

void TestPostingsPage::fillingTakesTheTextOfTheProgramme()
{
    open();
    auto *text = find<QPlainTextEdit>(u"postingBody"_s);
    text->setFocus();
    QTest::keyClicks(text, u"Now! "_s);
    click(u"fillPosting"_s);
    QVERIFY(body().contains(u"At least 15 hours a week"_s));
    QCOMPARE(newestLabel(), u"Fill the posting “Internships: Fall 2026” from the programme"_s);
    command(u"Undo"_s);
    QCOMPARE(body(), u"Now! Come and learn."_s);
}

void TestPostingsPage::aPostingIsDeletedByKeyAndComesBack()
{
    open();
    page()->focusList();
    press(Qt::Key_Delete);
    QVERIFY(service().all(session()).isEmpty());
    command(u"Undo"_s);
    QCOMPARE(find<QTableWidget>(u"postings"_s)->rowCount(), 1);
    QCOMPARE(body(), u"Come and learn."_s);
}

// --- words

void TestPostingsPage::wordsAreChosenWithTheSpaceBar()
{
    open();
    QVERIFY(allText(page()).contains(u"Nothing may be quoted yet."_s));
    quote(u"Ana"_s, u"I learned to listen."_s);
    auto *list = find<QListWidget>(u"postingQuotes"_s);
    QCOMPARE(list->count(), 1);
    QCOMPARE(list->item(0)->text(), u"“I learned to listen.” — Ana"_s);
    QCOMPARE(list->item(0)->checkState(), Qt::Unchecked);
    list->setFocus();
    list->setCurrentRow(0);
    press(Qt::Key_Space);
    QCOMPARE(service().chosen(session(), m_posting).size(), 1);
    QCOMPARE(list->item(0)->checkState(), Qt::Checked);
    QVERIFY(list->hasFocus());
    command(u"Undo"_s);
    QVERIFY(service().chosen(session(), m_posting).isEmpty());
    QCOMPARE(list->item(0)->checkState(), Qt::Unchecked);
}

void TestPostingsPage::withdrawnWordsAreNamedAndTakenOut()
{
    open();
    const auto words = quote(u"Ana"_s, u"I learned to listen."_s);
    const auto quotes = workspace().evaluations().testimonials(session());
    QVERIFY(service().choose(session(), read(), quotes.first(), true));
    QVERIFY(workspace().evaluations().withdraw(session(), words));
    forgetOldLines();
    QCOMPARE(find<QListWidget>(u"postingQuotes"_s)->count(), 0);
    QVERIFY2(allText(page()).contains(u"Consent was withdrawn on 16 Nov"_s), qPrintable(allText(page())));
    click(u"copyText"_s);
    QVERIFY(!m_prompts.clipboard.contains(u"listen"_s));
    click(u"takeOutQuote/%1"_s.arg(words.id.value));
    QVERIFY(service().chosen(session(), m_posting).isEmpty());
}

void TestPostingsPage::aPostingIsNamedBeforeConsentIsWithdrawn()
{
    open();
    const auto words = quote(u"Ana"_s, u"I learned to listen."_s);
    const auto quotes = workspace().evaluations().testimonials(session());
    QVERIFY(service().choose(session(), read(), quotes.first(), true));
    const auto placement = workspace().interns().of(session(), quotes.first().person).first();
    command(u"Interns"_s);
    m_window->findChild<InternsPage *>()->showPlacement(placement.id);
    auto *part = m_window->findChild<EvaluationsPart *>();
    part->show(placement);
    forgetOldLines();
    QStringList told;
    for (const auto *label : part->findChildren<QLabel *>())
        told += label->text();
    QVERIFY2(told.contains(u"Used in: “Internships: Fall 2026”"_s), qPrintable(told.join(u'\n')));
    find<QPushButton>(u"withdraw/%1"_s.arg(words.id.value))->click();
    QCoreApplication::processEvents();
    auto *asked = find<QDialog>(u"withdrawDialog"_s);
    QVERIFY(allText(asked).contains(u"“Internships: Fall 2026”. They leave it at once."_s));
    QCOMPARE(workspace().evaluations().testimonials(session()).size(), 1);
    asked->findChild<QPushButton *>(u"withdrawNow"_s)->click();
    QVERIFY(workspace().evaluations().testimonials(session()).isEmpty());
}

// --- channels

void TestPostingsPage::aChannelIsAddedByKeys()
{
    open();
    QVERIFY(allText(page()).contains(u"Add each place where you put this posting up"_s));
    click(u"addChannel"_s);
    auto *asked = dialog<PostingChannelDialog>();
    QCOMPARE(unnamed(asked), QStringList());
    QVERIFY(asked->findChild<QLineEdit *>(u"channelName"_s)->hasFocus());
    QTest::keyClicks(QApplication::focusWidget(), u"Campus job board"_s);
    press(Qt::Key_Tab);
    QTest::keyClicks(QApplication::focusWidget(), u"example.org/apply"_s);
    press(Qt::Key_Tab);
    press(Qt::Key_Tab);
    QTest::keyClicks(QApplication::focusWidget(), u"today"_s);
    press(Qt::Key_Return);
    awaitEndOf<PostingChannelDialog>();
    QCOMPARE(channels()->rowCount(), 1);
    QCOMPARE(cell(0), u"Campus job board"_s);
    QCOMPARE(cell(1), u"https://example.org/apply"_s);
    QCOMPARE(cell(2), u"campus"_s);
    QCOMPARE(cell(3), u"16 Nov"_s);
    QCOMPARE(cell(5), u"0"_s);
    QCOMPARE(newestLabel(), u"Add the channel Campus job board to “Internships: Fall 2026”"_s);
    command(u"Undo"_s);
    QCOMPARE(channels()->rowCount(), 0);
}

void TestPostingsPage::whatCannotBeKeptIsSaidAndNothingTypedIsLost()
{
    open();
    channel(u"Library"_s, u"flyer"_s);
    click(u"addChannel"_s);
    auto *asked = dialog<PostingChannelDialog>();
    const auto problem = [&] { return asked->findChild<QLabel *>(u"channelProblem"_s)->text(); };
    auto *name = asked->findChild<QLineEdit *>(u"channelName"_s), *code = asked->findChild<QLineEdit *>(u"channelCode"_s);
    auto *write = asked->findChild<QPushButton *>(u"writeChannel"_s);
    write->click();
    QVERIFY(problem().contains(u"needs a name"_s));
    name->setText(u"Bakery"_s);
    code->setText(u"F1yer"_s);
    write->click();
    QVERIFY2(problem().contains(u"cannot be told from “flyer”, the code of Library"_s), qPrintable(problem()));
    QCOMPARE(name->text(), u"Bakery"_s);
    code->clear();
    asked->findChild<QLineEdit *>(u"channelPosted"_s)->setText(u"soonish"_s);
    write->click();
    QVERIFY(problem().contains(u"“soonish” is no day."_s));
    asked->findChild<QLineEdit *>(u"channelPosted"_s)->clear();
    write->click();
    awaitEndOf<PostingChannelDialog>();
    QCOMPARE(cell(2, 1), u"bakery"_s);
    QCOMPARE(cell(3, 1), u"not yet"_s);
}

void TestPostingsPage::aChannelIsChangedAndDeleted()
{
    open();
    channel(u"Library"_s, u"flyer"_s);
    channels()->setFocus();
    press(Qt::Key_Return);
    auto *asked = dialog<PostingChannelDialog>();
    asked->findChild<QLineEdit *>(u"channelName"_s)->setText(u"The library"_s);
    asked->findChild<QPushButton *>(u"writeChannel"_s)->click();
    awaitEndOf<PostingChannelDialog>();
    QCOMPARE(cell(0), u"The library"_s);
    QCOMPARE(cell(2), u"flyer"_s);
    channels()->setFocus();
    press(Qt::Key_Delete);
    QVERIFY(service().channels(session(), m_posting).isEmpty());
    QVERIFY(!find<QPushButton>(u"editChannel"_s)->isEnabled());
    command(u"Undo"_s);
    QCOMPARE(channels()->rowCount(), 1);
}

void TestPostingsPage::applicantsStandBesideTheirCode()
{
    open();
    channel(u"Library"_s, u"flyer"_s);
    apply(u"Bo"_s, u"flyer"_s);
    apply(u"Cy"_s, u"FLYER"_s);
    apply(u"Di"_s, u"a friend"_s);
    QCOMPARE(cell(5), u"2"_s);
}

void TestPostingsPage::aDeletedChannelSaysWhoCameByIt()
{
    open();
    channel(u"Library"_s, u"flyer"_s);
    apply(u"Bo"_s, u"flyer"_s);
    click(u"deleteChannel"_s);
    QCOMPARE(find<QWidget>(u"undoBar"_s)->findChild<QLabel *>()->text(),
             u"Deleted the channel Library. 1 application named it; they keep its code."_s);
}

void TestPostingsPage::theFunnelNamesTheChannel()
{
    open();
    channel(u"Library"_s, u"library"_s);
    apply(u"Bo"_s, u"library"_s);
    apply(u"Cy"_s, u"1ibrary"_s);
    apply(u"Di"_s, u"a friend"_s);
    command(u"Applications"_s);
    m_window->findChild<ApplicationsPage *>()->showFunnel();
    const auto *table = dialog<FunnelDialog>()->findChild<QTableWidget *>(u"funnel"_s);
    QCOMPARE(table->rowCount(), 3);
    QCOMPARE(table->item(0, 0)->text(), u"Library (library)"_s);
    QCOMPARE(table->item(0, 1)->text(), u"2"_s);
    QCOMPARE(table->item(1, 0)->text(), u"a friend"_s);
    m_window->findChild<FunnelDialog *>()->close();
}

// --- what goes out

void TestPostingsPage::textAndHtmlAreCopied()
{
    open();
    channel(u"Library"_s, u"flyer"_s);
    auto *text = find<QPlainTextEdit>(u"postingBody"_s);
    text->setFocus();
    text->selectAll();
    QTest::keyClicks(text, u"Come & learn <soon>."_s);
    click(u"copyText"_s); // what was being typed goes along
    QVERIFY2(m_prompts.clipboard.startsWith(u"Internships: Fall 2026\nLocal 1184\n\nCome & learn <soon>.\n"_s),
             qPrintable(m_prompts.clipboard));
    QVERIFY(!m_prompts.clipboard.contains(u"flyer"_s));
    click(u"copyHtml"_s);
    QVERIFY(m_prompts.html.contains(u"<h1>Internships: Fall 2026</h1>"_s));
    QVERIFY(m_prompts.html.contains(u"<p>Come &amp; learn &lt;soon&gt;.</p>"_s));
    QCOMPARE(m_prompts.clipboard, m_prompts.html);
    click(u"copyChannelText"_s);
    QVERIFY(m_prompts.clipboard.contains(u"where you heard of us: flyer"_s));
    QVERIFY(!m_prompts.clipboard.contains(u"<p>"_s));
    click(u"copyChannelHtml"_s);
    QVERIFY(m_prompts.html.contains(u"where you heard of us: flyer"_s));
}

void TestPostingsPage::theFlyerIsPrinted()
{
    open();
    channel(u"Library"_s, u"shelf"_s);
    click(u"printChannelFlyer"_s);
    auto *print = dialog<PrintDialog>();
    QStringList words;
    for (int number = 0; number < print->printout().pageCount(); ++number) {
        for (const auto &text : textsOn(print->printout(), number)) {
            words += text.text.split(u' ', Qt::SkipEmptyParts);
            QVERIFY(!text.isCut);
        }
    }
    const QString all = words.join(u' ');
    for (const auto &part : {u"Internships: Fall 2026"_s, u"Local 1184"_s, u"Come and learn."_s, u"shelf"_s})
        QVERIFY2(all.contains(part), qPrintable(all));
    QVERIFY(!all.contains(u"Confidential"_s));
    m_prompts.path = m_folder->filePath(u"flyer.pdf"_s);
    print->findChild<QPushButton *>(u"savePdf"_s)->click();
    awaitEndOf<PrintDialog>();
    QVERIFY(QFile::exists(m_prompts.path));
    QCOMPARE(newestLabel(), u"Print the flyer “Internships: Fall 2026”"_s);
    QVERIFY(page()->canPrint());
}

void TestPostingsPage::theNextSeasonIsBegunFromThisOne()
{
    open();
    channel(u"Campus job board"_s, u"campus"_s);
    program(u"Spring 2027"_s, QDate(2027, 1, 4));
    click(u"repeatPosting"_s);
    QCOMPARE(find<QTableWidget>(u"postings"_s)->rowCount(), 2);
    QCOMPARE(find<QLineEdit>(u"postingTitle"_s)->text(), u"Internships: Spring 2027"_s);
    QCOMPARE(body(), u"Come and learn."_s);
    QCOMPARE(cell(2), u"campus2"_s);
    command(u"Undo"_s);
    QCOMPARE(find<QTableWidget>(u"postings"_s)->rowCount(), 1);
    QCOMPARE(find<QLineEdit>(u"postingTitle"_s)->text(), u"Internships: Fall 2026"_s);
}

// --- moving about

void TestPostingsPage::theApplicationsLeadHere()
{
    open();
    const auto spring = program(u"Spring 2027"_s, QDate(2027, 1, 4));
    Posting posting;
    posting.program = spring;
    QVERIFY(service().add(session(), posting));
    command(u"Applications"_s);
    auto *programs = find<QComboBox>(u"applicationsProgram"_s);
    programs->setCurrentIndex(programs->findData(m_program.value));
    Q_EMIT programs->activated(programs->currentIndex());
    click(u"showPostings"_s);
    QVERIFY(page()->isVisible());
    QCOMPARE(find<QLineEdit>(u"postingTitle"_s)->text(), u"Internships: Fall 2026"_s);
    // A new one is of the programme that was shown.
    click(u"newPosting"_s);
    QCOMPARE(service().all(session()).size(), 3);
    QCOMPARE(find<QComboBox>(u"postingProgram"_s)->currentText(), u"Fall 2026"_s);
}

void TestPostingsPage::enterGoesInAndEscComesBack()
{
    open();
    page()->focusList();
    QVERIFY(find<QTableWidget>(u"postings"_s)->hasFocus());
    press(Qt::Key_Return);
    QVERIFY(find<QLineEdit>(u"postingTitle"_s)->hasFocus());
    press(Qt::Key_Escape);
    QVERIFY(find<QTableWidget>(u"postings"_s)->hasFocus());
}

void TestPostingsPage::everythingHasAName()
{
    open();
    quote(u"Ana"_s, u"I learned to listen."_s);
    channel(u"Library"_s, u"flyer"_s);
    QCOMPARE(unnamed(page()), QStringList());
}

RNF_TEST(TestPostingsPage)
#include "tst_postings_page.moc"
