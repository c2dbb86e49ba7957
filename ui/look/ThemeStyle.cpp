#include "look/ThemeStyle.h"

#include "look/Icons.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QCalendarWidget>
#include <QComboBox>
#include <QFrame>
#include <QHeaderView>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPlainTextEdit>
#include <QStyledItemDelegate>
#include <QTabBar>
#include <QTextCharFormat>
#include <QTextEdit>
#include <QTreeView>

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

constexpr int menuIconColumn = Theme::iconSize + 10;
constexpr int menuSide = 10;
constexpr int menuGap = 28; // between a text and its key
constexpr int fieldSide = 8;
constexpr int arrowColumn = 28;

bool isTextField(const QWidget *widget)
{
    return qobject_cast<const QPlainTextEdit *>(widget) || qobject_cast<const QTextEdit *>(widget);
}

bool isComboPopup(const QWidget *widget) { return widget && widget->inherits("QComboBoxPrivateContainer"); }

int frameWidth(const QWidget *widget)
{
    if (isTextField(widget))
        return 4;
    if (isComboPopup(widget))
        return 5;
    if (qobject_cast<const QAbstractItemView *>(widget))
        return widget->property("isRail").toBool() ? Theme::gap
             : widget->isWindow()                  ? 3
                                                   : 0; // a completer leaves room for 3
    return qobject_cast<const QMenu *>(widget) || qobject_cast<const QLineEdit *>(widget) || !widget ? 1 : 0;
}

/// What a widget says by its colour, if it says something.
std::optional<Tone> toneOf(const QWidget *widget)
{
    if (const QVariant tone = widget->property("tone"); tone.isValid())
        return Tone(tone.toInt());
    return {};
}

void colour(QWidget *widget, const QColor &ink)
{
    QPalette palette = widget->palette();
    for (const auto group : {QPalette::Active, QPalette::Inactive}) {
        for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText}) // whatever it stands on
            palette.setColor(group, role, ink);
    }
    widget->setPalette(palette);
}

void polishMarks(QWidget *widget, const Colours &colours)
{
    if (const auto tone = toneOf(widget))
        colour(widget, colours.of(*tone));
    if (widget->property("isPanel").toBool()) {
        widget->setAutoFillBackground(true);
        widget->setBackgroundRole(QPalette::Base);
    }
    if (widget->property("isPrimary").toBool()) {
        QFont font;
        font.setWeight(QFont::DemiBold);
        widget->setFont(font.resolve(widget->font()));
    }
    if (auto *rail = qobject_cast<QAbstractItemView *>(widget); rail && rail->property("isRail").toBool()) {
        rail->viewport()->setBackgroundRole(QPalette::Window);
        rail->viewport()->setAutoFillBackground(true);
        rail->setFrameStyle(rail->frameStyle()); // asks for its width again
    }
}

} // namespace

ThemeStyle::ThemeStyle(const Colours &colours) : QProxyStyle(u"Fusion"_s), m_c(colours) {}

void ThemeStyle::mark(QWidget *widget)
{
    polishMarks(widget, Theme::colours(QApplication::palette()));
    widget->updateGeometry();
    widget->update();
}

void ThemeStyle::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    polishMarks(widget, m_c);
    if (qobject_cast<QAbstractButton *>(widget) || qobject_cast<QComboBox *>(widget) || qobject_cast<QLineEdit *>(widget)
        || qobject_cast<QTabBar *>(widget) || qobject_cast<QAbstractSpinBox *>(widget) || qobject_cast<QHeaderView *>(widget)
        || widget->inherits("QScrollBar"))
        widget->setAttribute(Qt::WA_Hover);
    if (auto *list = qobject_cast<QListView *>(widget))
        list->viewport()->setAttribute(Qt::WA_Hover);
    if (auto *calendar = qobject_cast<QCalendarWidget *>(widget)) {
        QTextCharFormat weekend; // red would say that something is wrong
        weekend.setForeground(m_c.quiet);
        for (const auto day : {Qt::Saturday, Qt::Sunday})
            calendar->setWeekdayTextFormat(day, weekend);
    }
    // Qt's own draws choices without asking the style.
    if (auto *combo = qobject_cast<QComboBox *>(widget); combo && combo->itemDelegate()->inherits("QComboBoxDelegate"))
        combo->setItemDelegate(new QStyledItemDelegate(combo));
}

