#include "look/ThemeStyle.h"

#include "look/Icons.h"

#include <QHeaderView>
#include <QListView>
#include <QPainter>
#include <QPushButton>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

bool isMarked(const QWidget *widget, const char *property) { return widget && widget->property(property).toBool(); }

bool isApartFromItsSides(const QWidget *widget)
{
    const QWidget *parent = widget->parentWidget();
    return !parent || (widget->x() > 0 && widget->geometry().right() < parent->rect().right());
}

/// The icon in the colour of the text beside it, whatever colour it would have by itself.
QPixmap inked(const QIcon &icon, const QSize &size, qreal ratio, const QColor &ink)
{
    QPixmap drawn = icon.pixmap(size, ratio);
    QPainter painter(&drawn);
    painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
    painter.fillRect(QRect(QPoint(), size), ink);
    return drawn;
}

} // namespace

ThemeStyle::Kind ThemeStyle::kindOf(const QStyleOptionButton *option, const QWidget *widget)
{
    if (isMarked(widget, "isPrimary"))
        return Kind::Primary;
    if (isMarked(widget, "isLink"))
        return Kind::Link;
    return option && option->features & QStyleOptionButton::Flat ? Kind::Flat : Kind::Normal;
}

QColor ThemeStyle::inkOf(const QStyleOptionButton *option, const QWidget *widget) const
{
    const Kind kind = kindOf(option, widget);
    if (!(option->state & State_Enabled))
        return m_c.faint;
    if (kind == Kind::Primary)
        return m_c.onAccent;
    return kind == Kind::Link ? m_c.accent : option->palette.color(QPalette::ButtonText);
}

void ThemeStyle::drawBox(QPainter *painter, const QRect &rect, const QColor &fill, const QColor &line, qreal width,
                         qreal corner) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
    painter->setPen(line.isValid() ? QPen(line, width) : QPen(Qt::NoPen));
    const qreal inset = line.isValid() ? width / 2 : 0;
    painter->drawRoundedRect(QRectF(rect).adjusted(inset, inset, -inset, -inset), corner - inset, corner - inset);
    painter->restore();
}

void ThemeStyle::drawRing(QPainter *painter, const QRect &rect, const QColor &colour, qreal corner) const
{
    drawBox(painter, rect, {}, colour, 2, corner);
}

void ThemeStyle::drawChevron(QPainter *painter, const QRect &rect, Direction direction, const QColor &colour,
                             qreal size) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(colour, 1.6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter->translate(QRectF(rect).center());
    painter->rotate(direction == Direction::Down   ? 0
                    : direction == Direction::Up   ? 180
                    : direction == Direction::Left ? 90
                                                   : -90);
    const qreal half = size / 2;
    painter->drawPolyline(QPolygonF{{-half, -half / 2}, {0, half / 2}, {half, -half / 2}});
    painter->restore();
}

void ThemeStyle::drawField(QPainter *painter, const QStyleOption *option, const QWidget *widget) const
{
    const bool isEnabled = option->state & State_Enabled;
    const bool isReadOnly = option->state & State_ReadOnly;
    const QColor fill = isEnabled && !isReadOnly ? m_c.list : m_c.window;
    if (isMarked(widget, "hasProblem"))
        drawBox(painter, option->rect, fill, m_c.error, 2);
    else if (option->state & State_HasFocus && isEnabled)
        drawBox(painter, option->rect, fill, m_c.accent, 2);
    else
        drawBox(painter, option->rect, fill, !isEnabled ? m_c.edge : option->state & State_MouseOver ? m_c.quiet : m_c.line);
}

