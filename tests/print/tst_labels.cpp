#include "support/DrawnPage.h"
#include "support/TestProgram.h"
#include "support/TextRecorder.h"

#include "events/BadgePrintout.h"
#include "print/FittedText.h"
#include "print/LabelPrintout.h"
#include "print/PrintText.h"

#include <QBuffer>
#include <QImage>
#include <QPainter>
#include <QPdfWriter>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace rnf;

namespace {

constexpr qreal pointsPerMm = 72 / 25.4;

const QStringList shortLabel{u"Rosa Díaz"_s, u"12 Main St"_s, u"Springfield, IL 62701"_s};

/// What goes into a label, from the usual to what nobody is called.
QList<std::pair<const char *, QStringList>> texts()
{
    return {{"short", shortLabel},
            {"long", {longName, longName, u"Apartment 1184, second floor, at the back"_s, longName, u"UNITED KINGDOM"_s}},
            {"Arabic", {arabicName, u"شارع الرشيد ١٢، الطابق الثاني"_s, u"بغداد ١٠٠٠١"_s, u"IRAQ"_s}},
            {"one word", {QString(300, u'W'), QString(200, u'x')}},
            {"many lines", QStringList(12, longName)}};
}

LabelPlacing placingOf(const QString &sheet, int start = 1, const QPointF &shift = {})
{
    return {*LabelSheet::find(sheet), start, shift};
}

/// Which labels of a page something stands on.
QList<int> usedOn(const Printout &printout, int page, const LabelSheet &sheet)
{
    const QImage image = drawn(printout, page);
    const LabelPlacing whole{sheet};
    QList<int> used;
    for (int label = 0; label < sheet.count(); ++label) {
        if (ink(image, whole.rectOf(label)) > 0)
            used += label;
    }
    return used;
}

/// What is left of a page once all labels are painted over, but for a margin inside each.
int inkNearEdges(QImage image, const LabelPlacing &placing, qreal margin, qreal scale = 2)
{
    QPainter painter(&image);
    painter.scale(scale, scale);
    LabelPlacing whole = placing;
    whole.start = 1;
    for (int label = 0; label < placing.sheet.count(); ++label)
        painter.fillRect(whole.rectOf(label).adjusted(margin, margin, -margin, -margin), Qt::white);
    painter.end();
    return ink(image);
}

QStringList wordsOf(const Printout &printout, int page = 0)
{
    QStringList words;
    for (const auto &text : textsOn(printout, page))
        words += text.text.split(u' ', Qt::SkipEmptyParts);
    return words;
}

} // namespace

/// Labels and badges on sheets: where the sheet has its labels, and never across an edge.
class TestLabels : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void sheetsHaveTheirSizes_data();
    void sheetsHaveTheirSizes();
    void everySheetFitsOnItsPaper();
    void noTextCrossesTheEdgeOfALabel_data();
    void noTextCrossesTheEdgeOfALabel();
    void noBadgeSticksOutOfItsLabel_data();
    void noBadgeSticksOutOfItsLabel();
    void everyWordIsThere();
    void labelsBeginWhereTheSheetIsStillFull();
    void aShiftMovesEverything();
    void shortLinesAreInTheLargestLetters();
    void wholeWordsComeBeforeLargeLetters();
    void whatIsReadFromTheRightStandsAtTheRight();
    void aNameInAnotherScriptStandsWhereTheAddressDoes();
    void nothingElseStandsOnThePaper();
    void aTestPageShowsEveryLabel();
    void badgesTakeTheLabelsOfASheet();
    void noLabelsAreAnEmptyPage();
};

void TestLabels::sheetsHaveTheirSizes_data()
{
    QTest::addColumn<int>("count");
    QTest::addColumn<QRectF>("first"); // millimetres
    QTest::addColumn<QRectF>("last");
    // experience.md, "Printing".
    QTest::newRow("5160") << 30 << QRectF(4.826, 12.7, 66.675, 25.4) << QRectF(144.526, 241.3, 66.675, 25.4);
    QTest::newRow("5161") << 20 << QRectF(4.064, 12.7, 101.6, 25.4) << QRectF(110.4265, 241.3, 101.6, 25.4);
    QTest::newRow("5162") << 14 << QRectF(4.064, 21.167, 101.6, 33.867) << QRectF(110.4265, 224.367, 101.6, 33.867);
    QTest::newRow("5163") << 10 << QRectF(4.064, 12.7, 101.6, 50.8) << QRectF(110.4265, 215.9, 101.6, 50.8);
    QTest::newRow("5164") << 6 << QRectF(4.064, 12.7, 101.6, 84.667) << QRectF(110.4265, 182.033, 101.6, 84.667);
    QTest::newRow("5395") << 8 << QRectF(17.4625, 14.817, 85.725, 59.267) << QRectF(112.7125, 205.317, 85.725, 59.267);
    QTest::newRow("L7160") << 21 << QRectF(7.2, 15.15, 63.5, 38.1) << QRectF(139.2, 243.75, 63.5, 38.1);
    QTest::newRow("L7163") << 14 << QRectF(4.65, 15.15, 99.1, 38.1) << QRectF(106.25, 243.75, 99.1, 38.1);
    QTest::newRow("L7165") << 8 << QRectF(4.65, 13.1, 99.1, 67.7) << QRectF(106.25, 216.2, 99.1, 67.7);
}

