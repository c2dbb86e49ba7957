#pragma once

#include "events/Events.h"
#include "people/People.h"
#include "staffing/CoverList.h"
#include "staffing/ShiftGrid.h"
#include "staffing/StaffingRepository.h"
#include "volunteers/Volunteers.h"
#include "work/Hours.h"

namespace rnf {

struct UndoPlan;

/// A role of a shift that somebody may take, or why not.
struct ShiftChoice {
    VolunteerShift shift;
    Event event;
    VolunteerRole role;
    ShiftFill fill;
    QList<ShiftConcern> concerns;

    bool canBeTaken() const
    {
        return std::ranges::none_of(concerns, [](const ShiftConcern &concern) { return concern.isObstacle(); });
    }
};

/// Volunteer shifts: how many people they take, who signed up, who came; the only class of this part that windows and commands
/// see. Reads answer "nothing" when they fail; writes answer the action's number, 0 when nothing was to be done. Lives on the
/// thread that opened the store.
///
/// What somebody finished is written into their hours in the same action, once, under the work area "Events"; correcting the
/// times corrects the hours, and undo takes both back. There is no shift that was worked and has no hours.
/// Nobody is punished for not coming: there are no points, and excused, left early and "nobody kept a sheet" can be said.
class Staffing : public QObject {
    Q_OBJECT

public:
    Staffing(Store &store, People &people, Events &events, Volunteers &volunteers, Tasks &tasks);

    // --- roles and certificates
    /// By name.
    QList<VolunteerRole> roles(const Session &session);
    /// Refused, here and in `save`: no name, or one that another has.
    Result<VolunteerRoleId> add(const Session &session, VolunteerRole role);
    Result<qint64> save(const Session &session, const VolunteerRole &before, const VolunteerRole &after);
    /// Refused ("in-use") while a shift takes it.
    Result<qint64> remove(const Session &session, const VolunteerRole &role);
    /// Of everybody, by kind; and of one person.
    QList<Certificate> certificates(const Session &session);
    QList<Certificate> certificates(const Session &session, PersonId person);
    /// Writes a new one; of a kind that they have, its last day. Refused: no kind.
    Result<qint64> save(const Session &session, Certificate certificate);
    Result<qint64> remove(const Session &session, const Certificate &certificate);

    // --- shifts
    /// By their beginning.
    QList<VolunteerShift> shifts(const Session &session, EventId event);
    std::optional<VolunteerShift> find(const Session &session, VolunteerShiftId id);
    QList<StaffingNeed> needs(const Session &session, VolunteerShiftId shift);
    /// All at once. Refused: an event that is gone, no role, no time, or more than 300 of them.
    Result<qint64> make(const Session &session, const ShiftGrid &grid);
    /// A shift and what it takes. Refused: no name, an end that is not after the beginning, fewer at most than at least, no
    /// role; a role that somebody signed up for cannot go ("in-use").
    Result<qint64> save(const Session &session, const VolunteerShift &before, const VolunteerShift &after,
                        const QList<StaffingNeed> &needs);
    /// With their sign-ups. Refused ("attended") where somebody came.
    Result<qint64> remove(const Session &session, const QList<VolunteerShiftId> &shifts);

    // --- numbers, each of one statement
    /// Every role of every shift, by time, then by name of the role.
    QList<ShiftFill> fill(const Session &session, EventId event);
    StaffingCounts counts(const Session &session, EventId event);
    /// Who worked, most minutes first.
    QList<ShiftThanks> thankYou(const Session &session, EventId event);
    /// Sign-ups of shifts that are over of which nobody said yet what happened.
    QList<SignUpRow> openSignUps(const Session &session, EventId event);

    // Of one event, from any thread. They throw StorageError.
    static QList<ShiftFill> fill(Database &database, EventId event);
    static QList<VolunteerShift> shifts(Database &database, EventId event);
    static QList<ShiftSignUp> signUps(Database &database, EventId event);
    // Of all shifts that end after an instant and begin before another; likewise. An empty one is before all others.
    static QList<ShiftFill> fill(Database &database, const QString &from, const QString &until);
    static QList<VolunteerShift> shifts(Database &database, const QString &from, const QString &until);
    static QList<ShiftSignUp> signUps(Database &database, const QString &from, const QString &until);
    /// By name.
    static QList<VolunteerRole> roles(Database &database);

