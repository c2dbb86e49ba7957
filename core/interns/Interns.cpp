#include "interns/Interns.h"

#include "base/Text.h"
#include "interns/InternSchema.h"
#include "interns/InternsInAction.h"
#include "people/PeopleSchema.h"
#include "storage/Undo.h"

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

InternRepository &rowsOf(Action &action) { return action.on<InternRepository>(); }

bool isBackwards(const QDate &from, const QDate &to) { return from.isValid() && to.isValid() && to < from; }

bool beganLater(const Placement &one, const Placement &other)
{
    return std::pair(one.startOn, one.id) > std::pair(other.startOn, other.id);
}

/// Throws a Refusal when a programme cannot be like this.
void check(const InternProgram &program)
{
    if (program.name.isEmpty())
        throw Refusal({u"empty-name"_s, Interns::tr("A programme needs a name. Type one.")});
    if (isBackwards(program.intakeFromOn, program.intakeToOn))
        throw Refusal({u"backwards"_s, Interns::tr("The intake ends before it begins. Choose a later last day.")});
    if (program.minWeeks < 1)
        throw Refusal({u"weeks"_s, Interns::tr("A term takes at least one week. Type how many weeks.")});
    if (qMin(program.minWeekMin, qMin(program.prefLowMin, program.prefHighMin)) < 0)
        throw Refusal({u"hours"_s, Interns::tr("Hours a week cannot be below zero. Type how many.")});
    if (program.prefLowMin > program.prefHighMin)
        throw Refusal(
            {u"hours"_s, Interns::tr("The hours that suit best are more from than to. Swap them, or type others.")});
}

/// The same of days away, beside the others of the placement.
void check(Action &action, const Absence &absence)
{
    if (!absence.fromOn.isValid() || !absence.toOn.isValid())
        throw Refusal({u"no-day"_s, Interns::tr("An absence needs its first and its last day. Choose them.")});
    if (isBackwards(absence.fromOn, absence.toOn))
        throw Refusal({u"backwards"_s, Interns::tr("The last day comes before the first one. Choose a later last day.")});
    for (const auto &other : rowsOf(action).absences(absence.placement)) {
        if (other.id != absence.id && other.fromOn <= absence.toOn && absence.fromOn <= other.toOn)
            throw Refusal({u"twice"_s,
                           Interns::tr("Some of these days are away already. Change that absence, or choose other days.")});
    }
}

QString savedLabel(const Placement &before, const Placement &after)
{
    if (after.status == before.status)
        return Interns::tr("Edit the placement of %1");
    switch (after.status) {
    case PlacementStatus::Onboarding:
        return Interns::tr("Begin the onboarding of %1");
    case PlacementStatus::Active:
        return before.status == PlacementStatus::Paused ? Interns::tr("Resume the placement of %1")
                                                        : Interns::tr("Begin the placement of %1");
    case PlacementStatus::Paused:
        return Interns::tr("Pause the placement of %1");
    case PlacementStatus::Completed:
        return Interns::tr("Complete the placement of %1");
    case PlacementStatus::EndedEarly:
        return Interns::tr("End the placement of %1 early");
    case PlacementStatus::Planned:
        break;
    }
    return Interns::tr("Plan the placement of %1 again");
}

} // namespace

Interns::Interns(Store &store, People &people) : m_store(store), m_people(people), m_reading(store.reader()) {}

void Interns::addRemovalGuard(RemovalGuard guard) { m_removalGuards += guard; }

// --- programmes

QList<InternProgram> Interns::programs(const Session &session)
{
    auto programs = m_store.read(session, Operation::ReadPeople, [&] { return m_reading.programs(); });
    if (!Policy::allows(session, Operation::LeadInterns)) {
        const auto own = of(session, session.person);
        programs.removeIf([&](const InternProgram &program) {
            return std::ranges::find(own, program.id, &Placement::program) == own.end();
        });
    }
    std::ranges::sort(programs, &InternProgram::isNewer);
    return programs;
}