void TestLabels::sheetsHaveTheirSizes()
{
    QFETCH(int, count);
    QFETCH(QRectF, first);
    QFETCH(QRectF, last);
    const auto placing = placingOf(QString::fromLatin1(QTest::currentDataTag()));
    QCOMPARE(placing.sheet.count(), count);
    const auto isSame = [](const QRectF &one, const QRectF &other) {
        constexpr qreal near = 0.01; // millimetres
        return qAbs(one.left() - other.left()) < near && qAbs(one.top() - other.top()) < near
            && qAbs(one.width() - other.width()) < near && qAbs(one.height() - other.height()) < near;
    };
    QVERIFY(isSame(placing.sheet.label(0), first));
    QVERIFY(isSame(placing.sheet.label(count - 1), last));
    const QRectF points = placing.rectOf(0);
    QVERIFY(isSame({points.topLeft() / pointsPerMm, points.size() / pointsPerMm}, first));
}

void TestLabels::everySheetFitsOnItsPaper()
{
    QCOMPARE(LabelSheet::all().size(), 9);
    for (const auto &sheet : LabelSheet::all()) {
        const QRectF paper(QPointF(), QPageSize::size(sheet.paper, QPageSize::Millimeter));
        const QRectF all = sheet.label(0) | sheet.label(sheet.count() - 1);
        QVERIFY2(paper.contains(all), qPrintable(sheet.key));
        constexpr qreal unevenness = 0.5; // millimetres; labels lie in the middle of their sheet
        QVERIFY2(qAbs(all.center().x() - paper.center().x()) < unevenness, qPrintable(sheet.key));
        QVERIFY2(qAbs(all.center().y() - paper.center().y()) < unevenness, qPrintable(sheet.key));
        QVERIFY(sheet.step.width() >= sheet.size.width() && sheet.step.height() >= sheet.size.height());
        QCOMPARE(LabelSheet::find(sheet.key)->key, sheet.key);
    }
    QStringList badges;
    for (const auto &sheet : LabelSheet::forBadges())
        badges += sheet.key;
    QCOMPARE(badges, (QStringList{u"5163"_s, u"5164"_s, u"5395"_s, u"L7165"_s}));
}

void TestLabels::noTextCrossesTheEdgeOfALabel_data()
{
    QTest::addColumn<QString>("sheet");
    QTest::addColumn<QStringList>("label");
    for (const auto &sheet : LabelSheet::all()) {
        for (const auto &[name, label] : texts())
            QTest::addRow("%s %s", qPrintable(sheet.key), name) << sheet.key << label;
    }
}

void TestLabels::noTextCrossesTheEdgeOfALabel()
{
    QFETCH(QString, sheet);
    QFETCH(QStringList, label);
    const auto placing = placingOf(sheet);
    LabelPrintout printout(u"Labels"_s, placing, QList<QStringList>(placing.sheet.count(), label));
    printout.layOut(printout.defaultPaper());
    QCOMPARE(printout.pageCount(), 1);
    const QImage page = drawn(printout, 0);
    for (int place = 0; place < placing.sheet.count(); ++place)
        QVERIFY(ink(page, placing.rectOf(place)) > 0);
    QCOMPARE(inkNearEdges(page, placing, pointsPerMm), 0); // not even within a millimetre of an edge
}

void TestLabels::noBadgeSticksOutOfItsLabel_data()
{
    QTest::addColumn<QString>("sheet");
    QTest::addColumn<QString>("text");
    for (const auto &sheet : LabelSheet::forBadges()) {
        for (const auto &[name, text] : {std::pair("usual", u"Rosa Díaz"_s),
                                         {"long", longName + u' ' + longName},
                                         {"Arabic", arabicName},
                                         {"one word", QString(200, u'W')}})
            QTest::addRow("%s %s", qPrintable(sheet.key), name) << sheet.key << text;
    }
}

