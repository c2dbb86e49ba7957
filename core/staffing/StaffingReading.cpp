#include "staffing/ShiftWords.h"
#include "staffing/SignUpSteps.h"
#include "staffing/Staffing.h"

#include "events/EventTimes.h"

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

constexpr int daysAround = 8; // a week, so that free days are seen, and one for the clocks of other zones

QString daysAway(const QString &instant, int days) { return instantText(instantOf(instant).addDays(days)); }

template <typename Record>
auto byIdOf(const QList<Record> &records)
{
    QHash<decltype(Record::id), Record> all;
    for (const auto &record : records)
        all.insert(record.id, record);
    return all;
}

} // namespace

// --- numbers

QList<ShiftFill> Staffing::fill(const Session &session, EventId event)
{
    return m_store.read(session, Operation::ReadPeople, [&] { return m_reading.fill(event); });
}

QList<ShiftFill> Staffing::fill(Database &database, EventId event) { return StaffingRepository(database).fill(event); }

QList<VolunteerShift> Staffing::shifts(Database &database, EventId event)
{
    return StaffingRepository(database).shifts(event);
}

QList<ShiftSignUp> Staffing::signUps(Database &database, EventId event)
{
    return StaffingRepository(database).signUps(event);
}

QList<ShiftFill> Staffing::fill(Database &database, const QString &from, const QString &until)
{
    return StaffingRepository(database).fillBetween(from, until);
}

QList<VolunteerShift> Staffing::shifts(Database &database, const QString &from, const QString &until)
{
    return StaffingRepository(database).shiftsBetween(from, until);
}

QList<ShiftSignUp> Staffing::signUps(Database &database, const QString &from, const QString &until)
{
    return StaffingRepository(database).signUpsBetween(from, until);
}

QList<VolunteerRole> Staffing::roles(Database &database) { return StaffingRepository(database).roles(); }

StaffingCounts Staffing::counts(const Session &session, EventId event)
{
    StaffingCounts counts;
    QSet<VolunteerShiftId> shifts;
    for (const ShiftFill &fill : this->fill(session, event)) {
        shifts.insert(fill.shift);
        counts.needed += fill.countMin;
        counts.filled += qMin(fill.signedUp, fill.countMin);
        counts.signedUp += fill.signedUp;
        counts.swapsOpen += fill.swapsOpen;
        counts.came += fill.came;
    }
    counts.shifts = int(shifts.size());
    for (const ShiftThanks &thanks : thankYou(session, event))
        counts.minutes += thanks.minutes;
    return counts;
}

QList<ShiftThanks> Staffing::thankYou(const Session &session, EventId event)
{
    QHash<PersonId, ShiftThanks> worked;
    for (const auto &signUp : m_store.read(session, Operation::ReadPeople, [&] { return m_reading.signUps(event); })) {
        if (!SignUpSteps::hasFinished(signUp.status))
            continue;
        ShiftThanks &thanks = worked[signUp.person];
        thanks.person = signUp.person;
        thanks.minutes += signUp.minutes();
        ++thanks.shifts;
    }
    const auto names = m_people.names(session, worked.keys());
    QList<ShiftThanks> list = worked.values();
    for (ShiftThanks &thanks : list)
        thanks.name = names.value(thanks.person);
    std::ranges::sort(list, [](const ShiftThanks &a, const ShiftThanks &b) {
        if (a.minutes != b.minutes)
            return a.minutes > b.minutes;
        const int order = a.name.localeAwareCompare(b.name);
        return order != 0 ? order < 0 : a.person < b.person;
    });
    return list;
}

QList<SignUpRow> Staffing::openSignUps(const Session &session, EventId event)
{
    auto open = signUps(session, event);
    const QDateTime now = m_store.dates().now();
    open.removeIf([&](const SignUpRow &row) { return !SignUpSteps::isOpen(row.signUp.status) || row.shift.end() > now; });
    return open;
}

// --- who is on them

QList<SignUpRow> Staffing::rows(const Session &session, const QList<ShiftSignUp> &signUps,
                                const QList<VolunteerShift> &shifts)
{
    QList<PersonId> people;
    for (const auto &signUp : signUps)
        people += signUp.person;
    const auto names = m_people.names(session, people);
    const auto roles = byIdOf(m_reading.roles());
    const auto shiftsById = byIdOf(shifts);
    QList<SignUpRow> rows;
    for (const auto &signUp : signUps)
        rows += {signUp, shiftsById.value(signUp.shift), names.value(signUp.person), roles.value(signUp.role).name};
    return rows;
}