QIcon ThemeStyle::standardIcon(StandardPixmap which, const QStyleOption *option, const QWidget *widget) const
{
    const bool isMirrored = option ? option->direction == Qt::RightToLeft : QApplication::isRightToLeft();
    switch (which) {
    case SP_MessageBoxInformation:
        return icon(u"info"_s, Tone::Accent);
    case SP_MessageBoxQuestion:
        return icon(u"help"_s, Tone::Accent);
    case SP_MessageBoxWarning:
        return icon(u"warning"_s, Tone::Warning);
    case SP_MessageBoxCritical:
        return icon(u"error"_s, Tone::Error);
    case SP_LineEditClearButton:
    case SP_DialogCloseButton:
        return icon(u"close"_s, Tone::Quiet);
    case SP_ToolBarHorizontalExtensionButton:
        return icon(u"more"_s);
    case SP_ArrowUp:
        return icon(u"chevron-up"_s);
    case SP_ArrowDown:
        return icon(u"chevron-down"_s);
    case SP_ArrowLeft:
        return icon(u"chevron-left"_s);
    case SP_ArrowRight:
        return icon(u"chevron-right"_s);
    case SP_ArrowBack:
    case SP_FileDialogBack:
        return icon(isMirrored ? u"forward"_s : u"back"_s);
    case SP_ArrowForward:
        return icon(isMirrored ? u"back"_s : u"forward"_s);
    case SP_FileDialogToParent:
        return icon(u"chevron-up"_s);
    case SP_DirIcon:
    case SP_DirOpenIcon:
    case SP_DirClosedIcon:
        return icon(u"folder"_s);
    case SP_FileIcon:
        return icon(u"file"_s);
    default:
        return QProxyStyle::standardIcon(which, option, widget);
    }
}

QPixmap ThemeStyle::standardPixmap(StandardPixmap which, const QStyleOption *option, const QWidget *widget) const
{
    const bool isOurs = which >= SP_MessageBoxInformation && which <= SP_MessageBoxQuestion;
    return isOurs ? standardIcon(which, option, widget).pixmap(32, 32) : QProxyStyle::standardPixmap(which, option, widget);
}

int ThemeStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_DefaultFrameWidth:
        return frameWidth(widget);
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
    case PM_ButtonDefaultIndicator:
    case PM_ToolBarFrameWidth:
    case PM_TabBarTabOverlap:
    case PM_TabBarTabShiftVertical:
    case PM_TabBarTabShiftHorizontal:
    case PM_MenuBarPanelWidth:
    case PM_ScrollView_ScrollBarSpacing:
    case PM_ScrollView_ScrollBarOverlap:
    case PM_SpinBoxFrameWidth:
    case PM_ComboBoxFrameWidth:
    case PM_DockWidgetFrameWidth:
        return 0;
    case PM_TabBarBaseHeight:
    case PM_TabBarBaseOverlap:
    case PM_MenuPanelWidth:
    case PM_SplitterWidth:
        return 1;
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
    case PM_ButtonIconSize:
    case PM_LineEditIconSize:
    case PM_TabBarIconSize:
        return 18;
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing:
    case PM_HeaderMargin:
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
        return Theme::gap;
    case PM_LayoutLeftMargin:
    case PM_LayoutTopMargin:
    case PM_LayoutRightMargin:
    case PM_LayoutBottomMargin:
        return widget && widget->isWindow() ? Theme::wide : Theme::space;
    case PM_SmallIconSize:
    case PM_ToolBarIconSize:
    case PM_ListViewIconSize:
        return Theme::iconSize;
    case PM_ScrollBarExtent:
        return 12;
    case PM_ScrollBarSliderMin:
        return 36;
    case PM_HeaderMarkSize:
    case PM_MenuButtonIndicator:
        return 14;
    case PM_HeaderDefaultSectionSizeVertical:
        return qMax(Theme::rowHeight, QFontMetrics(widget ? widget->font() : QApplication::font()).height() + 14);
    case PM_MenuHMargin:
    case PM_MenuVMargin:
        return 5;
    case PM_MenuBarHMargin:
        return 6;
    case PM_ToolBarItemMargin:
        return Theme::gap;
    case PM_MenuBarVMargin:
    case PM_MenuBarItemSpacing:
        return 3;
    case PM_ToolBarItemSpacing:
        return Theme::tight;
    case PM_ToolBarSeparatorExtent:
        return 17;
    case PM_TabBarTabHSpace:
        return 2 * Theme::space;
    case PM_TabBarTabVSpace:
        return 18;
    case PM_FocusFrameHMargin: // beside the text of a cell; one more is added
        return qobject_cast<const QAbstractItemView *>(widget) ? 9 : 2;
    case PM_ToolTipLabelFrameWidth:
        return 7;
    case PM_SubMenuOverlap:
        return -2;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int ThemeStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *answer) const
{
    switch (hint) {
    case SH_ComboBox_Popup:
    case SH_EtchDisabledText:
    case SH_DialogButtonBox_ButtonsHaveIcons:
    case SH_Widget_Animate:
    case SH_ScrollBar_Transient:
    case SH_ItemView_ActivateItemOnSingleClick:
        return 0;
    case SH_ItemView_ShowDecorationSelected:
    case SH_Menu_MouseTracking:
    case SH_MenuBar_MouseTracking:
    case SH_ComboBox_ListMouseTracking:
    case SH_TitleBar_NoBorder:
        return 1;
    case SH_ComboBox_PopupFrameStyle:
        return QFrame::StyledPanel | QFrame::Plain;
    case SH_Table_GridLineColor:
        return int(m_c.hairline.rgba());
    case SH_FormLayoutFieldGrowthPolicy:
        return 2; // QFormLayout::AllNonFixedFieldsGrow
    case SH_FormLayoutLabelAlignment:
        return Qt::AlignLeft | Qt::AlignVCenter;
    case SH_FormLayoutFormAlignment:
        return Qt::AlignLeft | Qt::AlignTop;
    case SH_TabBar_Alignment:
        return Qt::AlignLeft;
    case SH_Header_ArrowAlignment:
        return Qt::AlignRight | Qt::AlignVCenter;
    case SH_ToolTipLabel_Opacity:
        return 255;
    case SH_ToolTip_WakeUpDelay:
        return 500;
    default:
        return QProxyStyle::styleHint(hint, option, widget, answer);
    }
}

