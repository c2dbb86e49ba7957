#pragma once

#include <QFontMetricsF>
#include <QList>
#include <QStringList>

namespace rnf {

/// How the rows of a chart are called below it. Lying on one line where there is room, else on two, else upright; what is still
/// too long is cut in the middle, because names differ at both ends.
struct RowLabels {
    struct Label {
        qsizetype row = 0;
        QStringList lines;
        bool operator==(const Label &) const = default;
    };

    QList<Label> labels;
    bool areUpright = false;
    qreal height = 0; ///< that they take

    /// The room is as wide as all rows together, and as high as upright ones may be long. Of rows whose neighbours can be told from
    /// each other some may have no label; the last always has one.
    static RowLabels of(const QStringList &rows, bool mayLeaveOut, const QSizeF &room, const QFontMetricsF &font);
};

} // namespace rnf
