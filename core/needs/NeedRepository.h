#pragma once

#include "needs/Need.h"
#include "storage/RecordTable.h"

#include <QHash>
#include <QMap>

namespace rnf {

/// All SQL about needs, children and interpreting. Opens no transaction: Needs does.
class NeedRepository : public RecordTables<Need, Child, ChildCollector, ChildSign, Interpreting, NeedSetting> {
public:
    explicit NeedRepository(Database &database);

    /// Whose the registrations of an event are that still come; whoever said no, cancelled or was refused is left out, unless
    /// they are there.
    QHash<RegistrationId, PersonId> coming(EventId event);
    /// The registrations of an event, all of them.
    QList<RegistrationId> registrations(EventId event);

    // Of all registrations of an event, by id.
    QList<Need> needs(EventId event);
    QList<Child> children(EventId event);
    QList<ChildCollector> collectors(EventId event);
    /// By the instant of coming.
    QList<ChildSign> signs(EventId event);
    /// Of those who still come.
    QMap<NeedKind, NeedCounts> counts(EventId event);

    QList<Need> needs(RegistrationId registration);
    std::optional<Need> find(NeedId id);
    std::optional<Child> find(ChildId id);
    QList<ChildCollector> collectors(ChildId child);
    QList<ChildSign> signs(ChildId child);
    std::optional<ChildSign> sign(qint64 id);
    /// By their beginning.
    QList<Interpreting> interpreting(EventId event);
    std::optional<NeedSetting> setting(EventId event);

    /// Of all events: how many needs of those who still come are as they were asked, for every event that holds a need or a
    /// child.
    QHash<EventId, int> unplanned();
    /// Of those who still come.
    QList<CountedNeed> counted();
    /// To which anybody brings a child.
    QSet<EventId> withChildren();
    /// By event, then by their beginning.
    QList<Interpreting> interpreting();

private:
    Statement m_coming, m_registrations, m_needs, m_children, m_collectors, m_signs, m_counts, m_needsOf, m_collectorsOf,
        m_signsOf, m_interpreting, m_setting, m_unplanned, m_holding, m_counted, m_allInterpreting;
};

} // namespace rnf