Result<ProgramId> Interns::add(const Session &session, InternProgram program)
{
    program.name = cleanText(program.name);
    const auto done =
        m_store.act(session, Operation::LeadInterns, tr("Add the programme %1").arg(program.name), [&](Action &action) {
            check(program);
            rowsOf(action).insert(action, program);
        });
    if (!done)
        return done.error();
    return program.id;
}

Result<qint64> Interns::save(const Session &session, const InternProgram &before, InternProgram after)
{
    after.name = cleanText(after.name);
    return m_store.act(session, Operation::LeadInterns, tr("Edit the programme %1").arg(after.name), [&](Action &action) {
        check(after);
        rowsOf(action).update(action, before, after);
    });
}

// --- schools

QList<School> Interns::schools(const Session &session)
{
    return m_store.read(session, Operation::ReadPeople, [&] { return m_reading.schools(); });
}

Result<SchoolId> Interns::schoolNamed(const Session &session, const QString &name)
{
    School school{{}, cleanText(name)};
    if (school.name.isEmpty())
        return SchoolId();
    if (!Policy::allows(session, Operation::LeadInterns))
        return Policy::refusal();
    // By the program itself, so that undo goes on with what was done before.
    const auto done = m_store.act({}, Operation::EditPeople, tr("Add the school %1").arg(school.name), [&](Action &action) {
        if (const auto known = namedAmong(rowsOf(action).schools(), school.name))
            school = *known;
        else
            rowsOf(action).insert(action, school);
    });
    if (!done)
        return done.error();
    return school.id;
}

// --- placements

QList<Placement> Interns::placements(const Session &session)
{
    if (!Policy::allows(session, Operation::LeadInterns) && session.supervised.isEmpty())
        return of(session, session.person);
    return m_store.read(session, Operation::ReadPeople, [&] {
        auto placements = m_reading.placements();
        IdSet interns;
        for (const auto &placement : std::as_const(placements))
            interns.add(placement.person.value);
        QHash<PersonId, qsizetype> place;
        for (const PersonId person : People::ids(m_store.reader(), {}, &interns))
            place.insert(person, place.size());
        const auto ended = std::ranges::stable_partition(placements, &Placement::isCurrent);
        std::ranges::stable_sort(placements.begin(), ended.begin(), {},
                                 [&](const Placement &placement) { return place[placement.person]; });
        std::ranges::stable_sort(ended, &beganLater);
        return placements;
    });
}

QList<Placement> Interns::placements(Database &database) { return InternRepository(database).placements(); }

QList<InternProgram> Interns::programs(Database &database) { return InternRepository(database).programs(); }

std::optional<Placement> Interns::find(const Session &session, PlacementId id)
{
    const auto found = m_store.read(session, Operation::ReadPeople, [&] { return m_reading.find(id); });
    return found && Policy::allows(session, Policy::readingOf(session, found->person)) ? found : std::nullopt;
}

Operation Interns::toRead(const Session &session, PlacementId placement)
{
    return Policy::readingOf(session, find(session, placement).value_or(Placement()).person);
}

Operation Interns::toWrite(const Session &session, PlacementId placement)
{
    return Policy::writingOf(session, find(session, placement).value_or(Placement()).person);
}

QList<Placement> Interns::of(const Session &session, PersonId person)
{
    auto placements = m_store.read(session, Policy::readingOf(session, person), [&] { return m_reading.of(person); });
    std::ranges::sort(placements, &beganLater);
    return placements;
}

std::optional<Placement> Interns::placementOn(const Session &session, PersonId person, const QDate &day)
{
    return find(session, placementOn(of(session, person), person, day));
}

PlacementId Interns::placementOn(QList<Placement> placements, PersonId person, const QDate &day)
{
    placements.removeIf([&](const Placement &placement) {
        return placement.person != person || !placement.startOn.isValid() || day < placement.startOn
            || (placement.endOn.isValid() && placement.endOn < day);
    });
    std::ranges::sort(placements, &beganLater);
    std::ranges::stable_partition(placements, &Placement::isCurrent);
    return placements.isEmpty() ? PlacementId() : placements.first().id;
}

