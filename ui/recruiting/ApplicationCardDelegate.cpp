#include "recruiting/ApplicationCardDelegate.h"

#include "recruiting/ApplicationModel.h"

#include <QPainter>
#include <QTextLayout>

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

constexpr int padding = 10;

struct CardText {
    QString text;
    Tone tone;
    bool isStrong = false;
};

QList<CardText> textsOf(const ApplicationCard &card)
{
    QList<CardText> texts{
        {card.name, Tone::Normal, true}, {card.hours, card.fit}, {card.waiting, card.urgency}, {card.about, Tone::Quiet}};
    texts.removeIf([](const CardText &text) { return text.text.isEmpty(); });
    return texts;
}

/// Breaks a text into lines of this width, within words too, and says how high they are together.
qreal layOut(QTextLayout &layout, qreal width)
{
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    qreal height = 0;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        line.setPosition({0, height});
        height += line.height();
    }
    layout.endLayout();
    return height;
}

/// The same whether the column scrolls or not, so that nothing moves when the bar comes.
int cardWidth(const QStyleOptionViewItem &option)
{
    return option.widget->width() - option.widget->style()->pixelMetric(QStyle::PM_ScrollBarExtent, &option, option.widget);
}

/// Goes through the texts of a card from the top down, and says where the last one ends.
qreal eachText(const QStyleOptionViewItem &option, const QModelIndex &index,
               const std::function<void(const QTextLayout &, qreal top, Tone)> &visit)
{
    qreal top = padding;
    for (const auto &[text, tone, isStrong] : textsOf(index.data(ApplicationModel::CardRole).value<ApplicationCard>())) {
        QTextLayout layout(text, isStrong ? Theme::strong(option.font) : option.font);
        const qreal height = layOut(layout, cardWidth(option) - 2 * padding);
        visit(layout, top, tone);
        top += height + Theme::tight / 2.0;
    }
    return top + padding;
}

} // namespace

QSize ApplicationCardDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const qreal height = eachText(option, index, [](const QTextLayout &, qreal, Tone) {});
    return {cardWidth(option), qCeil(height) + Theme::gap};
}

void ApplicationCardDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Colours &colours = Theme::colours(option.palette);
    const bool hasFocus = option.state & QStyle::State_HasFocus;
    const QRectF card(option.rect.x(), option.rect.y(), cardWidth(option), option.rect.height() - Theme::gap);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(hasFocus ? colours.accent : colours.edge, hasFocus ? 2 : 1));
    painter->setBrush(option.state & QStyle::State_Selected    ? colours.selected
                      : option.state & QStyle::State_MouseOver ? colours.hover
                                                               : colours.list);
    const qreal inset = hasFocus ? 1 : 0.5; // the pen stands within the card
    painter->drawRoundedRect(card.adjusted(inset, inset, -inset, -inset), Theme::radius, Theme::radius);
    eachText(option, index, [&](const QTextLayout &layout, qreal top, Tone tone) {
        painter->setPen(colours.of(tone));
        layout.draw(painter, card.topLeft() + QPointF(padding, top));
    });
    painter->restore();
}

} // namespace rnf
