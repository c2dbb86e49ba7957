#include "support/TestProgram.h"
#include "support/TestWorkspace.h"

#include "insight/ChartPicture.h"
#include "insight/ChartView.h"
#include "insight/HeatMap.h"
#include "insight/Metrics.h"
#include "insight/ReportPaper.h"
#include "interns/Interns.h"
#include "look/Theme.h"
#include "workspace/DemoWorkspace.h"

#include <QApplication>
#include <QPainter>
#include <QTest>
#include <QtCharts/QAbstractBarSeries>
#include <QtCharts/QBarSet>
#include <QtCharts/QChart>
#include <QtCharts/QChartView>
#include <QtCharts/QPercentBarSeries>
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
    void everyAnswerGoesOutAsAPicture();

private:
    MetricTable answer(const Metric &metric, MetricBy by);
    static void compareBars(const MetricTable &table, const QAbstractBarSeries *bars);
    static void compareShares(const MetricTable &table, const QAbstractBarSeries *bars);
    static void compareLine(const MetricTable &table, int column, const QXYSeries *line);

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
    if (std::ranges::any_of(table.columns, &isBarColumn)) {
        QVERIFY(!series.isEmpty());
        const auto *bars = qobject_cast<QAbstractBarSeries *>(series.takeFirst());
        QVERIFY(bars);
        compareBars(table, bars);
        if (qobject_cast<const QPercentBarSeries *>(bars))
            compareShares(table, bars);
    }
    for (int column = 0; column < table.columns.size(); ++column) {
        if (!isLineColumn(table.columns[column]))
            continue;
        QVERIFY(!series.isEmpty());
        compareLine(table, column, qobject_cast<QXYSeries *>(series.takeFirst()));
    }
    QCOMPARE(series.size(), table.lines.size());
    for (const auto &line : table.lines)
        QCOMPARE(series.takeFirst()->name(), line.label.toHtmlEscaped());
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
        QCOMPARE(set->label(), said.label.toHtmlEscaped());
        QCOMPARE(set->count(), int(qMin(table.rows.size(), MetricTable::mostDrawn)));
        for (int row = 0; row < set->count(); ++row) {
            const double height = onAxis(table, said, table.rows[row].cells[column].value);
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
            const auto &cell = table.rows[row].cells[column];
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
    QCOMPARE(line->name(), said.label.toHtmlEscaped());
    QList<QPointF> points;
    for (qsizetype row = 0; row < qMin(table.rows.size(), MetricTable::mostDrawn); ++row) {
        const auto &cell = table.rows[row].cells[column];
        if (cell.isKnown)
            points += {double(row), onAxis(table, said, cell.value)};
    }
    QCOMPARE(line->points(), points);
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
