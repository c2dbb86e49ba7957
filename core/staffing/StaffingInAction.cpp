#include "staffing/StaffingInAction.h"

#include "base/Dates.h"
#include "base/Text.h"
#include "events/EventsInAction.h"
#include "people/People.h"
#include "staffing/ShiftHours.h"
#include "staffing/ShiftWords.h"
#include "staffing/SignUpSteps.h"
#include "storage/StorageError.h"

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

constexpr qsizetype mostAtOnce = 300;

QString statusesAsWords(const QList<SignUpStatus> &statuses)
{
    QStringList words;
    for (const SignUpStatus status : statuses)
        words += ShiftWords::status(status);
    return words.join(u", "_s);
}

QString fromOf(const ShiftSignUp &signUp, const VolunteerShift &shift)
{
    return signUp.plannedFromAt.isEmpty() ? shift.startsAt : signUp.plannedFromAt;
}

QString toOf(const ShiftSignUp &signUp, const VolunteerShift &shift)
{
    return signUp.plannedToAt.isEmpty() ? shift.endsAt : signUp.plannedToAt;
}

Refusal cameAlready(const QString &name)
{
    return Refusal({u"attended"_s,
                    StaffingInAction::tr("%1 worked on it, and that stays. Say what happened instead: excused, left early, "
                                         "or that nobody kept a sheet.")
                        .arg(name)});
}

} // namespace

StaffingInAction::StaffingInAction(Action &action) : m_action(action), m_rows(action.on<StaffingRepository>()) {}

// --- roles and certificates

void StaffingInAction::check(VolunteerRole &role)
{
    role.name = cleanText(role.name);
    role.certificateKind = cleanText(role.certificateKind);
    if (role.name.isEmpty())
        throw Refusal({u"empty-name"_s, tr("A role needs a name. Type one.")});
    const auto known = m_rows.roles();
    const auto same = std::ranges::find_if(known, [&](const VolunteerRole &other) {
        return other.id != role.id && foldedText(other.name) == foldedText(role.name);
    });
    if (same != known.end())
        throw Refusal({u"name-taken"_s, tr("There is a role called “%1” already. Choose another name.").arg(same->name)});
}

void StaffingInAction::add(VolunteerRole &role)
{
    check(role);
    m_rows.insert(m_action, role);
}

void StaffingInAction::save(const VolunteerRole &before, VolunteerRole after)
{
    check(after);
    m_rows.update(m_action, before, after);
}

void StaffingInAction::remove(const VolunteerRole &role)
{
    if (m_rows.isUsed(role.id))
        throw Refusal(
            {u"in-use"_s, tr("Shifts take the role “%1”. Take it off those shifts first, or rename it.").arg(role.name)});
    m_rows.remove(m_action, role);
}

void StaffingInAction::save(Certificate certificate)
{
    certificate.kind = cleanText(certificate.kind);
    if (certificate.kind.isEmpty())
        throw Refusal({u"empty-name"_s, tr("Say which certificate it is.")});
    const auto known = m_rows.certificates(certificate.person);
    const auto same =
        std::ranges::find(known, foldedText(certificate.kind), [](const Certificate &one) { return foldedText(one.kind); });
    if (same == known.end()) {
        m_rows.insert(m_action, certificate);
        return;
    }
    Certificate after = *same;
    after.expiresOn = certificate.expiresOn;
    m_rows.update(m_action, *same, after);
}

// --- shifts

VolunteerShift StaffingInAction::shift(VolunteerShiftId id)
{
    const auto found = m_rows.find(id);
    if (!found)
        throw Refusal(
            {u"gone"_s, tr("This shift is not there any more: somebody deleted it meanwhile. The history can bring "
                           "it back.")});
    return *found;
}

Event StaffingInAction::event(const VolunteerShift &shift) { return EventsInAction::event(m_action, shift.event); }

