#include "people/EmploymentRepository.h"

#include "people/PeopleSchema.h"

#include <deque>

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

QList<Column<EmploymentRecord>> employmentColumns()
{
    // An id of 0 is "none", which the database keeps as NULL.
    const auto reference = []<auto Member>(const char *name)
    {
        return Column<EmploymentRecord>{
            name, [](const EmploymentRecord &record) { return record.*Member ? SqlValue(record.*Member) : SqlValue(); },
            [](EmploymentRecord &record, Row &row) { row >> record.*Member; },
            [](const EmploymentRecord &record) { return record.*Member == 0; },
            [](Statement::Binder &binder, const EmploymentRecord &record) { binder << record.*Member; }};
    };
    using R = EmploymentRecord;
    return {reference.operator()<&R::organization>("organization_id"),
            reference.operator()<&R::worksite>("worksite_id"),
            reference.operator()<&R::unit>("unit_id"),
            reference.operator()<&R::shift>("shift_id"),
            reference.operator()<&R::jobTitle>("job_title_id"),
            columnFor<&R::hiredOn>("hired_on"),
            columnFor<&R::startOn>("start_on"),
            columnFor<&R::endOn>("end_on")};
}

} // namespace

EmploymentRepository::EmploymentRepository(Database &database, NameRepository &names)
    : m_names(names), m_records(database, PeopleTable::Employment, "employment", employmentColumns(), "person_id"),
      m_unitOwner(database, u"SELECT organization_id, worksite_id FROM unit WHERE id = ?"_s)
{
}

void EmploymentRepository::insert(Action &action, const std::vector<Person *> &people,
                                  std::vector<QList<NamedThing>> &things)
{
    std::deque<EmploymentRecord> records; // which stay where they are while it grows
    std::vector<RecordTable<EmploymentRecord>::New> rows;
    for (size_t i = 0; i < people.size(); ++i) {
        for (auto &job : people[i]->employments) {
            auto &record = records.emplace_back(recordOf(action, job));
            m_records.giveId(action, record);
            job.id = record.id;
            rows.push_back({&record, people[i]->id.value});
            for (const auto &[table, thing] : {NamedThing{PeopleTable::Organization, record.organization},
                                               {PeopleTable::Worksite, record.worksite},
                                               {PeopleTable::Unit, record.unit}}) {
                if (thing)
                    things[i] += {table, thing};
            }
        }
    }
    m_records.insert(action, rows);
}

void EmploymentRepository::update(Action &action, const Person &before, Person &after)
{
    if (before.employments == after.employments)
        return;
    const auto records = [&](const QList<Employment> &jobs) {
        QList<EmploymentRecord> list;
        for (const auto &job : jobs)
            list += recordOf(action, job);
        return list;
    };
    const auto present = m_records.of(before.id.value);
    auto wanted = records(after.employments);
    // Two units of one employer may have one name: a place whose name nobody touched stays the place it was.
    for (auto &job : wanted) {
        const auto old = std::ranges::find(present, job.id, &EmploymentRecord::id);
        const auto was = std::ranges::find(before.employments, job.id, &Employment::id);
        const auto is = std::ranges::find(after.employments, job.id, &Employment::id);
        if (job.id && old != present.end() && was != before.employments.end()
            && std::tie(was->employer, was->worksite, was->unit) == std::tie(is->employer, is->worksite, is->unit)) {
            job.organization = old->organization;
            job.worksite = old->worksite;
            job.unit = old->unit;
        }
    }
    m_records.sync(action, present, wanted, before.id.value);
    for (qsizetype i = 0; i < wanted.size(); ++i)
        after.employments[i].id = wanted[i].id;
}

void EmploymentRepository::assign(Action &action, PersonId id, qint64 unit, QDate day)
{
    EmploymentRecord next;
    next.unit = unit;
    next.startOn = day;
    m_unitOwner.each([&](Row &row) { row >> next.organization >> next.worksite; }, unit);
    const auto jobs = m_records.of(id.value);
    const auto isCurrentThere = [&](const EmploymentRecord &job) {
        return !job.endOn.isValid() && (job.organization == next.organization || job.organization == 0);
    };
    if (std::ranges::any_of(jobs, [&](const auto &job) { return isCurrentThere(job) && job.unit == unit; }))
        return;
    if (const auto job = std::ranges::find_if(jobs, isCurrentThere); job != jobs.end()) {
        EmploymentRecord after = *job;
        if (job->unit == 0 || job->startOn == day) {
            after.organization = next.organization;
            after.unit = unit;
            after.worksite = next.worksite ? next.worksite : job->worksite;
            m_records.update(action, *job, after);
            return;
        }
        next.shift = job->shift;
        next.jobTitle = job->jobTitle;
        next.hiredOn = job->hiredOn;
        after.endOn = day;
        m_records.update(action, *job, after);
    }
    m_records.insert(action, next, id.value);
}

EmploymentRecord EmploymentRepository::recordOf(Action &action, const Employment &job)
{
    EmploymentRecord record;
    record.id = job.id;
    record.organization = m_names.idOf(action, PeopleTable::Organization, job.employer);
    record.worksite = m_names.idOf(action, PeopleTable::Worksite, job.worksite, record.organization);
    record.unit = m_names.unitOf(action, job.unit, record.organization, record.worksite);
    record.shift = m_names.idOf(action, PeopleTable::Shift, job.shift, record.organization);
    record.jobTitle = m_names.idOf(action, PeopleTable::JobTitle, job.jobTitle, record.organization);
    record.hiredOn = job.hiredOn;
    record.startOn = job.startOn;
    record.endOn = job.endOn;
    return record;
}

Employment EmploymentRepository::named(const EmploymentRecord &record, NamesSeen &seen)
{
    using namespace PeopleTable;
    return {record.id,
            m_names.nameOf({Organization, record.organization}, seen),
            m_names.nameOf({Worksite, record.worksite}, seen),
            m_names.nameOf({Unit, record.unit}, seen),
            m_names.nameOf({Shift, record.shift}, seen),
            m_names.nameOf({JobTitle, record.jobTitle}, seen),
            record.hiredOn,
            record.startOn,
            record.endOn};
}

} // namespace rnf
