#include "support/TestDocuments.h"
#include "support/TestProgram.h"

#include "exchange/CellFormat.h"
#include "exchange/SheetBook.h"
#include "exchange/SheetFrames.h"
#include "exchange/SheetZip.h"
#include "exchange/TableFormats.h"

#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QTest>

#include <sys/resource.h>

using namespace Qt::StringLiterals;
using namespace rnf;

namespace {

ReadOptions everyRow(const QString &sheet = {})
{
    ReadOptions options{false, 0};
    options.sheet = sheet;
    return options;
}

/// All rows: cells with bars between them, rows with slashes; or why there are none.
QString rowsOf(const TableReader::Opened &reader)
{
    if (!reader)
        return reader.error().id;
    QStringList rows;
    TableRow row;
    while ((*reader)->next(row)) {
        QStringList cells;
        for (qsizetype i = 0; i < row.size(); ++i)
            cells += row.text(i);
        rows += cells.join(u'|');
    }
    return (*reader)->error() ? (*reader)->error()->id : rows.join(u" / "_s);
}

QString rowsOf(const QByteArray &bytes, const QString &sheet = {})
{
    return rowsOf(TableFormats::openBytes(bytes, everyRow(sheet), u"list.xlsx"_s));
}

QByteArray cell(const QByteArray &place, const QByteArray &value, const QByteArray &attributes = {})
{
    return "<c r='" + place + "' " + attributes + "><v>" + value + "</v></c>";
}

QByteArray textCell(const QByteArray &text) { return "<c t='inlineStr'><is><t>" + text + "</t></is></c>"; }

QByteArray row(const QByteArray &cells) { return "<row>" + cells + "</row>"; }

/// The most memory that any process took that read for this one, in megabytes.
qint64 helperMemory()
{
    rusage usage{};
    getrusage(RUSAGE_CHILDREN, &usage);
    return usage.ru_maxrss / 1024;
}

constexpr qint64 mostMemory = 400; // what it may allocate, and the libraries it is made of

} // namespace

/// Workbooks and documents: that their rows come out as they are shown, and that nothing in them does harm.
class TestWorkbooks : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyRealFileHasItsRows_data();
    void everyRealFileHasItsRows();
    void numbersAreWrittenAsTheyAreShown_data();
    void numbersAreWrittenAsTheyAreShown();
    void aTimeOfADayIsNotCountedBeyondIt();
    void shownDigitsAreToldFromThousands();
    void everyKindOfCellIsRead();
    void aTextThatIsNotThereIsBlank();
    void textsInRunsAndInOtherScriptsAreWhole();
    void daysAreCountedFromEitherYear();
    void bothEditionsAndAllEndingsAreOneFormat();
    void mergedCellsAreThereOnce();
    void blankRowsKeepTheNumbersOfRows();
    void titlesAboveTheHeadingsAreSkipped();
    void theFirstSheetWithRowsIsReadUnlessAnotherIsNamed();
    void openDocumentCellsAreRead();
    void errorsOfOpenDocumentFormulasAreBlank();
    void repeatedOpenDocumentRowsAreAllThere();
    void remarksAndChangesOfOpenDocumentsAreNoRows();
    void repeatedHeadingsOfWordTablesAreLeftOut();
    void departmentsOfWordTablesBecomeAColumn();
    void aTitleOfAWordTableIsNoDepartment();
    void departmentsMayStandAboveWordTables();
    void cellsOfWordTablesKeepTheirLines();
    void wordTablesWithOtherColumnsAreOfferedLikeSheets();
    void headingsInTwoRowsBecomeOne_data();
    void headingsInTwoRowsBecomeOne();
    void whatStandsAboveOrBelowHeadingsIsNotJoinedToThem_data();
    void whatStandsAboveOrBelowHeadingsIsNotJoinedToThem();
    void headingsInTwoRowsThatComeAgainAreLeftOut();
    void aRowThatAPageCutsInTwoIsOne();
    void wordTablesWithTheSameNamesAreOneList();
    void wordTablesWithOtherNamesStayApart_data();
    void wordTablesWithOtherNamesStayApart();
    void departmentsOfJoinedTablesAreKept();
    void aTableThatOnlyPlacesAnotherIsNoList();
    void whatCannotBeReadIsNamed_data();
    void whatCannotBeReadIsNamed();
    void hostileFilesEndInTheHelper_data();
    void hostileFilesEndInTheHelper();
    void textsRepeatedWithoutEndAreRefused_data();
    void textsRepeatedWithoutEndAreRefused();
    void manyPartsAreRefused();
    void ofSeveralPartsAlwaysTheSameIsRead();
    void aFileCutOffAnywhereIsRefused();
    void whatTheHelperSaysIsNotBelieved();
    void cancellingEndsReading();
};

void TestWorkbooks::everyRealFileHasItsRows_data()
{
    QTest::addColumn<QString>("facts");
    QFile counts(qEnvironmentVariable("RNF_CORPORA") + u"/EXPECTED_COUNTS.tsv"_s);
    if (!counts.open(QIODevice::ReadOnly))
        return;
    while (!counts.atEnd()) {
        const QStringList fields = QString::fromUtf8(counts.readLine()).trimmed().split(u'\t');
        if (fields.value(1) == "xlsx"_L1 || fields.value(1) == "ods"_L1 || fields.value(1) == "docx"_L1)
            QTest::newRow(qPrintable(fields[0])) << fields.value(2);
    }
}

void TestWorkbooks::everyRealFileHasItsRows()
{
    if (qEnvironmentVariable("RNF_CORPORA").isEmpty())
        QSKIP("no corpora");
    QFETCH(QString, facts);
    const QString file = QString::fromUtf8(QTest::currentDataTag());
    const QString path = qEnvironmentVariable("RNF_CORPORA") + u'/' + file;
    if (facts.startsWith("not a plain zip"_L1)) {
        const auto refused = TableFormats::open(path);
        QVERIFY(!refused && refused.error().message.contains("password"_L1));
        return;
    }
    // The counts are of rows that are written down. In these some have no text, or reach beyond what a list may be.
    static const QMap<QString, QString> others{{u"GECCO20Poster.xlsx submissions"_s, u"132"_s},
                                               {u"GECCO20Workshop.xlsx submissions"_s, u"132"_s},
                                               {u"GECCO20Poster.xlsx tracks"_s, u"2"_s},
                                               {u"GECCO20Poster.xlsx rooms"_s, u"2"_s},
                                               {u"GECCO21.xlsx submissions"_s, u"139"_s},
                                               {u"test_skip_lines.xlsx Sheet1"_s, u"6"_s},
                                               {u"format08.xlsx Sheet1"_s, u"0"_s},
                                               {u"format09.xlsx Sheet1"_s, u"0"_s},
                                               {u"ranges-out.xlsx ClickThroughRateSheet"_s, u"12"_s},
                                               {u"ranges-template.xlsx ClickThroughRateSheet"_s, u"6"_s},
                                               {u"merge_range02.xlsx Sheet1"_s, u"1"_s},
                                               {u"data03.xlsx Sheet1"_s, u"table-too-many-columns"_s}};
    for (const auto &fact : facts.split(u"; "_s)) {
        const auto colon = fact.lastIndexOf(u':');
        const QString wanted = fact.sliced(colon + 1).section(u' ', 0, 0);
        const auto reader = TableFormats::open(path, everyRow(fact.left(colon)));
        QString found = reader ? QString() : reader.error().id == "table-empty"_L1 ? u"0"_s : reader.error().id;
        if (reader) {
            TableRow one;
            int rows = 0;
            while ((*reader)->next(one))
                ++rows;
            found = (*reader)->error() ? (*reader)->error()->id : QString::number(rows);
        }
        QVERIFY2(found == others.value(file.section(u'/', -1) + u' ' + fact.left(colon), wanted),
                 qPrintable(fact + u" but "_s + found));
    }
}