QString StaffingInAction::titleOf(const VolunteerShift &shift) { return ShiftWords::title(shift, event(shift)); }

QString StaffingInAction::nameOf(PersonId person) { return People::names(m_action, {person}).value(person); }

bool StaffingInAction::hasBegun(const VolunteerShift &shift) const { return m_action.doneAt() >= shift.start(); }

void StaffingInAction::check(VolunteerShift &shift)
{
    shift.name = cleanText(shift.name);
    shift.brief = cleanText(shift.brief);
    if (shift.name.isEmpty())
        throw Refusal({u"empty-name"_s, tr("A shift needs a name. Type one.")});
    if (!shift.start().isValid() || !shift.end().isValid() || shift.end() <= shift.start())
        throw Refusal({u"backwards"_s, tr("The shift ends before it has begun. Choose a later end.")});
}

void StaffingInAction::check(const QList<StaffingNeed> &needs)
{
    if (needs.isEmpty())
        throw Refusal({u"no-role"_s, tr("Say which role the shift takes, and how many people.")});
    for (const auto &need : needs) {
        if (need.countMin < 0 || (need.countMax > 0 && need.countMax < need.countMin))
            throw Refusal({u"counts"_s, tr("The most people cannot be fewer than the least. Use 0 for no limit.")});
    }
}

int StaffingInAction::make(ShiftGrid grid)
{
    const Event occasion = EventsInAction::event(m_action, grid.event);
    check(grid.needs);
    if (cleanText(grid.name).isEmpty()) {
        QStringList names;
        for (const auto &need : std::as_const(grid.needs))
            names += m_rows.find(need.role).value_or(VolunteerRole()).name;
        grid.name = names.join(u", "_s);
    }
    QList<VolunteerShift> shifts = grid.shifts(occasion);
    if (shifts.isEmpty())
        throw Refusal({u"no-time"_s, tr("Say on which days and from when until when.")});
    if (shifts.size() > mostAtOnce)
        throw Refusal({u"too-many"_s, tr("That makes %1 shifts at once, more than %2. Choose fewer days or longer shifts.")
                                          .arg(QString::number(shifts.size()), QString::number(mostAtOnce))});
    for (auto &shift : shifts)
        check(shift);
    m_rows.insert(m_action, shifts);
    for (const auto &shift : std::as_const(shifts))
        syncNeeds(shift, grid.needs);
    return int(shifts.size());
}

void StaffingInAction::save(const VolunteerShift &before, VolunteerShift after, QList<StaffingNeed> needs)
{
    check(after);
    check(needs);
    if (after.id.isValid())
        m_rows.update(m_action, before, after);
    else
        m_rows.insert(m_action, after);
    syncNeeds(after, std::move(needs));
}

/// A need is known by its role, of which a shift has one.
void StaffingInAction::syncNeeds(const VolunteerShift &shift, QList<StaffingNeed> needs)
{
    const auto known = m_rows.needs(shift.id);
    for (const auto &before : known) {
        const auto same = std::ranges::find(needs, before.role, &StaffingNeed::role);
        if (same == needs.end()) {
            const auto isOfRole = [&](const ShiftSignUp &signUp) { return signUp.role == before.role; };
            if (std::ranges::any_of(m_rows.signUps(shift.id), isOfRole))
                throw Refusal(
                    {u"in-use"_s, tr("People signed up for “%1” in that role. Take them off first.").arg(shift.name)});
            m_rows.remove(m_action, before);
        }
    }
    for (auto &need : needs) {
        const auto same = std::ranges::find(known, need.role, &StaffingNeed::role);
        need.shift = shift.id;
        need.id = same == known.end() ? StaffingNeedId() : same->id;
        if (need.id.isValid())
            m_rows.update(m_action, *same, need);
        else
            m_rows.insert(m_action, need);
    }
}

