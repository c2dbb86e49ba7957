#include "support/FormAnswers.h"
#include "support/TestProgram.h"
#include "support/WindowStory.h"

#include "events/EventTimes.h"
#include "events/EventsPage.h"
#include "events/Registrations.h"
#include "exchange/Imports.h"
#include "forms/FormDialog.h"
#include "forms/FormQuestionList.h"
#include "forms/QuestionEdit.h"

#include <QCheckBox>
#include <QPlainTextEdit>

using namespace Qt::StringLiterals;
using namespace rnf;

/// A form in the real window: ticked, worded, moved, printed, copied and kept.
class TestFormDialog : public WindowStory {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { prepareOnce(u"form-dialog"_s); }
    void init() { openWindow(); }
    void cleanup() { closeWindow(); }

    void aFormIsKeptAndIsThereAgain();
    void whatIsNotTouchedIsNotKept();
    void whatIsTypedIsKeptByClosing();
    void whatCannotBeKeptWaitsForTheNextTime();
    void aQuestionIsMovedByKeys();
    void aQuestionIsWordedInBothLanguages();
    void anOwnQuestionIsAddedAndDeleted();
    void choicesKeepWhatTheyStandFor();
    void nobodyIsMadeToAgree();
    void thePageFollowsWhatIsTyped();
    void questionsAreCopiedAndTheFormIsKept();
    void theCopiedHeadingsBringAnswersIn();
    void aFormIsPrinted();
    void aSecondFormIsMadeAndDeleted();
    void aRegistrationFormKnowsTheEvent();
    void anApplicationFormKnowsTheProgramme();
    void everythingHasAName();

private:
    QList<AnswerForm> kept(FormKind kind = FormKind::People)
    {
        Forms forms(workspace().store(), workspace().people(), workspace().registrations(), workspace().applications());
        return forms.all(session(), kind);
    }
    void open(const std::function<void(FormDialog &)> &act, const QString &name = u"Make a sign-up form…"_s)
    {
        command(name);
        fillIn<FormDialog>(act);
    }
    static FormQuestionList *list(FormDialog &dialog) { return dialog.findChild<FormQuestionList *>(); }
    static QPlainTextEdit *text(FormDialog &dialog, const QString &name)
    {
        auto *edit = dialog.findChild<QPlainTextEdit *>(name);
        if (!edit)
            qFatal("no %s", qPrintable(name));
        return edit;
    }
    static QStringList order(FormDialog &dialog)
    {
        QStringList goesTo;
        for (const auto &question : list(dialog)->questions())
            goesTo += question.goesTo;
        return goesTo;
    }
    static void goTo(FormDialog &dialog, const QString &goesTo)
    {
        list(dialog)->setCurrentRow(int(order(dialog).indexOf(goesTo)));
    }
    static void tick(FormDialog &dialog, const QString &goesTo, bool isTicked = true)
    {
        list(dialog)->item(int(order(dialog).indexOf(goesTo)))->setCheckState(isTicked ? Qt::Checked : Qt::Unchecked);
    }
    static void ask(FormDialog &dialog, FormLanguage language)
    {
        dialog.findChild<QComboBox *>(u"formLanguage"_s)->setCurrentIndex(int(language));
    }
    static QString said(FormDialog &dialog) { return dialog.findChild<QLabel *>(u"formSaid"_s)->text(); }
    static QString problem(FormDialog &dialog) { return dialog.findChild<QLabel *>(u"formProblem"_s)->text(); }
};

void TestFormDialog::aFormIsKeptAndIsThereAgain()
{
    open([&](FormDialog &dialog) {
        tick(dialog, u"email"_s);
        type(u"formName"_s, u"Market"_s);
        click(u"saveForm"_s);
        QVERIFY(said(dialog).contains(u"Saved"_s));
        click(u"closeForm"_s);
    });
    QCOMPARE(kept().size(), 1);
    QCOMPARE(kept().first().name, u"Market"_s);
    QCOMPARE(newestLabel(), u"Add the form “Market”"_s);
    open([&](FormDialog &dialog) {
        QCOMPARE(find<QLineEdit>(u"formName"_s)->text(), u"Market"_s);
        const auto questions = list(dialog)->questions();
        QVERIFY(std::ranges::find(questions, u"email"_s, &FormQuestion::goesTo)->isAsked);
        click(u"closeForm"_s);
    });
    QCOMPARE(newestLabel(), u"Add the form “Market”"_s);
}

void TestFormDialog::whatIsNotTouchedIsNotKept()
{
    open([&](FormDialog &) { click(u"closeForm"_s); });
    QVERIFY(kept().isEmpty());
}

