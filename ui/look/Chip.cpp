#include "look/Chip.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

constexpr int dotSize = 8;
constexpr int chipHeight = 22; ///< grows with the font
constexpr int chipPadding = Theme::gap;

QColor colourOf(TagColour colour) { return colour == TagColour::None ? QColor() : QColor(Theme::chart[size_t(colour) - 1]); }

QColor mixed(const QColor &ground, const QColor &colour, float share)
{
    const auto part = [share](float below, float above) { return below + (above - below) * share; };
    return QColor::fromRgbF(part(ground.redF(), colour.redF()), part(ground.greenF(), colour.greenF()),
                            part(ground.blueF(), colour.blueF()));
}

void drawDot(QPainter &painter, const QRectF &place, const QColor &dot, const QColor &edge)
{
    painter.setPen(edge);
    painter.setBrush(dot);
    painter.drawEllipse(place);
}

QSize sizeOf(const Chip &chip, const QFontMetrics &metrics)
{
    const int dot = chip.colour == TagColour::None ? 0 : dotSize + Theme::tight + 2;
    constexpr int rounding = 2; // of letters that stand between pixels
    return {metrics.horizontalAdvance(chip.text) + rounding + 2 * chipPadding + dot,
            qMax(chipHeight, metrics.height() + Theme::tight)};
}

void draw(QPainter &painter, const QRect &place, const Chip &chip, const QPalette &palette)
{
    const auto colours = ChipColours::of(chip.colour, Theme::isDark(palette));
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(colours.edge);
    painter.setBrush(colours.behind);
    const QRectF frame = QRectF(place).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.drawRoundedRect(frame, frame.height() / 2, frame.height() / 2);
    QRect inside = place.adjusted(chipPadding, 0, -chipPadding, 0);
    if (colours.dot.isValid()) {
        drawDot(painter, QRectF(inside.x() - 0.5, frame.center().y() - dotSize / 2.0, dotSize, dotSize), colours.dot,
                colours.edge);
        inside.setLeft(inside.left() + dotSize + Theme::tight + 2);
    }
    painter.setPen(colours.text);
    painter.drawText(inside, int(Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine),
                     painter.fontMetrics().elidedText(chip.text, Qt::ElideRight, inside.width()));
    painter.restore();
}

} // namespace

ChipColours ChipColours::of(TagColour colour, bool isDark)
{
    const Colours &theme = Theme::colours(isDark);
    const QColor dot = colourOf(colour);
    if (!dot.isValid())
        return {theme.window, theme.edge, theme.text, {}};
    return {mixed(theme.list, dot, 0.2F), mixed(theme.line, dot, 0.6F), theme.text, dot};
}

QIcon chipIcon(TagColour colour)
{
    constexpr int scale = 4; // so that it is sharp on any screen
    QPixmap picture(Theme::iconSize * scale, Theme::iconSize * scale);
    picture.fill(Qt::transparent);
    if (const QColor dot = colourOf(colour); dot.isValid()) {
        QPainter painter(&picture);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.scale(scale, scale);
        drawDot(painter, QRectF(4, 4, Theme::iconSize - 8, Theme::iconSize - 8), dot,
                Theme::colours(QGuiApplication::palette()).line);
    }
    return picture;
}

ChipLabel::ChipLabel(const Chip &chip, QWidget *parent) : QLabel(parent), m_chip(chip)
{
    setTextFormat(Qt::PlainText);
    setText(chip.text);
}

QSize ChipLabel::sizeHint() const { return sizeOf(m_chip, fontMetrics()); }

void ChipLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    draw(painter, rect(), m_chip, palette());
}

void ChipDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto chips = index.data(chipsRole).value<Chips>();
    if (chips.isEmpty()) {
        QStyledItemDelegate::paint(painter, option, index);
        return;
    }
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    cell.text.clear();
    const auto *style = option.widget ? option.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &cell, painter, option.widget);
    const QRect inside = option.rect.adjusted(style->pixelMetric(QStyle::PM_FocusFrameHMargin, &cell, option.widget) + 1, 0,
                                              -Theme::tight, 0);
    painter->save();
    painter->setClipRect(option.rect);
    painter->setFont(cell.font);
    int left = inside.left();
    for (const auto &chip : chips) {
        const QSize size = sizeOf(chip, cell.fontMetrics).boundedTo({inside.width(), option.rect.height() - 2});
        if (left + size.width() > inside.right() + 1) {
            painter->setPen(Theme::colours(option.palette).quiet);
            painter->drawText(QRect(left, inside.top(), Theme::wide, inside.height()), int(Qt::AlignVCenter), u"…"_s);
            break;
        }
        draw(*painter, QRect(QPoint(left, inside.top() + (inside.height() - size.height()) / 2), size), chip,
             option.palette);
        left += size.width() + Theme::tight;
    }
    painter->restore();
}

} // namespace rnf
