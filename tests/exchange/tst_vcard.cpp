#include "support/TestProgram.h"

#include "exchange/ContactKind.h"
#include "exchange/TableFormats.h"
#include "exchange/VcardCards.h"
#include "exchange/VcardWriter.h"

#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QStringEncoder>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace rnf;

namespace {

QString corporaPath() { return qEnvironmentVariable("RNF_CORPORA"); }

QByteArray cardWith(const QByteArray &lines, const QByteArray &version = "3.0")
{
    return "BEGIN:VCARD\r\nVERSION:" + version + "\r\n" + lines + "END:VCARD\r\n";
}

/// What each row says, as "Heading=cell" with line ends as "/"; or the word of the error.
QStringList cardsIn(const TableReader::Opened &reader)
{
    if (!reader)
        return {u"! "_s + reader.error().id};
    QStringList cards;
    TableRow row;
    while ((*reader)->next(row)) {
        QStringList cells;
        for (qsizetype i = 0; i < (*reader)->columns().size(); ++i) {
            if (!row.cell(i).isEmpty())
                cells += (*reader)->columns()[i] + u'=' + row.text(i).replace(u'\n', u'/');
        }
        cards += cells.join(u" | "_s);
    }
    if (const auto error = (*reader)->error())
        cards += u"! "_s + error->id;
    return cards;
}

QStringList cardsOf(const QByteArray &bytes, const ReadOptions &options = {})
{
    return cardsIn(TableFormats::openBytes(bytes, options));
}

/// One person as a card.
QByteArray writtenCard(const QList<std::pair<QString, QString>> &cells)
{
    QByteArray bytes;
    auto buffer = std::make_unique<QBuffer>(&bytes);
    buffer->open(QIODevice::WriteOnly);
    VcardWriter writer(std::move(buffer));
    QList<TableWriter::Column> columns;
    for (const auto &cell : cells)
        columns += {cell.first, {}};
    writer.begin(columns);
    for (const auto &cell : cells)
        writer.cell(cell.second);
    writer.endRow();
    return writer.finish() ? bytes : QByteArray("not written");
}

} // namespace

/// Contact cards as a list, and people as contact cards.
class TestVcard : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void propertiesGoToTheirColumns_data();
    void propertiesGoToTheirColumns();
    void encodingsAreUnderstood_data();
    void encodingsAreUnderstood();
    void linesArePutTogether_data();
    void linesArePutTogether();
    void nothingIsSilentlyDropped();
    void cardsOfNobodyAreBlankRows();
    void cardsEndWhereTheyShould_data();
    void cardsEndWhereTheyShould();
    void filesOfDevicesAreRead_data();
    void filesOfDevicesAreRead();
    void everyCardOfTheRealFilesIsThere_data();
    void everyCardOfTheRealFilesIsThere();
    void aFileIsKnownByWhatIsInIt();
    void hostileFilesAreRefusedByName_data();
    void hostileFilesAreRefusedByName();
    void cancellingEndsReadingTheCards();
    void kindsAreToldByTheirWords();
    void largePicturesArePassedOver();
    void aCardIsWrittenAsPhonesTakeIt();
    void longLinesAreFoldedBetweenLetters();
    void whatWasWrittenReadsBack();
};

