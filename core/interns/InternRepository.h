#pragma once

#include "interns/Placement.h"
#include "storage/RecordTable.h"

namespace rnf {

/// All SQL about the intern programme. Opens no transaction: Interns does.
class InternRepository : public RecordTables<InternProgram, Placement, School, Absence> {
public:
    explicit InternRepository(Database &database);

    QList<InternProgram> programs() { return table<InternProgram>().read(m_programs); }
    std::optional<InternProgram> find(ProgramId program) { return table<InternProgram>().find(program.value); }
    QList<Placement> placements() { return table<Placement>().read(m_placements); }
    std::optional<Placement> find(PlacementId placement) { return table<Placement>().find(placement.value); }
    QList<Placement> of(PersonId person) { return table<Placement>().read(m_ofPerson, person); }
    /// By name.
    QList<School> schools() { return table<School>().read(m_schools); }
    std::optional<School> find(SchoolId school) { return table<School>().find(school.value); }
    /// By their first days.
    QList<Absence> absences(PlacementId placement) { return table<Absence>().read(m_absences, placement); }
    std::optional<Absence> find(AbsenceId absence) { return table<Absence>().find(absence.value); }
    /// Hours of it were approved, which is never taken away.
    bool hasFixedHours(PlacementId placement) { return m_countFixed.one<int>(placement).value_or(0) > 0; }

private:
    Statement m_programs, m_placements, m_ofPerson, m_schools, m_absences, m_countFixed;
};

} // namespace rnf
