#include "insight/ChartView.h"

#include "insight/ChartColours.h"
#include "insight/HeatMap.h"
#include "insight/MetricText.h"
#include "look/ToolTip.h"

#include <QApplication>
#include <QBarCategoryAxis>
#include <QBarLegendMarker>
#include <QBarSeries>
#include <QBarSet>
#include <QCategoryAxis>
#include <QChart>
#include <QChartView>
#include <QGraphicsLayout>
#include <QLegend>
#include <QLineSeries>
#include <QMouseEvent>
#include <QPercentBarSeries>
#include <QScatterSeries>
#include <QStackedBarSeries>
#include <QToolTip>
#include <QVBoxLayout>
#include <QValueAxis>

#include <cmath>

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

using Open = std::function<void(int row, int column)>;

/// Qt Charts takes its texts for HTML.
QString plain(const QString &text) { return text.toHtmlEscaped(); }

bool isBar(const MetricColumn &column) { return column.mark == MetricMark::Bar; }

/// Qt Charts 6.4 asks the item below the pointer what it accepts, also where there is none, and would crash.
class SafeChartView : public QChartView {
public:
    using QChartView::QChartView;

protected:
    void mousePressEvent(QMouseEvent *event) override
    {
        if (itemAt(event->position().toPoint()))
            QChartView::mousePressEvent(event);
    }
    void mouseReleaseEvent(QMouseEvent *event) override
    {
        if (itemAt(event->position().toPoint()))
            QChartView::mouseReleaseEvent(event);
    }
};

/// Builds a chart from a table.
class ChartMaker {
public:
    ChartMaker(const MetricTable &table, const Colours &colours, Open open)
        : m_table(table), m_colours(colours), m_open(std::move(open)), m_chart(new QChart),
          m_rows(qMin(table.rows.size(), MetricTable::mostDrawn))
    {
    }

    QChart *make()
    {
        m_isShare = std::ranges::any_of(m_table.columns, &MetricColumn::isShare);
        m_chart->setBackgroundBrush(m_colours.theme().list);
        m_chart->setBackgroundPen(Qt::NoPen);
        m_chart->setBackgroundRoundness(0);
        m_chart->setMargins({0, 0, 0, 0});
        m_chart->layout()->setContentsMargins(0, 0, 0, 0);
        makeAxes();
        makeBars();
        for (int column = 0; column < m_table.columns.size(); ++column) {
            const auto mark = m_table.columns[column].mark;
            if (mark == MetricMark::Line || mark == MetricMark::Target)
                makeLine(column);
        }
        for (int line = 0; line < m_table.lines.size(); ++line)
            makeFixedLine(line);
        finishAxes();
        makeLegend();
        return m_chart;
    }

private:
    /// Hours, where the table has minutes, and dollars, where it has cents; tenths of percent as percent.
    double shown(MetricUnit unit, qint64 value) const
    {
        if (unit == MetricUnit::Permille || unit == MetricUnit::Tenths)
            return double(value) / 10;
        if (m_isShare)
            return double(value);
        return unit == MetricUnit::Minutes ? double(value) / 60
             : unit == MetricUnit::Cents   ? double(value) / 100
                                           : double(value);
    }

    void makeAxes()
    {
        QStringList labels;
        for (qsizetype row = 0; row < m_rows; ++row) {
            QString label = plain(m_table.rows[row].label);
            while (labels.contains(label))
                label += QChar(0x200B); // one label stands for each row, also of people of one name
            labels += label;
        }
        m_across = new QBarCategoryAxis;
        m_across->append(labels);
        m_across->setGridLineVisible(false);
        // A label that stands upright needs no more room than its line is high.
        constexpr qsizetype mostLying = 6, mostLetters = 40;
        constexpr int upright = -90;
        if (m_rows > mostLying || labels.join(QString()).size() > mostLetters)
            m_across->setLabelsAngle(upright);
        m_up = new QValueAxis;
        m_up->setGridLineColor(m_colours.theme().hairline);
        addAxis(m_across, Qt::AlignBottom);
        addAxis(m_up, Qt::AlignLeft);
        if (m_rows > mostLabels)
            labelSomeRows(labels);
    }

    void addAxis(QAbstractAxis *axis, Qt::Alignment side)
    {
        axis->setLabelsBrush(m_colours.theme().text);
        axis->setLabelsFont(QApplication::font());
        axis->setLinePen(QPen(m_colours.theme().line));
        m_chart->addAxis(axis, side);
    }

    /// Qt Charts would write three dots for each label that has no room; so only every so many rows have one.
    void labelSomeRows(const QStringList &labels)
    {
        m_across->setLabelsVisible(false);
        auto *some = new QCategoryAxis;
        constexpr double half = 0.5;
        some->setLabelsPosition(QCategoryAxis::AxisLabelsPositionOnValue);
        some->setRange(-half, double(m_rows) - half);
        some->setStartValue(-half);
        const qsizetype step = (m_rows + mostLabels - 1) / mostLabels;
        for (qsizetype row = 0; row < m_rows; row += step)
            some->append(labels[row], double(row));
        some->setLabelsAngle(m_across->labelsAngle());
        some->setGridLineVisible(false);
        some->setLineVisible(false);
        addAxis(some, Qt::AlignBottom);
    }

