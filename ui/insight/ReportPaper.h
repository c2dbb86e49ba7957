#pragma once

#include "base/Paper.h"
#include "insight/MetricTable.h"
#include "print/PaperPicture.h"

namespace rnf {

/// What an answer is made of on paper.
struct ReportPaper {
    /// Its chart in light colours, or the cells of a heat map. It is drawn here and now, and shown as often as a page needs it.
    static PaperPicture chart(const MetricTable &table);
    /// Its numbers: those of all rows, or of so many from the top.
    static PaperBlock numbers(const MetricTable &table, qsizetype rows);
    /// Those that are not empty, one below the other.
    static Paper remarks(const QStringList &lines);
};

} // namespace rnf
