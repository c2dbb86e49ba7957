#include "support/SheetFile.h"
#include "support/TestProgram.h"
#include "support/TestWorkspace.h"

#include "exchange/BudgetExports.h"
#include "exchange/Exports.h"
#include "exchange/TableFormats.h"
#include "exchange/WorkExports.h"
#include "exchange/XlsxWriter.h"
#include "insight/MetricTable.h"

#include <QBuffer>
#include <QDir>
#include <QLocale>
#include <QSaveFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace rnf;

/// Workbooks as another program reads them.
class TestXlsx : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void textStaysText_data();
    void textStaysText();
    void daysAndNumbersAreSuchWhereTheFieldIsOne();
    void whatIsNoDayOrNumberStaysText_data();
    void whatIsNoDayOrNumberStaysText();
    void labelsStandAboveInSight();
    void columnsAreAsWideAsWhatTheyHold();
    void aListOfNobodyHasItsLabels();
    void manyRowsAreAllThere();
    void moreRowsThanFitAreRefusedBeforeWriting();
    void aCellThatDoesNotFitLeavesNoFile();
    void aFolderThatIsGoneIsTold();
    void nothingLiesAboutAfterwards();
    void whoeverGivesUpLeavesNothing();
    void peopleGoOutByTheNameOfTheFile();
    void tasksAndReportsGoOutAsWorkbooks();
    void dialogsOfferItFirst();

private:
    using Holds = TableWriter::Holds;
    SheetFile written(const QList<TableWriter::Column> &columns, const QList<QStringList> &rows);

    QTemporaryDir m_folder;
};

SheetFile TestXlsx::written(const QList<TableWriter::Column> &columns, const QList<QStringList> &rows)
{
    const QString path = m_folder.filePath(u"list.xlsx"_s);
    auto writer = TableFormats::find(u"xlsx"_s)->create(path);
    if (!writer)
        qFatal("%s", qPrintable(writer.error().message));
    (*writer)->begin(columns);
    for (const auto &row : rows)
        (*writer)->row(row);
    if (const auto done = (*writer)->finish(); !done)
        qFatal("%s", qPrintable(done.error().message));
    return SheetFile(path);
}

void TestXlsx::textStaysText_data()
{
    QTest::addColumn<QString>("text");
    for (const auto &text : {u"02134"_s,
                             u"+12125550100"_s,
                             u"(212) 555-0100"_s,
                             u"=1+1"_s,
                             u"'=1+1"_s,
                             u"@SUM(A1)"_s,
                             u"-1"_s,
                             u"\t=1"_s,
                             u"＝1+1"_s,
                             u"1e5"_s,
                             u"3/4"_s,
                             u"TRUE"_s,
                             u"2026-11-27"_s,
                             u"two\nlines\n"_s,
                             u" blanks "_s,
                             u"a\rb\r\nc"_s,
                             u"<b>\"quoted\" & 'more'</b>]]>"_s,
                             u"José Núñez 李 🙂"_s,
                             u"http://example.org/"_s,
                             u"_x0041_ is no A"_s,
                             u"_x is short"_s,
                             QString(XlsxWriter::longestCell, u'x')})
        QTest::newRow(qPrintable(text.left(20))) << text;
    QTest::newRow("what XML cannot hold") << u"a"_s + QChar(0) + QChar(1) + QChar(0x1F) + QChar(0xFFFF) + u"b"_s;
}

void TestXlsx::textStaysText()
{
    QFETCH(QString, text);
    const auto sheet = written({{{}, u"First"_s}, {{}, u"Second"_s}}, {{text, u"behind"_s}});
    QVERIFY(sheet.isWhole());
    QCOMPARE(sheet.text(u"A2"_s), text);
    QVERIFY(sheet.at(u"A2"_s).isText);
    if (text.size() < 256) // so that typing over it does not take its zeros
        QCOMPARE(sheet.numberFormat(u"A2"_s), u"@"_s);
    QCOMPARE(sheet.text(u"B2"_s), u"behind"_s);
    QCOMPARE(sheet.formulas(), 0);
}

