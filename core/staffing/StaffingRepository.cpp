#include "staffing/StaffingRepository.h"

#include "staffing/StaffingSchema.h"

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

const QString byTime = u" ORDER BY starts_at, id"_s;

/// How many stand where with each role of each shift; which shifts follows.
const QString fillOf =
    u"SELECT n.volunteer_shift_id, n.volunteer_role_id, r.name, r.is_solo_ok, v.starts_at, v.ends_at, n.count_min, "
    u"n.count_max, "
    "SUM(CASE WHEN s.status IN ('approved', 'confirmed', 'arrived', 'completed', 'left_early') THEN 1 ELSE 0 END), "
    "SUM(CASE WHEN s.status IN ('offered', 'requested') THEN 1 ELSE 0 END), "
    "SUM(CASE WHEN s.status = 'swap_open' THEN 1 ELSE 0 END), "
    "SUM(CASE WHEN s.status IN ('arrived', 'completed', 'left_early') THEN 1 ELSE 0 END), "
    "SUM(CASE WHEN s.status IN ('completed', 'left_early') THEN 1 ELSE 0 END), "
    "SUM(CASE WHEN s.status = 'no_show' THEN 1 ELSE 0 END) "
    "FROM staffing_need n JOIN volunteer_shift v ON v.id = n.volunteer_shift_id "
    "JOIN volunteer_role r ON r.id = n.volunteer_role_id "
    "LEFT JOIN shift_sign_up s ON s.volunteer_shift_id = n.volunteer_shift_id AND s.volunteer_role_id = n.volunteer_role_id "_s;
const QString byShiftAndRole =
    u" GROUP BY n.id, n.volunteer_shift_id, n.volunteer_role_id, r.name, r.is_solo_ok, v.starts_at, v.ends_at, n.count_min, "
    "n.count_max ORDER BY v.starts_at, n.volunteer_shift_id, r.name, n.id"_s;

/// Asked for a shift or a task, or spoken with, by whoever may be interested in shifts.
const QString whoIsInterested =
    u"SELECT w.person_id, (SELECT max(moment) FROM (SELECT i.happened_at AS moment FROM interaction i "
    "WHERE i.person_id = w.person_id UNION ALL SELECT t.asked_at FROM task_person t WHERE t.person_id = w.person_id "
    "UNION ALL SELECT s.asked_at FROM shift_sign_up s WHERE s.person_id = w.person_id) AS asked), "
    "(SELECT count(*) FROM shift_sign_up d WHERE d.person_id = w.person_id AND d.status IN ('completed', 'left_early')) "
    "FROM (SELECT person_id FROM time_offer UNION SELECT person_id FROM person_skill "
    "UNION SELECT person_id FROM shift_sign_up) AS w "
    "WHERE NOT EXISTS (SELECT 1 FROM person p WHERE p.id = w.person_id AND p.is_deceased = 1) ORDER BY w.person_id"_s;

QList<ShiftFill> fillIn(Statement &statement, const auto &...values)
{
    QList<ShiftFill> all;
    statement.each(
        [&](Row &row) {
            ShiftFill fill;
            row >> fill.shift >> fill.role >> fill.roleName >> fill.isSoloOk >> fill.startsAt >> fill.endsAt >> fill.countMin
                >> fill.countMax >> fill.signedUp >> fill.asked >> fill.swapsOpen >> fill.came >> fill.finished
                >> fill.noShows;
            all += fill;
        },
        values...);
    return all;
}

} // namespace

