#pragma once

#include "base/Id.h"
#include "work/Task.h"

namespace rnf {

using ProgramId = Id<struct ProgramTag>;
using SchoolId = Id<struct SchoolTag>;
using AbsenceId = Id<struct AbsenceTag>;

/// What kind of body the host is, by which the law tells who may take unpaid interns.
enum class OrganizationClass { NotSaid, Charity, Welfare, Labour, Cooperative, Business, Other };
constexpr auto keysOf(OrganizationClass)
{
    return std::to_array({"", "501c3", "501c4", "501c5", "cooperative", "business", "other"});
}

/// A season of the intern programme and what it asks (interns.md, section 1).
struct InternProgram {
    ProgramId id;
    QString name;
    QDate intakeFromOn, intakeToOn;
    bool isRolling = true;
    int minWeeks = 12;
    int minWeekMin = 900;   ///< a week takes at least so many minutes
    int prefLowMin = 1200;  ///< and best between so many
    int prefHighMin = 2400; ///< and so many
    int places = 0;         ///< planned; 0: not said
    OrganizationClass organizationClass = OrganizationClass::NotSaid;
    QString jurisdiction; ///< "US-NY-NYC", the narrowest first name of wage rates and rules; empty: not said
    PersonId complaintContact;
    QString rightsText; ///< what the host promises its interns; empty: the usual one

    /// Whose intake begins later; of the same day the one made later.
    static bool isNewer(const InternProgram &one, const InternProgram &other)
    {
        return std::pair(one.intakeFromOn, one.id) > std::pair(other.intakeFromOn, other.id);
    }
    bool operator==(const InternProgram &) const = default;
};

enum class PlacementStatus { Planned, Onboarding, Active, Paused, Completed, EndedEarly };
constexpr auto keysOf(PlacementStatus)
{
    return std::to_array({"planned", "onboarding", "active", "paused", "completed", "ended_early"});
}

/// On what terms somebody works here.
enum class WorkClass { NotSaid, UnpaidStudent, Trainee, Volunteer, Employee };
constexpr auto keysOf(WorkClass) { return std::to_array({"", "unpaid_student", "trainee", "volunteer", "employee"}); }

/// Where interns study.
struct School {
    SchoolId id;
    QString name;
    bool operator==(const School &) const = default;
};

/// Somebody's term in the programme.
struct Placement {
    PlacementId id;
    PersonId person;
    ProgramId program;
    QDate startOn, endOn; ///< first and last day
    int weekMin = 0;      ///< agreed minutes a week
    PersonId supervisor;
    PlacementStatus status = PlacementStatus::Planned;
    bool isRemote = false;
    QString endReason;
    QDate termEndOn; ///< of their school, which the last day should not pass; invalid: not said
    WorkClass workClass = WorkClass::NotSaid;
    SchoolId school;
    QString major;
    bool wantsCredit = false;
    PersonId faculty; ///< who signs for the school

    /// Hours are written for it.
    bool isCurrent() const { return status != PlacementStatus::Completed && status != PlacementStatus::EndedEarly; }
    /// Weeks inclusive of both ends, rounded up; 0 while one of them is not said.
    int weeks() const { return startOn.isValid() && endOn.isValid() ? int((startOn.daysTo(endOn) + 7) / 7) : 0; }
    bool operator==(const Placement &) const = default;
};

/// Days on which somebody does not work. A pause takes the days out of the term; an excused absence only out of the test whether
/// the agreed hours were reached (interns.md, section 8).
enum class AbsenceKind { Sick, Exam, Holiday, Other, Pause };
constexpr auto keysOf(AbsenceKind) { return std::to_array({"sick", "exam", "holiday", "other", "pause"}); }

struct Absence {
    AbsenceId id;
    PlacementId placement;
    QDate fromOn, toOn; ///< both belong to it
    AbsenceKind kind = AbsenceKind::Other;
    bool isExcused = true;
    QString note;

    bool holds(const QDate &day) const { return fromOn <= day && day <= toOn; }
    bool operator==(const Absence &) const = default;
};

} // namespace rnf
