#include "support/TestProgram.h"
#include "support/TextRecorder.h"
#include "support/WindowTest.h"

#include "print/PrintDialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QFileDialog>
#include <QLineEdit>
#include <QListWidget>
#include <QMessageBox>
#include <QPainter>
#include <QPushButton>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace rnf;

/// Printing from the real window: what the current section shows, for whom, on which paper; and the way out by export.
class TestPrintDialog : public WindowTest {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { prepareOnce(u"rnf-test-print"_s); }
    void init() { openWindow(); }
    void cleanup() { closeWindow(); }
    void aListBecomesAPdfAndStandsInTheHistory();
    void aPurposeLeavesOutAndSaysWhom();
    void whoeverMustNotBeCalledIsMarkedOnPaper();
    void oneCallForEveryNumberNamesWhoAnswers();
    void thePaperChosenIsThePaper();
    void aFileThatIsNoPdfIsNeverWrittenOver();
    void aFileIsWrittenOverOnlyWhenThatWasAsked();
    void whatCannotBeWrittenIsSaidAndTheDialogStays();
    void onlyWhatCanBePrintedIsOffered();
    void anExportAsksWhatFor();

private:
    void inPrintDialog(const std::function<void(PrintDialog &)> &act)
    {
        inDialog<PrintDialog>([this] { m_window->print(); }, act);
    }
    static QComboBox *choice(QDialog &dialog, const QString &name) { return dialog.findChild<QComboBox *>(name); }
    /// Who goes out, without the number of pages.
    static QString told(QDialog &dialog) { return dialog.findChild<QLabel *>(u"printTold"_s)->text().section(u'\n', 0, 0); }
    static void click(QDialog &dialog, const QString &name)
    {
        QTest::mouseClick(dialog.findChild<QPushButton *>(name), Qt::LeftButton);
    }
    /// What stands on the first page.
    static QString wordsOf(PrintDialog &dialog)
    {
        QStringList words;
        for (const auto &text : textsOn(dialog.printout()))
            words += text.text;
        return words.join(u' ');
    }
    QByteArray fileAt(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    QString pathTo(const QString &name) { return m_folder->filePath(name); }
    bool canPrint()
    {
        const auto commands = m_window->commands();
        const auto print = std::ranges::find_if(
            commands, [](const QAction *action) { return action->shortcut() == QKeySequence(QKeySequence::Print); });
        return print != commands.end() && (*print)->isEnabled();
    }
    void refuseCalls(PersonId id)
    {
        const auto before = read(id);
        Person after = before;
        after.consents += Consent{0, Channel::Phone, YesNo::No, u"2026-01-01T00:00:00.000Z"_s, {}, {}};
        QVERIFY(workspace().people().save(session(), before, after));
    }
};

void TestPrintDialog::aListBecomesAPdfAndStandsInTheHistory()
{
    add(u"Rosa"_s, u"Díaz"_s);
    add(u"Samir"_s, u"Khoury"_s);
    m_prompts.path = pathTo(u"list"_s); // without an ending
    inPrintDialog([&](PrintDialog &dialog) {
        QCOMPARE(told(dialog), u"2 people."_s);
        click(dialog, u"savePdf"_s);
        QVERIFY(!dialog.isVisible());
    });
    QVERIFY(fileAt(pathTo(u"list.pdf"_s)).startsWith("%PDF"));
    QCOMPARE(newestLabel(), u"Print Everyone: 2 people"_s);
}

void TestPrintDialog::aPurposeLeavesOutAndSaysWhom()
{
    add(u"Rosa"_s, u"Díaz"_s, u"2125550100"_s);
    refuseCalls(add(u"Samir"_s, u"Khoury"_s, u"2125550101"_s));
    add(u"Ana"_s, u"Silva"_s);
    add(u"Luis"_s, u"Vega"_s, u"2125550102"_s);
    m_prompts.path = pathTo(u"calls.pdf"_s);
    inPrintDialog([&](PrintDialog &dialog) {
        choice(dialog, u"printPurpose"_s)->setCurrentIndex(int(Purpose::Calling));
        QCOMPARE(told(dialog), u"2 people. 1 left out: do not contact. 1 left out: no phone."_s);
        choice(dialog, u"printPurpose"_s)->setCurrentIndex(int(Purpose::Post));
        QVERIFY(!dialog.findChild<QPushButton *>(u"savePdf"_s)->isEnabled()); // nobody is left
        choice(dialog, u"printPurpose"_s)->setCurrentIndex(int(Purpose::Calling));
        click(dialog, u"savePdf"_s);
    });
    QCOMPARE(newestLabel(), u"Print Everyone (Calling): 2 people"_s);
    QCOMPARE(table()->model()->rowCount(), 4); // on screen nobody is hidden
}

void TestPrintDialog::whoeverMustNotBeCalledIsMarkedOnPaper()
{
    add(u"Rosa"_s, u"Díaz"_s, u"2125550100"_s);
    refuseCalls(add(u"Samir"_s, u"Khoury"_s, u"2125550101"_s));
    inPrintDialog([&](PrintDialog &dialog) { QCOMPARE(wordsOf(dialog).count(u"do not call"_s), 1); });
}

void TestPrintDialog::oneCallForEveryNumberNamesWhoAnswers()
{
    for (const QString &given : {u"Rosa"_s, u"Luis"_s})
        add(given, u"Díaz"_s, u"2125550100"_s);
    add(u"Ana"_s, u"Silva"_s, u"2125550101"_s);
    inPrintDialog([&](PrintDialog &dialog) {
        auto *oneRow = dialog.findChild<QCheckBox *>(u"oneRow"_s);
        QVERIFY(!oneRow->isVisible());
        for (const int kind : {0, 1}) {
            choice(dialog, u"printKind"_s)->setCurrentIndex(kind);
            choice(dialog, u"printPurpose"_s)->setCurrentIndex(int(Purpose::Calling));
            QVERIFY(oneRow->isVisible());
            oneRow->setChecked(false);
            QCOMPARE(told(dialog), u"3 people."_s);
            oneRow->setChecked(true);
            QCOMPARE(oneRow->text(), u"One row per number"_s);
            QCOMPARE(told(dialog), u"3 people at 2 numbers."_s);
            QVERIFY(wordsOf(dialog).contains(u"Luis Díaz, Rosa Díaz"_s));
        }
        choice(dialog, u"printKind"_s)->setCurrentIndex(0);
        choice(dialog, u"printPurpose"_s)->setCurrentIndex(int(Purpose::Everyone));
        QVERIFY(!oneRow->isVisible());
        QCOMPARE(told(dialog), u"3 people."_s);
        choice(dialog, u"printPurpose"_s)->setCurrentIndex(int(Purpose::Calling));
        QVERIFY(!oneRow->isChecked()); // unusual, so it is asked for each time
        choice(dialog, u"printPurpose"_s)->setCurrentIndex(int(Purpose::Post));
        QVERIFY(oneRow->isChecked());
        QCOMPARE(oneRow->text(), u"One row per door"_s);
    });
}

void TestPrintDialog::thePaperChosenIsThePaper()
{
    addMany(200);
    inPrintDialog([&](PrintDialog &dialog) {
        const auto choose = [&](const QString &name, int data) {
            auto *box = choice(dialog, name);
            box->setCurrentIndex(box->findData(data));
            Q_EMIT box->activated(box->currentIndex());
        };
        choose(u"paperSize"_s, QPageSize::A4);
        choose(u"paperOrientation"_s, QPageLayout::Portrait);
        const int pages = dialog.printout().pageCount();
        QVERIFY(pages > 1);
        QCOMPARE(dialog.printout().pageSize(), QSizeF(595, 842));
        choose(u"paperSize"_s, QPageSize::A3);
        choose(u"paperOrientation"_s, QPageLayout::Landscape);
        QCOMPARE(dialog.printout().pageSize(), QSizeF(1191, 842));
        choice(dialog, u"printPurpose"_s)->setCurrentIndex(int(Purpose::Calling)); // what was chosen stays chosen
        QCOMPARE(dialog.printout().pageSize(), QSizeF(1191, 842));
    });
}

void TestPrintDialog::aFileThatIsNoPdfIsNeverWrittenOver()
{
    add(u"Rosa"_s, u"Díaz"_s);
    m_prompts.path = workspace().path();
    inPrintDialog([&](PrintDialog &dialog) { click(dialog, u"savePdf"_s); });
    QVERIFY(fileAt(workspace().path()).startsWith("SQLite"));
    QVERIFY(fileAt(workspace().path() + u".pdf"_s).startsWith("%PDF"));
}

void TestPrintDialog::aFileIsWrittenOverOnlyWhenThatWasAsked()
{
    QFile there(pathTo(u"list.pdf"_s));
    QVERIFY(there.open(QIODevice::WriteOnly));
    bool isAsked = false;
    const auto choose = [&](const QString &typed) {
        QTimer::singleShot(0, this, [&, typed] {
            auto *dialog = qobject_cast<QFileDialog *>(QApplication::activeModalWidget());
            QVERIFY(dialog);
            dialog->findChild<QLineEdit *>(u"fileNameEdit"_s)->setText(typed);
            QTimer::singleShot(0, dialog, [&, dialog] { // the question runs within what comes next
                if (auto *question = qobject_cast<QMessageBox *>(QApplication::activeModalWidget())) {
                    isAsked = true;
                    question->button(QMessageBox::No)->click();
                    dialog->reject();
                }
            });
            QTest::keyClick(dialog->findChild<QLineEdit *>(u"fileNameEdit"_s), Qt::Key_Return);
        });
        return DesktopPrompts().savePath(m_window.get(), u"Save"_s, pathTo(u"paper.pdf"_s),
                                         u"PDF files (*.pdf);;All files (*)"_s);
    };
    QCOMPARE(choose(u"list"_s), QString());
    QVERIFY(isAsked);
    QCOMPARE(choose(u"other"_s), pathTo(u"other.pdf"_s));
}

void TestPrintDialog::whatCannotBeWrittenIsSaidAndTheDialogStays()
{
    add(u"Rosa"_s, u"Díaz"_s);
    m_prompts.path = pathTo(u"no such folder/list.pdf"_s);
    inPrintDialog([&](PrintDialog &dialog) {
        click(dialog, u"savePdf"_s);
        QVERIFY(dialog.isVisible());
        const auto *problem = dialog.findChild<QLabel *>(u"printProblem"_s);
        QVERIFY(problem->isVisible() && problem->text().contains(u"list.pdf"_s));
    });
}

void TestPrintDialog::onlyWhatCanBePrintedIsOffered()
{
    QVERIFY(!canPrint()); // nobody is here yet
    add(u"Rosa"_s, u"Díaz"_s);
    QVERIFY(canPrint());
    search(u"zzz"_s);
    QTRY_VERIFY(!canPrint());
    search(u"ros"_s);
    QTRY_VERIFY(canPrint());
    command(u"History"_s);
    QVERIFY(!canPrint());
    command(u"People"_s);
    QVERIFY(canPrint());
}

void TestPrintDialog::anExportAsksWhatFor()
{
    add(u"Rosa"_s, u"Díaz"_s, u"2125550100"_s);
    refuseCalls(add(u"Samir"_s, u"Khoury"_s, u"2125550101"_s));
    add(u"Luis"_s, u"Vega"_s, u"2125550102"_s);
    m_prompts.path = pathTo(u"calls.csv"_s);
    inDialog<QDialog>([this] { m_window->exportList(); },
                      [&](QDialog &dialog) {
                          const auto *text = dialog.findChild<QLabel *>(u"exportText"_s);
                          QVERIFY(text->text().startsWith(u"3 people"_s));
                          choice(dialog, u"exportPurpose"_s)->setCurrentIndex(int(Purpose::Calling));
                          QVERIFY(text->text().startsWith(u"2 people"_s));
                          QVERIFY(text->text().endsWith(u"1 left out: do not contact."_s));
                          click(dialog, u"writeExport"_s);
                          QTRY_VERIFY(!dialog.isVisible());
                      });
    QVERIFY(fileAt(m_prompts.path).contains("Rosa"));
    QVERIFY(!fileAt(m_prompts.path).contains("Samir"));
}

RNF_TEST(TestPrintDialog)
#include "tst_print_dialog.moc"