void TestWorkbooks::numbersAreWrittenAsTheyAreShown_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("number");
    QTest::addColumn<QString>("shown");
    const auto add = [](const char *code, const char *number, const char *shown) {
        QTest::addRow("%s of %s", code, number)
            << QString::fromUtf8(code) << QString::fromUtf8(number) << QString::fromUtf8(shown);
    };
    add("General", "0.1", "0.1");
    add("General", "0.30000000000000004", "0.3");
    add("General", "5.5512345670000000E9", "5551234567");
    add("General", "5551234567", "5551234567");
    add("General", "1234567890123456", "1234567890123456");
    add("General", "-1.5", "-1.5");
    add("General", "1E-7", "0.0000001");
    add("General", "1.25E-5", "0.0000125");
    add("General", "abc", "abc");
    add("#,##0.00", "1234.5", "1234.5");
    add("0%", "0.5", "0.5");
    add("\"$\"#,##0_);[Red](\"$\"#,##0)", "40", "40");
    add("0 \"hours\"", "7", "7");
    add("# ?/?", "0.5", "0.5");
    add("#\\ ##0", "12345", "12345");
    add("00000", "2134", "02134");
    add("00000-0000", "21341234", "02134-1234");
    add("00000\\-0000", "100011234", "10001-1234");
    add("000-00-0000", "12345678", "012-34-5678");
    add("(###) ###-####", "2125550100", "(212) 555-0100");
    add("[<=9999999]###-####;(###) ###-####", "5550100", "555-0100");
    add("[<=9999999]###-####;\\(###\\)\\ ###-####", "2125550100", "(212) 555-0100");
    add("00000", "123456", "123456");
    add("00000", "-5", "-5");
    add("m/d/yyyy", "29679", "1981-04-03");
    add("[$-409]mmmm\\ d\\,\\ yyyy;@", "29679.9", "1981-04-03");
    add("dd/mm/yy hh:mm", "45356.7708333333", "2024-03-05 18:30");
    add("yyyy\\-mm\\-dd\\ hh:mm:ss", "45356.770844907405", "2024-03-05 18:30:01");
    add("h:mm AM/PM", "0.354166666666667", "08:30");
    add("[h]:mm", "1.14583333333333", "27:30");
    add("[h]:mm", "45000.75", "1080018:00");
    add("h:mm", "45000.75", "18:00");
    add("h:mm AM/PM", "45000.75", "18:00");
    add("h:mm", "0.9999999", "00:00");
    add("mm:ss.0", "0.000694444444444444", "00:01");
    add("mmm", "29679", "1981-04-03");
    add("d", "0", "0000-00-00");
    add("d", "59", "1900-02-28");
    add("d", "60", "1900-02-29");
    add("d", "61", "1900-03-01");
    add("d", "2958465", "9999-12-31");
    add("d", "2958466", "2958466");
    add("d", "-1", "-1");
    add("m/d/yyyy h:mm", "45356.99999999", "2024-03-06 00:00");
}

void TestWorkbooks::numbersAreWrittenAsTheyAreShown()
{
    QFETCH(QString, code);
    QFETCH(QString, number);
    QTEST(CellFormat(code).shown(number, false), "shown");
}

void TestWorkbooks::aTimeOfADayIsNotCountedBeyondIt()
{
    for (const int format : {18, 19, 20, 21})
        QCOMPARE(CellFormat::builtIn(format).shown(u"45000.75"_s, false), u"18:00"_s);
    QCOMPARE(CellFormat::builtIn(46).shown(u"1.5"_s, false), u"36:00"_s);
}

void TestWorkbooks::shownDigitsAreToldFromThousands()
{
    QVERIFY(isDigitsInPattern(u"02134"_s, u"2134"_s));
    QVERIFY(isDigitsInPattern(u"(212) 555-0100"_s, u"2125550100"_s));
    QVERIFY(!isDigitsInPattern(u"1.234"_s, u"1234"_s));
    QVERIFY(!isDigitsInPattern(u"12 345"_s, u"12345"_s));
    QVERIFY(!isDigitsInPattern(u"7.50"_s, u"7.5"_s));
    QVERIFY(!isDigitsInPattern(u"$40"_s, u"40"_s));
    QVERIFY(!isDigitsInPattern(u"3"_s, u"2.6"_s));
}

void TestWorkbooks::everyKindOfCellIsRead()
{
    TestWorkbook book{
        {{u"List"_s,
          row(cell("A1", "0", "t='s'") + textCell("Díaz") + cell("C1", "1", "t='b'") + cell("D1", "#N/A", "t='e'"))
              + row(cell("A2", "say", "t='str'") + cell("B2", "2134", "s='1'") + cell("C2", "0", "t='b'")
                    + "<c r='D2' s='2'><f>TODAY()</f><v>29679</v></c><c r='F2'/>")
              + row("<c><f>1+1</f><v>2</v></c><c t='d'><v>1981-04-03</v></c>")}}};
    book.sharedTexts = "<si><t xml:space='preserve'>Rosa </t></si>";
    book.formats = "<numFmt numFmtId='164' formatCode='00000'/>";
    book.styles = {0, 164, 14};
    QCOMPARE(rowsOf(book.bytes()), u"Rosa |Díaz|TRUE| / say|02134|FALSE|1981-04-03 / 2|1981-04-03||"_s);
}

void TestWorkbooks::aTextThatIsNotThereIsBlank()
{
    TestWorkbook book{{{u"List"_s, row(textCell("first") + "<c t='s'><v/></c><c t='s'><v>x</v></c><c t='s'><v>-1</v></c>"
                                       + "<c t='s'><v>1</v></c><c t='s'><v>0</v></c>")}}};
    book.sharedTexts = "<si><t>Rosa</t></si>";
    QCOMPARE(rowsOf(book.bytes()), u"first|||||Rosa"_s);
    book.sharedTexts.clear();
    QCOMPARE(rowsOf(book.bytes()), u"first"_s);
}

