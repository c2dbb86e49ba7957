#include "insight/ChartMaker.h"

#include "insight/BarLabels.h"
#include "insight/ChartFoot.h"
#include "insight/ChartScale.h"
#include "insight/LineLabels.h"
#include "insight/MetricText.h"
#include "look/ToolTip.h"

#include <QApplication>
#include <QBarCategoryAxis>
#include <QBarSeries>
#include <QBarSet>
#include <QBoxPlotSeries>
#include <QBoxSet>
#include <QChart>
#include <QGraphicsLayout>
#include <QLegend>
#include <QLineSeries>
#include <QPercentBarSeries>
#include <QScatterSeries>
#include <QStackedBarSeries>
#include <QToolTip>
#include <QValueAxis>

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

using Look = ChartLegend::Entry::Look;

bool isBar(const MetricColumn &column) { return column.mark == MetricMark::Bar; }

QScatterSeries::MarkerShape markerOf(MetricTone tone)
{
    return tone == MetricTone::Other   ? QScatterSeries::MarkerShapeRotatedRectangle
         : tone == MetricTone::Warning ? QScatterSeries::MarkerShapeRectangle
                                       : QScatterSeries::MarkerShapeTriangle;
}

} // namespace

QString ChartMaker::halo() { return u"halo"_s; }

ChartMaker::ChartMaker(const MetricTable &table, const Colours &colours, Open open)
    : m_table(table), m_colours(colours), m_open(std::move(open)), m_chart(new QChart), m_rows(table.drawnRows()),
      m_isShare(std::ranges::any_of(table.columns, &MetricColumn::isShare)),
      m_hasBars(std::ranges::any_of(table.columns, &isBar))
{
}

QChart *ChartMaker::make()
{
    m_chart->setBackgroundBrush(m_colours.theme().list);
    m_chart->setBackgroundPen(Qt::NoPen);
    m_chart->setBackgroundRoundness(0);
    m_chart->setMargins({0, 0, 0, 0});
    m_chart->layout()->setContentsMargins(0, 0, 0, 0);
    m_chart->legend()->hide();
    m_chart->setLocalizeNumbers(true);
    m_chart->setLocale(QLocale());
    makeAxes();
    makeBars();
    for (int column = 0; column < m_table.columns.size(); ++column) {
        const auto mark = m_table.columns[column].mark;
        if (mark == MetricMark::Line || mark == MetricMark::Target)
            makeLine(column);
        else if (mark == MetricMark::BandFrom)
            makeBand(column);
    }
    makeFixedLines();
    finishAxes();
    new BarLabels(m_chart, m_up, m_table, m_colours);
    new ChartFoot(m_chart, m_up, m_table, m_colours, m_legend);
    return m_chart;
}

double ChartMaker::shown(const MetricColumn &column, qint64 value) const
{
    return ChartScale::shown(column.unit, value, m_isShare);
}

const MetricCell &ChartMaker::cell(qsizetype row, int column) const
{
    return m_table.rows[m_table.firstDrawn() + row].cells[column];
}

std::function<void(int row)> ChartMaker::opener(int column) const
{
    return [open = m_open, column, first = int(m_table.firstDrawn())](int row) { open(first + row, column); };
}

/// What rows are called stands below, where there is more room for it than Qt Charts gives it.
void ChartMaker::makeAxes()
{
    m_across = new QBarCategoryAxis;
    for (qsizetype row = 0; row < m_rows; ++row)
        m_across->append(QString::number(row));
    m_up = new QValueAxis;
    m_up->setGridLineColor(m_colours.theme().hairline);
    m_up->setLabelsBrush(m_colours.theme().text);
    m_up->setLabelsFont(QApplication::font());
    m_up->setLinePen(QPen(m_colours.theme().line));
    m_chart->addAxis(m_across, Qt::AlignBottom);
    m_chart->addAxis(m_up, Qt::AlignLeft);
    m_across->hide();
}

void ChartMaker::add(QAbstractSeries *series)
{
    m_chart->addSeries(series);
    series->attachAxis(m_across);
    series->attachAxis(m_up);
}

