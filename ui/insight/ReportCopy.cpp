#include "insight/ReportCopy.h"

#include "base/Html.h"
#include "insight/ChartPicture.h"
#include "insight/MetricText.h"

#include <QImage>
#include <QMimeData>

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

QString tabbed(QStringList cells)
{
    for (auto &cell : cells)
        cell.replace(u'\t', u' ').replace(u'\n', u' ');
    return cells.join(u'\t');
}

QString htmlRow(const QString &tag, const QStringList &cells) { return u"<tr>"_s + tagged(tag, cells) + u"</tr>"_s; }

} // namespace

QMimeData *ReportCopy::table(const MetricTable &table)
{
    const QStringList above{table.title, table.population}, below = MetricText::notes(table);
    QStringList lines = above + QStringList{{}, tabbed(MetricText::header(table))};
    QString html = tagged(u"p"_s, above) + u"<table>"_s + htmlRow(u"th"_s, MetricText::header(table));
    for (const auto &row : table.rows) {
        const QStringList cells = MetricText::cells(table, row);
        lines += tabbed(cells);
        html += htmlRow(u"td"_s, cells);
    }
    lines += below;
    auto *copied = new QMimeData;
    copied->setText(lines.join(u'\n') + u'\n');
    copied->setHtml(html + u"</table>"_s + tagged(u"p"_s, below));
    return copied;
}

QMimeData *ReportCopy::chart(const MetricTable &table)
{
    auto *copied = new QMimeData;
    copied->setImageData(QImage::fromData(ChartPicture::png(table)));
    return copied;
}

} // namespace rnf
