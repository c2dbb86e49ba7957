#include "look/ThemeStyle.h"

#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QFrame>
#include <QPainter>
#include <QPlainTextEdit>
#include <QTextEdit>

namespace rnf {
namespace {

/// The editor of a cell.
bool isCellEditor(const QWidget *widget)
{
    return widget && widget->parentWidget()
        && qobject_cast<const QAbstractItemView *>(widget->parentWidget()->parentWidget());
}

bool isPartOfField(const QWidget *widget)
{
    const QWidget *parent = widget ? widget->parentWidget() : nullptr;
    return qobject_cast<const QComboBox *>(parent) || qobject_cast<const QAbstractSpinBox *>(parent);
}

bool isLongText(const QWidget *widget)
{
    return qobject_cast<const QPlainTextEdit *>(widget) || qobject_cast<const QTextEdit *>(widget);
}

bool isFloating(const QWidget *widget)
{
    return widget
        && (widget->inherits("QComboBoxPrivateContainer")
            || (widget->isWindow() && qobject_cast<const QAbstractItemView *>(widget)));
}

/// What a scroll bar stands on: the same as what it moves.
QPalette::ColorRole surfaceBehind(const QWidget *scrollBar)
{
    const QWidget *box = scrollBar ? scrollBar->parentWidget() : nullptr;
    const auto *area = box ? qobject_cast<const QAbstractScrollArea *>(box->parentWidget()) : nullptr;
    return area ? area->viewport()->backgroundRole() : QPalette::Base;
}

/// Draws an option that is of this kind.
template <typename Option, typename Draw>
void as(const QStyleOption *option, Draw draw)
{
    if (const auto *known = qstyleoption_cast<const Option *>(option))
        draw(known);
}

} // namespace

void ThemeStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                               const QWidget *widget) const
{
    if (const auto arrow = arrowOf(element)) {
        drawChevron(painter, option->rect, *arrow, option->state & State_Enabled ? m_c.quiet : m_c.faint);
        return;
    }
    switch (element) {
    case PE_PanelButtonCommand:
    case PE_PanelButtonBevel:
        return as<QStyleOptionButton>(option, [&](const auto *button) { drawButton(painter, button, widget); });
    case PE_PanelButtonTool:
    case PE_IndicatorButtonDropDown:
        return drawToolPanel(painter, option);
    case PE_PanelLineEdit:
        return drawLinePanel(painter, option, widget);
    case PE_FrameLineEdit:
        return drawField(painter, option, widget);
    case PE_Frame:
        return drawFrame(painter, option, widget);
    case PE_FrameMenu:
        return drawBox(painter, option->rect, {}, m_c.edge, 1, 0);
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        return drawCheck(painter, option);
    case PE_IndicatorRadioButton:
        return drawRadio(painter, option);
    case PE_IndicatorHeaderArrow:
        return as<QStyleOptionHeader>(option, [&](const auto *header) {
            const bool isUp = header->sortIndicator == QStyleOptionHeader::SortUp;
            drawChevron(painter, header->rect, isUp ? Direction::Down : Direction::Up, m_c.accent);
        });
    case PE_IndicatorBranch:
        return drawBranch(painter, option);
    case PE_FrameFocusRect:
        return drawFocus(painter, option, widget);
    case PE_PanelItemViewRow:
        return as<QStyleOptionViewItem>(option, [&](const auto *item) { drawItemRow(painter, item, widget); });
    case PE_PanelItemViewItem:
        return as<QStyleOptionViewItem>(option, [&](const auto *item) { drawItemPanel(painter, item, widget); });
    case PE_FrameGroupBox:
    case PE_FrameStatusBarItem:
    case PE_FrameDefaultButton:
    case PE_PanelMenuBar:
        return;
    default:
        if (!drawSurface(element, option, painter))
            QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

/// What is only filled, or a line. False: none of it.
bool ThemeStyle::drawSurface(PrimitiveElement element, const QStyleOption *option, QPainter *painter) const
{
    const QRect rect = option->rect;
    switch (element) {
    case PE_PanelMenu:
        painter->fillRect(rect, m_c.raised);
        return true;
    case PE_PanelTipLabel:
        painter->fillRect(rect, m_c.tip);
        return true;
    case PE_IndicatorItemViewItemDrop:
        painter->fillRect(rect.height() > 0 ? rect : rect.adjusted(0, -1, 0, 1), m_c.accent);
        return true;
    case PE_FrameTabBarBase:
        painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), m_c.hairline);
        return true;
    case PE_PanelStatusBar:
        painter->fillRect(rect, m_c.window);
        painter->fillRect(QRect(rect.left(), rect.top(), rect.width(), 1), m_c.hairline);
        return true;
    case PE_IndicatorToolBarSeparator:
        if (option->state & State_Horizontal)
            painter->fillRect(QRect(rect.center().x(), rect.top() + 6, 1, rect.height() - 12), m_c.edge);
        else
            painter->fillRect(QRect(rect.left() + 6, rect.center().y(), rect.width() - 12, 1), m_c.edge);
        return true;
    case PE_PanelScrollAreaCorner:
        painter->fillRect(rect, m_c.list);
        return true;
    case PE_FrameTabWidget:
        painter->fillRect(QRect(rect.left(), rect.top(), rect.width(), 1), m_c.hairline);
        return true;
    default:
        return false;
    }
}

