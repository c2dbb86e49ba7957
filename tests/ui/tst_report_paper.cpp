#include "support/TestProgram.h"
#include "support/TextRecorder.h"

#include "insight/ChartPicture.h"
#include "insight/HeatMap.h"
#include "insight/MetricText.h"
#include "insight/Metrics.h"
#include "insight/ReportPaper.h"
#include "insight/ReportPrintout.h"
#include "look/Theme.h"
#include "print/PrintText.h"

#include <QApplication>
#include <QImage>
#include <QPainter>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace rnf;

namespace {

const QDate printedOn(2026, 11, 16);

MetricTable answerOf(int rows, int columns, MetricMark mark = MetricMark::Bar)
{
    MetricTable table;
    table.name = u"tasks"_s;
    table.title = u"14 of 35 tasks done (40.0 %)"_s;
    table.population = u"Interns: 2 · this week"_s;
    table.definition = u"Tasks are counted once."_s;
    table.question.by = MetricBy::Person;
    table.things.people = {PersonId(1)};
    for (int column = 1; column <= columns; ++column)
        table.columns += {u"c%1"_s.arg(column), u"Column%1"_s.arg(column), MetricUnit::Count, mark};
    for (int row = 1; row <= rows; ++row) {
        MetricRow added;
        added.label = u"Name%1"_s.arg(row);
        added.cells = QList<MetricCell>(columns, MetricCell{row});
        table.rows += added;
    }
    return table;
}

/// What stands on each page.
using Pages = QList<DrawnTexts>;

Pages pagesOf(Printout &printout, const QPageLayout &paper)
{
    printout.layOut(paper);
    return textsOfPages(printout);
}

Pages pagesOf(const MetricTable &table, QPageLayout::Orientation orientation = QPageLayout::Portrait)
{
    ReportPrintout printout(table, u"Ana"_s, printedOn);
    return pagesOf(printout, Printout::paper(QPageSize::Letter, orientation));
}

QList<QRectF> placesOf(const QList<TextRecorder::Text> &page, const QString &said)
{
    QList<QRectF> places;
    for (const auto &text : page) {
        if (text.text.contains(said))
            places += text.rect;
    }
    return places;
}

/// Numbers begin at the left edge, where no label of a chart stands.
bool isInTable(const QList<TextRecorder::Text> &page, const QString &name)
{
    const qreal left = Printout::paper(QPageSize::Letter, QPageLayout::Portrait).paintRect(QPageLayout::Point).left();
    return std::ranges::any_of(page, [&](const auto &text) {
        return text.text.trimmed() == name && qAbs(text.rect.left() - left) < 2 * cellPadding;
    });
}

bool isAcross(const MetricTable &table)
{
    return ReportPrintout(table, u"Ana"_s, printedOn).defaultPaper().orientation() == QPageLayout::Landscape;
}

QImage pictureOf(const MetricTable &table) { return QImage::fromData(ChartPicture::png(table)); }

} // namespace

/// A report as it leaves the office, on paper and as a picture: it says what was asked and what was found, and is easily read.
class TestReportPaper : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }
    void theQuestionStandsAboveWhatWasFound();
    void withoutNumbersItSaysWhy();
    void aHeatMapIsPrintedOnceWithItsColours();
    void aFewOnesStayPale();
    void aReportLiesAcrossWhereItsNumbersWouldWrap();
    void lettersOfAChartAreThoseOfItsTable();
    void aChartAcrossLeavesRoomForItsTable();
    void aChartIsLowerWhereThatSparesAPage();
    void aPictureSaysWhatItDoesNotShow();
    void aPictureSaysWhatWasFoundBefore();
};

void TestReportPaper::theQuestionStandsAboveWhatWasFound()
{
    const QString question = Metrics::find(u"tasks"_s)->question();
    auto table = answerOf(3, 2);
    auto page = pagesOf(table).first();
    QCOMPARE(placesOf(page, question).size(), 1);
    QVERIFY(placesOf(page, question).first().bottom() < placesOf(page, u"14 of 35"_s).first().bottom());
    table.title = question; // nothing else was found
    page = pagesOf(table).first();
    QCOMPARE(placesOf(page, question).size(), 1);
}

void TestReportPaper::withoutNumbersItSaysWhy()
{
    auto table = answerOf(0, 2);
    table.things = {};
    const auto pages = pagesOf(table);
    QCOMPARE(pages.size(), 1);
    QCOMPARE(placesOf(pages.first(), MetricText::whyEmpty(table)).size(), 1);
    QVERIFY(placesOf(pages.first(), u"Column1"_s).isEmpty()); // neither an empty table nor an empty chart
    auto bare = table;
    bare.columns.clear();
    QVERIFY(pictureOf(table) == pictureOf(bare));
}

