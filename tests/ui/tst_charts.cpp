#include "support/ShownChart.h"
#include "support/TestProgram.h"
#include "support/TestWorkspace.h"

#include "insight/ChartFoot.h"
#include "insight/ChartMaker.h"
#include "insight/ChartPicture.h"
#include "insight/ChartView.h"
#include "insight/HeatMap.h"
#include "insight/Metrics.h"
#include "insight/ReportPaper.h"
#include "interns/Interns.h"
#include "look/Theme.h"
#include "workspace/DemoWorkspace.h"

#include <QApplication>
#include <QGraphicsSimpleTextItem>
#include <QPainter>
#include <QTest>
#include <QtCharts/QAbstractBarSeries>
#include <QtCharts/QBarSet>
#include <QtCharts/QBoxPlotSeries>
#include <QtCharts/QBoxSet>
#include <QtCharts/QChart>
#include <QtCharts/QChartView>
#include <QtCharts/QPercentBarSeries>
#include <QtCharts/QScatterSeries>
#include <QtCharts/QValueAxis>
#include <QtCharts/QXYSeries>

using namespace Qt::StringLiterals;
using namespace rnf;

namespace {

bool isBarColumn(const MetricColumn &column) { return column.mark == MetricMark::Bar; }

bool isLineColumn(const MetricColumn &column)
{
    return column.mark == MetricMark::Line || column.mark == MetricMark::Target;
}

/// A number of the table as the axis counts it; in a chart of shares the parts stand as they are.
double onAxis(const MetricTable &table, const MetricColumn &column, qint64 value)
{
    const bool isOfShares = std::ranges::any_of(table.columns, &MetricColumn::isShare);
    switch (column.unit) {
    case MetricUnit::Permille:
    case MetricUnit::Tenths:
        return double(value) / 10;
    case MetricUnit::Minutes:
        return isOfShares ? double(value) : double(value) / 60;
    case MetricUnit::Cents:
        return isOfShares ? double(value) : double(value) / 100;
    default:
        return double(value);
    }
}

} // namespace

/// What charts draw is what their tables say: every question over the sample, with rows of each kind, in both themes.
class TestCharts : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup() { Theme::apply(*qApp, Appearance::Light); }
    void everyQuestionHasAnAnswerInTheSample();
    void whatIsDrawnIsWhatTheTableSays_data();
    void whatIsDrawnIsWhatTheTableSays();
    void everyLineIsToldInsideThePlot_data();
    void everyLineIsToldInsideThePlot();
    void theLastRowIsToldAndWhatRowsAre();
    void noMarkIsCutAtTheUpperEdge();
    void targetsOfOneChartAreToldApartWithoutColour();
    void everyAnswerGoesOutAsAPicture();

private:
    /// As large as on the page of reports.
    struct Shown : ShownChart {
        explicit Shown(const MetricTable &table) : ShownChart(table, {700, 420}) {}
        const ChartFoot *foot() const
        {
            for (auto *item : chart()->childItems()) {
                if (const auto *found = qgraphicsitem_cast<ChartFoot *>(item))
                    return found;
            }
            qFatal("no foot");
        }
        QList<QGraphicsSimpleTextItem *> labels() const
        {
            QList<QGraphicsSimpleTextItem *> found; // texts of Qt Charts itself are of another kind
            for (auto *item : chart()->scene()->items()) {
                if (auto *label = qgraphicsitem_cast<QGraphicsSimpleTextItem *>(item))
                    found += label;
            }
            return found;
        }
    };
    template <typename Axis>
    static Axis *axisOf(QChart *chart)
    {
        for (auto *axis : chart->axes()) {
            // A category axis is a value axis, too.
            if (axis->metaObject() == &Axis::staticMetaObject)
                return static_cast<Axis *>(axis);
        }
        return nullptr;
    }
    MetricTable answer(const Metric &metric, MetricBy by);
    static void compareBars(const MetricTable &table, const QAbstractBarSeries *bars);
    static void compareShares(const MetricTable &table, const QAbstractBarSeries *bars);
    static void compareLine(const MetricTable &table, int column, const QXYSeries *line);
    static void compareBand(const MetricTable &table, int column, const QBoxPlotSeries *band);

    QTemporaryDir m_folder;
    std::unique_ptr<Workspace> m_sample;
};

