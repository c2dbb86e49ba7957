#pragma once

#include "events/Registration.h"
#include "storage/RecordTable.h"

#include <QHash>

namespace rnf {

/// All SQL about registrations and check-ins. Opens no transaction: Registrations does.
class RegistrationRepository : public RecordTables<Registration, CheckIn, RegistrationKind, RegistrationGroup> {
public:
    explicit RegistrationRepository(Database &database);

    using RecordTables::insert;
    /// Gives them their ids and writes many with one statement.
    void insert(Action &action, QList<Registration> &registrations);

    /// Of all events, by id.
    QList<Registration> all();
    QList<RegistrationKind> allKinds();
    /// By id.
    QList<Registration> of(EventId event);
    QList<Registration> of(PersonId person);
    std::optional<Registration> find(RegistrationId id);
    std::optional<Registration> find(EventId event, PersonId person);
    /// Of all events; those that nobody is registered for are left out.
    QHash<EventId, EventCounts> counts();
    EventCounts counts(EventId event);
    /// By name.
    QList<RegistrationKind> kinds(EventId event);
    std::optional<RegistrationKind> find(RegistrationKindId id);
    /// Of whoever is on the list; without names and places.
    QHash<RegistrationKindId, KindCounts> kindCounts(EventId event);
    /// By name.
    QList<RegistrationGroup> groups(EventId event);
    /// The check-ins that hold, of an event and of one registration, the first at the beginning.
    QHash<RegistrationId, QList<CheckIn>> checkIns(EventId event);
    QList<CheckIn> checkIns(RegistrationId registration);
    std::optional<CheckIn> checkIn(qint64 id);
    /// At which anybody was ever checked in, also where that was taken back.
    QSet<EventId> eventsWithCheckIns();
    /// Also where that was taken back.
    bool wasCheckedIn(RegistrationId registration);

private:
    Statement m_all, m_allKinds, m_ofEvent, m_ofPerson, m_ofBoth, m_counts, m_countsOf, m_kinds, m_kindCounts, m_groups,
        m_checkIns, m_checkInsOf, m_withCheckIns, m_wasCheckedIn;
};

} // namespace rnf
