#include "base/Dates.h"
#include "base/Words.h"
#include "events/EventTimes.h"
#include "events/EventWords.h"
#include "insight/EventScope.h"
#include "insight/MetricKinds.h"
#include "insight/MetricRows.h"
#include "insight/MetricText.h"

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

constexpr qsizetype mostEarlier = 3;
constexpr auto curveTones = std::to_array({MetricTone::Main, MetricTone::Done, MetricTone::Warning, MetricTone::Other});

/// A yes and how many days before the event it was said; after the beginning it counts as said on the day.
struct CurveAnswer {
    Registration registration;
    qint64 daysBefore;
};

struct Curve {
    Event event;
    QList<CurveAnswer> answers; ///< the earliest first
    int cancelled = 0, withoutDay = 0;

    qint64 longest() const { return answers.isEmpty() ? 0 : answers.first().daysBefore; }
};

Curve curveOf(const EventScope &scope, const Event &event)
{
    Curve curve{event, {}};
    const QDate start = EventTimes::day(event);
    for (const auto &registration : scope.of(event)) {
        curve.cancelled += registration.rsvp == Rsvp::Cancelled ? 1 : 0;
        if (registration.rsvp != Rsvp::Yes || registration.isWalkIn)
            continue;
        if (registration.answeredAt.isEmpty()) {
            ++curve.withoutDay;
            continue;
        }
        const QDate said = instantOf(registration.answeredAt).toTimeZone(EventTimes::zoneOf(event)).date();
        curve.answers += {registration, qMax<qint64>(0, said.daysTo(start))};
    }
    std::ranges::stable_sort(curve.answers, std::ranges::greater(), &CurveAnswer::daysBefore);
    return curve;
}

/// The event asked about, and earlier ones of its kind.
QList<Curve> curves(const EventScope &scope, const Event &event)
{
    QList<Curve> found{curveOf(scope, event)};
    for (const auto &earlier : scope.all()) {
        if (found.size() > mostEarlier)
            break;
        const bool isAlike = event.kind.isValid() && earlier.kind == event.kind && earlier.startsAt < event.startsAt;
        if (!isAlike)
            continue;
        const Curve curve = curveOf(scope, earlier);
        if (!curve.answers.isEmpty())
            found += curve;
    }
    return found;
}

/// How many of a curve are said so many days before the event, or earlier.
MetricCell countUntil(const Curve &curve, qint64 daysBefore)
{
    MetricCell cell;
    for (const auto &answer : curve.answers) {
        if (answer.daysBefore >= daysBefore)
            cell.add(answer.registration);
    }
    return cell;
}

/// Days, or weeks where days would be more than a chart has room for.
class CurveRows {
public:
    CurveRows(const QList<Curve> &curves, const QDate &today) : m_curves(curves)
    {
        for (const auto &curve : curves)
            m_longest = qMax(m_longest, curve.longest());
        m_step = m_longest < MetricTable::mostDrawn ? 1 : 7;
        m_toGo = today.daysTo(EventTimes::day(curves.first().event));
    }

    void fill(MetricRows &rows) const
    {
        const qint64 first = qMin<qint64>((m_longest + m_step - 1) / m_step, MetricTable::mostDrawn - 1);
        for (qint64 number = first; number >= 0; --number) {
            const qint64 daysBefore = number * m_step;
            MetricRow &row = rows.row(QString::number(daysBefore), QString::number(daysBefore));
            for (qsizetype i = 0; i < m_curves.size(); ++i)
                row.cells[i] = countUntil(m_curves[i], daysBefore);
            row.cells.first().isKnown = m_toGo < daysBefore + m_step; // else it lies ahead
            MetricCell &added = row.cells.last();
            const qint64 before = number == first ? m_longest + 1 : daysBefore + m_step;
            for (const auto &answer : m_curves.first().answers) {
                if (answer.daysBefore >= daysBefore && answer.daysBefore < before)
                    added.add(answer.registration);
            }
            added.isKnown = row.cells.first().isKnown;
        }
    }

private:
    const QList<Curve> &m_curves;
    qint64 m_longest = 0, m_step = 1, m_toGo = 0;
};

QString curveTitle(const QList<Curve> &curves, const QDate &today)
{
    const Curve &asked = curves.first();
    const qint64 toGo = qMax<qint64>(0, today.daysTo(EventTimes::day(asked.event)));
    const QString said = MetricText::amount(MetricUnit::Count, asked.answers.size());
    if (curves.size() == 1)
        return toGo > 0 ? Words::tr("%1 said yes with %n days to go", nullptr, int(toGo)).arg(said)
                        : Words::tr("%1 said yes").arg(said);
    const QString then = MetricText::amount(MetricUnit::Count, countUntil(curves[1], toGo).value);
    return toGo > 0 ? Words::tr("%1 said yes with %n days to go; “%2” had %3 then", nullptr, int(toGo))
                          .arg(said, curves[1].event.name, then)
                    : Words::tr("%1 said yes; “%2” had %3").arg(said, curves[1].event.name, then);
}

QStringList curveNotes(const Curve &asked)
{
    QStringList notes;
    if (asked.cancelled > 0)
        notes += Words::tr("%n not counted: cancelled. When they had said yes is not kept.", nullptr, asked.cancelled);
    if (asked.withoutDay > 0)
        notes += Words::tr("%n not counted: said yes on a day that nobody noted.", nullptr, asked.withoutDay);
    return notes;
}

} // namespace

MetricTable countRsvpCurve(Database &database, const MetricQuestion &question)
{
    const EventScope scope(database, question);
    MetricTable table;
    table.about = scope.about();
    const auto event = scope.one([&](const Event &one) { return !curveOf(scope, one).answers.isEmpty(); });
    if (!event)
        return table;
    table.about = EventWords::named(*event);
    const auto found = curves(scope, *event);
    for (qsizetype i = 0; i < found.size(); ++i)
        table.columns += {u"event_%1"_s.arg(found[i].event.id.value), EventWords::named(found[i].event), MetricUnit::Count,
                          MetricMark::Line, curveTones[size_t(i)]};
    table.columns += {u"added"_s, Words::tr("New since the row above"), MetricUnit::Count};
    MetricRows rows(table, question.by, question.period);
    if (!found.first().answers.isEmpty())
        CurveRows(found, question.today).fill(rows);
    rows.finish(database);
    table.title = curveTitle(found, question.today);
    table.notes = curveNotes(found.first());
    return table;
}

} // namespace rnf
