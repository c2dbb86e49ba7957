#include "workplace/Workplaces.h"

#include "base/Text.h"
#include "base/Words.h"

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

Error isGone() { return {u"gone"_s, Words::tr("This place is no longer there. Look at the workplace again.")}; }
Error noName() { return {u"empty-name"_s, Words::tr("A place needs a name. Type one.")}; }

PlaceKey employerOf(const Workplace &workplace, PlaceKey key)
{
    const Place *place = workplace.find(key);
    while (place && place->parent.isValid())
        place = workplace.find(place->parent);
    return place ? place->key : PlaceKey();
}

/// Another place beside this one that goes by the same name, whichever way its letters are written.
const Place *namesake(const Workplace &workplace, const Place &place)
{
    const QString name = foldedText(place.name);
    const auto found = std::ranges::find_if(workplace.places(), [&](const Place &other) {
        const bool isSame = other.name == place.name || (!name.isEmpty() && foldedText(other.name) == name);
        return isSame && other.parent == place.parent && other.key != place.key;
    });
    return found == workplace.places().end() ? nullptr : &*found;
}

Error nameTaken(const Workplace &workplace, const Place &namesake)
{
    const Place *above = workplace.find(namesake.parent);
    return {u"name-taken"_s,
            above ? Words::tr("There is a “%1” at %2 already. Choose another name.").arg(namesake.name, above->name)
                  : Words::tr("There is an employer “%1” already. Choose another name.").arg(namesake.name)};
}

} // namespace

Workplaces::Workplaces(Store &store, People &people) : m_store(store), m_people(people), m_reading(store.reader()) {}

Workplace Workplaces::read(const Session &session)
{
    return m_store.read(session, Operation::ReadPeople, [&] { return m_reading.read(); });
}

Workplace Workplaces::read(Database &database) { return WorkplaceRepository(database).read(); }

QList<PersonId> Workplaces::peopleAtWork(Database &database) { return WorkplaceRepository(database).peopleAtWork(); }

QList<JobSpan> Workplaces::jobSpans(Database &database, const QDate &day)
{
    return WorkplaceRepository(database).jobSpans(day);
}

Result<qint64> Workplaces::change(const Session &session, const QString &label, const Change &change)
{
    return m_store.act(session, Operation::EditPeople, label,
                       [&](Action &action) { change(action, action.on<WorkplaceRepository>()); });
}

Result<PlaceKey> Workplaces::add(const Session &session, const Workplace &workplace, PlaceKey above, const QString &name)
{
    if (name.trimmed().isEmpty())
        return noName();
    if (above.isValid() && !workplace.find(above))
        return isGone();
    Place place{{above.isValid() ? PlaceKind::Unit : PlaceKind::Employer, 0}, above, name.trimmed()};
    if (const Place *taken = namesake(workplace, place))
        return nameTaken(workplace, *taken);
    const auto done = change(session, Words::tr("Add %1").arg(place.name), [&](Action &action, WorkplaceRepository &places) {
        place.key = places.insert(action, place, workplace);
    });
    if (!done)
        return done.error();
    return place.key;
}

Result<qint64> Workplaces::rename(const Session &session, const Workplace &workplace, PlaceKey key, const QString &name)
{
    const Place *place = workplace.find(key);
    if (!place)
        return isGone();
    Place after = *place;
    after.name = name.trimmed();
    if (after.name.isEmpty())
        return noName();
    if (const Place *taken = namesake(workplace, after))
        return nameTaken(workplace, *taken);
    return change(session, Words::tr("Rename %1 to %2").arg(place->name, after.name),
                  [&](Action &action, WorkplaceRepository &places) { places.update(action, *place, after, workplace); });
}

Result<qint64> Workplaces::setHeadcount(const Session &session, const Workplace &workplace, PlaceKey unit,
                                        const Headcount &headcount)
{
    const Place *place = workplace.find(unit);
    if (!place || unit.kind != PlaceKind::Unit)
        return isGone();
    Place after = *place;
    after.headcount = headcount;
    return change(session, Words::tr("Headcount of %1").arg(place->name),
                  [&](Action &action, WorkplaceRepository &places) { places.update(action, *place, after, workplace); });
}

Result<qint64> Workplaces::move(const Session &session, const Workplace &workplace, PlaceKey unit, PlaceKey above)
{
    const Place *place = workplace.find(unit), *target = workplace.find(above);
    if (!place || !target || unit.kind != PlaceKind::Unit)
        return isGone();
    if (workplace.isWithin(above, unit))
        return Error{
            u"circle"_s,
            Words::tr("%1 lies within %2 and cannot hold it. Choose a place outside it.").arg(target->name, place->name)};
    if (employerOf(workplace, unit) != employerOf(workplace, above))
        return Error{u"other-employer"_s,
                     Words::tr("%1 belongs to another employer. Units stay with theirs.").arg(target->name)};
    // Whoever sees the people of some units would see those of others by it.
    if (!session.grants.units.isEmpty())
        return Policy::refusal();
    Place after = *place;
    after.parent = above;
    if (namesake(workplace, after))
        return Error{u"name-taken"_s,
                     Words::tr("There is a “%1” at %2 already. Rename one of them first.").arg(place->name, target->name)};
    return change(session, Words::tr("Move %1 to %2").arg(place->name, target->name),
                  [&](Action &action, WorkplaceRepository &places) { places.update(action, *place, after, workplace); });
}

Result<qint64> Workplaces::remove(const Session &session, const Workplace &workplace, PlaceKey unit)
{
    if (!session.grants.units.isEmpty())
        return Policy::refusal();
    const Place *place = workplace.find(unit);
    if (!place || unit.kind != PlaceKind::Unit)
        return isGone();
    return change(session, Words::tr("Remove %1").arg(place->name), [&](Action &action, WorkplaceRepository &places) {
        for (const auto &below : workplace.places()) {
            if (below.parent != unit)
                continue;
            Place raised = below;
            raised.parent = place->parent;
            places.update(action, below, raised, workplace);
        }
        places.removeUnit(action, unit.id);
    });
}

Result<qint64> Workplaces::assign(const Session &session, const Workplace &workplace, const QList<PersonId> &people,
                                  PlaceKey unit)
{
    const Place *place = workplace.find(unit);
    if (!place || unit.kind != PlaceKind::Unit)
        return isGone();
    const QString only = people.size() == 1 ? m_people.nameOf(session, people.first()) : QString();
    const QString label = only.isEmpty() ? Words::tr("Move %n people to %1", nullptr, int(people.size())).arg(place->name)
                                         : Words::tr("Move %1 to %2").arg(only, place->name);
    return change(session, label, [&](Action &action, WorkplaceRepository &) {
        auto writing = m_people.inAction(action);
        for (const PersonId person : people)
            writing.assign(person, unit.id, m_store.dates().today());
    });
}

} // namespace rnf
