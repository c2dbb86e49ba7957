#include "events/MonthModel.h"

#include "base/TimeText.h"
#include "events/EventTimes.h"
#include "events/EventWords.h"
#include "events/Events.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace rnf {

MonthModel::MonthModel(Workspace &workspace, const Session &session, QObject *parent)
    : QAbstractTableModel(parent), m_workspace(workspace), m_session(session)
{
}

void MonthModel::show(const QDate &day)
{
    beginResetModel();
    m_month = QDate(day.year(), day.month(), 1);
    const int before = m_month.dayOfWeek() - int(QLocale().firstDayOfWeek());
    m_first = m_month.addDays(-((before + int(daysPerWeek)) % int(daysPerWeek)));
    const QDate last = m_first.addDays(weeks * daysPerWeek - 1);
    m_events.clear();
    for (const auto &event : m_workspace.events().between(m_session, m_first, last)) {
        const QDate end = qMin(last, EventTimes::lastDay(event));
        for (QDate on = qMax(m_first, EventTimes::day(event)); on <= end; on = on.addDays(1))
            m_events[on] += event;
    }
    endResetModel();
}

QDate MonthModel::dayAt(const QModelIndex &cell) const
{
    return cell.isValid() ? m_first.addDays(cell.row() * daysPerWeek + cell.column()) : QDate();
}

QModelIndex MonthModel::indexOf(const QDate &day) const
{
    const int after = m_first.isValid() && day.isValid() ? int(m_first.daysTo(day)) : -1;
    return after < 0 ? QModelIndex() : index(after / int(daysPerWeek), after % int(daysPerWeek));
}

QString MonthModel::line(const Event &event, const QDate &day)
{
    return EventTimes::day(event) == day ? tr("%1 %2").arg(TimeText::shown(EventTimes::start(event).time()), event.name)
                                         : event.name;
}

int MonthModel::count() const
{
    QSet<EventId> events;
    for (auto on = m_events.begin(); on != m_events.end(); ++on) {
        for (const auto &event : on.value()) {
            if (isInMonth(on.key()))
                events.insert(event.id);
        }
    }
    return int(events.size());
}

QString MonthModel::spoken(const QDate &day) const
{
    QStringList said{QLocale().toString(day, QLocale::LongFormat)};
    if (day == today())
        said += tr("today");
    for (const auto &event : eventsOn(day)) {
        const bool isOff = event.status == EventStatus::Cancelled;
        said += isOff ? tr("%1, %2").arg(line(event, day), EventWords::status(event.status)) : line(event, day);
    }
    return said.join(u"; "_s);
}

QVariant MonthModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const QDate day = dayAt(index);
    switch (role) {
    case Qt::DisplayRole:
        return QLocale().toString(day.day());
    case Qt::AccessibleTextRole:
        return spoken(day);
    case DayRole:
        return day;
    default:
        return {};
    }
}

QVariant MonthModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= daysPerWeek)
        return {};
    const int weekday = (int(QLocale().firstDayOfWeek()) - 1 + section) % int(daysPerWeek) + 1;
    if (role == Qt::DisplayRole)
        return QLocale().standaloneDayName(weekday, QLocale::ShortFormat);
    return role == Qt::AccessibleTextRole ? QVariant(QLocale().standaloneDayName(weekday)) : QVariant();
}

} // namespace rnf