void ThemeStyle::drawCheck(QPainter *painter, const QStyleOption *option) const
{
    const bool isOn = option->state & (State_On | State_NoChange);
    const bool isEnabled = option->state & State_Enabled;
    const bool isHovered = option->state & State_MouseOver;
    const QRect box = alignedRect(option->direction, Qt::AlignCenter, {18, 18}, option->rect);
    if (!isOn) {
        drawBox(painter, box, isHovered ? m_c.hover : m_c.list, isEnabled ? isHovered ? m_c.quiet : m_c.line : m_c.edge, 1,
                4);
        return;
    }
    drawBox(painter, box, isEnabled ? isHovered ? m_c.accentHover : m_c.accent : m_c.faint, {}, 1, 4);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(isEnabled ? m_c.onAccent : m_c.list, 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter->translate(box.topLeft());
    if (option->state & State_NoChange)
        painter->drawLine(QPointF(5, 9), QPointF(13, 9));
    else
        painter->drawPolyline(QPolygonF{{4.6, 9.3}, {7.7, 12.4}, {13.4, 6}});
    painter->restore();
}

void ThemeStyle::drawRadio(QPainter *painter, const QStyleOption *option) const
{
    const bool isOn = option->state & State_On;
    const bool isEnabled = option->state & State_Enabled;
    const QRect box = alignedRect(option->direction, Qt::AlignCenter, {18, 18}, option->rect);
    const QColor on = isEnabled ? m_c.accent : m_c.faint;
    drawBox(painter, box, isOn ? on : m_c.list, isOn ? on : isEnabled ? m_c.line : m_c.edge, 1, 9);
    if (isOn)
        drawBox(painter, box.adjusted(5, 5, -5, -5), m_c.onAccent, {}, 1, 4);
}

void ThemeStyle::drawButton(QPainter *painter, const QStyleOptionButton *option, const QWidget *widget) const
{
    const Kind kind = kindOf(option, widget);
    const bool isEnabled = option->state & State_Enabled;
    const bool isPressed = option->state & (State_Sunken | State_On);
    const bool isHovered = isEnabled && option->state & State_MouseOver;
    if (kind == Kind::Primary) {
        if (!isEnabled)
            drawBox(painter, option->rect, m_c.pressed);
        else
            drawBox(painter, option->rect, isHovered || isPressed ? m_c.accentHover : m_c.accent);
        return;
    }
    const bool isChosen = isEnabled && option->state & State_On;
    const QColor fill = option->state & State_Sunken ? m_c.pressed
                      : isChosen                     ? m_c.selected
                      : isPressed                    ? m_c.pressed
                      : isHovered                    ? m_c.hover
                                                     : QColor();
    if (kind == Kind::Link || kind == Kind::Flat) {
        drawBox(painter, option->rect, fill);
        return;
    }
    const bool isDefault = option->features & QStyleOptionButton::DefaultButton;
    drawBox(painter, option->rect,
            fill.isValid() ? fill
            : isEnabled    ? m_c.list
                           : m_c.window,
            isChosen || (isEnabled && isDefault) ? m_c.accent : m_c.edge);
}

void ThemeStyle::drawButtonLabel(QPainter *painter, const QStyleOptionButton *option, const QWidget *widget) const
{
    const QColor ink = inkOf(option, widget);
    QRect room = option->rect.adjusted(8, 0, -8, 0);
    if (option->features & QStyleOptionButton::HasMenu) {
        const QRect arrow = visualRect(option->direction, option->rect,
                                       QRect(option->rect.right() - 25, option->rect.top(), 16, option->rect.height()));
        drawChevron(painter, arrow, Direction::Down, ink);
        room = visualRect(option->direction, option->rect, option->rect.adjusted(8, 0, -24, 0));
    }
    const bool hasIcon = !option->icon.isNull();
    const int gap = hasIcon && !option->text.isEmpty() ? 7 : 0;
    const int icon = hasIcon ? option->iconSize.width() : 0;
    const int text = option->text.isEmpty() ? 0 : option->fontMetrics.size(Qt::TextShowMnemonic, option->text).width();
    QRect content =
        alignedRect(option->direction, Qt::AlignCenter, {qMin(room.width(), icon + gap + text), room.height()}, room);
    if (hasIcon) {
        const QRect place = alignedRect(option->direction, Qt::AlignLeft | Qt::AlignVCenter, option->iconSize, content);
        painter->drawPixmap(place, inked(option->icon, option->iconSize, painter->device()->devicePixelRatio(), ink));
    }
    painter->setPen(ink);
    const int flags =
        Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine
        | (proxy()->styleHint(SH_UnderlineShortcut, option, widget) ? Qt::TextShowMnemonic : Qt::TextHideMnemonic);
    painter->drawText(visualRect(option->direction, content, content.adjusted(icon + gap, 0, 2, 0)),
                      int(visualAlignment(option->direction, Qt::AlignLeft)) | flags, option->text);
}

void ThemeStyle::drawToolPanel(QPainter *painter, const QStyleOption *option) const
{
    const bool isEnabled = option->state & State_Enabled;
    if (isEnabled && option->state & State_Sunken)
        drawBox(painter, option->rect, m_c.pressed);
    else if (option->state & State_On)
        drawBox(painter, option->rect, m_c.selected);
    else if (isEnabled && option->state & State_MouseOver)
        drawBox(painter, option->rect, m_c.pressed);
}

/// Fields show their focus themselves; the ring of everything else appears once somebody uses the keyboard.
void ThemeStyle::drawFocus(QPainter *painter, const QStyleOption *option, const QWidget *widget) const
{
    if (!(option->state & State_KeyboardFocusChange))
        return;
    const auto *items = qobject_cast<const QAbstractItemView *>(widget);
    if (items && items->window()->windowType() == Qt::Popup)
        return; // the chosen row says it already
    if (items)
        drawRing(painter,
                 qobject_cast<const QListView *>(widget) ? option->rect.adjusted(2, 1, -2, -1)
                                                         : option->rect.adjusted(1, 0, 0, -1),
                 m_c.accent, 5);
    else if (isMarked(widget, "isPrimary"))
        drawRing(painter, option->rect.adjusted(3, 3, -3, -3), m_c.onAccent, 4);
    else if (qobject_cast<const QPushButton *>(widget))
        drawRing(painter, option->rect, m_c.accent);
    else
        drawRing(painter, option->rect.adjusted(-1, -1, 1, 1), m_c.accent, 4);
}

void ThemeStyle::drawItemRow(QPainter *painter, const QStyleOptionViewItem *option, const QWidget *widget) const
{
    if (option->features & QStyleOptionViewItem::Alternate)
        painter->fillRect(option->rect, m_c.window);
    const auto *table = qobject_cast<const QTableView *>(widget);
    if (!table) {
        if (!qobject_cast<const QListView *>(widget) && option->state & State_Selected)
            painter->fillRect(option->rect, m_c.selected);
        return;
    }
    if (!table->showGrid())
        painter->fillRect(QRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1), m_c.hairline);
}

