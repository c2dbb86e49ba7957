#include "staffing/Staffing.h"

#include "base/Text.h"
#include "events/EventSchema.h"
#include "events/EventsInAction.h"
#include "people/PeopleSchema.h"
#include "staffing/ShiftWords.h"
#include "staffing/SignUpSteps.h"
#include "staffing/StaffingInAction.h"
#include "staffing/StaffingSchema.h"
#include "storage/StorageError.h"
#include "storage/Undo.h"

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

/// The person is %1 and the shift %2 of the text.
QString signedUpLabel(SignUpStatus status)
{
    switch (status) {
    case SignUpStatus::Offered:
        return Staffing::tr("Ask %1 for “%2”");
    case SignUpStatus::Requested:
        return Staffing::tr("%1 wants “%2”");
    default:
        return Staffing::tr("Put %1 on “%2”");
    }
}

bool plansSomebody(SignUpStatus status) { return status == SignUpStatus::Approved || status == SignUpStatus::Confirmed; }

bool canSignUpAs(SignUpStatus status)
{
    return plansSomebody(status) || status == SignUpStatus::Offered || status == SignUpStatus::Requested;
}

} // namespace

Staffing::Staffing(Store &store, People &people, Events &events, Volunteers &volunteers, Tasks &tasks)
    : m_store(store), m_people(people), m_events(events), m_volunteers(volunteers), m_tasks(tasks), m_reading(store.reader())
{
}

Result<qint64> Staffing::change(const Session &session, const QString &label, const Writer::Work &work)
{
    return m_store.act(session, Operation::EditPeople, label, work);
}

// --- roles and certificates

QList<VolunteerRole> Staffing::roles(const Session &session)
{
    return m_store.read(session, Operation::ReadPeople, [&] { return m_reading.roles(); });
}

Result<VolunteerRoleId> Staffing::add(const Session &session, VolunteerRole role)
{
    const auto done = change(session, tr("Add the role “%1”").arg(cleanText(role.name)),
                             [&](Action &action) { StaffingInAction(action).add(role); });
    if (!done)
        return done.error();
    return role.id;
}

Result<qint64> Staffing::save(const Session &session, const VolunteerRole &before, const VolunteerRole &after)
{
    return change(session, tr("Edit the role “%1”").arg(cleanText(after.name)),
                  [&](Action &action) { StaffingInAction(action).save(before, after); });
}

Result<qint64> Staffing::remove(const Session &session, const VolunteerRole &role)
{
    return m_store.act(session, Operation::DeletePeople, tr("Delete the role “%1”").arg(role.name),
                       [&](Action &action) { StaffingInAction(action).remove(role); });
}

QList<Certificate> Staffing::certificates(const Session &session)
{
    return m_store.read(session, Operation::ReadPeople, [&] { return m_reading.certificates(); });
}

QList<Certificate> Staffing::certificates(const Session &session, PersonId person)
{
    return m_store.read(session, Operation::ReadPeople, [&] { return m_reading.certificates(person); });
}

Result<qint64> Staffing::save(const Session &session, Certificate certificate)
{
    const QString name = m_people.nameOf(session, certificate.person);
    return change(session, tr("Certificate “%1” of %2").arg(cleanText(certificate.kind), name),
                  [&](Action &action) { StaffingInAction(action).save(certificate); });
}

Result<qint64> Staffing::remove(const Session &session, const Certificate &certificate)
{
    const QString name = m_people.nameOf(session, certificate.person);
    return m_store.act(session, Operation::DeletePeople, tr("Delete the certificate “%1” of %2").arg(certificate.kind, name),
                       [&](Action &action) { action.on<StaffingRepository>().remove(action, certificate); });
}

// --- shifts

QList<VolunteerShift> Staffing::shifts(const Session &session, EventId event)
{
    return m_store.read(session, Operation::ReadPeople, [&] { return m_reading.shifts(event); });
}

