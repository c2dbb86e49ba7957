#include "programme/SessionSignUpsInAction.h"

#include "events/RegistrationsInAction.h"
#include "people/People.h"
#include "storage/StorageError.h"

using namespace Qt::StringLiterals;

namespace rnf {

SessionSignUpsInAction::SessionSignUpsInAction(Action &action)
    : m_action(action), m_rows(action.on<SessionSignUpRepository>())
{
}

void SessionSignUpsInAction::set(const SessionSignUp &signUp, SessionSignUpStatus status)
{
    SessionSignUp after = signUp;
    after.status = status;
    m_rows.update(m_action, signUp, after);
}

QList<SessionSignUp> SessionSignUpsInAction::those(const ProgrammeSession &session,
                                                   const QList<RegistrationId> &registrations)
{
    auto signUps = m_rows.of(session.id);
    signUps.removeIf([&](const SessionSignUp &one) {
        return one.status == SessionSignUpStatus::Out || !registrations.contains(one.registration);
    });
    return signUps;
}

QList<PersonId> SessionSignUpsInAction::peopleOf(const ProgrammeSession &session, const QList<SessionSignUp> &signUps)
{
    const auto comers = m_rows.comers(session.id);
    QList<PersonId> people;
    for (const auto &one : signUps)
        people += comers.value(one.registration).person;
    return people;
}

QString SessionSignUpsInAction::called(const QList<PersonId> &people)
{
    const auto names = People::names(m_action, people);
    QStringList called;
    for (const auto person : people)
        called += names.value(person);
    return called.join(u", "_s);
}

void SessionSignUpsInAction::tell(const QString &what, const QList<PersonId> &in)
{
    constexpr qsizetype named = 5;
    const QString names = called(in.first(std::min(named, in.size())));
    if (in.size() > named)
        m_action.setLabel(tr("%1; now in: %2 and %n others", nullptr, int(in.size() - named)).arg(what, names));
    else
        m_action.setLabel(in.isEmpty() ? what : tr("%1; now in: %2").arg(what, names));
}

PersonId SessionSignUpsInAction::checkedComer(const ProgrammeSession &session, RegistrationId id)
{
    if (session.status == SessionStatus::Cancelled)
        throw Refusal({u"no-list"_s, tr("“%1” is called off. Plan it again first.").arg(session.title)});
    if (!session.takesSignUps())
        throw Refusal({u"no-list"_s, tr("“%1” is open to everybody, so nobody signs up for it. Say how many places it has, "
                                        "or that one comes by sign-up.")
                                         .arg(session.title)});
    const auto registration = RegistrationsInAction(m_action).registration(id);
    if (registration.event != session.event)
        throw Refusal(
            {u"other-event"_s, tr("They are on the list of another event. Put them on the list of this one first.")});
    if (!SessionComer::mayCome(registration.rsvp))
        throw Refusal({u"not-coming"_s,
                       tr("%1 does not come to the event. Change their answer first.").arg(called({registration.person}))});
    return registration.person;
}

void SessionSignUpsInAction::signUp(const ProgrammeSession &session, RegistrationId id)
{
    const PersonId person = checkedComer(session, id);
    const auto all = m_rows.of(session.id);
    const auto known = std::ranges::find(all, id, &SessionSignUp::registration);
    if (known != all.end() && known->status != SessionSignUpStatus::Out)
        return;
    SessionSignUp waiting{0, id, session.id, SessionSignUpStatus::Waiting, all.isEmpty() ? 1 : all.last().position + 1};
    if (known == all.end()) {
        m_rows.insert(m_action, waiting);
    } else {
        waiting.id = known->id;
        m_rows.update(m_action, *known, waiting);
    }
    auto in = giveFree(session);
    const bool hasPlace = in.removeAll(person) > 0;
    tell((hasPlace ? tr("Sign %1 up for “%2”") : tr("Put %1 on the waiting list of “%2”"))
             .arg(called({person}), session.title),
         in);
}

void SessionSignUpsInAction::takeOut(const ProgrammeSession &session, const QList<RegistrationId> &registrations)
{
    const auto signUps = those(session, registrations);
    if (signUps.isEmpty())
        return;
    for (const auto &one : signUps)
        set(one, SessionSignUpStatus::Out);
    const auto people = peopleOf(session, signUps);
    tell(people.size() == 1 ? tr("Take %1 out of “%2”").arg(called(people), session.title)
                            : tr("Take %n people out of “%1”", nullptr, int(people.size())).arg(session.title),
         giveFree(session));
}

void SessionSignUpsInAction::mark(const ProgrammeSession &session, const QList<RegistrationId> &registrations,
                                  bool wereThere)
{
    const auto now = wereThere ? SessionSignUpStatus::Attended : SessionSignUpStatus::In;
    auto signUps = those(session, registrations);
    signUps.removeIf([&](const SessionSignUp &one) {
        return one.status == now || (!wereThere && one.status != SessionSignUpStatus::Attended);
    });
    int taken = takenPlaces(session) - (wereThere ? 0 : int(signUps.size()));
    for (const auto &one : signUps) {
        // Who only waited waits on, where others have all places.
        const bool isFull = !wereThere && session.seatsMax > 0 && taken >= session.seatsMax;
        set(one, isFull ? SessionSignUpStatus::Waiting : now);
        ++taken;
    }
    const QString what = wereThere ? tr("Were at “%1”") : tr("Were not at “%1” after all");
    m_action.setLabel(People::labelFor(m_action, what.arg(session.title), peopleOf(session, signUps)));
}

void SessionSignUpsInAction::passOn(const ProgrammeSession &session)
{
    tell(tr("Pass on free places in “%1”").arg(session.title), giveFree(session));
}

void SessionSignUpsInAction::passOnAndTell(const ProgrammeSession &session) { tell(m_action.label(), giveFree(session)); }

QStringList SessionSignUpsInAction::passOn(EventId event)
{
    QStringList told;
    for (const auto id : m_rows.waitedFor(event)) {
        const auto session = m_action.on<ProgrammeRepository>().find(id);
        const auto in = session && session->takesSignUps() ? giveFree(*session) : QList<PersonId>();
        if (!in.isEmpty())
            told += tr("A place came free in “%1”, and these have one now: %2. Tell them.").arg(session->title, called(in));
    }
    return told;
}

int SessionSignUpsInAction::takenPlaces(const ProgrammeSession &session)
{
    const auto comers = m_rows.comers(session.id);
    return int(std::ranges::count_if(m_rows.of(session.id), [&](const SessionSignUp &one) {
        return one.hasPlace() && comers.value(one.registration).mayCome();
    }));
}

QList<PersonId> SessionSignUpsInAction::giveFree(const ProgrammeSession &session)
{
    if (session.status == SessionStatus::Cancelled)
        return {};
    const auto comers = m_rows.comers(session.id);
    QList<SessionSignUp> waiting, gone;
    int taken = 0;
    for (const auto &one : m_rows.of(session.id)) {
        if (one.status == SessionSignUpStatus::Out)
            continue;
        if (!comers.value(one.registration).mayCome())
            gone += one;
        else if (one.hasPlace())
            ++taken;
        else
            waiting += one;
    }
    const qsizetype free = session.seatsMax > 0 ? qMax(0, session.seatsMax - taken) : waiting.size();
    waiting = waiting.first(qMin(free, waiting.size()));
    if (waiting.isEmpty())
        return {};
    for (const auto &one : std::as_const(gone)) { // who comes after all waits like everybody
        if (one.status != SessionSignUpStatus::Attended)
            set(one, SessionSignUpStatus::Out);
    }
    for (const auto &one : std::as_const(waiting))
        set(one, SessionSignUpStatus::In);
    return peopleOf(session, waiting);
}

} // namespace rnf
