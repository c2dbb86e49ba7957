#pragma once

#include "events/Events.h"
#include "insight/MetricQuestion.h"

#include <functional>

namespace rnf {

/// Which events a question is about, and who of those asked about is on their lists. Reads when it is made, each kind of record by one statement;
/// throws StorageError. An event without a day, or one that was called off, is none of them.
class EventScope {
public:
    /// What else is read: who is on the lists is much where nobody asks for it.
    enum class Reads { Registrations, NothingElse };
    EventScope(Database &database, const MetricQuestion &question, Reads reads = Reads::Registrations);

    /// All there are, the latest first.
    const QList<Event> &all() const { return m_events; }
    /// Those asked about, the latest first.
    QList<Event> asked() const;
    /// The one that is asked about. Where none is: of those worth it the next one, else the latest.
    std::optional<Event> one(const std::function<bool(const Event &)> &isWorth) const;
    /// By id.
    QList<Registration> of(const Event &event) const { return m_registrations.value(event.id); }

    /// Its day has come.
    bool hasBegun(const Event &event) const;
    /// Its last day is not over, and nobody said that it is.
    bool isAhead(const Event &event) const;
    /// They came, or are a no-show. Excused says neither.
    static bool isKnown(const Registration &registration);
    /// "Potluck (Fri 20 Nov 2026)", the weeks, or "all events".
    QString about() const;

private:
    MetricQuestion m_question;
    QList<Event> m_events;
    QHash<EventId, QList<Registration>> m_registrations;
};

} // namespace rnf