void TestVcard::propertiesGoToTheirColumns_data()
{
    QTest::addColumn<QByteArray>("lines");
    QTest::addColumn<QString>("version");
    QTest::addColumn<QString>("cells");
    const auto add = [](const char *name, const QByteArray &lines, const QString &cells, const char *version = "3.0") {
        QTest::newRow(name) << lines << QString::fromLatin1(version) << cells;
    };
    add("parts of a name", "N:Doe;John;Philip,Paul;Dr.;Jr.,M.D.\r\nFN:Dr. John Philip Paul Doe\r\n",
        u"Title before the name=Dr. | First name=John | Middle name=Philip Paul | Last name=Doe | Suffix=Jr., M.D."_s);
    add("two family names in one field stay one", "N:García Márquez;Gabriel;;;\r\n",
        u"First name=Gabriel | Last name=García Márquez"_s);
    add("two family names kept apart are two", "N:García,Márquez;Gabriel;;;\r\n",
        u"First name=Gabriel | Last name=García | Second last name=Márquez"_s);
    add("the second family name behind", "N:García Márquez;Gabriel;;;;Márquez\r\n",
        u"First name=Gabriel | Last name=García | Second last name=Márquez"_s);
    add("a comma of version 2.1 is a letter", "N:Doe, Jr;John\r\nORG:Company, The;Night\r\n",
        u"First name=John | Last name=Doe, Jr | Employer=Company, The | Unit=Night"_s, "2.1");
    add("a whole name without parts", "FN:Simon Perreault\r\n", u"Full name=Simon Perreault"_s);
    add("a whole name beside blank parts", "N:;;;;\r\nFN:Simon Perreault\r\n", u"Full name=Simon Perreault"_s);
    add("a whole name that says more", "N:Díaz;Rosa;;;\r\nFN:Rosa Díaz (night)\r\n",
        u"First name=Rosa | Last name=Díaz | vCard FN=Rosa Díaz (night)"_s);
    add("a number for a name is none", "FN:212 555 0100\r\nTEL:212 555 0100\r\n", u"Phone=212 555 0100"_s);
    add("a name that goes by", "N:Díaz;Alberto;;;\r\nNICKNAME:Beto\r\n",
        u"First name=Alberto | Last name=Díaz | Preferred name=Beto"_s);
    add("kinds of phones",
        "FN:A\r\nTEL;TYPE=home:1\r\nTEL;TYPE=CELL,VOICE:2\r\nTEL;TYPE=work:3\r\nTEL:4\r\nTEL;TYPE=HOME;TYPE=FAX:5\r\n"
        "TEL;TYPE=pager:6\r\n",
        u"Full name=A | Mobile phone=2 | Home phone=1 | Work phone=3 | Phone=4 | Fax=5 | Pager=6"_s);
    add("kinds without a name, as version 2.1 has them",
        "FN:A\r\nTEL;CELL;PREF:1\r\nTEL;HOME:2\r\nEMAIL;WORK;INTERNET:a@b.org\r\n",
        u"Full name=A | Mobile phone=1 | Home phone=2 | Work e-mail=a@b.org"_s, "2.1");
    add("the preferred one first",
        "FN:A\r\nTEL;TYPE=cell:1\r\nTEL;TYPE=cell,pref:2\r\nEMAIL;PREF=2:x@y.org\r\nEMAIL;PREF=1:z@y.org\r\n",
        u"Full name=A | Mobile phone=2; 1 | E-mail=z@y.org; x@y.org"_s, "4.0");
    add("labels of groups",
        "FN:A\r\nitem1.TEL:1\r\nitem1.X-ABLabel:_$!<Mobile>!$_\r\nitem2.TEL:2\r\nitem2.X-ABLabel:_$!<AssistantPhone>!$_\r\n"
        "item3.TEL:3\r\nitem3.X-ABLabel:Cabin\r\n",
        u"Full name=A | Mobile phone=1 | Phone=3 | vCard TEL=2 (Assistant Phone) | vCard X-ABLABEL=Cabin"_s);
    add("work by other words",
        "FN:A\r\nitem1.EMAIL:a@b.org\r\nitem1.X-ABLabel:Trabajo\r\nitem2.EMAIL:c@b.org\r\nitem2.X-ABLabel:Office\r\n"
        "EMAIL;TYPE=Business:d@b.org\r\nEMAIL;TYPE=home:e@b.org\r\nitem3.TEL:1\r\nitem3.X-ABLabel:Business\r\n"
        "ADR;TYPE=home:;;1 Oak St;;;;\r\nitem4.ADR:;;9 Main St;;;;\r\nitem4.X-ABLabel:Oficina\r\n",
        u"Full name=A | Work phone=1 | E-mail=e@b.org | Work e-mail=a@b.org; c@b.org; d@b.org | Address=1 Oak St | "
        u"Work address=9 Main St"_s);
    add("a link for a phone", "FN:A\r\nTEL;VALUE=uri;TYPE=\"work,voice\":tel:+1-418-656-9254;ext=102\r\n",
        u"Full name=A | Work phone=+1-418-656-9254 ext. 102"_s, "4.0");
    add("addresses by kind",
        "FN:A\r\nADR;TYPE=home:;;1 Oak St;Lynn;MA;01901;USA\r\nADR;TYPE=work:Box 5;Floor 2;9 Main St;Boston;;;\r\n"
        "ADR;TYPE=postal:;;PO Box 7;Lynn;;;\r\n",
        u"Full name=A | Address=1 Oak St | City=Lynn | State=MA | ZIP=01901 | Country=USA | Mailing address=PO Box 7 | "
        u"Mailing city=Lynn | Work address=9 Main St | Work address line 2=Floor 2 | Work address line 3=Box 5 | "
        u"Work city=Boston"_s);
    add("further addresses", "FN:A\r\nADR;TYPE=home:;;1 Oak St;Lynn;;;\r\nADR;TYPE=home:;;2 Elm St;Salem;;;\r\n",
        u"Full name=A | Address=1 Oak St | City=Lynn | Address 2 - Street=2 Elm St | Address 2 - City=Salem | "
        u"Address 2 - Label=home"_s);
    add("lines of a street", "FN:A\r\nADR:;;Street 4\\nBuilding 6\\nFloor 8\\nDoor 2;New York;;;\r\n",
        u"Full name=A | Address=Street 4 | Address line 2=Building 6 | Address line 3=Floor 8, Door 2 | City=New York"_s);
    add("an address in the wrong part", "FN:A\r\nADR;TYPE=HOME:;Moon drive\\n555-asd;;;;;\r\n",
        u"Full name=A | Address=Moon drive | Address line 2=555-asd"_s);
    add("work", "FN:A\r\nORG:St. Luke's;Emergency;Night\r\nTITLE:Nurse\r\n",
        u"Full name=A | Employer=St. Luke's | Unit=Emergency, Night | Job title=Nurse"_s);
    add("a day of birth", "FN:A\r\nBDAY:19800321\r\n", u"Full name=A | Birth date=1980-03-21"_s);
    add("a day with a time", "FN:A\r\nBDAY:1980-03-21T23:10:00Z\r\n", u"Full name=A | Birth date=1980-03-21"_s);
    add("a birthday without a year", "FN:A\r\nBDAY:--0203\r\n", u"Full name=A | Birth date=--02-03"_s, "4.0");
    add("a year that stands for none", "FN:A\r\nBDAY;X-APPLE-OMIT-YEAR=1604:1604-02-03\r\n",
        u"Full name=A | Birth date=--02-03"_s);
    add("a year alone", "FN:A\r\nBDAY:1980\r\n", u"Full name=A | Birth date=1980"_s, "4.0");
    add("a text in letters of a picture", "FN:A\r\nNOTE;ENCODING=BASE64:TXXDsW96\r\nX-FACE;ENCODING=b:AAEC\r\n",
        u"Full name=A | Note=Muñoz | vCard X-FACE=…"_s);
    add("words for a birthday", "FN:A\r\nBDAY;VALUE=text:circa 1800\r\n", u"Full name=A | Birth date=--circa 1800"_s, "4.0");
    add("tags", "FN:A\r\nCATEGORIES:steward,Night shift\r\nCATEGORIES:carpool\r\n",
        u"Full name=A | Tags=steward; Night shift; carpool"_s);
    add("a tag with a comma", "FN:A\r\nCATEGORIES:Lunch\\, late\r\n", u"Full name=A | Tags=Lunch, late;"_s);
    add("notes", "FN:A\r\nNOTE:one\\ntwo\\, three\\; four\\\\five\r\nNOTE:six\r\n",
        u"Full name=A | Note=one/two, three; four\\five/six"_s);
    add("languages", "FN:A\r\nLANG;PREF=2:en\r\nLANG;PREF=1:es\r\n", u"Full name=A | Language=es | vCard LANG=en"_s, "4.0");
    add("what other programs know it by", "FN:A\r\nUID:urn:uuid:4fbe\r\n",
        u"Full name=A | External ID=vcard:urn:uuid:4fbe"_s);
    add("our own card", "N:;;;;\r\nFN:Mama Rosa\r\nUID:rankandfile-person-8589934593\r\n",
        u"Person ID=8589934593 | Shown as=Mama Rosa"_s);
    add("parameters with quotes and marks", "FN:A\r\nEMAIL;X-ID=\"a:b;c\";TYPE=WORK:a@b.org\r\n",
        u"Full name=A | Work e-mail=a@b.org"_s);
    add("a quote that is never closed", "FN:A\r\nTEL;X-ID=\"a:1\r\n", u"Full name=A | Phone=1"_s);
    add("blanks where none belong", "FN : A\r\nTEL ; TYPE = home : 1\r\n", u"Full name=A | Home phone=1"_s);
}

