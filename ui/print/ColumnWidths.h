#pragma once

#include <QList>

#include <algorithm>
#include <numeric>

namespace rnf {

inline qreal widthTogether(const QList<qreal> &widths) { return std::accumulate(widths.begin(), widths.end(), qreal(0)); }

/// Columns of these widths in a room that may be too narrow: then the narrow ones keep theirs, and the wide ones share.
inline QList<qreal> sharedWidths(QList<qreal> widths, qreal room)
{
    QList<qsizetype> narrowFirst(widths.size());
    std::iota(narrowFirst.begin(), narrowFirst.end(), 0);
    std::ranges::sort(narrowFirst, {}, [&](qsizetype column) { return widths[column]; });
    for (qsizetype i = 0; i < narrowFirst.size(); ++i) {
        auto &width = widths[narrowFirst[i]];
        width = qMin(width, room / qreal(narrowFirst.size() - i));
        room -= width;
    }
    return widths;
}

/// The columns of a table on paper. `natural`: the width that each would like; `least`: that in which no word of it has to be
/// broken. Where there is room to spare every column gets its part of it. Where there is too little, no word is broken, and what
/// is left goes to the columns whose cells have to wrap.
inline QList<qreal> columnWidths(const QList<qreal> &natural, const QList<qreal> &least, qreal room)
{
    const qreal wanted = widthTogether(natural);
    QList<qreal> widths = wanted <= room ? natural : sharedWidths(least, room);
    const qreal spare = room - widthTogether(widths), missing = wanted - widthTogether(widths);
    for (qsizetype column = 0; column < widths.size(); ++column)
        widths[column] +=
            wanted <= room ? widths[column] * spare / wanted : (natural[column] - widths[column]) * spare / missing;
    return widths;
}

} // namespace rnf
