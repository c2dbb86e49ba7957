#include "merges/FreedPlaces.h"

#include "events/EventWords.h"
#include "events/EventsInAction.h"
#include "events/PlacesInAction.h"
#include "merges/Merges.h"
#include "people/People.h"
#include "programme/SessionSignUpsInAction.h"

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

QList<Registration> offeredPlaces(Action &action, EventId event)
{
    auto registrations = action.on<RegistrationRepository>().of(event);
    registrations.removeIf([](const Registration &registration) { return registration.rsvp != Rsvp::Offered; });
    return registrations;
}

} // namespace

FreedPlaces::FreedPlaces(Action &action, const TableShapes &shapes, const QList<Person> &people) : m_action(action)
{
    const auto &shape = *shapes.find(u"registration"_s);
    QSet<EventId> known;
    for (const auto &person : people) {
        for (const auto &row : action.on<MergeRepository>().rows(shape, u"person_id"_s, person.id.value)) {
            const EventId event(std::get<qint64>(row.values.value(u"event_id"_s)));
            if (known.contains(event) && !m_events.contains(event))
                m_events += event;
            known.insert(event);
        }
    }
}

QStringList FreedPlaces::passOn()
{
    QStringList told;
    for (const auto event : std::as_const(m_events)) {
        if (const QString offered = passOn(event); !offered.isEmpty())
            told += offered;
        told += SessionSignUpsInAction(m_action).passOn(event);
    }
    return told;
}

QString FreedPlaces::passOn(EventId id)
{
    const Event event = EventsInAction::event(m_action, id);
    const auto before = offeredPlaces(m_action, id);
    const PlacesInAction passedOn(m_action, event);
    QList<PersonId> people;
    for (const auto &registration : offeredPlaces(m_action, id)) {
        if (std::ranges::find(before, registration.id, &Registration::id) == before.end())
            people += registration.person;
    }
    if (people.isEmpty())
        return {};
    const auto names = People::names(m_action, people);
    QStringList called;
    for (const auto person : std::as_const(people))
        called += names.value(person);
    return Merges::tr("One registration for %1 takes the place of two now, so a place was offered to %2. Tell them.")
        .arg(EventWords::named(event), called.join(u", "_s));
}

} // namespace rnf
