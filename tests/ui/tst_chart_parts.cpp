#include "support/ChartTables.h"
#include "support/ShownChart.h"
#include "support/TestProgram.h"

#include "insight/ChartColours.h"
#include "insight/ChartMaker.h"
#include "insight/ChartScale.h"
#include "insight/MetricText.h"
#include "look/Theme.h"

#include <QApplication>
#include <QPainter>
#include <QSignalSpy>
#include <QtCharts/QBarSeries>
#include <QtCharts/QBarSet>
#include <QtCharts/QLineSeries>
#include <QtCharts/QScatterSeries>

using namespace Qt::StringLiterals;
using namespace rnf;

namespace {

/// What a bar looks like in grey print.
QImage printed(MetricTone tone)
{
    QImage image(48, 48, QImage::Format_RGB32);
    QPainter painter(&image);
    painter.fillRect(image.rect(), ChartColours(Theme::colours(false)).fill(tone));
    painter.end();
    return image.convertToFormat(QImage::Format_Grayscale8);
}

/// The part of two pictures that differs plainly.
double difference(const QImage &one, const QImage &other)
{
    constexpr int plainly = 30;
    int different = 0;
    for (int y = 0; y < one.height(); ++y) {
        for (int x = 0; x < one.width(); ++x)
            different += std::abs(qGray(one.pixel(x, y)) - qGray(other.pixel(x, y))) >= plainly ? 1 : 0;
    }
    return double(different) / double(one.width() * one.height());
}

} // namespace

/// How series look, which rows they have, and what the axes show.
class TestChartParts : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale::c());
        Theme::apply(*qApp, Appearance::Light);
    }
    void barsDifferInGreyPrint();
    void aLineIsSeenOnDark();
    void ofManyWeeksTheNewestAreDrawn();
    void ofManyUnitsTheFirstAreDrawn();
    void axesEndAboveWhatIsDrawn_data();
    void axesEndAboveWhatIsDrawn();
    void aLowChartTellsFewerNumbers();
    void aScaleIsDrawnToItsEnd();
    void aLineOfOneRowIsAMark();
    void hoursAreNotJoined();
    void aTargetIsSeenOnBars();
};

void TestChartParts::barsDifferInGreyPrint()
{
    using enum MetricTone;
    const QList tones{Main, Done, Waiting, Second, Third, Warning, Problem, Other, Unknown};
    constexpr double least = 0.2;
    for (const auto one : tones) {
        for (const auto other : tones) {
            if (one < other)
                QVERIFY2(difference(printed(one), printed(other)) >= least,
                         qPrintable(u"%1 and %2"_s.arg(int(one)).arg(int(other))));
        }
    }
}

void TestChartParts::aLineIsSeenOnDark()
{
    const auto brightness = [](const QColor &colour) {
        const auto linear = [](float part) { return std::pow((double(part) + 0.055) / 1.055, 2.4); };
        return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
    };
    const Colours &dark = Theme::colours(true);
    const double line = brightness(ChartColours(dark).of(MetricTone::Main)), behind = brightness(dark.list);
    QVERIFY((line + 0.05) / (behind + 0.05) >= 4);
}

void TestChartParts::ofManyWeeksTheNewestAreDrawn()
{
    const MetricTable table = chartWeeks(45);
    const ShownChart shown(table);
    auto *set = shown.series<QAbstractBarSeries>().first()->barSets().first();
    QCOMPARE(set->count(), 40);
    QCOMPARE(set->at(0), 5.0);
    QCOMPARE(set->at(39), 44.0);
    QSignalSpy opened(&shown.view, &ChartView::opened);
    Q_EMIT set->clicked(39);
    QTRY_COMPARE(opened.size(), 1);
    QCOMPARE(opened.first().first().toInt(), 44); // of the table
    QVERIFY2(MetricText::notes(table).join(u' ').contains(u"the last 40 of 45"_s), "the note says which");
}

