#include "base/Words.h"
#include "insight/MetricKinds.h"
#include "insight/MetricRows.h"
#include "insight/MetricText.h"
#include "volunteers/Volunteers.h"

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

enum AskColumn { AskedFirst, StillWaiting };

constexpr qint64 secondsPerMinuteOfAsk = 60, secondsPerAskHour = 60 * secondsPerMinuteOfAsk;
/// The most hours that each span but the last holds.
constexpr auto mostHours = std::to_array<qint64>({24, Intake::hoursToFirstAsk, 72, 7 * 24});

QStringList askSpans()
{
    return {Words::tr("Up to 24 hours"), Words::tr("24 to 48 hours"), Words::tr("48 to 72 hours"), Words::tr("3 to 7 days"),
            Words::tr("Over a week")};
}

/// The offers so far, and what of them is told beside the bars.
struct AskSums {
    QList<qint64> seconds;
    qint64 inTime = 0, known = 0; ///< known: asked, or waiting for too long already

    void add(qint64 waited, bool isAsked)
    {
        const bool isLate = waited > Intake::hoursToFirstAsk * secondsPerAskHour;
        seconds += waited;
        inTime += isAsked && !isLate ? 1 : 0;
        known += isAsked || isLate ? 1 : 0;
    }
    /// Of an even number the mean of the two in the middle.
    QStringList medianNote()
    {
        if (seconds.isEmpty())
            return {};
        std::ranges::sort(seconds);
        const qint64 median = (seconds[(seconds.size() - 1) / 2] + seconds[seconds.size() / 2]) / 2;
        return {Words::tr("Half of them waited %1 or longer.").arg(MetricText::wait(median / secondsPerMinuteOfAsk))};
    }
};

} // namespace

MetricTable countFirstAsk(Database &database, const MetricQuestion &question)
{
    MetricTable table;
    table.columns = {
        {u"asked"_s, Words::tr("Asked"), MetricUnit::Count, MetricMark::Bar, MetricTone::Done},
        {u"waiting"_s, Words::tr("Waiting for a first ask"), MetricUnit::Count, MetricMark::Bar, MetricTone::Waiting}};
    table.about = Words::tr("all offers");
    MetricRows rows(table, question.by, question.period);
    for (const auto &span : askSpans())
        rows.row(span, span);
    AskSums sums;
    const QDateTime now = question.now();
    for (const auto &ask : Volunteers::firstAsks(database)) {
        const bool isAsked = !ask.askedAt.isEmpty();
        const qint64 waited = qMax<qint64>(0, instantOf(ask.receivedAt).secsTo(isAsked ? instantOf(ask.askedAt) : now));
        const auto span =
            std::ranges::lower_bound(mostHours, waited, {}, [](qint64 hours) { return hours * secondsPerAskHour; });
        MetricCell &cell = table.rows[span - mostHours.begin()].cells[isAsked ? AskedFirst : StillWaiting];
        ++cell.value;
        cell.things.people += ask.person;
        sums.add(waited, isAsked);
    }
    rows.finish(database);
    table.title = Words::tr("Asked within 48 hours: %1").arg(MetricText::rate(MetricUnit::Count, sums.inTime, sums.known));
    table.notes = sums.medianNote();
    return table;
}

} // namespace rnf