void TestWorkbooks::textsInRunsAndInOtherScriptsAreWhole()
{
    TestWorkbook book{
        {{u"List"_s, row(cell("A1", "0", "t='s'") + cell("B1", "1", "t='s'") + textCell("a_x000D_b_x005F_x0041_"))}}};
    book.sharedTexts = "<si><r><t>Ro</t></r><r><rPr><b/></rPr><t>sa</t></r></si>"
                       "<si><t>山田</t><rPh sb='0' eb='2'><t>ヤマダ</t></rPh></si>";
    QCOMPARE(rowsOf(book.bytes()), u"Rosa|山田|a\rb_x0041_"_s);
}

void TestWorkbooks::daysAreCountedFromEitherYear()
{
    TestWorkbook book{
        {{u"List"_s, row(cell("A1", "1", "s='1'") + cell("B1", "0.5", "s='2'") + cell("C1", "1.5", "s='3'"))}}};
    book.styles = {0, 14, 20, 22};
    QCOMPARE(rowsOf(book.bytes()), u"1900-01-01|12:00|1900-01-01 12:00"_s);
    book.properties = "<workbookPr date1904='1'/>";
    QCOMPARE(rowsOf(book.bytes()), u"1904-01-02|12:00|1904-01-02 12:00"_s);
}

void TestWorkbooks::bothEditionsAndAllEndingsAreOneFormat()
{
    TestWorkbook book{{{u"List"_s, row(textCell("Rosa"))}}};
    book.isStrict = true;
    QCOMPARE(rowsOf(book.bytes()), u"Rosa"_s);
    book.main = u"xl/other.xml"_s;
    QCOMPARE(rowsOf(book.bytes()), u"Rosa"_s);
    QTemporaryDir folder;
    for (const auto &ending : {u"xlsm"_s, u"xltx"_s, u"csv"_s}) {
        QFile file(folder.filePath(u"list."_s + ending));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(book.bytes());
        file.close();
        QCOMPARE(rowsOf(TableFormats::open(file.fileName(), everyRow())), u"Rosa"_s);
    }
}

void TestWorkbooks::mergedCellsAreThereOnce()
{
    TestWorkbook book{{{u"List"_s, row(cell("A1", "1") + cell("B1", "2") + cell("C1", "3"))
                                       + row(cell("A2", "4") + cell("B2", "5") + cell("C2", "6"))
                                       + row(cell("A3", "7") + cell("B3", "8") + cell("C3", "9"))}}};
    book.afterRows = "<mergeCells count='2'><mergeCell ref='A1:B2'/><mergeCell ref='C3:C9'/></mergeCells>";
    QCOMPARE(rowsOf(book.bytes()), u"1||3 / ||6 / 7|8|9"_s);
    QCOMPARE(rowsOf(openBookOf("<table:table table:name='L'><table:table-row>"
                               "<table:table-cell table:number-columns-spanned='2'><text:p>a</text:p></table:table-cell>"
                               "<table:covered-table-cell><text:p>hidden</text:p></table:covered-table-cell>"
                               "<table:table-cell><text:p>b</text:p></table:table-cell></table:table-row></table:table>")),
             u"a||b"_s);
}

void TestWorkbooks::blankRowsKeepTheNumbersOfRows()
{
    const auto reader = TableFormats::openBytes(workbookOf("<row r='3'>" + textCell("Name") + textCell("City")
                                                           + "</row><row r='5'><c r='B5' s='0'/></row><row r='700'>"
                                                           + textCell("Rosa") + textCell("Bronx") + "</row>"),
                                                {true, 2});
    QVERIFY(reader);
    TableRow found;
    QVERIFY((*reader)->next(found));
    QCOMPARE(found.number(), 700);
    QVERIFY(!(*reader)->next(found) && !(*reader)->error());
    QCOMPARE((*reader)->blankRows(), 696);
    QCOMPARE((*reader)->bytesRead(), (*reader)->bytesTotal());
    QCOMPARE(rowsOf(workbookOf("<row r='2'>" + textCell("a") + "</row><row r='2'>" + textCell("b") + "</row>")),
             u"sheets-damaged"_s);
}

void TestWorkbooks::titlesAboveTheHeadingsAreSkipped()
{
    const auto reader = TableFormats::openBytes(workbookOf(
        row(textCell("Spring list of the hospital")) + row(textCell("First name") + textCell("City") + textCell("Phone"))
        + row(textCell("Rosa") + textCell("Bronx")) + row(textCell("Ana") + textCell("Queens"))
        + row(textCell("Lia") + "<c/>" + textCell("212 555 0100"))));
    QVERIFY(reader);
    QCOMPARE((*reader)->layout().skippedRows, 1);
    QCOMPARE((*reader)->columns(), (QStringList{u"First name"_s, u"City"_s, u"Phone"_s}));
    QCOMPARE(rowsOf(reader), u"Rosa|Bronx| / Ana|Queens| / Lia||212 555 0100"_s);
}

void TestWorkbooks::theFirstSheetWithRowsIsReadUnlessAnotherIsNamed()
{
    const QByteArray bytes = TestWorkbook{
        {{u"Cover"_s, row("<c r='B1' s='0'/>")},
         {u"People"_s, row(textCell("Rosa"))},
         {u"Größe &amp; &lt;x>"_s,
          row(textCell("Ana"))}}}.bytes();
    const auto reader = TableFormats::openBytes(bytes, everyRow());
    QVERIFY(reader);
    QCOMPARE((*reader)->layout().sheets, (QStringList{u"Cover"_s, u"People"_s, u"Größe & <x>"_s}));
    QCOMPARE((*reader)->layout().sheet, u"People"_s);
    QVERIFY(!(*reader)->layout().text);
    QCOMPARE(rowsOf(reader), u"Rosa"_s);
    QCOMPARE(rowsOf(bytes, u"Größe & <x>"_s), u"Ana"_s);
    QCOMPARE(rowsOf(bytes, u"Cover"_s), u"table-empty"_s);
    const auto none = TableFormats::openBytes(bytes, everyRow(u"Dues"_s), u"list.xlsx"_s);
    QCOMPARE(none.error().id, u"sheets-no-sheet"_s);
    QVERIFY(none.error().message.contains(u"Dues"_s) && none.error().message.contains(u"People"_s)
            && none.error().isAboutOpening);
}