void TestChartParts::ofManyUnitsTheFirstAreDrawn()
{
    MetricTable table = chartWeeks(45);
    table.question.by = MetricBy::Unit;
    QCOMPARE(table.firstDrawn(), 0);
    QCOMPARE(ShownChart(table).series<QAbstractBarSeries>().first()->barSets().first()->at(0), 0.0);
    QVERIFY(MetricText::notes(table).join(u' ').contains(u"the first 40 of 45"_s));
}

void TestChartParts::axesEndAboveWhatIsDrawn_data()
{
    QTest::addColumn<double>("lowest");
    QTest::addColumn<double>("highest");
    QTest::addColumn<double>("step");
    QTest::newRow("nothing") << 0.0 << 0.0 << 1.0;
    QTest::newRow("one") << 0.0 << 1.0 << 1.0;
    QTest::newRow("few") << 0.0 << 7.0 << 2.0;
    QTest::newRow("a share") << 0.0 << 100.0 << 20.0;
    QTest::newRow("many") << 0.0 << 2900.0 << 500.0;
    QTest::newRow("up and down") << -12.0 << 30.0 << 10.0;
}

void TestChartParts::axesEndAboveWhatIsDrawn()
{
    QFETCH(double, lowest);
    QFETCH(double, highest);
    QFETCH(double, step);
    const auto scale = ChartScale::of(lowest, highest, 0.1, 0);
    QCOMPARE(scale.step, step);
    QVERIFY(scale.to > highest);
    QCOMPARE(scale.from, lowest);
}

/// Numbers that stood too close would be three dots each.
void TestChartParts::aLowChartTellsFewerNumbers()
{
    QCOMPARE(ChartScale::stepOf(60, 100), 10.0);
    QCOMPARE(ChartScale::stepOf(60, 4), 20.0);
    QCOMPARE(ChartScale::stepOf(60, 0.3), 100.0);
    QCOMPARE(ChartScale::stepOf(2, 0.3), 2.0);
}

/// From 0 to 4, where nobody has more than 3, is not the same as all that can be.
void TestChartParts::aScaleIsDrawnToItsEnd()
{
    MetricTable table;
    table.columns = {chartColumn(u"Rated"_s, MetricMark::Line)};
    table.columns.first().unit = MetricUnit::Tenths;
    table.question.by = MetricBy::Stage;
    table.rows = {chartRow(u"Start"_s, {9}), chartRow(u"End"_s, {21})};
    QVERIFY(ShownChart(table).up()->max() < 4);
    table.highest = 40;
    QVERIFY(ShownChart(table).up()->max() > 4);
    QVERIFY2(ShownChart(table).up()->min() < 0, "a point at 0 is whole");
}

void TestChartParts::aLineOfOneRowIsAMark()
{
    MetricTable table = chartWeeks(1);
    table.columns = {chartColumn(u"Open"_s, MetricMark::Line)};
    QCOMPARE(ShownChart(table).series<QScatterSeries>().size(), 1);
    table.rows += chartRow(u"1"_s, {1});
    QCOMPARE(ShownChart(table).series<QLineSeries>().size(), 1);
}

/// Between two hours of shifts may lie others, in which nobody is needed.
void TestChartParts::hoursAreNotJoined()
{
    MetricTable table = chartWeeks(3);
    table.question.by = MetricBy::Hour;
    table.columns = {chartColumn(u"Needed"_s, MetricMark::Target, MetricTone::Target)};
    QCOMPARE(ShownChart(table).series<QScatterSeries>().size(), 1);
}

void TestChartParts::aTargetIsSeenOnBars()
{
    MetricTable table = chartWeeks(3);
    table.columns += chartColumn(u"Agreed"_s, MetricMark::Target, MetricTone::Target);
    for (auto &one : table.rows)
        one.cells += one.cells.first();
    const ShownChart shown(table);
    const auto lines = shown.series<QLineSeries>();
    QCOMPARE(lines.size(), 2);
    QCOMPARE(lines[0]->objectName(), ChartMaker::halo());
    QCOMPARE(lines[0]->points(), lines[1]->points());
    QVERIFY(lines[0]->pen().width() > lines[1]->pen().width());
    QCOMPARE(lines[0]->pen().color().rgb(), Theme::colours(false).list.rgb());
}

RNF_TEST(TestChartParts)
#include "tst_chart_parts.moc"
