#include "support/TestProgram.h"
#include "support/WindowTest.h"

#include "exchange/AlikeStep.h"
#include "exchange/CodeTable.h"
#include "exchange/ColumnDialog.h"
#include "exchange/DoneStep.h"
#include "exchange/ImportWizard.h"
#include "look/ChoiceBox.h"
#include "workspace/Backups.h"

#include <QFile>
#include <QPushButton>
#include <QTableWidget>

using namespace Qt::StringLiterals;
using namespace rnf;

/// What an import asks about a list: codes, how cells are read, who is here already. By keys and clicks in the real window.
class TestImportSteps : public WindowTest {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { prepareOnce(u"rnf-test-import-steps"_s); }
    void init() { openWindow(); }
    void cleanup() { closeWindow(); }
    void aCodeIsExplainedAndItsRowsComeIn();
    void anImportWithCodesAsksFirst();
    void aCodeBecomesOneMoreChoice();
    void aNewTagBesideOthersIsLookedAtFirst();
    void aListOfEventsSaysWhatItIs();
    void aNameIsSplitAsItIsSeen();
    void columnsAreJoinedAndTakenApart();
    void aReadingThatIsNotWantedChangesNothing();
    void whoLooksAlikeIsDecidedByKeys();
    void whoIsLeftForLaterBecomesNobodyByItself();
    void theLastPageTellsWhoseYesWasNotTaken();
    void theLastPageTellsOfTheCopy();
    void everyStepHasNamesForTheKeyboard();

private:
    using Steps = std::function<void(ImportWizard &)>;
    void bringIn(const QByteArray &list, const Steps &steps);
    static void click(QWidget &in, const QString &name);
    static void choose(QWidget &in, const QString &box, const QString &text);
    static void finish(ImportWizard &wizard, const QString &button);
    /// Opens what is said of the cells of a column, and does this in it.
    static void inCells(ImportWizard &wizard, int column, const std::function<void(ColumnDialog &)> &act);
    QString value(const QString &name, const QString &field);
    PersonId addRosa();
};

