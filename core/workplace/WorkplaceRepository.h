#pragma once

#include "storage/RecordTable.h"
#include "workplace/Workplace.h"

namespace rnf {

/// All SQL about places. Opens no transaction: Workplaces does.
class WorkplaceRepository {
public:
    explicit WorkplaceRepository(Database &database);

    /// The whole workplace: all places, and all jobs that have not ended.
    Workplace read();
    /// Everybody who has a job, by id.
    QList<PersonId> peopleAtWork();
    /// All jobs but those that had ended by a day, by person.
    QList<JobSpan> jobSpans(const QDate &day);

    /// Writes an employer, or a unit below `place.parent`.
    PlaceKey insert(Action &action, const Place &place, const Workplace &workplace);
    /// Writes what differs: the name; of a unit also its parent and headcount. Throws a Refusal when somebody changed it
    /// meanwhile.
    void update(Action &action, const Place &before, const Place &after, const Workplace &workplace);
    /// Its people stay without a unit; what lay below it must have been moved away.
    void removeUnit(Action &action, qint64 unit);

private:
    using PlaceId = Id<struct PlaceTag>;
    struct NameRecord {
        qint64 id = 0;
        QString name;
    };
    struct UnitRecord {
        qint64 id = 0;
        PlaceId employer, worksite, parent;
        QString name;
        int claimed = 0;
        QString source;
        QDate on;
    };
    static UnitRecord recordOf(const Place &place, const Workplace &workplace);

    RecordTable<NameRecord> m_employers, m_worksites;
    RecordTable<UnitRecord> m_units;
    Statement m_allEmployers, m_allWorksites, m_allUnits, m_jobs, m_atWork, m_jobSpans, m_shifts, m_jobTitles;
};

} // namespace rnf