StaffingRepository::StaffingRepository(Database &database)
    : RecordTables(
        {database,
         StaffingTable::Role,
         "volunteer_role",
         {columnFor<&VolunteerRole::name>("name"), columnFor<&VolunteerRole::certificateKind>("certificate_kind"),
          columnFor<&VolunteerRole::isSoloOk>("is_solo_ok")}},
        {database,
         StaffingTable::Certificate,
         "certificate",
         {columnFor<&Certificate::person>("person_id"), columnFor<&Certificate::kind>("kind"),
          columnFor<&Certificate::expiresOn>("expires_on")}},
        {database,
         StaffingTable::Shift,
         "volunteer_shift",
         {columnFor<&VolunteerShift::event>("event_id"), columnFor<&VolunteerShift::room>("room_id"),
          columnFor<&VolunteerShift::name>("name"), columnFor<&VolunteerShift::startsAt>("starts_at"),
          columnFor<&VolunteerShift::endsAt>("ends_at"), columnFor<&VolunteerShift::isRemote>("is_remote"),
          columnFor<&VolunteerShift::brief>("brief"), columnFor<&VolunteerShift::signUpsOpenOn>("sign_ups_open_on")}},
        {database,
         StaffingTable::Need,
         "staffing_need",
         {columnFor<&StaffingNeed::shift>("volunteer_shift_id"), columnFor<&StaffingNeed::role>("volunteer_role_id"),
          columnFor<&StaffingNeed::countMin>("count_min"), columnFor<&StaffingNeed::countMax>("count_max")}},
        {database,
         StaffingTable::SignUp,
         "shift_sign_up",
         {columnFor<&ShiftSignUp::shift>("volunteer_shift_id"), columnFor<&ShiftSignUp::person>("person_id"),
          columnFor<&ShiftSignUp::role>("volunteer_role_id"), columnFor<&ShiftSignUp::status>("status"),
          columnFor<&ShiftSignUp::plannedFromAt>("planned_from_at"), columnFor<&ShiftSignUp::plannedToAt>("planned_to_at"),
          columnFor<&ShiftSignUp::actualFromAt>("actual_from_at"), columnFor<&ShiftSignUp::actualToAt>("actual_to_at"),
          columnFor<&ShiftSignUp::covers>("covers_id"), columnFor<&ShiftSignUp::askedAt>("asked_at"),
          columnFor<&ShiftSignUp::reason>("reason"), columnFor<&ShiftSignUp::entry>("time_entry_id")}}),
      m_roles(table<VolunteerRole>().selecting(u"ORDER BY name, id"_s)),
      m_isUsed(database, u"SELECT count(*) FROM staffing_need WHERE volunteer_role_id = ?"_s),
      m_certificates(table<Certificate>().selecting(u"ORDER BY kind, person_id"_s)),
      m_certificatesOf(table<Certificate>().selecting(u"WHERE person_id = ? ORDER BY kind, id"_s)),
      m_ofEvent(table<VolunteerShift>().selecting(u"WHERE event_id = ?"_s + byTime)),
      m_after(table<VolunteerShift>().selecting(u"WHERE ends_at > ?"_s + byTime)),
      m_ofPerson(table<VolunteerShift>().selecting(
          u"WHERE id IN (SELECT volunteer_shift_id FROM shift_sign_up WHERE person_id = ?)"_s + byTime)),
      m_between(table<VolunteerShift>().selecting(u"WHERE ends_at > ? AND starts_at < ?"_s + byTime)),
      m_needs(table<StaffingNeed>().selecting(u"WHERE volunteer_shift_id = ? ORDER BY id"_s)),
      m_signUpsOfEvent(table<ShiftSignUp>().selecting(
          u"WHERE volunteer_shift_id IN (SELECT id FROM volunteer_shift WHERE event_id = ?) ORDER BY volunteer_shift_id, id"_s)),
      m_signUpsOfPerson(table<ShiftSignUp>().selecting(u"WHERE person_id = ? ORDER BY id"_s)),
      m_signUpsOfShift(table<ShiftSignUp>().selecting(u"WHERE volunteer_shift_id = ? ORDER BY id"_s)),
      m_signUpOfBoth(table<ShiftSignUp>().selecting(u"WHERE volunteer_shift_id = ? AND person_id = ?"_s)),
      m_signUpsBetween(table<ShiftSignUp>().selecting(
          u"WHERE volunteer_shift_id IN (SELECT id FROM volunteer_shift WHERE ends_at > ? AND starts_at < ?) ORDER BY id"_s)),
      m_fill(database, fillOf + u"WHERE v.event_id = ?"_s + byShiftAndRole),
      m_fillBetween(database, fillOf + u"WHERE v.ends_at > ? AND v.starts_at < ?"_s + byShiftAndRole),
      m_interested(database, whoIsInterested)
{
}