std::optional<ThemeStyle::Direction> ThemeStyle::arrowOf(PrimitiveElement element)
{
    switch (element) {
    case PE_IndicatorArrowUp:
    case PE_IndicatorSpinUp:
        return Direction::Up;
    case PE_IndicatorArrowDown:
    case PE_IndicatorSpinDown:
        return Direction::Down;
    case PE_IndicatorArrowLeft:
        return Direction::Left;
    case PE_IndicatorArrowRight:
        return Direction::Right;
    default:
        return {};
    }
}

void ThemeStyle::drawLinePanel(QPainter *painter, const QStyleOption *option, const QWidget *widget) const
{
    const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
    if (isCellEditor(widget))
        drawBox(painter, option->rect, m_c.list, m_c.accent, 2, 3);
    else if (frame && frame->lineWidth > 0)
        drawField(painter, option, widget);
    else if (!isPartOfField(widget))
        painter->fillRect(option->rect, option->palette.base());
}

void ThemeStyle::drawFrame(QPainter *painter, const QStyleOption *option, const QWidget *widget) const
{
    if (isLongText(widget))
        drawField(painter, option, widget);
    else if (isFloating(widget))
        drawBox(painter, option->rect, m_c.list, m_c.edge, 1, 0);
    else if (!qobject_cast<const QAbstractScrollArea *>(widget))
        drawBox(painter, option->rect, {}, m_c.hairline);
}

void ThemeStyle::drawBranch(QPainter *painter, const QStyleOption *option) const
{
    if (!(option->state & State_Children))
        return;
    const Direction closed = option->direction == Qt::RightToLeft ? Direction::Left : Direction::Right;
    drawChevron(painter, option->rect, option->state & State_Open ? Direction::Down : closed, m_c.quiet, 7);
}

void ThemeStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                             const QWidget *widget) const
{
    const QRect rect = option->rect;
    switch (element) {
    case CE_PushButton: // Qt's own would not ask this style where the ring goes
        return as<QStyleOptionButton>(option, [&](const auto *button) {
            drawButton(painter, button, widget);
            drawButtonLabel(painter, button, widget);
            if (button->state & State_HasFocus)
                drawFocus(painter, button, widget);
        });
    case CE_PushButtonBevel:
        return as<QStyleOptionButton>(option, [&](const auto *button) { drawButton(painter, button, widget); });
    case CE_PushButtonLabel:
        return as<QStyleOptionButton>(option, [&](const auto *button) { drawButtonLabel(painter, button, widget); });
    case CE_ShapedFrame:
        if (drawMarkedFrame(painter, option, widget) || drawRule(painter, option))
            return;
        break;
    case CE_TabBarTabShape:
        return as<QStyleOptionTab>(option, [&](const auto *tab) { drawTab(painter, tab); });
    case CE_TabBarTabLabel:
        return as<QStyleOptionTab>(option, [&](const auto *tab) { drawTabLabel(painter, tab, widget); });
    case CE_MenuItem:
        return as<QStyleOptionMenuItem>(option, [&](const auto *item) { drawMenuItem(painter, item); });
    case CE_MenuBarItem:
        return as<QStyleOptionMenuItem>(option, [&](const auto *item) { drawMenuBarItem(painter, item); });
    case CE_MenuBarEmptyArea:
        return painter->fillRect(rect, m_c.window);
    case CE_MenuEmptyArea:
        return painter->fillRect(rect, m_c.raised);
    case CE_Header:
        return as<QStyleOptionHeader>(option, [&](const auto *header) { drawHeader(painter, header, widget); });
    case CE_HeaderSection:
        return as<QStyleOptionHeader>(option, [&](const auto *header) { drawHeaderSection(painter, header); });
    case CE_HeaderLabel:
        return as<QStyleOptionHeader>(option, [&](const auto *header) { drawHeaderLabel(painter, header, widget); });
    case CE_HeaderEmptyArea:
        painter->fillRect(rect, m_c.list);
        if (option->state & State_Horizontal)
            painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), m_c.edge);
        return;
    case CE_ProgressBar:
        return as<QStyleOptionProgressBar>(option, [&](const auto *bar) { drawProgressBar(painter, bar, widget); });
    case CE_ProgressBarGroove:
    case CE_ProgressBarContents:
        return as<QStyleOptionProgressBar>(
            option, [&](const auto *bar) { drawProgress(painter, bar, element == CE_ProgressBarGroove); });
    case CE_ProgressBarLabel:
        return as<QStyleOptionProgressBar>(option, [&](const auto *bar) {
            painter->setPen(m_c.quiet);
            painter->drawText(rect, Qt::AlignVCenter | int(visualAlignment(bar->direction, Qt::AlignRight)), bar->text);
        });
    case CE_ToolBar:
        painter->fillRect(rect, m_c.window);
        return painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), m_c.hairline);
    case CE_Splitter:
        return painter->fillRect(rect, m_c.hairline);
    case CE_SizeGrip:
        return;
    default:
        break;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

/// A line between parts. False: it is another frame.
bool ThemeStyle::drawRule(QPainter *painter, const QStyleOption *option) const
{
    const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
    const QRect rect = option->rect;
    if (frame && frame->frameShape == QFrame::HLine)
        painter->fillRect(QRect(rect.left(), rect.center().y(), rect.width(), 1), m_c.hairline);
    else if (frame && frame->frameShape == QFrame::VLine)
        painter->fillRect(QRect(rect.center().x(), rect.top(), 1, rect.height()), m_c.hairline);
    else
        return false;
    return true;
}

void ThemeStyle::drawTabLabel(QPainter *painter, const QStyleOptionTab *tab, const QWidget *widget) const
{
    QStyleOptionTab label(*tab);
    if (tab->state & State_Enabled && !(tab->state & State_Selected))
        label.palette.setColor(widget ? widget->foregroundRole() : QPalette::WindowText, m_c.quiet);
    QProxyStyle::drawControl(CE_TabBarTabLabel, &label, painter, widget);
}

/// Qt's own would not ask this style where the parts go.
void ThemeStyle::drawHeader(QPainter *painter, const QStyleOptionHeader *header, const QWidget *widget) const
{
    QStyleOptionHeader part(*header);
    drawHeaderSection(painter, header);
    part.rect = subElementRect(SE_HeaderLabel, header, widget);
    drawHeaderLabel(painter, &part, widget);
    part.rect = subElementRect(SE_HeaderArrow, header, widget);
    if (header->sortIndicator != QStyleOptionHeader::None)
        drawPrimitive(PE_IndicatorHeaderArrow, &part, painter, widget);
}

void ThemeStyle::drawHeaderLabel(QPainter *painter, const QStyleOptionHeader *header, const QWidget *widget) const
{
    QStyleOptionHeader label(*header);
    label.palette.setColor(QPalette::ButtonText, header->sortIndicator == QStyleOptionHeader::None ? m_c.quiet : m_c.text);
    QProxyStyle::drawControl(CE_HeaderLabel, &label, painter, widget);
}

