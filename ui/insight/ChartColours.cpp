#include "insight/ChartColours.h"

#include <QPainter>

namespace rnf {
namespace {

/// So different that they are told apart without colour, and so coarse that a sample shows them.
enum class Hatch { None, Level, Upright, Rising, Falling, Grid, Net, Dots, Checks };

Hatch hatchOf(MetricTone tone)
{
    switch (tone) {
    case MetricTone::Waiting:
        return Hatch::Rising;
    case MetricTone::Unknown:
        return Hatch::Net;
    case MetricTone::Done:
        return Hatch::Level;
    case MetricTone::Second:
        return Hatch::Dots;
    case MetricTone::Third:
        return Hatch::Checks;
    case MetricTone::Warning:
        return Hatch::Upright;
    case MetricTone::Problem:
        return Hatch::Falling;
    case MetricTone::Other:
        return Hatch::Grid;
    case MetricTone::Main:
    case MetricTone::Target:
        break;
    }
    return Hatch::None;
}

constexpr int hatchTile = 12, hatchStep = 6, hatchLine = 2; // a tile goes on in the next one

/// Lines from the lower left to the upper right, or the other way.
void drawSlanted(QPainter &painter, bool rises, int step)
{
    constexpr int beyond = 2;
    for (int at = -hatchTile; at <= 2 * hatchTile; at += step) {
        const QPointF low(rises ? at - hatchTile - beyond : at + hatchTile + beyond, hatchTile + beyond);
        painter.drawLine(low, QPointF(rises ? at + beyond : at - beyond, -beyond));
    }
}

void drawHatch(QPainter &painter, Hatch hatch, const QColor &ink)
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(ink, hatchLine));
    for (int at = hatchStep / 2; at < hatchTile; at += hatchStep) {
        if (hatch == Hatch::Level)
            painter.fillRect(0, at - hatchLine / 2, hatchTile, hatchLine, ink);
        if (hatch == Hatch::Upright)
            painter.fillRect(at - hatchLine / 2, 0, hatchLine, hatchTile, ink);
    }
    if (hatch == Hatch::Grid) {
        painter.fillRect(0, hatchStep, hatchTile, hatchLine, ink);
        painter.fillRect(hatchStep, 0, hatchLine, hatchTile, ink);
    }
    if (hatch == Hatch::Rising || hatch == Hatch::Falling)
        drawSlanted(painter, hatch == Hatch::Rising, hatchStep);
    if (hatch == Hatch::Net) {
        drawSlanted(painter, true, hatchTile);
        drawSlanted(painter, false, hatchTile);
    }
    for (const int at : {0, hatchStep}) {
        if (hatch == Hatch::Checks)
            painter.fillRect(at, at, hatchStep, hatchStep, ink);
        if (hatch == Hatch::Dots) {
            painter.setBrush(ink);
            painter.drawEllipse(QPointF(at + hatchStep / 2.0, at + hatchStep / 2.0), 1, 1); // and its edge
        }
    }
}

/// Of the same hue, far enough from it in lightness.
QColor inkOn(const QColor &colour)
{
    constexpr float dark = 0.4F, light = 0.75F, darker = 0.45F;
    const auto hsl = colour.toHsl();
    return QColor::fromHslF(hsl.hslHueF(), hsl.hslSaturationF(),
                            hsl.lightnessF() < dark ? light : darker * hsl.lightnessF());
}

} // namespace

QColor ChartColours::of(MetricTone tone) const
{
    constexpr QRgb lighterBlue = 0x2F8FD0; // a thin line of the blue would hardly be seen on dark
    const auto &[orange, sky, green, yellow, blue, vermilion, purple, black] = Theme::chart;
    switch (tone) {
    case MetricTone::Main:
        return isOnDark() ? lighterBlue : blue;
    case MetricTone::Done:
        return green;
    case MetricTone::Waiting:
    case MetricTone::Second:
        return sky;
    case MetricTone::Third:
        return yellow;
    case MetricTone::Warning:
        return orange;
    case MetricTone::Problem:
        return vermilion;
    case MetricTone::Other:
        return purple;
    case MetricTone::Unknown:
        return m_colours.quiet;
    case MetricTone::Target:
        break;
    }
    return m_colours.text;
}

Qt::PenStyle ChartColours::penOf(const MetricColumn &column)
{
    const bool isTarget = column.mark == MetricMark::Target;
    switch (column.tone) {
    case MetricTone::Waiting:
    case MetricTone::Third:
        return Qt::DotLine;
    case MetricTone::Second:
        return Qt::DashLine;
    case MetricTone::Other: // beside the target of its chart
        return isTarget ? Qt::DotLine : Qt::DashLine;
    case MetricTone::Done:
        return Qt::DashDotLine;
    case MetricTone::Warning:
        return Qt::DashDotDotLine;
    default:
        return isTarget ? Qt::DashLine : Qt::SolidLine;
    }
}

QBrush ChartColours::fill(MetricTone tone) const
{
    // What is not certain is hatched on nothing; what is certain has a pattern on its colour.
    const bool isHatched = tone == MetricTone::Waiting || tone == MetricTone::Unknown;
    QPixmap tile(hatchTile, hatchTile);
    tile.fill(isHatched ? m_colours.list : of(tone));
    QPainter painter(&tile);
    drawHatch(painter, hatchOf(tone), isHatched ? of(tone) : inkOn(of(tone)));
    painter.end();
    return tile;
}

} // namespace rnf
