#include "workplace/WallChart.h"

#include "base/Text.h"

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

/// The places that have a row: somebody works there or below, or somebody says so.
QSet<PlaceKey> shownPlaces(const Workplace &workplace)
{
    QSet<PlaceKey> shown;
    for (const auto &place : workplace.places()) {
        if (workplace.count(place.key) == 0 && place.headcount.claimed == 0)
            continue;
        for (const Place *above = &place; above; above = workplace.find(above->parent))
            shown += above->key;
    }
    return shown;
}

QString columnOf(const Workplace &workplace, const Workplace::Job &job, WallChart::Across across)
{
    return workplace.nameOf(across == WallChart::Across::Shifts ? job.shift : job.jobTitle);
}

} // namespace

int WallChart::Cell::middle() const
{
    int before = 0;
    for (int strength = 1; strength <= Campaign::levels; ++strength) {
        before += strengths[size_t(strength)];
        if (before > 0 && 2 * before >= assessed())
            return strength;
    }
    return 0;
}

WallChart::WallChart(const Workplace &workplace, const StandingMap &standing, PlaceKey scope, Across across)
    : m_standing(standing)
{
    const Place *root = workplace.find(scope);
    if (scope.isValid() && !root)
        return;
    addRows(workplace, root ? *root : Place{scope, {}, {}, -1, {}});
    QHash<PlaceKey, int> rowOf, restOf;
    for (int row = 0; row < m_rows.size(); ++row)
        (m_rows[row].isRest ? restOf : rowOf).insert(m_rows[row].place, row);

    // Where somebody works, and where somebody leads: a role that names a unit or shift counts there.
    QHash<PersonId, QList<StandingMap::Post>> posts;
    for (const auto &post : standing.posts)
        posts[post.leader] += post;
    QList<const Job *> working, leading;
    QList<Job> elsewhere;
    QSet<PersonId> employed;
    const auto placed = [&](Job job, const StandingMap::Post &post) {
        if (workplace.find({PlaceKind::Unit, post.unit}))
            job.unit = post.unit;
        if (post.shift)
            job.shift = post.shift;
        return job;
    };
    for (const auto &job : workplace.jobs()) {
        working += &job;
        employed += job.person;
        for (const auto &post : posts.value(job.person))
            elsewhere += placed(job, post);
    }
    // Staff leads, too, where the role says so.
    for (const auto &post : standing.posts) {
        if (!employed.contains(post.leader) && post.unit)
            elsewhere += placed({post.leader}, post);
    }
    for (const auto &job : std::as_const(elsewhere))
        leading += &job;
    const auto isOutside = [&](const Job *job) { return !workplace.isWithin(workplace.placeOf(*job), scope); };
    working.removeIf(isOutside);
    leading.removeIf(isOutside);
    addColumns(workplace, working + leading, across);

    QHash<QString, int> at;
    for (int column = 0; column < m_columns.size(); ++column)
        at.insert(m_columns[column].name, column);
    const auto put = [&](const Job *job, QSet<PersonId> Cell::*set) {
        const PlaceKey own = workplace.placeOf(*job);
        const auto putInto = [&](int row) {
            for (const int column : {at.value(columnOf(workplace, *job, across)), -1})
                m_cells[{row, column}].*set += job->person;
        };
        if (const auto rest = restOf.constFind(own); rest != restOf.cend())
            putInto(*rest);
        for (const Place *place = workplace.find(own); place; place = workplace.find(place->parent)) {
            if (const auto row = rowOf.constFind(place->key); row != rowOf.cend())
                putInto(*row);
            if (place->key == scope)
                break;
        }
        if (!scope.isValid())
            putInto(0);
    };
    for (const Job *job : std::as_const(working))
        put(job, &Cell::people);
    for (const Job *job : std::as_const(leading))
        put(job, &Cell::leaders);
    countCells();
}