void TestCharts::initTestCase()
{
    QLocale::setDefault(QLocale::c());
    auto made = createDemoWorkspace(m_folder.filePath(u"sample.rnf"_s), TestWorkspace::options());
    QVERIFY(made);
    m_sample = std::move(*made);
}

/// Asked as the page of reports asks at first.
MetricTable TestCharts::answer(const Metric &metric, MetricBy by)
{
    auto &database = m_sample->store().reader();
    MetricQuestion question;
    question.today = today;
    question.by = by;
    if (metric.about == MetricAbout::Interns || metric.about == MetricAbout::Weeks)
        question.period = MetricPeriod::term(Interns::placements(database), today);
    return Metrics::ask(database, metric, question);
}

void TestCharts::everyQuestionHasAnAnswerInTheSample()
{
    QStringList unanswered;
    for (const auto &metric : Metrics::all()) {
        if (answer(metric, metric.by.first()).isEmpty())
            unanswered += metric.name;
    }
    QCOMPARE(unanswered, QStringList{u"evaluation-mirror"_s}); // five interns would have to have been evaluated both ways
}

void TestCharts::whatIsDrawnIsWhatTheTableSays_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("by");
    QTest::addColumn<Appearance>("appearance");
    for (const auto &metric : Metrics::all()) {
        for (const auto by : metric.by) {
            for (const auto &[appearance, theme] : {std::pair(Appearance::Light, "light"), {Appearance::Dark, "dark"}})
                QTest::addRow("%s by %s, %s", qPrintable(metric.name), qPrintable(keyOf(by)), theme)
                    << metric.name << int(by) << appearance;
        }
    }
}

void TestCharts::whatIsDrawnIsWhatTheTableSays()
{
    QFETCH(QString, name);
    QFETCH(int, by);
    QFETCH(Appearance, appearance);
    Theme::apply(*qApp, appearance);
    const MetricTable table = answer(*Metrics::find(name), MetricBy(by));
    ChartView view;
    view.setTable(table);
    const auto *shown = view.findChild<QChartView *>();
    if (table.rows.isEmpty() || HeatMap::isWanted(table)) { // then the table is the chart
        QVERIFY(!shown);
        return;
    }
    QVERIFY(shown);
    QCOMPARE(shown->chart()->backgroundBrush().color(), Theme::colours(appearance == Appearance::Dark).list);
    auto series = shown->chart()->series();
    series.removeIf([](const QAbstractSeries *one) { return one->objectName() == ChartMaker::halo(); });
    if (std::ranges::any_of(table.columns, &isBarColumn)) {
        QVERIFY(!series.isEmpty());
        const auto *bars = qobject_cast<QAbstractBarSeries *>(series.takeFirst());
        QVERIFY(bars);
        compareBars(table, bars);
        if (qobject_cast<const QPercentBarSeries *>(bars))
            compareShares(table, bars);
    }
    for (int column = 0; column < table.columns.size(); ++column) {
        const bool isBand = table.columns[column].mark == MetricMark::BandFrom;
        if (!isBand && !isLineColumn(table.columns[column]))
            continue;
        QVERIFY(!series.isEmpty());
        if (isBand)
            compareBand(table, column, qobject_cast<QBoxPlotSeries *>(series.takeFirst()));
        else
            compareLine(table, column, qobject_cast<QXYSeries *>(series.takeFirst()));
    }
    QCOMPARE(series.size(), table.lines.size());
    for (const auto &line : table.lines)
        QCOMPARE(series.takeFirst()->name(), line.label);
}