void TestVcard::propertiesGoToTheirColumns()
{
    QFETCH(QByteArray, lines);
    QFETCH(QString, version);
    QFETCH(QString, cells);
    QCOMPARE(cardsOf(cardWith(lines, version.toLatin1())), QStringList{cells});
}

void TestVcard::encodingsAreUnderstood_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("cells");
    const QByteArray plain = cardWith("N:Muñoz;José;;;\r\n");
    const QString jose = u"First name=José | Last name=Muñoz"_s;
    QTest::newRow("UTF-8") << plain << jose;
    QTest::newRow("UTF-8 with mark") << "\xEF\xBB\xBF" + plain << jose;
    for (const auto encoding : {QStringEncoder::Utf16LE, QStringEncoder::Utf16BE}) {
        const QByteArray wide = QStringEncoder(encoding)(QString::fromUtf8(plain));
        QTest::addRow("UTF-16 %d", int(encoding)) << wide << jose;
        const QByteArray marked = QStringEncoder(encoding, QStringEncoder::Flag::WriteBom)(QString::fromUtf8(plain));
        QTest::addRow("UTF-16 with mark %d", int(encoding)) << marked << jose;
    }
    QTest::newRow("Windows-1252") << cardWith("N:Mu\xF1oz;Jos\xE9;;;\r\n") << jose;
    QTest::newRow("quoted-printable in UTF-8")
        << cardWith("N;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:Mu=C3=B1oz;Jos=C3=A9;;;\r\n", "2.1") << jose;
    QTest::newRow("quoted-printable in Latin-1")
        << cardWith("N;ENCODING=QUOTED-PRINTABLE;CHARSET=ISO-8859-1:Mu=F1oz;Jos=E9;;;\r\n", "2.1") << jose;
    QTest::newRow("quoted-printable that does not say in what")
        << cardWith("N;QUOTED-PRINTABLE:Mu=F1oz;Jos=E9;;;\r\n", "2.1") << jose;
    QTest::newRow("two encodings in one card")
        << cardWith("N;CHARSET=ISO-8859-1:Mu\xF1oz;Jos\xE9;;;\r\nNOTE:ñandú\r\n", "2.1") << jose + u" | Note=ñandú"_s;
    QTest::newRow("UTF-8 that says it is Latin-1") << cardWith("N;CHARSET=ISO-8859-1:Muñoz;José;;;\r\n", "2.1") << jose;
    QTest::newRow("a short name that might be UTF-8")
        << cardWith("N;CHARSET=GBK:;\xC2\xB7;;;\r\n", "2.1") << u"First name=路"_s;
    QTest::newRow("an encoding that nobody knows") << cardWith("N;CHARSET=X-STONE:Muñoz;José;;;\r\n", "2.1") << jose;
    QTest::newRow("zeros in between") << cardWith(QByteArray("N:Mu\xC3\xB1oz;Jo\0s\xC3\xA9;;;\r\n", 20)) << jose;
}

