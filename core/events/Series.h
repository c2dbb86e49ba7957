#pragma once

#include "events/Event.h"

#include <QCoreApplication>
#include <QList>

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

/// Events that come again. Values in, values out; what cannot be throws a Refusal.
struct Series {
    Q_DECLARE_TR_FUNCTIONS(Series)

public:
    static constexpr int mostAtOnce = 60;
    static constexpr int mostYears = 5;

    /// The days after its own on which an event comes again. Refused ("no-day", "too-many", "too-far", "no-days") as
    /// Events::repeat.
    static QList<QDate> days(const Event &event, const Repetition &repetition);
    /// Those after an event among its series that are neither over nor called off.
    static QList<Event> laterOf(const QList<Event> &series, const Event &event, const QDateTime &now);
    /// A later event of the series with what `after` has and `before` had not; what differed from `before` already stays, and
    /// then the second is true.
    static std::pair<Event, bool> carriedOver(const Event &before, const Event &after, const Event &later);
};

} // namespace rnf