    void add(QAbstractSeries *series)
    {
        m_chart->addSeries(series);
        series->attachAxis(m_across);
        series->attachAxis(m_up);
    }

    void makeBars()
    {
        if (std::ranges::none_of(m_table.columns, &isBar))
            return;
        QAbstractBarSeries *bars = newBarSeries();
        constexpr double width = 0.7;
        bars->setBarWidth(width);
        QList<double> heights(m_rows);
        for (int column = 0; column < m_table.columns.size(); ++column) {
            if (isBar(m_table.columns[column]))
                bars->append(newBarSet(column, heights));
        }
        for (const double height : std::as_const(heights))
            m_highest = qMax(m_highest, height);
        add(bars);
    }

    QAbstractBarSeries *newBarSeries() const
    {
        if (m_isShare)
            return new QPercentBarSeries;
        return m_table.areBarsBeside ? static_cast<QAbstractBarSeries *>(new QBarSeries) : new QStackedBarSeries;
    }

    QBarSet *newBarSet(int column, QList<double> &heights)
    {
        const MetricColumn &shownColumn = m_table.columns[column];
        auto *set = new QBarSet(plain(shownColumn.label));
        for (qsizetype row = 0; row < m_rows; ++row) {
            const double height = shown(shownColumn.unit, m_table.rows[row].cells[column].value);
            set->append(shownColumn.isDown ? -height : height);
            if (shownColumn.isDown)
                m_lowest = qMin(m_lowest, -height);
            else
                heights[row] = m_table.areBarsBeside ? qMax(heights[row], height) : heights[row] + height;
        }
        set->setBrush(m_colours.fill(shownColumn.tone));
        set->setPen(QPen(m_colours.outline(), 1));
        QObject::connect(set, &QBarSet::clicked, m_chart, [open = m_open, column](int row) { open(row, column); });
        QObject::connect(set, &QBarSet::hovered, m_chart, [tips = tipsOf(column)](bool isOver, int row) {
            QToolTip::showText(QCursor::pos(), isOver ? plainToolTip(tips.value(row)) : QString());
        });
        return set;
    }

    QStringList tipsOf(int column) const
    {
        QStringList tips;
        for (qsizetype row = 0; row < m_rows; ++row)
            tips += m_table.rows[row].label + u", "_s + m_table.columns[column].label + u": "_s
                  + MetricText::cell(m_table.columns[column], m_table.rows[row].cells[column]);
        return tips;
    }

    /// A line from week to week; between people or events there is nothing to join, so each has a mark.
    void makeLine(int column)
    {
        const MetricColumn &shownColumn = m_table.columns[column];
        const bool isJoined = isInTime(m_table.question.by);
        QXYSeries *line = isJoined ? static_cast<QXYSeries *>(new QLineSeries) : new QScatterSeries;
        line->setName(plain(shownColumn.label));
        for (qsizetype row = 0; row < m_rows; ++row) {
            const MetricCell &cell = m_table.rows[row].cells[column];
            if (!cell.isKnown)
                continue;
            line->append(double(row), shown(shownColumn.unit, cell.value));
            m_highest = qMax(m_highest, shown(shownColumn.unit, cell.value));
            m_lowest = qMin(m_lowest, shown(shownColumn.unit, cell.value));
        }
        const QColor colour = m_colours.of(shownColumn.tone);
        if (auto *marks = qobject_cast<QScatterSeries *>(line)) {
            marks->setMarkerShape(markerOf(shownColumn.tone));
            marks->setMarkerSize(12);
            marks->setBrush(colour);
            marks->setPen(QPen(m_colours.theme().list, 1));
        } else {
            line->setPen(QPen(colour, 2, penOf(shownColumn)));
            line->setPointsVisible(shownColumn.mark == MetricMark::Line);
        }
        QObject::connect(line, &QXYSeries::clicked, m_chart, [open = m_open, column, rows = m_rows](const QPointF &point) {
            open(qBound(0, qRound(point.x()), int(rows) - 1), column);
        });
        add(line);
    }

    static Qt::PenStyle penOf(const MetricColumn &column)
    {
        if (column.mark == MetricMark::Target)
            return Qt::DashLine;
        switch (column.tone) {
        case MetricTone::Waiting:
            return Qt::DotLine;
        case MetricTone::Done:
            return Qt::DashDotLine;
        case MetricTone::Warning:
            return Qt::DashDotDotLine;
        default:
            return Qt::SolidLine;
        }
    }

    static QScatterSeries::MarkerShape markerOf(MetricTone tone)
    {
        return tone == MetricTone::Other   ? QScatterSeries::MarkerShapeRotatedRectangle
             : tone == MetricTone::Warning ? QScatterSeries::MarkerShapeRectangle
                                           : QScatterSeries::MarkerShapeTriangle;
    }