void TestFormDialog::whatIsTypedIsKeptByClosing()
{
    open([&](FormDialog &dialog) {
        tick(dialog, u"city"_s);
        key(Qt::Key_Escape);
    });
    QCOMPARE(kept().size(), 1);
}

void TestFormDialog::whatCannotBeKeptWaitsForTheNextTime()
{
    open([&](FormDialog &dialog) {
        for (const auto &goesTo : order(dialog))
            tick(dialog, goesTo, false);
        click(u"closeForm"_s);
        QVERIFY2(problem(dialog).contains(u"asks nothing"_s), qPrintable(problem(dialog)));
        text(dialog, u"formTitleEn"_s)->setPlainText(u"Nothing yet"_s);
        click(u"closeForm"_s);
        QVERIFY(dialog.isVisible());
        click(u"closeForm"_s);
    });
    QVERIFY(kept().isEmpty());
    open([&](FormDialog &dialog) {
        QCOMPARE(text(dialog, u"formTitleEn"_s)->toPlainText(), u"Nothing yet"_s);
        tick(dialog, u"name"_s);
        click(u"closeForm"_s);
    });
    QCOMPARE(kept().first().title.english, u"Nothing yet"_s);
    open([&](FormDialog &dialog) {
        QVERIFY(problem(dialog).isEmpty());
        click(u"closeForm"_s);
    });
}

void TestFormDialog::aQuestionIsMovedByKeys()
{
    open([&](FormDialog &dialog) {
        goTo(dialog, u"mobile_phone"_s);
        list(dialog)->setFocus();
        key(Qt::Key_Up, Qt::AltModifier);
        QCOMPARE(order(dialog).first(2), QStringList({u"mobile_phone"_s, u"name"_s}));
        QCOMPARE(list(dialog)->currentRow(), 0);
        key(Qt::Key_Up, Qt::AltModifier);
        QCOMPARE(list(dialog)->currentRow(), 0);
        key(Qt::Key_Down, Qt::AltModifier);
        key(Qt::Key_Down, Qt::AltModifier);
        QCOMPARE(order(dialog).first(3), QStringList({u"name"_s, u"email"_s, u"mobile_phone"_s}));
        QVERIFY(list(dialog)->current().isAsked);
        click(u"closeForm"_s);
    });
    QCOMPARE(kept().first().questions[2].goesTo, u"mobile_phone"_s);
}

void TestFormDialog::aQuestionIsWordedInBothLanguages()
{
    open([&](FormDialog &dialog) {
        goTo(dialog, u"city"_s);
        QVERIFY(text(dialog, u"questionLabelEn"_s)->isVisible() && !text(dialog, u"questionLabelEs"_s)->isVisible());
        ask(dialog, FormLanguage::Both);
        QCOMPARE(list(dialog)->current().goesTo, u"city"_s);
        QVERIFY(text(dialog, u"questionLabelEn"_s)->isVisible() && text(dialog, u"questionLabelEs"_s)->isVisible());
        text(dialog, u"questionLabelEn"_s)->setPlainText(u"Where do you live?"_s);
        text(dialog, u"questionLabelEs"_s)->setPlainText(u"¿Dónde vives?"_s);
        QCOMPARE(list(dialog)->currentItem()->text(), u"Where do you live?"_s);
        ask(dialog, FormLanguage::Spanish);
        QCOMPARE(list(dialog)->currentItem()->text(), u"¿Dónde vives?"_s);
        QVERIFY(!text(dialog, u"questionLabelEn"_s)->isVisible());
        click(u"closeForm"_s);
    });
    const auto questions = kept().first().questions;
    QCOMPARE(std::ranges::find(questions, u"city"_s, &FormQuestion::goesTo)->label,
             (BilingualText{u"Where do you live?"_s, u"¿Dónde vives?"_s}));
}

void TestFormDialog::anOwnQuestionIsAddedAndDeleted()
{
    open([&](FormDialog &dialog) {
        const auto before = order(dialog);
        goTo(dialog, u"name"_s);
        click(u"addQuestion"_s);
        QCOMPARE(order(dialog)[1], QString(FormPlaces::note));
        QVERIFY(text(dialog, u"questionLabelEn"_s)->hasFocus());
        click(u"saveForm"_s);
        QVERIFY2(problem(dialog).contains(u"no words"_s), qPrintable(problem(dialog)));
        text(dialog, u"questionLabelEn"_s)->setFocus();
        keys(u"Tea or coffee?"_s);
        dialog.findChild<QComboBox *>(u"questionKind"_s)->setCurrentIndex(int(QuestionKind::OneOf));
        text(dialog, u"questionChoices"_s)->setPlainText(u"Tea\n\nCoffee"_s);
        click(u"saveForm"_s);
        QCOMPARE(kept().first().questions[1].choices.size(), 2);
        QCOMPARE(list(dialog)->currentRow(), 1);
        click(u"deleteQuestion"_s);
        QCOMPARE(order(dialog), before);
        click(u"closeForm"_s);
    });
    QVERIFY(kept().first().questions[1].label.english != u"Tea or coffee?"_s);
}

