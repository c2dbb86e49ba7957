#include "insight/ReportPaper.h"

#include "insight/ChartView.h"
#include "insight/HeatMap.h"
#include "insight/MetricText.h"
#include "look/Theme.h"
#include "print/Printout.h"
#include "storage/HistoryAnchor.h"
#include "storage/Store.h"

#include <QFontInfo>
#include <QPainter>
#include <QPicture>

namespace rnf {
namespace {

/// Points on paper for each dot on the screen, by the letters.
qreal pointsPerDot()
{
    constexpr qreal letterPoints = 8;
    return letterPoints / QFontInfo(QApplication::font()).pixelSize();
}

QList<quint32> heatColours(const HeatMap &heat, const MetricTable &table, const MetricRow &row)
{
    QList<quint32> colours{0};
    for (qsizetype column = 0; column < row.cells.size(); ++column) {
        const QColor behind = heat.behind(table.columns[column], row.cells[column], Theme::colours(false));
        colours += behind.isValid() ? behind.rgba() : 0;
    }
    return colours;
}

} // namespace

QString ReportPaper::history(Store &store)
{
    return store.read([&] { return HistoryAnchor::of(store.reader()).printed(); });
}

bool ReportPaper::hasChart(const MetricTable &table) { return !table.isEmpty() && !HeatMap::isWanted(table); }

QSizeF ReportPaper::chartSize(const QSizeF &room)
{
    constexpr qreal most = 264;
    return {room.width(), qMin(most, room.height() / 2)};
}

PaperPicture ReportPaper::chart(const MetricTable &table, const QSizeF &size)
{
    const qreal scale = pointsPerDot();
    QPicture drawn;
    QPainter painter(&drawn);
    painter.setRenderHint(QPainter::Antialiasing);
    ChartView::paint(painter, QRect({}, (size / scale).toSize()), table);
    painter.end();
    return {size, [drawn, scale](QPainter &page) {
                // It would be enlarged for the dots of the device, which the page is already.
                const auto *device = page.device();
                page.scale(scale * drawn.logicalDpiX() / device->logicalDpiX(),
                           scale * drawn.logicalDpiY() / device->logicalDpiY());
                page.drawPicture(QPointF(), drawn);
            }};
}

PaperPicture ReportPaper::chart(const MetricTable &table)
{
    const auto upright = Printout::paper(Printout::commonPaper(), QPageLayout::Portrait);
    return chart(table, chartSize(upright.paintRect(QPageLayout::Point).size()));
}

PaperBlock ReportPaper::numbers(const MetricTable &table, qsizetype rows)
{
    const HeatMap heat(table);
    PaperBlock block = PaperBlock::table(MetricText::header(table), {});
    block.areNumbers = true;
    for (const auto &row : table.rows.mid(rows < table.rows.size() ? table.firstDrawn() : 0, rows)) {
        block.rows += MetricText::cells(table, row);
        block.colours += heatColours(heat, table, row);
    }
    return block;
}

Paper ReportPaper::remarks(const QStringList &lines)
{
    Paper remarks;
    for (const auto &line : lines) {
        if (!line.isEmpty())
            remarks += PaperBlock::quiet(line);
    }
    return remarks;
}

} // namespace rnf
