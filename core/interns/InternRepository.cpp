#include "interns/InternRepository.h"

#include "interns/InternSchema.h"

using namespace Qt::StringLiterals;

namespace rnf {

InternRepository::InternRepository(Database &database)
    : RecordTables(
        {database,
         InternTable::Program,
         "intern_program",
         {columnFor<&InternProgram::name>("name"), columnFor<&InternProgram::intakeFromOn>("intake_from_on"),
          columnFor<&InternProgram::intakeToOn>("intake_to_on"), columnFor<&InternProgram::isRolling>("is_rolling"),
          columnFor<&InternProgram::minWeeks>("min_weeks"), columnFor<&InternProgram::minWeekMin>("min_week_min"),
          columnFor<&InternProgram::prefLowMin>("pref_low_min"), columnFor<&InternProgram::prefHighMin>("pref_high_min"),
          columnFor<&InternProgram::places>("places"), columnFor<&InternProgram::organizationClass>("organization_class"),
          columnFor<&InternProgram::jurisdiction>("jurisdiction"),
          columnFor<&InternProgram::complaintContact>("complaint_contact_id"),
          columnFor<&InternProgram::rightsText>("rights_text")}},
        {database,
         InternTable::Placement,
         "placement",
         {columnFor<&Placement::person>("person_id"), columnFor<&Placement::program>("program_id"),
          columnFor<&Placement::startOn>("start_on"), columnFor<&Placement::endOn>("end_on"),
          columnFor<&Placement::weekMin>("week_min"), columnFor<&Placement::supervisor>("supervisor_id"),
          columnFor<&Placement::status>("status"), columnFor<&Placement::isRemote>("is_remote"),
          columnFor<&Placement::endReason>("end_reason"), columnFor<&Placement::termEndOn>("term_end_on"),
          columnFor<&Placement::workClass>("work_class"), columnFor<&Placement::school>("school_id"),
          columnFor<&Placement::major>("major"), columnFor<&Placement::wantsCredit>("wants_credit"),
          columnFor<&Placement::faculty>("faculty_id")}},
        {database, InternTable::School, "school", {columnFor<&School::name>("name")}},
        {database,
         InternTable::Absence,
         "absence",
         {columnFor<&Absence::placement>("placement_id"), columnFor<&Absence::fromOn>("from_on"),
          columnFor<&Absence::toOn>("to_on"), columnFor<&Absence::kind>("kind"),
          columnFor<&Absence::isExcused>("is_excused"), columnFor<&Absence::note>("note")}}),
      m_programs(table<InternProgram>().selecting(u"ORDER BY id"_s)),
      m_placements(table<Placement>().selecting(u"ORDER BY id"_s)),
      m_ofPerson(table<Placement>().selecting(u"WHERE person_id = ? ORDER BY id"_s)),
      m_schools(table<School>().selecting(u"ORDER BY name"_s)),
      m_absences(table<Absence>().selecting(u"WHERE placement_id = ? ORDER BY from_on, id"_s)),
      m_countFixed(database, u"SELECT count(*) FROM timesheet WHERE placement_id = ? "
                             "AND (status = 'approved' OR status = 'locked')"_s)
{
}

QList<InternProgram> InternRepository::programs() { return table<InternProgram>().read(m_programs); }

std::optional<InternProgram> InternRepository::find(ProgramId program) { return table<InternProgram>().find(program.value); }

QList<Placement> InternRepository::placements() { return table<Placement>().read(m_placements); }

std::optional<Placement> InternRepository::find(PlacementId placement) { return table<Placement>().find(placement.value); }

QList<Placement> InternRepository::of(PersonId person) { return table<Placement>().read(m_ofPerson, person); }

QList<School> InternRepository::schools() { return table<School>().read(m_schools); }

std::optional<School> InternRepository::find(SchoolId school) { return table<School>().find(school.value); }

QList<Absence> InternRepository::absences(PlacementId placement) { return table<Absence>().read(m_absences, placement); }

std::optional<Absence> InternRepository::find(AbsenceId absence) { return table<Absence>().find(absence.value); }

bool InternRepository::hasFixedHours(PlacementId placement) { return m_countFixed.one<int>(placement).value_or(0) > 0; }

} // namespace rnf
