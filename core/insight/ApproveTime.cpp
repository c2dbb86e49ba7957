#include "base/Words.h"
#include "insight/MetricKinds.h"
#include "insight/MetricMean.h"
#include "insight/MetricRows.h"
#include "insight/MetricScope.h"
#include "insight/MetricText.h"

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

enum DecisionColumn { IsDecided, AwaitsDecision };

constexpr qint64 secondsPerMinute = 60;
/// The most hours that each span but the last holds.
constexpr auto mostHoursToDecide = std::to_array<qint64>({24, 48, 72, 7 * 24, 14 * 24});

QStringList decisionSpans()
{
    return {Words::tr("Up to 24 hours"), Words::tr("24 to 48 hours"), Words::tr("48 to 72 hours"),
            Words::tr("3 to 7 days"),    Words::tr("1 to 2 weeks"),   Words::tr("Over two weeks")};
}

/// The sheets so far, and what of them is told beside the bars.
struct DecisionSums {
    QList<qint64> minutesToDecide;
    qint64 longestWait = 0; ///< minutes
    int waiting = 0, returned = 0;

    void add(qint64 minutes, bool isDecided)
    {
        if (isDecided) {
            minutesToDecide += minutes;
            return;
        }
        ++waiting;
        longestWait = qMax(longestWait, minutes);
    }
    QString title() const
    {
        const auto median = medianTenths(minutesToDecide);
        if (!median)
            return Words::tr("%n weeks wait for a decision, and none is decided", nullptr, waiting);
        return Words::tr("Half of the approved weeks were approved within %1; %n wait", nullptr, waiting)
            .arg(MetricText::wait(*median / 10));
    }
    QStringList notes() const
    {
        QStringList notes;
        if (waiting > 0)
            notes += Words::tr("The longest has waited for %1.").arg(MetricText::wait(longestWait));
        if (returned > 0)
            notes +=
                Words::tr("%n weeks not counted: they were given back, and are not submitted again.", nullptr, returned);
        return notes;
    }
};

} // namespace

MetricTable countApproveTime(Database &database, const MetricQuestion &question)
{
    const MetricScope scope(database, question);
    MetricTable table;
    table.columns = {
        {u"decided"_s, Words::tr("Approved"), MetricUnit::Count, MetricMark::Bar, MetricTone::Done},
        {u"waiting"_s, Words::tr("Waiting for approval"), MetricUnit::Count, MetricMark::Bar, MetricTone::Waiting}};
    MetricRows rows(table, question.by, question.period);
    for (const auto &span : decisionSpans())
        rows.row(span, span);
    DecisionSums sums;
    const QDateTime now = question.now();
    const QString nowText = instantText(now);
    for (const auto &sheet : Hours::sheets(database, question.period.from, question.period.beyond)) {
        // Without a placement nobody decides.
        if (!sheet.placement.isValid() || !scope.holds(sheet.person, sheet.placement))
            continue;
        sums.returned += sheet.isReturned() ? 1 : 0;
        if (sheet.status == SheetStatus::Open || sheet.submittedAt > nowText)
            continue;
        const bool isDecided = sheet.isFixed() && sheet.decidedAt <= nowText;
        const QDateTime until = isDecided ? instantOf(sheet.decidedAt) : now;
        const qint64 minutes = qMax<qint64>(0, instantOf(sheet.submittedAt).secsTo(until)) / secondsPerMinute;
        const auto span =
            std::ranges::lower_bound(mostHoursToDecide, minutes, {}, [](qint64 hours) { return hours * minutesOfHour; });
        MetricCell &cell = table.rows[span - mostHoursToDecide.begin()].cells[isDecided ? IsDecided : AwaitsDecision];
        ++cell.value;
        cell.things.people += sheet.person;
        cell.things.sheets += sheet.id;
        sums.add(minutes, isDecided);
    }
    rows.finish(database);
    table.title = table.isEmpty() ? QString() : sums.title();
    table.notes = sums.notes();
    return table;
}

} // namespace rnf
