#pragma once

#include <QBitArray>
#include <QString>

class QPainter;
class QRectF;

namespace rnf {

/// A text as a QR code, with error correction M: some of it may be dirty or torn.
class QrCode {
public:
    /// Invalid for a text that is too long, or empty.
    explicit QrCode(const QString &text);

    bool isValid() const { return m_size > 0; }
    /// How many modules it is wide and high, without the margin.
    int size() const { return m_size; }
    bool isDark(int column, int row) const { return m_dark.testBit(row * m_size + column); }
    /// Fills the square with the code and the margin that scanners need, four modules on each side.
    void draw(QPainter &painter, const QRectF &square) const;

private:
    int m_size = 0;
    QBitArray m_dark; ///< row by row
};

} // namespace rnf
