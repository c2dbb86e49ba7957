#include "base/Words.h"
#include "insight/MetricKinds.h"
#include "insight/MetricRows.h"
#include "insight/MetricText.h"
#include "insight/WorkplaceScope.h"

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

/// So many more leaders it takes, if each of them covers as many people as is usual (insight.md, section 2).
int leadersLacking(const WallChart::Cell &cell)
{
    const int uncovered = qMax(0, cell.people - cell.covers);
    return (uncovered + RoleType::usualCovers - 1) / RoleType::usualCovers;
}

/// "23 : 2, gap 1"
QString coverageText(const WallChart::Cell &cell)
{
    const QString people = MetricText::amount(MetricUnit::Count, cell.people),
                  leaders = MetricText::amount(MetricUnit::Count, cell.leaders.size());
    const int lacking = leadersLacking(cell);
    return lacking == 0 ? Words::tr("%1 : %2").arg(people, leaders)
                        : Words::tr("%1 : %2, gap %3").arg(people, leaders, MetricText::amount(MetricUnit::Count, lacking));
}

/// A row for each unit, with its people in every shift. Those whose employer is not known stand in none.
void addGroups(MetricRows &rows, MetricTable &table, const WorkplaceScope &scope)
{
    for (const auto &unit : scope.units()) {
        if (unit.row > 0)
            rows.row(QString::number(unit.row), unit.label);
    }
    for (const auto &job : scope.workplace().jobs()) {
        const auto unit = scope.unitOf(job);
        if (unit < table.rows.size())
            addOnce(table.rows[unit].cells[scope.chart().columnOf(job)], job.person);
    }
}

/// How many cells there are, and how many of them lack leaders.
struct CoverageGroups {
    int all = 0, lacking = 0;
};

QString coverageTitle(const CoverageGroups &groups)
{
    if (groups.all == 0)
        return {};
    return groups.lacking == 0
             ? Words::tr("%n unit-and-shift groups have enough leaders, and none too few", nullptr, groups.all)
             : Words::tr("%1 of %n unit-and-shift groups have too few leaders", nullptr, groups.all)
                   .arg(MetricText::amount(MetricUnit::Count, groups.lacking));
}

/// A picture is also read alone.
QString readingNote()
{
    return Words::tr(
        "A group is a unit in one shift. “23 : 2, gap 1” means: 23 people, 2 leaders, and 1 more leader needed. "
        "The bluer a cell, the more leaders are lacking; in an empty one nobody works.");
}

QStringList nowhereNote(const WorkplaceScope &scope)
{
    QSet<PersonId> nowhere;
    for (const auto &job : scope.workplace().jobs()) {
        if (job.place < 0)
            nowhere += job.person;
    }
    if (nowhere.isEmpty())
        return {};
    return {Words::tr("%n people are in no group: their employer is not known.", nullptr, int(nowhere.size()))};
}

} // namespace

MetricTable countCoverage(Database &database, const MetricQuestion &question)
{
    const WorkplaceScope scope(database, question, MarkPart::Leading);
    MetricTable table;
    table.about = Words::tr("all employers");
    for (const auto &shift : scope.chart().columns()) {
        const QString label = shift.name.isEmpty() ? Words::tr("Shift not known") : shift.name;
        table.columns +=
            {u"shift-%1"_s.arg(table.columns.size() + 1), label, MetricUnit::Count, MetricMark::Heat, MetricTone::Main};
    }
    MetricRows rows(table, question.by, question.period);
    addGroups(rows, table, scope);
    CoverageGroups groups;
    for (qsizetype row = 0; row < table.rows.size(); ++row) {
        for (int column = 0; column < table.columns.size(); ++column) {
            const auto &group = scope.chart().cell(scope.units()[row].row, column);
            auto &cell = table.rows[row].cells[column];
            cell.isKnown = group.people > 0;
            if (!cell.isKnown)
                continue;
            cell.value = leadersLacking(group);
            cell.text = coverageText(group);
            cell.things.people += group.leaders.values();
            ++groups.all;
            groups.lacking += cell.value > 0 ? 1 : 0;
        }
    }
    rows.finish(database);
    table.title = coverageTitle(groups);
    table.notes = nowhereNote(scope);
    if (groups.all > 0)
        table.notes.prepend(readingNote());
    return table;
}

} // namespace rnf
