#include "needs/ComingPeople.h"

#include "events/Registrations.h"

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

/// Whose needs the pages show and count (NeedRepository): who said no, cancelled or got no place has none.
bool comesOrIsThere(const Registration &registration)
{
    static const QList<Rsvp> away{Rsvp::No, Rsvp::Cancelled, Rsvp::Refused, Rsvp::Expired};
    return !away.contains(registration.rsvp) || registration.hasCome();
}

} // namespace

QList<PersonId> ComingPeople::of(Workspace &workspace, const Session &session, EventId event)
{
    QList<PersonId> people;
    for (const auto &row : workspace.registrations().of(session, event)) {
        if (comesOrIsThere(row.registration))
            people += row.registration.person;
    }
    return people;
}

Result<RegistrationId> ComingPeople::registrationOf(Workspace &workspace, const Session &session, EventId event,
                                                    PersonId person)
{
    if (!person.isValid())
        return Error{u"nobody"_s, tr("Choose whose it is: type a name, and choose below.")};
    const auto registration = workspace.registrations().find(session, event, person);
    if (!registration)
        return Error{u"not-on-list"_s, tr("%1 is not on the list of this event. Put them on the list first, under "
                                          "People.")
                                           .arg(workspace.people().nameOf(session, person))};
    if (!comesOrIsThere(*registration))
        return Error{u"not-coming"_s, tr("%1 is not coming: they said no, cancelled, or got no place. Change their answer "
                                         "first, under People.")
                                          .arg(workspace.people().nameOf(session, person))};
    return registration->id;
}

} // namespace rnf
