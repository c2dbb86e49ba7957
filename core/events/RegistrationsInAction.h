#pragma once

#include "events/EventRepository.h"
#include "events/RegistrationRepository.h"

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
    /// The event of the first of these that is still there.
    Event eventOf(const QList<RegistrationId> &ids);
    /// Those on the list of an event that are among these, by id.
    QList<Registration> those(EventId event, const QList<RegistrationId> &ids) { return only(m_rows.of(event), ids); }
    static QList<Registration> only(QList<Registration> list, const QList<RegistrationId> &ids);
    /// Nobody's is empty.
    QString nameOf(PersonId person);

    void save(const Registration &before, const Registration &after) { m_rows.update(m_action, before, after); }
    /// Whoever is not on the list yet, as invited; answers them.
    QList<Registration> invite(const Event &event, const QList<PersonId> &people, const QString &sourceCode);
    /// As Registrations::enter.
    Registration enter(const Event &event, PersonId person, bool isWalkIn);

    /// Nothing to do for whoever is in.
    void checkIn(const Registration &registration, const QString &station);
    /// Nothing to do for whoever is not.
    void undoCheckIn(const Registration &registration, const QString &station);
    void mark(const Registration &registration, Attendance attendance, const QString &station = {});
    struct Closed {
        int came = 0, missed = 0;
    };
    /// As Registrations::close.
    Closed close(const Event &event, bool wasTracked, const QList<RegistrationId> &excused);

private:
    void takeBackCheckIns(RegistrationId registration, const QString &station);
    QString now() const;

    Action &m_action;
    RegistrationRepository &m_rows;
};

} // namespace rnf
