#pragma once

#include "interns/Placement.h"
#include "storage/RecordTable.h"

namespace rnf {

/// All SQL about the intern programme. Opens no transaction: Interns does.
class InternRepository : public RecordTables<InternProgram, Placement, School, Absence> {
public:
    explicit InternRepository(Database &database);

    QList<InternProgram> programs();
    std::optional<InternProgram> find(ProgramId program);
    QList<Placement> placements();
    std::optional<Placement> find(PlacementId placement);
    QList<Placement> of(PersonId person);
    /// By name.
    QList<School> schools();
    std::optional<School> find(SchoolId school);
    /// By their first days.
    QList<Absence> absences(PlacementId placement);
    std::optional<Absence> find(AbsenceId absence);
    /// Hours of it were approved, which is never taken away.
    bool hasFixedHours(PlacementId placement);

private:
    Statement m_programs, m_placements, m_ofPerson, m_schools, m_absences, m_countFixed;
};

} // namespace rnf
