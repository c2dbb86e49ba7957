#include "support/TestProgram.h"

#include "people/AddressLine.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace rnf;

class TestAddressLine : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void oneCellBecomesItsParts_data();
    void oneCellBecomesItsParts();
    void whatIsNotSureStaysAsWritten_data();
    void whatIsNotSureStaysAsWritten();
    void aCityCellMayHoldStateAndZip_data();
    void aCityCellMayHoldStateAndZip();
    void anAddressWithPartsIsLeftAlone();
};

namespace {

QString told(const Address &address)
{
    return QStringList{address.line1,  address.line2,      address.line3,  address.city,
                       address.region, address.postalCode, address.country}
        .join(u'|');
}

} // namespace

void TestAddressLine::oneCellBecomesItsParts_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<QString>("parts");
    QTest::newRow("commas") << u"118 Pine St, Newark, NJ 07102"_s << u"118 Pine St|||Newark|NJ|07102|"_s;
    QTest::newRow("an apartment") << u"118 Pine St, Apt 4B, Newark, NJ 07102"_s << u"118 Pine St|Apt 4B||Newark|NJ|07102|"_s;
    QTest::newRow("an apartment within the street")
        << u"118 Pine St Apt 4B, Newark, NJ 07102"_s << u"118 Pine St Apt 4B|||Newark|NJ|07102|"_s;
    QTest::newRow("a number sign") << u"9 Elm Ave, #12, Union City, NJ 07087"_s << u"9 Elm Ave|#12||Union City|NJ|07087|"_s;
    QTest::newRow("lines") << u"118 Pine St\nNewark, NJ 07102"_s << u"118 Pine St|||Newark|NJ|07102|"_s;
    QTest::newRow("three lines") << u"118 Pine St\nApt 4B\nNewark NJ 07102-1234"_s
                                 << u"118 Pine St|Apt 4B||Newark|NJ|07102-1234|"_s;
    QTest::newRow("a state in full") << u"22 Oak Ave, Charleston, West Virginia 25301"_s
                                     << u"22 Oak Ave|||Charleston|West Virginia|25301|"_s;
    QTest::newRow("a country") << u"22 Oak Ave, Salem, OR 97301, USA"_s << u"22 Oak Ave|||Salem|OR|97301|USA"_s;
    QTest::newRow("Canada") << u"100 King St W, Toronto, ON M5X 1A9"_s << u"100 King St W|||Toronto|ON|M5X 1A9|"_s;
    QTest::newRow("small letters") << u"118 pine st, newark, nj 07102"_s << u"118 pine st|||newark|nj|07102|"_s;
    QTest::newRow("a comma before the ZIP") << u"118 Pine St, Newark, NJ, 07102"_s << u"118 Pine St|||Newark|NJ|07102|"_s;
    QTest::newRow("a box") << u"PO Box 12, Newark, NJ 07102"_s << u"PO Box 12|||Newark|NJ|07102|"_s;
}

void TestAddressLine::oneCellBecomesItsParts()
{
    QFETCH(QString, cell);
    Address address;
    address.line1 = cell;
    QTEST(told(settledAddress(address)), "parts");
}

void TestAddressLine::whatIsNotSureStaysAsWritten_data()
{
    QTest::addColumn<QString>("cell");
    for (const auto &cell :
         {u"118 Pine St"_s, u"118 Pine St Newark NJ 07102"_s, u"118 Pine St, Newark"_s, u"Rt 9, Box 07102"_s,
          u"4 High Street, Leeds LS1 4AP"_s, u"Av. Juárez 12, Centro, Silao, Gto. 36100"_s, u"NJ 07102"_s, u""_s,
          u"12 Main St, 07102"_s, u"118 Pine St, 4B, NJ 07102"_s})
        QTest::addRow("%s", qPrintable(cell)) << cell;
}

void TestAddressLine::whatIsNotSureStaysAsWritten()
{
    QFETCH(QString, cell);
    Address address;
    address.line1 = cell;
    QCOMPARE(settledAddress(address), address);
}

void TestAddressLine::aCityCellMayHoldStateAndZip_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<QString>("parts");
    QTest::newRow("all") << u"East Orange, NJ 07017"_s << u"1 A St|||East Orange|NJ|07017|"_s;
    QTest::newRow("no comma") << u"Newark NJ 07102"_s << u"1 A St|||Newark|NJ|07102|"_s;
    QTest::newRow("without a ZIP") << u"St. Paul, Minnesota"_s << u"1 A St|||St. Paul|Minnesota||"_s;
    QTest::newRow("a city") << u"Kansas City"_s << u"1 A St|||Kansas City|||"_s;
    QTest::newRow("a city like a state") << u"New York"_s << u"1 A St|||New York|||"_s;
    QTest::newRow("a city elsewhere") << u"Leeds, West Yorkshire"_s << u"1 A St|||Leeds, West Yorkshire|||"_s;
}

void TestAddressLine::aCityCellMayHoldStateAndZip()
{
    QFETCH(QString, cell);
    Address address;
    address.line1 = u"1 A St"_s;
    address.city = cell;
    QTEST(told(settledAddress(address)), "parts");
}

void TestAddressLine::anAddressWithPartsIsLeftAlone()
{
    Address address;
    address.line1 = u"118 Pine St, Newark, NJ 07102"_s;
    address.postalCode = u"07102"_s;
    QCOMPARE(settledAddress(address), address);
}

RNF_TEST(TestAddressLine)
#include "tst_address_line.moc"
