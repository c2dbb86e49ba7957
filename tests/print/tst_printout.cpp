#include "support/DrawnPage.h"
#include "support/TestProgram.h"

#include "print/ListPrintout.h"

#include <QBuffer>
#include <QImage>
#include <QPainter>
#include <QPdfWriter>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace rnf;

namespace {

FrameWords words(const QString &title = u"Laundry"_s) { return {title, {}, u"Ana"_s, QDate(2026, 11, 16)}; }

/// A printout that tells where its content ends, for the layout tests.
QList<QStringList> many(int count)
{
    QList<QStringList> rows;
    for (int i = 1; i <= count; ++i)
        rows += QStringList{u"Ana Silva %1"_s.arg(i), u"(212) 555-0100"_s, u"Laundry"_s};
    return rows;
}
const QStringList headings{u"Name"_s, u"Phone"_s, u"Unit"_s};

} // namespace

/// Pages as they come out of the printer: nothing cut off, nothing outside the margins, the same on every device.
class TestPrintout : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nothingIsDrawnOutsideTheMargins_data();
    void nothingIsDrawnOutsideTheMargins();
    void everyRowIsThereOnceWhateverThePaper();
    void wideListsLieAcross();
    void anEmptyListIsAPage();
    void headingsStandOnEveryPage();
    void aRowLongerThanAPageGoesOnOnTheNext();
    void aNameThatLooksLikeHtmlIsAName();
    void aPdfHasThePagesOfThePreview();
    void whatIsConfidentialSaysSo();
};

void TestPrintout::nothingIsDrawnOutsideTheMargins_data()
{
    QTest::addColumn<QStringList>("row");
    QTest::addColumn<QPageLayout>("paper");
    const auto upright = QPageLayout::Portrait, across = QPageLayout::Landscape;
    const QString oneWord = QString(300, u'x');
    for (const auto &[name, paper] : {std::pair("A4", Printout::paper(QPageSize::A4, upright)),
                                      {"Letter", Printout::paper(QPageSize::Letter, across)},
                                      {"A3", Printout::paper(QPageSize::A3, across)}}) {
        QTest::addRow("%s long", name) << QStringList{longName, longName, longName} << paper;
        QTest::addRow("%s Arabic", name) << QStringList{arabicName, arabicName, arabicName + arabicName} << paper;
        QTest::addRow("%s one word", name) << QStringList{oneWord, u"212"_s, oneWord} << paper;
        QTest::addRow("%s lines", name) << QStringList{u"a\nb\nc"_s, QString(), u"steward, "_s.repeated(60)} << paper;
    }
}

void TestPrintout::nothingIsDrawnOutsideTheMargins()
{
    QFETCH(QStringList, row);
    QFETCH(QPageLayout, paper);
    ListPrintout printout(words(longName + longName), headings, {row, row});
    printout.layOut(paper);
    const QImage page = drawn(printout, 0);
    const QRectF sheet(QPointF(), printout.pageSize());
    const QRectF inside = paper.paintRect(QPageLayout::Point);
    QVERIFY(ink(page, inside) > 0);
    // Letters may stick out of their line a little, never a letter's width.
    constexpr qreal overhang = 2;
    QCOMPARE(ink(page, QRectF(0, 0, inside.left() - overhang, sheet.height())), 0);
    QCOMPARE(ink(page, QRectF(inside.right() + overhang, 0, sheet.width(), sheet.height())), 0);
    QCOMPARE(ink(page, QRectF(0, 0, sheet.width(), inside.top() - overhang)), 0);
    QCOMPARE(ink(page, QRectF(0, inside.bottom() + overhang, sheet.width(), sheet.height())), 0);
}

void TestPrintout::everyRowIsThereOnceWhateverThePaper()
{
    ListPrintout printout(words(), headings, many(200));
    QList<int> counts;
    for (const auto size : {QPageSize::A4, QPageSize::Letter, QPageSize::A3}) {
        for (const auto orientation : {QPageLayout::Portrait, QPageLayout::Landscape}) {
            printout.layOut(Printout::paper(size, orientation));
            counts += printout.pageCount();
        }
    }
    QVERIFY(counts[0] > 1);
    QVERIFY(counts[1] > counts[0]); // a page across holds fewer rows
    QVERIFY(counts[4] < counts[0]); // a larger page holds more
    printout.layOut(Printout::paper(QPageSize::A4, QPageLayout::Portrait));
    QCOMPARE(printout.pageCount(), counts[0]);
}

