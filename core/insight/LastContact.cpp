#include "base/Words.h"
#include "insight/Attempts.h"
#include "insight/MetricKinds.h"
#include "insight/MetricRows.h"
#include "insight/MetricText.h"
#include "insight/WorkplaceScope.h"
#include "storage/IdSet.h"

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

enum ContactColumn { TalkedBefore, NeverTalked };

/// The most days that each span but the last holds.
constexpr auto mostDays = std::to_array({30, 60, 90});
constexpr size_t neverSpan = mostDays.size() + 1;

QStringList contactSpans()
{
    return {Words::tr("0–30 days"), Words::tr("31–60 days"), Words::tr("61–90 days"), Words::tr("Over 90 days"),
            Words::tr("Never")};
}

/// Everybody who was ever talked with, in each span in which they were.
std::array<IdSet, neverSpan> talkedBySpan(Database &database, const QDate &today)
{
    std::array<QString, mostDays.size()> begins;
    for (size_t span = 0; span < begins.size(); ++span)
        begins[span] = Attempts::beginOf(today.addDays(-mostDays[span]));
    std::array<IdSet, neverSpan> people;
    Attempts(today).each(database, [&](const Contact &attempt) {
        if (!isReached(attempt.result))
            return;
        const auto begin = std::ranges::find_if(begins, [&](const QString &at) { return at <= attempt.happenedAt; });
        people[size_t(begin - begins.begin())].add(attempt.person.value);
    });
    return people;
}

QString contactTitle(const QList<MetricRow> &rows, qint64 all)
{
    const MetricCell &never = rows[neverSpan].cells[NeverTalked], &longAgo = rows[neverSpan - 1].cells[TalkedBefore];
    if (never.value > 0 || all == 0)
        return Words::tr("Never talked with: %1").arg(MetricText::rate(MetricUnit::Count, never.value, all));
    return Words::tr("Not talked with for over 90 days: %1").arg(MetricText::rate(MetricUnit::Count, longAgo.value, all));
}

} // namespace

MetricTable countLastContact(Database &database, const MetricQuestion &question)
{
    const auto employed = peopleAtWork(database, question);
    const auto talked = talkedBySpan(database, question.today);
    MetricTable table;
    table.columns = {
        {u"people"_s, Words::tr("Talked with"), MetricUnit::Count, MetricMark::Bar, MetricTone::Main},
        {u"never"_s, Words::tr("Not talked with yet"), MetricUnit::Count, MetricMark::Bar, MetricTone::Unknown}};
    table.about = Words::tr("the whole workplace");
    MetricRows rows(table, question.by, question.period);
    for (const auto &span : contactSpans())
        rows.row(span, span);
    for (const auto person : employed) {
        const auto newest = std::ranges::find_if(talked, [&](const IdSet &people) { return people.contains(person.value); });
        const auto span = newest - talked.begin();
        MetricCell &cell = table.rows[span].cells[size_t(span) == neverSpan ? NeverTalked : TalkedBefore];
        ++cell.value;
        cell.things.people += person;
    }
    rows.finish(database);
    for (qsizetype span = 0; span < table.rows.size(); ++span) {
        auto &cells = table.rows[span].cells;
        const bool isNever = size_t(span) == neverSpan;
        cells[isNever ? TalkedBefore : NeverTalked].isKnown = false;
        cells[isNever ? NeverTalked : TalkedBefore].of = employed.size();
    }
    table.title = contactTitle(table.rows, employed.size());
    return table;
}

} // namespace rnf