void TestWorkbooks::openDocumentCellsAreRead()
{
    const auto valueCell = [](const QByteArray &attributes, const QByteArray &shown) {
        return "<table:table-cell " + attributes + "><text:p>" + shown + "</text:p></table:table-cell>";
    };
    QCOMPARE(rowsOf(openBookOf("<table:table table:name='L'><table:table-row>"
                               + valueCell("office:value-type='string'", "Ro<text:span>sa</text:span><text:s text:c='2'/>D.")
                               + valueCell("office:value-type='float' office:value='2134'", "02134")
                               + valueCell("office:value-type='float' office:value='1234.5'", "1,234.50")
                               + valueCell("office:value-type='percentage' office:value='0.5'", "50%")
                               + valueCell("office:value-type='date' office:date-value='1981-04-03'", "04/03/81")
                               + valueCell("office:value-type='date' office:date-value='2024-03-05T18:30:00'", "5 Mar")
                               + valueCell("office:value-type='time' office:time-value='PT08H30M00S'", "8:30 AM")
                               + valueCell("office:value-type='boolean' office:boolean-value='true'", "WAHR")
                               + valueCell("office:value-type='string'", "Main St 1</text:p><text:p>Bronx")
                               + "</table:table-row></table:table>")),
             u"Rosa  D.|02134|1234.5|0.5|1981-04-03|2024-03-05 18:30|08:30|TRUE|Main St 1\nBronx"_s);
}

void TestWorkbooks::errorsOfOpenDocumentFormulasAreBlank()
{
    const auto answer = [](const QByteArray &attributes, const QByteArray &shown) {
        return "<table:table-cell xmlns:calcext='urn:calcext' " + attributes + "><text:p>" + shown
             + "</text:p></table:table-cell>";
    };
    QCOMPARE(rowsOf(openBookOf("<table:table table:name='L'><table:table-row>"
                               + answer("office:value-type='string' calcext:value-type='error'", "#N/A")
                               + answer("table:formula='of:=1/0' office:value-type='float' office:value='0'", "#DIV/0!")
                               + answer("table:formula='of:=A9' office:value-type='string'", "Err:502")
                               + answer("table:formula='of:=A1' office:value-type='string'", "Nursing")
                               + answer("office:value-type='string'", "#N/A") + "</table:table-row></table:table>")),
             u"|||Nursing|#N/A"_s);
}

void TestWorkbooks::repeatedOpenDocumentRowsAreAllThere()
{
    const QByteArray cells = "<table:table-cell table:number-columns-repeated='2'><text:p>a</text:p></table:table-cell>"
                             "<table:table-cell table:number-columns-repeated='16382'/>";
    const QByteArray blank = "<table:table-row table:number-rows-repeated='%1'><table:table-cell "
                             "table:number-columns-repeated='16384'/></table:table-row>";
    QCOMPARE(rowsOf(openBookOf("<table:table table:name='L'><table:table-row table:number-rows-repeated='3'>" + cells
                               + "</table:table-row>" + QByteArray(blank).replace("%1", "2") + "<table:table-row>" + cells
                               + "</table:table-row>" + QByteArray(blank).replace("%1", "1048570") + "</table:table>")),
             u"a|a / a|a / a|a / a|a"_s);
}

void TestWorkbooks::remarksAndChangesOfOpenDocumentsAreNoRows()
{
    const QByteArray line =
        "<table:table-row><table:table-cell><office:annotation><text:p>ask her</text:p></office:annotation>"
        "<text:p>Rosa</text:p></table:table-cell></table:table-row>";
    QCOMPARE(
        rowsOf(openBookOf("<table:tracked-changes><table:table table:name='Old'>" + line
                          + "</table:table></table:tracked-changes><table:table table:name='L'><table:table-header-rows>"
                          + line + "</table:table-header-rows></table:table>")),
        u"Rosa"_s);
}

void TestWorkbooks::repeatedHeadingsOfWordTablesAreLeftOut()
{
    const auto reader = TableFormats::openBytes(wordDocumentOf(
        wordTableOf({{"Name", "City"}, {"Díaz, Rosa", "Bronx"}, {"NAME", "City "}, {"Silva, Ana", "Queens"}}) + "<w:p/>"
        + wordTableOf({{"Name", "City"}, {"Tran, Lia", "Bronx"}}) + wordTableOf({{"Ng 212 555 0100", "Queens"}})));
    QVERIFY(reader);
    QCOMPARE((*reader)->columns(), (QStringList{u"Name"_s, u"City"_s}));
    QCOMPARE((*reader)->layout().repeatedHeaders, 2);
    QCOMPARE((*reader)->layout().sheets.size(), 1);
    QCOMPARE(rowsOf(reader), u"Díaz, Rosa|Bronx / Silva, Ana|Queens / Tran, Lia|Bronx / Ng 212 555 0100|Queens"_s);
}

namespace {

QByteArray wordRow(const QByteArray &cells) { return "<w:tr>" + cells + "</w:tr>"; }

QByteArray wordCell(const QByteArray &text, const QByteArray &properties = {})
{
    return "<w:tc><w:tcPr>" + properties + "</w:tcPr><w:p><w:r><w:t>" + text + "</w:t></w:r></w:p></w:tc>";
}

QByteArray wordParagraph(const QByteArray &text, const QByteArray &style = {})
{
    return "<w:p><w:pPr><w:pStyle w:val='" + style + "'/></w:pPr><w:r><w:t>" + text + "</w:t></w:r></w:p>";
}

const QByteArray acrossTwo = "<w:gridSpan w:val='2'/>";

} // namespace

void TestWorkbooks::departmentsOfWordTablesBecomeAColumn()
{
    const QByteArray headings = wordRow(wordCell("Name") + wordCell("City"));
    QCOMPARE(rowsOf(wordDocumentOf("<w:tbl>" + headings + wordRow(wordCell("Nursing", acrossTwo))
                                   + wordRow(wordCell("Rosa") + wordCell("Bronx"))
                                   + wordRow(wordCell("Department: Kitchen", acrossTwo))
                                   + wordRow(wordCell("Ana") + wordCell("Queens")) + "</w:tbl>")),
             u"Name|City|Section / Rosa|Bronx|Nursing / Ana|Queens|Kitchen"_s);
}

void TestWorkbooks::aTitleOfAWordTableIsNoDepartment()
{
    QCOMPARE(rowsOf(wordDocumentOf("<w:tbl>" + wordRow(wordCell("Voter list", acrossTwo))
                                   + wordRow(wordCell("Name") + wordCell("City"))
                                   + wordRow(wordCell("Rosa") + wordCell("Bronx")) + "</w:tbl>")),
             u"Name|City / Rosa|Bronx"_s);
}

void TestWorkbooks::departmentsMayStandAboveWordTables()
{
    QCOMPARE(rowsOf(wordDocumentOf(wordParagraph("Unidad: Cocina") + wordTableOf({{"Name", "City"}, {"Rosa", "Bronx"}})
                                   + wordParagraph("Nursing", "Heading2") + "<w:p/>"
                                   + wordTableOf({{"Name", "City"}, {"Ana", "Queens"}}))),
             u"Name|City|Section / Rosa|Bronx|Cocina / Ana|Queens|Nursing"_s);
    QCOMPARE(rowsOf(wordDocumentOf(wordParagraph("These are all eligible voters.")
                                   + wordTableOf({{"Name", "City"}, {"Rosa", "Bronx"}}))),
             u"Name|City / Rosa|Bronx"_s);
}