void ThemeStyle::drawItemPanel(QPainter *painter, const QStyleOptionViewItem *option, const QWidget *widget) const
{
    const bool isSelected = option->state & State_Selected;
    const bool isHovered = option->state & State_MouseOver && option->state & State_Enabled;
    if (qobject_cast<const QListView *>(widget)) {
        if (isSelected || isHovered)
            drawBox(painter, option->rect.adjusted(2, 1, -2, -1), isSelected ? m_c.selected : m_c.hover, {}, 1, 5);
        return;
    }
    const bool isCell = qobject_cast<const QTableView *>(widget);
    const QRect cell = isCell && !isSelected ? option->rect.adjusted(0, 0, 0, -1) : option->rect;
    if (option->backgroundBrush.style() != Qt::NoBrush)
        painter->fillRect(cell, option->backgroundBrush);
    if (!isSelected)
        return;
    painter->fillRect(cell, m_c.selected);
    const auto *table = qobject_cast<const QTableView *>(widget);
    if (table && table->selectionBehavior() == QAbstractItemView::SelectRows
        && table->horizontalHeader()->sectionPosition(option->index.column()) == 0) {
        const QRect bar(cell.left(), cell.top(), 3, cell.height());
        painter->fillRect(visualRect(option->direction, cell, bar), m_c.accent);
    }
}

/// The frames that a page marks: cards and bars; and the borders of floating lists and of long text.
bool ThemeStyle::drawMarkedFrame(QPainter *painter, const QStyleOption *option, const QWidget *widget) const
{
    if (isMarked(widget, "isCard"))
        drawBox(painter, option->rect, m_c.list, m_c.hairline, 1, 10);
    else if (isMarked(widget, "isBar") && isApartFromItsSides(widget))
        drawBox(painter, option->rect, m_c.bar, m_c.edge, 1, 8);
    else if (isMarked(widget, "isBar")) // from edge to edge
        painter->fillRect(option->rect, m_c.bar);
    else if (isMarked(widget, "isRail"))
        painter->fillRect(option->rect, m_c.window);
    else
        return false;
    return true;
}

void ThemeStyle::drawTab(QPainter *painter, const QStyleOptionTab *option) const
{
    const bool isSelected = option->state & State_Selected;
    const bool isHovered = option->state & State_MouseOver && option->state & State_Enabled;
    const bool isSideways = option->shape == QTabBar::RoundedEast || option->shape == QTabBar::RoundedWest
                         || option->shape == QTabBar::TriangularEast || option->shape == QTabBar::TriangularWest;
    const QRect tab = option->rect;
    if (isHovered && !isSelected)
        drawBox(painter, tab.adjusted(2, 4, -2, -5), m_c.hover);
    if (isSelected && isSideways)
        painter->fillRect(QRect(tab.right() - 1, tab.top(), 2, tab.height()), m_c.accent);
    else if (isSelected)
        drawBox(painter, QRect(tab.left() + 8, tab.bottom() - 2, tab.width() - 16, 3), m_c.accent, {}, 1, 1.5);
}

