#pragma once

#include <QColor>
#include <QTextLayout>

class QPainter;

namespace rnf {

/// The system's font, so many points high and without hinting: lines break on screen where they break on paper.
QFont printFont(int points, bool isBold = false);

/// Ink, and a grey that a copier keeps.
inline constexpr QColor printBlack{0, 0, 0};
inline constexpr QColor printGrey{80, 80, 80};
inline constexpr QColor printLine{150, 150, 150};
inline constexpr qreal cellPadding = 3; ///< above and below the text of a cell, and at each side of it
inline constexpr QColor printShade{232, 232, 232};

/// Of the widest word of a text; in less room it is broken.
qreal widestWord(const QString &text, const QFont &font);

/// Plain text wrapped into a width, at any place if need be, so that nothing is ever cut off. Measures are points.
class PrintText {
public:
    PrintText(const QString &text, const QFont &font, qreal width, Qt::Alignment alignment = Qt::AlignLeft);

    int lineCount() const { return m_layout.lineCount(); }
    /// Of the highest line; letters of other scripts may need more room.
    qreal lineHeight() const { return m_lineHeight; }
    qreal height() const { return m_lineHeight * lineCount(); }
    /// Draws some of the lines, one `pitch` below the other, the first with its upper left corner here.
    void draw(QPainter &painter, const QPointF &at, int first, int count, qreal pitch) const;
    void draw(QPainter &painter, const QPointF &at) const { draw(painter, at, 0, lineCount(), m_lineHeight); }

private:
    QTextLayout m_layout;
    qreal m_lineHeight = 0;
};

} // namespace rnf
