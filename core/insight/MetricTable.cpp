#include "insight/MetricTable.h"

#include "storage/IdSet.h"

namespace rnf {
namespace {

/// From so many on, a set of bits has them in order sooner than they are compared with each other.
constexpr qsizetype manyIds = 4096;

template <typename T>
void sortOnce(QList<T> &ids)
{
    // Most come in order, and a list that is left alone stays shared.
    if (std::adjacent_find(ids.cbegin(), ids.cend(), std::greater_equal()) == ids.cend())
        return;
    if (ids.size() < manyIds) {
        std::ranges::sort(ids);
        ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
        return;
    }
    IdSet once;
    for (const T id : std::as_const(ids))
        once.add(id.value);
    ids.clear();
    once.each([&](qint64 id) { ids += T{id}; });
}

} // namespace

void MetricThings::tidy()
{
    sortOnce(people);
    sortOnce(sheets);
    sortOnce(tasks);
    sortOnce(entries);
    sortOnce(registrations);
    sortOnce(events);
    sortOnce(sessions);
    sortOnce(proposals);
}

void MetricCell::add(const Registration &registration)
{
    ++value;
    things.people += registration.person;
    things.registrations += registration.id;
}

qint64 MetricTable::total(qsizetype column) const
{
    qint64 sum = 0;
    for (const auto &row : rows)
        sum += row.cells[column].value;
    return sum;
}

} // namespace rnf
