#include "insight/MetricMonth.h"

#include "base/Words.h"
#include "stipends/StipendWords.h"

namespace rnf {

QList<MetricMonth> MetricMonth::lastTwelve(MetricTable &table, const QDate &today)
{
    constexpr int shown = 12;
    QList<MetricMonth> months;
    for (int ago = shown - 1; ago >= 0; --ago) {
        const QDate first = QDate(today.year(), today.month(), 1).addMonths(-ago);
        months += {first, qMin(first.addMonths(1).addDays(-1), today)};
        MetricRow row;
        const bool isOver = months.last().last == first.addMonths(1).addDays(-1);
        row.label = isOver ? StipendWords::month(first) : Words::tr("%1, so far").arg(StipendWords::month(first));
        row.cells.resize(table.columns.size());
        table.rows += row;
    }
    table.about = Words::tr("the last twelve months");
    return months;
}

} // namespace rnf
