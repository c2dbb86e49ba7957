#include "workplace/WallChart.h"

#include "base/Text.h"
#include "storage/IdSet.h"

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

/// Which places have a row: somebody works there or below, or somebody says so.
QList<bool> shownPlaces(const Workplace &workplace)
{
    QList<bool> isShown(workplace.places().size());
    for (const auto &place : workplace.places()) {
        if (workplace.count(place.key) == 0 && place.headcount.claimed == 0)
            continue;
        for (auto above = workplace.at(place.key); above >= 0; above = workplace.at(workplace.places()[above].parent))
            isShown[above] = true;
    }
    return isShown;
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

void WallChart::Cell::add(PersonId person, const Mark &mark)
{
    if (person == m_last)
        return;
    m_last = person;
    ++people;
    ++strengths[size_t(mark.strength)];
    cards += mark.hasCard;
    members += mark.isMember;
    led += mark.isLed;
}

WallChart::WallChart(const Workplace &workplace, const StandingMap &standing, PlaceKey scope, Across across)
    : m_workplace(workplace), m_standing(standing), m_across(across), m_rowsOf(workplace.places().size())
{
    const Place *root = workplace.find(scope);
    if (scope.isValid() && !root)
        return;
    addRows(root ? *root : Place{scope, {}, {}, -1, {}});
    const auto leaders = leading();
    addColumns(leaders);
    m_cells.resize(size_t(m_rows.size()) * size_t(m_columns.size() + 1));
    for (const auto &job : workplace.jobs()) {
        const auto &rows = rowsOf(job);
        if (rows.isEmpty())
            continue;
        const Mark mark = m_standing.marks.value(job.person);
        const int column = columnOf(job);
        for (const int row : rows) {
            cellAt(row, column).add(job.person, mark);
            cellAt(row, -1).add(job.person, mark);
        }
    }
    for (const auto &job : leaders) {
        for (const int row : rowsOf(job)) {
            for (const int column : {columnOf(job), -1})
                cellAt(row, column).leaders += job.person;
        }
    }
    for (auto &cell : m_cells) {
        for (const PersonId leader : std::as_const(cell.leaders))
            cell.covers += m_standing.marks.value(leader).covers;
    }
}

/// Where somebody leads: a role that names a unit or a shift counts there, else where they work. Staff leads, too, where the
/// role says so.
QList<WallChart::Job> WallChart::leading() const
{
    QHash<PersonId, QList<StandingMap::Post>> posts;
    IdSet leaders; // asked of everybody, which a hash would take long to answer
    for (const auto &post : m_standing.posts) {
        posts[post.leader] += post;
        leaders.add(post.leader.value);
    }
    QList<Job> leading;
    const auto add = [&](Job job, const StandingMap::Post &post) {
        if (m_workplace.find({PlaceKind::Unit, post.unit}))
            job.unit = post.unit;
        if (post.shift)
            job.shift = post.shift;
        job.place = m_workplace.placeOf(job);
        leading += job;
    };
    QSet<PersonId> employed;
    for (const auto &job : m_workplace.jobs()) {
        if (!leaders.contains(job.person.value))
            continue;
        employed += job.person;
        for (const auto &post : posts.value(job.person))
            add(job, post);
    }
    for (const auto &post : m_standing.posts) {
        if (post.unit && !employed.contains(post.leader))
            add({post.leader}, post);
    }
    return leading;
}

void WallChart::addRows(const Place &scope)
{
    const auto &places = m_workplace.places();
    const auto isShown = shownPlaces(m_workplace);
    QList<bool> isDivided(places.size()), isPeopled(places.size());
    for (qsizetype i = 0; i < places.size(); ++i) {
        if (const auto above = m_workplace.at(places[i].parent); above >= 0 && isShown[i])
            isDivided[above] = true;
    }
    for (const auto &job : m_workplace.jobs()) {
        if (job.place >= 0)
            isPeopled[job.place] = true;
    }
    QList<int> rowOf(places.size(), -1);
    const auto add = [&](qsizetype place, const Row &row) {
        (place < 0 ? m_rowsOfNowhere : m_rowsOf[place]) += int(m_rows.size());
        if (place >= 0 && !row.isRest)
            rowOf[place] = int(m_rows.size());
        m_rows += row;
    };
    if (!scope.key.isValid())
        add(-1, {scope.key, {}, 0, {}, false});
    for (qsizetype i = 0; i < places.size(); ++i) {
        const Place &place = places[i];
        if (!m_workplace.isWithin(place.key, scope.key))
            continue;
        if (place.key == scope.key || isShown[i]) {
            const int depth = place.depth - scope.depth;
            add(i, {place.key, place.name, depth, place.headcount, false});
            if (isDivided[i] && isPeopled[i])
                add(i, {place.key, place.name, depth + 1, {}, true});
        }
        // A parent stands before what lies in it, so its rows are known.
        if (place.key != scope.key) {
            for (auto above = m_workplace.at(place.parent); above >= 0; above = m_workplace.at(places[above].parent)) {
                if (rowOf[above] >= 0)
                    m_rowsOf[i] += rowOf[above];
                if (places[above].key == scope.key)
                    break;
            }
            if (!scope.key.isValid())
                m_rowsOf[i] += 0;
        }
    }
}

void WallChart::addColumns(const QList<Job> &leading)
{
    QSet<qint64> ids;
    for (const auto *jobs : {&m_workplace.jobs(), &leading}) {
        for (const auto &job : *jobs) {
            if (!rowsOf(job).isEmpty())
                ids += nameIdOf(job);
        }
    }
    QSet<QString> names;
    for (const qint64 id : std::as_const(ids))
        names += m_workplace.nameOf(id);
    for (const QString &name : std::as_const(names))
        m_columns += Column{name};
    // What is not known stands at the end.
    const SortKeys keys;
    std::ranges::sort(m_columns, {}, [&](const Column &column) {
        return std::tuple(column.name.isEmpty(), keys.of(column.name), column.name);
    });
    for (const qint64 id : std::as_const(ids)) {
        const auto column = std::ranges::find(m_columns, m_workplace.nameOf(id), &Column::name);
        m_columnOf.insert(id, int(column - m_columns.begin()));
    }
}

const WallChart::Cell &WallChart::cell(int row, int column) const
{
    return m_cells[size_t(row) * size_t(m_columns.size() + 1) + size_t(column + 1)];
}

int WallChart::count(int row, int column, Who who) const
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
    const auto isMeant = [&](PersonId person) {
        const Mark mark = m_standing.marks.value(person);
        switch (who) {
        case Who::NotAssessed:
            return mark.strength == 0;
        case Who::NoCard:
            return !mark.hasCard;
        case Who::NobodyLeads:
            return !mark.isLed;
        case Who::Everybody:
            break;
        }
        return true;
    };
    QSet<PersonId> people;
    for (const auto &job : m_workplace.jobs()) {
        if ((column < 0 || columnOf(job) == column) && rowsOf(job).contains(row) && isMeant(job.person))
            people += job.person;
    }
    return people;
}

QList<std::pair<int, int>> WallChart::gaps() const
{
    QList<std::pair<int, int>> gaps;
    for (int row = 0; row < m_rows.size(); ++row) {
        for (int column = 0; !isDivided(row) && column < m_columns.size(); ++column) {
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
