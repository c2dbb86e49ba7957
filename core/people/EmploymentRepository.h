#pragma once

#include "people/NameRepository.h"
#include "people/Person.h"
#include "storage/BlockTable.h"

namespace rnf {

/// A job as its table holds it, by ids; 0 is none.
struct EmploymentRecord {
    qint64 id = 0;
    qint64 organization = 0, worksite = 0, unit = 0, shift = 0, jobTitle = 0;
    QDate hiredOn, startOn, endOn;
};

/// Jobs, which people know by names and the database by ids. Opens no transaction: People does.
class EmploymentRepository {
public:
    EmploymentRepository(Database &database, NameRepository &names);

    /// Those of new people, who have their ids; adds the employers, worksites and units of each.
    void insert(Action &action, const std::vector<Person *> &people, std::vector<QList<NamedThing>> &things);
    /// Writes what differs; `after` gets the ids of new rows.
    void update(Action &action, const Person &before, Person &after);
    /// Makes a unit the person's place of work from a day on: it is filled in where a current job at its employer says
    /// none or began that day; else that job is closed and the next opened, with the same shift and title.
    void assign(Action &action, PersonId id, qint64 unit, QDate day);

    BlockTable<EmploymentRecord> &records() { return m_records; }
    Employment named(const EmploymentRecord &record, NamesSeen &seen);

private:
    EmploymentRecord recordOf(Action &action, const Employment &job);

    NameRepository &m_names;
    BlockTable<EmploymentRecord> m_records;
    Statement m_unitOwner;
};

} // namespace rnf
