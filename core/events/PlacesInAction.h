#pragma once

#include "events/RegistrationsInAction.h"

namespace rnf {

/// Who has one of the places of an event, inside the action that writes it, on the writing thread: the whole list is read once,
/// by WaitingList's rules. What is free is passed on before, so that whoever waits comes before whoever answers now, and after.
class PlacesInAction {
    Q_DECLARE_TR_FUNCTIONS(PlacesInAction)

public:
    PlacesInAction(Action &action, const Event &event);

    /// What these said, as Registrations::answer; answers those for whom something changed, as they stand then.
    QList<Registration> answer(const QList<RegistrationId> &registrations, Rsvp rsvp);
    /// Those of them who are pending come, wait, or are refused; answers them as they stand then. Refused ("not-pending") where
    /// nobody is.
    QList<Registration> approve(const QList<RegistrationId> &registrations);
    QList<Registration> refuse(const QList<RegistrationId> &registrations);
    /// Of which kind these are, and what they owe for it, and of which group; answers those for whom that is new.
    QList<Registration> setKind(const QList<RegistrationId> &registrations, const RegistrationKind &kind);
    QList<Registration> setGroup(const QList<RegistrationId> &registrations, RegistrationGroupId group);
    /// A yes beyond the places.
    void giveAway(RegistrationId registration);
    /// Takes these off the list; answers them. Refused ("attended") where somebody of them came, or was ever
    /// checked in.
    QList<Registration> remove(const QList<RegistrationId> &registrations);

private:
    void passOn();
    /// Those who ask for a place now get it or wait, a group together; whoever is of a group that waits, waits with it.
    void letIn(const QList<Registration> &asking);
    bool waits(RegistrationGroupId group) const;
    bool needsApproval(RegistrationKindId kind) const;
    QList<Registration> pending(const QList<RegistrationId> &ids) const;
    QList<Registration> those(const QList<RegistrationId> &ids) const { return RegistrationsInAction::only(m_list, ids); }
    void write(const Registration &after);

    Action &m_action;
    RegistrationRepository &m_rows;
    Event m_event;
    QList<RegistrationKind> m_kinds;
    QList<Registration> m_list; ///< by id
};

} // namespace rnf
