#include "workplace/Workplace.h"

#include "base/Text.h"

using namespace Qt::StringLiterals;

namespace rnf {

Workplace::Workplace(QList<Place> places, QList<Job> jobs, QHash<qint64, QString> names)
    : m_jobs(std::move(jobs)), m_names(std::move(names))
{
    QMultiHash<PlaceKey, Place> children;
    for (const auto &place : places)
        children.insert(place.parent, place);
    addBelow(children, {}, 0);
    const auto person = [](const Job &job) { return job.person.value; };
    if (!std::ranges::is_sorted(m_jobs, {}, person))
        std::ranges::stable_sort(m_jobs, {}, person);
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
    int everybody = 0;
    for (auto job = m_jobs.cbegin(); job != m_jobs.cend(); ++everybody) {
        // A second job in the same place makes nobody two people.
        auto next = job + 1;
        if (next == m_jobs.cend() || next->person != job->person) {
            ++m_counts[placeOf(*job)];
        } else {
            QSet<PlaceKey> places;
            for (next = job; next != m_jobs.cend() && next->person == job->person; ++next)
                places += placeOf(*next);
            countTogether(places);
        }
        job = next;
    }
    // What lies in a place stands behind it.
    for (auto place = m_places.crbegin(); place != m_places.crend(); ++place) {
        if (place->parent.isValid())
            m_counts[place->parent] += m_counts.value(place->key);
    }
    m_counts[{}] = everybody;
}

/// Somebody works in several places: whatever lies above more than one of them must count them once.
void Workplace::countTogether(const QSet<PlaceKey> &places)
{
    QSet<PlaceKey> seen;
    for (const auto &own : places) {
        ++m_counts[own];
        for (const Place *place = find(own); place; place = find(place->parent)) {
            if (seen.contains(place->key)) {
                --m_counts[place->key];
                break;
            }
            seen += place->key;
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
    QList<PersonId> people;
    for (const auto &job : m_jobs) {
        if ((people.isEmpty() || people.last() != job.person) && isWithin(placeOf(job), key))
            people += job.person;
    }
    return people;
}

} // namespace rnf