void StaffingInAction::remove(const VolunteerShift &shift)
{
    for (const auto &signUp : m_rows.signUps(shift.id)) {
        if (SignUpSteps::hasCome(signUp.status))
            throw cameAlready(nameOf(signUp.person));
    }
    m_rows.remove(m_action, shift);
}

// --- who is on them

ShiftSignUp StaffingInAction::signUp(ShiftSignUpId id)
{
    const auto found = m_rows.find(id);
    if (!found)
        throw Refusal({u"gone"_s, tr("This sign-up is not there any more: somebody took it away meanwhile. The history can "
                                     "bring it back.")});
    return *found;
}

ShiftSignUp StaffingInAction::signUp(const VolunteerShift &shift, VolunteerRoleId role, PersonId person, SignUpStatus status,
                                     const QString &reason)
{
    const auto isNeeded = [&](const StaffingNeed &need) { return need.role == role; };
    if (std::ranges::none_of(m_rows.needs(shift.id), isNeeded))
        throw Refusal({u"no-role"_s,
                       tr("“%1” does not take anybody in that role. Add the role to the shift first.").arg(titleOf(shift))});
    const auto known = m_rows.find(shift.id, person);
    if (known && (SignUpSteps::holds(known->status) || known->status == status))
        throw Refusal(
            {u"on-it"_s,
             tr("%1 is on “%2” already: %3.").arg(nameOf(person), titleOf(shift), ShiftWords::status(known->status))});
    ShiftSignUp after = known.value_or(ShiftSignUp());
    after.shift = shift.id;
    after.person = person;
    after.role = role;
    after.status = status;
    after.covers = {};
    after.reason = cleanText(reason);
    if (status == SignUpStatus::Offered || status == SignUpStatus::Requested || after.askedAt.isEmpty())
        after.askedAt = instantText(m_action.doneAt());
    if (known)
        m_rows.update(m_action, *known, after);
    else
        m_rows.insert(m_action, after);
    return after;
}

void StaffingInAction::refuseStep(const ShiftSignUp &signUp, SignUpStatus status, const VolunteerShift &shift)
{
    const bool begun = hasBegun(shift);
    if (status == SignUpStatus::Covered)
        throw Refusal({u"who-covers"_s, tr("Say who does it instead: choose “Find cover…”.")});
    if (signUp.status == SignUpStatus::Covered && !begun)
        throw Refusal({u"step"_s, tr("Somebody covers it for %1. Take them off the shift first, or put %1 on it anew.")
                                      .arg(nameOf(signUp.person))});
    if (!SignUpSteps::isAllowed(signUp.status, status, begun))
        throw Refusal(
            {u"step"_s, tr("%1: “%2” cannot become “%3” now. It can become: %4.")
                            .arg(nameOf(signUp.person), ShiftWords::status(signUp.status), ShiftWords::status(status),
                                 statusesAsWords(SignUpSteps::from(signUp.status, begun)))});
}

void StaffingInAction::noteTimes(ShiftSignUp &signUp, const VolunteerShift &shift)
{
    const QString from = fromOf(signUp, shift), to = toOf(signUp, shift), now = instantText(m_action.doneAt());
    if (!SignUpSteps::hasCome(signUp.status)) {
        signUp.actualFromAt.clear();
        signUp.actualToAt.clear();
        return;
    }
    const bool isWithin = from < now && now < to;
    // Times that were corrected before may have begun after the planned end; of the plan nothing would be left then.
    if (signUp.actualFromAt.isEmpty() || signUp.actualFromAt >= to)
        signUp.actualFromAt = signUp.status == SignUpStatus::Arrived && isWithin ? now : from;
    if (signUp.status == SignUpStatus::Arrived) {
        signUp.actualToAt.clear();
    } else if (signUp.status == SignUpStatus::Completed) {
        signUp.actualToAt = to;
    } else if (signUp.actualToAt.isEmpty() || signUp.actualToAt >= to) { // of who completed it the end is not when they left
        if (!isWithin)
            throw Refusal({u"no-time"_s, tr("Say when %1 left: choose “Times…”.").arg(nameOf(signUp.person))});
        signUp.actualToAt = now;
    }
}

