#include "base/Words.h"
#include "insight/MetricKinds.h"
#include "insight/MetricRows.h"
#include "insight/MetricText.h"
#include "sheets/Sheets.h"

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

enum SheetColumn { KeyedIn, NotKeyedIn, DaysOutside };

QList<MetricColumn> sheetColumns()
{
    using enum MetricUnit;
    return {{u"keyed"_s, Words::tr("Keyed in"), Count, MetricMark::Bar, MetricTone::Done, true, true},
            {u"outside"_s, Words::tr("Not keyed in"), Count, MetricMark::Bar, MetricTone::Waiting, true, true},
            {u"days_outside"_s, Words::tr("Days outside")}};
}

void countSheet(MetricRow &row, const SheetReturn &sheet, const QDate &today)
{
    for (const auto &[column, people] : {std::pair(KeyedIn, &sheet.keyed), {NotKeyedIn, &sheet.outside}}) {
        MetricCell &cell = row.cells[column];
        cell.value = people->size();
        cell.of = sheet.keyed.size() + sheet.outside.size();
        cell.things.people = *people;
    }
    MetricCell &days = row.cells[DaysOutside];
    days.isKnown = !sheet.outside.isEmpty() && sheet.sheet.printedOn.isValid();
    days.value = days.isKnown ? sheet.sheet.printedOn.daysTo(today) : 0;
    days.things.people = sheet.outside;
}

} // namespace

MetricTable countSheets(Database &database, const MetricQuestion &question)
{
    MetricTable table;
    table.columns = sheetColumns();
    table.about = Words::tr("the newest sheets");
    MetricRows rows(table, question.by, question.period);
    int outside = 0;
    for (const auto &sheet : Sheets::returns(database, int(MetricTable::mostDrawn))) {
        const QString code = sheet.sheet.code();
        const QString label = sheet.sheet.name.isEmpty() ? code : Words::tr("%1 · %2").arg(code, sheet.sheet.name);
        countSheet(rows.row(code, label), sheet, question.today);
        outside += sheet.outside.isEmpty() ? 0 : 1;
    }
    rows.finish(database);
    const qint64 keyed = table.total(KeyedIn);
    const QString share = MetricText::rate(MetricUnit::Count, keyed, keyed + table.total(NotKeyedIn), false);
    table.title = outside == 0 ? Words::tr("Keyed in: %1").arg(share)
                               : Words::tr("Keyed in: %1 · %n sheets outside", nullptr, outside).arg(share);
    return table;
}

} // namespace rnf