void TestVcard::encodingsAreUnderstood()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, cells);
    QCOMPARE(cardsOf(bytes), QStringList{cells});
}

void TestVcard::linesArePutTogether_data()
{
    QTest::addColumn<QByteArray>("lines");
    QTest::addColumn<QString>("note");
    QTest::newRow("folded") << QByteArray("NOTE:one t\r\n wo\r\n\tthree\r\n") << u"one twothree"_s;
    QTest::newRow("folded inside a letter") << QByteArray("NOTE:Mu\xC3\r\n \xB1oz\r\n") << u"Muñoz"_s;
    QTest::newRow("line feeds") << QByteArray("NOTE:one t\n wo\n") << u"one two"_s;
    QTest::newRow("carriage returns") << QByteArray("NOTE:one t\r wo\r") << u"one two"_s;
    QTest::newRow("soft breaks") << QByteArray("NOTE;ENCODING=QUOTED-PRINTABLE:one=0D=0A=\r\ntwo=\r\n= three\r\n")
                                 << u"one/two= three"_s;
    QTest::newRow("soft breaks below a folded head")
        << QByteArray("NOTE;ENCODING=QUOTED-\r\n PRINTABLE:one=\r\ntwo\r\n") << u"onetwo"_s;
    QTest::newRow("a soft break before a blank line")
        << QByteArray("NOTE;ENCODING=QUOTED-PRINTABLE:one=\r\n\r\nTEL:1\r\n") << u"one"_s;
    QTest::newRow("a soft break before the end") << QByteArray("NOTE;ENCODING=QUOTED-PRINTABLE:one=\r\n") << u"one="_s;
    QTest::newRow("an equals sign of other text") << QByteArray("NOTE:1+1=\r\nTEL:1\r\n") << u"1+1="_s;
    QTest::newRow("letters that are no code") << QByteArray("NOTE;ENCODING=QUOTED-PRINTABLE:a=ZZ=4\r\n") << u"a=ZZ=4"_s;
}

void TestVcard::linesArePutTogether()
{
    QFETCH(QByteArray, lines);
    QFETCH(QString, note);
    const auto cards = cardsOf(cardWith("N:;A;;;\r\n" + lines, "2.1"));
    QCOMPARE(cards.size(), 1);
    QCOMPARE(cards.first().section(u"Note="_s, 1).section(u" | "_s, 0, 0), note);
    QCOMPARE(lines.contains("TEL:1"), cards.first().contains(u"Phone=1"_s));
}

void TestVcard::nothingIsSilentlyDropped()
{
    QCOMPARE(cardsOf(cardWith("FN:A\r\nURL:http://a.org\r\nROLE:Speaker\r\nX-SPOUSE:Ana\r\nTITLE:Nurse\r\nTITLE:Cook\r\n"
                              "NAME:a card\r\nitem1.X-ABRELATEDNAMES:Jenny\r\nitem1.X-ABLabel:_$!<Spouse>!$_\r\n"
                              "PHOTO;ENCODING=b;TYPE=JPEG:"
                              + QByteArray(4000, 'A') + "\r\n")),
             QStringList{
                 u"Full name=A | Job title=Nurse | Website=http://a.org | vCard NAME=a card | vCard PHOTO=… | "
                 u"vCard ROLE=Speaker | vCard TITLE=Cook | vCard X-ABRELATEDNAMES=Jenny (Spouse) | vCard X-SPOUSE=Ana"_s});
    QByteArray many;
    for (int i = 0; i < 300; ++i)
        many += "X-" + QByteArray::number(1000 + i) + ":" + QByteArray::number(i) + "\r\n";
    const auto cards = cardsOf(cardWith("FN:A\r\n" + many) + cardWith("FN:B\r\nTEL;TYPE=cell:1\r\nTITLE:Nurse\r\n"));
    QCOMPARE(cards.first().count(u" | "_s), 201);
    QCOMPARE(cards.last(), u"Full name=B | Mobile phone=1 | Job title=Nurse"_s); // which come behind the 200 others
    QVERIFY(cards.first().contains(u"vCard X-1299: 299"_s));
}

void TestVcard::cardsOfNobodyAreBlankRows()
{
    const QByteArray bytes =
        cardWith("FN:Rosa Díaz\r\n") + cardWith("KIND:group\r\nFN:Stewards\r\nMEMBER:urn:uuid:1\r\n", "4.0")
        + cardWith("N:Stewards;;;;\r\nFN:Stewards\r\nX-ADDRESSBOOKSERVER-KIND:group\r\n") + cardWith("")
        + cardWith("N:;;;;\r\nFN:Acme\r\nORG:Acme\r\nTEL:1\r\n")
        + cardWith("N:;;;;\r\nFN:Acme Inc.\r\nORG:Acme\r\nX-ABShowAs:COMPANY\r\n") + cardWith("FN:Ana Silva\r\n");
    const auto reader = TableFormats::openBytes(bytes);
    QCOMPARE(cardsIn(reader), (QStringList{u"Full name=Rosa Díaz"_s, u"Full name=Ana Silva"_s}));
    QCOMPARE((*reader)->blankRows(), 5);
    QVERIFY((*reader)->layout().areCards);
    QCOMPARE(cardsOf(cardWith("")), QStringList{u"! table-empty"_s});
}