void TestWorkbooks::cellsOfWordTablesKeepTheirLines()
{
    const QByteArray address =
        "<w:tc><w:p><w:r><w:t>Main St 1</w:t><w:br/><w:t>Apt 2</w:t></w:r></w:p><w:p/>"
        "<w:p><w:r><w:t>Bron</w:t></w:r><w:del><w:r><w:t>old</w:t></w:r></w:del><w:r><w:t>x</w:t></w:r></w:p>"
        "</w:tc>";
    QCOMPARE(rowsOf(wordDocumentOf("<w:tbl>" + wordRow(wordCell("Name") + wordCell("Address"))
                                   + wordRow(wordCell("Rosa", "<w:vMerge w:val='restart'/>") + address)
                                   + wordRow(wordCell("hidden", "<w:vMerge/>") + wordCell("Queens")) + "</w:tbl>")),
             u"Name|Address / Rosa|Main St 1\nApt 2\nBronx / |Queens"_s);
}

void TestWorkbooks::wordTablesWithOtherColumnsAreOfferedLikeSheets()
{
    const QByteArray bytes =
        wordDocumentOf(wordTableOf({{"Name", "City"}, {"Rosa", "Bronx"}}) + wordParagraph("Phones", "Heading1")
                       + wordTableOf({{"Name", "Home", "Cell"}, {"Ana", "212 555 0100", "212 555 0101"}})
                       + wordTableOf({{"Name", "Shift"}, {"Lia", "Night"}}));
    const auto reader = TableFormats::openBytes(bytes, everyRow());
    QVERIFY(reader);
    QCOMPARE((*reader)->layout().sheets, (QStringList{u"Name, City"_s, u"Phones"_s, u"Name, Shift"_s}));
    QCOMPARE(rowsOf(reader), u"Name|City / Rosa|Bronx"_s);
    QCOMPARE(rowsOf(bytes, u"Phones"_s), u"Name|Home|Cell / Ana|212 555 0100|212 555 0101"_s);
}

namespace {

QByteArray textRowOf(const QList<QByteArray> &cells)
{
    QByteArray all;
    for (const auto &text : cells)
        all += text.isEmpty() ? "<c/>" : textCell(text);
    return row(all);
}

TestWorkbook mergedBook(const QList<QList<QByteArray>> &rows, const QByteArray &merged)
{
    TestWorkbook book{{{u"List"_s, {}}}};
    for (const auto &cells : rows)
        book.sheets[0].second += textRowOf(cells);
    book.afterRows = "<mergeCells><mergeCell ref='" + merged + "'/></mergeCells>";
    return book;
}

const QByteArray threeAcross = "<w:gridSpan w:val='3'/>", firstOfTwo = "<w:vMerge w:val='restart'/>",
                 secondOfTwo = "<w:vMerge/>";
const QByteArray twoHeadingRows =
    wordRow(wordCell("Name", firstOfTwo) + wordCell("Home", threeAcross) + wordCell("Shift", firstOfTwo))
    + wordRow(wordCell("", secondOfTwo) + wordCell("Street") + wordCell("City") + wordCell("ZIP")
              + wordCell("", secondOfTwo));

QByteArray wordPerson(const QList<QByteArray> &cells)
{
    QByteArray all;
    for (const auto &text : cells)
        all += wordCell(text);
    return wordRow(all);
}

const QByteArray rosaAtHome = wordPerson({"Díaz, Rosa", "Main St 1", "Bronx", "10451", "Night"});

} // namespace

void TestWorkbooks::headingsInTwoRowsBecomeOne_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("Excel") << mergedBook({{"Name", "Home", "", "", "Shift"},
                                          {"", "Street", "City", "ZIP"},
                                          {"Díaz, Rosa", "Main St 1", "Bronx", "10451", "Night"}},
                                         "B1:D1")
                                  .bytes();
    const auto openCell = [](const QByteArray &text, const QByteArray &attributes = {}) {
        return "<table:table-cell " + attributes + "><text:p>" + text + "</text:p></table:table-cell>";
    };
    const auto openRow = [](const QByteArray &cells) { return "<table:table-row>" + cells + "</table:table-row>"; };
    QTest::newRow("OpenDocument") << openBookOf(
        "<table:table table:name='L'>"
        + openRow(openCell("Name", "table:number-rows-spanned='2'") + openCell("Home", "table:number-columns-spanned='3'")
                  + "<table:covered-table-cell table:number-columns-repeated='2'/>" + openCell("Shift"))
        + openRow("<table:covered-table-cell/>" + openCell("Street") + openCell("City") + openCell("ZIP"))
        + openRow(openCell("Díaz, Rosa") + openCell("Main St 1") + openCell("Bronx") + openCell("10451") + openCell("Night"))
        + "</table:table>");
    QTest::newRow("Word") << wordDocumentOf("<w:tbl>" + twoHeadingRows + rosaAtHome + "</w:tbl>");
}

void TestWorkbooks::headingsInTwoRowsBecomeOne()
{
    QFETCH(QByteArray, bytes);
    QCOMPARE(rowsOf(bytes), u"Name|Home Street|Home City|Home ZIP|Shift / Díaz, Rosa|Main St 1|Bronx|10451|Night"_s);
    const auto reader = TableFormats::openBytes(bytes);
    QVERIFY(reader && (*reader)->layout().hasHeader);
    QCOMPARE((*reader)->columns().value(3), u"Home ZIP"_s);
}

void TestWorkbooks::whatStandsAboveOrBelowHeadingsIsNotJoinedToThem_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("rows");
    QTest::newRow("a title")
        << mergedBook({{"Spring list"}, {"Name", "City", "Shift"}, {"Rosa", "Bronx", "Night"}}, "A1:C1").bytes()
        << u"Spring list / Name|City|Shift / Rosa|Bronx|Night"_s;
    QTest::newRow("a title and headings in two rows")
        << mergedBook(
               {{"Spring list"}, {"Name", "Home", "", "Shift"}, {"", "Street", "City"}, {"Rosa", "Main St", "Bronx", "Day"}},
               "A1:D1'/><mergeCell ref='B2:C2")
               .bytes()
        << u"Spring list / Name|Home Street|Home City|Shift / Rosa|Main St|Bronx|Day"_s;
    QTest::newRow("groups that are not needed")
        << mergedBook({{"Person", "", "Work", ""}, {"First", "Last", "Unit", "Shift"}}, "A1:B1'/><mergeCell ref='C1:D1")
               .bytes()
        << u"Person||Work| / First|Last|Unit|Shift"_s;
    QTest::newRow("groups that are needed")
        << mergedBook({{"Home", "", "Mailing", ""}, {"Street", "ZIP", "Street", "ZIP"}}, "A1:B1'/><mergeCell ref='C1:D1")
               .bytes()
        << u"Home Street|Home ZIP|Mailing Street|Mailing ZIP"_s;
    QTest::newRow("somebody below") << mergedBook({{"Name", "", "Unit"}, {"Rosa", "Díaz", "Nursing"}}, "A1:B1").bytes()
                                    << u"Name||Unit / Rosa|Díaz|Nursing"_s;
    QTest::newRow("numbers below") << mergedBook({{"Name", "", "Phone"}, {"Rosa", "212 555 0100"}}, "A1:B1").bytes()
                                   << u"Name||Phone / Rosa|212 555 0100|"_s;
    QTest::newRow("the only row") << mergedBook({{"Name", "", "Phone"}}, "A1:B1").bytes() << u"Name||Phone"_s;
}

