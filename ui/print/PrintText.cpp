#include "print/PrintText.h"

#include <QFontMetricsF>
#include <QGuiApplication>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace rnf {

QFont printFont(int points, bool isBold)
{
    QFont font = QGuiApplication::font();
    font.setPixelSize(points); // a printout is drawn with a pixel for each point and scaled by its device
    font.setBold(isBold);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

qreal widestWord(const QString &text, const QFont &font)
{
    constexpr qreal rounding = 1.02; // what is measured may come out a little longer when it is laid out
    const QFontMetricsF metrics(font);
    qreal widest = 0;
    for (const auto &word : text.simplified().split(u' '))
        widest = qMax(widest, metrics.horizontalAdvance(word) * rounding);
    return widest;
}

PrintText::PrintText(const QString &text, const QFont &font, qreal width, Qt::Alignment alignment)
    : m_layout(QString(text).replace(u'\n', QChar::LineSeparator), font)
{
    QTextOption option(alignment | Qt::AlignAbsolute);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setUseDesignMetrics(true);
    m_layout.setTextOption(option);
    m_layout.beginLayout();
    for (auto line = m_layout.createLine(); line.isValid(); line = m_layout.createLine()) {
        line.setLineWidth(width);
        line.setPosition({0, 0});
        m_lineHeight = qMax(m_lineHeight, line.height());
    }
    m_layout.endLayout();
}

void PrintText::draw(QPainter &painter, const QPointF &at, int first, int count, qreal pitch) const
{
    for (int i = first; i < qMin(first + count, lineCount()); ++i)
        m_layout.lineAt(i).draw(&painter, at + QPointF(0, (i - first) * pitch));
}

} // namespace rnf
