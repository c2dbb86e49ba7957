#pragma once

#include "insight/MetricTable.h"

class QMimeData;

namespace rnf {

/// An answer for the clipboard, with what was found, of whom and when. The caller owns it.
struct ReportCopy {
    /// For spreadsheets and for texts.
    static QMimeData *table(const MetricTable &table);
    /// As a picture.
    static QMimeData *chart(const MetricTable &table);
};

} // namespace rnf
