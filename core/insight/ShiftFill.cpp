#include "base/Dates.h"
#include "base/TimeText.h"
#include "base/Words.h"
#include "events/EventTimes.h"
#include "events/EventWords.h"
#include "insight/EventScope.h"
#include "insight/MetricKinds.h"
#include "insight/MetricRows.h"
#include "insight/MetricText.h"
#include "staffing/SignUpSteps.h"
#include "staffing/Staffing.h"

#include <QLocale>

#include <map>

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

constexpr auto roleTones =
    std::to_array({MetricTone::Main, MetricTone::Done, MetricTone::Third, MetricTone::Warning, MetricTone::Problem});
constexpr qint64 secondsOfHour = 3600;

/// Visits the beginning of every full hour, on the clock of the event, that a time touches.
template <typename Visit>
void eachHour(const Event &event, const QString &from, const QString &until, Visit visit)
{
    const QDateTime start = instantOf(from).toTimeZone(EventTimes::zoneOf(event)), end = instantOf(until);
    const QTime clock = start.time();
    QDateTime hour = start.addSecs(-(clock.minute() * 60 + clock.second())).addMSecs(-clock.msec());
    for (; hour < end; hour = hour.addSecs(secondsOfHour))
        visit(hour);
}

QString hourLabel(const QDateTime &hour)
{
    return Words::tr("%1, %2").arg(QLocale().toString(hour.date(), u"ddd d MMM"_s), TimeText::shown(hour.time()));
}

/// Roles of an event's shifts, each with its column; beyond five all others share one.
class RoleColumns {
public:
    RoleColumns(MetricTable &table, const QList<ShiftFill> &fills)
    {
        for (const auto &fill : fills) {
            if (m_columnOf.contains(fill.role))
                continue;
            const auto place = qMin(m_columnOf.size(), qsizetype(roleTones.size()));
            if (place == table.columns.size())
                table.columns += place < qsizetype(roleTones.size())
                                   ? column(u"role_%1"_s.arg(fill.role.value), fill.roleName, roleTones[size_t(place)])
                                   : column(u"other_roles"_s, Words::tr("Other roles"), MetricTone::Other);
            m_columnOf.insert(fill.role, place);
        }
        m_needed = table.columns.size();
        table.columns += {u"needed"_s, Words::tr("Needed"), MetricUnit::Count, MetricMark::Target, MetricTone::Target};
    }

    /// −1 for a role that no shift takes.
    qsizetype of(VolunteerRoleId role) const { return m_columnOf.value(role, -1); }
    qsizetype needed() const { return m_needed; }

private:
    static MetricColumn column(const QString &key, const QString &label, MetricTone tone)
    {
        MetricColumn made{key, label, MetricUnit::Count, MetricMark::Bar, tone};
        made.isPlan = true;
        return made;
    }

    QHash<VolunteerRoleId, qsizetype> m_columnOf;
    qsizetype m_needed = 0;
};

/// Fills a row for each hour of an event, in their order.
class FilledHours {
public:
    FilledHours(Database &database, MetricTable &table, const MetricQuestion &question, const Event &event,
                const QList<ShiftFill> &fills)
        : m_table(table), m_event(event), m_roles(table, fills)
    {
        for (const auto &fill : fills)
            eachHour(event, fill.startsAt, fill.endsAt, [&](const QDateTime &hour) { addNeed(hour, fill); });
        QHash<VolunteerShiftId, VolunteerShift> shifts;
        for (const auto &shift : Staffing::shifts(database, event.id))
            shifts.insert(shift.id, shift);
        for (const auto &signUp : Staffing::signUps(database, event.id)) {
            if (SignUpSteps::counts(signUp.status) && m_roles.of(signUp.role) >= 0)
                addSignUp(signUp, shifts.value(signUp.shift), question.holds(signUp.person));
        }
    }

    void finish(Database &database)
    {
        MetricRows rows(m_table, MetricBy::Hour, {});
        for (const auto &[hour, cells] : m_hours) {
            const QString label = hourLabel(hour);
            MetricRow &row = rows.row(instantText(hour), label);
            row.cells = cells;
            countGap(m_lacking.at(hour), label);
        }
        rows.finish(database);
    }

    /// Empty without shifts.
    QString title() const
    {
        if (m_hours.empty())
            return {};
        if (m_short == 0)
            return Words::tr("Every one of %n hours has the people it needs", nullptr, int(m_hours.size()));
        return Words::tr("%1 of %n hours lack people, most of all %2: %3", nullptr, int(m_hours.size()))
            .arg(MetricText::amount(MetricUnit::Count, m_short), m_worst, MetricText::amount(MetricUnit::Count, m_worstGap));
    }

private:
    /// How many each role needs beyond those it has; below zero where it has more.
    using Lacking = QHash<VolunteerRoleId, int>;

    QList<MetricCell> &cells(const QDateTime &hour)
    {
        auto &cells = m_hours[hour];
        cells.resize(m_table.columns.size());
        return cells;
    }
    void addNeed(const QDateTime &hour, const ShiftFill &fill)
    {
        auto &row = cells(hour);
        auto &role = row[m_roles.of(fill.role)];
        auto &needed = row[m_roles.needed()];
        role.of += fill.countMin;
        needed.value += fill.countMin;
        m_lacking[hour][fill.role] += fill.countMin;
        for (auto *cell : {&role, &needed})
            cell->things.events = {m_event.id};
    }
    /// Whoever is on it fills it, asked about or not.
    void addSignUp(const ShiftSignUp &signUp, const VolunteerShift &shift, bool isAsked)
    {
        const QString from = signUp.plannedFromAt.isEmpty() ? shift.startsAt : signUp.plannedFromAt;
        const QString to = signUp.plannedToAt.isEmpty() ? shift.endsAt : signUp.plannedToAt;
        eachHour(m_event, from, to, [&](const QDateTime &hour) {
            auto &cell = cells(hour)[m_roles.of(signUp.role)];
            --m_lacking[hour][signUp.role];
            if (!isAsked)
                return;
            ++cell.value;
            cell.things.people += signUp.person;
        });
    }
    /// People of one role do not fill another.
    void countGap(const Lacking &lacking, const QString &label)
    {
        qint64 gap = 0;
        for (const int ofRole : lacking)
            gap += qMax(0, ofRole);
        m_short += gap > 0 ? 1 : 0;
        if (gap > m_worstGap) {
            m_worstGap = gap;
            m_worst = label;
        }
    }

    MetricTable &m_table;
    Event m_event;
    RoleColumns m_roles;
    std::map<QDateTime, QList<MetricCell>> m_hours;
    std::map<QDateTime, Lacking> m_lacking;
    qint64 m_short = 0, m_worstGap = 0;
    QString m_worst;
};

} // namespace

MetricTable countShiftFill(Database &database, const MetricQuestion &question)
{
    const EventScope scope(database, question, EventScope::Reads::NothingElse);
    MetricTable table;
    table.about = scope.about();
    const auto event = scope.one([](const Event &one) { return one.hasShifts; });
    if (!event)
        return table;
    table.about = EventWords::named(*event);
    FilledHours hours(database, table, question, *event, Staffing::fill(database, event->id));
    hours.finish(database);
    table.title = hours.title();
    return table;
}

} // namespace rnf
