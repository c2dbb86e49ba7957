#pragma once

#include "recruiting/Application.h"

#include <QAbstractTableModel>
#include <QBitArray>

namespace rnf {

/// The week in half hours, each free or not: rows go from 8:00 to 20:00, or farther where times lie beyond, columns from Monday.
/// It knows every minute, so that times which begin or end within a half hour stay as they are.
class AvailabilityModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Role { FillRole = Qt::UserRole };
    /// Nothing of a half hour is free, a part of it, or the whole.
    enum Fill { Nothing, Part, Whole };

    using QAbstractTableModel::QAbstractTableModel;

    void setTimes(const QList<AvailableTime> &times);
    /// By weekday and time; what is as it was before keeps its id.
    QList<AvailableTime> times() const;
    int minutes() const { return int(m_free.count(true)); }
    /// Other minutes are free than those that were set.
    bool isChanged() const { return m_free != m_kept; }
    /// The same minutes are free in these.
    bool says(const QList<AvailableTime> &times) const { return m_free == minutesOf(times); }
    Fill fillOf(const QModelIndex &cell) const;
    void setFree(const QModelIndexList &cells, bool isFree);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    static QBitArray minutesOf(const QList<AvailableTime> &times);
    void fitRows(const QList<AvailableTime> &times);
    int minuteOfRow(int row) const;
    int place(const QModelIndex &cell) const;
    AvailableTime kept(const AvailableTime &time) const;

    QList<AvailableTime> m_times; ///< as they were set
    QBitArray m_free = minutesOf({}), m_kept = minutesOf({});
    int m_fromMin = 0, m_toMin = 0;
};

} // namespace rnf