void ChartMaker::makeBars()
{
    if (!m_hasBars)
        return;
    QAbstractBarSeries *bars = newBarSeries();
    bars->setBarWidth(BarLabels::barWidth);
    QList<double> heights(m_rows);
    for (int column = 0; column < m_table.columns.size(); ++column) {
        if (isBar(m_table.columns[column]))
            bars->append(newBarSet(column, heights));
    }
    for (const double height : std::as_const(heights)) {
        if (!m_isShare) // which are drawn as parts of a whole
            makeRoomFor(height);
    }
    add(bars);
}

QAbstractBarSeries *ChartMaker::newBarSeries() const
{
    if (m_isShare)
        return new QPercentBarSeries;
    return m_table.areBarsBeside ? static_cast<QAbstractBarSeries *>(new QBarSeries) : new QStackedBarSeries;
}

QBarSet *ChartMaker::newBarSet(int column, QList<double> &heights)
{
    const MetricColumn &shownColumn = m_table.columns[column];
    auto *set = new QBarSet(shownColumn.label);
    for (qsizetype row = 0; row < m_rows; ++row) {
        const double height = shown(shownColumn, cell(row, column).value);
        set->append(shownColumn.isDown ? -height : height);
        if (shownColumn.isDown)
            makeRoomFor(-height);
        else
            heights[row] = m_table.areBarsBeside ? qMax(heights[row], height) : heights[row] + height;
    }
    set->setBrush(m_colours.fill(shownColumn.tone));
    set->setPen(QPen(m_colours.outline(), 1));
    m_legend.add({Look::Area, shownColumn.label, set->brush(), set->pen()});
    QObject::connect(set, &QBarSet::clicked, m_chart, opener(column));
    QObject::connect(set, &QBarSet::hovered, m_chart, [tips = tipsOf(column)](bool isOver, int row) {
        QToolTip::showText(QCursor::pos(), isOver ? plainToolTip(tips.value(row)) : QString());
    });
    return set;
}

QStringList ChartMaker::tipsOf(int column) const
{
    QStringList tips;
    for (qsizetype row = 0; row < m_rows; ++row)
        tips += m_table.rows[m_table.firstDrawn() + row].label + u", "_s + m_table.columns[column].label + u": "_s
              + MetricText::cell(m_table.columns[column], cell(row, column));
    return tips;
}

/// A line from week to week; between people or events, and of one row, there is nothing to join, so each has a mark.
void ChartMaker::makeLine(int column)
{
    const MetricColumn &shownColumn = m_table.columns[column];
    const bool isJoined = isInTime(m_table.question.by) && m_rows > 1;
    QXYSeries *line = isJoined ? static_cast<QXYSeries *>(new QLineSeries) : new QScatterSeries;
    line->setName(shownColumn.label);
    for (qsizetype row = 0; row < m_rows; ++row) {
        if (!cell(row, column).isKnown)
            continue;
        const double height = shown(shownColumn, cell(row, column).value);
        line->append(double(row), height);
        makeRoomFor(height);
    }
    if (auto *marks = qobject_cast<QScatterSeries *>(line))
        lookLikeMarks(marks, shownColumn);
    else
        lookLikeLine(line, shownColumn);
    QObject::connect(
        line, &QXYSeries::clicked, m_chart,
        [open = opener(column), last = int(m_rows) - 1](const QPointF &point) { open(qBound(0, qRound(point.x()), last)); });
    add(line);
}

void ChartMaker::lookLikeMarks(QScatterSeries *marks, const MetricColumn &column)
{
    marks->setMarkerShape(markerOf(column.tone));
    marks->setMarkerSize(12);
    marks->setBrush(m_colours.of(column.tone));
    marks->setPen(QPen(m_colours.theme().list, 1));
    m_legend.add({Look::Mark, column.label, marks->brush(), marks->pen(), marks->markerShape()});
}

void ChartMaker::lookLikeLine(QXYSeries *line, const MetricColumn &column)
{
    line->setPen(QPen(m_colours.of(column.tone), 2, ChartColours::penOf(column)));
    line->setPointsVisible(column.mark == MetricMark::Line);
    m_legend.add({Look::Line, column.label, {}, line->pen()});
    if (column.mark == MetricMark::Target && m_hasBars)
        addHalo(line);
}