Result<PlacementId> Interns::add(const Session &session, Placement placement)
{
    const QString label = tr("New intern: %1").arg(m_people.nameOf(session, placement.person));
    const auto done = m_store.act(session, Operation::LeadInterns, label,
                                  [&](Action &action) { InternsInAction(action).add(placement, m_store.dates().today()); });
    if (!done)
        return done.error();
    return placement.id;
}

Result<qint64> Interns::save(const Session &session, const Placement &before, Placement after)
{
    const QDate today = m_store.dates().today();
    const bool endsNow = after.status == PlacementStatus::EndedEarly && before.isCurrent();
    if (endsNow && after.startOn <= today && after.endOn > today)
        after.endOn = today;
    const QString label = savedLabel(before, after).arg(m_people.nameOf(session, after.person));
    return m_store.act(session, Operation::LeadInterns, label,
                       [&](Action &action) { InternsInAction(action).save(before, after, today); });
}

void Interns::refuseFixedHours(Action &action, PlacementId placement)
{
    if (rowsOf(action).hasFixedHours(placement))
        throw Refusal(
            {u"fixed-hours"_s, tr("Hours of this placement are approved, and those stay. End it instead of deleting it.")});
}

void Interns::refuseUndo(Action &action, UndoPlan &plan)
{
    const auto refuse = [&](const Placement &placement) {
        if (!plan.removes(PeopleTable::Person, placement.person.value))
            refuseFixedHours(action, placement.id);
    };
    plan.eachRemoval(InternTable::Placement, [&](qint64 id) {
        if (const auto placement = rowsOf(action).find(PlacementId(id)))
            refuse(*placement);
    });
    // The placements of a programme go with it, and the plan does not say so.
    plan.eachRemoval(InternTable::Program, [&](qint64 id) {
        for (const auto &placement : rowsOf(action).placements()) {
            if (placement.program == ProgramId(id))
                refuse(placement);
        }
    });
}

Result<qint64> Interns::remove(const Session &session, const Placement &placement)
{
    const QString label = tr("Delete the placement of %1").arg(m_people.nameOf(session, placement.person));
    return m_store.act(session, Operation::LeadInterns, label, [&](Action &action) {
        for (const RemovalGuard guard : std::as_const(m_removalGuards))
            guard(action, placement.id);
        refuseFixedHours(action, placement.id);
        rowsOf(action).remove(action, placement);
    });
}

// --- absences

QList<Absence> Interns::absences(const Session &session, PlacementId placement)
{
    return m_store.read(session, toRead(session, placement), [&] { return m_reading.absences(placement); });
}

QString Interns::labelOf(const Session &session, const QString &text, PlacementId placement)
{
    const auto found = find(session, placement);
    return text.arg(found ? m_people.nameOf(session, found->person) : QString());
}

Result<AbsenceId> Interns::add(const Session &session, Absence absence)
{
    absence.note = cleanText(absence.note);
    const QString label = labelOf(session, tr("Note days away of %1"), absence.placement);
    const auto done = m_store.act(session, Operation::LeadInterns, label, [&](Action &action) {
        check(action, absence);
        rowsOf(action).insert(action, absence);
    });
    if (!done)
        return done.error();
    return absence.id;
}

Result<qint64> Interns::save(const Session &session, const Absence &before, const Absence &after)
{
    const QString label = labelOf(session, tr("Edit days away of %1"), after.placement);
    return m_store.act(session, Operation::LeadInterns, label, [&](Action &action) {
        check(action, after);
        rowsOf(action).update(action, before, after);
    });
}

Result<qint64> Interns::remove(const Session &session, const Absence &absence)
{
    const QString label = labelOf(session, tr("Delete days away of %1"), absence.placement);
    return m_store.act(session, Operation::LeadInterns, label,
                       [&](Action &action) { rowsOf(action).remove(action, absence); });
}

} // namespace rnf