void TestVcard::cardsEndWhereTheyShould_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QStringList>("cards");
    const QStringList both{u"Full name=A"_s, u"Full name=B"_s};
    const QStringList firstCut{u"Full name=A | vCard END missing=yes"_s, u"Full name=B"_s};
    QTest::newRow("one after another") << cardWith("FN:A\r\n") + cardWith("FN:B\r\n") << both;
    QTest::newRow("in small letters, with blanks")
        << QByteArray("\n\nbegin:vcard\nfn:A\nend:vcard\n \nBegin:vCard\nFN:B\nEnd:vCard") << both;
    QTest::newRow("text between them") << cardWith("FN:A\r\n") + "FN:Nobody\r\n" + cardWith("FN:B\r\n") << both;
    QTest::newRow("an end too many") << cardWith("FN:A\r\n") + "END:VCARD\r\n" + cardWith("FN:B\r\n") << both;
    QTest::newRow("the first has no end") << "BEGIN:VCARD\r\nFN:A\r\n" + cardWith("FN:B\r\n") << firstCut;
    QTest::newRow("the last has no end") << cardWith("FN:A\r\n") + "BEGIN:VCARD\r\nFN:B\r\nTEL:1"
                                         << QStringList{u"Full name=A"_s,
                                                        u"Full name=B | Phone=1 | vCard END missing=yes"_s};
    QTest::newRow("the card of an agent") << cardWith(
        "FN:A\r\nAGENT:\r\nBEGIN:VCARD\r\nFN:Agent\r\nTEL:9\r\nAGENT:\r\nBEGIN:VCARD\r\nFN:Inner\r\nEND:VCARD\r\n"
        "END:VCARD\r\nTEL:1\r\n") << QStringList{u"Full name=A | Phone=1 | vCard AGENT=Agent"_s};
    QTest::newRow("an agent on one line") << cardWith("FN:A\r\nAGENT:BEGIN:VCARD\\nFN:Agent\\nEND:VCARD\r\nTEL:1\r\n")
                                          << QStringList{
                                                 u"Full name=A | Phone=1 | vCard AGENT=BEGIN:VCARD/FN:Agent/END:VCARD"_s};
    QTest::newRow("an agent without a card")
        << cardWith("FN:A\r\nAGENT:\r\nTEL:1\r\n") << QStringList{u"Full name=A | Phone=1"_s};
}

void TestVcard::cardsEndWhereTheyShould()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QStringList, cards);
    QCOMPARE(cardsOf(bytes), cards);
}

namespace {

const QString cardsOfDevices = u"/vcard/mangstadt+ez-vcard/src/test/resources/ezvcard/io/text/"_s;

} // namespace