void ThemeStyle::drawProgressBar(QPainter *painter, const QStyleOptionProgressBar *bar, const QWidget *widget) const
{
    QStyleOptionProgressBar part(*bar);
    for (const auto &[place, what] : {std::pair(SE_ProgressBarGroove, CE_ProgressBarGroove),
                                      {SE_ProgressBarContents, CE_ProgressBarContents},
                                      {SE_ProgressBarLabel, CE_ProgressBarLabel}}) {
        part.rect = subElementRect(place, bar, widget);
        if (what != CE_ProgressBarLabel || bar->textVisible)
            drawControl(what, &part, painter, widget);
    }
}

void ThemeStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                                    const QWidget *widget) const
{
    switch (control) {
    case CC_ComboBox:
        return as<QStyleOptionComboBox>(option, [&](const auto *combo) { drawComboBox(painter, combo, widget); });
    case CC_SpinBox:
        return as<QStyleOptionSpinBox>(option, [&](const auto *spin) { drawSpinBox(painter, spin, widget); });
    case CC_ScrollBar:
        return as<QStyleOptionSlider>(option, [&](const auto *bar) { drawScrollBar(painter, bar, widget); });
    case CC_GroupBox:
        return as<QStyleOptionGroupBox>(option, [&](const auto *box) { drawGroupBox(painter, box, widget); });
    case CC_ToolButton:
        return as<QStyleOptionToolButton>(option, [&](const auto *tool) { drawToolButton(painter, tool, widget); });
    default:
        QProxyStyle::drawComplexControl(control, option, painter, widget);
    }
}

void ThemeStyle::drawIconAndText(QPainter *painter, const QStyleOptionToolButton &option) const
{
    constexpr int gap = 7;
    const QRect text = option.fontMetrics.boundingRect(QRect(), Qt::TextShowMnemonic, option.text);
    const QRect content = alignedRect(option.direction, Qt::AlignCenter,
                                      {option.iconSize.width() + gap + text.width(), option.rect.height()}, option.rect);
    const QRect place = alignedRect(option.direction, Qt::AlignLeft | Qt::AlignVCenter, option.iconSize, content);
    option.icon.paint(painter, place, Qt::AlignCenter, option.state & State_Enabled ? QIcon::Normal : QIcon::Disabled);
    painter->setPen(option.palette.color(QPalette::ButtonText));
    painter->setFont(option.font);
    painter->drawText(visualRect(option.direction, content, content.adjusted(option.iconSize.width() + gap, 0, 2, 0)),
                      Qt::AlignVCenter | Qt::TextSingleLine | Qt::TextShowMnemonic
                          | int(visualAlignment(option.direction, Qt::AlignLeft)),
                      option.text);
}

void ThemeStyle::drawToolButton(QPainter *painter, const QStyleOptionToolButton *option, const QWidget *widget) const
{
    drawToolPanel(painter, option);
    const bool hasText = !option->text.isEmpty() && option->toolButtonStyle != Qt::ToolButtonIconOnly;
    const bool isSplit = option->features & QStyleOptionToolButton::MenuButtonPopup;
    const bool hasChevron = isSplit || (hasText && option->features & QStyleOptionToolButton::HasMenu);
    QStyleOptionToolButton label(*option);
    label.features = QStyleOptionToolButton::None;
    label.state &= ~(State_Sunken | State_On);
    const QColor ink = option->state & State_Enabled ? option->palette.color(QPalette::ButtonText) : m_c.faint;
    label.palette.setColor(QPalette::ButtonText, ink);
    if (hasChevron) {
        const QRect arrow(option->rect.right() - 20, option->rect.top(), 14, option->rect.height());
        drawChevron(painter, visualRect(option->direction, option->rect, arrow), Direction::Down, ink, 7);
        label.rect = visualRect(option->direction, option->rect, option->rect.adjusted(0, 0, -16, 0));
    }
    if (hasText && option->toolButtonStyle == Qt::ToolButtonTextBesideIcon && !option->icon.isNull())
        drawIconAndText(painter, label);
    else
        proxy()->drawControl(CE_ToolButtonLabel, &label, painter, widget);
    if (option->state & State_HasFocus && option->state & State_KeyboardFocusChange)
        drawRing(painter, option->rect, m_c.accent);
}

