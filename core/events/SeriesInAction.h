#pragma once

#include "events/EventsInAction.h"

namespace rnf {

/// How an event is to come again: by a rule, until a day (which counts) or so many times in all.
struct Repetition {
    QString rule;  ///< RRULE, as Recurrence offers them; empty: it does not
    QDate until;   ///< invalid: `times` counts
    int times = 0; ///< with the first one

    bool isWanted() const { return !rule.isEmpty(); }
};

/// What a change of one event made of the later ones of its series.
struct LaterOnes {
    int changed = 0;
    int kept = 0;      ///< in which something had been changed apart, and stays so
    qint64 action = 0; ///< 0: nothing was to be done
};

/// Events that come again, inside the action that writes them. What is not allowed throws a Refusal.
class SeriesInAction {
    Q_DECLARE_TR_FUNCTIONS(SeriesInAction)

public:
    static constexpr int mostAtOnce = 60;
    static constexpr int mostYears = 5;

    explicit SeriesInAction(Action &action);

    /// As Events::repeat; answers the further ones.
    QList<EventId> repeat(EventId id, const Repetition &repetition);
    /// As Events::saveLater, without its action.
    LaterOnes saveLater(const Event &before, const Event &after);
    /// Those after an event among its series that are neither over nor called off.
    static QList<Event> laterOf(const QList<Event> &series, const Event &event, const QDateTime &now);
    /// As Events::removeLater; answers how many are gone.
    int removeLater(const Event &event);

    /// The days on which it comes again, judged by the same limits: refused ("no-day", "too-many", "too-far", "no-days").
    static QList<QDate> days(const Event &event, const Repetition &repetition);
    /// A later event of the series with what `after` has and `before` had not; what differed from `before` already stays, and
    /// then the second is true.
    static std::pair<Event, bool> carriedOver(const Event &before, const Event &after, const Event &later);

private:
    EventSeriesId seriesOf(const Event &event, const QString &rule);

    Action &m_action;
    EventRepository &m_rows;
    EventsInAction m_events;
};

} // namespace rnf