void StaffingInAction::step(const ShiftSignUp &before, SignUpStatus status, const QString &reason)
{
    if (before.status == status)
        return;
    const VolunteerShift of = shift(before.shift);
    refuseStep(before, status, of);
    ShiftSignUp after = before;
    after.status = status;
    if (!cleanText(reason).isEmpty())
        after.reason = cleanText(reason);
    noteTimes(after, of);
    write(before, after, of);
}

void StaffingInAction::setTimes(const ShiftSignUp &before, const QString &from, const QString &to)
{
    const VolunteerShift of = shift(before.shift);
    if (!instantOf(from).isValid() || !instantOf(to).isValid() || instantOf(to) <= instantOf(from))
        throw Refusal({u"backwards"_s, tr("The end is not after the beginning. Choose a later end.")});
    ShiftSignUp after = before;
    after.actualFromAt = from;
    after.actualToAt = to;
    after.status = to < toOf(before, of) ? SignUpStatus::LeftEarly : SignUpStatus::Completed;
    if (after.status != before.status)
        refuseStep(before, after.status, of);
    write(before, after, of);
}

void StaffingInAction::write(ShiftSignUp before, ShiftSignUp after, const VolunteerShift &shift)
{
    ShiftHours hours(m_action);
    const auto wanted = ShiftHours::entryOf(after, shift, event(shift));
    if (after.entry.isValid() && !wanted) {
        // The row lets go of its hours first, or it would be another one than it is guarded by.
        const TimeEntryId gone = after.entry;
        ShiftSignUp free = before;
        free.entry = after.entry = {};
        m_rows.update(m_action, before, free);
        before = free;
        hours.remove(gone);
    } else if (after.entry.isValid()) {
        after.entry = hours.correct(after.entry, *wanted);
        before = signUp(before.id); // hours that moved to another day are others, and the row has let go of them
    } else if (wanted) {
        after.entry = hours.add(*wanted);
    }
    m_rows.update(m_action, before, after);
}

void StaffingInAction::cover(const ShiftSignUp &covered, PersonId person, const QString &reason)
{
    const VolunteerShift of = shift(covered.shift);
    if (SignUpSteps::hasCome(covered.status))
        throw cameAlready(nameOf(covered.person));
    if (!SignUpSteps::holds(covered.status) && !hasBegun(of))
        throw Refusal({u"not-on-it"_s, tr("%1 is not on “%2”, so there is nothing to cover: %3. Put somebody on the shift "
                                          "instead.")
                                           .arg(nameOf(covered.person), titleOf(of), ShiftWords::status(covered.status))});
    const ShiftSignUp entered = signUp(of, covered.role, person, SignUpStatus::Confirmed, reason);
    ShiftSignUp taken = entered;
    taken.covers = covered.id;
    taken.plannedFromAt = covered.plannedFromAt;
    taken.plannedToAt = covered.plannedToAt;
    m_rows.update(m_action, entered, taken);
    ShiftSignUp after = covered;
    after.status = SignUpStatus::Covered;
    noteTimes(after, of);
    write(covered, after, of);
}

void StaffingInAction::remove(const ShiftSignUp &signUp)
{
    if (SignUpSteps::hasCome(signUp.status))
        throw cameAlready(nameOf(signUp.person));
    m_rows.remove(m_action, signUp);
    const auto covered = m_rows.find(signUp.covers);
    if (!covered || covered->status != SignUpStatus::Covered || hasBegun(shift(signUp.shift)))
        return;
    ShiftSignUp theirs = *covered; // once more, as nobody does it for them
    theirs.status = SignUpStatus::SwapOpen;
    m_rows.update(m_action, *covered, theirs);
}

} // namespace rnf