void TestLabels::noBadgeSticksOutOfItsLabel()
{
    QFETCH(QString, sheet);
    QFETCH(QString, text);
    const auto placing = placingOf(sheet);
    FrameWords words;
    words.isBare = true;
    const Badge badge{text, text, text, u"RF-REG-60129542145"_s};
    BadgePrintout printout(words, text, QList<Badge>(placing.sheet.count() - 1, badge) + QList<Badge>(1), placing);
    printout.layOut(printout.defaultPaper());
    QCOMPARE(printout.pageCount(), 1);
    const QImage page = drawn(printout, 0);
    for (int place = 0; place < placing.sheet.count(); ++place)
        QVERIFY(ink(page, placing.rectOf(place)) > 0);
    QCOMPARE(inkNearEdges(page, placing, pointsPerMm), 0);
}

void TestLabels::everyWordIsThere()
{
    for (const auto &[name, label] : texts().first(2)) {
        LabelPrintout printout(u"Labels"_s, placingOf(u"5160"_s), {label});
        printout.layOut(printout.defaultPaper());
        QStringList expected;
        for (const auto &line : label)
            expected += line.split(u' ', Qt::SkipEmptyParts);
        const QString drawn = wordsOf(printout).join(QString());
        QCOMPARE(drawn.size(), expected.join(QString()).size());
        for (const auto &word : expected)
            QVERIFY2(drawn.contains(word), qPrintable(word));
    }
}

void TestLabels::labelsBeginWhereTheSheetIsStillFull()
{
    const auto placing = placingOf(u"5160"_s, 29);
    LabelPrintout printout(u"Labels"_s, placing, QList<QStringList>(34, shortLabel));
    printout.layOut(printout.defaultPaper());
    QCOMPARE(printout.pageCount(), 3);
    QCOMPARE(usedOn(printout, 0, placing.sheet), (QList{28, 29}));
    QCOMPARE(usedOn(printout, 1, placing.sheet).size(), 30);
    QCOMPARE(usedOn(printout, 2, placing.sheet), (QList{0, 1}));
    LabelPrintout whole(u"Labels"_s, placingOf(u"5160"_s), QList<QStringList>(30, shortLabel));
    whole.layOut(whole.defaultPaper());
    QCOMPARE(whole.pageCount(), 1);
}

void TestLabels::aShiftMovesEverything()
{
    const auto placesAt = [](const QPointF &shift) {
        LabelPrintout printout(u"Labels"_s, placingOf(u"L7160"_s, 1, shift), {shortLabel, shortLabel});
        printout.layOut(printout.defaultPaper());
        QList<QPointF> places;
        for (const auto &text : textsOn(printout))
            places += text.rect.topLeft();
        return places;
    };
    const auto before = placesAt({}), after = placesAt({1.5, -2});
    QVERIFY(!before.isEmpty());
    QCOMPARE(after.size(), before.size());
    for (qsizetype i = 0; i < before.size(); ++i) {
        const QPointF moved = (after[i] - before[i]) / pointsPerMm;
        QVERIFY(qAbs(moved.x() - 1.5) < 0.01 && qAbs(moved.y() + 2) < 0.01);
    }
}

void TestLabels::shortLinesAreInTheLargestLetters()
{
    const QSizeF room(180, 62);
    const auto lineHeight = [](int points) { return PrintText(u"Rosa"_s, printFont(points), 180).height(); };
    QCOMPARE(FittedText({u"Rosa"_s, u"12 Main St"_s}, room, {}).height(), 2 * lineHeight(11));
    QCOMPARE(FittedText({u"Rosa"_s, QString(), u"12 Main St"_s}, room, {}).height(), 2 * lineHeight(11));
    const qreal seven = FittedText(QStringList(7, u"Rosa"_s), room, {}).height();
    QVERIFY(seven <= room.height() && seven > room.height() * 0.8);                      // no smaller than need be
    QVERIFY(FittedText(QStringList(40, u"Rosa"_s), room, {}).height() <= room.height()); // smaller than the smallest
    QCOMPARE(FittedText({}, room, {}).height(), 0);
}

void TestLabels::wholeWordsComeBeforeLargeLetters()
{
    const QString word = u"Thiruvenkatanathapuram-Krishnamurthy"_s;
    const auto placing = placingOf(u"5160"_s);
    LabelPrintout printout(u"Labels"_s, placing, {{word, u"12 Main St"_s}});
    printout.layOut(printout.defaultPaper());
    QVERIFY2(wordsOf(printout).contains(word), qPrintable(wordsOf(printout).join(u'|')));
}

