#include "support/TestProgram.h"
#include "support/WindowStory.h"

#include "events/EventTimes.h"
#include "events/Events.h"
#include "letters/LetterPrintout.h"
#include "letters/Letters.h"
#include "letters/LettersDialog.h"

#include <QCheckBox>
#include <QDir>
#include <QListWidget>
#include <QMenu>
#include <QPlainTextEdit>

using namespace Qt::StringLiterals;
using namespace rnf;

namespace {

/// The texts of each page, with their places.
QList<DrawnTexts> pagesOf(LetterPrintout &printout)
{
    printout.layOut(Printout::paper(QPageSize::A4, QPageLayout::Portrait));
    return textsOfPages(printout);
}

FrameWords bare()
{
    FrameWords words{u"Welcome"_s, {}, u"Ana"_s, QDate(2026, 11, 16)};
    words.isBare = true;
    return words;
}

TextRecorder::Text textWith(const QList<TextRecorder::Text> &page, const QString &word)
{
    for (const auto &text : page) {
        if (text.text.contains(word))
            return text;
    }
    return {};
}

} // namespace

/// Letters in the real window: begun, typed, looked at for each person, printed, and saved as drafts.
class TestLettersDialog : public WindowStory {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { prepareOnce(u"letters-dialog"_s); }
    void init()
    {
        openWindow();
        m_rosa =
            somebody(u"Rosa"_s, {{"line1", u"2 Oak St"_s}, {"city", u"Lowell"_s}, {"preferred_language", u"Spanish"_s}});
        m_jamal = somebody(u"Jamal"_s, {{"line1", u"3 Elm St"_s}});
        m_wei = somebody(u"Wei"_s, {{"refuses_mail", u"yes"_s}, {"line1", u"4 Ash St"_s}, {"refuses_bulk_email", u"yes"_s}});
    }
    void cleanup() { closeWindow(); }

    void whoeverHasNoLetterBeginsWithAReadyText();
    void eachPersonIsSeenInTheirLanguage();
    void whatIsMissingStandsFirstAndIsLeftOut();
    void whatIsWrongIsSaidAsItIsTyped();
    void aFieldIsInsertedWhereTheCursorIs();
    void aTextIsTypedInAnotherLanguage();
    void whatIsTypedIsKeptBeforeAnotherLetterIsShown();
    void aNameThatIsTakenIsSaidAndStays();
    void whatIsTypedIsKeptWhenSomebodyGoesOn();
    void whatCannotBeKeptWaitsForTheNextTime();
    void whatWasTypedComesBackWithADeletedLetter();
    void whoMissesSomethingIsCountedWhenTypingEnds();
    void aLetterIsDuplicatedAndDeleted();
    void lettersArePrintedEachOnItsPage();
    void draftsAreSavedAsFiles();
    void whoSaidNoIsWrittenToOnlyWithAReason();
    void anEventIsChosenWhereTheTextSaysIt();
    void oneLetterIsCopied();
    void whatIsMarkedIsCopiedWithANote();
    void aCopyAgainstTheirWishSaysWhy();
    void thoseLeftOutCanBeSeen();
    void everythingHasAName();
    void aLongLetterGoesOnAndTheNextBeginsAnew();
    void anAddressStandsInTheWindow();
    void anAddressStandsThereWithoutAnOrganizationToo();
    void arabicBeginsAtTheRight();

private:
    Letters &letters() { return workspace().letters(); }
    PersonId somebody(const QString &name, const QList<std::pair<const char *, QString>> &fields)
    {
        Person person;
        person.givenName = name;
        FieldContext context{workspace().phones()};
        context.notedAt = instantText(workspace().store().dates().now());
        PersonFields::find(u"email"_s)->write(person, name.toLower() + u"@example.org"_s, context);
        for (const auto &[key, text] : fields)
            PersonFields::find(QLatin1String(key))->write(person, text, context);
        return *workspace().people().add(session(), person);
    }
    void keep(const QString &name, LetterKind kind, const QList<LetterWording> &wordings)
    {
        QVERIFY(letters().add(session(), {{}, name, kind, wordings}));
    }
    void open(const std::function<void(LettersDialog &)> &act)
    {
        command(u"Letters and e-mails…"_s);
        fillIn<LettersDialog>(act);
    }
    QString preview() { return find<QPlainTextEdit>(u"previewBody"_s)->toPlainText(); }
    void typeBody(const QString &text)
    {
        auto *edit = find<QPlainTextEdit>(u"letterBody"_s);
        edit->setFocus();
        edit->selectAll();
        QTest::keyClicks(edit, text);
    }
    void chooseLanguage(const QString &code)
    {
        auto *box = find<QComboBox>(u"letterLanguage"_s);
        box->setCurrentIndex(box->findData(code));
    }
    bool canWrite() { return find<QPushButton>(u"writeLetters"_s)->isEnabled(); }

