#include "look/Pill.h"

#include "look/Icons.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QStyle>

namespace rnf {
namespace {
constexpr int cross = 14;
constexpr int side = 10; // room at each end
} // namespace

Pill::Pill(const QString &text, QWidget *parent) : QAbstractButton(parent)
{
    setText(text);
    setFocusPolicy(Qt::NoFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAttribute(Qt::WA_Hover);
}

void Pill::setTone(Tone tone)
{
    m_tone = tone;
    update();
}

void Pill::setRemovable(bool isRemovable)
{
    m_isRemovable = isRemovable;
    setFocusPolicy(isRemovable ? Qt::TabFocus : Qt::NoFocus);
    setAccessibleDescription(isRemovable ? tr("Press Delete to remove it") : QString());
    updateGeometry();
    update();
}

QSize Pill::sizeHint() const
{
    const int width = fontMetrics().horizontalAdvance(text()) + 2 * side + (m_isRemovable ? cross + Theme::tight : 0);
    return {width, qMax(24, fontMetrics().height() + 6)};
}

QRect Pill::crossRect() const
{
    const QRect right(width() - side - cross + 4, (height() - cross) / 2, cross, cross);
    return QStyle::visualRect(layoutDirection(), rect(), right);
}

void Pill::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Colours &colours = Theme::colours(palette());
    const QColor ink = isEnabled() ? colours.of(m_tone) : colours.faint;
    const qreal corner = height() / 2.0;
    painter.setPen(m_tone == Tone::Normal ? QPen(Qt::NoPen) : QPen(ink));
    painter.setBrush(m_tone == Tone::Normal ? colours.selected : colours.list);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), corner, corner);
    if (hasFocus()) {
        painter.setPen(QPen(colours.accent, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), corner - 1, corner - 1);
    }
    painter.setPen(ink);
    QRect place = rect().adjusted(side, 0, -side - (m_isRemovable ? cross : 0), 0);
    painter.drawText(QStyle::visualRect(layoutDirection(), rect(), place),
                     Qt::AlignVCenter | Qt::TextSingleLine | Qt::AlignLeft, text());
    if (m_isRemovable)
        painter.drawPixmap(crossRect(), iconPixmap(QStringLiteral("close"), {cross, cross}, devicePixelRatioF(), ink));
}

void Pill::keyPressEvent(QKeyEvent *event)
{
    if (m_isRemovable && (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace))
        Q_EMIT removeWanted();
    else
        QAbstractButton::keyPressEvent(event);
}

void Pill::mouseReleaseEvent(QMouseEvent *event)
{
    const bool isOnCross = m_isRemovable && crossRect().adjusted(-5, -5, 5, 5).contains(event->position().toPoint());
    QAbstractButton::mouseReleaseEvent(event);
    if (isOnCross)
        Q_EMIT removeWanted();
}

} // namespace rnf
