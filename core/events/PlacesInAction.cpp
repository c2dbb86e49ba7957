#include "events/PlacesInAction.h"

#include "events/EventWords.h"
#include "events/WaitingList.h"
#include "storage/StorageError.h"

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

/// What somebody says for themselves ends waiting, an offer and, unless it is a yes, what they confirmed.
Registration answeredWith(Registration registration, Rsvp rsvp, const QString &now)
{
    registration.rsvp = rsvp;
    registration.answeredAt = rsvp == Rsvp::Invited ? QString() : now;
    registration.waitingSince = rsvp == Rsvp::Waitlisted ? now : QString();
    registration.offerExpiresAt.clear();
    if (rsvp != Rsvp::Yes)
        registration.confirmStage = 0;
    return registration;
}

/// An answer stays as old as it was when somebody decides on it.
Registration decidedAs(Registration registration, Rsvp rsvp, const QString &now)
{
    const QString answeredAt = registration.answeredAt;
    registration = answeredWith(registration, rsvp, now);
    registration.answeredAt = answeredAt;
    return registration;
}

QList<RegistrationId> idsOfThose(const QList<Registration> &registrations)
{
    QList<RegistrationId> ids;
    for (const auto &registration : registrations)
        ids += registration.id;
    return ids;
}

/// Offers and the line are made by the list itself.
void checkAnswer(Rsvp rsvp)
{
    using enum Rsvp;
    constexpr auto answers = std::to_array({Invited, Yes, Maybe, No, Cancelled});
    if (std::ranges::find(answers, rsvp) == answers.end())
        throw Refusal({u"no-answer"_s, PlacesInAction::tr("“%1” is not what somebody says: who waits and who has an offer "
                                                          "follows from the places. Note yes, maybe or no instead.")
                                           .arg(EventWords::rsvp(rsvp))});
}

/// A no of whoever said yes takes that back.
Rsvp meaningOf(Rsvp said, Rsvp before)
{
    const bool hadSaidYes = before == Rsvp::Yes || before == Rsvp::Cancelled;
    return said == Rsvp::No && hadSaidYes ? Rsvp::Cancelled : said;
}

/// The same said again is nothing new; whoever waits stays where they are in the line.
bool saysAlready(const Registration &registration, Rsvp rsvp)
{
    const bool hasAsked = registration.rsvp == Rsvp::Waitlisted || registration.rsvp == Rsvp::Pending;
    return registration.rsvp == rsvp || (rsvp == Rsvp::Yes && hasAsked);
}

} // namespace

PlacesInAction::PlacesInAction(Action &action, const Event &event)
    : m_action(action), m_rows(action.on<RegistrationRepository>()), m_event(event), m_kinds(m_rows.kinds(event.id)),
      m_list(m_rows.of(event.id))
{
    passOn();
}

void PlacesInAction::passOn()
{
    for (const auto &registration : WaitingList::changes(m_list, m_event, m_kinds, m_action.doneAt()))
        write(registration);
}

void PlacesInAction::write(const Registration &after)
{
    Registration &kept = *std::ranges::lower_bound(m_list, after.id, {}, &Registration::id);
    m_rows.update(m_action, kept, after);
    kept = after;
}

bool PlacesInAction::waits(RegistrationGroupId group) const
{
    return group.isValid() && std::ranges::any_of(m_list, [&](const Registration &registration) {
               return registration.group == group && registration.rsvp == Rsvp::Waitlisted;
           });
}

bool PlacesInAction::needsApproval(RegistrationKindId kind) const
{
    const auto found = std::ranges::find(m_kinds, kind, &RegistrationKind::id);
    return found != m_kinds.end() && found->needsApproval;
}

