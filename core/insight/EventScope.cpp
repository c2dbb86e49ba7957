#include "insight/EventScope.h"

#include "base/Words.h"
#include "events/EventTimes.h"
#include "events/EventWords.h"
#include "events/Registrations.h"
#include "insight/MetricText.h"

namespace rnf {

EventScope::EventScope(Database &database, const MetricQuestion &question, Reads reads) : m_question(question)
{
    for (const auto &event : Events::all(database)) {
        if (event.hasDay() && event.status != EventStatus::Cancelled)
            m_events.prepend(event);
    }
    if (reads == Reads::NothingElse)
        return;
    for (const auto &registration : Registrations::all(database)) {
        if (question.holds(registration.person))
            m_registrations[registration.event] += registration;
    }
}

QList<Event> EventScope::asked() const
{
    const MetricPeriod &weeks = m_question.period;
    QList<Event> found;
    for (const auto &event : m_events) {
        const QDate day = EventTimes::day(event);
        const bool isThen = !weeks.from.isValid() || (day >= weeks.from && day < weeks.beyond);
        if (m_question.event.isValid() ? event.id == m_question.event : isThen)
            found += event;
    }
    return found;
}

std::optional<Event> EventScope::one(const std::function<bool(const Event &)> &isWorth) const
{
    std::optional<Event> next, latest;
    for (const auto &event : asked()) {
        if (m_question.event.isValid())
            return event;
        if (!isWorth(event))
            continue;
        if (isAhead(event))
            next = event; // the latest stand first
        else if (!latest)
            latest = event;
    }
    return next ? next : latest;
}

bool EventScope::hasBegun(const Event &event) const { return EventTimes::day(event) <= m_question.today; }

bool EventScope::isAhead(const Event &event) const
{
    return event.isAhead() && EventTimes::lastDay(event) >= m_question.today;
}

bool EventScope::isKnown(const Registration &registration)
{
    return registration.hasCome() || registration.attendance == Attendance::NoShow;
}

QString EventScope::about() const
{
    if (!m_question.event.isValid())
        return m_question.period.from.isValid() ? MetricText::period(m_question.period) : Words::tr("all events");
    const auto event = std::ranges::find(m_events, m_question.event, &Event::id);
    return event == m_events.end() ? Words::tr("no event") : EventWords::named(*event);
}

} // namespace rnf
