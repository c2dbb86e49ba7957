#include "workplace/Workplace.h"

#include "base/Text.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace rnf {

Workplace::Workplace(QList<Place> places, QList<Job> jobs, QHash<qint64, QString> names)
    : m_jobs(std::move(jobs)), m_names(std::move(names))
{
    QMultiHash<PlaceKey, Place> children;
    for (const auto &place : places)
        children.insert(place.parent, place);
    addBelow(children, {}, 0);
    count();
}

void Workplace::addBelow(const QMultiHash<PlaceKey, Place> &children, PlaceKey parent, int depth)
{
    const SortKeys keys;
    std::vector<std::pair<std::tuple<PlaceKind, QByteArray, qint64>, Place>> sorted;
    for (auto [it, end] = children.equal_range(parent); it != end; ++it)
        sorted.emplace_back(std::tuple(it->key.kind, keys.of(it->name), it->key.id), *it);
    std::ranges::sort(sorted, {}, [](const auto &entry) { return entry.first; });
    for (auto &[key, place] : sorted) {
        // Files may hold a circle of units that no page lets anybody make; whoever is on it stands once.
        if (m_at.contains(place.key))
            continue;
        place.depth = depth;
        m_at.insert(place.key, m_places.size());
        m_places += place;
        addBelow(children, place.key, depth + 1);
    }
}

void Workplace::count()
{
    QHash<PlaceKey, QSet<PersonId>> seen;
    QHash<PersonId, int> jobsOf;
    for (const auto &job : std::as_const(m_jobs))
        ++jobsOf[job.person];
    m_counts[{}] = int(jobsOf.size());
    for (const auto &job : std::as_const(m_jobs)) {
        const bool hasOthers = jobsOf.value(job.person) > 1;
        for (const Place *place = find(placeOf(job)); place; place = find(place->parent)) {
            // A second job in the same place makes nobody two people.
            if (hasOthers) {
                auto &people = seen[place->key];
                if (people.contains(job.person))
                    continue;
                people += job.person;
            }
            ++m_counts[place->key];
        }
    }
}

const Place *Workplace::find(PlaceKey key) const
{
    const auto at = m_at.constFind(key);
    return at == m_at.cend() ? nullptr : &m_places[*at];
}

QString Workplace::path(PlaceKey key) const
{
    QStringList names;
    for (const Place *place = find(key); place; place = find(place->parent))
        names.prepend(place->name);
    return names.join(u" › "_s);
}

bool Workplace::isWithin(PlaceKey key, PlaceKey ancestor) const
{
    if (!ancestor.isValid())
        return true;
    for (const Place *place = find(key); place; place = find(place->parent)) {
        if (place->key == ancestor)
            return true;
    }
    return false;
}

PlaceKey Workplace::placeOf(const Job &job) const
{
    for (const PlaceKey key : {PlaceKey{PlaceKind::Unit, job.unit}, PlaceKey{PlaceKind::Worksite, job.worksite}}) {
        if (find(key))
            return key;
    }
    return {PlaceKind::Employer, job.employer};
}

QList<PersonId> Workplace::people(PlaceKey key) const
{
    QSet<PersonId> people;
    for (const auto &job : m_jobs) {
        if (isWithin(placeOf(job), key))
            people += job.person;
    }
    return people.values();
}

} // namespace rnf