QSize ThemeStyle::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &contents,
                                   const QWidget *widget) const
{
    const int lines = option ? option->fontMetrics.height() : 0;
    const int control = qMax(Theme::controlHeight, lines + 2 * Theme::fieldPadding);
    switch (type) {
    case CT_PushButton: {
        const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
        const Kind kind = kindOf(button, widget);
        const bool isSmall = kind == Kind::Link || kind == Kind::Flat;
        const int indicator = button && button->features & QStyleOptionButton::HasMenu ? 18 : 0;
        QSize size(contents.width() + 2 * (isSmall ? 10 : Theme::wide) + indicator,
                   qMax(contents.height() + 10, isSmall ? control - 4 : control));
        if (button && !button->text.isEmpty() && !isSmall)
            size.setWidth(qMax(size.width(), 80));
        return size;
    }
    case CT_ToolButton: {
        const auto *tool = qstyleoption_cast<const QStyleOptionToolButton *>(option);
        const bool hasText = tool && !tool->text.isEmpty() && tool->toolButtonStyle != Qt::ToolButtonIconOnly;
        const bool isSplit = tool && tool->features & QStyleOptionToolButton::MenuButtonPopup;
        const bool hasChevron = isSplit || (hasText && tool->features & QStyleOptionToolButton::HasMenu);
        return (contents + QSize(12 + (hasChevron ? 16 : 0), 12)).expandedTo({28, 28});
    }
    case CT_LineEdit: {
        const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
        return frame && frame->lineWidth > 0 ? QSize(contents.width() + 2 * fieldSide, control) : contents;
    }
    case CT_ComboBox:
        return {contents.width() + fieldSide + 4 + arrowColumn, control}; // the text keeps a pixel at either side
    case CT_SpinBox:
        return {contents.width() + fieldSide + arrowColumn, control};
    case CT_CheckBox:
    case CT_RadioButton:
        return QProxyStyle::sizeFromContents(type, option, contents, widget).expandedTo({24, qMax(26, lines + 8)});
    case CT_MenuBarItem:
        return contents + QSize(18, 10);
    case CT_MenuItem: {
        const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option);
        if (!item)
            break;
        if (item->menuItemType == QStyleOptionMenuItem::Separator)
            return item->text.isEmpty() ? QSize(10, 11) : QSize(contents.width() + 2 * menuSide, lines + 12);
        const bool hasColumn = item->menuHasCheckableItems || item->maxIconWidth > 0;
        return {contents.width() + 2 * menuSide + (hasColumn ? menuIconColumn : 0) + menuGap, qMax(lines + 12, 30)};
    }
    case CT_HeaderSection: {
        QSize size = QProxyStyle::sizeFromContents(type, option, contents, widget);
        size.setHeight(qMax(size.height(), qMax(Theme::rowHeight, lines + 14)));
        return size;
    }
    case CT_ItemViewItem: {
        const QSize size = QProxyStyle::sizeFromContents(type, option, contents, widget);
        const auto *list = qobject_cast<const QListView *>(widget);
        const bool isRow = (list && list->viewMode() == QListView::ListMode) || qobject_cast<const QTreeView *>(widget);
        return isRow ? QSize(size.width(), qMax(size.height() + 12, 32)) : size;
    }
    case CT_ProgressBar:
        return {qMax(contents.width(), 120), qMax(contents.height(), lines + 4)};
    default:
        break;
    }
    return QProxyStyle::sizeFromContents(type, option, contents, widget);
}

QRect ThemeStyle::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    const auto mirrored = [&](const QRect &rect) { return visualRect(option->direction, option->rect, rect); };
    switch (element) {
    case SE_PushButtonFocusRect:
    case SE_ToolBoxTabContents:
    case SE_ItemViewItemFocusRect:
        return option->rect;
    case SE_PushButtonContents:
        return option->rect;
    case SE_LineEditContents: {
        const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
        const auto *cells = widget && widget->parentWidget()
                              ? qobject_cast<const QAbstractItemView *>(widget->parentWidget()->parentWidget())
                              : nullptr;
        if (cells) // the text stays where the cell shows it
            return option->rect.adjusted(fieldSide, 0, -fieldSide, 0);
        return frame && frame->lineWidth > 0 ? option->rect.adjusted(fieldSide - 2, 1, -fieldSide + 2, -1) : option->rect;
    }
    case SE_HeaderLabel: {
        const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option);
        const bool isSorted = header && header->sortIndicator != QStyleOptionHeader::None;
        return mirrored(option->rect.adjusted(10, 0, isSorted ? -26 : -6, 0));
    }
    case SE_HeaderArrow:
        return mirrored(QRect(option->rect.right() - 22, option->rect.center().y() - 7, 14, 14));
    case SE_ProgressBarGroove:
    case SE_ProgressBarContents:
    case SE_ProgressBarLabel: {
        const auto *bar = qstyleoption_cast<const QStyleOptionProgressBar *>(option);
        const int label = bar && bar->textVisible ? option->fontMetrics.horizontalAdvance(u"100 %"_s) + Theme::gap : 0;
        if (element == SE_ProgressBarLabel)
            return mirrored(QRect(option->rect.right() - label + 1, option->rect.top(), label, option->rect.height()));
        return mirrored(QRect(option->rect.left(), option->rect.center().y() - 2, option->rect.width() - label, 6));
    }
    default:
        return QProxyStyle::subElementRect(element, option, widget);
    }
}