void TestVcard::filesOfDevicesAreRead_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<int>("number");
    QTest::addColumn<QStringList>("cells");
    const auto add = [](const char *file, int number, const QStringList &cells) {
        QTest::addRow("%s %d", file, number) << QString::fromLatin1(file) << number << cells;
    };
    add("John_Doe_ANDROID.vcf", 0, {u"E-mail=john.doe@company.com"_s, u"Tags=My Contacts"_s});
    add("John_Doe_ANDROID.vcf", 3,
        {u"Last name=Ñ Ñ Ñ Ñ Ñ Ñ Ñ Ñ Ñ Ñ Ñ"_s, u"Mobile phone=123456; 3456789"_s, u"Home phone=234567; 45678901"_s});
    add("John_Doe_ANDROID.vcf", 4,
        {u"Website=www.company.com; http://www.company.com"_s, u"Fax=123456"_s, u"Work phone=123456"_s});
    add("John_Doe_BLACK_BERRY.vcf", 0,
        {u"First name=john"_s, u"Last name=Doe"_s, u"Employer=Acme Solutions"_s, u"Mobile phone=+96123456789"_s});
    add("John_Doe_EVOLUTION.vcf", 0,
        {u"Middle name=Richter, James"_s, u"Mobile phone=905-666-1234"_s, u"Work phone=905-555-1234"_s,
         u"Work e-mail=john.doe@ibm.com"_s, u"Unit=Accounting, Dungeon"_s, u"Address=15 Crescent moon drive"_s,
         u"Address line 2=ASB-123"_s, u"Birth date=1980-03-22"_s, u"External ID=vcard:477343c8e6bf375a9bac1f96a5000837"_s,
         u"vCard X-EVOLUTION-SPOUSE=Maria"_s});
    add("John_Doe_GMAIL.vcf", 0,
        {u"Middle name=Richter, James"_s, u"Address=Crescent moon drive"_s, u"Address line 2=555-asd"_s,
         u"Address line 3=Nice Area, Albaney, New York 12345, United States of America"_s, u"Website=http://www.ibm.com"_s});
    add("John_Doe_IPHONE.vcf", 0,
        {u"Middle name=Richter James"_s, u"Mobile phone=905-555-1234"_s, u"Fax=905-888-1234; 905-999-1234"_s,
         u"Pager=905-111-1234"_s, u"vCard TEL=905-222-1234 (Assistant Phone)"_s, u"Work address line 3=Floor 8"_s,
         u"Birth date=2012-06-06"_s});
    add("John_Doe_LOTUS_NOTES.vcf", 0,
        {u"Preferred name=Johny,JayJay"_s, u"Work e-mail=john.doe@ibm.com; billy_bob@gmail.com"_s,
         u"vCard NAME=VCard for John Doe"_s, u"vCard SOURCE=Whatever"_s, u"Fax=00-1-212-555-7777"_s});
    add("John_Doe_MAC_ADDRESS_BOOK.vcf", 0,
        {u"Work phone=905-777-1234"_s, u"vCard TEL=905-222-1234 (Assistant Phone)"_s, u"Address=Silicon Alley 5,"_s});
    add("John_Doe_MS_OUTLOOK.vcf", 0,
        {u"Work phone=(905) 555-1234"_s, u"Home phone=(905) 666-1234"_s, u"Work address=Cresent moon drive"_s,
         u"Address=Silicon Alley 5,"_s, u"E-mail=john.doe@ibm.cm"_s, u"Birth date=1980-03-22"_s});
    add("fullcontact.vcf", 0,
        {u"First name=FirstName"_s, u"Mobile phone=555-555-1113; 555-555-1114"_s, u"Employer=Organization1"_s,
         u"vCard ORG=Organization2, Department2"_s, u"vCard TITLE=Title2"_s, u"Birth date=2016-08-01"_s,
         u"Address 3 - Label=customtype"_s, u"Note=Notes line 1/Notes line 2"_s, u"Tags=Tag"_s});
    add("gmail-list.vcf", 2, {u"First name=Doug"_s, u"Last name=White"_s, u"E-mail=dwhite@gmail.com"_s});
    add("gmail-single2.vcf", 0,
        {u"E-mail=email@example.com; homeemail@example.com; otheremail@example.com; customcategory@example.com"_s,
         u"Address=111 Main St"_s, u"Work address=113 Main St"_s, u"Address 2 - Street=112 Main St"_s,
         u"Address 4 - Label=Custom Address Category"_s});
    add("outlook-2003.vcf", 0,
        {u"Employer=Company, The"_s, u"Note=This is the note field!!/Second line//Third line is empty"_s,
         u"E-mail=jdoe@hotmail.com"_s, u"Work address line 2=TheOffice"_s});
    add("outlook-2007.vcf", 0,
        {u"First name=Michael"_s, u"Suffix=Jr."_s, u"Mobile phone=(111) 555-4444"_s, u"vCard X-MS-SPOUSE=TheSpouse"_s});
    add("rfc2426-example.vcf", 1,
        {u"Full name=Tim Howes"_s, u"Work address=501 E. Middlefield Rd."_s, u"Work ZIP=94043"_s,
         u"Work phone=+1-415-937-3419"_s});
    add("rfc6350-example.vcf", 0,
        {u"Suffix=ing. jr, M.Sc."_s, u"Birth date=--02-03"_s, u"Language=fr"_s, u"Work address=2875 Laurier"_s,
         u"Work phone=+1-418-656-9254 ext. 102; +1-418-262-6501"_s});
    add("thunderbird-MoreFunctionsForAddressBook-extension.vcf", 0,
        {u"Tags=category1, category2, category3;"_s, u"Address=Apt 10"_s, u"Address line 2=123 Main St"_s});
    add("../../issue/issue114.vcf", 0,
        {u"First name=Dummy"_s, u"Mobile phone=+49 1234 56789"_s, u"Work city=Bad Homburg"_s,
         u"Work address=Dummy-Dummy-Strasse 1"_s});
}

void TestVcard::filesOfDevicesAreRead()
{
    QFETCH(QString, file);
    QFETCH(int, number);
    QFETCH(QStringList, cells);
    const QString path = corporaPath() + cardsOfDevices + file;
    if (!QFile::exists(path))
        QSKIP("RNF_CORPORA names no folder with the files of other programs, so they were not read.");
    const auto cards = cardsIn(TableFormats::open(path));
    QVERIFY(number < cards.size());
    const QStringList found = cards[number].split(u" | "_s);
    for (const auto &cell : std::as_const(cells))
        QVERIFY2(found.contains(cell), qPrintable(cell + u"\n is not in \n"_s + found.join(u'\n').left(4000)));
}

void TestVcard::everyCardOfTheRealFilesIsThere_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<int>("count");
    QFile counts(corporaPath() + u"/EXPECTED_COUNTS.tsv"_s);
    if (!counts.open(QIODevice::ReadOnly))
        QSKIP("RNF_CORPORA names no folder with the files of other programs, so they were not read.");
    while (!counts.atEnd()) {
        const auto cells = QString::fromUtf8(counts.readLine()).trimmed().split(u'\t');
        if (cells.size() == 3 && cells[1] == "vcard"_L1)
            QTest::newRow(qPrintable(cells[0]))
                << corporaPath() + u'/' + cells[0] << cells[2].section(u"BEGIN="_s, 1).section(u' ', 0, 0).toInt();
    }
}

