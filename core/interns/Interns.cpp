#include "interns/Interns.h"

#include "base/Text.h"
#include "interns/InternSchema.h"
#include "interns/TermDates.h"
#include "people/PeopleSchema.h"
#include "storage/Undo.h"

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

InternRepository &rowsOf(Action &action) { return action.on<InternRepository>(); }

bool isBackwards(const QDate &from, const QDate &to) { return from.isValid() && to.isValid() && to < from; }

bool isNewer(const InternProgram &one, const InternProgram &other)
{
    return std::pair(one.intakeFromOn, one.id) > std::pair(other.intakeFromOn, other.id);
}

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
}

/// The same of a placement.
void check(const Placement &placement)
{
    if (!placement.person.isValid())
        throw Refusal({u"no-person"_s, Interns::tr("A placement needs an intern. Choose who it is.")});
    if (isBackwards(placement.startOn, placement.endOn))
        throw Refusal({u"backwards"_s, Interns::tr("The last day comes before the first one. Choose a later last day.")});
    if (placement.weekMin < 0)
        throw Refusal({u"hours"_s, Interns::tr("Hours a week cannot be below zero. Type how many.")});
    if (placement.status == PlacementStatus::EndedEarly && placement.endReason.isEmpty())
        throw Refusal({u"no-reason"_s, Interns::tr("Say why it ends early. The reason stays with the placement.")});
}

/// Within an action: as it goes into the database, with the programme and the last day that follow where they are not said.
void complete(Action &action, Placement &placement, const QDate &today)
{
    auto &rows = rowsOf(action);
    auto program = rows.find(placement.program);
    if (!placement.program.isValid()) {
        const auto known = rows.programs();
        const auto newest = std::ranges::min_element(known, &isNewer);
        program = newest == known.end() ? InternProgram() : *newest;
        if (newest == known.end()) {
            const QDate day = placement.startOn.isValid() ? placement.startOn : today;
            program->name = Interns::tr("Interns %1").arg(day.year());
            rows.insert(action, *program);
        }
        placement.program = program->id;
    }
    if (program && placement.startOn.isValid() && !placement.endOn.isValid())
        placement.endOn = TermDates::lastDay(placement.startOn, program->minWeeks);
    placement.endReason = placement.status == PlacementStatus::EndedEarly ? cleanText(placement.endReason) : QString();
    check(placement);
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

// --- programmes

QList<InternProgram> Interns::programs(const Session &session)
{
    auto programs = m_store.read(session, Operation::ReadPeople, [&] { return m_reading.programs(); });
    std::ranges::sort(programs, &isNewer);
    return programs;
}

Result<ProgramId> Interns::add(const Session &session, InternProgram program)
{
    program.name = cleanText(program.name);
    const auto done =
        m_store.act(session, Operation::EditPeople, tr("Add the programme %1").arg(program.name), [&](Action &action) {
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
    return m_store.act(session, Operation::EditPeople, tr("Edit the programme %1").arg(after.name), [&](Action &action) {
        check(after);
        rowsOf(action).update(action, before, after);
    });
}

// --- placements

QList<Placement> Interns::placements(const Session &session)
{
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

std::optional<Placement> Interns::find(const Session &session, PlacementId id)
{
    return m_store.read(session, Operation::ReadPeople, [&] { return m_reading.find(id); });
}

QList<Placement> Interns::of(const Session &session, PersonId person)
{
    auto placements = m_store.read(session, Operation::ReadPeople, [&] { return m_reading.of(person); });
    std::ranges::sort(placements, &beganLater);
    return placements;
}

std::optional<Placement> Interns::placementOn(const Session &session, PersonId person, const QDate &day)
{
    auto placements = of(session, person);
    std::ranges::stable_partition(placements, &Placement::isCurrent);
    const auto found = std::ranges::find_if(placements, [&](const Placement &placement) {
        return placement.startOn.isValid() && placement.startOn <= day
            && (!placement.endOn.isValid() || day <= placement.endOn);
    });
    return found == placements.end() ? std::nullopt : std::optional(*found);
}

Result<PlacementId> Interns::add(const Session &session, Placement placement)
{
    const QString label = tr("New intern: %1").arg(m_people.nameOf(session, placement.person));
    const auto done = m_store.act(session, Operation::EditPeople, label, [&](Action &action) {
        complete(action, placement, m_store.dates().today());
        rowsOf(action).insert(action, placement);
    });
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
    return m_store.act(session, Operation::EditPeople, label, [&](Action &action) {
        complete(action, after, today);
        rowsOf(action).update(action, before, after);
    });
}

void Interns::refuseFixedHours(Action &action, PlacementId placement)
{
    if (rowsOf(action).hasFixedHours(placement))
        throw Refusal(
            {u"fixed-hours"_s, tr("Hours of this placement are approved, and those stay. End it instead of deleting it.")});
}

void Interns::refuseUndo(Action &action, const UndoPlan &plan)
{
    plan.eachRemoval(InternTable::Placement, [&](qint64 id) {
        const auto placement = rowsOf(action).find(PlacementId(id));
        if (placement && !plan.removes(PeopleTable::Person, placement->person.value))
            refuseFixedHours(action, placement->id);
    });
}

Result<qint64> Interns::remove(const Session &session, const Placement &placement)
{
    const QString label = tr("Delete the placement of %1").arg(m_people.nameOf(session, placement.person));
    return m_store.act(session, Operation::EditPeople, label, [&](Action &action) {
        refuseFixedHours(action, placement.id);
        rowsOf(action).remove(action, placement);
    });
}

} // namespace rnf
