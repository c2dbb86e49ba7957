#include "support/ChartTables.h"
#include "support/ShownChart.h"
#include "support/TestProgram.h"

#include "insight/BarLabels.h"
#include "insight/ChartFoot.h"
#include "insight/ChartLegend.h"
#include "insight/LineLabels.h"
#include "insight/RowLabels.h"
#include "look/Theme.h"

#include <QApplication>
#include <QFontMetricsF>
#include <QPainter>

using namespace Qt::StringLiterals;
using namespace rnf;

namespace {

QStringList barTexts(const MetricTable &table)
{
    QStringList texts;
    for (const auto &label : BarLabels::of(table))
        texts += label.text;
    return texts;
}

} // namespace

/// What is written in a chart beside its series.
class TestChartTexts : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale::c());
        Theme::apply(*qApp, Appearance::Light);
    }
    void labelsOfLinesCoverNoneOfEachOther_data();
    void labelsOfLinesCoverNoneOfEachOther();
    void labelsLieWhereThereIsRoom();
    void longNamesKeepBothEnds();
    void manyWeeksLeaveSomeOutButNotTheLast();
    void noNameOfALegendIsCut();
    void theFootIsInsideTheChart();
    void whatMustNotBeToldIsNoZero();
    void sharesSayOfHowMany();
    void barsSayHowMuchTheyAre();
};

void TestChartTexts::labelsOfLinesCoverNoneOfEachOther_data()
{
    using Heights = QList<qreal>;
    QTest::addColumn<Heights>("lines"); // from above, the lowest line first
    QTest::addColumn<Heights>("tops");
    QTest::newRow("none") << Heights{} << Heights{};
    QTest::newRow("far apart") << Heights{300, 200, 100} << Heights{280, 180, 80};
    QTest::newRow("close") << Heights{300, 295, 100} << Heights{280, 260, 80};
    QTest::newRow("of one height") << Heights{300, 300, 300} << Heights{280, 260, 240};
    QTest::newRow("at the upper edge") << Heights{200, 5} << Heights{180, 0};
    QTest::newRow("close at the upper edge") << Heights{12, 5} << Heights{20, 0};
}

void TestChartTexts::labelsOfLinesCoverNoneOfEachOther()
{
    QFETCH(QList<qreal>, lines);
    QFETCH(QList<qreal>, tops);
    QCOMPARE(LineLabels::tops(lines, 20, 0), tops);
}

void TestChartTexts::labelsLieWhereThereIsRoom()
{
    const QFontMetricsF font(QApplication::font());
    const qreal word = font.horizontalAdvance(u"Laundry"_s);
    const QStringList rows{u"Laundry"_s, u"Laundry"_s, u"Laundry"_s, u"Laundry"_s,
                           u"Laundry"_s, u"Laundry"_s, u"Laundry"_s, u"Laundry"_s};
    const auto wide = RowLabels::of(rows, false, {8 * (word + 20), 100}, font);
    QVERIFY(!wide.areUpright);
    QCOMPARE(wide.labels.size(), 8);
    const auto narrow = RowLabels::of(rows, false, {8 * (word - 20), 100}, font);
    QVERIFY(narrow.areUpright);
    QCOMPARE(narrow.labels.size(), 8);
    const auto two = RowLabels::of({u"Laundry Laundry"_s, u"Laundry"_s}, false, {2 * (word + 20), 100}, font);
    QCOMPARE(two.labels.first().lines, (QStringList{u"Laundry"_s, u"Laundry"_s}));
    QCOMPARE(two.height, 2 * font.height());
    QVERIFY(RowLabels::of({}, false, {100, 100}, font).labels.isEmpty());
}

void TestChartTexts::longNamesKeepBothEnds()
{
    const QFontMetricsF font(QApplication::font());
    const QStringList rows(12, u"A meeting of all who came to the first one (Mon 9 Nov 2026)"_s);
    const auto upright = RowLabels::of(rows, false, {400, 100}, font);
    QVERIFY(upright.areUpright);
    QVERIFY(upright.height <= 101);
    for (const auto &label : upright.labels)
        QVERIFY2(label.lines.first().startsWith(u"A m"_s) && label.lines.first().endsWith(u"26)"_s),
                 qPrintable(label.lines.first()));
}

void TestChartTexts::manyWeeksLeaveSomeOutButNotTheLast()
{
    const QFontMetricsF font(QApplication::font());
    QStringList rows;
    for (int week = 0; week < 40; ++week)
        rows += u"30 Nov"_s;
    for (const qreal width : {200.0, 400.0, 1000.0, 3000.0}) {
        const auto plan = RowLabels::of(rows, true, {width, 100}, font);
        QCOMPARE(plan.labels.last().row, 39);
        const qreal taken = plan.areUpright ? font.height() : font.horizontalAdvance(u"Nov"_s);
        QVERIFY2(taken * double(plan.labels.size()) <= width + font.height(), "none covers another");
    }
}

