#include "workplace/WallChartPainter.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QLocale>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(WallChartPainter)
};

constexpr double smallScale = 0.85;

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
    return {metrics.averageCharWidth() * 20, metrics.height() * 3.4};
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
    const double margin = metrics.averageCharWidth();
    const QRectF inner = rect.adjusted(margin, metrics.height() * 0.2, -margin, -metrics.height() * 0.2);
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
    const double line = metrics.height();
    const QRectF top(inner.left(), inner.top(), inner.width(), line);
    painter.setFont(bold);
    painter.setPen(m_colours.text);
    painter.drawText(top, Qt::AlignLeft | Qt::AlignVCenter, QLocale().toString(cell.count()));
    const int middle = cell.middle();
    const QString said = middle ? mark(middle) : mark(0);
    const double pill = QFontMetricsF(bold).horizontalAdvance(said) + margin * 1.5;
    const QRectF badge(inner.right() - pill, top.top(), pill, line);
    drawSwatch(painter, badge, middle);
    painter.setPen(middle ? QColor(Qt::black) : m_colours.text);
    painter.drawText(badge, Qt::AlignCenter, said);
    drawBar(painter, {inner.left(), top.bottom() + line * 0.2, inner.width(), line * 0.4}, cell);

    const QRectF bottom(inner.left(), top.bottom() + line * 0.75, inner.width(),
                        inner.bottom() - top.bottom() - line * 0.75);
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
    for (int strength = 1; strength <= Campaign::levels + 1; ++strength) {
        const int shown = strength % (Campaign::levels + 1);
        const QString word = shown ? words.value(shown - 1) : Words::tr("not assessed");
        const double pill = metrics.horizontalAdvance(u"++"_s) + gap;
        const double width = pill + gap / 2 + metrics.horizontalAdvance(word) + gap * 2;
        if (left + width > rect.right() && left > rect.left()) {
            left = rect.left();
            top += metrics.height() * 1.4;
        }
        const QRectF badge(left, top, pill, metrics.height());
        drawSwatch(painter, badge, shown);
        painter.setPen(shown ? QColor(Qt::black) : m_colours.text);
        painter.drawText(badge, Qt::AlignCenter, mark(shown));
        painter.setPen(m_colours.quiet);
        painter.drawText(QPointF(left + pill + gap / 2, top + metrics.ascent()), word);
        left += width;
    }
    painter.restore();
}

} // namespace rnf