void TestFormDialog::choicesKeepWhatTheyStandFor()
{
    const QList<FormChoice> before{{u"calls"_s, {u"Phone calls"_s, u"Llamadas"_s}},
                                   {u"flyers"_s, {u"Flyers"_s, u"Volantes"_s}}};
    using Edit = QuestionEdit;
    QCOMPARE(Edit::linesOf(before, FormLanguage::Both), u"Phone calls / Llamadas\nFlyers / Volantes"_s);
    for (const auto language : {FormLanguage::English, FormLanguage::Spanish, FormLanguage::Both})
        QCOMPARE(Edit::choicesIn(Edit::linesOf(before, language), language, before), before);
    const auto reworded = Edit::choicesIn(u"Calling people\nFlyers"_s, FormLanguage::English, before);
    QCOMPARE(reworded.first(), (FormChoice{u"calls"_s, {u"Calling people"_s, u"Llamadas"_s}}));
    const auto swapped = Edit::choicesIn(u"Flyers\nPhone calls\nCooking"_s, FormLanguage::English, before);
    QCOMPARE(swapped[0], before[1]);
    QCOMPARE(swapped[1], before[0]);
    QCOMPARE(swapped[2], (FormChoice{u"Cooking"_s, {u"Cooking"_s, {}}}));
}

void TestFormDialog::nobodyIsMadeToAgree()
{
    open([&](FormDialog &dialog) {
        goTo(dialog, u"consent_sms"_s);
        QVERIFY(!find<QCheckBox>(u"questionRequired"_s)->isVisible());
        QVERIFY(text(dialog, u"questionChoices"_s)->toPlainText().startsWith(u"Yes, you may text me"_s));
        goTo(dialog, u"name"_s);
        QVERIFY(find<QCheckBox>(u"questionRequired"_s)->isVisible());
        QVERIFY(find<QCheckBox>(u"questionRequired"_s)->isChecked());
        click(u"closeForm"_s);
    });
}

void TestFormDialog::thePageFollowsWhatIsTyped()
{
    open([&](FormDialog &dialog) {
        auto *preview = find<QWidget>(u"formPreview"_s);
        const QImage before = preview->grab().toImage();
        tick(dialog, u"tags"_s);
        const QImage more = preview->grab().toImage();
        QVERIFY(more != before);
        ask(dialog, FormLanguage::Spanish);
        QVERIFY(preview->grab().toImage() != more);
        const auto *remarks = find<QLabel>(u"formRemarks"_s);
        QVERIFY(remarks->isHidden());
        tick(dialog, u"mobile_phone"_s, false);
        QVERIFY2(remarks->isVisible() && remarks->text().contains(u"how to reach"_s), qPrintable(remarks->text()));
        click(u"closeForm"_s);
    });
}

void TestFormDialog::questionsAreCopiedAndTheFormIsKept()
{
    open([&](FormDialog &dialog) {
        click(u"copyQuestions"_s);
        QVERIFY(said(dialog).contains(u"copied"_s));
        QVERIFY2(m_prompts.clipboard.contains(u"1. First and last name\n[Short answer, required]"_s),
                 qPrintable(m_prompts.clipboard));
        QCOMPARE(kept().size(), 1);
        click(u"copyHeadings"_s);
        QCOMPARE(m_prompts.clipboard, u"First and last name\tMobile phone\tMay we call you?"_s);
        QCOMPARE(kept().size(), 1);
        click(u"closeForm"_s);
    });
}

void TestFormDialog::theCopiedHeadingsBringAnswersIn()
{
    open([&](FormDialog &dialog) {
        ask(dialog, FormLanguage::Both);
        tick(dialog, u"tags"_s);
        click(u"copyHeadings"_s);
        click(u"closeForm"_s);
    });
    const QStringList headings = m_prompts.clipboard.split(u'\t');
    QVERIFY2(headings.contains(u"What could you help with? / ¿Con qué podrías ayudar?"_s), qPrintable(m_prompts.clipboard));
    ImportSource source;
    source.pasted = FormAnswers::line(headings)
                  + FormAnswers::line({u"Rosa Díaz"_s, u"212 555 0142"_s, u"Cooking / Cocinar;Visits / Visitas"_s, {}});
    Imports imports(workspace().store(), workspace().people());
    QVERIFY(imports.run(session(), source, imports.preview(session(), source)->recipe, {}));
    QCOMPARE(read(workspace().people().ids(session(), {}).first()).tags, QStringList({u"cooking"_s, u"visits"_s}));
}