void TestPrintout::wideListsLieAcross()
{
    QCOMPARE(ListPrintout(words(), headings, many(1)).defaultPaper().orientation(), QPageLayout::Portrait);
    const ListPrintout wide(words(), headings, {{longName, longName, longName}});
    QCOMPARE(wide.defaultPaper().orientation(), QPageLayout::Landscape);
}

void TestPrintout::anEmptyListIsAPage()
{
    ListPrintout printout(words(), headings, {});
    printout.layOut(printout.defaultPaper());
    QCOMPARE(printout.pageCount(), 1);
    QVERIFY(ink(drawn(printout, 0), QRectF(QPointF(), printout.pageSize())) > 0);
}

void TestPrintout::headingsStandOnEveryPage()
{
    ListPrintout printout(words(), headings, many(120));
    printout.layOut(Printout::paper(QPageSize::A4, QPageLayout::Portrait));
    QVERIFY(printout.pageCount() > 2);
    // Head and headings take the same place; of pages of different rows they look alike.
    const QRectF head(0, 0, printout.pageSize().width(), 80);
    const auto copy = [&](int page) {
        return drawn(printout, page).copy(QRectF(head.topLeft() * 2, head.size() * 2).toRect());
    };
    QCOMPARE(copy(0), copy(1));
    QVERIFY(ink(copy(0), QRectF(40, 60, 500, 18)) > 500); // the shade behind the headings
}

void TestPrintout::aRowLongerThanAPageGoesOnOnTheNext()
{
    const QString longNote = u"steward, committee, "_s.repeated(1200);
    ListPrintout printout(words(), {u"Name"_s, u"Tags"_s}, {{u"Rosa"_s, longNote}, {u"Samir"_s, u"x"_s}});
    printout.layOut(Printout::paper(QPageSize::A4, QPageLayout::Portrait));
    QVERIFY(printout.pageCount() > 1);
    for (int page = 0; page < printout.pageCount(); ++page)
        QVERIFY(ink(drawn(printout, page), QRectF(40, 100, 500, 40)) > 100);
}

void TestPrintout::aNameThatLooksLikeHtmlIsAName()
{
    const auto inkOf = [](const QString &name) {
        ListPrintout printout(words(name), headings, {{name, name, name}});
        printout.layOut(Printout::paper(QPageSize::A4, QPageLayout::Portrait));
        return ink(drawn(printout, 0), QRectF(QPointF(), printout.pageSize()));
    };
    // As rich text both would be one bold letter.
    QVERIFY(inkOf(u"<b>x</b>"_s) != inkOf(u"x"_s));
    QVERIFY(inkOf(u"<b>x</b>"_s) > inkOf(u"x"_s));
}

void TestPrintout::aPdfHasThePagesOfThePreview()
{
    ListPrintout printout(words(), headings, many(150));
    printout.layOut(Printout::paper(QPageSize::A3, QPageLayout::Landscape));
    QBuffer buffer;
    QVERIFY(buffer.open(QIODevice::WriteOnly));
    {
        QPdfWriter writer(&buffer);
        QVERIFY(printout.print(writer));
    }
    QVERIFY(buffer.data().startsWith("%PDF"));
    QCOMPARE(buffer.data().count("/Type /Page\n"), printout.pageCount());
    QVERIFY(buffer.data().contains("/MediaBox [0 0 1190.55118 841.889763]")
            || buffer.data().contains("/MediaBox [0 0 1191"));
}

void TestPrintout::whatIsConfidentialSaysSo()
{
    auto open = words();
    open.isConfidential = false;
    ListPrintout secret(words(), headings, many(1)), chart(open, headings, many(1));
    for (Printout *printout : {static_cast<Printout *>(&secret), static_cast<Printout *>(&chart)})
        printout->layOut(Printout::paper(QPageSize::A4, QPageLayout::Portrait));
    const QRectF middle(240, secret.pageSize().height() - 60, 115, 60);
    QVERIFY(ink(drawn(secret, 0), middle) > ink(drawn(chart, 0), middle));
}

RNF_TEST(TestPrintout)
#include "tst_printout.moc"
