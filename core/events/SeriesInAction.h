#pragma once

#include "events/EventsInAction.h"
#include "events/Series.h"

namespace rnf {

/// Events that come again, inside the action that writes them. What is not allowed throws a Refusal.
class SeriesInAction {
    Q_DECLARE_TR_FUNCTIONS(SeriesInAction)

public:
    SeriesInAction(Action &action, const QList<EventFollower> &followers);

    /// As Events::repeat; answers the further ones.
    QList<EventId> repeat(EventId id, const Repetition &repetition);
    /// As Events::saveLater, without its action.
    LaterOnes saveLater(const Event &before, const Event &after);
    /// As Events::removeLater; answers how many are gone.
    int removeLater(const Event &event);

private:
    EventSeriesId seriesOf(const Event &event, const QString &rule);

    Action &m_action;
    EventRepository &m_rows;
    EventsInAction m_events;
};

} // namespace rnf
