#pragma once

#include <QApplication>
#include <QColor>
#include <QPalette>

#include <array>

class QFrame;
class QPlainTextEdit;

namespace rnf {

/// Which of our two palettes is shown.
enum class Appearance { System, Light, Dark };
constexpr auto keysOf(Appearance) { return std::to_array({"system", "light", "dark"}); }

/// What a text or icon wants to say by its colour; never by its colour alone.
enum class Tone { Normal, Quiet, Accent, Error, Warning, Good };

/// Colours by what they mean (experience.md, "Look"). Text and meaning colours have at least 4.5 : 1 on window, list,
/// raised, selected, hover and bar.
struct Colours {
    QColor window, list, text, quiet, accent, onAccent;
    QColor line;     ///< around fields; 3 : 1
    QColor hairline; ///< between parts; decoration only
    QColor selected; ///< behind the current row
    QColor error, warning, good;
    QColor raised;      ///< what floats: menus, choices
    QColor hover;       ///< behind what the pointer is on
    QColor pressed;     ///< behind what is being pressed
    QColor bar;         ///< behind the undo bar and other lines that offer something
    QColor accentHover; ///< the accent under the pointer; also carries onAccent
    QColor edge;        ///< around buttons and floating surfaces; decoration only
    QColor tip, onTip;  ///< tool tips
    QColor faint;       ///< what cannot be used now

    const QColor &of(Tone tone) const;
};

/// Calm: one accent colour, much space, a visible focus. Everything is drawn by ThemeStyle from these colours; there is
/// no style sheet, so item views stay as fast as Qt's own.
class Theme {
public:
    /// At start, whenever the choice changes, and with System on QEvent::ThemeChange; open windows follow at once.
    static void apply(QApplication &application, Appearance appearance);
    static bool isDark(const QPalette &palette);
    static const Colours &colours(bool isDark);
    static const Colours &colours(const QPalette &palette) { return colours(isDark(palette)); }
    static QPalette palette(bool isDark);

    // The grid everything stands on, in pixels.
    static constexpr int tight = 4;
    static constexpr int gap = 8;
    static constexpr int space = 12;
    static constexpr int wide = 16;
    static constexpr int section = 24;
    static constexpr int radius = 6;
    static constexpr int rowHeight = 34;
    static constexpr int controlHeight = 34; ///< grows with the font
    static constexpr int fieldPadding = 7;   ///< above and below the text of a field
    static constexpr int iconSize = 20;

    /// Okabe and Ito's, told apart with every kind of colour vision: orange, sky, green, yellow, blue, vermilion, purple, black.
    static constexpr std::array<QRgb, 8> chart{0xE69F00, 0x56B4E9, 0x009E73, 0xF0E442,
                                               0x0072B2, 0xD55E00, 0xCC79A7, 0x000000};

    /// What a page, a dialog or a person is called; the largest of three sizes of text.
    static void makeTitle(QWidget *widget);
    /// What a part is called.
    static void makeHeading(QWidget *widget);
    /// Everything in a window that is read from a step away.
    static void makeLarge(QWidget *window);
    /// For what stands out among text of its size.
    static QFont strong(QFont font);

    /// As high as this many lines of text.
    static void showLines(QPlainTextEdit *edit, int lines);
    /// For labels; follows the theme.
    static void setTone(QWidget *widget, Tone tone);
    static void makeQuiet(QWidget *widget) { setTone(widget, Tone::Quiet); }
    /// The one button a page is about.
    static void makePrimary(QWidget *button, bool isPrimary = true);
    /// A button that looks like a link.
    static void makeLink(QWidget *button);
    /// A surface in the colour of lists.
    static void makePanel(QWidget *widget);
    /// A QFrame with a hairline and soft corners; one that offers something.
    static void makeCard(QFrame *frame);
    static void makeBar(QFrame *frame);
    /// The list of sections at the side.
    static void makeRail(QWidget *list);
    /// Marks a field whose text cannot be kept.
    static void setProblem(QWidget *field, bool hasProblem);
};

} // namespace rnf
