#include "insight/ReportPaper.h"

#include "insight/ChartView.h"
#include "insight/HeatMap.h"
#include "insight/MetricText.h"

#include <QPainter>
#include <QPicture>

namespace rnf {
namespace {

/// Larger than a page is wide, so that its letters come out a little smaller than those of texts.
constexpr QSize chartOnPaper(780, 400);
constexpr int mostHeatOnPaper = 640;

QSize chartSize(const MetricTable &table)
{
    return HeatMap::isWanted(table) ? QSize(chartOnPaper.width(), qMin(mostHeatOnPaper, HeatMap::heightOf(table)))
                                    : chartOnPaper;
}

} // namespace

PaperPicture ReportPaper::chart(const MetricTable &table)
{
    const QSize size = chartSize(table);
    QPicture drawn;
    QPainter painter(&drawn);
    painter.setRenderHint(QPainter::Antialiasing);
    ChartView::paint(painter, QRect({}, size), table);
    painter.end();
    return {size, [drawn](QPainter &page) {
                // It would be enlarged for the dots of the device, which the page is already.
                const auto *device = page.device();
                page.scale(qreal(drawn.logicalDpiX()) / device->logicalDpiX(),
                           qreal(drawn.logicalDpiY()) / device->logicalDpiY());
                page.drawPicture(QPointF(), drawn);
            }};
}

PaperBlock ReportPaper::numbers(const MetricTable &table, qsizetype rows)
{
    PaperBlock block = PaperBlock::table(MetricText::header(table), {});
    for (const auto &row : table.rows.first(qMin(rows, table.rows.size())))
        block.rows += MetricText::cells(table, row);
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