QList<SignUpRow> Staffing::signUps(const Session &session, EventId event)
{
    return m_store.read(session, Operation::ReadPeople, [&] {
        auto rows = this->rows(session, m_reading.signUps(event), m_reading.shifts(event));
        std::ranges::stable_sort(rows, [](const SignUpRow &a, const SignUpRow &b) {
            if (a.shift.startsAt != b.shift.startsAt)
                return a.shift.startsAt < b.shift.startsAt;
            return a.shift.id != b.shift.id ? a.shift.id < b.shift.id : a.name.localeAwareCompare(b.name) < 0;
        });
        return rows;
    });
}

QList<SignUpRow> Staffing::signUps(const Session &session, PersonId person)
{
    return m_store.read(session, Operation::ReadPeople, [&] {
        auto rows = this->rows(session, m_reading.signUps(person), m_reading.shifts(person));
        std::ranges::stable_sort(rows, std::ranges::greater(), [](const SignUpRow &row) { return row.shift.startsAt; });
        return rows;
    });
}

// --- who could be on them

Staffing::Surroundings Staffing::around(const Session &session, const QString &from, const QString &until)
{
    const QString first = daysAway(from, -daysAround), last = daysAway(until, daysAround);
    Surroundings around;
    around.events = byIdOf(m_events.all(session));
    around.roles = byIdOf(m_reading.roles());
    const auto shifts = byIdOf(m_reading.shiftsBetween(first, last));
    for (const auto &signUp : m_reading.signUpsBetween(first, last)) {
        const VolunteerShift shift = shifts.value(signUp.shift);
        const Event event = around.events.value(shift.event);
        const bool isCalledOff = event.status == EventStatus::Cancelled && !SignUpSteps::hasCome(signUp.status);
        if (!SignUpSteps::holds(signUp.status) || isCalledOff)
            continue;
        // Hours that the session may not see stand in for nothing.
        const bool hasEntry = signUp.entry.isValid()
                           && Policy::allows(session, Policy::readingOf(session, signUp.person, Operation::LeadWork));
        const QDate day = shift.start().toTimeZone(EventTimes::zoneOf(event)).date();
        around.loads[signUp.person].shifts += {shift, ShiftWords::title(shift, event), day, hasEntry};
    }
    for (const auto &certificate : m_reading.certificates())
        around.loads[certificate.person].certificates += certificate;
    for (const auto &counted : Hours::counted(m_store.reader(), localDay(first), localDay(last))) {
        if (Policy::allows(session, Policy::readingOf(session, counted.entry.person, Operation::LeadWork)))
            around.loads[counted.entry.person].entries += counted.entry;
    }
    for (const auto &task : m_tasks.all(session)) {
        if (task.isOpen() && task.assignee.isValid())
            around.loads[task.assignee].tasks += task;
    }
    return around;
}

std::optional<ShiftJudge::Asked> Staffing::asked(const Session &session, VolunteerShiftId shift, VolunteerRoleId role)
{
    const auto found = find(session, shift);
    if (!found)
        return {};
    const Event event = m_events.find(session, found->event).value_or(Event());
    ShiftFill fill;
    for (const auto &one : this->fill(session, found->event)) {
        if (one.shift == shift && one.role == role)
            fill = one;
    }
    return ShiftJudge::Asked{*found, m_reading.find(role).value_or(VolunteerRole()), fill, EventTimes::zoneOf(event)};
}

QList<ShiftConcern> Staffing::concerns(const Session &session, VolunteerShiftId shift, VolunteerRoleId role, PersonId person)
{
    return m_store.read(session, Operation::ReadPeople, [&]() -> QList<ShiftConcern> {
        const auto about = asked(session, shift, role);
        if (!about || !person.isValid())
            return {};
        const auto surroundings = around(session, about->shift.startsAt, about->shift.endsAt);
        return judge().of(*about, surroundings.loads.value(person));
    });
}