std::optional<VolunteerShift> Staffing::find(const Session &session, VolunteerShiftId id)
{
    return m_store.read(session, Operation::ReadPeople, [&] { return m_reading.find(id); });
}

QList<StaffingNeed> Staffing::needs(const Session &session, VolunteerShiftId shift)
{
    return m_store.read(session, Operation::ReadPeople, [&] { return m_reading.needs(shift); });
}

Result<qint64> Staffing::make(const Session &session, const ShiftGrid &grid)
{
    return change(session, {}, [&](Action &action) {
        const int made = StaffingInAction(action).make(grid);
        const QString name = EventsInAction::event(action, grid.event).name;
        action.setLabel(tr("Make %n shifts of “%1”", nullptr, made).arg(name));
    });
}

Result<qint64> Staffing::save(const Session &session, const VolunteerShift &before, const VolunteerShift &after,
                              const QList<StaffingNeed> &needs)
{
    const Event event = m_events.find(session, after.event).value_or(Event());
    const QString title = ShiftWords::title(after, event);
    return change(session, after.id.isValid() ? tr("Edit the shift “%1”").arg(title) : tr("Add the shift “%1”").arg(title),
                  [&](Action &action) { StaffingInAction(action).save(before, after, needs); });
}

Result<qint64> Staffing::remove(const Session &session, const QList<VolunteerShiftId> &shifts)
{
    if (shifts.isEmpty())
        return 0;
    return m_store.act(session, Operation::DeletePeople, {}, [&](Action &action) {
        StaffingInAction rows(action);
        QString title;
        for (const VolunteerShiftId id : shifts) {
            const auto shift = rows.shift(id);
            title = rows.titleOf(shift);
            rows.remove(shift);
        }
        action.setLabel(shifts.size() == 1 ? tr("Delete the shift “%1”").arg(title)
                                           : tr("Delete %n shifts", nullptr, int(shifts.size())));
    });
}

// --- who is on them

Result<qint64> Staffing::signUp(const Session &session, VolunteerShiftId shift, VolunteerRoleId role, PersonId person,
                                SignUpStatus status, const QString &reason)
{
    if (!canSignUpAs(status))
        return Error{u"step"_s, tr("Nobody signs up as “%1”. Put them on the shift first.").arg(ShiftWords::status(status))};
    ShiftSignUp planned;
    planned.shift = shift;
    planned.role = role;
    planned.person = person;
    planned.status = status;
    planned.reason = reason;
    if (const auto lack = missingReason(session, planned))
        return *lack;
    return change(session, {}, [&](Action &action) {
        StaffingInAction rows(action);
        const auto of = rows.shift(shift);
        rows.signUp(of, role, person, status, reason);
        action.setLabel(signedUpLabel(status).arg(rows.nameOf(person), rows.titleOf(of)));
    });
}

Result<qint64> Staffing::step(const Session &session, const QList<ShiftSignUpId> &signUps, SignUpStatus status,
                              const QString &reason)
{
    for (const ShiftSignUpId id : plansSomebody(status) ? signUps : QList<ShiftSignUpId>()) {
        auto planned = m_store.read(session, Operation::ReadPeople, [&] { return m_reading.find(id); });
        if (!planned || SignUpSteps::holds(planned->status))
            continue;
        planned->status = status;
        planned->reason = reason.isEmpty() ? planned->reason : reason;
        if (const auto lack = missingReason(session, *planned))
            return *lack;
    }
    if (signUps.isEmpty())
        return 0;
    return change(session, {}, [&](Action &action) {
        StaffingInAction rows(action);
        const auto first = rows.signUp(signUps.first());
        for (const ShiftSignUpId id : signUps)
            rows.step(rows.signUp(id), status, reason);
        action.setLabel(
            signUps.size() == 1
                ? tr("“%1”: %2, %3")
                      .arg(rows.titleOf(rows.shift(first.shift)), rows.nameOf(first.person), ShiftWords::status(status))
                : tr("Volunteer shifts of %n people: %1", nullptr, int(signUps.size())).arg(ShiftWords::status(status)));
    });
}