void TestVcard::everyCardOfTheRealFilesIsThere()
{
    QFETCH(QString, path);
    QFETCH(int, count);
    QVERIFY(count > 0);
    const auto reader = TableFormats::open(path);
    QVERIFY(reader);
    QCOMPARE(cardsIn(reader).size(), count);
    QVERIFY(!(*reader)->error());
    QVERIFY((*reader)->columns().filter(u"�"_s).isEmpty());
}

void TestVcard::aFileIsKnownByWhatIsInIt()
{
    QVERIFY(VcardCards::begins("BEGIN:VCARD\r\nVERSION:3.0\r\n"));
    QVERIFY(VcardCards::begins("\xEF\xBB\xBF \n begin : vcard\r"));
    QVERIFY(VcardCards::begins(QByteArray(QStringEncoder(QStringEncoder::Utf16LE)(u"BEGIN:VCARD\n"_s))));
    QVERIFY(!VcardCards::begins("BEGIN:VCALENDAR\r\n"));
    QVERIFY(!VcardCards::begins("Name,BEGIN:VCARD\r\n"));
    QVERIFY(!VcardCards::begins(""));
    QVERIFY(TableFormats::openFilter(ListContent::People).contains(u"*.vcf"_s));
    QVERIFY(!TableFormats::openFilter().contains(u"*.vcf"_s));
    QVERIFY(!TableFormats::saveFilter().contains(u"*.vcf"_s));
    QCOMPARE(TableFormats::forPath(u"hours.vcf"_s).key, u"csv"_s);
    QCOMPARE(TableFormats::forPath(u"people.VCF"_s, ListContent::People).key, u"vcard"_s);
}

