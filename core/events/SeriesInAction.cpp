#include "events/SeriesInAction.h"

#include "events/EventWords.h"
#include "storage/StorageError.h"

using namespace Qt::StringLiterals;

namespace rnf {

SeriesInAction::SeriesInAction(Action &action, const QList<EventFollower> &followers)
    : m_action(action), m_rows(action.on<EventRepository>()), m_events(action, followers)
{
}

QList<EventId> SeriesInAction::repeat(EventId id, const Repetition &repetition)
{
    const Event first = m_events.event(id);
    const auto further = Series::days(first, repetition);
    Event after = first;
    after.series = seriesOf(first, repetition.rule);
    m_rows.update(m_action, first, after);
    QList<EventId> made;
    for (const QDate &day : further)
        made += m_events.duplicate(id, day, after.series);
    return made;
}

/// The last one of a series goes on with it, by this rule from now on.
EventSeriesId SeriesInAction::seriesOf(const Event &event, const QString &rule)
{
    EventSeries series{{}, rule};
    const auto known = m_rows.find(event.series);
    if (!known) {
        m_rows.insert(m_action, series);
        return series.id;
    }
    const auto others = m_rows.ofSeries(known->id);
    if (others.last().id != event.id)
        throw Refusal({u"in-series"_s, tr("“%1” comes again already, until %2. Repeat that one to go on from there.")
                                           .arg(event.name, EventWords::day(others.last()))});
    series.id = known->id;
    m_rows.update(m_action, *known, series);
    return known->id;
}

LaterOnes SeriesInAction::saveLater(const Event &before, const Event &after)
{
    LaterOnes done;
    for (const auto &later : Series::laterOf(m_rows.ofSeries(after.series), after, m_action.doneAt())) {
        const auto [changed, isKept] = Series::carriedOver(before, after, later);
        done.kept += isKept ? 1 : 0;
        if (changed == later)
            continue;
        m_events.save(later, changed);
        ++done.changed;
    }
    return done;
}

int SeriesInAction::removeLater(const Event &event)
{
    int removed = 0;
    for (const auto &other : m_rows.ofSeries(event.series)) {
        if (other.startsAt < event.startsAt || m_events.held(other))
            continue;
        m_events.remove(other);
        ++removed;
    }
    if (removed == 0)
        m_events.remove(event); // which says why it stays
    return removed;
}

} // namespace rnf