    // --- who is on a shift
    /// By shift and name.
    QList<SignUpRow> signUps(const Session &session, EventId event);
    /// The latest first.
    QList<SignUpRow> signUps(const Session &session, PersonId person);
    /// What to think of before somebody takes a role of a shift.
    QList<ShiftConcern> concerns(const Session &session, VolunteerShiftId shift, VolunteerRoleId role, PersonId person);
    /// Every role of every shift of an event (invalid: of all that is not over), first what they can take, by time; then the
    /// others, with the reason. Shifts that are theirs already are left out.
    QList<ShiftChoice> choices(const Session &session, PersonId person, EventId event = {});
    /// Who may cover a role of a shift, in the order of CoverList; those who were asked for it already among them.
    QList<CoverCandidate> coverers(const Session &session, VolunteerShiftId shift, VolunteerRoleId role);

    /// "Put Ana on “Door, Friday 8:00”" where it is Approved or Confirmed; "Ask Ana for …" where it is Offered; Requested says
    /// that they want it. Whoever declined or cancelled comes back by it. Refused: a role that the shift does not take; somebody
    /// who is on it ("on-it"); any other status; and putting somebody on it without a reason where the load guard has
    /// something to say ("no-reason").
    Result<qint64> signUp(const Session &session, VolunteerShiftId shift, VolunteerRoleId role, PersonId person,
                          SignUpStatus status, const QString &reason = {});
    /// Everybody of these goes on to a status. Who arrives does so now, or with the shift where now is not within it; who
    /// completes has worked from then to its end. Refused ("step") where SignUpSteps has no such step; Covered ("who-covers"); LeftEarly
    /// while now is not within the shift ("no-time"): setTimes says when; a wish that is approved without a reason, as signUp.
    Result<qint64> step(const Session &session, const QList<ShiftSignUpId> &signUps, SignUpStatus status,
                        const QString &reason = {});
    /// When somebody worked, instants in UTC: shorter or longer than planned. They came by it; whoever worked less than planned
    /// left early. Refused: an end that is not after the beginning.
    Result<qint64> setTimes(const Session &session, ShiftSignUpId signUp, const QString &from, const QString &to);
    /// Somebody does it instead: they are on it, for the same role and time, and the sign-up is covered. Refused as signUp.
    Result<qint64> cover(const Session &session, ShiftSignUpId signUp, PersonId person, const QString &reason = {});
    /// Takes a sign-up away as if it had never been. Refused ("attended") where they came.
    Result<qint64> remove(const Session &session, const QList<ShiftSignUpId> &signUps);

    // For Events (ShiftMoves.cpp): its shifts go with it to another day, on the same times of the wall, but those where somebody
    // came; a copy of it has them with nobody on them; and it stays where somebody worked.
    static void move(Action &action, const Event &before, const Event &after);
    static void copy(Action &action, const Event &from, const Event &to);
    static std::optional<Error> hold(Action &action, const Event &event);
    /// For Changes: what somebody worked stays, so neither their shift nor their sign-up goes by taking back how it was made.
    static void refuseUndo(Action &action, UndoPlan &plan);

private:
    /// What is known of everybody's time around some shifts.
    struct Surroundings {
        QHash<PersonId, PersonLoad> loads;
        QHash<EventId, Event> events;
        QHash<VolunteerRoleId, VolunteerRole> roles;
    };
    Surroundings around(const Session &session, const QString &from, const QString &until);
    ShiftJudge judge() const { return {m_store.dates().now(), m_store.dates().today()}; }
    std::optional<ShiftJudge::Asked> asked(const Session &session, VolunteerShiftId shift, VolunteerRoleId role);
    QList<SignUpRow> rows(const Session &session, const QList<ShiftSignUp> &signUps, const QList<VolunteerShift> &shifts);
    /// Why somebody is planned for it needs to be said; nothing where it was, or where the shift has begun.
    std::optional<Error> missingReason(const Session &session, const ShiftSignUp &planned);
    Result<qint64> change(const Session &session, const QString &label, const Writer::Work &work);

    Store &m_store;
    People &m_people;
    Events &m_events;
    Volunteers &m_volunteers;
    Tasks &m_tasks;
    StaffingRepository m_reading;
};

} // namespace rnf
