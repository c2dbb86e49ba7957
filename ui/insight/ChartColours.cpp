#include "insight/ChartColours.h"

#include <QPainter>

namespace rnf {
namespace {

Qt::BrushStyle patternOf(MetricTone tone)
{
    switch (tone) {
    case MetricTone::Waiting:
    case MetricTone::Unknown:
        return Qt::BDiagPattern;
    case MetricTone::Done:
        return Qt::HorPattern;
    case MetricTone::Second:
        return Qt::Dense7Pattern;
    case MetricTone::Third:
        return Qt::Dense6Pattern;
    case MetricTone::Warning:
        return Qt::VerPattern;
    case MetricTone::Problem:
        return Qt::FDiagPattern;
    case MetricTone::Other:
        return Qt::CrossPattern;
    case MetricTone::Main:
    case MetricTone::Target:
        break;
    }
    return Qt::NoBrush;
}

} // namespace

QColor ChartColours::of(MetricTone tone) const
{
    const auto &[orange, sky, green, yellow, blue, vermilion, purple, black] = Theme::chart;
    switch (tone) {
    case MetricTone::Main:
        return blue;
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

QBrush ChartColours::fill(MetricTone tone) const
{
    // What is not certain is hatched on nothing; what is certain has a fine pattern on its colour.
    const bool isHatched = tone == MetricTone::Waiting || tone == MetricTone::Unknown;
    constexpr int tile = 16; // both a multiple of every pattern and small
    QPixmap pattern(tile, tile);
    pattern.fill(isHatched ? m_colours.list : of(tone));
    QPainter painter(&pattern);
    QColor lines = isHatched ? of(tone) : QColor(Qt::black);
    lines.setAlphaF(isHatched ? 1 : 0.25F);
    painter.fillRect(pattern.rect(), QBrush(lines, patternOf(tone)));
    painter.end();
    return pattern;
}

} // namespace rnf
