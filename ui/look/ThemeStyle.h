#pragma once

#include "look/Theme.h"

#include <QProxyStyle>
#include <QStyleOption>

#include <optional>

namespace rnf {

/// Draws Qt's widgets in a theme's colours; Fusion does what is not drawn here. What a widget means beyond its class it
/// says by dynamic properties, which Theme sets: isPrimary, isLink, isPanel, isCard, isBar, isRail,
/// hasProblem, tone.
class ThemeStyle : public QProxyStyle {
    Q_OBJECT

public:
    explicit ThemeStyle(const Colours &colours);

    /// Takes a widget's properties into account; call it after changing one.
    static void mark(QWidget *widget);

    void polish(QWidget *widget) override;
    void polish(QPalette &) override {} // the palette is ours already
    void polish(QApplication *) override {}
    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                     const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                            const QWidget *widget) const override;
    QRect subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const override;
    QRect subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                         const QWidget *widget) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &contents,
                           const QWidget *widget) const override;
    int pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const override;
    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                  QStyleHintReturn *answer) const override;
    QIcon standardIcon(StandardPixmap which, const QStyleOption *option, const QWidget *widget) const override;
    QPixmap standardPixmap(StandardPixmap which, const QStyleOption *option, const QWidget *widget) const override;

private:
    enum class Kind { Normal, Primary, Link, Flat };
    enum class Direction { Up, Down, Left, Right };

    static std::optional<Direction> arrowOf(PrimitiveElement element);
    static Kind kindOf(const QStyleOptionButton *option, const QWidget *widget);
    QColor inkOf(const QStyleOptionButton *option, const QWidget *widget) const;
    /// A box with soft corners; lines lie on whole pixels. No colour, no line.
    void drawBox(QPainter *painter, const QRect &rect, const QColor &fill, const QColor &line = {}, qreal width = 1,
                 qreal corner = Theme::radius) const;
    void drawRing(QPainter *painter, const QRect &rect, const QColor &colour, qreal corner = Theme::radius) const;
    void drawChevron(QPainter *painter, const QRect &rect, Direction direction, const QColor &colour, qreal size = 8) const;
    void drawField(QPainter *painter, const QStyleOption *option, const QWidget *widget) const;
    void drawCheck(QPainter *painter, const QStyleOption *option) const;
    void drawRadio(QPainter *painter, const QStyleOption *option) const;
    void drawButton(QPainter *painter, const QStyleOptionButton *option, const QWidget *widget) const;
    void drawButtonLabel(QPainter *painter, const QStyleOptionButton *option, const QWidget *widget) const;
    void drawToolPanel(QPainter *painter, const QStyleOption *option) const;
    void drawFocus(QPainter *painter, const QStyleOption *option, const QWidget *widget) const;
    void drawItemPanel(QPainter *painter, const QStyleOptionViewItem *option, const QWidget *widget) const;
    void drawItemRow(QPainter *painter, const QStyleOptionViewItem *option, const QWidget *widget) const;
    bool drawMarkedFrame(QPainter *painter, const QStyleOption *option, const QWidget *widget) const;
    bool drawSurface(PrimitiveElement element, const QStyleOption *option, QPainter *painter) const;
    bool drawRule(QPainter *painter, const QStyleOption *option) const;
    void drawLinePanel(QPainter *painter, const QStyleOption *option, const QWidget *widget) const;
    void drawFrame(QPainter *painter, const QStyleOption *option, const QWidget *widget) const;
    void drawBranch(QPainter *painter, const QStyleOption *option) const;
    void drawTab(QPainter *painter, const QStyleOptionTab *option) const;
    void drawTabLabel(QPainter *painter, const QStyleOptionTab *option, const QWidget *widget) const;
    void drawMenuItem(QPainter *painter, const QStyleOptionMenuItem *option) const;
    void drawMenuBarItem(QPainter *painter, const QStyleOptionMenuItem *option) const;
    void drawHeader(QPainter *painter, const QStyleOptionHeader *option, const QWidget *widget) const;
    void drawHeaderLabel(QPainter *painter, const QStyleOptionHeader *option, const QWidget *widget) const;
    void drawHeaderSection(QPainter *painter, const QStyleOptionHeader *option) const;
    void drawProgressBar(QPainter *painter, const QStyleOptionProgressBar *option, const QWidget *widget) const;
    void drawProgress(QPainter *painter, const QStyleOptionProgressBar *option, bool isGroove) const;
    void drawIconAndText(QPainter *painter, const QStyleOptionToolButton &option) const;
    void drawToolButton(QPainter *painter, const QStyleOptionToolButton *option, const QWidget *widget) const;
    void drawComboBox(QPainter *painter, const QStyleOptionComboBox *option, const QWidget *widget) const;
    void drawSpinBox(QPainter *painter, const QStyleOptionSpinBox *option, const QWidget *widget) const;
    void drawScrollBar(QPainter *painter, const QStyleOptionSlider *option, const QWidget *widget) const;
    void drawGroupBox(QPainter *painter, const QStyleOptionGroupBox *option, const QWidget *widget) const;
    QRect scrollBarSlider(const QStyleOptionSlider *option) const;

    const Colours &m_c;
};

} // namespace rnf