Result<qint64> Staffing::setTimes(const Session &session, ShiftSignUpId signUp, const QString &from, const QString &to)
{
    return change(session, {}, [&](Action &action) {
        StaffingInAction rows(action);
        const auto before = rows.signUp(signUp);
        rows.setTimes(before, from, to);
        const auto shift = rows.shift(before.shift);
        action.setLabel(
            tr("“%1”: %2 worked %3")
                .arg(rows.titleOf(shift), rows.nameOf(before.person), ShiftWords::times(from, to, rows.event(shift))));
    });
}

Result<qint64> Staffing::cover(const Session &session, ShiftSignUpId signUp, PersonId person, const QString &reason)
{
    if (auto planned = m_store.read(session, Operation::ReadPeople, [&] { return m_reading.find(signUp); })) {
        planned->person = person;
        planned->status = SignUpStatus::Confirmed;
        planned->reason = reason;
        if (const auto lack = missingReason(session, *planned))
            return *lack;
    }
    return change(session, {}, [&](Action &action) {
        StaffingInAction rows(action);
        const auto covered = rows.signUp(signUp);
        rows.cover(covered, person, reason);
        action.setLabel(tr("%1 covers “%2” for %3")
                            .arg(rows.nameOf(person), rows.titleOf(rows.shift(covered.shift)), rows.nameOf(covered.person)));
    });
}

Result<qint64> Staffing::remove(const Session &session, const QList<ShiftSignUpId> &signUps)
{
    if (signUps.isEmpty())
        return 0;
    return change(session, {}, [&](Action &action) {
        StaffingInAction rows(action);
        const auto first = rows.signUp(signUps.first());
        for (const ShiftSignUpId id : signUps)
            rows.remove(rows.signUp(id));
        action.setLabel(signUps.size() == 1
                            ? tr("Take %1 off “%2”").arg(rows.nameOf(first.person), rows.titleOf(rows.shift(first.shift)))
                            : tr("Take %n people off their shifts", nullptr, int(signUps.size())));
    });
}

std::optional<Error> Staffing::hold(Action &action, const Event &event)
{
    const auto signUps = action.on<StaffingRepository>().signUps(event.id);
    if (std::ranges::none_of(signUps, &SignUpSteps::hasCome, &ShiftSignUp::status))
        return {};
    return Error{u"attended"_s,
                 tr("People worked on “%1”, and that stays in their history. Cancel the event or put it into the "
                    "archive instead of deleting it.")
                     .arg(event.name)};
}

void Staffing::refuseUndo(Action &action, UndoPlan &plan)
{
    StaffingInAction rows(action);
    auto &stored = action.on<StaffingRepository>();
    const auto refuseWorked = [&](const ShiftSignUp &signUp) {
        if (SignUpSteps::hasCome(signUp.status))
            throw Refusal({u"attended"_s, tr("%1 worked on “%2”, and that stays. Take back first that they were there.")
                                              .arg(rows.nameOf(signUp.person), rows.titleOf(rows.shift(signUp.shift)))});
    };
    plan.eachRemoval(StaffingTable::SignUp, [&](qint64 id) {
        const auto signUp = stored.find(ShiftSignUpId(id));
        // Whoever goes while something comes back is one with somebody again, who worked then.
        if (signUp && (plan.rows.isEmpty() || !plan.removes(PeopleTable::Person, signUp->person.value)))
            refuseWorked(*signUp);
    });
    // What belongs to these goes with them, and the plan does not say so.
    plan.eachRemoval(StaffingTable::Shift, [&](qint64 id) {
        for (const auto &signUp : stored.signUps(VolunteerShiftId(id)))
            refuseWorked(signUp);
    });
    plan.eachRemoval(EventTable::Event, [&](qint64 id) {
        for (const auto &signUp : stored.signUps(EventId(id)))
            refuseWorked(signUp);
    });
}

} // namespace rnf