void TestChartTexts::noNameOfALegendIsCut()
{
    ChartLegend legend;
    const QStringList names{u"Done"_s, u"A meeting of all who came (Mon 9 Nov 2026)"_s, u"Not assessed"_s, u"Other"_s};
    for (const auto &name : names)
        legend.add({ChartLegend::Entry::Look::Area, name, {}, {}});
    const QFontMetricsF font(QApplication::font());
    const auto places = legend.places(380);
    for (qsizetype i = 0; i < places.size(); ++i) {
        QVERIFY(places[i].right() <= 381 && places[i].left() >= 0);
        QVERIFY(places[i].width() >= qMin(380.0, ChartLegend::sample.width() + font.horizontalAdvance(names[i])));
        for (qsizetype other = 0; other < i; ++other)
            QVERIFY(!places[i].intersects(places[other]));
    }
    QCOMPARE(legend.heightFor(380), places.last().bottom());
    QVERIFY(ChartLegend::sample.height() >= 16);
    QCOMPARE(ChartLegend().heightFor(380), 0);
}

void TestChartTexts::theFootIsInsideTheChart()
{
    MetricTable table = chartWeeks(20);
    for (const auto tone : {MetricTone::Done, MetricTone::Waiting, MetricTone::Warning})
        table.columns += chartColumn(u"A series with a long name (%1)"_s.arg(int(tone)), MetricMark::Bar, tone);
    for (auto &one : table.rows)
        one.cells.resize(table.columns.size());
    const ShownChart shown(table);
    for (auto *item : shown.chart()->childItems()) {
        if (const auto *foot = qgraphicsitem_cast<ChartFoot *>(item)) {
            QCOMPARE(foot->legend().entries().size(), 4);
            const qreal needed = foot->labels().height + QFontMetricsF(QApplication::font()).height()
                               + foot->legend().heightFor(shown.chart()->size().width());
            QVERIFY(shown.chart()->plotArea().bottom() + needed <= shown.chart()->size().height());
            QVERIFY2(shown.chart()->plotArea().height() > 100, "there is a chart above it");
            return;
        }
    }
    QFAIL("no foot");
}

void TestChartTexts::whatMustNotBeToldIsNoZero()
{
    MetricTable table;
    table.columns = {chartColumn(u"Met"_s, MetricMark::Bar, MetricTone::Done), chartColumn(u"Open"_s)};
    table.question.by = MetricBy::Category;
    table.rows = {chartRow(u"Rides"_s, {12, 5}), chartRow(u"Diet"_s, {7, 0}), chartRow(u"Childcare"_s, {0, 0})};
    const auto hide = [](MetricCell &cell, const QString &text) {
        cell.isKnown = false;
        cell.text = text;
    };
    hide(table.rows[1].cells[1], u"<5"_s);
    hide(table.rows[2].cells[0], u"<5"_s);
    hide(table.rows[2].cells[1], u"hidden"_s);
    const auto labels = BarLabels::of(table);
    QCOMPARE(barTexts(table), (QStringList{u"17"_s, u"<5"_s, u"<5"_s, u"hidden"_s}));
    QCOMPARE(labels[1].kind, BarLabels::Label::Kind::Hidden);
    QCOMPARE(labels[1].row, 1);
    QCOMPARE(labels[1].at, 7.0); // on top of what is told
    QCOMPARE(labels[3].below, 1);
    QCOMPARE(labels[3].tone, MetricTone::Main);
    const auto picture = [](const MetricTable &drawn) {
        QImage image(500, 300, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        ChartView::paint(painter, image.rect(), drawn);
        return image;
    };
    MetricTable zero = table;
    zero.rows[1].cells[1] = zero.rows[2].cells[0] = zero.rows[2].cells[1] = {};
    QVERIFY(picture(table) != picture(zero));
}

void TestChartTexts::sharesSayOfHowMany()
{
    MetricTable table;
    table.columns = {chartColumn(u"Came"_s), chartColumn(u"Did not come"_s)};
    for (auto &one : table.columns)
        one.isShare = true;
    table.question.by = MetricBy::Event;
    table.rows = {chartRow(u"Potluck"_s, {1, 0}), chartRow(u"Assembly"_s, {100, 48}), chartRow(u"Nobody yet"_s, {0, 0})};
    table.rows[0].cells[0].of = table.rows[0].cells[1].of = 1;
    table.rows[1].cells[0].of = table.rows[1].cells[1].of = 148;
    QCOMPARE(barTexts(table), (QStringList{u"of 1"_s, u"of 148"_s}));
    QVERIFY2(ShownChart(table).up()->max() > 100, "there is room for it");
}

void TestChartTexts::barsSayHowMuchTheyAre()
{
    MetricTable table = chartWeeks(2);
    table.columns += chartColumn(u"Waiting"_s, MetricMark::Bar, MetricTone::Waiting);
    table.rows = {chartRow(u"2 Nov"_s, {3, 4}), chartRow(u"9 Nov"_s, {0, 0})};
    QCOMPARE(barTexts(table), (QStringList{u"7"_s, u"0"_s}));
    table.areBarsBeside = true;
    QCOMPARE(barTexts(table), (QStringList{u"3"_s, u"4"_s, u"0"_s, u"0"_s}));
    QVERIFY(BarLabels::of(table)[0].place < 0 && BarLabels::of(table)[1].place > 0);
    table.lines = {{5, u"Goal"_s}};
    QCOMPARE(barTexts(table), QStringList());
}

RNF_TEST(TestChartTexts)
#include "tst_chart_texts.moc"
