#include "support/TestDocuments.h"
#include "support/TestProgram.h"
#include "support/WindowTest.h"

#include "exchange/ImportWizard.h"
#include "exchange/ReadingRow.h"
#include "exchange/SampleRead.h"

#include <QFile>
#include <QProcess>
#include <QProgressDialog>
#include <QPushButton>
#include <QThreadPool>
#include <QTimer>

#include <sys/stat.h>

using namespace Qt::StringLiterals;
using namespace rnf;

namespace {

QByteArray textRow(const QList<QByteArray> &cells)
{
    QByteArray row = "<row>";
    for (const auto &cell : cells)
        row += "<c t='inlineStr'><is><t>" + cell + "</t></is></c>";
    return row + "</row>";
}

const QByteArray rosa = textRow({"First name", "Last name", "Birth date"})
                      + "<row><c t='inlineStr'><is><t>Rosa</t></is></c>"
                        "<c t='inlineStr'><is><t>Díaz</t></is></c><c s='1'><v>29679</v></c></row>";

/// Sheets "Cover", without rows, "Members" and "Others".
QByteArray threeSheets()
{
    TestWorkbook book{{{u"Cover"_s, {}},
                       {u"Members"_s, rosa},
                       {u"Others"_s, textRow({"Spring list"}) + textRow({"First name", "Last name", "City"})
                                         + textRow({"Ana", "Silva", "Bronx"}) + textRow({"Lia", "Tran", "Queens"})}}};
    book.styles = {0, 14};
    return book.bytes();
}

} // namespace

/// Workbooks and Word tables become people, by the service, the command and the wizard.
class TestSheetImport : public WindowTest {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { prepareOnce(u"rnf-test-sheet-import"_s); }
    void init() { openWindow(); }
    void cleanup() { closeWindow(); }
    void aWorkbookBecomesPeople();
    void aVoterListInWordBecomesPeople();
    void aVoterListInSeveralTablesBecomesWholePeople();
    void listsThatCannotBeJoinedSayWhy();
    void aFileThatCannotBeReadLeavesTheWorkspaceAsItWas();
    void aFileThatBreaksInTheMiddleLeavesNothing();
    void theSheetIsAskedAboutOnlyWhereThereAreSeveral();
    void anotherSheetIsReadFromItsBeginning();
    void theWizardImportsTheSheetThatWasChosen();
    void theCommandReadsTheSheetThatItNames();
    void readingBesideTheWindowAnswersLikeReading();
    void cancellingDoesNotWaitForTheFile();

private:
    QString file(const QString &name, const QByteArray &content)
    {
        QFile made(m_folder->filePath(name));
        if (!made.open(QIODevice::WriteOnly) || made.write(content) != content.size())
            qFatal("no file");
        return made.fileName();
    }
    Result<ImportOutcome> import(const QString &path)
    {
        Imports imports(workspace().store(), workspace().people());
        const auto source = ImportSource::named(path);
        const auto preview = imports.preview(session(), source);
        return preview ? imports.run(session(), source, preview->recipe, {}) : preview.error();
    }
    int people() { return int(workspace().people().count(session())); }
};

void TestSheetImport::aWorkbookBecomesPeople()
{
    const auto outcome = import(file(u"members.xlsx"_s, threeSheets()));
    QVERIFY(outcome);
    QCOMPARE(outcome->created, 1);
    const Person found = read(workspace().people().ids(session(), u"rosa"_s).first());
    QCOMPARE(found.familyName, u"Díaz"_s);
    QCOMPARE(found.birthOn, QDate(1981, 4, 3));
}

void TestSheetImport::aVoterListInWordBecomesPeople()
{
    const QList<QByteArray> headings{"Last name", "First name", "Home phone", "Department"};
    const auto outcome = import(
        file(u"voters.docx"_s,
             wordDocumentOf(
                 wordTableOf({headings, {"Díaz", "Rosa", "(212) 555-0100", "Nursing"}})
                 + wordTableOf({headings, {"Silva", "Ana", "(212) 555-0101", "Kitchen"}, {"Tran", "Lia", "", "Kitchen"}}))));
    QVERIFY(outcome);
    QCOMPARE(outcome->created, 3);
    QCOMPARE(outcome->rejected, 0);
    QCOMPARE(NewPlace::told(outcome->newPlaces), u"2 units"_s);
}

