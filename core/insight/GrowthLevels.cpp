#include "base/Words.h"
#include "insight/MetricKinds.h"
#include "insight/MetricRows.h"
#include "insight/MetricScope.h"
#include "insight/MetricText.h"
#include "learning/Learning.h"
#include "learning/LearningWords.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

QList<MetricColumn> levelColumns()
{
    constexpr std::array tones{MetricTone::Second, MetricTone::Main, MetricTone::Other, MetricTone::Done};
    QList<MetricColumn> columns;
    for (int level = LevelChange::lowest; level <= LevelChange::highest; ++level)
        columns += {u"level_%1"_s.arg(level), LearningWords::level(level), MetricUnit::Count, MetricMark::Bar,
                    tones[size_t(level - LevelChange::lowest)]};
    return columns;
}

/// At the end of a day.
int levelOn(const QList<LevelChange> &oldestFirst, const QDate &day)
{
    int level = LevelChange::lowest;
    for (const auto &change : oldestFirst) {
        if (change.changedOn <= day)
            level = change.toLevel;
    }
    return level;
}

/// The levels of placements in one week, as they are at its end: on its last day, on the last one of the term, or today.
class WeekOfLevels {
public:
    WeekOfLevels(const QDate &monday, const QDate &today) : m_monday(monday), m_end(qMin(monday.addDays(6), today)) {}

    bool holds(const Placement &placement) const { return placement.startOn <= m_end && placement.endOn >= m_monday; }
    int levelOf(const Placement &placement, const QList<LevelChange> &changes) const
    {
        return levelOn(changes, qMin(m_end, placement.endOn));
    }

private:
    QDate m_monday, m_end;
};

/// The Monday of the last week that holds any of them; invalid: none does.
QDate lastWeekOf(const QList<Placement> &placements, const MetricPeriod &weeks, const QDate &today)
{
    QDate last;
    for (const auto &placement : placements) {
        const QDate monday = mondayOf(qMin(placement.endOn, weeks.beyond.addDays(-1)));
        if (WeekOfLevels(monday, today).holds(placement))
            last = qMax(last, monday);
    }
    return last;
}

/// Who supervises the most interns, of so many.
QString supervisorTitle(const MetricTable &table, qint64 interns)
{
    const auto load = [](const MetricRow &row) {
        qint64 sum = 0;
        for (const auto &cell : row.cells)
            sum += cell.value;
        return row.person.isValid() ? sum : 0;
    };
    const auto most = std::ranges::max_element(table.rows, {}, load);
    if (load(*most) == 0)
        return Words::tr("Nobody supervises these interns");
    return Words::tr("Most interns with one supervisor: %1, %2")
        .arg(most->label, MetricText::rate(MetricUnit::Count, load(*most), interns));
}

} // namespace

MetricTable countGrowthLevels(Database &database, const MetricQuestion &question)
{
    const MetricPeriod weeks = question.begunWeeks();
    QHash<PlacementId, QList<LevelChange>> changes;
    for (const auto &change : Learning::allLevelChanges(database))
        changes[change.placement] += change;
    MetricTable table;
    table.columns = levelColumns();
    MetricRows rows(table, question.by, weeks);
    const bool isByWeek = question.by == MetricBy::Week;
    const auto placements = MetricScope(database, question).placements(weeks);
    const QDate lastMonday = lastWeekOf(placements, weeks, question.today);
    const QDate firstMonday = isByWeek ? weeks.from : qMax(weeks.from, lastMonday);
    qint64 higher = 0, inLastWeek = 0;
    for (const auto &placement : placements) {
        const auto its = changes.value(placement.id);
        for (QDate monday = firstMonday; monday <= lastMonday; monday = monday.addDays(daysPerWeek)) {
            const WeekOfLevels week(monday, question.today);
            if (!week.holds(placement))
                continue;
            const int level = week.levelOf(placement, its);
            MetricCell &cell = rows.cell(monday, placement.supervisor, level - LevelChange::lowest);
            ++cell.value;
            cell.things.people += placement.person;
            inLastWeek += monday == lastMonday ? 1 : 0;
            higher += monday == lastMonday && level > LevelChange::lowest ? 1 : 0;
        }
    }
    rows.finish(database);
    if (table.isEmpty())
        return table;
    table.title = isByWeek ? Words::tr("Level 2 or higher: %1").arg(MetricText::rate(MetricUnit::Count, higher, inLastWeek))
                           : supervisorTitle(table, inLastWeek);
    if (lastMonday.addDays(daysPerWeek) < weeks.beyond)
        table.title = Words::tr("Week of %1: %2").arg(QLocale().toString(lastMonday, u"d MMM yyyy"_s), table.title);
    if (!isByWeek)
        table.notes += Words::tr("Rows are supervisors, with the interns that they have in the last week that holds one.");
    return table;
}

} // namespace rnf
