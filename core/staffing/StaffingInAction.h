#pragma once

#include "staffing/ShiftGrid.h"
#include "staffing/StaffingRepository.h"

#include <QCoreApplication>

namespace rnf {

/// Volunteer shifts and who is on them inside the action that writes them, on the writing thread; judged by what stands in the
/// workspace at that moment. What is not allowed throws a Refusal.
class StaffingInAction {
    Q_DECLARE_TR_FUNCTIONS(StaffingInAction)

public:
    explicit StaffingInAction(Action &action);

    void add(VolunteerRole &role);
    void save(const VolunteerRole &before, VolunteerRole after);
    void remove(const VolunteerRole &role);
    void save(Certificate certificate);

    /// Refused ("gone"), here and below, where it is not there any more.
    VolunteerShift shift(VolunteerShiftId id);
    ShiftSignUp signUp(ShiftSignUpId id);
    Event event(const VolunteerShift &shift);
    /// "Door, Friday 8:00"
    QString titleOf(const VolunteerShift &shift);
    /// Nobody's is empty.
    QString nameOf(PersonId person);

    /// Answers how many were made.
    int make(ShiftGrid grid);
    void save(const VolunteerShift &before, VolunteerShift after, QList<StaffingNeed> needs);
    void remove(const VolunteerShift &shift);

    /// As Staffing::signUp; answers them as they stand then.
    ShiftSignUp signUp(const VolunteerShift &shift, VolunteerRoleId role, PersonId person, SignUpStatus status,
                       const QString &reason);
    /// As Staffing::step.
    void step(const ShiftSignUp &before, SignUpStatus status, const QString &reason);
    void setTimes(const ShiftSignUp &before, const QString &from, const QString &to);
    void cover(const ShiftSignUp &covered, PersonId person, const QString &reason);
    void remove(const ShiftSignUp &signUp);

private:
    bool hasBegun(const VolunteerShift &shift) const;
    void check(VolunteerRole &role);
    static void check(VolunteerShift &shift);
    static void check(const QList<StaffingNeed> &needs);
    void syncNeeds(const VolunteerShift &shift, QList<StaffingNeed> needs);
    void refuseStep(const ShiftSignUp &signUp, SignUpStatus status, const VolunteerShift &shift);
    /// Sets what was worked as the status says it.
    void noteTimes(ShiftSignUp &signUp, const VolunteerShift &shift);
    /// With the hours of it.
    void write(ShiftSignUp before, ShiftSignUp after, const VolunteerShift &shift);

    Action &m_action;
    StaffingRepository &m_rows;
};

} // namespace rnf
