#pragma once

#include "staffing/VolunteerShift.h"
#include "storage/RecordTable.h"

#include <QHash>

namespace rnf {

/// All SQL about volunteer shifts. Opens no transaction: Staffing does.
class StaffingRepository : public RecordTables<VolunteerRole, Certificate, VolunteerShift, StaffingNeed, ShiftSignUp> {
public:
    explicit StaffingRepository(Database &database);

    using RecordTables::insert;
    /// Gives them their ids and writes many with one statement.
    void insert(Action &action, QList<VolunteerShift> &shifts);

    /// By name.
    QList<VolunteerRole> roles();
    std::optional<VolunteerRole> find(VolunteerRoleId id);
    bool isUsed(VolunteerRoleId role);
    /// By person and kind.
    QList<Certificate> certificates();
    QList<Certificate> certificates(PersonId person);

    /// By their beginning, here and below.
    QList<VolunteerShift> shifts(EventId event);
    /// Those that end after an instant.
    QList<VolunteerShift> shiftsAfter(const QString &instant);
    QList<VolunteerShift> shifts(PersonId person);
    std::optional<VolunteerShift> find(VolunteerShiftId id);
    QList<StaffingNeed> needs(VolunteerShiftId shift);

    /// By shift, then in the order they were made.
    QList<ShiftSignUp> signUps(EventId event);
    QList<ShiftSignUp> signUps(PersonId person);
    QList<ShiftSignUp> signUps(VolunteerShiftId shift);
    std::optional<ShiftSignUp> find(ShiftSignUpId id);
    std::optional<ShiftSignUp> find(VolunteerShiftId shift, PersonId person);
    /// Of everybody, for shifts that touch a time.
    QList<ShiftSignUp> signUpsBetween(const QString &from, const QString &until);
    QList<VolunteerShift> shiftsBetween(const QString &from, const QString &until);

    /// Every role of every shift, by the beginning of the shift, then by the name of the role.
    QList<ShiftFill> fill(EventId event);
    QList<ShiftFill> fillBetween(const QString &from, const QString &until);

    /// Whoever offers time, has a skill or had a shift, with when they were last asked for something or spoken with.
    struct Asked {
        PersonId person;
        QString lastAskedAt; ///< empty: never
        int earlierShifts = 0;
    };
    QList<Asked> interested();

private:
    Statement m_roles, m_isUsed, m_certificates, m_certificatesOf, m_ofEvent, m_after, m_ofPerson, m_between, m_needs;
    Statement m_signUpsOfEvent, m_signUpsOfPerson, m_signUpsOfShift, m_signUpOfBoth, m_signUpsBetween;
    Statement m_fill, m_fillBetween, m_interested;
};

} // namespace rnf