void TestCharts::compareBars(const MetricTable &table, const QAbstractBarSeries *bars)
{
    auto sets = bars->barSets();
    QCOMPARE(sets.size(), std::ranges::count_if(table.columns, &isBarColumn));
    for (qsizetype column = 0; column < table.columns.size(); ++column) {
        const auto &said = table.columns[column];
        if (!isBarColumn(said))
            continue;
        const auto *set = sets.takeFirst();
        QCOMPARE(set->label(), said.label);
        QCOMPARE(set->count(), int(table.drawnRows()));
        for (int row = 0; row < set->count(); ++row) {
            const double height = onAxis(table, said, table.rows[table.firstDrawn() + row].cells[column].value);
            QCOMPARE(set->at(row), said.isDown ? -height : height);
        }
    }
}

/// A bar is as high a part of its row as the table says of the share.
void TestCharts::compareShares(const MetricTable &table, const QAbstractBarSeries *bars)
{
    const auto sets = bars->barSets();
    for (int row = 0; row < sets.first()->count(); ++row) {
        double sum = 0;
        for (const auto *set : sets)
            sum += set->at(row);
        qsizetype bar = 0;
        for (qsizetype column = 0; column < table.columns.size(); ++column) {
            if (!isBarColumn(table.columns[column]))
                continue;
            const auto &cell = table.rows[table.firstDrawn() + row].cells[column];
            const double height = sets[bar++]->at(row);
            if (table.columns[column].isShare && cell.isKnown && cell.of > 0)
                QCOMPARE(height / sum, double(cell.value) / double(cell.of));
        }
    }
}

void TestCharts::compareLine(const MetricTable &table, int column, const QXYSeries *line)
{
    QVERIFY(line);
    const auto &said = table.columns[column];
    QCOMPARE(line->name(), said.label);
    QList<QPointF> points;
    for (qsizetype row = 0; row < table.drawnRows(); ++row) {
        const auto &cell = table.rows[table.firstDrawn() + row].cells[column];
        if (cell.isKnown)
            points += {double(row), onAxis(table, said, cell.value)};
    }
    QCOMPARE(line->points(), points);
}

/// One line with two ends at each row, from one column to the next.
void TestCharts::compareBand(const MetricTable &table, int column, const QBoxPlotSeries *band)
{
    QVERIFY(band);
    const auto &from = table.columns[column], &to = table.columns[column + 1];
    QVERIFY(to.mark == MetricMark::BandTo);
    QCOMPARE(band->name(), from.band);
    const auto sets = band->boxSets();
    QCOMPARE(sets.size(), table.drawnRows());
    for (qsizetype row = 0; row < sets.size(); ++row) {
        const auto &cells = table.rows[table.firstDrawn() + row].cells;
        QCOMPARE(sets[row]->at(QBoxSet::LowerExtreme), onAxis(table, from, cells[column].value));
        QCOMPARE(sets[row]->at(QBoxSet::UpperExtreme), onAxis(table, to, cells[column + 1].value));
        QCOMPARE(sets[row]->pen().color().alpha() > 0, cells[column].isKnown);
    }
}

void TestCharts::everyLineIsToldInsideThePlot_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<Appearance>("appearance");
    for (const auto &metric : Metrics::all()) {
        if (answer(metric, metric.by.first()).lines.isEmpty())
            continue;
        QTest::addRow("%s, light", qPrintable(metric.name)) << metric.name << Appearance::Light;
        QTest::addRow("%s, dark", qPrintable(metric.name)) << metric.name << Appearance::Dark;
    }
}

void TestCharts::everyLineIsToldInsideThePlot()
{
    QFETCH(QString, name);
    QFETCH(Appearance, appearance);
    Theme::apply(*qApp, appearance);
    const auto &metric = *Metrics::find(name);
    const MetricTable table = answer(metric, metric.by.first());
    const Shown shown(table);
    const auto labels = shown.labels();
    QCOMPARE(labels.size(), table.lines.size());
    for (const auto *label : labels) {
        QCOMPARE(label->brush().color(), Theme::colours(appearance == Appearance::Dark).text);
        QVERIFY2(!label->text().isEmpty(), "where there is room it says something");
        const QRectF area = label->sceneBoundingRect();
        const QRectF plot = shown.chart()->mapRectToScene(shown.chart()->plotArea());
        QVERIFY2(plot.adjusted(-1, -2, 1, 2).contains(area), qPrintable(label->text()));
        for (const auto *other : labels)
            QVERIFY(other == label
                    || !other->sceneBoundingRect().adjusted(0, 1, 0, -1).intersects(area.adjusted(0, 1, 0, -1)));
    }
    for (const auto &line : table.lines)
        QVERIFY2(std::ranges::any_of(labels, [&](const auto *label) { return label->text() == line.label; }),
                 qPrintable(line.label));
}

