#include "base/Words.h"
#include "insight/MetricKinds.h"
#include "insight/MetricRows.h"
#include "insight/MetricText.h"
#include "insight/ProgrammeScope.h"
#include "programme/ProgrammeConflicts.h"
#include "programme/ProgrammeWords.h"
#include "programme/Programmes.h"

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

using PicksMissed = ProgrammeConflicts::MissedWishes;
enum PickColumn { MissedOnes, PossibleOnes, TimelessOnes };

QList<MetricColumn> pickColumns()
{
    using enum MetricUnit;
    return {{u"missed"_s, Words::tr("Missed"), Count, MetricMark::Bar, MetricTone::Problem, true, true},
            {u"possible"_s, Words::tr("Can be attended"), Count, MetricMark::Bar, MetricTone::Done, true, true},
            {u"timeless"_s, Words::tr("Without a time yet"), Count}};
}

/// `wanted`: all that they picked.
void addPicks(QList<MetricCell> &cells, const PicksMissed &of, int wanted)
{
    for (const auto &[column, count] :
         {std::pair(MissedOnes, of.missed), {PossibleOnes, of.placed - of.missed}, {TimelessOnes, wanted - of.placed}}) {
        cells[column].value += count;
        if (count > 0)
            cells[column].things.people += of.person;
    }
    for (const auto column : {MissedOnes, PossibleOnes})
        cells[column].of += of.placed;
}

/// "Draft: people miss 16 of 1,384 picks (1.2 %)"
QString picksTitle(const QString &version, const QList<MetricCell> &cells)
{
    const qint64 of = cells[MissedOnes].of;
    if (of == 0)
        return Words::tr("Nothing that people picked has a time yet");
    return Words::tr("%1: people miss %2")
        .arg(version, MetricText::rateOf(cells[MissedOnes].value, of, Words::tr("%n picks", nullptr, int(of))));
}

QString versionLabel(const ScheduleVersion &version)
{
    return version.state == VersionState::Draft ? MetricText::capitalized(ProgrammeWords::state(version.state))
                                                : version.label;
}

/// Who picked what, of those asked about.
class Pickers {
public:
    Pickers(const ScheduleFacts &facts, const MetricQuestion &question) : m_conflicts(asked(facts, question))
    {
        for (const auto &wish : m_conflicts.facts().wishes)
            ++m_wanted[wish.person];
    }
    QList<PersonId> people() const { return m_wanted.keys(); }
    int wantedBy(PersonId person) const { return m_wanted.value(person); }
    QList<PicksMissed> missedIn(const QList<ProgrammeSlot> &slots) const { return m_conflicts.missedBy(slots); }
    QList<PicksMissed> missedNow() const { return missedIn(m_conflicts.facts().slots); }

private:
    static ScheduleFacts asked(ScheduleFacts facts, const MetricQuestion &question)
    {
        facts.wishes.removeIf([&](const ScheduleFacts::Wish &wish) { return !question.holds(wish.person); });
        return facts;
    }

    ProgrammeConflicts m_conflicts;
    QHash<PersonId, int> m_wanted;
};

void fillVersions(Database &database, MetricRows &rows, const ProgrammeScope &scope, const Pickers &pickers)
{
    for (const auto &version : scope.versions()) {
        auto &row = rows.row(QString::number(version.id.value), versionLabel(version));
        for (const auto &of : pickers.missedIn(Programmes::slots(database, version.id)))
            addPicks(row.cells, of, pickers.wantedBy(of.person));
    }
}

/// Whoever misses the most first; who misses nothing is none of them.
void fillPickers(Database &database, MetricTable &table, MetricRows &rows, const Pickers &pickers)
{
    int contented = 0;
    for (const auto &of : pickers.missedNow()) {
        contented += of.missed == 0 ? 1 : 0;
        if (of.missed > 0) {
            rows.cell({}, of.person, MissedOnes);
            addPicks(table.rows.last().cells, of, pickers.wantedBy(of.person));
        }
    }
    rows.finish(database);
    std::ranges::stable_sort(table.rows, std::ranges::greater(),
                             [](const MetricRow &row) { return row.cells[MissedOnes].value; });
    if (contented > 0)
        table.notes += Words::tr("%n people miss nothing and are not listed.", nullptr, contented);
}

} // namespace

MetricTable countMissedPicks(Database &database, const MetricQuestion &question)
{
    const ProgrammeScope scope(database, question);
    MetricTable table;
    table.about = scope.about();
    table.columns = pickColumns();
    const Pickers pickers(scope.facts(), question);
    if (pickers.people().isEmpty())
        return table;
    MetricRows rows(table, question.by, question.period);
    if (question.by == MetricBy::Person) {
        fillPickers(database, table, rows, pickers);
    } else {
        fillVersions(database, rows, scope, pickers);
        rows.finish(database);
    }
    QList<MetricCell> now(table.columns.size());
    for (const auto &of : pickers.missedNow())
        addPicks(now, of, pickers.wantedBy(of.person));
    table.title = picksTitle(versionLabel(scope.versions().last()), now);
    table.things.people = pickers.people();
    table.things.tidy();
    return table;
}

} // namespace rnf