    PersonId m_rosa, m_jamal, m_wei;
};

void TestLettersDialog::whoeverHasNoLetterBeginsWithAReadyText()
{
    open([this](LettersDialog &) {
        QCOMPARE(QApplication::focusWidget()->objectName(), u"beginLetter"_s);
        key(Qt::Key_Space);
        QCOMPARE(find<QListWidget>(u"letterNames"_s)->count(), 1);
        QVERIFY(find<QPlainTextEdit>(u"letterBody"_s)->toPlainText().contains(u"{{preferred_name}}"_s));
        QVERIFY(preview().contains(u"Dear Jamal,"_s));
        QCOMPARE(QApplication::focusWidget()->objectName(), u"letterName"_s);
        keys(u"Welcome"_s);
        click(u"closeLetters"_s);
    });
    QCOMPARE(letters().all(session()).first().name, u"Welcome"_s);
    command(u"Undo"_s);
    command(u"Undo"_s);
    QVERIFY(letters().all(session()).isEmpty());
}

void TestLettersDialog::eachPersonIsSeenInTheirLanguage()
{
    keep(u"Welcome"_s, LetterKind::Letter,
         {{0, u"en"_s, u"Welcome"_s, u"Dear {{given_name}}"_s}, {0, u"es"_s, u"Hola"_s, u"Hola, {{given_name}}"_s}});
    open([this](LettersDialog &) {
        QCOMPARE(said(u"lettersTold"_s), u"2 people get it. 1 left out: do not contact."_s);
        QCOMPARE(said(u"previewName"_s), u"Jamal (1 of 2)"_s);
        QCOMPARE(said(u"previewLanguage"_s), u"In English: their language is not noted."_s);
        QCOMPARE(preview(), u"Dear Jamal"_s);
        QVERIFY(!find<QPushButton>(u"previewBefore"_s)->isEnabled());
        click(u"previewAfter"_s);
        QCOMPARE(said(u"previewLanguage"_s), u"In Spanish, their language."_s);
        QCOMPARE(said(u"previewSubject"_s), u"Subject: Hola"_s);
        QCOMPARE(preview(), u"Hola, Rosa"_s);
        QVERIFY(!find<QPushButton>(u"previewAfter"_s)->isEnabled());
        click(u"closeLetters"_s);
    });
}

void TestLettersDialog::whatIsMissingStandsFirstAndIsLeftOut()
{
    keep(u"Welcome"_s, LetterKind::Letter, {{0, {}, {}, u"Dear {{given_name}} of {{city}}"_s}});
    open([this](LettersDialog &) {
        QVERIFY(said(u"lettersMissing"_s).contains(u"without “City”"_s));
        QVERIFY(said(u"lettersTold"_s).startsWith(u"1 person gets it."_s));
        QVERIFY(said(u"lettersTold"_s).endsWith(u"1 left out: something is missing."_s));
        QCOMPARE(said(u"previewName"_s), u"Jamal (1 of 2)"_s);
        QCOMPARE(said(u"previewMissing"_s), u"Missing: City"_s);
        QVERIFY(preview().endsWith(u"____"_s));
        find<QCheckBox>(u"writeDespiteMissing"_s)->click();
        QVERIFY(said(u"lettersTold"_s).startsWith(u"2 people get it."_s));
        click(u"showMissing"_s);
    });
    QCOMPARE(table()->model()->rowCount(), 1);
    QCOMPARE(table()->model()->index(0, 0).data().toString(), u"Jamal"_s);
}