void TestVcard::hostileFilesAreRefusedByName_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("id");
    const QByteArray start = "BEGIN:VCARD\r\nFN:A\r\n";
    constexpr qsizetype mega = 1024 * 1024;
    QTest::newRow("a line of more than 1 MB") << start + "NOTE:" + QByteArray(mega, 'x') + "\r\nEND:VCARD\r\n"
                                              << u"vcard-line-too-long"_s;
    QTest::newRow("endless folding") << start + "NOTE:x\r\n" + QByteArray(" xxxxxxxx\r\n").repeated(200'000)
                                     << u"vcard-line-too-long"_s;
    QTest::newRow("endless soft breaks") << start + "NOTE;QUOTED-PRINTABLE:x=\r\n"
                                                + QByteArray("xxxxxxxx=\r\n").repeated(200'000)
                                         << u"vcard-line-too-long"_s;
    QTest::newRow("a card without end") << start + ("NOTE:" + QByteArray(mega / 2, 'x') + "\r\n").repeated(17)
                                        << u"vcard-card-too-large"_s;
    QTest::newRow("100,001 cards") << QByteArray("BEGIN:VCARD\nFN:A\nEND:VCARD\n").repeated(100'001)
                                   << u"vcard-too-many-cards"_s;
    QTest::newRow("more than 50 MB") << start + QByteArray("NOTE:x\r\n").repeated(6'600'000) << u"vcard-too-large"_s;
    QTest::newRow("nested beginnings without end")
        << start + QByteArray("AGENT:\r\nBEGIN:VCARD\r\n").repeated(100'000) << QString();
    QTest::newRow("beginnings without end") << QByteArray("BEGIN:VCARD\r\n").repeated(90'000) + "FN:A\r\n" << QString();
    QTest::newRow("folds without a name") << start + "x\r\n" + QByteArray(" =\r\n").repeated(300'000) + "END:VCARD\r\n"
                                          << QString();
    QTest::newRow("numbers and names without end")
        << start + QByteArray("TEL:1\r\nFN:A\r\n").repeated(2'400) + "END:VCARD\r\n"
        << QString();
    QTest::newRow("lines that say nothing") << start + QByteArray("A:b\r\n").repeated(6'000) << u"vcard-card-too-large"_s;
    QTest::newRow("pictures without end") << start + QByteArray("A:data:\r\n").repeated(6'000) << u"vcard-card-too-large"_s;
    QTest::newRow("pictures with long names")
        << start + (QByteArray(mega / 2, 'A') + ":data:\r\n").repeated(17) << u"vcard-card-too-large"_s;
    QTest::newRow("soft breaks of nothing")
        << start + "NOTE;QUOTED-PRINTABLE:x=\r\n" + QByteArray("=\r\n").repeated(1'000'000) + "\r\nEND:VCARD\r\n"
        << QString();
    QByteArray words;
    for (int i = 0; i < 100'000; ++i)
        words += QByteArray::number(i) + ' ';
    QTest::newRow("a name of many words") << start + "N:;" + words + ";;;\r\nFN:" + words + "\r\nEND:VCARD\r\n" << QString();
    QTest::newRow("parameters without end") << start + "TEL" + QByteArray(";X=\"y\"").repeated(100'000) + ":1\r\n"
                                            << QString();
}

void TestVcard::hostileFilesAreRefusedByName()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, id);
    const auto reader = TableFormats::openBytes(bytes, {}, u"phone.vcf"_s);
    if (id.isEmpty()) {
        QVERIFY(reader);
        QCOMPARE(cardsIn(reader).size(), 1);
        return;
    }
    QVERIFY(!reader);
    QCOMPARE(reader.error().id, id);
    QVERIFY(reader.error().message.contains(u"phone.vcf"_s));
    QVERIFY(reader.error().isAboutOpening);
}

void TestVcard::cancellingEndsReadingTheCards()
{
    const auto job = std::make_shared<Job>();
    job->cancel();
    const auto reader = TableFormats::openBytes(cardWith("FN:A\r\n").repeated(1'000), {}, {}, job);
    QVERIFY(!reader);
    QCOMPARE(reader.error().id, u"cancelled"_s);
}

void TestVcard::kindsAreToldByTheirWords()
{
    const QList<std::pair<ContactKind, QString>> kinds{{ContactKind::Work, u"Trabajo|WORK,VOICE|Office|* Business|x-work"_s},
                                                       {ContactKind::Mobile, u"cell|Móvil|iPhone|home mobile"_s},
                                                       {ContactKind::Home, u"Casa|* Home|main|postal home"_s},
                                                       {ContactKind::Mailing, u"Mailing|home mailing|postal,parcel"_s},
                                                       {ContactKind::Fax, u"Home Fax|work fax"_s},
                                                       {ContactKind::Pager, u"pager"_s},
                                                       {ContactKind::Unsaid, u"|Cabin|pref"_s}};
    for (const auto &[kind, words] : kinds) {
        for (const auto &word : words.split(u'|'))
            QVERIFY2(contactKindOf(word) == kind, qPrintable(word));
    }
}

void TestVcard::largePicturesArePassedOver()
{
    const QByteArray photo =
        "PHOTO;ENCODING=b:" + QByteArray(3'000'000, 'A') + "\r\n " + QByteArray(3'000'000, 'B') + "\r\n";
    QCOMPARE(cardsOf(cardWith("N:Díaz;Rosa;;;\r\n" + photo + "TEL:1\r\n")),
             QStringList{u"First name=Rosa | Last name=Díaz | Phone=1 | vCard PHOTO=…"_s});
}

void TestVcard::aCardIsWrittenAsPhonesTakeIt()
{
    QCOMPARE(writtenCard({{u"person_id"_s, u"8589934593"_s},
                          {u"given_name"_s, u"Gabriel"_s},
                          {u"family_name"_s, u"García"_s},
                          {u"second_family_name"_s, u"Márquez"_s},
                          {u"name_prefix"_s, u"Dr."_s},
                          {u"employer"_s, u"St. Luke's; East"_s},
                          {u"unit"_s, u"ER"_s},
                          {u"mobile_phone"_s, u"(212) 555-0100; (212) 555-0101"_s},
                          {u"work_email"_s, u"g@example.org"_s},
                          {u"line1"_s, u"1 Oak St"_s},
                          {u"line2"_s, u"Apt 3"_s},
                          {u"city"_s, u"Lynn, North"_s},
                          {u"birth_on"_s, u"1981-03-14"_s},
                          {u"tags"_s, u"carpool; steward"_s},
                          {u"note"_s, u"a\\b\nc"_s}}),
             u"BEGIN:VCARD\r\nVERSION:3.0\r\nUID:rankandfile-person-8589934593\r\nFN:Gabriel García Márquez\r\n"
             u"N:García Márquez;Gabriel;;Dr.;;Márquez\r\nORG:St. Luke's\\; East;ER\r\nTEL;TYPE=CELL:(212) 555-0100\r\n"
             u"TEL;TYPE=CELL:(212) 555-0101\r\nEMAIL;TYPE=INTERNET,WORK:g@example.org\r\n"
             u"ADR;TYPE=HOME:;;1 Oak St\\nApt 3;Lynn\\, North;;;\r\nBDAY:1981-03-14\r\nCATEGORIES:carpool,steward\r\n"
             u"NOTE:a\\\\b\\nc\r\nEND:VCARD\r\n"_s.toUtf8());
    QVERIFY(writtenCard({{u"email"_s, u"a@b.org"_s}}).contains("\r\nFN:a@b.org\r\nN:;;;;\r\n"));
    QVERIFY(!VcardWriter::holds(u"consent_phone"_s));
}

void TestVcard::longLinesAreFoldedBetweenLetters()
{
    for (int shift = 0; shift < 4; ++shift) {
        const QString note = QString(shift, u'x') + u"ñ😀"_s.repeated(60);
        const QByteArray bytes = writtenCard({{u"given_name"_s, u"Rosa"_s}, {u"note"_s, note}});
        for (const auto &line : bytes.split('\n')) {
            QVERIFY(line.size() <= 76); // with its CR
            QVERIFY(QByteArrayView(line).isValidUtf8());
        }
        QCOMPARE(cardsOf(bytes), QStringList{u"First name=Rosa | Note="_s + note});
    }
}

void TestVcard::whatWasWrittenReadsBack()
{
    for (const QString &text : {u"a;b,c\\d\"e:f"_s, u"=1+1"_s, u"\\n"_s, u"two\nlines"_s, u"BEGIN:VCARD"_s, u"x="_s}) {
        const QByteArray bytes = writtenCard({{u"given_name"_s, u"Rosa"_s}, {u"job_title"_s, text}, {u"note"_s, text}});
        const QString shown = QString(text).replace(u'\n', u'/');
        QCOMPARE(cardsOf(bytes), QStringList{u"First name=Rosa | Job title="_s + shown + u" | Note="_s + shown});
    }
}

RNF_TEST(TestVcard)
#include "tst_vcard.moc"