void TestWorkbooks::whatStandsAboveOrBelowHeadingsIsNotJoinedToThem()
{
    QFETCH(QByteArray, bytes);
    QTEST(rowsOf(bytes), "rows");
}

void TestWorkbooks::headingsInTwoRowsThatComeAgainAreLeftOut()
{
    const auto reader = TableFormats::openBytes(
        wordDocumentOf("<w:tbl>" + twoHeadingRows + rosaAtHome + twoHeadingRows
                       + wordPerson({"Silva, Ana", "Main St 2", "Bronx", "10451", "Day"}) + "</w:tbl><w:p/><w:tbl>"
                       + twoHeadingRows + wordPerson({"Tran, Lia", "Main St 3", "Queens", "11101", "Day"}) + "</w:tbl>"));
    QVERIFY(reader);
    QCOMPARE((*reader)->layout().repeatedHeaders, 2);
    QCOMPARE((*reader)->layout().sheets.size(), 1);
    QCOMPARE(rowsOf(reader).count(u" / "_s), 2);
}

void TestWorkbooks::aRowThatAPageCutsInTwoIsOne()
{
    const QByteArray headings = wordPerson({"Name", "Address", "Unit"});
    const QByteArray rosa = wordPerson({"Díaz, Rosa", "Main St 1", "Nursing"}), rest = wordPerson({"", "Bronx NY", ""});
    const QByteArray ana = wordPerson({"Silva, Ana", "Main St 2", "Kitchen"});
    const QString whole = u"Name|Address|Unit / Díaz, Rosa|Main St 1\nBronx NY|Nursing / Silva, Ana|Main St 2|Kitchen"_s;
    QCOMPARE(rowsOf(wordDocumentOf("<w:tbl>" + headings + rosa + headings + rest + ana + "</w:tbl>")), whole);
    QCOMPARE(rowsOf(wordDocumentOf("<w:tbl>" + headings + rosa + "</w:tbl><w:p/><w:tbl>" + rest + ana + "</w:tbl>")), whole);
    QCOMPARE(rowsOf(wordDocumentOf("<w:tbl>" + headings + rosa + rest + "</w:tbl>")),
             u"Name|Address|Unit / Díaz, Rosa|Main St 1|Nursing / |Bronx NY"_s);
    QCOMPARE(rowsOf(wordDocumentOf("<w:tbl>" + headings + rosa + headings + wordPerson({"", "Main St 9", "Laundry"})
                                   + "</w:tbl>")),
             u"Name|Address|Unit / Díaz, Rosa|Main St 1|Nursing / |Main St 9|Laundry"_s);
}

void TestWorkbooks::wordTablesWithTheSameNamesAreOneList()
{
    const QByteArray bytes = wordDocumentOf(
        wordTableOf({{"Unit", "People"}, {"Nursing", "2"}})
        + wordTableOf(
            {{"Name", "Address", "Unit"}, {"Díaz, Rosa", "Main St 1", "Nursing"}, {"Silva, Ana", "Main St 2", "Nursing"}})
        + wordTableOf({{"Name", "Cell", "Unit", "Address"},
                       {"DÍAZ, Rosa", "212 555 0100", "Nursing", "PO Box 7"},
                       {"Silva,  Ana", "212 555 0101", "Nursing", "Main St 2"}})
        + wordTableOf({{"Employee", "Shift"}, {"Díaz, Rosa", "Night"}, {"Silva, Ana", "Day"}}));
    const auto reader = TableFormats::openBytes(bytes);
    QVERIFY(reader);
    QCOMPARE((*reader)->layout().sheets, (QStringList{u"All lists joined"_s, u"Unit, People"_s, u"Name, Address, Unit"_s,
                                                      u"Name, Cell, Unit, Address"_s, u"Employee, Shift"_s}));
    QCOMPARE((*reader)->layout().sheet, u"All lists joined"_s);
    QCOMPARE((*reader)->layout().unlikeRow, 0);
    QCOMPARE((*reader)->columns(),
             (QStringList{u"Name"_s, u"Address"_s, u"Unit"_s, u"Cell"_s, u"Address (2)"_s, u"Shift"_s}));
    const QString rows = u"Díaz, Rosa|Main St 1|Nursing|212 555 0100|PO Box 7|Night / "
                         "Silva, Ana|Main St 2|Nursing|212 555 0101|Main St 2|Day"_s;
    QCOMPARE(rowsOf(reader), rows);
    QVERIFY(rowsOf(bytes, u"All lists joined"_s).endsWith(rows));
    QCOMPARE(rowsOf(bytes, u"Employee, Shift"_s), u"Employee|Shift / Díaz, Rosa|Night / Silva, Ana|Day"_s);
}

void TestWorkbooks::wordTablesWithOtherNamesStayApart_data()
{
    using Table = QList<QList<QByteArray>>;
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("unlikeRow");
    const auto add = [](const char *name, const QList<Table> &tables, int unlikeRow) {
        QByteArray body;
        for (const auto &table : tables)
            body += wordTableOf(table) + "<w:p/>";
        QTest::newRow(name) << wordDocumentOf(body) << unlikeRow;
    };
    const Table homes{{"Name", "City"}, {"Rosa", "Bronx"}, {"Ana", "Queens"}};
    add("another order", {homes, {{"Name", "Cell", "Shift"}, {"Ana", "1", "Day"}, {"Rosa", "2", "Day"}}}, 2);
    add("one too few", {homes, {{"Name", "Cell", "Shift"}, {"Rosa", "1", "Day"}}}, 3);
    add("one that agrees and one that does not",
        {homes,
         {{"Name", "Shift"}, {"Rosa", "Day"}, {"Ana", "Day"}},
         {{"Name", "Cell", "Home"}, {"Rosa", "1", "2"}, {"Lia", "1", "2"}}},
        3);
    add("nothing in common", {homes, {{"Unit", "Chief", "Floor"}, {"Nursing", "Lia", "4"}, {"Kitchen", "Kim", "1"}}}, 0);
    add("numbers that agree and names that do not",
        {{{"No.", "Name", "City"}, {"1", "Rosa", "Bronx"}, {"2", "Ana", "Queens"}},
         {{"No.", "Name", "Cell", "Shift"}, {"1", "Ana", "5", "Day"}, {"2", "Rosa", "6", "Day"}}},
        2);
    add("numbers without names",
        {{{"No.", "Name", "City"}, {"1", "Rosa", "Bronx"}, {"2", "Ana", "Queens"}},
         {{"No.", "Cell"}, {"1", "5"}, {"2", "6"}}},
        2);
    add("departments that agree and no names",
        {{{"Department", "Name", "City"}, {"Nursing", "Rosa", "Bronx"}, {"Nursing", "Ana", "Queens"}},
         {{"Department", "Cell"}, {"Nursing", "5"}, {"Nursing", "6"}}},
        2);
}

