#include "workplace/WallChartPainter.h"

#include "base/Words.h"

#include <QFontMetricsF>
#include <QLocale>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

constexpr double smallScale = 0.85;
/// Above, between and below the two lines of a cell, in heights of a line.
constexpr double cellMargin = 0.18;

QFont scaled(QFont font, double scale)
{
    if (font.pointSizeF() > 0)
        font.setPointSizeF(font.pointSizeF() * scale);
    else
        font.setPixelSize(qMax(1, qRound(font.pixelSize() * scale)));
    return font;
}

QString percent(qsizetype part, qsizetype whole)
{
    return Words::tr("%1 %").arg(whole ? qRound(100.0 * double(part) / double(whole)) : 0);
}

} // namespace

QColor WallChartPainter::colour(int strength)
{
    // Okabe and Ito: told apart with every kind of colour vision.
    static const std::array<QColor, Campaign::levels + 1> colours{QColor(),         QColor(0x009E73), QColor(0x56B4E9),
                                                                  QColor(0xF0E442), QColor(0xE69F00), QColor(0xD55E00)};
    return colours[size_t(strength)];
}

QString WallChartPainter::mark(int strength)
{
    static const QStringList marks{u"?"_s, u"++"_s, u"+"_s, u"="_s, u"−"_s, u"−−"_s};
    return marks[strength];
}

QSizeF WallChartPainter::cellSize(const QFont &font)
{
    const QFontMetricsF metrics(font);
    return {metrics.averageCharWidth() * 19, metrics.height() * (1 + smallScale + 3 * cellMargin)};
}

void WallChartPainter::drawSwatch(QPainter &painter, const QRectF &rect, int strength) const
{
    painter.setPen(QPen(m_colours.line, 0));
    painter.setBrush(strength ? QBrush(colour(strength)) : Qt::NoBrush);
    painter.drawRect(rect);
}

void WallChartPainter::drawBar(QPainter &painter, const QRectF &rect, const WallChart::Cell &cell) const
{
    double left = rect.left();
    const auto part = [&](int strength) {
        const double width = rect.width() * cell.strengths[size_t(strength)] / double(cell.count());
        if (width > 0)
            drawSwatch(painter, {left, rect.top(), width, rect.height()}, strength);
        left += width;
    };
    for (int strength = 1; strength <= Campaign::levels; ++strength)
        part(strength);
    part(0);
}

void WallChartPainter::draw(QPainter &painter, const QRectF &rect, const WallChart::Cell &cell) const
{
    painter.save();
    painter.setClipRect(rect);
    const QFontMetricsF metrics(m_font);
    const double line = metrics.height(), margin = metrics.averageCharWidth();
    // What a row is higher than it has to be goes above and below.
    const double spare = qMax(0.0, rect.height() - cellSize(m_font).height()) / 2 + line * cellMargin;
    const QRectF inner = rect.adjusted(margin, spare, -margin, -spare);
    if (cell.count() == 0) {
        painter.setPen(m_colours.quiet);
        painter.setFont(m_font);
        // Leaders from elsewhere may stand here though nobody works here.
        painter.drawText(inner, Qt::AlignCenter, u"·"_s);
        painter.restore();
        return;
    }
    QFont bold = m_font;
    bold.setBold(true);
    const QFont small = scaled(m_font, smallScale);
    const QFontMetricsF boldMetrics(bold);
    const QString count = QLocale().toString(cell.count());
    const int middle = cell.middle();
    const QRectF top(inner.left(), inner.top(), inner.width(), line);
    painter.setFont(bold);
    painter.setPen(m_colours.text);
    painter.drawText(top, Qt::AlignLeft | Qt::AlignVCenter, count);
    const QRectF badge = top.adjusted(top.width() - boldMetrics.horizontalAdvance(u"++"_s) - margin * 1.5, 0, 0, 0);
    drawSwatch(painter, badge, middle);
    painter.setPen(middle ? QColor(Qt::black) : m_colours.text);
    painter.drawText(badge, Qt::AlignCenter, mark(middle));
    const double left =
        top.left() + qMax(boldMetrics.horizontalAdvance(count), boldMetrics.horizontalAdvance(u"000"_s)) + margin;
    drawBar(painter, {left, top.top() + line * 0.3, qMax(0.0, badge.left() - margin - left), line * 0.4}, cell);

    const QRectF bottom(inner.left(), top.bottom() + line * cellMargin, inner.width(), line * smallScale);
    painter.setFont(small);
    painter.setPen(m_colours.quiet);
    painter.drawText(bottom, Qt::AlignLeft | Qt::AlignVCenter, Words::tr("cards %1").arg(percent(cell.cards, cell.count())));
    const qsizetype leaders = cell.leaders.size();
    const QString ratio = leaders == 0
                            ? Words::tr("! no leader")
                            : (cell.isCovered() ? u"1:%1"_s : u"! 1:%1"_s).arg((cell.count() + leaders - 1) / leaders);
    if (!cell.isCovered()) {
        QFont strong = small;
        strong.setBold(true);
        painter.setFont(strong);
        painter.setPen(m_colours.warning);
    }
    painter.drawText(bottom, Qt::AlignRight | Qt::AlignVCenter, ratio);
    painter.restore();
}

void WallChartPainter::drawLegend(QPainter &painter, const QRectF &rect, const QStringList &words) const
{
    painter.save();
    const QFont small = scaled(m_font, smallScale);
    const QFontMetricsF metrics(small);
    painter.setFont(small);
    const double gap = metrics.averageCharWidth();
    double left = rect.left(), top = rect.top();
    const auto makeRoom = [&](double width) {
        if (left + width > rect.right() && left > rect.left()) {
            left = rect.left();
            top += metrics.height() * 1.4;
        }
    };
    for (int strength = 1; strength <= Campaign::levels + 1; ++strength) {
        const int shown = strength % (Campaign::levels + 1);
        const QString word = shown ? words.value(shown - 1) : Words::tr("not assessed");
        const double pill = metrics.horizontalAdvance(u"++"_s) + gap;
        const double width = pill + gap / 2 + metrics.horizontalAdvance(word) + gap * 2;
        makeRoom(width);
        const QRectF badge(left, top, pill, metrics.height());
        drawSwatch(painter, badge, shown);
        painter.setPen(shown ? QColor(Qt::black) : m_colours.text);
        painter.drawText(badge, Qt::AlignCenter, mark(shown));
        painter.setPen(m_colours.quiet);
        painter.drawText(QPointF(left + pill + gap / 2, top + metrics.ascent()), word);
        left += width;
    }
    const QString ratios = Words::tr("1:9 – a leader for 9 people, ! – more people than the leaders can lead");
    makeRoom(metrics.horizontalAdvance(ratios));
    painter.drawText(QPointF(left, top + metrics.ascent()), ratios);
    painter.restore();
}

} // namespace rnf