/// Planned is what a planner saw; what happens meanwhile makes nobody's reason wrong, so it is asked before the action.
std::optional<Error> Staffing::missingReason(const Session &session, const ShiftSignUp &planned)
{
    const bool isPlanned = planned.status == SignUpStatus::Approved || planned.status == SignUpStatus::Confirmed;
    const auto shift = find(session, planned.shift);
    if (!isPlanned || !planned.reason.simplified().isEmpty() || !shift || shift->start() <= m_store.dates().now())
        return {};
    QStringList why;
    for (const auto &concern : concerns(session, planned.shift, planned.role, planned.person)) {
        if (concern.needsReason())
            why += concern.text;
    }
    if (why.isEmpty())
        return {};
    return Error{u"no-reason"_s, tr("This is much for %1: %2 Say why it is planned all the same, or choose somebody else.")
                                     .arg(m_people.nameOf(session, planned.person), why.join(u' '))};
}

QList<ShiftChoice> Staffing::choices(const Session &session, PersonId person, EventId event)
{
    return m_store.read(session, Operation::ReadPeople, [&]() -> QList<ShiftChoice> {
        const QString now = instantText(m_store.dates().now());
        const auto shifts = event.isValid() ? m_reading.shifts(event) : m_reading.shiftsAfter(now);
        if (shifts.isEmpty())
            return {};
        QString until;
        for (const auto &shift : shifts)
            until = qMax(until, shift.endsAt);
        const auto surroundings = around(session, shifts.first().startsAt, until);
        const auto byId = byIdOf(shifts);
        QSet<VolunteerShiftId> theirs;
        for (const auto &signUp : m_reading.signUps(person)) {
            if (signUp.status != SignUpStatus::Declined && signUp.status != SignUpStatus::Cancelled)
                theirs.insert(signUp.shift);
        }
        QList<ShiftChoice> choices;
        for (const auto &fill :
             event.isValid() ? m_reading.fill(event) : m_reading.fillBetween(shifts.first().startsAt, until)) {
            if (theirs.contains(fill.shift) || !byId.contains(fill.shift))
                continue;
            ShiftChoice choice{byId.value(fill.shift), {}, surroundings.roles.value(fill.role), fill, {}};
            choice.event = surroundings.events.value(choice.shift.event);
            if (!event.isValid() && !choice.event.isAhead())
                continue;
            choice.concerns = judge().of({choice.shift, choice.role, fill, EventTimes::zoneOf(choice.event)},
                                         surroundings.loads.value(person));
            choices += choice;
        }
        std::ranges::stable_partition(choices, &ShiftChoice::canBeTaken);
        return choices;
    });
}

QList<CoverCandidate> Staffing::coverers(const Session &session, VolunteerShiftId shift, VolunteerRoleId role)
{
    return m_store.read(session, Operation::ReadPeople, [&]() -> QList<CoverCandidate> {
        auto about = asked(session, shift, role);
        if (!about)
            return {};
        about->fill.countMax = 0;        // one goes where one comes
        about->shift.signUpsOpenOn = {}; // it keeps people from taking it themselves, and nobody from being asked
        const auto surroundings = around(session, about->shift.startsAt, about->shift.endsAt);
        QHash<PersonId, Volunteer> volunteers;
        for (const auto &volunteer : m_volunteers.all(session))
            volunteers.insert(volunteer.person, volunteer);
        QSet<PersonId> onIt; // whoever was only asked may still take it
        for (const auto &signUp : m_reading.signUps(shift)) {
            if (signUp.status != SignUpStatus::Offered && signUp.status != SignUpStatus::Requested)
                onIt.insert(signUp.person);
        }
        QHash<PersonId, StaffingRepository::Asked> interested;
        for (const auto &one : m_reading.interested()) {
            if (!onIt.contains(one.person))
                interested.insert(one.person, one);
        }
        const QDate day = about->shift.start().toTimeZone(about->zone).date();
        QList<CoverCandidate> candidates;
        for (const auto &person : m_people.load(session, interested.keys())) {
            if (!Volunteers::mayBeAsked(person))
                continue;
            const auto &one = interested[person.id];
            const auto offers = volunteers.value(person.id).offers;
            const bool hasOffer = std::ranges::any_of(offers, [&](const TimeOffer &offer) { return offer.counts(day); });
            candidates += {person.id, person.displayName(), one.lastAskedAt,
                           hasOffer,  one.earlierShifts,    judge().of(*about, surroundings.loads.value(person.id))};
        }
        return CoverList::ordered(candidates);
    });
}

} // namespace rnf
