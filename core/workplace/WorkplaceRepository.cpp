#include "workplace/WorkplaceRepository.h"

#include "people/PeopleSchema.h"
#include "storage/IdSet.h"

using namespace Qt::StringLiterals;

namespace rnf {

WorkplaceRepository::WorkplaceRepository(Database &database)
    : m_employers(database, PeopleTable::Organization, "organization", {columnFor<&NameRecord::name>("name")}),
      m_worksites(database, PeopleTable::Worksite, "worksite", {columnFor<&NameRecord::name>("name")}),
      m_units(database, PeopleTable::Unit, "unit",
              {columnFor<&UnitRecord::employer>("organization_id"), columnFor<&UnitRecord::worksite>("worksite_id"),
               columnFor<&UnitRecord::parent>("parent_id"), columnFor<&UnitRecord::name>("name"),
               columnFor<&UnitRecord::claimed>("headcount_claimed"), columnFor<&UnitRecord::source>("headcount_source"),
               columnFor<&UnitRecord::on>("headcount_on")}),
      // Partners of events are organizations too; whoever works at one makes it an employer.
      m_allEmployers(database, u"SELECT id, name FROM organization o WHERE kind = 'employer' "
                               "OR EXISTS (SELECT 1 FROM employment e WHERE e.organization_id = o.id) "
                               "OR EXISTS (SELECT 1 FROM unit u WHERE u.organization_id = o.id) "
                               "OR EXISTS (SELECT 1 FROM worksite w WHERE w.organization_id = o.id)"_s),
      m_allWorksites(database, u"SELECT id, organization_id, name FROM worksite"_s),
      m_allUnits(database, u"SELECT id, organization_id, worksite_id, parent_id, name, headcount_claimed, headcount_source, "
                           "headcount_on FROM unit"_s),
      m_jobs(database, u"SELECT person_id, organization_id, worksite_id, unit_id, shift_id, job_title_id FROM employment "
                       "WHERE end_on IS NULL ORDER BY id"_s),
      m_atWork(database, u"SELECT person_id FROM employment WHERE end_on IS NULL"_s),
      m_jobSpans(database, u"SELECT person_id, COALESCE(start_on, hired_on), end_on FROM employment "
                           "WHERE end_on IS NULL OR end_on > ? ORDER BY id"_s),
      m_shifts(database, u"SELECT id, name FROM shift"_s), m_jobTitles(database, u"SELECT id, name FROM job_title"_s)
{
}

Workplace WorkplaceRepository::read()
{
    QList<Place> places;
    m_allEmployers.each([&](Row &row) {
        Place place;
        row >> place.key.id >> place.name;
        places += place;
    });
    m_allWorksites.each([&](Row &row) {
        Place place{{PlaceKind::Worksite, 0}};
        row >> place.key.id >> place.parent.id >> place.name;
        places += place;
    });
    m_allUnits.each([&](Row &row) {
        Place place{{PlaceKind::Unit, 0}};
        qint64 employer = 0, worksite = 0, parent = 0;
        auto &[claimed, source, on] = place.headcount;
        row >> place.key.id >> employer >> worksite >> parent >> place.name >> claimed >> source >> on;
        place.parent = parent   ? PlaceKey{PlaceKind::Unit, parent}
                     : worksite ? PlaceKey{PlaceKind::Worksite, worksite}
                                : PlaceKey{PlaceKind::Employer, employer};
        places += place;
    });
    QList<Workplace::Job> jobs;
    m_jobs.each([&](Row &row) {
        Workplace::Job job;
        row >> job.person >> job.employer >> job.worksite >> job.unit >> job.shift >> job.jobTitle;
        jobs += job;
    });
    QHash<qint64, QString> names;
    for (Statement *named : {&m_shifts, &m_jobTitles}) {
        named->each([&](Row &row) {
            const auto id = row.take<qint64>();
            names.insert(id, row.take<QString>());
        });
    }
    return {std::move(places), std::move(jobs), std::move(names)};
}

QList<PersonId> WorkplaceRepository::peopleAtWork()
{
    IdSet atWork;
    m_atWork.each([&](Row &row) { atWork.add(row.take<qint64>()); });
    QList<PersonId> people;
    people.reserve(atWork.size());
    atWork.each([&](qint64 id) { people += PersonId{id}; });
    return people;
}

QList<JobSpan> WorkplaceRepository::jobSpans(const QDate &day)
{
    QList<JobSpan> spans;
    m_jobSpans.each(
        [&](Row &row) {
            JobSpan span;
            row >> span.person >> span.from >> span.until;
            spans += span;
        },
        day);
    // Most stand person by person; sorting those that do not is quicker here than in the database.
    if (!std::ranges::is_sorted(spans, {}, &JobSpan::person))
        std::ranges::stable_sort(spans, {}, &JobSpan::person);
    return spans;
}

WorkplaceRepository::UnitRecord WorkplaceRepository::recordOf(const Place &place, const Workplace &workplace)
{
    UnitRecord unit{place.key.id,      {}, {}, {}, place.name, place.headcount.claimed, place.headcount.source,
                    place.headcount.on};
    // Only a unit right below a worksite says so; what lies deeper follows.
    if (place.parent.kind == PlaceKind::Unit)
        unit.parent.value = place.parent.id;
    else if (place.parent.kind == PlaceKind::Worksite)
        unit.worksite.value = place.parent.id;
    PlaceKey key = place.parent;
    for (const Place *above = workplace.find(key); above && above->parent.isValid(); above = workplace.find(key))
        key = above->parent;
    if (key.kind == PlaceKind::Employer)
        unit.employer.value = key.id;
    return unit;
}

PlaceKey WorkplaceRepository::insert(Action &action, const Place &place, const Workplace &workplace)
{
    if (place.key.kind == PlaceKind::Employer) {
        NameRecord employer{0, place.name};
        m_employers.insert(action, employer);
        return {PlaceKind::Employer, employer.id};
    }
    UnitRecord unit = recordOf(place, workplace);
    m_units.insert(action, unit);
    return {PlaceKind::Unit, unit.id};
}

void WorkplaceRepository::update(Action &action, const Place &before, const Place &after, const Workplace &workplace)
{
    if (before.key.kind == PlaceKind::Unit) {
        m_units.update(action, recordOf(before, workplace), recordOf(after, workplace));
        return;
    }
    auto &table = before.key.kind == PlaceKind::Employer ? m_employers : m_worksites;
    table.update(action, {before.key.id, before.name}, {before.key.id, after.name});
}

void WorkplaceRepository::removeUnit(Action &action, qint64 unit)
{
    UnitRecord gone;
    gone.id = unit;
    m_units.remove(action, gone);
}

} // namespace rnf