void StaffingRepository::insert(Action &action, QList<VolunteerShift> &shifts)
{
    std::vector<RecordTable<VolunteerShift>::New> rows;
    for (auto &shift : shifts) {
        table<VolunteerShift>().giveId(action, shift);
        rows.push_back({&shift, 0});
    }
    table<VolunteerShift>().insert(action, rows);
}

QList<VolunteerRole> StaffingRepository::roles() { return table<VolunteerRole>().read(m_roles); }

std::optional<VolunteerRole> StaffingRepository::find(VolunteerRoleId id) { return table<VolunteerRole>().find(id.value); }

bool StaffingRepository::isUsed(VolunteerRoleId role) { return m_isUsed.one<int>(role).value_or(0) > 0; }

QList<Certificate> StaffingRepository::certificates() { return table<Certificate>().read(m_certificates); }

QList<Certificate> StaffingRepository::certificates(PersonId person)
{
    return table<Certificate>().read(m_certificatesOf, person);
}

QList<VolunteerShift> StaffingRepository::shifts(EventId event) { return table<VolunteerShift>().read(m_ofEvent, event); }

QList<VolunteerShift> StaffingRepository::shiftsAfter(const QString &instant)
{
    return table<VolunteerShift>().read(m_after, instant);
}

QList<VolunteerShift> StaffingRepository::shifts(PersonId person)
{
    return table<VolunteerShift>().read(m_ofPerson, person);
}

std::optional<VolunteerShift> StaffingRepository::find(VolunteerShiftId id)
{
    return table<VolunteerShift>().find(id.value);
}

QList<StaffingNeed> StaffingRepository::needs(VolunteerShiftId shift) { return table<StaffingNeed>().read(m_needs, shift); }

QList<ShiftSignUp> StaffingRepository::signUps(EventId event) { return table<ShiftSignUp>().read(m_signUpsOfEvent, event); }

QList<ShiftSignUp> StaffingRepository::signUps(PersonId person)
{
    return table<ShiftSignUp>().read(m_signUpsOfPerson, person);
}

QList<ShiftSignUp> StaffingRepository::signUps(VolunteerShiftId shift)
{
    return table<ShiftSignUp>().read(m_signUpsOfShift, shift);
}

std::optional<ShiftSignUp> StaffingRepository::find(ShiftSignUpId id) { return table<ShiftSignUp>().find(id.value); }

std::optional<ShiftSignUp> StaffingRepository::find(VolunteerShiftId shift, PersonId person)
{
    const auto found = table<ShiftSignUp>().read(m_signUpOfBoth, shift, person);
    return found.isEmpty() ? std::nullopt : std::optional(found.first());
}

QList<ShiftSignUp> StaffingRepository::signUpsBetween(const QString &from, const QString &until)
{
    return table<ShiftSignUp>().read(m_signUpsBetween, from, until);
}

QList<VolunteerShift> StaffingRepository::shiftsBetween(const QString &from, const QString &until)
{
    return table<VolunteerShift>().read(m_between, from, until);
}

QList<ShiftFill> StaffingRepository::fill(EventId event) { return fillIn(m_fill, event); }

QList<ShiftFill> StaffingRepository::fillBetween(const QString &from, const QString &until)
{
    return fillIn(m_fillBetween, from, until);
}

QList<StaffingRepository::Asked> StaffingRepository::interested()
{
    QList<Asked> all;
    m_interested.each([&](Row &row) {
        Asked &asked = all.emplaceBack();
        row >> asked.person >> asked.lastAskedAt >> asked.earlierShifts;
    });
    return all;
}

} // namespace rnf