void TestReportPaper::aHeatMapIsPrintedOnceWithItsColours()
{
    const auto heat = answerOf(6, 2, MetricMark::Heat);
    QVERIFY(!ReportPaper::hasChart(heat));
    QCOMPARE(placesOf(pagesOf(heat).first(), u"Column1"_s).size(), 1);
    const auto numbers = ReportPaper::numbers(heat, heat.rows.size());
    QCOMPARE(numbers.colours.size(), heat.rows.size());
    QCOMPARE(numbers.colours[0].first(), 0U); // its name
    for (qsizetype row = 0; row < heat.rows.size(); ++row)
        QCOMPARE(numbers.colours[row].last(),
                 HeatMap(heat).behind(heat.columns[1], heat.rows[row].cells[1], Theme::colours(false)).rgba());
    const auto bars = answerOf(6, 2);
    QVERIFY(ReportPaper::hasChart(bars));
    QCOMPARE(ReportPaper::numbers(bars, 1).colours.first(), QList<quint32>({0, 0, 0}));
}

void TestReportPaper::aFewOnesStayPale()
{
    const auto lightness = [](int most, int value) {
        const auto table = answerOf(most, 1, MetricMark::Heat);
        return HeatMap(table).behind(table.columns[0], MetricCell{value}, Theme::colours(false)).lightness();
    };
    QCOMPARE(lightness(1, 1), lightness(5, 1));
    QVERIFY(lightness(5, 1) > lightness(5, 5));
    QCOMPARE(lightness(50, 50), lightness(5, 5)); // the largest of many is as dark as it gets
}

void TestReportPaper::aReportLiesAcrossWhereItsNumbersWouldWrap()
{
    auto table = answerOf(3, 7);
    QVERIFY(!isAcross(table)); // short ones
    for (auto &row : table.rows) {
        for (auto &cell : row.cells)
            cell.of = 1540; // "3 of 1,540 (0.2 %)"
    }
    QVERIFY(isAcross(table));
    table = answerOf(3, 2);
    table.rows.first().label = u"An evening for all who want to become a steward "_s.repeated(5); // which may wrap
    QVERIFY(!isAcross(table));
}

void TestReportPaper::lettersOfAChartAreThoseOfItsTable()
{
    for (const auto orientation : {QPageLayout::Portrait, QPageLayout::Landscape}) {
        const auto places = placesOf(pagesOf(answerOf(3, 2), orientation).first(), u"Column1"_s);
        QCOMPARE(places.size(), 2); // in the legend, and above the numbers
        QVERIFY(places.first().bottom() < places.last().bottom());
        const qreal legend = places.first().height(), heading = places.last().height();
        QVERIFY2(legend > heading * 0.75 && legend <= heading, qPrintable(u"%1 beside %2"_s.arg(legend).arg(heading)));
    }
}

void TestReportPaper::aChartAcrossLeavesRoomForItsTable()
{
    for (const int rows : {1, 3, 5, 6, 12, 39}) {
        const auto page = pagesOf(answerOf(rows, 4), QPageLayout::Landscape).first();
        for (int row = 1; row <= qMin(rows, 3); ++row)
            QVERIFY2(isInTable(page, u"Name%1"_s.arg(row)), qPrintable(QString::number(rows)));
    }
}

void TestReportPaper::aChartIsLowerWhereThatSparesAPage()
{
    // What does not fit beside the lowest chart is more than a few lines.
    int twoPages = 0;
    for (int rows = 5; rows < 40; ++rows) {
        const auto pages = pagesOf(answerOf(rows, 2));
        if (pages.size() == 1)
            continue;
        ++twoPages;
        QVERIFY(pages[1].size() > 12); // four lines are the frame, the heading and the definition
    }
    QVERIFY(twoPages > 0);
}

void TestReportPaper::aPictureSaysWhatItDoesNotShow()
{
    auto table = answerOf(40, 1);
    const QImage whole = pictureOf(table);
    table.rows += table.rows.first(); // which the chart does not show, but that is said
    QVERIFY(pictureOf(table) != whole);
}

void TestReportPaper::aPictureSaysWhatWasFoundBefore()
{
    auto table = answerOf(3, 2);
    const QImage without = pictureOf(table);
    table.before = u"5 Oct – 1 Nov 2026: 3 of 9"_s;
    QVERIFY(pictureOf(table) != without);
}

RNF_TEST(TestReportPaper)
#include "tst_report_paper.moc"