void TestLettersDialog::whatIsWrongIsSaidAsItIsTyped()
{
    keep(u"Welcome"_s, LetterKind::Letter, {{0, {}, {}, u"Dear {{given_name}}"_s}});
    open([this](LettersDialog &) {
        QVERIFY(canWrite());
        QVERIFY(!find<QLabel>(u"letterTextProblem"_s)->isVisible());
        typeBody(u"Dear {{surname}}"_s);
        QVERIFY(said(u"letterTextProblem"_s).startsWith(u"Line 1: There is no field “surname”."_s));
        QVERIFY(!canWrite());
        typeBody(u"Dear {{family_name}}"_s);
        QVERIFY(!find<QLabel>(u"letterTextProblem"_s)->isVisible());
        type(u"letterSubject"_s, u"{{#city}}"_s);
        QVERIFY(said(u"letterTextProblem"_s).startsWith(u"Subject: Line 1: {{#city}} is not closed."_s));
        click(u"closeLetters"_s); // kept as it is
    });
    QCOMPARE(letters().all(session()).first().wordings.first().subject, u"{{#city}}"_s);
}

void TestLettersDialog::aFieldIsInsertedWhereTheCursorIs()
{
    keep(u"Welcome"_s, LetterKind::Letter, {{0, {}, {}, u"Dear "_s}});
    const auto insert = [this](const QString &field) { find<QAction>(u"field/"_s + field)->trigger(); };
    open([&](LettersDialog &) {
        typeBody(u"Dear "_s);
        insert(u"given_name"_s);
        QCOMPARE(find<QPlainTextEdit>(u"letterBody"_s)->toPlainText(), u"Dear {{given_name}}"_s);
        QCOMPARE(preview(), u"Dear Jamal"_s);
        type(u"letterSubject"_s, u"For "_s);
        insert(u"organization"_s);
        QCOMPARE(find<QLineEdit>(u"letterSubject"_s)->text(), u"For {{organization}}"_s);
        QCOMPARE(said(u"previewSubject"_s), u"Subject: For Local 1184"_s);
        auto *body = find<QPlainTextEdit>(u"letterBody"_s);
        body->setFocus();
        body->selectAll();
        insert(u"is_member"_s);
        QCOMPARE(body->toPlainText(), u"{{#is_member}}Dear {{given_name}}{{/is_member}}"_s);
        click(u"closeLetters"_s);
    });
}

void TestLettersDialog::aTextIsTypedInAnotherLanguage()
{
    keep(u"Welcome"_s, LetterKind::Letter, {{0, {}, {}, u"Hello"_s}});
    open([this](LettersDialog &) {
        auto *box = find<QComboBox>(u"letterLanguage"_s);
        QCOMPARE(box->currentText(), u"For every language"_s);
        chooseLanguage(u"es"_s);
        QCOMPARE(box->currentText(), u"Spanish (no text)"_s);
        typeBody(u"Hola"_s);
        QCOMPARE(box->currentText(), u"Spanish"_s);
        chooseLanguage({});
        QCOMPARE(find<QPlainTextEdit>(u"letterBody"_s)->toPlainText(), u"Hello"_s);
        click(u"previewAfter"_s);
        QCOMPARE(preview(), u"Hola"_s);
        click(u"closeLetters"_s);
    });
    QCOMPARE(letters().all(session()).first().wordings.size(), 2);
}

void TestLettersDialog::whatIsTypedIsKeptBeforeAnotherLetterIsShown()
{
    keep(u"First"_s, LetterKind::Letter, {{0, {}, {}, u"One"_s}});
    keep(u"Second"_s, LetterKind::Email, {{0, {}, {}, u"Two"_s}});
    open([this](LettersDialog &) {
        typeBody(u"Changed"_s);
        focus(u"letterNames"_s);
        key(Qt::Key_Down);
        QTRY_COMPARE(find<QPlainTextEdit>(u"letterBody"_s)->toPlainText(), u"Two"_s);
        QCOMPARE(find<QPushButton>(u"writeLetters"_s)->text(), u"Save e-mail drafts…"_s);
        QCOMPARE(letters().all(session()).first().wordings.first().body, u"Changed"_s);
        click(u"closeLetters"_s);
    });
    QCOMPARE(newestLabel(), u"Edit the letter “First”"_s);
}

