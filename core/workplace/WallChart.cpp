#include "workplace/WallChart.h"

#include "base/Text.h"

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

/// Parts of a place that have a row: somebody works there, or somebody says so.
bool isShown(const Workplace &workplace, const Place &place)
{
    return workplace.count(place.key) > 0 || place.headcount.claimed > 0;
}

} // namespace

WallChart::WallChart(const Workplace &workplace, PlaceKey scope, Across across)
{
    const Place *root = workplace.find(scope);
    if (!root)
        return;
    addRows(workplace, *root);
    QHash<PlaceKey, int> rowOf, restOf;
    for (int row = 0; row < m_rows.size(); ++row)
        (m_rows[row].isRest ? restOf : rowOf).insert(m_rows[row].place, row);

    const auto columnOf = [across](const Workplace::Job &job) {
        return across == Across::Shifts ? job.shift : job.jobTitle;
    };
    QList<std::pair<const Workplace::Job *, PlaceKey>> jobs;
    QSet<qint64> ids;
    for (const auto &job : workplace.jobs()) {
        const PlaceKey place = workplace.placeOf(job);
        if (workplace.isWithin(place, scope)) {
            jobs += {&job, place};
            ids += columnOf(job);
        }
    }
    const SortKeys keys;
    for (const qint64 id : std::as_const(ids))
        m_columns += Column{id, workplace.nameOf(id)};
    // What is not known stands at the end.
    std::ranges::sort(m_columns, {},
                      [&](const Column &column) { return std::tuple(column.id == 0, keys.of(column.name), column.id); });
    QHash<qint64, int> at;
    for (int column = 0; column < m_columns.size(); ++column)
        at.insert(m_columns[column].id, column);

    for (const auto &[job, own] : std::as_const(jobs)) {
        const int column = at.value(columnOf(*job));
        const auto put = [&](int row) {
            m_cells[{row, column}] += job->person;
            m_cells[{row, -1}] += job->person;
        };
        if (const auto rest = restOf.constFind(own); rest != restOf.cend())
            put(*rest);
        for (const Place *place = workplace.find(own); place; place = workplace.find(place->parent)) {
            put(rowOf.value(place->key));
            if (place->key == scope)
                break;
        }
    }
}

void WallChart::addRows(const Workplace &workplace, const Place &scope)
{
    QSet<PlaceKey> divided, peopled;
    for (const auto &place : workplace.places()) {
        if (isShown(workplace, place))
            divided += place.parent;
    }
    for (const auto &job : workplace.jobs())
        peopled += workplace.placeOf(job);
    for (const auto &place : workplace.places()) {
        if (!workplace.isWithin(place.key, scope.key) || !(place.key == scope.key || isShown(workplace, place)))
            continue;
        const int depth = place.depth - scope.depth;
        m_rows += Row{place.key, place.name, depth, place.headcount, false};
        if (divided.contains(place.key) && peopled.contains(place.key))
            m_rows += Row{place.key, place.name, depth + 1, {}, true};
    }
}

qsizetype WallChart::count(int row, int column) const
{
    const auto cell = m_cells.constFind({row, column});
    return cell == m_cells.cend() ? 0 : cell->size();
}

} // namespace rnf
