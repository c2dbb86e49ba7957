#pragma once

#include "workspace/Workspace.h"

#include "events/Event.h"

#include <QAbstractTableModel>
#include <QDate>

namespace rnf {

/// The days of a month, a week in each row, with the weeks of the months beside it that it begins and ends in; and what happens
/// on each day.
class MonthModel : public QAbstractTableModel {
    Q_OBJECT

public:
    /// For the day in a cell.
    enum Role { DayRole = Qt::UserRole + 1 };
    static constexpr int weeks = 6;

    /// Empty until `show`.
    MonthModel(Workspace &workspace, const Session &session, QObject *parent = nullptr);

    /// The month that this day lies in, as it is kept now.
    void show(const QDate &day);
    /// Its first day.
    QDate month() const { return m_month; }
    QDate dayAt(const QModelIndex &cell) const;
    QModelIndex indexOf(const QDate &day) const;
    bool isInMonth(const QDate &day) const { return day.year() == m_month.year() && day.month() == m_month.month(); }
    QDate today() const { return m_workspace.store().dates().today(); }
    /// By their beginning.
    QList<Event> eventsOn(const QDate &day) const { return m_events.value(day); }
    /// "19:00 Potluck"; on later days of a longer one the name alone.
    static QString line(const Event &event, const QDate &day);
    /// How many of the month itself.
    int count() const;

    int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() || !m_month.isValid() ? 0 : weeks;
    }
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(daysPerWeek); }
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    /// "Friday 20 November", and what happens then.
    QString spoken(const QDate &day) const;

    Workspace &m_workspace;
    Session m_session;
    QDate m_month, m_first; ///< of the month, and of the weeks shown
    QHash<QDate, QList<Event>> m_events;
};

} // namespace rnf
