#include "base/Words.h"
#include "insight/MetricKinds.h"
#include "insight/MetricRows.h"
#include "insight/MetricText.h"
#include "insight/WorkplaceScope.h"

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

enum FreshColumn { Never, LongAgo, Lately };

FreshColumn freshColumn(const Mark &mark) { return mark.strength == 0 ? Never : mark.isFresh ? Lately : LongAgo; }

QList<MetricColumn> freshColumns()
{
    return {{u"never"_s, Words::tr("Not assessed"), MetricUnit::Count, MetricMark::Bar, MetricTone::Unknown},
            {u"long_ago"_s, Words::tr("Over 90 days ago"), MetricUnit::Count, MetricMark::Bar, MetricTone::Warning},
            {u"lately"_s, Words::tr("Within 90 days"), MetricUnit::Count}};
}

/// "254 of 320 need a talk: 214 are not assessed, 40 not for over 90 days"
QString unassessedTitle(const WorkplaceScope &scope)
{
    std::array<qint64, 3> counts{};
    for (const PersonId person : scope.people())
        ++counts[freshColumn(scope.standing().marks.value(person))];
    const auto shown = [](qint64 count) { return MetricText::amount(MetricUnit::Count, count); };
    return Words::tr("%1 of %n need a talk: %2 are not assessed, %3 not for over 90 days", nullptr,
                     int(scope.people().size()))
        .arg(shown(counts[Never] + counts[LongAgo]), shown(counts[Never]), shown(counts[LongAgo]));
}

} // namespace

MetricTable countUnassessed(Database &database, const MetricQuestion &question)
{
    const WorkplaceScope scope(database, question, MarkPart::Strength);
    MetricTable table;
    table.about = scope.about();
    table.columns = freshColumns();
    if (scope.people().isEmpty())
        return table;
    MetricRows rows(table, question.by, question.period);
    for (const auto &unit : scope.units())
        rows.row(QString::number(unit.row), unit.label);
    for (const auto &job : scope.workplace().jobs())
        addOnce(table.rows[scope.unitOf(job)].cells[freshColumn(scope.standing().marks.value(job.person))], job.person);
    for (auto &row : table.rows)
        shareOfRow(row, table.columns.size());
    table.things.people = scope.people();
    table.title = unassessedTitle(scope);
    table.notes = scope.severalNote();
    return table;
}

} // namespace rnf