void ThemeStyle::drawMenuItem(QPainter *painter, const QStyleOptionMenuItem *option) const
{
    painter->fillRect(option->rect, m_c.raised);
    const QRect row = option->rect;
    if (option->menuItemType == QStyleOptionMenuItem::Separator) {
        if (option->text.isEmpty()) {
            painter->fillRect(QRect(row.left() + 6, row.center().y(), row.width() - 12, 1), m_c.hairline);
        } else {
            painter->setPen(m_c.quiet);
            painter->drawText(row.adjusted(10, 4, -10, 0),
                              Qt::AlignVCenter | int(visualAlignment(option->direction, Qt::AlignLeft)), option->text);
        }
        return;
    }
    const bool isEnabled = option->state & State_Enabled;
    if (option->state & State_Selected && isEnabled)
        drawBox(painter, row, m_c.selected, {}, 1, 5);
    const bool hasColumn = option->menuHasCheckableItems || option->maxIconWidth > 0;
    const QRect column =
        visualRect(option->direction, row, QRect(row.left() + 10, row.top(), Theme::iconSize, row.height()));
    const QRect mark = alignedRect(option->direction, Qt::AlignCenter, {Theme::iconSize, Theme::iconSize}, column);
    const qreal ratio = painter->device()->devicePixelRatio();
    const QColor ink = isEnabled ? m_c.text : m_c.faint;
    if (option->checkType != QStyleOptionMenuItem::NotCheckable && option->checked)
        painter->drawPixmap(mark, iconPixmap(u"check"_s, mark.size(), ratio, isEnabled ? m_c.accent : m_c.faint));
    else if (!option->icon.isNull())
        option->icon.paint(painter, mark, Qt::AlignCenter, isEnabled ? QIcon::Normal : QIcon::Disabled);
    const QStringList parts = option->text.split(u'\t');
    const int right = option->menuItemType == QStyleOptionMenuItem::SubMenu ? 28 : 12;
    const QRect room =
        visualRect(option->direction, row, row.adjusted(10 + (hasColumn ? Theme::iconSize + 10 : 0), 0, -right, 0));
    painter->setFont(option->font);
    painter->setPen(ink);
    painter->drawText(room,
                      Qt::AlignVCenter | Qt::TextShowMnemonic | Qt::TextSingleLine
                          | int(visualAlignment(option->direction, Qt::AlignLeft)),
                      parts.first());
    if (parts.size() > 1) {
        painter->setPen(isEnabled ? m_c.quiet : m_c.faint);
        painter->drawText(room,
                          Qt::AlignVCenter | Qt::TextSingleLine | int(visualAlignment(option->direction, Qt::AlignRight)),
                          parts.last());
    }
    if (option->menuItemType == QStyleOptionMenuItem::SubMenu) {
        const bool isMirrored = option->direction == Qt::RightToLeft;
        drawChevron(painter, visualRect(option->direction, row, QRect(row.right() - 22, row.top(), 14, row.height())),
                    isMirrored ? Direction::Left : Direction::Right, isEnabled ? m_c.quiet : m_c.faint, 7);
    }
}

void ThemeStyle::drawMenuBarItem(QPainter *painter, const QStyleOptionMenuItem *option) const
{
    painter->fillRect(option->rect, m_c.window);
    const bool isEnabled = option->state & State_Enabled;
    if (isEnabled && option->state & (State_Selected | State_Sunken))
        drawBox(painter, option->rect, option->state & State_Sunken ? m_c.selected : m_c.pressed);
    painter->setPen(isEnabled ? m_c.text : m_c.faint);
    painter->drawText(option->rect, Qt::AlignCenter | Qt::TextShowMnemonic | Qt::TextSingleLine, option->text);
}

void ThemeStyle::drawHeaderSection(QPainter *painter, const QStyleOptionHeader *option) const
{
    const bool isHovered = option->state & State_MouseOver && option->state & State_Enabled;
    painter->fillRect(option->rect, isHovered ? m_c.hover : m_c.list);
    if (option->orientation == Qt::Horizontal)
        painter->fillRect(QRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1), m_c.edge);
    if (isHovered && option->orientation == Qt::Horizontal) {
        const QRect grip(option->rect.right(), option->rect.top() + 9, 1, option->rect.height() - 19);
        painter->fillRect(visualRect(option->direction, option->rect, grip), m_c.line);
    }
}

void ThemeStyle::drawProgress(QPainter *painter, const QStyleOptionProgressBar *option, bool isGroove) const
{
    if (isGroove) {
        drawBox(painter, option->rect, m_c.pressed, {}, 1, 3);
        return;
    }
    QRect done = option->rect;
    const qint64 steps = qint64(option->maximum) - option->minimum;
    if (steps > 0)
        done.setWidth(int(done.width() * (qint64(option->progress) - option->minimum) / steps));
    else
        done.adjust(done.width() / 3, 0, -done.width() / 3, 0);
    if (done.width() > 0)
        drawBox(painter, visualRect(option->direction, option->rect, done), m_c.accent, {}, 1, 3);
}

} // namespace rnf