void TestLettersDialog::aNameThatIsTakenIsSaidAndStays()
{
    keep(u"First"_s, LetterKind::Letter, {{0, {}, {}, u"One"_s}});
    keep(u"Second"_s, LetterKind::Letter, {{0, {}, {}, u"Two"_s}});
    open([this](LettersDialog &dialog) {
        type(u"letterName"_s, u"second"_s);
        focus(u"letterNames"_s);
        key(Qt::Key_Down);
        QTRY_COMPARE(find<QListWidget>(u"letterNames"_s)->currentRow(), 0);
        QVERIFY(said(u"lettersProblem"_s).startsWith(u"There is a letter called “Second” already."_s));
        dialog.reject();
        QVERIFY(dialog.isVisible());
        QCOMPARE(find<QLineEdit>(u"letterName"_s)->text(), u"second"_s);
        type(u"letterName"_s, u"Third"_s);
        dialog.reject();
    });
    QCOMPARE(letters().all(session()).last().name, u"Third"_s);
}

void TestLettersDialog::whatIsTypedIsKeptWhenSomebodyGoesOn()
{
    keep(u"Welcome"_s, LetterKind::Letter, {{0, {}, {}, u"Hello"_s}});
    const auto kept = [this] { return letters().all(session()).first(); };
    open([&](LettersDialog &) {
        typeBody(u"Dear all "_s);
        auto *body = find<QPlainTextEdit>(u"letterBody"_s);
        body->moveCursor(QTextCursor::Start);
        focus(u"letterSubject"_s);
        QTRY_COMPARE(kept().wordings.first().body, u"Dear all "_s);
        // It was not filled in anew.
        QCOMPARE(body->textCursor().position(), 0);
        QVERIFY(body->document()->isUndoAvailable());
        chooseLanguage(u"es"_s);
        typeBody(u"Hola"_s);
        chooseLanguage({});
        QTRY_COMPARE(kept().wordings.size(), 2);
        // What was added is changed, and not added once more.
        chooseLanguage(u"es"_s);
        typeBody(u"Buenas"_s);
        click(u"closeLetters"_s);
    });
    QCOMPARE(kept().wordings.size(), 2);
    QCOMPARE(kept().wordings.last().body, u"Buenas"_s);
}

void TestLettersDialog::whatCannotBeKeptWaitsForTheNextTime()
{
    keep(u"First"_s, LetterKind::Letter, {{0, {}, {}, u"One"_s}});
    keep(u"Second"_s, LetterKind::Letter, {{0, {}, {}, u"Two"_s}});
    open([this](LettersDialog &dialog) {
        find<QListWidget>(u"letterNames"_s)->setCurrentRow(1);
        QTRY_COMPARE(find<QLineEdit>(u"letterName"_s)->text(), u"Second"_s);
        type(u"letterName"_s, u"first"_s);
        typeBody(u"Changed"_s);
        dialog.reject();
        QVERIFY(dialog.isVisible());
        QVERIFY(said(u"lettersProblem"_s).endsWith(u"Or close again: what you typed waits here."_s));
        dialog.reject();
    });
    QCOMPARE(letters().all(session()).last().wordings.first().body, u"Two"_s);
    open([this](LettersDialog &dialog) {
        QCOMPARE(find<QLineEdit>(u"letterName"_s)->text(), u"first"_s);
        QCOMPARE(find<QPlainTextEdit>(u"letterBody"_s)->toPlainText(), u"Changed"_s);
        QVERIFY(said(u"lettersProblem"_s).startsWith(u"There is a letter called “First” already."_s));
        type(u"letterName"_s, u"Third"_s);
        dialog.reject();
    });
    QCOMPARE(letters().all(session()).last().name, u"Third"_s);
    QCOMPARE(letters().all(session()).last().wordings.first().body, u"Changed"_s);
}

void TestLettersDialog::whatWasTypedComesBackWithADeletedLetter()
{
    keep(u"Welcome"_s, LetterKind::Letter, {{0, {}, {}, u"Hello"_s}});
    open([this](LettersDialog &) {
        typeBody(u"Changed"_s);
        click(u"deleteLetter"_s);
        QVERIFY(letters().all(session()).isEmpty());
        click(u"closeLetters"_s);
    });
    command(u"Undo"_s);
    QCOMPARE(letters().all(session()).first().wordings.first().body, u"Changed"_s);
}