void WallChart::addRows(const Workplace &workplace, const Place &scope)
{
    QSet<PlaceKey> divided, peopled;
    const auto shown = shownPlaces(workplace);
    for (const auto &place : workplace.places()) {
        if (shown.contains(place.key))
            divided += place.parent;
    }
    for (const auto &job : workplace.jobs())
        peopled += workplace.placeOf(job);
    if (!scope.key.isValid())
        m_rows += Row{scope.key, {}, 0, {}, false};
    for (const auto &place : workplace.places()) {
        if (!workplace.isWithin(place.key, scope.key) || !(place.key == scope.key || shown.contains(place.key)))
            continue;
        const int depth = place.depth - scope.depth;
        m_rows += Row{place.key, place.name, depth, place.headcount, false};
        if (divided.contains(place.key) && peopled.contains(place.key))
            m_rows += Row{place.key, place.name, depth + 1, {}, true};
    }
}

void WallChart::addColumns(const Workplace &workplace, const QList<const Job *> &jobs, Across across)
{
    QSet<QString> names;
    for (const Job *job : jobs)
        names += columnOf(workplace, *job, across);
    for (const QString &name : std::as_const(names))
        m_columns += Column{name};
    // What is not known stands at the end.
    const SortKeys keys;
    std::ranges::sort(m_columns, {}, [&](const Column &column) {
        return std::tuple(column.name.isEmpty(), keys.of(column.name), column.name);
    });
}

void WallChart::countCells()
{
    for (auto &cell : m_cells) {
        for (const PersonId person : std::as_const(cell.people)) {
            const Mark mark = m_standing.marks.value(person);
            ++cell.strengths[size_t(mark.strength)];
            cell.cards += mark.hasCard;
            cell.members += mark.isMember;
            cell.led += mark.isLed;
        }
        for (const PersonId leader : std::as_const(cell.leaders))
            cell.covers += m_standing.marks.value(leader).covers;
    }
}

const WallChart::Cell &WallChart::cell(int row, int column) const
{
    static const Cell nobody;
    const auto cell = m_cells.constFind({row, column});
    return cell == m_cells.cend() ? nobody : *cell;
}

qsizetype WallChart::count(int row, int column, Who who) const
{
    const Cell &counted = cell(row, column);
    switch (who) {
    case Who::NotAssessed:
        return counted.strengths[0];
    case Who::NoCard:
        return counted.count() - counted.cards;
    case Who::NobodyLeads:
        return counted.count() - counted.led;
    case Who::Everybody:
        break;
    }
    return counted.count();
}

QSet<PersonId> WallChart::people(int row, int column, Who who) const
{
    QSet<PersonId> people = cell(row, column).people;
    people.removeIf([&](PersonId person) {
        const Mark mark = m_standing.marks.value(person);
        switch (who) {
        case Who::Everybody:
            return false;
        case Who::NotAssessed:
            return mark.strength != 0;
        case Who::NoCard:
            return mark.hasCard;
        case Who::NobodyLeads:
            return mark.isLed;
        }
        return false;
    });
    return people;
}

QList<std::pair<int, int>> WallChart::gaps() const
{
    QList<std::pair<int, int>> gaps;
    for (int row = 0; row < m_rows.size(); ++row) {
        const bool isDivided = row + 1 < m_rows.size() && m_rows[row + 1].depth > m_rows[row].depth;
        for (int column = 0; !isDivided && column < m_columns.size(); ++column) {
            if (!cell(row, column).isCovered())
                gaps += {row, column};
        }
    }
    return gaps;
}

QList<WallChart::Overload> WallChart::overloads() const
{
    QList<Overload> overloads;
    for (const PersonId leader : cell(0, -1).leaders) {
        const Mark mark = m_standing.marks.value(leader);
        if (mark.followers > mark.covers)
            overloads += {leader, mark.followers, mark.covers};
    }
    std::ranges::sort(overloads, std::greater(), [](const Overload &o) { return std::pair(o.followers, o.leader.value); });
    return overloads;
}

} // namespace rnf