void TestXlsx::daysAndNumbersAreSuchWhereTheFieldIsOne()
{
    const auto sheet = written({{{}, u"Day"_s, Holds::Day}, {{}, u"Number"_s, Holds::Number}, {{}, u"Text"_s}},
                               {{u"2026-11-27"_s, u"1250.00"_s, u"1250.00"_s},
                                {u"1999-05-31 18:30"_s, u"-7"_s, u""_s},
                                {u""_s, u"0"_s, u""_s},
                                {u"1900-03-01"_s, QLocale().toString(1234), u""_s}});
    QCOMPARE(sheet.text(u"A2"_s), u"46353"_s);
    QVERIFY(!sheet.at(u"A2"_s).isText);
    QCOMPARE(sheet.numberFormat(u"A2"_s), u"yyyy-mm-dd"_s);
    QCOMPARE(sheet.text(u"A3"_s).toDouble(), 36311 + 18.5 / 24);
    QCOMPARE(sheet.numberFormat(u"A3"_s), u"yyyy-mm-dd hh:mm"_s);
    QCOMPARE(sheet.text(u"A4"_s), QString());
    QCOMPARE(sheet.text(u"A5"_s), u"61"_s);
    QCOMPARE(sheet.text(u"B2"_s), u"1250"_s);
    QVERIFY(!sheet.at(u"B2"_s).isText);
    QCOMPARE(sheet.text(u"B3"_s), u"-7"_s);
    QCOMPARE(sheet.text(u"B4"_s), u"0"_s);
    QCOMPARE(sheet.text(u"B5"_s), u"1234"_s);
    QVERIFY(sheet.at(u"C2"_s).isText);
}

void TestXlsx::whatIsNoDayOrNumberStaysText_data()
{
    QTest::addColumn<QString>("text");
    for (const auto &text :
         {u"1981"_s, u"1890-03-01"_s, u"2026-02-30"_s, u"12/31/1999"_s, u"soon"_s, u"007"_s, u"1e5"_s,
          u"12345678901234567890"_s, u"1.5.2"_s, u"=1"_s, u"0x10"_s, u"nan"_s, u"inf"_s, u"7:30"_s, u"2026-11-27 late"_s})
        QTest::newRow(qPrintable(text)) << text;
}

void TestXlsx::whatIsNoDayOrNumberStaysText()
{
    QFETCH(QString, text);
    const auto sheet = written({{{}, u"Day"_s, Holds::Day}, {{}, u"Number"_s, Holds::Number}}, {{text, text}});
    QCOMPARE(sheet.text(u"A2"_s), text);
    QVERIFY(sheet.at(u"A2"_s).isText);
    if (text != u"1981"_s) {
        QCOMPARE(sheet.text(u"B2"_s), text);
        QVERIFY(sheet.at(u"B2"_s).isText);
    }
}

void TestXlsx::labelsStandAboveInSight()
{
    const auto sheet = written({{{}, u"First name"_s}, {{}, u"ZIP"_s}}, {{u"Rosa"_s, u"02134"_s}, {u"Samir"_s, u"10451"_s}});
    QCOMPARE(sheet.text(u"A1"_s), u"First name"_s);
    QVERIFY(sheet.isBold(u"A1"_s));
    QVERIFY(sheet.isBold(u"B1"_s));
    QVERIFY(!sheet.isBold(u"A2"_s));
    QVERIFY(sheet.isHeadFrozen());
    QCOMPARE(sheet.filterRange(), u"A1:B3"_s);
}

void TestXlsx::columnsAreAsWideAsWhatTheyHold()
{
    const auto sheet = written({{{}, u"A"_s}, {{}, u"B"_s}, {{}, u"C"_s}},
                               {{u"x"_s, u"twenty letters here."_s, QString(500, u'x') + u"\nmore"_s}});
    QCOMPARE(sheet.widths().size(), 3);
    QVERIFY(sheet.widths()[0] < sheet.widths()[1]);
    QVERIFY(sheet.widths()[1] >= 20);
    QVERIFY(sheet.widths()[2] < 70);
}

void TestXlsx::aListOfNobodyHasItsLabels()
{
    const auto sheet = written({{{}, u"First name"_s}}, {});
    QVERIFY(sheet.isWhole());
    QCOMPARE(sheet.rows(), 1);
    QCOMPARE(sheet.text(u"A1"_s), u"First name"_s);
}

