#include "support/FormAnswers.h"
#include "support/TestProgram.h"
#include "support/WindowStory.h"

#include "events/EventTimes.h"
#include "events/Events.h"
#include "forms/FormDialog.h"
#include "forms/FormQuestionList.h"
#include "proposals/CardFileDialog.h"
#include "proposals/Proposals.h"

#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QTableView>

using namespace Qt::StringLiterals;
using namespace rnf;

/// A call for proposals from the cards of the wall: made, printed, and its answers brought in as cards.
class TestWallForm : public WindowStory {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { prepareOnce(u"wall-form"_s); }
    void init();
    void cleanup() { closeWindow(); }

    void aCallGoesOutAndComesBackAsCards();
    void theCallServesTheNextEvent();
    void itIsPrintedInBothLanguages();
    void whatMakesNoCardIsSaid();
    void everythingHasAName();

private:
    void addEvent(const QString &name)
    {
        Event made;
        made.name = name;
        made.hasWall = true;
        EventTimes::set(made, QDate(2027, 3, 21), {9, 0}, 480);
        m_event = *workspace().events().add(session(), {made, {}, {}});
    }
    void openCards()
    {
        command(u"Events"_s);
        auto *events = find<QTableView>(u"events"_s);
        const auto event = workspace().events().find(session(), m_event);
        for (int row = 0; row < events->model()->rowCount(); ++row) {
            for (int column = 0; column < events->model()->columnCount(); ++column) {
                if (events->model()->index(row, column).data().toString() == event->name)
                    events->selectRow(row);
            }
        }
        focus(u"events"_s);
        key(Qt::Key_Return);
        turnTab(u"eventTabs"_s, u"Wall"_s);
    }
    void openForm(const std::function<void(FormDialog &)> &act)
    {
        find<QAction>(u"makeCardForm"_s)->trigger();
        QCoreApplication::processEvents();
        fillIn<FormDialog>(act);
    }
    QList<AnswerForm> kept()
    {
        Forms forms(workspace().store(), workspace().people(), workspace().registrations(), workspace().applications());
        return forms.all(session(), FormKind::Proposals);
    }
    static QStringList labels(FormDialog &dialog)
    {
        QStringList labels;
        for (const auto &question : dialog.findChild<FormQuestionList *>()->questions())
            labels += question.label.english;
        return labels;
    }

    EventId m_event;
};

void TestWallForm::init()
{
    openWindow();
    addEvent(u"Sunday at the wall"_s);
}

void TestWallForm::aCallGoesOutAndComesBackAsCards()
{
    openCards();
    openForm([&](FormDialog &dialog) {
        QCOMPARE(find<QLineEdit>(u"formName"_s)->text(), u"Sunday at the wall"_s);
        QCOMPARE(labels(dialog),
                 QStringList({u"Title"_s, u"What is it about?"_s, u"What kind of proposal is it?"_s, u"In what format?"_s,
                              u"For whom?"_s, u"How long does it take?"_s, u"In which language?"_s,
                              u"Is interpretation wanted?"_s, u"Your first and last name"_s, u"Your e-mail address"_s,
                              u"Who holds it, if not you alone?"_s}));
        QVERIFY(find<QLabel>(u"formRemarks"_s)->isHidden());
        click(u"copyQuestions"_s);
        const QString copied = m_prompts.clipboard;
        QVERIFY2(copied.startsWith(u"Call for proposals\n"_s) && copied.contains(u"\nSomething that I can hold\n"_s),
                 qPrintable(copied));
        click(u"closeForm"_s);
    });
    QCOMPARE(kept().size(), 1);

    m_prompts.path = m_folder->filePath(u"answers.csv"_s);
    QFile file(m_prompts.path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(FormAnswers::google(kept().first(), {{{u"title"_s, u"Phone banks"_s},
                                                     {u"proposal_kind"_s, u"A project that looks for people"_s},
                                                     {u"name"_s, u"Rosa Peña"_s},
                                                     {u"email"_s, u"rosa@example.org"_s}}}));
    file.close();
    find<QAction>(u"importCards"_s)->trigger();
    QCoreApplication::processEvents();
    fillIn<CardFileDialog>([&](CardFileDialog &dialog) {
        QCOMPARE(said(u"bringInSentence"_s), u"1 new card"_s);
        QCOMPARE(said(u"bringInRemarks"_s), u"New people: Rosa Peña"_s);
        click(u"bringIn"_s);
        dialog.reject();
    });
    const auto cards = workspace().proposals().rows(session(), m_event);
    QCOMPARE(cards.size(), 1);
    QCOMPARE(cards.first().proposal.kind, ProposalKind::Pitch);
    QCOMPARE(cards.first().proposal.source, ProposalSource::Form);
    QCOMPARE(cards.first().hosts(), u"Rosa Peña"_s);
}

void TestWallForm::theCallServesTheNextEvent()
{
    openCards();
    openForm([&](FormDialog &dialog) {
        dialog.findChild<FormQuestionList *>()->setCurrentRow(4);
        click(u"deleteQuestion"_s);
        click(u"saveForm"_s);
        click(u"closeForm"_s);
    });
    const auto before = kept();
    addEvent(u"Next one"_s);
    openCards();
    openForm([&](FormDialog &dialog) {
        QCOMPARE(find<QLineEdit>(u"formName"_s)->text(), u"Sunday at the wall"_s);
        QVERIFY(!labels(dialog).contains(u"For whom?"_s));
        QVERIFY(labels(dialog).contains(u"What kind of proposal is it?"_s));
        click(u"closeForm"_s);
    });
    QCOMPARE(kept(), before);
}

void TestWallForm::itIsPrintedInBothLanguages()
{
    openCards();
    openForm([&](FormDialog &) {
        find<QComboBox>(u"formLanguage"_s)->setCurrentIndex(int(FormLanguage::Both));
        click(u"printForm"_s);
        savePdf(u"call.pdf"_s, {u"Convocatoria de propuestas"_s, u"What kind of proposal is it?"_s,
                                u"¿Qué tipo de propuesta es?"_s, u"Something that I can hold / Algo que puedo dar yo"_s});
        click(u"closeForm"_s);
    });
    QCOMPARE(kept().first().language, FormLanguage::Both);
}

void TestWallForm::whatMakesNoCardIsSaid()
{
    openCards();
    openForm([&](FormDialog &dialog) {
        dialog.findChild<FormQuestionList *>()->setCurrentRow(0);
        click(u"deleteQuestion"_s);
        QCOMPARE(said(u"formRemarks"_s), u"Nothing asks for a title: without one an answer becomes no card."_s);
        click(u"closeForm"_s);
    });
}

void TestWallForm::everythingHasAName()
{
    openCards();
    openForm([&](FormDialog &dialog) {
        QCOMPARE(unnamed(&dialog), QStringList());
        click(u"closeForm"_s);
    });
}

RNF_TEST(TestWallForm)
#include "tst_wall_form.moc"
