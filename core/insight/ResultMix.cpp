#include "base/Words.h"
#include "insight/Attempts.h"
#include "insight/MetricKinds.h"
#include "insight/MetricRows.h"
#include "insight/MetricText.h"

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

constexpr size_t methodCount = keysOf(ContactMethod{}).size(), resultCount = keysOf(ContactResult{}).size();

/// The people of all attempts, by method and result; one who was tried twice stands there twice.
using Tried = std::array<std::array<QList<PersonId>, resultCount>, methodCount>;

qint64 sumOf(const Tried &tried, ContactResult result)
{
    qint64 sum = 0;
    for (const auto &ofMethod : tried)
        sum += ofMethod[size_t(result)].size();
    return sum;
}

qint64 sumOf(const Tried &tried, ContactMethod method)
{
    qint64 sum = 0;
    for (const auto &ofResult : tried[size_t(method)])
        sum += ofResult.size();
    return sum;
}

/// Those that are met, the most frequent first.
template <typename Word>
QList<Word> byFrequency(const Tried &tried)
{
    QList<Word> words;
    for (size_t word = 0; word < keysOf(Word{}).size(); ++word) {
        if (sumOf(tried, Word(word)) > 0)
            words += Word(word);
    }
    std::ranges::stable_sort(words, std::ranges::greater(), [&](Word word) { return sumOf(tried, word); });
    return words;
}

/// Talked is green wherever it stands; the others have their tones by how frequent they are.
QList<MetricColumn> resultColumns(const QList<ContactResult> &results)
{
    QList tones{MetricTone::Main,    MetricTone::Third,  MetricTone::Warning,
                MetricTone::Problem, MetricTone::Second, MetricTone::Done};
    const qsizetype most = tones.size();
    QList<MetricColumn> columns;
    for (const auto result : results.first(qMin(most, results.size()))) {
        const auto tone = result == ContactResult::Talked ? MetricTone::Done : tones.takeFirst();
        columns += {QLatin1String(keysOf(result)[size_t(result)]),
                    ConversationWords::result(result),
                    MetricUnit::Count,
                    MetricMark::Bar,
                    tone,
                    true};
    }
    if (results.size() > most)
        columns +=
            {u"other_results"_s, Words::tr("Other results"), MetricUnit::Count, MetricMark::Bar, MetricTone::Other, true};
    return columns;
}

} // namespace

MetricTable countResultMix(Database &database, const MetricQuestion &question)
{
    const MetricPeriod weeks = question.begunWeeks();
    Attempts attempts(weeks, question.today);
    Tried tried;
    qint64 all = 0;
    attempts.each(database, [&](const Contact &attempt) {
        tried[size_t(attempt.method)][size_t(attempt.result)] += attempt.person;
        ++all;
    });
    const auto results = byFrequency<ContactResult>(tried);
    MetricTable table;
    table.columns = resultColumns(results);
    MetricRows rows(table, question.by, weeks);
    for (const auto method : byFrequency<ContactMethod>(tried)) {
        const QString label = ConversationWords::method(method);
        auto &cells = rows.row(label, label).cells;
        for (qsizetype place = 0; place < results.size(); ++place) {
            const auto &people = tried[size_t(method)][size_t(results[place])];
            auto &cell = cells[qMin(place, cells.size() - 1)];
            cell.value += people.size();
            cell.of = sumOf(tried, method);
            cell.things.people += people;
        }
    }
    rows.finish(database);
    table.title = results.isEmpty() ? Words::tr("Nobody was tried")
                                    : Words::tr("Most often: %1, %2")
                                          .arg(ConversationWords::result(results.first()),
                                               MetricText::rate(MetricUnit::Count, sumOf(tried, results.first()), all));
    table.notes = attempts.note();
    return table;
}

} // namespace rnf
