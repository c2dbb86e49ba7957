#pragma once

#include "events/EventRepository.h"
#include "events/RegistrationRepository.h"
#include "people/Person.h"

#include <QCoreApplication>

namespace rnf {

/// Who is on the list of an event and who came, inside the action that writes it, on the writing thread; judged by what stands
/// in the workspace at that moment. Who gets a place is up to PlacesInAction. What is not allowed throws a Refusal.
class RegistrationsInAction {
    Q_DECLARE_TR_FUNCTIONS(RegistrationsInAction)

public:
    explicit RegistrationsInAction(Action &action);

    /// Refused ("gone"), here and below, where it is not there any more.
    Event event(EventId id);
    Registration registration(RegistrationId id);
    /// The event of those that are still there. Refused ("two-events") where that is more than one.
    Event eventOf(const QList<RegistrationId> &ids);
    /// Those on the list of an event that are among these, by id.
    QList<Registration> those(EventId event, const QList<RegistrationId> &ids) { return only(m_rows.of(event), ids); }
    static QList<Registration> only(QList<Registration> list, const QList<RegistrationId> &ids);
    /// Nobody's is empty.
    QString nameOf(PersonId person);

    void save(const Registration &before, const Registration &after) { m_rows.update(m_action, before, after); }
    /// Whoever is not on the list yet, as invited and of this kind; answers them.
    QList<Registration> invite(const Event &event, const QList<PersonId> &people, const QString &sourceCode,
                               const RegistrationKind &kind = {});
    /// The registration of somebody; a new one where they are not on the list: invited, or as a walk-in with a yes. Nobody is
    /// checked in by it.
    Registration enter(const Event &event, PersonId person, bool isWalkIn);
    /// They came without having said so: on the list with a yes, and there; whoever is on the list is just there. Somebody
    /// without id is new, and gets one. Through a door they are checked in at its station; without one it is known from paper.
    Registration walkIn(EventId event, Person &person, const std::optional<QString> &station);

    /// Nothing to do for whoever came already.
    void checkIn(const Registration &registration, const QString &station);
    /// Nothing to do for whoever did not come.
    void undoCheckIn(const Registration &registration, const QString &station);
    void mark(const Registration &registration, Attendance attendance, const QString &station = {});
    /// Throws a Refusal that says how a check-in is taken back, where the event is over.
    void refuseWhereOver(RegistrationId registration);
    struct Closed {
        int came = 0, missed = 0;
    };
    /// As Registrations::close.
    Closed close(const Event &event, bool wasTracked, const QList<RegistrationId> &excused);

private:
    void takePlace(Registration &registration) const;
    void takeBackCheckIns(RegistrationId registration, const QString &station);
    QString now() const;

    Action &m_action;
    RegistrationRepository &m_rows;
};

} // namespace rnf