    void makeFixedLine(int number)
    {
        constexpr auto styles = std::to_array({Qt::DashDotLine, Qt::DashDotDotLine, Qt::DotLine});
        const MetricLine &fixed = m_table.lines[number];
        auto *line = new QLineSeries;
        line->setName(plain(fixed.label));
        const double height = m_isShare ? double(fixed.at) : shown(m_table.columns.first().unit, fixed.at);
        line->append(-0.5, height);
        line->append(double(m_rows) - 0.5, height);
        line->setPen(QPen(m_colours.of(MetricTone::Target), 1, styles[size_t(number) % styles.size()]));
        m_highest = qMax(m_highest, height);
        add(line);
    }

    /// The zero line always.
    void finishAxes()
    {
        if (m_isShare) {
            m_up->setRange(0, 100);
            m_up->setLabelFormat(u"%.0f %%"_s);
            return;
        }
        constexpr double fewSteps = 10;
        const double top = qMax(1.0, std::ceil(m_highest));
        m_up->setRange(std::floor(m_lowest), top);
        if (const double steps = top - std::floor(m_lowest); steps <= fewSteps) // nothing between two whole numbers
            m_up->setTickCount(int(steps) + 1);
        else
            m_up->applyNiceNumbers();
        switch (m_table.columns.first().unit) {
        case MetricUnit::Minutes:
            return m_up->setLabelFormat(u"%.0f h"_s);
        case MetricUnit::Cents:
            return m_up->setLabelFormat(u"$%.0f"_s);
        case MetricUnit::Permille:
            return m_up->setLabelFormat(u"%.0f %%"_s);
        default:
            m_up->setLabelFormat(u"%.0f"_s);
        }
    }

    void makeLegend()
    {
        auto *legend = m_chart->legend();
        constexpr qsizetype mostBelow = 4; // beside the chart none is cut off
        legend->setAlignment(legend->markers().size() > mostBelow ? Qt::AlignRight : Qt::AlignBottom);
        legend->setMarkerShape(QLegend::MarkerShapeFromSeries);
        legend->setLabelColor(m_colours.theme().text);
        legend->setFont(QApplication::font());
        for (auto *marker : legend->markers()) {
            if (auto *bar = qobject_cast<QBarLegendMarker *>(marker)) {
                marker->setShape(QLegend::MarkerShapeRectangle);
                marker->setBrush(bar->barset()->brush());
            }
        }
    }

    const MetricTable &m_table;
    const ChartColours m_colours;
    Open m_open;
    QChart *m_chart;
    qsizetype m_rows;
    bool m_isShare = false;
    double m_highest = 0, m_lowest = 0;
    static constexpr qsizetype mostLabels = 20; ///< that stand beside each other in half a window

    QBarCategoryAxis *m_across = nullptr;
    QValueAxis *m_up = nullptr;
};

} // namespace

ChartView::ChartView(QWidget *parent) : QWidget(parent), m_layout(new QVBoxLayout(this))
{
    setObjectName(u"chart"_s);
    setMinimumSize(240, 200);
    m_layout->setContentsMargins(0, 0, 0, 0);
}

void ChartView::setTable(const MetricTable &table)
{
    m_table = table;
    setAccessibleName(tr("Chart: %1").arg(table.title));
    setAccessibleDescription(table.title + u". "_s + table.population);
    draw();
}

void ChartView::draw()
{
    delete std::exchange(m_view, nullptr);
    if (m_table.rows.isEmpty() || HeatMap::isWanted(m_table))
        return;
    // Queued: what is opened may show another chart in place of the one that was clicked.
    const auto open = [this](int row, int column) {
        QMetaObject::invokeMethod(
            this, [this, row, column] { Q_EMIT opened(row, column); }, Qt::QueuedConnection);
    };
    m_view = new SafeChartView(ChartMaker(m_table, Theme::colours(palette()), open).make(), this);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setFocusPolicy(Qt::NoFocus);
    m_view->setRenderHint(QPainter::Antialiasing);
    m_layout->addWidget(m_view);
}

void ChartView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    // Queued: whoever tells all widgets of it must not meet a chart that is gone.
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        QMetaObject::invokeMethod(this, &ChartView::draw, Qt::QueuedConnection);
}

void ChartView::paint(QPainter &painter, const QRect &room, const MetricTable &table)
{
    if (HeatMap::isWanted(table))
        return HeatMap::paint(painter, room, table);
    QChartView view(ChartMaker(table, Theme::colours(false), [](int, int) {}).make());
    view.setFrameShape(QFrame::NoFrame);
    view.setAttribute(Qt::WA_DontShowOnScreen); // it is laid out as if it were shown
    view.resize(room.size());
    view.show();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
    view.render(&painter, room, view.viewport()->rect());
}

} // namespace rnf
