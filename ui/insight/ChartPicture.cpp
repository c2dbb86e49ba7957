#include "insight/ChartPicture.h"

#include "base/Text.h"
#include "insight/ChartView.h"
#include "insight/MetricText.h"
#include "look/Theme.h"

#include <QBuffer>
#include <QPainter>

namespace rnf {
namespace {

constexpr QSize pictureSize(960, 620);

/// Draws a text as it is, on as many lines as it takes; answers where it ends.
int drawText(QPainter &painter, const QRect &room, const QString &text, const QFont &font)
{
    if (text.isEmpty())
        return room.top();
    painter.setFont(font);
    QRect used;
    painter.drawText(room, Qt::TextWordWrap | Qt::AlignLeft | Qt::AlignTop, unbrokenNumbers(text), &used);
    return used.bottom() + Theme::tight;
}

int heightOf(QPainter &painter, const QRect &room, const QString &text, const QFont &font)
{
    painter.setFont(font);
    return text.isEmpty() ? 0 : painter.boundingRect(room, Qt::TextWordWrap, unbrokenNumbers(text)).height() + Theme::gap;
}

void draw(QPainter &painter, const MetricTable &table)
{
    const Colours &light = Theme::colours(false);
    const QRect all({}, pictureSize);
    const QRect page = all.adjusted(Theme::wide, Theme::wide, -Theme::wide, -Theme::wide);
    const QFont font = QApplication::font();
    QFont titleFont = Theme::strong(font);
    titleFont.setPixelSize(QFontInfo(font).pixelSize() * 3 / 2);
    painter.fillRect(all, light.list);
    painter.setPen(light.text);
    QRect room = page;
    room.setTop(drawText(painter, room, MetricText::question(table), font));
    room.setTop(drawText(painter, room, table.title, titleFont));
    room.setTop(drawText(painter, room, MetricText::before(table), font));
    room.setTop(drawText(painter, room, table.population, font) + Theme::gap);
    QStringList below = MetricText::chartNotes(table);
    if (!table.next.isEmpty())
        below += MetricText::next(table);
    const QString remarks = below.join(QLatin1Char('\n'));
    room.setBottom(page.bottom() - heightOf(painter, page, remarks, font));
    if (table.isEmpty())
        drawText(painter, room, MetricText::whyEmpty(table), font);
    else
        ChartView::paint(painter, room, table);
    QRect foot = page;
    foot.setTop(room.bottom() + Theme::gap);
    painter.setPen(light.text);
    drawText(painter, foot, remarks, font);
}

} // namespace

QByteArray ChartPicture::png(const MetricTable &table)
{
    constexpr int scale = 2;
    QImage image(pictureSize * scale, QImage::Format_RGB32);
    image.setDevicePixelRatio(scale);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    draw(painter, table);
    painter.end();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

} // namespace rnf