void TestXlsx::manyRowsAreAllThere()
{
    constexpr int rows = 20'000;
    QList<QStringList> cells;
    for (int i = 0; i < rows; ++i)
        cells += {QString::number(i), u"Rosa %1"_s.arg(i), u"rosa%1@example.org"_s.arg(i)};
    const auto sheet = written({{{}, u"No."_s, Holds::Number}, {{}, u"Name"_s}, {{}, u"E-mail"_s}}, cells);
    QVERIFY(sheet.isWhole());
    QCOMPARE(sheet.rows(), rows + 1);
    QCOMPARE(sheet.text(u"A20001"_s), u"19999"_s);
    QCOMPARE(sheet.text(u"C20001"_s), u"rosa19999@example.org"_s);
}

void TestXlsx::moreRowsThanFitAreRefusedBeforeWriting()
{
    TestWorkspace workspace;
    Exports exports(workspace->store(), workspace->people());
    ExportOptions options;
    options.people = QList<PersonId>(XlsxWriter::mostRows + 1, PersonId(1));
    options.columns = {u"given_name"_s};
    const auto done = exports.writePeople(workspace.session, workspace.file(u"list.xlsx"_s), options);
    QCOMPARE(done.error().id, u"too-many-rows"_s);
    QVERIFY(done.error().message.contains(u"CSV"_s));
    QVERIFY(!QFile::exists(workspace.file(u"list.xlsx"_s)));
    XlsxWriter writer(std::make_unique<QBuffer>());
    QVERIFY(!writer.refusal(XlsxWriter::mostRows));
    QVERIFY(writer.refusal(XlsxWriter::mostRows + 1));
    QVERIFY(!(*TableFormats::csv().create(workspace.file(u"x.csv"_s)))->refusal(XlsxWriter::mostRows + 1));
}

void TestXlsx::aCellThatDoesNotFitLeavesNoFile()
{
    TestWorkspace workspace;
    Exports exports(workspace->store(), workspace->people());
    const TextTable table{{u"Note"_s}, {{u"short"_s}, {QString(XlsxWriter::longestCell + 1, u'x')}}};
    const auto done = exports.writeTable(workspace.session, workspace.file(u"list.xlsx"_s), table, u"Export"_s);
    QCOMPARE(done.error().id, u"cell-too-long"_s);
    QVERIFY(done.error().message.contains(u"row 3"_s));
    QVERIFY(!QFile::exists(workspace.file(u"list.xlsx"_s)));
    QVERIFY(exports.writeTable(workspace.session, workspace.file(u"list.csv"_s), table, u"Export"_s));
}

void TestXlsx::aFolderThatIsGoneIsTold()
{
    auto folder = std::make_unique<QTemporaryDir>();
    auto writer = TableFormats::find(u"xlsx"_s)->create(folder->filePath(u"list.xlsx"_s));
    QVERIFY(writer);
    (*writer)->begin({{{}, u"First name"_s}});
    (*writer)->row({u"Rosa"_s});
    folder.reset();
    QCOMPARE((*writer)->finish().error().id, u"cannot-write"_s);
}

void TestXlsx::nothingLiesAboutAfterwards()
{
    QTemporaryDir folder;
    auto writer = TableFormats::find(u"xlsx"_s)->create(folder.filePath(u"list.xlsx"_s));
    (*writer)->begin({{{}, u"First name"_s}});
    (*writer)->row({u"Rosa"_s});
    for (const auto &made : QDir(folder.path()).entryInfoList(QDir::Files | QDir::Hidden))
        QVERIFY(!(made.permissions() & (QFile::ReadGroup | QFile::ReadOther)) || made.size() == 0);
    QVERIFY((*writer)->finish());
    writer->reset();
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden), QStringList{u"list.xlsx"_s});
}

void TestXlsx::whoeverGivesUpLeavesNothing()
{
    QTemporaryDir folder;
    const auto openFiles = [] {
        return QDir(u"/proc/self/fd"_s).entryList(QDir::NoDotAndDotDot | QDir::AllEntries | QDir::System).size();
    };
    const auto before = openFiles();
    for (int i = 0; i < 20; ++i) {
        auto writer = TableFormats::find(u"xlsx"_s)->create(folder.filePath(u"list.xlsx"_s));
        (*writer)->begin({{{}, u"First name"_s}});
        (*writer)->row({u"Rosa"_s});
    }
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden), QStringList());
    QCOMPARE(openFiles(), before);
}

