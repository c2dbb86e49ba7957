#pragma once

#include "insight/EventScope.h"
#include "programme/ScheduleFacts.h"

namespace rnf {

/// The programme that a question is about: that of the event asked about, else of the next one that has any, else of the latest.
/// Reads when it is made; throws StorageError.
class ProgrammeScope {
public:
    ProgrammeScope(Database &database, const MetricQuestion &question);

    /// "Conference (Fri 19 Mar 2027)", else what was asked about.
    const QString &about() const { return m_about; }
    /// Releases in the order they were made, then the draft, without an id before anything has a place; none of an event
    /// without a programme.
    const QList<ScheduleVersion> &versions() const { return m_versions; }
    /// As the draft stands, without what was called off: neither those sessions nor who wants to come to them. Nothing of an
    /// event without a programme.
    const ScheduleFacts &facts() const { return m_facts; }
    /// By their beginning: what is no session is not among them.
    QList<ProgrammeSlot> sessionSlots() const;
    /// How many sessions have no time yet.
    int waiting() const;

private:
    QString m_about;
    QList<ScheduleVersion> m_versions;
    ScheduleFacts m_facts;
};

} // namespace rnf
