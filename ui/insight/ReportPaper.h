#pragma once

#include "base/Paper.h"
#include "insight/MetricTable.h"
#include "print/PaperPicture.h"

namespace rnf {

class Store;

/// What an answer is made of on paper.
struct ReportPaper {
    /// Where the history stands, for the foot of a report that can be held against the workspace one day.
    static QString history(Store &store);
    /// Whether there is a chart beside the numbers; a heat map is its own table.
    static bool hasChart(const MetricTable &table);
    /// Its chart in light colours, so large in points, with letters a little smaller than those of texts. It is drawn here and now,
    /// and shown as often as a page needs it.
    static PaperPicture chart(const MetricTable &table, const QSizeF &size);
    /// As wide as an upright page.
    static PaperPicture chart(const MetricTable &table);
    /// How large a chart is in such a room: never more than half of it.
    static QSizeF chartSize(const QSizeF &room);
    /// Its numbers: those of all rows, or of so many, which are those that a chart shows first. Behind those of a heat map stand its colours.
    static PaperBlock numbers(const MetricTable &table, qsizetype rows);
    /// Those that are not empty, one below the other.
    static Paper remarks(const QStringList &lines);
};

} // namespace rnf
