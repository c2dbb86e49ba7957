#pragma once

#include <QFont>
#include <QSizeF>
#include <QStringList>

class QPainter;

namespace rnf {

/// Lines of plain text in a room that does not grow, such as a label: in the largest letters in which all of them fit, whole words
/// before large letters. Where even the smallest letters need more room all of it is drawn smaller, so that nothing is ever cut
/// off, and nothing sticks out. A label that is read from the right stands at the right. Measures are points.
class FittedText {
public:
    struct Letters {
        int largest = 11, smallest = 6;
        bool isBold = false;
    };
    FittedText(QStringList lines, const QSizeF &room, const Letters &letters);

    /// 0 without lines.
    qreal height() const;
    /// With the upper left corner of its room here.
    void draw(QPainter &painter, const QPointF &at) const;

private:
    enum class Words { Whole, Broken };
    bool fits(const QFont &font, qreal scale, Words words) const;
    qreal heightIn(const QFont &font, qreal scale) const;

    QStringList m_lines;
    QSizeF m_room;
    QFont m_font;
    qreal m_scale = 1; ///< below it where the smallest letters are too large
};

} // namespace rnf
