#include "look/Theme.h"

#include "look/Icons.h"
#include "look/ThemeStyle.h"

#include <QFrame>
#include <QPlainTextEdit>
#include <QToolTip>

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

void mark(QWidget *widget, const char *property, bool isMarked = true)
{
    widget->setProperty(property, isMarked);
    ThemeStyle::mark(widget);
}

void scaleFont(QWidget *widget, double scale, QFont::Weight weight = QFont::DemiBold)
{
    QFont font = widget->font();
    font.setWeight(weight);
    const QFont base = QApplication::font();
    if (base.pointSizeF() > 0)
        font.setPointSizeF(base.pointSizeF() * scale);
    else
        font.setPixelSize(qRound(base.pixelSize() * scale));
    widget->setFont(font);
}

} // namespace

const QColor &Colours::of(Tone tone) const
{
    switch (tone) {
    case Tone::Quiet:
        return quiet;
    case Tone::Accent:
        return accent;
    case Tone::Error:
        return error;
    case Tone::Warning:
        return warning;
    case Tone::Good:
        return good;
    case Tone::Normal:
        break;
    }
    return text;
}

const Colours &Theme::colours(bool isDark)
{
    static const Colours light{.window = u"#F4F5F7"_s,
                               .list = u"#FFFFFF"_s,
                               .text = u"#1B2127"_s,
                               .quiet = u"#56606B"_s,
                               .accent = u"#0F6B70"_s,
                               .onAccent = u"#FFFFFF"_s,
                               .line = u"#858F9A"_s,
                               .hairline = u"#E1E5E9"_s,
                               .selected = u"#DFF0EF"_s,
                               .error = u"#B3261E"_s,
                               .warning = u"#8A5A00"_s,
                               .good = u"#1E6B3A"_s,
                               .raised = u"#FFFFFF"_s,
                               .hover = u"#EEF1F3"_s,
                               .pressed = u"#E2E7EB"_s,
                               .bar = u"#E6F2F1"_s,
                               .accentHover = u"#0B5A5F"_s,
                               .edge = u"#C9CFD6"_s,
                               .tip = u"#1B2127"_s,
                               .onTip = u"#FFFFFF"_s,
                               .faint = u"#717B86"_s};
    static const Colours dark{.window = u"#1C2024"_s,
                              .list = u"#23282D"_s,
                              .text = u"#E8EBEE"_s,
                              .quiet = u"#A9B3BD"_s,
                              .accent = u"#5CC4C0"_s,
                              .onAccent = u"#0B1F20"_s,
                              .line = u"#6F7A86"_s,
                              .hairline = u"#31383F"_s,
                              .selected = u"#23403F"_s,
                              .error = u"#F2938C"_s,
                              .warning = u"#E5B567"_s,
                              .good = u"#7CC796"_s,
                              .raised = u"#2A3036"_s,
                              .hover = u"#2D343A"_s,
                              .pressed = u"#363E45"_s,
                              .bar = u"#233536"_s,
                              .accentHover = u"#7BD3CF"_s,
                              .edge = u"#454E57"_s,
                              .tip = u"#E8EBEE"_s,
                              .onTip = u"#1B2127"_s,
                              .faint = u"#87929E"_s};
    return isDark ? dark : light;
}

QPalette Theme::palette(bool isDark)
{
    const Colours &c = colours(isDark);
    QPalette palette;
    const std::pair<QPalette::ColorRole, QColor> roles[]{{QPalette::Window, c.window},
                                                         {QPalette::WindowText, c.text},
                                                         {QPalette::Base, c.list},
                                                         {QPalette::AlternateBase, c.window},
                                                         {QPalette::Text, c.text},
                                                         {QPalette::PlaceholderText, c.quiet},
                                                         {QPalette::Button, c.list},
                                                         {QPalette::ButtonText, c.text},
                                                         {QPalette::BrightText, c.error},
                                                         {QPalette::Highlight, c.selected},
                                                         {QPalette::HighlightedText, c.text},
                                                         {QPalette::Link, c.accent},
                                                         {QPalette::LinkVisited, c.accent},
                                                         {QPalette::ToolTipBase, c.tip},
                                                         {QPalette::ToolTipText, c.onTip},
                                                         {QPalette::Light, c.list},
                                                         {QPalette::Midlight, c.hairline},
                                                         {QPalette::Mid, c.edge},
                                                         {QPalette::Dark, c.line},
                                                         {QPalette::Shadow, c.line}};
    for (const auto &[role, colour] : roles)
        palette.setColor(role, colour);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::HighlightedText})
        palette.setColor(QPalette::Disabled, role, c.faint);
    return palette;
}

bool Theme::isDark(const QPalette &palette)
{
    return palette.color(QPalette::Window).lightness() < palette.color(QPalette::WindowText).lightness();
}

void Theme::apply(QApplication &application, Appearance appearance)
{
    makeDrawingsKnown();
    bool isDarkWanted = appearance == Appearance::Dark;
    if (appearance == Appearance::System) {
        application.setPalette(QPalette()); // shows the desktop's own again
        isDarkWanted = isDark(QApplication::palette());
    }
    const QPalette palette = Theme::palette(isDarkWanted);
    application.setPalette(palette);
    // Marked text stands on the accent; a tint as behind rows would hardly show on so small a place.
    QPalette typing = palette;
    typing.setColor(QPalette::Highlight, colours(isDarkWanted).accent);
    typing.setColor(QPalette::HighlightedText, colours(isDarkWanted).onAccent);
    for (const char *field : {"QLineEdit", "QTextEdit", "QPlainTextEdit"})
        QApplication::setPalette(typing, field);
    QToolTip::setPalette(palette);
    application.setStyle(new ThemeStyle(colours(isDarkWanted)));
}

void Theme::makeTitle(QWidget *widget) { scaleFont(widget, 1.5); }

void Theme::makeHeading(QWidget *widget) { scaleFont(widget, 1.15); }

void Theme::makeLarge(QWidget *window) { scaleFont(window, 1.3, QFont::Normal); }

QFont Theme::strong(QFont font)
{
    font.setWeight(QFont::DemiBold);
    return font;
}

void Theme::showLines(QPlainTextEdit *edit, int lines)
{
    edit->setFixedHeight(edit->fontMetrics().lineSpacing() * lines + section);
}

void Theme::setTone(QWidget *widget, Tone tone)
{
    widget->setProperty("tone", int(tone));
    ThemeStyle::mark(widget);
}

void Theme::makePrimary(QWidget *button, bool isPrimary) { mark(button, "isPrimary", isPrimary); }

void Theme::makeLink(QWidget *button) { mark(button, "isLink"); }

void Theme::makePanel(QWidget *widget) { mark(widget, "isPanel"); }

void Theme::makeCard(QFrame *frame) { mark(frame, "isCard"); }

void Theme::makeBar(QFrame *frame) { mark(frame, "isBar"); }

void Theme::makeRail(QWidget *list) { mark(list, "isRail"); }

void Theme::setProblem(QWidget *field, bool hasProblem)
{
    field->setProperty("hasProblem", hasProblem);
    field->update();
}

} // namespace rnf