void PlacesInAction::letIn(const QList<Registration> &asking)
{
    const QString now = instantText(m_action.doneAt());
    FreePlaces free(m_list, m_event, m_kinds);
    QList<Registration> waiting;
    for (const auto &before : asking)
        waiting += before.rsvp == Rsvp::Pending ? decidedAs(before, Rsvp::Waitlisted, now)
                                                : answeredWith(before, Rsvp::Waitlisted, now);
    for (const auto &together : WaitingList::line(waiting)) {
        const bool fits = !waits(together.first().group) && !free.shortageFor(together);
        if (fits)
            free.take(together);
        for (const auto &next : together)
            write(fits ? decidedAs(next, Rsvp::Yes, now) : next);
    }
}

QList<Registration> PlacesInAction::answer(const QList<RegistrationId> &registrations, Rsvp rsvp)
{
    checkAnswer(rsvp);
    QList<RegistrationId> changed;
    QList<Registration> asking;
    for (const auto &before : those(registrations)) {
        const Rsvp said = meaningOf(rsvp, before.rsvp);
        if (saysAlready(before, said))
            continue;
        changed += before.id;
        const bool isAsking = said == Rsvp::Yes && !before.takesPlace();
        if (isAsking && !needsApproval(before.kind))
            asking += before;
        else
            write(answeredWith(before, isAsking ? Rsvp::Pending : said, instantText(m_action.doneAt())));
    }
    letIn(asking);
    passOn();
    return those(changed);
}

QList<Registration> PlacesInAction::pending(const QList<RegistrationId> &ids) const
{
    auto pending = those(ids);
    pending.removeIf([](const Registration &registration) { return registration.rsvp != Rsvp::Pending; });
    if (pending.isEmpty())
        throw Refusal({u"not-pending"_s, tr("Nobody of them waits to be approved. Choose those whose answer is “%1”.")
                                             .arg(EventWords::rsvp(Rsvp::Pending))});
    return pending;
}

QList<Registration> PlacesInAction::approve(const QList<RegistrationId> &registrations)
{
    const auto approved = pending(registrations);
    letIn(approved);
    passOn();
    return those(idsOfThose(approved));
}

QList<Registration> PlacesInAction::refuse(const QList<RegistrationId> &registrations)
{
    const auto refused = pending(registrations);
    for (const auto &before : refused)
        write(decidedAs(before, Rsvp::Refused, instantText(m_action.doneAt())));
    return those(idsOfThose(refused));
}

QList<Registration> PlacesInAction::setKind(const QList<RegistrationId> &registrations, const RegistrationKind &kind)
{
    QList<RegistrationId> changed;
    for (const auto &before : those(registrations)) {
        if (before.kind == kind.id)
            continue;
        Registration after = before;
        after.kind = kind.id;
        after.dueCents = before.hasScholarship ? 0 : kind.priceCents;
        write(after);
        changed += before.id;
    }
    passOn();
    return those(changed);
}

QList<Registration> PlacesInAction::setGroup(const QList<RegistrationId> &registrations, RegistrationGroupId group)
{
    QList<RegistrationId> changed;
    for (const auto &before : those(registrations)) {
        if (before.group == group)
            continue;
        Registration after = before;
        after.group = group;
        write(after);
        changed += before.id;
    }
    passOn();
    return those(changed);
}

void PlacesInAction::giveAway(RegistrationId registration)
{
    for (const auto &before : those({registration})) {
        if (before.rsvp != Rsvp::Yes)
            write(answeredWith(before, Rsvp::Yes, instantText(m_action.doneAt())));
    }
    passOn();
}

QList<Registration> PlacesInAction::remove(const QList<RegistrationId> &registrations)
{
    const auto going = those(registrations);
    for (const auto &registration : going) {
        if (registration.hasCome() || m_rows.wasCheckedIn(registration.id))
            throw Refusal(
                {u"attended"_s, going.size() == 1
                                    ? tr("They came or were checked in once, and that stays in their history. Leave them on "
                                         "the list; if it was a mistake, note “Not known”.")
                                    : tr("Somebody of them came or was checked in once, and that stays in their history. "
                                         "Choose only those who were not.")});
        m_rows.remove(m_action, registration);
        m_list.removeOne(registration);
    }
    passOn();
    return going;
}

} // namespace rnf
