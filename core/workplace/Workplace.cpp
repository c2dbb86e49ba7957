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
    for (auto &job : m_jobs)
        job.place = placeOf(job);
    count();
}

Workplace Workplace::of(const std::function<bool(PersonId)> &isMeant) const
{
    QList<Place> places = m_places;
    for (auto &place : places)
        place.headcount = {};
    QList<Job> jobs;
    std::ranges::copy_if(m_jobs, std::back_inserter(jobs), isMeant, &Job::person);
    return {std::move(places), std::move(jobs), m_names};
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
    m_counts.resize(m_places.size());
    for (auto job = m_jobs.cbegin(); job != m_jobs.cend(); ++m_everybody) {
        // A second job in the same place makes nobody two people.
        auto next = job + 1;
        if (next == m_jobs.cend() || next->person != job->person) {
            if (job->place >= 0)
                ++m_counts[job->place];
        } else {
            QSet<qsizetype> places;
            for (next = job; next != m_jobs.cend() && next->person == job->person; ++next) {
                if (next->place >= 0)
                    places += next->place;
            }
            countTogether(places);
        }
        job = next;
    }
    // What lies in a place stands behind it.
    for (qsizetype place = m_places.size() - 1; place >= 0; --place) {
        if (const auto above = at(m_places[place].parent); above >= 0)
            m_counts[above] += m_counts[place];
    }
}

/// Somebody works in several places: whatever lies above more than one of them must count them once.
void Workplace::countTogether(const QSet<qsizetype> &places)
{
    QSet<qsizetype> seen;
    for (const auto own : places) {
        ++m_counts[own];
        for (qsizetype place = own; place >= 0; place = at(m_places[place].parent)) {
            if (seen.contains(place)) {
                --m_counts[place];
                break;
            }
            seen += place;
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

qsizetype Workplace::placeOf(const Job &job) const
{
    for (const PlaceKey key : {PlaceKey{PlaceKind::Unit, job.unit}, PlaceKey{PlaceKind::Worksite, job.worksite}}) {
        if (const auto place = key.isValid() ? at(key) : -1; place >= 0)
            return place;
    }
    return at({PlaceKind::Employer, job.employer});
}

QList<PersonId> Workplace::people(PlaceKey key) const
{
    QList<bool> isMeant(m_places.size());
    for (qsizetype place = 0; place < m_places.size(); ++place)
        isMeant[place] = isWithin(m_places[place].key, key);
    QList<PersonId> people;
    for (const auto &job : m_jobs) {
        if ((people.isEmpty() || people.last() != job.person) && (job.place < 0 ? !key.isValid() : isMeant[job.place]))
            people += job.person;
    }
    return people;
}

} // namespace rnf