void TestWorkbooks::wordTablesWithOtherNamesStayApart()
{
    QFETCH(QByteArray, bytes);
    const auto reader = TableFormats::openBytes(bytes);
    QVERIFY(reader);
    QVERIFY((*reader)->layout().sheets.size() > 1 && !(*reader)->layout().sheets.contains(u"All lists joined"_s));
    QTEST((*reader)->layout().unlikeRow, "unlikeRow");
}

void TestWorkbooks::departmentsOfJoinedTablesAreKept()
{
    const QByteArray homes = wordTableOf({{"Name", "City"}, {"Rosa", "Bronx"}, {"Ana", "Queens"}});
    const QByteArray phones = "<w:tbl>" + wordPerson({"Name", "Cell", "Home"})
                            + wordRow(wordCell("Unit: Nursing", threeAcross)) + wordPerson({"Rosa", "1", "2"})
                            + wordRow(wordCell("Kitchen", threeAcross)) + wordPerson({"Ana", "3", "4"}) + "</w:tbl>";
    const QString rows = u"Name|City|Cell|Home|Section / Rosa|Bronx|1|2|Nursing / Ana|Queens|3|4|Kitchen"_s;
    QCOMPARE(rowsOf(wordDocumentOf(homes + phones)), rows);
}

void TestWorkbooks::aTableThatOnlyPlacesAnotherIsNoList()
{
    const QByteArray inner = wordTableOf({{"Name", "City"}, {"Rosa", "Bronx"}});
    QCOMPARE(rowsOf(wordDocumentOf("<w:tbl><w:tr><w:tc>" + inner + "<w:p/></w:tc></w:tr></w:tbl>")),
             u"Name|City / Rosa|Bronx"_s);
    QCOMPARE(rowsOf(wordDocumentOf("<w:tbl>" + wordRow(wordCell("Name") + wordCell("Home"))
                                   + wordRow(wordCell("Ana") + "<w:tc>" + inner + "<w:p/></w:tc>") + "</w:tbl>")),
             u"Name|Home / Ana|Name City\nRosa Bronx"_s);
}

void TestWorkbooks::whatCannotBeReadIsNamed_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("word");
    const auto add = [](const char *name, const QByteArray &bytes, const QString &id, const QString &word) {
        QTest::newRow(name) << bytes << id << word;
    };
    add("zip of something else", zipOf({{u"list.csv"_s, "a,b"}}), u"sheets-no-list"_s, u"Unpack"_s);
    add("zip of nothing", zipOf({}), u"sheets-damaged"_s, u"damaged"_s);
    add("no zip", "PK\x03\x04 and then something else", u"sheets-damaged"_s, u"damaged"_s);
    add("OpenDocument text", zipOf({{u"mimetype"_s, "application/vnd.oasis.opendocument.text"}}), u"sheets-no-list"_s,
        u".docx"_s);
    add("OpenDocument with password",
        zipOf({{u"mimetype"_s, "application/vnd.oasis.opendocument.spreadsheet"},
               {u"META-INF/manifest.xml"_s, "<manifest><file-entry><encryption-data/></file-entry></manifest>"},
               {u"content.xml"_s, "\x01\x02"}}),
        u"sheets-password"_s, u"password"_s);
    TestWorkbook binary{{{u"List"_s, {}}}};
    binary.main = u"xl/workbook.bin"_s;
    add("binary workbook", binary.bytes(), u"sheets-no-list"_s, u".xlsb"_s);
    add("workbook without sheets", TestWorkbook().bytes(), u"sheets-no-table"_s, u"no table"_s);
    add("workbook without rows", workbookOf({}), u"table-empty"_s, u"no rows"_s);
    add("document without a table", wordDocumentOf(wordParagraph("Dear all")), u"sheets-no-table"_s, u"no table"_s);
    add("slides",
        zipOf({{u"[Content_Types].xml"_s, "<Types/>"},
               {u"_rels/.rels"_s,
                "<Relationships><Relationship Id='a' Type='x/officeDocument' Target='p.xml'/></Relationships>"},
               {u"p.xml"_s, "<presentation/>"}}),
        u"sheets-no-list"_s, u"Unpack"_s);
    add("no workbook in it", zipOf({{u"[Content_Types].xml"_s, "<Types/>"}}), u"sheets-damaged"_s, u"damaged"_s);
    add("relations outside of it",
        zipOf({{u"[Content_Types].xml"_s, "<Types/>"},
               {u"_rels/.rels"_s,
                "<Relationships><Relationship Id='a' Type='x/officeDocument' Target='../../etc/passwd'/></Relationships>"}}),
        u"sheets-damaged"_s, u"damaged"_s);
    add("pdf called xlsx", "%PDF-1.7\n%\xE2\xE3", u"csv-not-text"_s, u"PDF"_s);
    add("web page called xls", "<html><table><tr><td>a</td></tr></table>", u"csv-not-text"_s, u"HTML"_s);
}

void TestWorkbooks::whatCannotBeReadIsNamed()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, id);
    QFETCH(QString, word);
    const auto reader = TableFormats::openBytes(bytes, {}, u"list.xlsx"_s);
    QVERIFY(!reader);
    QCOMPARE(reader.error().id, id);
    QVERIFY2(reader.error().message.contains(word) && reader.error().message.contains(u"list.xlsx"_s)
                 && reader.error().isAboutOpening,
             qPrintable(reader.error().message));
}

