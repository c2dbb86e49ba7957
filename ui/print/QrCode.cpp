#include "print/QrCode.h"

#include "print/PrintText.h"

#include <QPainter>

#include <memory>

#include <qrencode.h>

namespace rnf {
namespace {

constexpr int quietModules = 4;
constexpr int smallestThatFits = 0;
constexpr int keepsCase = 1;

} // namespace

QrCode::QrCode(const QString &text)
{
    const std::unique_ptr<QRcode, decltype(&QRcode_free)> code(
        QRcode_encodeString(text.toUtf8().constData(), smallestThatFits, QR_ECLEVEL_M, QR_MODE_8, keepsCase), &QRcode_free);
    if (!code)
        return;
    m_size = code->width;
    m_dark.resize(m_size * m_size);
    for (int module = 0; module < m_dark.size(); ++module)
        m_dark.setBit(module, code->data[module] & 1); // the other bits say what a module is for
}

void QrCode::draw(QPainter &painter, const QRectF &square) const
{
    if (!isValid())
        return;
    const qreal module = square.width() / (m_size + 2 * quietModules);
    painter.save();
    painter.fillRect(square, Qt::white);
    for (int row = 0; row < m_size; ++row) {
        for (int column = 0; column < m_size;) {
            int end = column;
            while (end < m_size && isDark(end, row) == isDark(column, row))
                ++end;
            // Those side by side in one piece, so that no light line shows between them.
            if (isDark(column, row))
                painter.fillRect(QRectF(square.left() + (quietModules + column) * module,
                                        square.top() + (quietModules + row) * module, (end - column) * module, module),
                                 printBlack);
            column = end;
        }
    }
    painter.restore();
}

} // namespace rnf