void TestXlsx::peopleGoOutByTheNameOfTheFile()
{
    TestWorkspace workspace;
    Person rosa = workspace.person(u"Rosa"_s, u"Díaz"_s, u"212 555 0100"_s, u"rosa@example.org"_s);
    rosa.birthOn = QDate(1981, 3, 14);
    rosa.note = u"=1+1"_s;
    Address home;
    home.postalCode = u"02134"_s;
    rosa.addresses += home;
    workspace.add(rosa);
    Exports exports(workspace->store(), workspace->people());
    ExportOptions options;
    options.columns = {u"given_name"_s, u"mobile_phone"_s, u"postal_code"_s, u"birth_on"_s, u"note"_s};
    const auto done = exports.writePeople(workspace.session, workspace.file(u"People.XLSX"_s), options);
    QVERIFY(done);
    QCOMPARE(done->rows, 1);
    const SheetFile sheet(workspace.file(u"People.XLSX"_s));
    QCOMPARE(sheet.text(u"B2"_s), u"(212) 555-0100"_s);
    QCOMPARE(sheet.text(u"C2"_s), u"02134"_s);
    QCOMPARE(sheet.text(u"D2"_s), u"29659"_s);
    QVERIFY(!sheet.at(u"D2"_s).isText);
    QCOMPARE(sheet.text(u"E2"_s), u"=1+1"_s);
    QCOMPARE(sheet.formulas(), 0);
    QVERIFY(workspace->changes().history(workspace.session, 1).first().label.endsWith(u"to People.XLSX"_s));
}

void TestXlsx::tasksAndReportsGoOutAsWorkbooks()
{
    TestWorkspace workspace;
    Task task;
    task.title = u"Call the bus company"_s;
    task.dueOn = QDate(2026, 12, 1);
    QVERIFY(workspace->tasks().add(workspace.session, task));
    WorkExports exports(workspace->store(), workspace->people(), workspace->hours(), workspace->tasks());
    QVERIFY(exports.writeTasks(workspace.session, workspace.file(u"tasks.xlsx"_s)));
    const SheetFile sheet(workspace.file(u"tasks.xlsx"_s));
    QCOMPARE(sheet.text(u"A2"_s), u"Call the bus company"_s);
    QCOMPARE(sheet.text(u"C2"_s), u"46357"_s);
    QCOMPARE(sheet.numberFormat(u"C2"_s), u"yyyy-mm-dd"_s);
    MetricTable table;
    table.title = u"People by worksite"_s;
    table.columns = {{u"people"_s, u"People"_s}};
    MetricRow north;
    north.label = u"North"_s;
    north.cells = {MetricCell{.value = 1234}};
    table.rows = {north};
    Exports reports(workspace->store(), workspace->people());
    QVERIFY(reports.writeReport(workspace.session, workspace.file(u"report.xlsx"_s), table));
    const SheetFile report(workspace.file(u"report.xlsx"_s));
    QCOMPARE(report.text(u"A2"_s), u"North"_s);
    QCOMPARE(report.text(u"B2"_s), u"1234"_s);
    QVERIFY(!report.at(u"B2"_s).isText);
}

void TestXlsx::dialogsOfferItFirst()
{
    QVERIFY(TableFormats::saveFilter().startsWith(u"Excel workbook (*.xlsx);;"_s));
    QCOMPARE(TableFormats::proposed(u"People"_s), u"People.xlsx"_s);
    QCOMPARE(TableFormats::asTable(u"a.xlsx"_s), u"a.xlsx"_s);
    QCOMPARE(TableFormats::asTable(u"a.CSV"_s), u"a.CSV"_s);
    QCOMPARE(TableFormats::asTable(u"workspace.rnf"_s), u"workspace.rnf.csv"_s);
    QCOMPARE(TableFormats::asTable({}), QString());
}

RNF_TEST(TestXlsx)
#include "tst_xlsx.moc"
