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

} // namespace

void ThemeStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                               const QWidget *widget) const
{
    const QRect rect = option->rect;
    const QColor ink = option->state & State_Enabled ? m_c.quiet : m_c.faint;
    switch (element) {
    case PE_PanelButtonCommand:
    case PE_PanelButtonBevel:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option))
            drawButton(painter, button, widget);
        return;
    case PE_PanelButtonTool:
    case PE_IndicatorButtonDropDown:
        drawToolPanel(painter, option);
        return;
    case PE_PanelLineEdit: {
        const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
        if (isCellEditor(widget))
            drawBox(painter, rect, m_c.list, m_c.accent, 2, 3);
        else if (frame && frame->lineWidth > 0)
            drawField(painter, option, widget);
        else if (!isPartOfField(widget))
            painter->fillRect(rect, option->palette.base());
        return;
    }
    case PE_FrameLineEdit:
        drawField(painter, option, widget);
        return;
    case PE_Frame:
        if (isLongText(widget))
            drawField(painter, option, widget);
        else if (isFloating(widget))
            drawBox(painter, rect, m_c.list, m_c.edge, 1, 0);
        else if (!qobject_cast<const QAbstractScrollArea *>(widget))
            drawBox(painter, rect, {}, m_c.hairline);
        return;
    case PE_FrameMenu:
        drawBox(painter, rect, {}, m_c.edge, 1, 0);
        return;
    case PE_PanelMenu:
        painter->fillRect(rect, m_c.raised);
        return;
    case PE_PanelTipLabel:
        painter->fillRect(rect, m_c.tip);
        return;
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        drawCheck(painter, option);
        return;
    case PE_IndicatorRadioButton:
        drawRadio(painter, option);
        return;
    case PE_IndicatorArrowUp:
    case PE_IndicatorSpinUp:
        drawChevron(painter, rect, Direction::Up, ink);
        return;
    case PE_IndicatorArrowDown:
    case PE_IndicatorSpinDown:
        drawChevron(painter, rect, Direction::Down, ink);
        return;
    case PE_IndicatorArrowLeft:
        drawChevron(painter, rect, Direction::Left, ink);
        return;
    case PE_IndicatorArrowRight:
        drawChevron(painter, rect, Direction::Right, ink);
        return;
    case PE_IndicatorHeaderArrow:
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option))
            drawChevron(painter, rect, header->sortIndicator == QStyleOptionHeader::SortUp ? Direction::Down : Direction::Up,
                        m_c.accent);
        return;
    case PE_IndicatorBranch:
        if (option->state & State_Children) {
            const Direction closed = option->direction == Qt::RightToLeft ? Direction::Left : Direction::Right;
            drawChevron(painter, rect, option->state & State_Open ? Direction::Down : closed, m_c.quiet, 7);
        }
        return;
    case PE_FrameFocusRect:
        drawFocus(painter, option, widget);
        return;
    case PE_PanelItemViewRow:
        if (const auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(option))
            drawItemRow(painter, item, widget);
        return;
    case PE_PanelItemViewItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(option))
            drawItemPanel(painter, item, widget);
        return;
    case PE_IndicatorItemViewItemDrop:
        painter->fillRect(rect.height() > 0 ? rect : rect.adjusted(0, -1, 0, 1), m_c.accent);
        return;
    case PE_FrameTabBarBase:
        painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), m_c.hairline);
        return;
    case PE_PanelStatusBar:
        painter->fillRect(rect, m_c.window);
        painter->fillRect(QRect(rect.left(), rect.top(), rect.width(), 1), m_c.hairline);
        return;
    case PE_IndicatorToolBarSeparator:
        if (option->state & State_Horizontal)
            painter->fillRect(QRect(rect.center().x(), rect.top() + 6, 1, rect.height() - 12), m_c.edge);
        else
            painter->fillRect(QRect(rect.left() + 6, rect.center().y(), rect.width() - 12, 1), m_c.edge);
        return;
    case PE_PanelScrollAreaCorner:
        painter->fillRect(rect, m_c.list);
        return;
    case PE_FrameTabWidget:
        painter->fillRect(QRect(rect.left(), rect.top(), rect.width(), 1), m_c.hairline);
        return;
    case PE_FrameGroupBox:
    case PE_FrameStatusBarItem:
    case PE_FrameDefaultButton:
    case PE_PanelMenuBar:
        return;
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void ThemeStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                             const QWidget *widget) const
{
    const QRect rect = option->rect;
    switch (element) {
    case CE_PushButton: // Qt's own would not ask this style where the ring goes
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option)) {
            drawButton(painter, button, widget);
            drawButtonLabel(painter, button, widget);
            if (button->state & State_HasFocus)
                drawFocus(painter, button, widget);
        }
        return;
    case CE_PushButtonBevel:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option))
            drawButton(painter, button, widget);
        return;
    case CE_PushButtonLabel:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option))
            drawButtonLabel(painter, button, widget);
        return;
    case CE_ShapedFrame:
        if (drawMarkedFrame(painter, option, widget))
            return;
        if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option)) {
            if (frame->frameShape == QFrame::HLine)
                return painter->fillRect(QRect(rect.left(), rect.center().y(), rect.width(), 1), m_c.hairline);
            if (frame->frameShape == QFrame::VLine)
                return painter->fillRect(QRect(rect.center().x(), rect.top(), 1, rect.height()), m_c.hairline);
        }
        break;
    case CE_TabBarTabShape:
        if (const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option))
            drawTab(painter, tab);
        return;
    case CE_TabBarTabLabel:
        if (const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option)) {
            QStyleOptionTab label(*tab);
            if (tab->state & State_Enabled && !(tab->state & State_Selected))
                label.palette.setColor(widget ? widget->foregroundRole() : QPalette::WindowText, m_c.quiet);
            QProxyStyle::drawControl(element, &label, painter, widget);
        }
        return;
    case CE_MenuItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option))
            drawMenuItem(painter, item);
        return;
    case CE_MenuBarItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option))
            drawMenuBarItem(painter, item);
        return;
    case CE_MenuBarEmptyArea:
        painter->fillRect(rect, m_c.window);
        return;
    case CE_MenuEmptyArea:
        painter->fillRect(rect, m_c.raised);
        return;
    case CE_Header: // Qt's own would not ask this style where the parts go
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option)) {
            QStyleOptionHeader part(*header);
            drawHeaderSection(painter, header);
            part.rect = subElementRect(SE_HeaderLabel, header, widget);
            drawControl(CE_HeaderLabel, &part, painter, widget);
            part.rect = subElementRect(SE_HeaderArrow, header, widget);
            if (header->sortIndicator != QStyleOptionHeader::None)
                drawPrimitive(PE_IndicatorHeaderArrow, &part, painter, widget);
        }
        return;
    case CE_HeaderSection:
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option))
            drawHeaderSection(painter, header);
        return;
    case CE_HeaderLabel:
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option)) {
            QStyleOptionHeader label(*header);
            label.palette.setColor(QPalette::ButtonText,
                                   header->sortIndicator == QStyleOptionHeader::None ? m_c.quiet : m_c.text);
            QProxyStyle::drawControl(element, &label, painter, widget);
        }
        return;
    case CE_HeaderEmptyArea:
        painter->fillRect(rect, m_c.list);
        if (option->state & State_Horizontal)
            painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), m_c.edge);
        return;
    case CE_ProgressBar:
        if (const auto *bar = qstyleoption_cast<const QStyleOptionProgressBar *>(option)) {
            QStyleOptionProgressBar part(*bar);
            for (const auto &[place, what] : {std::pair(SE_ProgressBarGroove, CE_ProgressBarGroove),
                                              {SE_ProgressBarContents, CE_ProgressBarContents},
                                              {SE_ProgressBarLabel, CE_ProgressBarLabel}}) {
                part.rect = subElementRect(place, bar, widget);
                if (what != CE_ProgressBarLabel || bar->textVisible)
                    drawControl(what, &part, painter, widget);
            }
        }
        return;
    case CE_ProgressBarGroove:
    case CE_ProgressBarContents:
        if (const auto *bar = qstyleoption_cast<const QStyleOptionProgressBar *>(option))
            drawProgress(painter, bar, element == CE_ProgressBarGroove);
        return;
    case CE_ProgressBarLabel:
        if (const auto *bar = qstyleoption_cast<const QStyleOptionProgressBar *>(option)) {
            painter->setPen(m_c.quiet);
            painter->drawText(rect, Qt::AlignVCenter | int(visualAlignment(option->direction, Qt::AlignRight)), bar->text);
        }
        return;
    case CE_ToolBar:
        painter->fillRect(rect, m_c.window);
        painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), m_c.hairline);
        return;
    case CE_Splitter:
        painter->fillRect(rect, m_c.hairline);
        return;
    case CE_SizeGrip:
        return;
    default:
        break;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void ThemeStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                                    const QWidget *widget) const
{
    switch (control) {
    case CC_ComboBox:
        if (const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option))
            return drawComboBox(painter, combo, widget);
        break;
    case CC_SpinBox:
        if (const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(option))
            return drawSpinBox(painter, spin, widget);
        break;
    case CC_ScrollBar:
        if (const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option))
            return drawScrollBar(painter, bar, widget);
        break;
    case CC_GroupBox:
        if (const auto *box = qstyleoption_cast<const QStyleOptionGroupBox *>(option))
            return drawGroupBox(painter, box, widget);
        break;
    case CC_ToolButton:
        if (const auto *tool = qstyleoption_cast<const QStyleOptionToolButton *>(option))
            return drawToolButton(painter, tool, widget);
        break;
    default:
        break;
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
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
    QFont font = painter->font();
    font.setWeight(QFont::DemiBold);
    painter->setFont(font);
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