void TestWorkbooks::hostileFilesEndInTheHelper_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("id");
    const auto add = [](const char *name, const QByteArray &bytes, const char *id) {
        QTest::newRow(name) << bytes << QString::fromLatin1(id);
    };
    const QByteArray filled = "<table:table-cell table:number-columns-repeated='%1'><text:p>a</text:p></table:table-cell>";
    add("a billion columns",
        openBookOf("<table:table table:name='L'><table:table-row>" + QByteArray(filled).replace("%1", "1000000000")
                   + "</table:table-row></table:table>"),
        "table-too-many-columns");
    add("a billion rows",
        openBookOf("<table:table table:name='L'><table:table-row table:number-rows-repeated='1000000000'>"
                   + QByteArray(filled).replace("%1", "1") + "</table:table-row></table:table>"),
        "sheets-damaged");
    add("a row beyond the grid", workbookOf("<row r='1048577'>" + textCell("a") + "</row>"), "sheets-damaged");
    add("a column beyond the grid", workbookOf("<row>" + cell("XFE1", "1") + "</row>"), "sheets-damaged");
    add("a column beyond any list", workbookOf("<row>" + cell("XFD1", "1") + "</row>"), "table-too-many-columns");
    add("a place beyond counting", workbookOf("<row>" + cell("ZZZZZZZZZZZZZZZZZZ99999999999999999999", "1") + "</row>"),
        "sheets-damaged");
    add("a cell of a million letters", workbookOf(row(textCell(QByteArray(1024 * 1024, 'x')))), "sheets-too-large");
    QByteArray noise;
    for (quint32 i = 1; noise.size() < 100'000; i = i * 1664525 + 1013904223)
        noise += QByteArray::number(i, 36);
    add("a cell of many letters", workbookOf(row(textCell(noise))), "table-cell-too-large");
    add("a text that fills the memory", workbookOf(row(textCell(noise.first(20'000).repeated(3'000)))), "sheets-too-large");
    add("a bomb", workbookOf(QByteArray(20 * 1024 * 1024, ' ')), "sheets-too-large");
    add("a part that is said to be large",
        withSizeOf(workbookOf(row(textCell("a"))), "xl/worksheets/sheet1.xml", 65 * 1024 * 1024), "sheets-too-large");
    add("a part that is larger than said", withSizeOf(workbookOf(row(textCell("a"))), "xl/worksheets/sheet1.xml", 40),
        "sheets-damaged");
    add("words that grow",
        zipOf({{u"[Content_Types].xml"_s, "<Types/>"},
               {u"_rels/.rels"_s,
                "<!DOCTYPE a [<!ENTITY b 'bbbbbbbbbb'><!ENTITY c '&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;'>]><a>&c;</a>"}}),
        "sheets-damaged");
    add("foreign words", workbookOf(row(textCell("&other;"))), "sheets-damaged");
    add("deep nesting", workbookOf(QByteArray("<a>").repeated(100'000)), "sheets-damaged");
    add("a deep document", wordDocumentOf(QByteArray("<w:tbl><w:tr><w:tc>").repeated(10'000)), "sheets-damaged");
}

void TestWorkbooks::hostileFilesEndInTheHelper()
{
    QFETCH(QByteArray, bytes);
    QTEST(rowsOf(bytes), "id");
    QVERIFY2(helperMemory() < mostMemory, qPrintable(QString::number(helperMemory())));
}

void TestWorkbooks::textsRepeatedWithoutEndAreRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("an OpenDocument row") << openBookOf(
        "<table:table table:name='L'><table:table-row table:number-rows-repeated='1048576'>"
        "<table:table-cell table:number-columns-repeated='1000'><text:p>"
        + QByteArray(100, 'x') + "</text:p></table:table-cell></table:table-row></table:table>");
    TestWorkbook shared{{{u"List"_s, row("<c t='s'><v>0</v></c>").repeated(7'000)}}};
    shared.sharedTexts = "<si><t>" + QByteArray(BookRow::longestCell, 'x') + "</t></si>";
    QTest::newRow("a shared text") << shared.bytes();
}

void TestWorkbooks::textsRepeatedWithoutEndAreRefused()
{
    QFETCH(QByteArray, bytes);
    const auto reader = TableFormats::openBytes(bytes, everyRow(), u"list.xlsx"_s);
    QVERIFY(reader);
    TableRow one;
    qint64 read = 0;
    while ((*reader)->next(one))
        read += one.bytes();
    QVERIFY((*reader)->error());
    QCOMPARE((*reader)->error()->id, u"sheets-too-large"_s);
    QVERIFY((*reader)->error()->message.contains("200"_L1));
    QVERIFY(read <= TableReader::largestFile);
    QVERIFY2(helperMemory() < mostMemory, qPrintable(QString::number(helperMemory())));
}

void TestWorkbooks::ofSeveralPartsAlwaysTheSameIsRead()
{
    QByteArray relations;
    for (int i = 9; i > 0; --i)
        relations +=
            QByteArray("<Relationship Id='r%1' Type='x/styles' Target='s%1.xml'/>").replace("%1", QByteArray::number(i));
    QByteArray bytes = zipOf({{u"_rels/.rels"_s, "<Relationships>" + relations + "</Relationships>"}});
    QBuffer file(&bytes);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(SheetParts(SheetZip(file), {}).ofType("styles"_L1), u"s1.xml"_s);
}

void TestWorkbooks::manyPartsAreRefused()
{
    TestParts parts;
    for (int i = 0; i <= SheetZip::mostParts; ++i)
        parts += {QString::number(i), {}};
    QCOMPARE(rowsOf(zipOf(parts)), u"sheets-too-large"_s);
}

void TestWorkbooks::aFileCutOffAnywhereIsRefused()
{
    const QByteArray whole = workbookOf(row(textCell("Rosa")).repeated(50));
    for (qsizetype size = 4; size < whole.size(); size += whole.size() / 20) {
        const auto reader = TableFormats::openBytes(whole.first(size), everyRow());
        QVERIFY(!reader);
        QCOMPARE(reader.error().id, u"sheets-damaged"_s);
    }
}

void TestWorkbooks::whatTheHelperSaysIsNotBelieved()
{
    const SheetFrame meant{SheetFrame::Kind::Row, {"7", "Rosa", "", "Díaz"}};
    std::string bytes;
    appendFrame(bytes, meant.kind, meant.texts);
    SheetFrameParser parser;
    for (const char byte : bytes) {
        QVERIFY(!parser.take());
        parser.add(&byte, 1);
    }
    QCOMPARE(parser.take(), meant);
    QVERIFY(!parser.take() && !parser.isBroken());
    QCOMPARE(meant.number(0), 7);
    QCOMPARE(meant.number(1), -1);
    QCOMPARE(meant.number(9), -1);
    for (size_t place = 1; place < bytes.size(); ++place) {
        std::string changed = bytes;
        changed[place] = char(0xFF);
        SheetFrameParser other;
        other.add(changed.data(), changed.size());
        QVERIFY(!other.take() || !other.isBroken());
    }
    SheetFrameParser endless;
    endless.add("R\xFF\xFF\xFF\xFF", 5);
    QVERIFY(!endless.take() && endless.isBroken());
}

void TestWorkbooks::cancellingEndsReading()
{
    const auto job = std::make_shared<Job>();
    const QByteArray bytes = workbookOf(row(textCell("Rosa")).repeated(5'000));
    const auto reader = TableFormats::openBytes(bytes, everyRow(), {}, job);
    QVERIFY(reader);
    job->cancel();
    QCOMPARE(rowsOf(reader), u"cancelled"_s);
    const auto none = TableFormats::openBytes(bytes, everyRow(), {}, job);
    QCOMPARE(none.error().id, u"cancelled"_s);
}

RNF_TEST(TestWorkbooks)
#include "tst_workbooks.moc"