void ThemeStyle::drawComboBox(QPainter *painter, const QStyleOptionComboBox *option, const QWidget *widget) const
{
    if (option->frame) {
        QStyleOption field(*option);
        if (option->state & State_On)
            field.state |= State_HasFocus;
        drawField(painter, &field, widget);
    }
    const QRect arrow = subControlRect(CC_ComboBox, option, SC_ComboBoxArrow, widget);
    drawChevron(painter, arrow, Direction::Down, option->state & State_Enabled ? m_c.quiet : m_c.faint);
}

void ThemeStyle::drawSpinBox(QPainter *painter, const QStyleOptionSpinBox *option, const QWidget *widget) const
{
    if (option->frame)
        drawField(painter, option, widget);
    if (option->buttonSymbols == QAbstractSpinBox::NoButtons)
        return;
    const auto drawStep = [&](SubControl part, QAbstractSpinBox::StepEnabledFlag step, Direction direction, int shift) {
        const bool isPossible = option->state & State_Enabled && option->stepEnabled & step;
        const QRect place = subControlRect(CC_SpinBox, option, part, widget).translated(0, shift);
        const bool isHovered = isPossible && option->activeSubControls & part;
        drawChevron(painter, place, direction, !isPossible ? m_c.edge : isHovered ? m_c.accent : m_c.quiet, 7);
    };
    drawStep(SC_SpinBoxUp, QAbstractSpinBox::StepUpEnabled, Direction::Up, 2);
    drawStep(SC_SpinBoxDown, QAbstractSpinBox::StepDownEnabled, Direction::Down, -2);
}

void ThemeStyle::drawScrollBar(QPainter *painter, const QStyleOptionSlider *option, const QWidget *widget) const
{
    painter->fillRect(option->rect, option->palette.color(surfaceBehind(widget)));
    if (option->minimum == option->maximum)
        return;
    const bool isUsed =
        option->state & State_Sunken || (option->state & State_MouseOver && option->activeSubControls & SC_ScrollBarSlider);
    const QRect slider = subControlRect(CC_ScrollBar, option, SC_ScrollBarSlider, widget);
    const int inset = isUsed ? 2 : 3;
    const QRect grip =
        option->orientation == Qt::Vertical ? slider.adjusted(inset, 2, -inset, -2) : slider.adjusted(2, inset, -2, -inset);
    drawBox(painter, grip, isUsed ? m_c.quiet : m_c.line, {}, 1, qMin(grip.width(), grip.height()) / 2.0);
}

void ThemeStyle::drawGroupBox(QPainter *painter, const QStyleOptionGroupBox *option, const QWidget *widget) const
{
    if (option->subControls & SC_GroupBoxCheckBox) {
        QStyleOptionButton box;
        box.QStyleOption::operator=(*option);
        box.rect = subControlRect(CC_GroupBox, option, SC_GroupBoxCheckBox, widget);
        drawCheck(painter, &box);
    }
    if (option->text.isEmpty())
        return;
    const QRect label = subControlRect(CC_GroupBox, option, SC_GroupBoxLabel, widget);
    painter->save();
    painter->setFont(Theme::strong(painter->font()));
    painter->setPen(option->state & State_Enabled ? m_c.text : m_c.faint);
    painter->drawText(label,
                      Qt::AlignVCenter | Qt::TextShowMnemonic | Qt::TextDontClip
                          | int(visualAlignment(option->direction, Qt::AlignLeft)),
                      option->text);
    painter->restore();
    if (option->state & State_HasFocus && option->state & State_KeyboardFocusChange)
        drawRing(painter, label.adjusted(-4, -1, 8, 1), m_c.accent, 4);
}

} // namespace rnf