void TestLettersDialog::whoMissesSomethingIsCountedWhenTypingEnds()
{
    keep(u"Welcome"_s, LetterKind::Letter, {{0, {}, {}, u"Hello"_s}});
    open([this](LettersDialog &) {
        typeBody(u"{{city}}"_s);
        QCOMPARE(preview(), QString(12, u'_')); // what somebody gets is seen at once
        QTRY_VERIFY(said(u"lettersMissing"_s).contains(u"without “City”"_s));
        QVERIFY(said(u"lettersTold"_s).startsWith(u"1 person gets it."_s));
        click(u"closeLetters"_s);
    });
}

void TestLettersDialog::aLetterIsDuplicatedAndDeleted()
{
    keep(u"Welcome"_s, LetterKind::Letter, {{0, u"en"_s, {}, u"Hello"_s}, {0, u"es"_s, {}, u"Hola"_s}});
    open([this](LettersDialog &) {
        click(u"duplicateLetter"_s);
        QCOMPARE(find<QLineEdit>(u"letterName"_s)->text(), u"Welcome 2"_s);
        QCOMPARE(letters().all(session()).last().wordings.size(), 2);
        click(u"deleteLetter"_s);
        QCOMPARE(letters().all(session()).size(), 1);
        click(u"deleteLetter"_s);
        QVERIFY(find<QWidget>(u"beginLetter"_s)->isVisible());
        QVERIFY(!canWrite());
        click(u"closeLetters"_s);
    });
    command(u"Undo"_s);
    QCOMPARE(letters().all(session()).first().wordings.size(), 2);
}

void TestLettersDialog::lettersArePrintedEachOnItsPage()
{
    keep(u"Welcome"_s, LetterKind::Letter, {{0, {}, u"Good news"_s, u"Dear {{given_name}}"_s}});
    open([this](LettersDialog &) {
        click(u"writeLetters"_s);
        m_prompts.path = m_folder->filePath(u"letters.pdf"_s);
        fillIn<PrintDialog>([this](PrintDialog &dialog) {
            QCOMPARE(dialog.printout().pageCount(), 2);
            const QString words = wordsOf(dialog);
            for (const auto &word : {u"Local 1184"_s, u"Good news"_s, u"Dear Jamal"_s, u"Dear Rosa"_s, u"2 Oak St"_s})
                QVERIFY2(words.contains(word), qPrintable(word + u": "_s + words));
            // Nothing of the office’s own stands on it.
            QVERIFY(!words.contains(u"Confidential"_s) && !words.contains(u"Printed by"_s) && !words.contains(u"Wei"_s));
            find<QCheckBox>(u"windowAddress"_s)->click();
            QVERIFY(!wordsOf(dialog).contains(u"2 Oak St"_s));
            click(u"savePdf"_s);
        });
        QVERIFY(said(u"lettersSaid"_s).startsWith(u"Printed 2 letters."_s));
        click(u"closeLetters"_s);
    });
    QCOMPARE(newestLabel(), u"Print the letter “Welcome” (Post): 2 people"_s);
}