/// A line with two ends at each row: a box plot without a box.
void ChartMaker::makeBand(int column)
{
    const MetricColumn &from = m_table.columns[column], &to = m_table.columns[column + 1];
    constexpr double endWidth = 0.2;
    const QPen pen(m_colours.of(from.tone), 2);
    auto *band = new QBoxPlotSeries;
    band->setName(from.band);
    band->setBoxWidth(endWidth);
    band->setBrush(QColor(Qt::transparent));
    for (qsizetype row = 0; row < m_rows; ++row) {
        const double least = shown(from, cell(row, column).value), most = shown(to, cell(row, column + 1).value);
        auto *set = new QBoxSet(least, least, least, least, most);
        set->setPen(cell(row, column).isKnown ? pen : QPen(Qt::transparent)); // without any it would have that of the others
        band->append(set);
        makeRoomFor(most);
    }
    m_legend.add({Look::Band, from.band, {}, pen});
    QObject::connect(band, &QBoxPlotSeries::clicked, m_chart,
                     [open = opener(column), band](QBoxSet *set) { open(int(band->boxSets().indexOf(set))); });
    add(band);
}

void ChartMaker::makeFixedLines()
{
    QList<LineLabels::Line> labels;
    for (int number = 0; number < m_table.lines.size(); ++number) {
        const MetricLine &fixed = m_table.lines[number];
        const double height = m_isShare ? double(fixed.at) : shown(m_table.columns.first(), fixed.at);
        makeFixedLine(number, height);
        labels += {height, fixed.label};
    }
    if (!labels.isEmpty())
        LineLabels::add(m_chart, m_up, labels, LineLabels::emptierEnd(m_table), m_colours.theme());
}

void ChartMaker::makeFixedLine(int number, double height)
{
    constexpr auto styles = std::to_array({Qt::DashDotLine, Qt::DashDotDotLine, Qt::DotLine});
    auto *line = new QLineSeries;
    line->setName(m_table.lines[number].label);
    line->append(-0.5, height);
    line->append(double(m_rows) - 0.5, height);
    line->setPen(QPen(m_colours.of(MetricTone::Target), 1, styles[size_t(number) % styles.size()]));
    makeRoomFor(height);
    if (m_hasBars)
        addHalo(line);
    add(line);
}

void ChartMaker::addHalo(const QXYSeries *line)
{
    constexpr float opacity = 0.8F;
    constexpr int wider = 2;
    QColor colour = m_colours.theme().list;
    colour.setAlphaF(opacity);
    auto *behind = new QLineSeries;
    behind->setObjectName(halo());
    behind->append(line->points());
    behind->setPen(QPen(colour, line->pen().width() + wider));
    add(behind);
}

void ChartMaker::makeRoomFor(double height)
{
    m_highest = qMax(m_highest, height);
    m_lowest = qMin(m_lowest, height);
}

/// The zero line always, and of what has a limit all up to it.
void ChartMaker::finishAxes()
{
    constexpr double whole = 100, aboveBars = 0.12, above = 0.06, below = 0.03;
    const MetricColumn &first = m_table.columns.first();
    if (m_isShare || first.unit == MetricUnit::Permille)
        makeRoomFor(whole);
    makeRoomFor(shown(first, m_table.highest));
    // Bars stand on the lower edge and say something above them; of points at 0 it would cut off a half.
    const auto scale =
        ChartScale::of(m_lowest, m_highest, m_hasBars ? aboveBars : above, m_hasBars && m_lowest == 0 ? 0 : below);
    m_up->setTickAnchor(0);
    m_up->setTickInterval(scale.step);
    m_up->setTickType(QValueAxis::TicksDynamic);
    // Qt Charts would write three dots for each number that stands too close to the next.
    QObject::connect(m_chart, &QChart::plotAreaChanged, m_up,
                     [up = m_up, range = scale.to - scale.from](const QRectF &plot) {
                         constexpr double lines = 1.7;
                         up->setTickInterval(
                             ChartScale::stepOf(range, plot.height() / (lines * QFontMetricsF(up->labelsFont()).height())));
                     });
    m_up->setRange(scale.from, scale.to);
    m_up->setLabelFormat(ChartScale::format(first.unit, m_isShare));
}

} // namespace rnf
