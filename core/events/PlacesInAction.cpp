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
    return registration.rsvp == rsvp || (rsvp == Rsvp::Yes && registration.rsvp == Rsvp::Waitlisted);
}

} // namespace

PlacesInAction::PlacesInAction(Action &action, const Event &event)
    : m_action(action), m_rows(action.on<RegistrationRepository>()), m_event(event), m_list(m_rows.of(event.id))
{
    passOn();
}

void PlacesInAction::passOn()
{
    for (const auto &registration : WaitingList::changes(m_list, m_event, m_action.doneAt()))
        write(registration);
}

void PlacesInAction::write(const Registration &after)
{
    Registration &kept = *std::ranges::lower_bound(m_list, after.id, {}, &Registration::id);
    m_rows.update(m_action, kept, after);
    kept = after;
}

QList<Registration> PlacesInAction::answer(const QList<RegistrationId> &registrations, Rsvp rsvp)
{
    checkAnswer(rsvp);
    QList<RegistrationId> changed;
    auto free = WaitingList::freePlaces(m_list, m_event);
    for (const auto &before : those(registrations)) {
        const Rsvp said = meaningOf(rsvp, before.rsvp);
        if (saysAlready(before, said))
            continue;
        const bool isBeyond = said == Rsvp::Yes && !before.takesPlace() && free && --*free < 0;
        write(answeredWith(before, isBeyond ? Rsvp::Waitlisted : said, instantText(m_action.doneAt())));
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
