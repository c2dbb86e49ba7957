#include "base/Words.h"
#include "insight/MetricKinds.h"
#include "insight/MetricRows.h"
#include "insight/MetricText.h"
#include "insight/WorkplaceScope.h"
#include "people/People.h"
#include "standing/Standings.h"

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

enum QualityColumn { HasIt, LacksIt };

/// Tells all people apart by whether something is noted of them. That of the row and of the table is one list, which they share.
void addKnown(MetricRow &row, const QList<PersonId> &people, const std::function<bool(PersonId)> &isNoted)
{
    for (const auto person : people)
        addOnce(row.cells[isNoted(person) ? HasIt : LacksIt], person);
    for (auto &cell : row.cells)
        cell.of = people.size();
    row.things.people = people;
}

/// "Lacking most of all: Language, 214 of 320 (66.9 %)"
QString qualityTitle(const MetricTable &table)
{
    const auto lacking = [](const MetricRow &row) { return row.cells[LacksIt].value; };
    const MetricRow &worst = *std::ranges::max_element(table.rows, {}, lacking);
    if (lacking(worst) == 0)
        return Words::tr("Of all %n people everything is noted", nullptr, int(table.things.people.size()));
    return Words::tr("Lacking most of all: %1, %2")
        .arg(worst.label, MetricText::rate(MetricUnit::Count, lacking(worst), table.things.people.size()));
}

} // namespace

MetricTable countDataQuality(Database &database, const MetricQuestion &question)
{
    MetricTable table;
    table.about = campaignAbout(Standings::currentCampaign(database));
    table.columns = {{u"noted"_s, Words::tr("Noted"), MetricUnit::Count, MetricMark::Bar, MetricTone::Done, true},
                     {u"lacking"_s, Words::tr("Lacking"), MetricUnit::Count, MetricMark::Bar, MetricTone::Unknown, true}};
    const auto people = peopleAtWork(database, question);
    if (people.isEmpty())
        return table;
    MetricRows rows(table, question.by, question.period);
    const auto add = [&](const QString &label, const std::function<bool(PersonId)> &isNoted) {
        addKnown(rows.row(label, label), people, isNoted);
    };
    const auto addSet = [&](const QString &label, const IdSet &set) {
        add(label, [&](PersonId person) { return set.contains(person.value); });
    };
    addSet(Words::tr("Phone that works"), People::reachable(database, Purpose::Calling));
    addSet(Words::tr("E-mail that works"), People::reachable(database, Purpose::Email));
    addSet(Words::tr("Postal address"), People::reachable(database, Purpose::Post));
    addSet(Words::tr("Language"), People::withLanguage(database));
    const auto standing = Standings::map(database, question.today, MarkPart::Strength);
    add(Words::tr("Assessment of the last 90 days"), [&](PersonId person) {
        const Mark mark = standing.marks.value(person);
        return mark.strength > 0 && mark.isFresh;
    });
    table.things.people = people;
    table.title = qualityTitle(table);
    return table;
}

} // namespace rnf
