#include "base/Words.h"
#include "insight/MetricKinds.h"
#include "insight/MetricRows.h"
#include "insight/MetricScope.h"
#include "insight/MetricText.h"

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

/// Clerical work lies at the bottom, where its line is.
enum ShareColumn { Clerical, LearningWork, Program, NotSaid };

QList<MetricColumn> shareColumns()
{
    const auto column = [](const QString &key, const QString &label, MetricTone tone) {
        return MetricColumn{key, label, MetricUnit::Minutes, MetricMark::Bar, tone, true};
    };
    return {column(u"clerical"_s, Words::tr("Clerical"), MetricTone::Warning),
            column(u"learning"_s, Words::tr("Learning"), MetricTone::Main),
            column(u"program"_s, Words::tr("Programme work"), MetricTone::Done),
            column(u"not_said"_s, Words::tr("Not said"), MetricTone::Unknown)};
}

ShareColumn columnOf(Category category)
{
    switch (category) {
    case Category::Learning:
        return LearningWork;
    case Category::Program:
        return Program;
    case Category::Clerical:
        return Clerical;
    case Category::NotSaid:
        break;
    }
    return NotSaid;
}

} // namespace

MetricTable countLearningShare(Database &database, const MetricQuestion &question)
{
    const MetricPeriod weeks = question.begunWeeks();
    const MetricScope scope(database, question);
    MetricTable table;
    table.columns = shareColumns();
    MetricRows rows(table, question.by, weeks);
    qint64 all = 0, waiting = 0;
    scope.eachInternEntry(weeks, [&](const CountedMinutes &counted) {
        if (!counted.isApproved) {
            waiting += counted.minutes;
            return;
        }
        all += counted.minutes;
        rows.addEntry(counted, columnOf(counted.category));
    });
    rows.finish(database);
    for (auto &row : table.rows) {
        qint64 sum = 0;
        for (const auto &cell : row.cells)
            sum += cell.value;
        for (auto &cell : row.cells)
            cell.of = sum;
    }
    table.title = Words::tr("Learning: %1 · clerical: %2")
                      .arg(MetricText::rate(MetricUnit::Minutes, table.total(LearningWork), all),
                           MetricText::rate(MetricUnit::Minutes, table.total(Clerical), all));
    table.notes = waitingNote(waiting);
    constexpr int mostClerical = 10;
    table.lines = {{mostClerical, Words::tr("%1 % clerical").arg(mostClerical)}};
    return table;
}

} // namespace rnf
