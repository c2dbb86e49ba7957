#include "support/TestProgram.h"
#include "support/WindowTest.h"

#include "exchange/ImportWizard.h"
#include "exchange/ReadingRow.h"
#include "history/UndoDialog.h"

#include <QFile>
#include <QPushButton>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace rnf;

/// A list is brought in with the wizard, by clicks in the real window.
class TestImportWizard : public WindowTest {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { prepareOnce(u"rnf-test-import-wizard"_s); }
    void init() { openWindow(); }
    void cleanup() { closeWindow(); }
    void anImportIsTakenBackFromItsLastStep();
    void whatWasChangedSinceIsAskedAboutBeforeAnImportIsTakenBack();
    void lettersAndSeparatorsAreAskedAboutInTextOnly();

private:
    /// Imports Rosa and Ana, and calls this before the import is taken back where it was told.
    void importAndUndo(const std::function<void()> &before);
};

void TestImportWizard::importAndUndo(const std::function<void()> &before)
{
    QFile file(m_folder->filePath(u"list.csv"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("First name,Last name\nRosa,Díaz\nAna,Silva\n");
    file.close();
    bool isDone = false;
    QTimer driver;
    connect(&driver, &QTimer::timeout, &driver, [&] {
        auto *wizard = qobject_cast<ImportWizard *>(QApplication::activeModalWidget());
        if (!wizard || isDone)
            return;
        auto *import = wizard->findChild<QPushButton *>(u"import"_s);
        auto *undo = wizard->findChild<QPushButton *>(u"undoImport"_s);
        if (import->isVisible() && import->isEnabled()) {
            QTest::mouseClick(import, Qt::LeftButton);
        } else if (undo->isVisible()) {
            QCOMPARE(workspace().people().count(session()), 2);
            isDone = true;
            before();
            QTest::mouseClick(undo, Qt::LeftButton);
            QVERIFY(!wizard->isVisible());
        }
    });
    driver.start(20);
    m_window->importFile(file.fileName());
    QVERIFY(isDone);
}

void TestImportWizard::anImportIsTakenBackFromItsLastStep()
{
    importAndUndo([] {});
    QCOMPARE(workspace().people().count(session()), 0);
    QVERIFY(newestLabel().contains(u"list.csv"_s));
}

void TestImportWizard::whatWasChangedSinceIsAskedAboutBeforeAnImportIsTakenBack()
{
    bool isAsked = false;
    importAndUndo([&] {
        const Person rosa = read(workspace().people().ids(session(), u"rosa"_s).first());
        Person changed = rosa;
        changed.note = u"likes tea"_s;
        QVERIFY(workspace().people().save(session(), rosa, changed));
        QTimer::singleShot(50, this, [&] {
            auto *asking = qobject_cast<UndoDialog *>(QApplication::activeModalWidget());
            isAsked = asking;
            if (asking)
                asking->reject();
        });
    });
    QVERIFY(isAsked);
    QCOMPARE(workspace().people().count(session()), 2);
}

void TestImportWizard::lettersAndSeparatorsAreAskedAboutInTextOnly()
{
    const auto hidden = [](const ReadingRow &row) {
        QStringList names;
        for (const auto *box : row.findChildren<QComboBox *>()) {
            if (box->isHidden())
                names += box->accessibleName();
        }
        return names;
    };
    ReadingRow row;
    row.setVisible(true);
    row.show({false, 3, std::nullopt}, DateOrder::DayFirst);
    QCOMPARE(hidden(row), (QStringList{u"Sheet"_s, u"Letters are written as"_s, u"Between columns"_s}));
    QCOMPARE(row.options(), (ReadOptions{false, 3}));
    CsvLayout text;
    text.encoding = "UTF-8";
    text.separator = ';';
    row.show({true, 0, text}, DateOrder::DayFirst);
    QCOMPARE(hidden(row), QStringList{u"Sheet"_s});
    QCOMPARE(row.options().text.separator, ';');
}

RNF_TEST(TestImportWizard)
#include "tst_import_wizard.moc"
