#include "events/Invitees.h"

#include "events/Registrations.h"

namespace rnf {
namespace {

bool wantsNoContact(const Person &person)
{
    constexpr std::array ways{Channel::Phone, Channel::Sms, Channel::Email, Channel::Mail, Channel::Visit};
    return std::ranges::all_of(ways, [&](Channel way) { return person.mayBeReachedBy(way) == YesNo::No; });
}

} // namespace

Invitees Invitees::of(Workspace &workspace, const Session &session, EventId event, const QList<PersonId> &meant)
{
    QSet<PersonId> listed;
    for (const auto &row : workspace.registrations().of(session, event))
        listed += row.registration.person;
    Invitees invitees;
    for (const auto &person : workspace.people().load(session, meant)) {
        ++invitees.meant;
        if (listed.contains(person.id))
            ++invitees.onList;
        else if (person.isDeceased)
            ++invitees.leftOut.deceased;
        else if (wantsNoContact(person))
            ++invitees.leftOut.refused;
        else
            invitees.people += person.id;
    }
    return invitees;
}

QString Invitees::told() const
{
    if (meant == 0)
        return tr("Nobody is in there.");
    QString text = tr("%n people", nullptr, meant);
    if (onList > 0)
        text = tr("%1, %n of them are on the list already", nullptr, onList).arg(text);
    return tr("%1. %2").arg(text, leftOut.told()).trimmed();
}

QString Invitees::offer() const
{
    return people.isEmpty() ? tr("Invite") : tr("Invite %n people", nullptr, int(people.size()));
}

} // namespace rnf