void TestLettersDialog::draftsAreSavedAsFiles()
{
    keep(u"Reminder"_s, LetterKind::Email, {{0, {}, u"Reunión"_s, u"Dear {{given_name}}"_s}});
    QDir folder(m_folder->filePath(u"drafts"_s));
    QVERIFY(folder.mkpath(u"."_s));
    open([&](LettersDialog &) {
        m_prompts.path.clear(); // somebody thinks better of it
        click(u"writeLetters"_s);
        QVERIFY(!find<QLabel>(u"lettersSaid"_s)->isVisible());
        m_prompts.path = folder.path();
        click(u"writeLetters"_s);
        QVERIFY(said(u"lettersSaid"_s).startsWith(u"Saved 2 drafts in "_s));
        click(u"closeLetters"_s);
    });
    QVERIFY(folder.cd(u"Reminder 2026-11-16"_s));
    QCOMPARE(folder.entryList(QDir::Files), (QStringList{u"1 Jamal.eml"_s, u"2 Rosa.eml"_s}));
    QFile file(folder.filePath(u"2 Rosa.eml"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray content = file.readAll();
    QVERIFY(content.contains("X-Unsent: 1\r\n") && content.contains("<rosa@example.org>"));
    QVERIFY(content.contains(QByteArray("Dear Rosa\r\n").toBase64()));
    QVERIFY(newestLabel().startsWith(u"Save 2 e-mail drafts of “Reminder”"_s));
}

void TestLettersDialog::whoSaidNoIsWrittenToOnlyWithAReason()
{
    keep(u"Welcome"_s, LetterKind::Letter, {{0, {}, {}, u"Dear {{given_name}}"_s}});
    open([this](LettersDialog &) {
        QCOMPARE(said(u"lettersTold"_s), u"2 people get it. 1 left out: do not contact."_s);
        find<QCheckBox>(u"anyway"_s)->click();
        QVERIFY(said(u"lettersTold"_s).startsWith(u"2 people get it."_s));
        keys(u"court hearing"_s);
        QVERIFY(said(u"lettersTold"_s).startsWith(u"3 people get it."_s));
        m_prompts.path = m_folder->filePath(u"letters.pdf"_s);
        click(u"writeLetters"_s);
        fillIn<PrintDialog>([this](PrintDialog &) { click(u"savePdf"_s); });
        click(u"closeLetters"_s);
    });
    QVERIFY(newestLabel().contains(u"against their wish: court hearing"_s));
}

void TestLettersDialog::anEventIsChosenWhereTheTextSaysIt()
{
    Events::New added;
    added.event.name = u"Assembly"_s;
    EventTimes::set(added.event, QDate(2026, 11, 20), QTime(18, 0), QTime(20, 0));
    QVERIFY(workspace().events().add(session(), added));
    keep(u"Reminder"_s, LetterKind::Email, {{0, {}, {}, u"Hello"_s}});
    open([this](LettersDialog &) {
        QVERIFY(!find<QWidget>(u"letterEvent"_s)->isVisible());
        typeBody(u"{{event_name}} on {{event_day}}"_s);
        QVERIFY(find<QWidget>(u"letterEvent"_s)->isVisible());
        QVERIFY(preview().startsWith(u"Assembly on "_s) && preview().contains(u"20"_s));
        auto *box = find<QComboBox>(u"letterEvent"_s);
        box->setCurrentIndex(box->count() - 1);
        QVERIFY(said(u"lettersMissing"_s).contains(u"without “Event”"_s));
        QVERIFY(!canWrite());
        click(u"closeLetters"_s);
    });
}

void TestLettersDialog::oneLetterIsCopied()
{
    keep(u"Reminder"_s, LetterKind::Email, {{0, {}, u"Hi"_s, u"Dear {{given_name}}"_s}});
    open([this](LettersDialog &) {
        click(u"copyLetter"_s);
        QCOMPARE(m_prompts.clipboard, u"Hi\n\nDear Jamal"_s);
        QCOMPARE(said(u"lettersSaid"_s), u"Copied."_s);
        click(u"closeLetters"_s);
    });
    QCOMPARE(newestLabel(), u"Copy the letter “Reminder” to Jamal"_s);
}

void TestLettersDialog::whatIsMarkedIsCopiedWithANote()
{
    keep(u"Reminder"_s, LetterKind::Email, {{0, {}, u"Hi"_s, u"Dear {{given_name}}"_s}});
    open([this](LettersDialog &) {
        auto *body = find<QPlainTextEdit>(u"previewBody"_s);
        body->setFocus();
        body->selectAll();
        key(Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(m_prompts.clipboard, u"Hi\n\nDear Jamal"_s);
        click(u"closeLetters"_s);
    });
    QCOMPARE(newestLabel(), u"Copy the letter “Reminder” to Jamal"_s);
}

void TestLettersDialog::aCopyAgainstTheirWishSaysWhy()
{
    keep(u"Welcome"_s, LetterKind::Letter, {{0, {}, {}, u"Dear {{given_name}}"_s}});
    open([this](LettersDialog &) {
        find<QCheckBox>(u"anyway"_s)->click();
        keys(u"court hearing"_s);
        click(u"copyLetter"_s);
        QCOMPARE(newestLabel(), u"Copy the letter “Welcome” to Jamal"_s); // who did not say no
        click(u"previewAfter"_s);
        click(u"previewAfter"_s);
        QVERIFY(said(u"previewName"_s).startsWith(u"Wei"_s));
        click(u"copyLetter"_s);
        click(u"closeLetters"_s);
    });
    QCOMPARE(newestLabel(), u"Copy the letter “Welcome” to Wei, against their wish: court hearing"_s);
}

void TestLettersDialog::thoseLeftOutCanBeSeen()
{
    keep(u"Welcome"_s, LetterKind::Letter, {{0, {}, {}, u"Hello"_s}});
    open([this](LettersDialog &) { click(u"showLeftOut"_s); });
    QCOMPARE(table()->model()->rowCount(), 1);
    QCOMPARE(table()->model()->index(0, 0).data().toString(), u"Wei"_s);
}

void TestLettersDialog::everythingHasAName()
{
    open([this](LettersDialog &dialog) {
        QCOMPARE(unnamed(&dialog), QStringList());
        click(u"beginEmail"_s);
        typeBody(u"{{event_name}} {{city}}"_s);
        QCOMPARE(unnamed(&dialog), QStringList());
        click(u"closeLetters"_s);
    });
}

void TestLettersDialog::aLongLetterGoesOnAndTheNextBeginsAnew()
{
    QStringList lines;
    for (int i = 1; i <= 150; ++i)
        lines += u"line%1."_s.arg(i);
    LetterPrintout printout(bare(), u"Local 1184"_s,
                            {{{u"Rosa"_s}, u"Subject"_s, lines.join(u'\n'), false}, {{u"Jamal"_s}, {}, u"short"_s, false}},
                            true);
    const auto pages = pagesOf(printout);
    QVERIFY(pages.size() > 3);
    QStringList all;
    for (const auto &page : pages) {
        for (const auto &text : page)
            all += text.text.trimmed();
    }
    for (const auto &line : lines)
        QCOMPARE(all.count(line), 1);
    QVERIFY(textWith(pages.last(), u"short"_s).rect.isValid() && !textWith(pages.last(), u"line"_s).rect.isValid());
    // The head stands on the first page of each alone.
    QCOMPARE(all.count(u"Local 1184"_s), 2);
    LetterPrintout nobody(bare(), u"Local 1184"_s, {}, true);
    QCOMPARE(pagesOf(nobody).size(), 1);
}

void TestLettersDialog::anAddressStandsInTheWindow()
{
    constexpr qreal millimetre = 72 / 25.4;
    LetterPrintout printout(bare(), u"Local 1184"_s,
                            {{{u"Rosa Díaz"_s, u"2 Oak St"_s, u"Lowell, MA 01850"_s}, u"News"_s, u"Dear Rosa"_s, false}},
                            true);
    const auto page = pagesOf(printout).first();
    const QRectF first = textWith(page, u"Rosa Díaz"_s).rect, last = textWith(page, u"Lowell"_s).rect;
    QVERIFY(qAbs(first.left() - 25 * millimetre) < 1);
    QVERIFY(qAbs(first.top() - 63 * millimetre) < 2);
    QVERIFY(last.bottom() < 90 * millimetre);
    QVERIFY(textWith(page, u"News"_s).rect.top() > 104 * millimetre);
    QVERIFY(textWith(page, u"Local 1184"_s).rect.bottom() < first.top());
}

void TestLettersDialog::anAddressStandsThereWithoutAnOrganizationToo()
{
    constexpr qreal millimetre = 72 / 25.4;
    const QString longName = u"Rosa María de la Concepción Hernández Domínguez de los Santos"_s;
    LetterPrintout printout(bare(), {}, {{{longName, u"2 Oak St"_s}, {}, u"Dear Rosa"_s, false}}, true);
    const auto page = pagesOf(printout).first();
    QVERIFY(qAbs(textWith(page, u"Rosa María"_s).rect.top() - 63 * millimetre) < 2);
    for (const auto &text : page)
        QVERIFY2(text.rect.right() < 108 * millimetre, qPrintable(text.text)); // 80 mm wide
}

void TestLettersDialog::arabicBeginsAtTheRight()
{
    const QString body = u"2026: مرحبا بك"_s;
    const auto right = [&](bool isRightToLeft) {
        LetterPrintout printout(bare(), u"Local 1184"_s, {{{u"Rosa"_s}, {}, body, isRightToLeft}}, false);
        const auto page = pagesOf(printout).first();
        qreal most = 0;
        for (const auto &text : page) {
            if (text.text.contains(u'م'))
                most = qMax(most, text.rect.right());
        }
        return most;
    };
    const qreal width = Printout::paper(QPageSize::A4, QPageLayout::Portrait).fullRectPoints().width();
    QVERIFY(right(true) > width * 0.7);
    QVERIFY(right(false) > 0 && right(false) < width * 0.5);
}

RNF_TEST(TestLettersDialog)
#include "tst_letters_dialog.moc"
