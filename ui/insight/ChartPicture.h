#pragma once

#include "insight/MetricTable.h"

namespace rnf {

/// A chart as it is handed out: with title, population and notes, in light colours, twice as large as on screen.
struct ChartPicture {
    /// A PNG file.
    static QByteArray png(const MetricTable &table);
};

} // namespace rnf