namespace {

const QByteArray homesOfVoters =
    "<w:tbl><w:tr><w:tc><w:p><w:r><w:t>Name</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:gridSpan w:val='3'/>"
    "</w:tcPr><w:p><w:r><w:t>Home Address</w:t></w:r></w:p></w:tc></w:tr>"
    + wordTableOf({{"", "Street", "City", "ZIP"},
                   {"Díaz, Rosa", "Main St 1", "Bronx", "10451"},
                   {"Silva, Ana", "Main St 2", "Queens", "11101"}})
          .mid(QByteArray("<w:tbl>").size());

} // namespace

void TestSheetImport::aVoterListInSeveralTablesBecomesWholePeople()
{
    const auto outcome =
        import(file(u"voters.docx"_s, wordDocumentOf(homesOfVoters
                                                     + wordTableOf({{"Name", "Phone", "Shift"},
                                                                    {"Díaz, Rosa", "(212) 555-0100", "Night"},
                                                                    {"Silva, Ana", "(212) 555-0101", "Day"}}))));
    QVERIFY(outcome);
    QCOMPARE(outcome->created, 2);
    const Person rosa = read(workspace().people().ids(session(), u"rosa"_s).first());
    QCOMPARE(rosa.familyName, u"Díaz"_s);
    QCOMPARE(rosa.phones.size(), 1);
    QCOMPARE(rosa.addresses.first().line1, u"Main St 1"_s);
    QCOMPARE(rosa.addresses.first().city, u"Bronx"_s);
    QCOMPARE(rosa.addresses.first().postalCode, u"10451"_s);
}

void TestSheetImport::listsThatCannotBeJoinedSayWhy()
{
    ReadingRow row;
    TableLayout layout;
    layout.sheets = {u"Name, City"_s, u"Name, Cell"_s};
    layout.sheet = u"Name, City"_s;
    layout.unlikeRow = 17;
    row.show(layout, DateOrder::DayFirst);
    const auto *told = row.findChild<QLabel *>(u"leftOutHeadings"_s);
    QVERIFY(!told->isHidden() && told->text().contains(u"17"_s));
    layout.repeatedHeaders = 5;
    row.show(layout, DateOrder::DayFirst);
    QVERIFY(told->text().contains(u"17"_s) && told->text().contains(u'5'));

    const QString made = m_folder->filePath(u"apart.rnf"_s);
    const QString path =
        file(u"voters.docx"_s,
             wordDocumentOf(
                 homesOfVoters
                 + wordTableOf({{"Name", "Phone"}, {"Díaz, Rosa", "(212) 555-0100"}, {"Tran, Lia", "(212) 555-0101"}})));
    QProcess program;
    program.start(QStringLiteral(RNF_PROGRAM), {u"new"_s, made});
    QVERIFY(program.waitForFinished());
    program.start(QStringLiteral(RNF_PROGRAM), {u"import"_s, made, path, u"--dry-run"_s});
    QVERIFY(program.waitForFinished());
    const QByteArray said = program.readAllStandardOutput() + program.readAllStandardError();
    QVERIFY2(said.contains("row 3") && said.contains("Name, Phone"), said.constData());
}

void TestSheetImport::aFileThatCannotBeReadLeavesTheWorkspaceAsItWas()
{
    const auto outcome = import(file(u"members.xlsx"_s, threeSheets().first(600)));
    QVERIFY(!outcome);
    QCOMPARE(outcome.error().id, u"sheets-damaged"_s);
    QCOMPARE(people(), 0);
}