QRect ThemeStyle::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                                 const QWidget *widget) const
{
    const QRect all = option->rect;
    const auto mirrored = [&](const QRect &rect) { return visualRect(option->direction, all, rect); };
    if (control == CC_ComboBox) {
        const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option);
        const bool isEditable = combo && combo->editable;
        switch (part) {
        case SC_ComboBoxArrow:
            return mirrored(QRect(all.right() - arrowColumn + 1, all.top(), arrowColumn, all.height()));
        case SC_ComboBoxEditField:
            return mirrored(all.adjusted(isEditable ? fieldSide - 2 : fieldSide + 1, 2, -arrowColumn, -2));
        case SC_ComboBoxListBoxPopup:
            return all.adjusted(0, 2, 0, 2);
        default:
            return all;
        }
    }
    if (control == CC_SpinBox) {
        const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(option);
        const int column = spin && spin->buttonSymbols == QAbstractSpinBox::NoButtons ? fieldSide : arrowColumn;
        const int half = all.height() / 2;
        switch (part) {
        case SC_SpinBoxUp:
            return mirrored(QRect(all.right() - column + 1, all.top(), column, half));
        case SC_SpinBoxDown:
            return mirrored(QRect(all.right() - column + 1, all.top() + half, column, all.height() - half));
        case SC_SpinBoxEditField:
            return mirrored(all.adjusted(fieldSide - 2, 2, -column, -2));
        default:
            return all;
        }
    }
    if (const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option); bar && control == CC_ScrollBar) {
        const QRect slider = scrollBarSlider(bar);
        const bool isUpright = bar->orientation == Qt::Vertical;
        switch (part) {
        case SC_ScrollBarAddLine:
        case SC_ScrollBarSubLine:
        case SC_ScrollBarFirst:
        case SC_ScrollBarLast:
            return {};
        case SC_ScrollBarSlider:
            return mirrored(slider);
        case SC_ScrollBarSubPage:
            return mirrored(isUpright ? QRect(0, 0, all.width(), slider.top()) : QRect(0, 0, slider.left(), all.height()));
        case SC_ScrollBarAddPage:
            return mirrored(isUpright ? QRect(0, slider.bottom() + 1, all.width(), all.height() - slider.bottom() - 1)
                                      : QRect(slider.right() + 1, 0, all.width() - slider.right() - 1, all.height()));
        default:
            return all;
        }
    }
    return QProxyStyle::subControlRect(control, option, part, widget);
}

QRect ThemeStyle::scrollBarSlider(const QStyleOptionSlider *option) const
{
    const bool isUpright = option->orientation == Qt::Vertical;
    const int room = isUpright ? option->rect.height() : option->rect.width();
    const qint64 steps = qint64(option->maximum) - option->minimum;
    int length = room;
    if (steps > 0) {
        length = int(qint64(option->pageStep) * room / (steps + option->pageStep));
        length = qMin(room, qMax(length, pixelMetric(PM_ScrollBarSliderMin, option, nullptr)));
    }
    const int start =
        sliderPositionFromValue(option->minimum, option->maximum, option->sliderPosition, room - length, option->upsideDown);
    return isUpright ? QRect(0, start, option->rect.width(), length) : QRect(start, 0, length, option->rect.height());
}

} // namespace rnf