void TestLabels::whatIsReadFromTheRightStandsAtTheRight()
{
    const auto placing = placingOf(u"5163"_s);
    LabelPrintout arabic(u"Labels"_s, placing, {{u"عبد الرحمن"_s, u"بغداد"_s}}), latin(u"Labels"_s, placing, {shortLabel});
    for (Printout *printout : {static_cast<Printout *>(&arabic), static_cast<Printout *>(&latin)})
        printout->layOut(printout->defaultPaper());
    qreal right = 0, left = 1000;
    for (const auto &text : textsOn(arabic))
        right = qMax(right, text.rect.right());
    for (const auto &text : textsOn(latin))
        left = qMin(left, text.rect.left());
    QVERIFY(qAbs(right - placing.rectOf(0).right()) < 12 && qAbs(left - placing.rectOf(0).left()) < 12);
}

void TestLabels::aNameInAnotherScriptStandsWhereTheAddressDoes()
{
    const auto placing = placingOf(u"5163"_s);
    LabelPrintout printout(u"Labels"_s, placing, {{u"عبد الرحمن"_s, u"12 Main St"_s, u"Springfield, IL 62701"_s}});
    printout.layOut(printout.defaultPaper());
    for (const auto &text : textsOn(printout))
        QVERIFY(text.text.trimmed().isEmpty() || text.rect.left() < placing.rectOf(0).center().x());
}

void TestLabels::nothingElseStandsOnThePaper()
{
    LabelPrintout printout(u"Labels of Everyone"_s, placingOf(u"L7160"_s), {shortLabel});
    QVERIFY(printout.hasOwnPaper());
    printout.layOut(printout.defaultPaper());
    QCOMPARE(printout.pageSize(), QSizeF(595, 842));
    QCOMPARE(wordsOf(printout), shortLabel.join(u' ').split(u' '));
    QBuffer buffer;
    QVERIFY(buffer.open(QIODevice::WriteOnly));
    LabelPrintout letter(u"Labels"_s, placingOf(u"5160"_s), {shortLabel});
    letter.layOut(letter.defaultPaper());
    {
        QPdfWriter writer(&buffer);
        QVERIFY(letter.print(writer));
    }
    QVERIFY(buffer.data().contains("/MediaBox [0 0 612"));
}

void TestLabels::aTestPageShowsEveryLabel()
{
    for (const auto &sheet : LabelSheet::all()) {
        const LabelPlacing placing{sheet, 7, {1, 1}};
        LabelTestPage page(u"Test page"_s, placing);
        page.layOut(page.defaultPaper());
        QCOMPARE(page.pageCount(), 1);
        QStringList numbers;
        for (int label = 1; label <= sheet.count(); ++label)
            numbers += QString::number(label);
        QCOMPARE(wordsOf(page), numbers);
        const QImage image = drawn(page, 0);
        LabelPlacing whole = placing;
        whole.start = 1;
        for (int label = 0; label < sheet.count(); ++label) {
            const QRectF place = whole.rectOf(label);
            QVERIFY(ink(image, {place.left() - 1, place.top() + 10, 2, place.height() - 20}) > 0);
            QVERIFY(ink(image, {place.left() + 10, place.bottom() - 1, place.width() - 20, 2}) > 0);
        }
    }
}

void TestLabels::badgesTakeTheLabelsOfASheet()
{
    const auto placing = placingOf(u"5395"_s, 8);
    FrameWords words;
    words.isBare = true;
    BadgePrintout printout(words, u"Training"_s, QList<Badge>(9, {u"Rosa Díaz"_s, {}, {}, {}}), placing);
    QVERIFY(printout.hasOwnPaper());
    QVERIFY(!BadgePrintout(words, u"Training"_s, {}).hasOwnPaper());
    printout.layOut(printout.defaultPaper());
    QCOMPARE(printout.pageCount(), 2);
    QCOMPARE(usedOn(printout, 0, placing.sheet), QList{7});
    QCOMPARE(usedOn(printout, 1, placing.sheet).size(), 8);
    QCOMPARE(wordsOf(printout, 1).count(u"Rosa"_s), 8);
}

void TestLabels::noLabelsAreAnEmptyPage()
{
    LabelPrintout printout(u"Labels"_s, placingOf(u"5160"_s), {});
    printout.layOut(printout.defaultPaper());
    QCOMPARE(printout.pageCount(), 1);
    QCOMPARE(ink(drawn(printout, 0)), 0);
}

RNF_TEST(TestLabels)
#include "tst_labels.moc"