void TestSheetImport::aFileThatBreaksInTheMiddleLeavesNothing()
{
    const QByteArray rows = textRow({"First name", "Last name"}) + textRow({"Rosa", "Díaz"}).repeated(2'000);
    const auto outcome = import(file(u"members.xlsx"_s, workbookOf(rows + "<row><c r='XFE1'><v>1</v></c></row>")));
    QVERIFY(!outcome);
    QCOMPARE(outcome.error().id, u"sheets-damaged"_s);
    QCOMPARE(people(), 0);
}

void TestSheetImport::theSheetIsAskedAboutOnlyWhereThereAreSeveral()
{
    ReadingRow row;
    auto *sheet = row.findChild<QComboBox *>(u"sheet"_s);
    TableLayout layout;
    row.show(layout, DateOrder::DayFirst);
    QVERIFY(sheet->isHidden());
    layout.sheets = {u"List"_s};
    layout.sheet = u"List"_s;
    row.show(layout, DateOrder::DayFirst);
    QVERIFY(sheet->isHidden());
    layout.sheets += u"Other"_s;
    layout.repeatedHeaders = 2;
    row.show(layout, DateOrder::DayFirst);
    QVERIFY(!sheet->isHidden());
    QCOMPARE(sheet->currentText(), u"List"_s);
    auto *leftOut = row.findChild<QLabel *>(u"leftOutHeadings"_s);
    QVERIFY(!leftOut->isHidden() && leftOut->text().contains(u'2'));
}

void TestSheetImport::anotherSheetIsReadFromItsBeginning()
{
    ReadingRow row;
    TableLayout layout;
    layout.skippedRows = 3;
    layout.sheets = {u"List"_s, u"Other"_s};
    layout.sheet = u"List"_s;
    row.show(layout, DateOrder::DayFirst);
    QCOMPARE(row.options().skippedRows, 3);
    QCOMPARE(row.options().sheet, u"List"_s);
    row.findChild<QComboBox *>(u"sheet"_s)->setCurrentIndex(1);
    QVERIFY(!row.options().skippedRows && !row.options().hasHeader);
    QCOMPARE(row.options().sheet, u"Other"_s);
}

void TestSheetImport::theWizardImportsTheSheetThatWasChosen()
{
    const QString path = file(u"members.xlsx"_s, threeSheets());
    bool isChosen = false, isDone = false;
    QTimer driver;
    connect(&driver, &QTimer::timeout, &driver, [&] {
        auto *wizard = qobject_cast<ImportWizard *>(QApplication::activeModalWidget());
        if (!wizard || isDone)
            return;
        auto *sheet = wizard->findChild<QComboBox *>(u"sheet"_s);
        auto *import = wizard->findChild<QPushButton *>(u"import"_s);
        if (!isChosen) {
            isChosen = true;
            QCOMPARE(sheet->currentText(), u"Members"_s);
            sheet->setCurrentText(u"Others"_s);
            Q_EMIT sheet->activated(sheet->currentIndex());
        } else if (import->isVisible() && import->isEnabled()) {
            QTest::mouseClick(import, Qt::LeftButton);
        } else if (wizard->outcome()) {
            isDone = true;
            wizard->close();
        }
    });
    driver.start(20);
    m_window->importFile(path);
    QVERIFY(isDone);
    QCOMPARE(people(), 2);
    QCOMPARE(workspace().people().ids(session(), u"ana"_s).size(), 1);
}

void TestSheetImport::theCommandReadsTheSheetThatItNames()
{
    const QString path = file(u"members.xlsx"_s, threeSheets());
    const QString made = m_folder->filePath(u"made.rnf"_s);
    const auto run = [](const QStringList &arguments) {
        QProcess program;
        program.start(QStringLiteral(RNF_PROGRAM), arguments);
        program.waitForFinished();
        return std::pair(program.exitCode(), program.readAllStandardOutput() + program.readAllStandardError());
    };
    QCOMPARE(run({u"new"_s, made}).first, 0);
    const auto [status, told] = run({u"import"_s, made, path, u"--sheet"_s, u"Others"_s, u"--json"_s});
    QCOMPARE(status, 0);
    QVERIFY2(told.contains("\"created\":2"), told.constData());
    const auto [refused, why] = run({u"import"_s, made, path, u"--sheet"_s, u"Dues"_s});
    QCOMPARE(refused, 3);
    QVERIFY2(why.contains("Dues") && why.contains("Members"), why.constData());
}

void TestSheetImport::readingBesideTheWindowAnswersLikeReading()
{
    const auto source = ImportSource::named(file(u"members.xlsx"_s, threeSheets()));
    const auto beside = readSample(source, m_window.get()), here = source.sample();
    QVERIFY(beside && here);
    QCOMPARE(beside->columns, here->columns);
    QCOMPARE(beside->rows, here->rows);
    QCOMPARE(beside->layout, here->layout);
    const auto none = readSample(ImportSource::named(m_folder->filePath(u"none.xlsx"_s)), m_window.get());
    QCOMPARE(none.error().id, u"table-cannot-open"_s);
}

void TestSheetImport::cancellingDoesNotWaitForTheFile()
{
    const QString path = m_folder->filePath(u"slow.csv"_s);
    QCOMPARE(mkfifo(QFile::encodeName(path).constData(), 0600), 0); // opening it lasts until somebody writes
    QTimer press;
    connect(&press, &QTimer::timeout, this, [] {
        if (auto *waiting = qobject_cast<QProgressDialog *>(QApplication::activeModalWidget()))
            waiting->findChild<QPushButton *>()->click();
    });
    press.start(10);
    const auto sample = readSample({path, {}, {}}, m_window.get());
    QFile writer(path);
    QVERIFY(writer.open(QIODevice::WriteOnly));
    writer.close();
    QThreadPool::globalInstance()->waitForDone();
    QVERIFY(!sample);
    QCOMPARE(sample.error().id, u"cancelled"_s);
}

RNF_TEST(TestSheetImport)
#include "tst_sheet_import.moc"