/// The curve of answers ends on the day of the event, which is what it is read by.
void TestCharts::theLastRowIsToldAndWhatRowsAre()
{
    MetricTable table = answer(*Metrics::find(u"rsvp-curve"_s), MetricBy::Day);
    const MetricRow first = table.rows.first();
    while (table.rows.size() <= 25) // too many for a label each
        table.rows.prepend(first);
    for (qsizetype row = 0; row < table.rows.size(); ++row)
        table.rows[row].label = QString::number(table.rows.size() - 1 - row);
    const Shown shown(table);
    QCOMPARE(shown.foot()->labels().labels.last(), (RowLabels::Label{table.rows.size() - 1, {u"0"_s}}));
    QCOMPARE(shown.foot()->title(), u"Days before the start"_s);
    const Shown weeks(answer(*Metrics::find(u"cards"_s), MetricBy::Week));
    QCOMPARE(weeks.foot()->title(), u"Week of"_s);
    const Shown units(answer(*Metrics::find(u"assessment-by-unit"_s), MetricBy::Unit));
    QCOMPARE(units.foot()->title(), u"Unit"_s);
}

void TestCharts::noMarkIsCutAtTheUpperEdge()
{
    for (const auto &name : {u"cards"_s, u"rsvp-curve"_s, u"assessment-by-unit"_s}) {
        const auto &metric = *Metrics::find(name);
        const Shown shown(answer(metric, metric.by.first()));
        const double top = axisOf<QValueAxis>(shown.chart())->max();
        for (auto *series : shown.chart()->series()) {
            if (const auto *line = qobject_cast<QXYSeries *>(series)) {
                for (const auto &point : line->points())
                    QVERIFY2(point.y() < top, qPrintable(name));
            }
        }
    }
}

void TestCharts::targetsOfOneChartAreToldApartWithoutColour()
{
    for (const auto &metric : Metrics::all()) {
        for (const auto by : metric.by) {
            const MetricTable table = answer(metric, by);
            if (table.rows.isEmpty() || HeatMap::isWanted(table))
                continue;
            QSet<std::pair<int, int>> looks;
            qsizetype targets = 0;
            const Shown shown(table);
            for (auto *series : shown.chart()->series()) {
                const auto said =
                    std::ranges::find(table.columns, series->name(), [](const auto &column) { return column.label; });
                if (said == table.columns.end() || said->mark != MetricMark::Target)
                    continue;
                ++targets;
                if (const auto *marks = qobject_cast<QScatterSeries *>(series))
                    looks += {1, int(marks->markerShape())};
                else if (const auto *line = qobject_cast<QXYSeries *>(series))
                    looks += {2, int(line->pen().style())};
            }
            QVERIFY2(looks.size() == targets, qPrintable(metric.name));
        }
    }
}

void TestCharts::everyAnswerGoesOutAsAPicture()
{
    for (const auto &metric : Metrics::all()) {
        const MetricTable table = answer(metric, metric.by.first());
        QVERIFY2(ChartPicture::png(table).startsWith("\x89PNG"), qPrintable(metric.name));
        const PaperPicture picture = ReportPaper::chart(table);
        QImage page(picture.size.toSize(), QImage::Format_RGB32);
        page.fill(Qt::white);
        QPainter painter(&page);
        picture.draw(painter);
        painter.end();
        QImage blank(page.size(), page.format());
        blank.fill(Qt::white);
        QVERIFY2(page != blank, qPrintable(metric.name));
    }
}

RNF_TEST(TestCharts)
#include "tst_charts.moc"
