#pragma once

#include "insight/MetricTable.h"

namespace rnf {

/// A chart as it is handed out: with its question, what was found now and before, population and notes, in light colours, twice as
/// large as on screen. Where there is nothing to draw it says why.
struct ChartPicture {
    /// A PNG file.
    static QByteArray png(const MetricTable &table);
};

} // namespace rnf