void TestFormDialog::aFormIsPrinted()
{
    m_prompts.path = m_folder->filePath(u"form.pdf"_s);
    open([&](FormDialog &dialog) {
        click(u"printForm"_s);
        fillIn<PrintDialog>([&](PrintDialog &print) {
            const auto words = wordsOf(print);
            QVERIFY(words.contains(u"Mobile"_s));
            QVERIFY(!words.contains(u"Confidential"_s));
            click(u"savePdf"_s);
        });
        QVERIFY2(said(dialog).contains(u"Printed the form “Join us”"_s), qPrintable(said(dialog)));
        click(u"closeForm"_s);
    });
    QFile pdf(m_prompts.path);
    QVERIFY(pdf.open(QIODevice::ReadOnly) && pdf.read(4) == "%PDF");
    QCOMPARE(kept().size(), 1);
}

void TestFormDialog::aSecondFormIsMadeAndDeleted()
{
    open([&](FormDialog &dialog) {
        click(u"saveForm"_s);
        auto *names = dialog.findChild<QComboBox *>(u"formNames"_s);
        QCOMPARE(names->count(), 2);
        const auto go = [&](int line) {
            names->setCurrentIndex(line);
            Q_EMIT names->activated(line);
        };
        go(1);
        QVERIFY(find<QLineEdit>(u"formName"_s)->text() != u"Join us"_s);
        type(u"formName"_s, u"Second"_s);
        go(0);
        QCOMPARE(find<QLineEdit>(u"formName"_s)->text(), u"Join us"_s);
        QCOMPARE(kept().size(), 2);
        go(1);
        QCOMPARE(find<QLineEdit>(u"formName"_s)->text(), u"Second"_s);
        click(u"deleteForm"_s);
        QCOMPARE(find<QLineEdit>(u"formName"_s)->text(), u"Join us"_s);
        click(u"closeForm"_s);
    });
    QCOMPARE(kept().size(), 1);
    command(u"Undo"_s);
    QCOMPARE(kept().size(), 2);
}

void TestFormDialog::aRegistrationFormKnowsTheEvent()
{
    Event event;
    event.name = u"Spring school"_s;
    event.timeZone = u"America/New_York"_s;
    EventTimes::set(event, today.addDays(10), QTime(19, 0), QTime(21, 0));
    const EventId id = *workspace().events().add(session(), {event, {}, {}});
    RegistrationKind member;
    member.event = id;
    member.name = u"Member"_s;
    QVERIFY(workspace().registrations().add(session(), member));
    auto *page = m_window->findChild<EventsPage *>();
    command(u"Events"_s);
    page->goTo(id);
    open(
        [&](FormDialog &dialog) {
            QCOMPARE(find<QLineEdit>(u"formName"_s)->text(), u"Spring school"_s);
            goTo(dialog, FormPlaces::registrationKind);
            QVERIFY(list(dialog)->current().isAsked);
            QCOMPARE(text(dialog, u"questionChoices"_s)->toPlainText(), u"Member"_s);
            click(u"saveForm"_s);
            click(u"closeForm"_s);
        },
        u"Make a registration form…"_s);
    QCOMPARE(kept(FormKind::Registrations).size(), 1);
    QVERIFY(kept().isEmpty());
}

void TestFormDialog::anApplicationFormKnowsTheProgramme()
{
    command(u"Make an application form…"_s);
    QVERIFY(!m_window->findChild<FormDialog *>());
    InternProgram fall;
    fall.name = u"Fall 2026"_s;
    QVERIFY(workspace().interns().add(session(), fall));
    open(
        [&](FormDialog &dialog) {
            QVERIFY(order(dialog).contains(u"week_hours"_s));
            click(u"saveForm"_s);
            click(u"closeForm"_s);
        },
        u"Make an application form…"_s);
    QCOMPARE(kept(FormKind::Applications).first().name, u"Fall 2026"_s);
}

void TestFormDialog::everythingHasAName()
{
    open([&](FormDialog &dialog) {
        ask(dialog, FormLanguage::Both);
        QCOMPARE(unnamed(&dialog), QStringList());
        click(u"closeForm"_s);
    });
}

RNF_TEST(TestFormDialog)

#include "tst_form_dialog.moc"