void TestImportSteps::bringIn(const QByteArray &list, const Steps &steps)
{
    QFile file(m_folder->filePath(u"list.csv"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(list);
    file.close();
    inDialog<ImportWizard>([&] { m_window->importFile(file.fileName()); }, steps);
}

void TestImportSteps::click(QWidget &in, const QString &name)
{
    auto *button = in.findChild<QPushButton *>(name);
    QVERIFY2(button, qPrintable(name));
    QTRY_VERIFY2(button->isVisible() && button->isEnabled(), qPrintable(name));
    QTest::mouseClick(button, Qt::LeftButton);
}

void TestImportSteps::choose(QWidget &in, const QString &box, const QString &text)
{
    auto *choice = in.findChild<QComboBox *>(box);
    QVERIFY2(choice, qPrintable(box));
    const int index = choice->findText(text);
    QVERIFY2(index >= 0, qPrintable(text));
    choice->setCurrentIndex(index);
    if (auto *kept = qobject_cast<ChoiceBox *>(choice))
        kept->commit();
}

void TestImportSteps::finish(ImportWizard &wizard, const QString &button)
{
    click(wizard, button);
    QTRY_VERIFY(wizard.findChild<QPushButton *>(u"undoImport"_s)->isVisible());
}

void TestImportSteps::inCells(ImportWizard &wizard, int column, const std::function<void(ColumnDialog &)> &act)
{
    click(wizard, u"cells/%1"_s.arg(column));
    auto *dialog = wizard.findChild<ColumnDialog *>();
    QVERIFY(dialog);
    act(*dialog);
    QTRY_VERIFY(!wizard.findChild<ColumnDialog *>());
}

QString TestImportSteps::value(const QString &name, const QString &field)
{
    const auto found = workspace().people().ids(session(), name);
    if (found.size() != 1)
        qFatal("%d people are called %s", int(found.size()), qPrintable(name));
    return workspace().people().fields().catalog().find(field)->read(read(found.first()), workspace().people().phones());
}

PersonId TestImportSteps::addRosa()
{
    const auto rosa = add(u"Rosa"_s, u"Díaz"_s);
    Person born = read(rosa);
    born.birthOn = {1981, 3, 14};
    if (!workspace().people().save(session(), read(rosa), born))
        qFatal("not saved");
    return rosa;
}

void TestImportSteps::aCodeIsExplainedAndItsRowsComeIn()
{
    bringIn("First name,May be texted\nRosa,Y2\nAna,yes\nLuz,Y2\n", [](ImportWizard &wizard) {
        click(wizard, u"lookAtPlaces"_s);
        auto *codes = wizard.findChild<CodeTable *>();
        QCOMPARE(codes->rowCount(), 1);
        QCOMPARE(codes->item(0, 0)->text(), u"May be texted"_s);
        QCOMPARE(codes->item(0, 1)->text(), u"Y2"_s);
        QCOMPARE(codes->item(0, 2)->text(), u"2"_s);
        choose(wizard, u"code/0"_s, u"no"_s);
        QTRY_COMPARE(wizard.findChild<QPushButton *>(u"importWithPlaces"_s)->text(), u"Import 3 people"_s);
        QCOMPARE(codes->rowCount(), 1); // and can be said otherwise
        QCOMPARE(codes->item(0, 2)->text(), u"2"_s);
        finish(wizard, u"importWithPlaces"_s);
    });
    QCOMPARE(value(u"Luz"_s, u"consent_sms"_s), u"no"_s);
    bringIn("First name,May be texted\nTess,Y2\n", [](ImportWizard &wizard) { finish(wizard, u"import"_s); });
    QCOMPARE(value(u"Tess"_s, u"consent_sms"_s), u"no"_s);
}

void TestImportSteps::anImportWithCodesAsksFirst()
{
    bringIn("First name,May be texted\nRosa,Y2\nAna,yes\n", [](ImportWizard &wizard) {
        click(wizard, u"import"_s);
        QTRY_VERIFY(wizard.findChild<CodeTable *>()->isVisible());
        finish(wizard, u"importWithPlaces"_s); // the other row comes in all the same
    });
    QCOMPARE(workspace().people().count(session()), 1);
}

void TestImportSteps::aCodeBecomesOneMoreChoice()
{
    QVERIFY(workspace().people().fields().add(session(), {0, {}, u"Wave"_s, CustomKind::Choice, {u"first"_s}}));
    bringIn("First name,Wave\nRosa,first\nAna,second\nLuz,3\n", [](ImportWizard &wizard) {
        click(wizard, u"lookAtPlaces"_s);
        auto *codes = wizard.findChild<CodeTable *>();
        QCOMPARE(codes->rowCount(), 2);
        choose(wizard, u"code/0"_s, u"new choice: 3"_s);
        QTRY_VERIFY(wizard.findChild<QComboBox *>(u"code/1"_s)->findText(u"3"_s) > 0);
        QTRY_COMPARE(wizard.findChild<QPushButton *>(u"importWithPlaces"_s)->text(), u"Import 2 people"_s);
        choose(wizard, u"code/1"_s, u"leave it out"_s);
        QTRY_COMPARE(wizard.findChild<QPushButton *>(u"importWithPlaces"_s)->text(), u"Import 3 people"_s);
        finish(wizard, u"importWithPlaces"_s);
    });
    QCOMPARE(value(u"Luz"_s, u"wave"_s), u"3"_s);
    QCOMPARE(value(u"Ana"_s, u"wave"_s), QString());
    QCOMPARE(workspace().people().fields().catalog().own().first().choices, (QStringList{u"first"_s, u"3"_s}));
}

void TestImportSteps::aNewTagBesideOthersIsLookedAtFirst()
{
    const Person rosa = read(addRosa());
    Person steward = rosa;
    steward.tags = QStringList{u"steward"_s};
    QVERIFY(workspace().people().save(session(), rosa, steward));
    bringIn("First name,Tags\nBo,stewrad\n", [](ImportWizard &wizard) {
        click(wizard, u"import"_s);
        QTRY_VERIFY(wizard.findChild<QComboBox *>(u"place/0"_s));
        QTRY_VERIFY(wizard.findChild<QComboBox *>(u"place/0"_s)->isVisible());
        QVERIFY(wizard.findChild<QLabel *>(u"placesTold"_s)->text().contains(u"stewrad (1)"_s));
        choose(wizard, u"place/0"_s, u"steward"_s);
        finish(wizard, u"importWithPlaces"_s);
    });
    QCOMPARE(value(u"Bo"_s, u"tags"_s), u"steward"_s);
}

void TestImportSteps::aListOfEventsSaysWhatItIs()
{
    bringIn("Event Name,Location,Start Date,Start Time\nPicket,City Hall,12/01/2026,10:00 AM\n", [](ImportWizard &wizard) {
        const auto *promise = wizard.findChild<QLabel *>(u"importPromise"_s);
        QVERIFY2(promise->text().contains(u"list of events"_s), qPrintable(promise->text()));
        QVERIFY(!wizard.findChild<QPushButton *>(u"import"_s)->isEnabled());
        wizard.reject();
    });
    QCOMPARE(workspace().people().count(session()), 0);
}

void TestImportSteps::aNameIsSplitAsItIsSeen()
{
    bringIn("Name,Phone\n,212 555 0100\nRosa María Díaz,\n", [](ImportWizard &wizard) {
        inCells(wizard, 0, [](ColumnDialog &cells) {
            auto *readings = cells.findChild<QTableWidget *>(u"readings"_s);
            QCOMPARE(readings->rowCount(), 1);
            choose(cells, u"split"_s, u"split: First Middle Last"_s);
            QCOMPARE(readings->item(0, 1)->text(), u"First name: Rosa · Middle name: María · Last name: Díaz"_s);
            click(cells, u"readCells"_s);
        });
        QCOMPARE(wizard.findChild<QPushButton *>(u"cells/0"_s)->text(), u"split: First Middle Last"_s);
        finish(wizard, u"import"_s);
    });
    QCOMPARE(value(u"Rosa"_s, u"family_name"_s), u"Díaz"_s);
}

void TestImportSteps::columnsAreJoinedAndTakenApart()
{
    bringIn("First name,Address,Door,Zip4\nRosa,Oak St,12,\n", [](ImportWizard &wizard) {
        inCells(wizard, 1, [](ColumnDialog &cells) {
            choose(cells, u"joinWith"_s, u"Zip4"_s);
            click(cells, u"join"_s);
            click(cells, u"takeApart"_s);
            choose(cells, u"joinWith"_s, u"Door"_s);
            choose(cells, u"joint"_s, u"a comma"_s);
            click(cells, u"join"_s);
            QCOMPARE(cells.findChild<QLabel *>(u"joined"_s)->text(), u"Door"_s);
            QCOMPARE(cells.findChild<QTableWidget *>(u"readings"_s)->item(0, 1)->text(), u"Address: Oak St, 12"_s);
            click(cells, u"readCells"_s);
        });
        QCOMPARE(wizard.findChild<QPushButton *>(u"cells/1"_s)->text(), u"joined with 1 more"_s);
        finish(wizard, u"import"_s);
    });
    QCOMPARE(value(u"Rosa"_s, u"line1"_s), u"Oak St, 12"_s);
}

void TestImportSteps::aReadingThatIsNotWantedChangesNothing()
{
    bringIn("First name,Tags\nRosa,\"a, b\"\n", [](ImportWizard &wizard) {
        inCells(wizard, 1, [](ColumnDialog &cells) {
            choose(cells, u"separator"_s, u"not: each cell is one"_s);
            QVERIFY(cells.findChild<QTableWidget *>(u"readings"_s)->item(0, 1)->text().contains(u"\"a, b\""_s));
            cells.reject();
        });
        finish(wizard, u"import"_s);
    });
    QCOMPARE(value(u"Rosa"_s, u"tags"_s), u"a; b"_s);
}

void TestImportSteps::whoLooksAlikeIsDecidedByKeys()
{
    const auto rosa = addRosa();
    const auto omar = add(u"Omar"_s, u"Haddad"_s);
    Person born = read(omar);
    born.birthOn = {1960, 5, 6};
    QVERIFY(workspace().people().save(session(), read(omar), born));
    bringIn("First name,Last name,Birth date,Note\nRosa,Diaz,1981-03-14,swims\nOmar,Hadad,1960-05-06,runs\n",
            [](ImportWizard &wizard) {
                QTRY_COMPARE(wizard.findChild<QPushButton *>(u"lookAtAlike"_s)->text(), u"Look alike (2)"_s);
                click(wizard, u"lookAtAlike"_s);
                auto *rows = wizard.findChild<QTableWidget *>(u"alikeRows"_s);
                auto *sides = wizard.findChild<QTableWidget *>(u"alikeSides"_s);
                QCOMPARE(rows->rowCount(), 2);
                const bool isRosaFirst = rows->item(0, 1)->text() == u"Rosa Díaz"_s;
                QVERIFY(sides->rowCount() > 2);
                QVERIFY(!wizard.findChild<QLabel *>(u"alikeWhy"_s)->text().isEmpty());
                QTest::keyClick(rows, isRosaFirst ? Qt::Key_S : Qt::Key_N);
                QCOMPARE(rows->currentRow(), 1);
                QTest::keyClick(sides, isRosaFirst ? Qt::Key_N : Qt::Key_S);
                QTRY_COMPARE(wizard.findChild<AlikeStep *>()->same().size(), 1);
                QTRY_COMPARE(wizard.findChild<QPushButton *>(u"importAlike"_s)->text(), u"Import 2 people"_s);
                QCOMPARE(rows->rowCount(), 2); // and can be decided otherwise
                finish(wizard, u"importAlike"_s);
            });
    QCOMPARE(workspace().people().count(session()), 3);
    QCOMPARE(read(rosa).note, u"swims"_s);
    QVERIFY(read(omar).note.isEmpty());
    Job job;
    const auto found = workspace().duplicates().find(session(), {}, job);
    QVERIFY(found && found->pairs.isEmpty());
}

void TestImportSteps::whoIsLeftForLaterBecomesNobodyByItself()
{
    addRosa();
    bringIn("First name,Last name,Birth date\nRosa,Diaz,1981-03-14\n", [](ImportWizard &wizard) {
        click(wizard, u"lookAtAlike"_s);
        click(wizard, u"samePerson"_s);
        QTRY_COMPARE(wizard.findChild<AlikeStep *>()->same().size(), 1);
        click(wizard, u"laterPerson"_s);
        QTRY_COMPARE(wizard.findChild<QPushButton *>(u"importAlike"_s)->text(), u"Import 1 person"_s);
        QVERIFY(wizard.findChild<AlikeStep *>()->same().isEmpty());
        finish(wizard, u"importAlike"_s);
        QTRY_VERIFY(wizard.findChild<QPushButton *>(u"showAlike"_s)->isVisible());
    });
    QCOMPARE(workspace().people().count(session()), 2);
}

void TestImportSteps::theLastPageTellsWhoseYesWasNotTaken()
{
    const auto told = [this](const ImportOutcome &outcome) {
        DoneStep step(workspace(), session(), m_prompts);
        step.show(u"list.csv"_s, outcome, {});
        QStringList texts;
        for (const auto *label : step.findChildren<QLabel *>())
            texts += label->text();
        return texts.join(u'\n');
    };
    ImportOutcome outcome;
    QVERIFY(!told(outcome).contains(u"not taken"_s));
    outcome.yesesNotTaken = 12;
    for (int i = 0; i < 12; ++i)
        outcome.refusing += FileRow{i + 2, u"Ana %1"_s.arg(i), u"texts"_s};
    const QString text = told(outcome);
    QVERIFY2(text.contains(u"12 consents were not taken"_s) && text.contains(u"Ana 9 (texts), …"_s), qPrintable(text));
    QVERIFY(!text.contains(u"Ana 10"_s));
}

void TestImportSteps::theLastPageTellsOfTheCopy()
{
    const auto isTold = [this](const QString &copies) {
        const QString path = m_folder->filePath(u"copied%1.rnf"_s.arg(copies.size()));
        auto copied = Workspace::create(path, {u"Local 7"_s, u"Ana"_s}, {7, Dates(today), copies});
        if (!copied || !(*copied)->backups().makeIfDue(60))
            qFatal("no copy");
        DoneStep step(**copied, session(), m_prompts);
        step.show(u"list.csv"_s, {}, {});
        return std::ranges::any_of(step.findChildren<QLabel *>(), [](const QLabel *label) {
            return label->text().contains(u"checked copy of your file"_s);
        });
    };
    QVERIFY(!isTold({}));
    QVERIFY(isTold(m_folder->filePath(u"copies"_s)));
}

void TestImportSteps::everyStepHasNamesForTheKeyboard()
{
    addRosa();
    bringIn("First name,Last name,Birth date,May be texted,Tags\nRosa,Diaz,1981-03-14,,a\nAna,Silva,,Y2,b\n",
            [](ImportWizard &wizard) {
                QTRY_VERIFY(wizard.findChild<QPushButton *>(u"lookAtAlike"_s)->isVisible());
                QCOMPARE(unnamed(&wizard), QStringList());
                inCells(wizard, 4, [](ColumnDialog &cells) {
                    QCOMPARE(unnamed(&cells), QStringList());
                    cells.reject();
                });
                click(wizard, u"lookAtPlaces"_s);
                QCOMPARE(unnamed(&wizard), QStringList());
                click(wizard, u"importWithPlacesBack"_s);
                click(wizard, u"lookAtAlike"_s);
                QCOMPARE(unnamed(&wizard), QStringList());
            });
}

RNF_TEST(TestImportSteps)
#include "tst_import_steps.moc"
