#pragma once

#include "insight/MetricTable.h"
#include "look/Theme.h"

#include <QBrush>

namespace rnf {

/// What series look like, by what they mean: colours of Okabe and Ito, each with a pattern of its own, so that nothing is told
/// by colour alone.
class ChartColours {
public:
    explicit ChartColours(const Colours &colours) : m_colours(colours) {}

    const Colours &theme() const { return m_colours; }
    /// Black is the colour of texts, which is light in the dark theme.
    QColor of(MetricTone tone) const;
    /// What bars are filled with.
    QBrush fill(MetricTone tone) const;
    /// How a line is dashed, so that lines are told apart in black and white, too.
    static Qt::PenStyle penOf(const MetricColumn &column);
    /// Around bars, because some colours hardly stand out from what is behind them.
    QColor outline() const { return m_colours.quiet; }

private:
    bool isOnDark() const { return m_colours.list.lightnessF() < m_colours.text.lightnessF(); }

    const Colours &m_colours;
};

} // namespace rnf
