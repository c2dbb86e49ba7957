#pragma once

#include "programme/ProgrammeRepository.h"
#include "programme/SessionSignUpRepository.h"

#include <QCoreApplication>

namespace rnf {

/// Who has a place in a session and who waits for one, inside the action that writes it, on the writing thread; judged by what
/// stands in the workspace at that moment. What is not allowed throws a Refusal.
class SessionSignUpsInAction {
    Q_DECLARE_TR_FUNCTIONS(SessionSignUpsInAction)

public:
    explicit SessionSignUpsInAction(Action &action);

    /// At the end of the list, and in where a place is free for them; who is on the list already stays where they are. Names
    /// the action. Refused: no list ("no-list"), not there any more ("gone"), on the list of another event ("other-event"),
    /// not coming to it ("not-coming").
    void signUp(const ProgrammeSession &session, RegistrationId registration);
    /// Their places go to those who wait. Names the action.
    void takeOut(const ProgrammeSession &session, const QList<RegistrationId> &registrations);
    /// They were there, whether they had a place or not; or after all only have one. Names the action.
    void mark(const ProgrammeSession &session, const QList<RegistrationId> &registrations, bool wereThere);
    /// Names the action by who has a place now.
    void passOn(const ProgrammeSession &session);
    /// Gives free places away, and says in the action's name, behind what it has, to whom.
    void passOnAndTell(const ProgrammeSession &session);
    /// In all sessions of an event that are not called off. Answers whom somebody should tell, a sentence for each session.
    QStringList passOn(EventId event);

private:
    /// Who it is; throws where they cannot sign up.
    PersonId checkedComer(const ProgrammeSession &session, RegistrationId id);
    /// Who waits longest gets a free place; the places of those who do not come any more are free. Answers who has one now.
    int takenPlaces(const ProgrammeSession &session);
    QList<PersonId> giveFree(const ProgrammeSession &session);
    QList<SessionSignUp> those(const ProgrammeSession &session, const QList<RegistrationId> &registrations);
    QList<PersonId> peopleOf(const ProgrammeSession &session, const QList<SessionSignUp> &signUps);
    void set(const SessionSignUp &signUp, SessionSignUpStatus status);
    QString called(const QList<PersonId> &people);
    void tell(const QString &what, const QList<PersonId> &in);

    Action &m_action;
    SessionSignUpRepository &m_rows;
};

} // namespace rnf
