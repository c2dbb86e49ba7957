#pragma once

#include "events/Event.h"
#include "look/Theme.h"
#include "staffing/VolunteerShift.h"
#include "workspace/Workspace.h"

#include <QAbstractTableModel>

namespace rnf {

/// Every role of every volunteer shift of an event, by time: how many it takes, and how many there are.
class ShiftTableModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { When, Shift, Role, Filled, Remark, ColumnCount };

    ShiftTableModel(Workspace &workspace, const Session &session, QObject *parent = nullptr);

    void show(const Event &event);
    /// Without an id where there is no such row.
    ShiftFill at(int row) const { return m_fill.value(row); }
    VolunteerShift shiftAt(int row) const { return m_shifts.value(at(row).shift); }
    int rowOf(VolunteerShiftId shift, VolunteerRoleId role) const;
    const StaffingCounts &counts() const { return m_counts; }

    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_fill.size()); }
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : ColumnCount; }
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString cell(const ShiftFill &fill, int column) const;
    QString remark(const ShiftFill &fill) const;
    Tone toneOf(const ShiftFill &fill) const;

    Workspace &m_workspace;
    const Session &m_session;
    Event m_event;
    QList<ShiftFill> m_fill;
    QHash<VolunteerShiftId, VolunteerShift> m_shifts;
    QHash<RoomId, QString> m_rooms;
    StaffingCounts m_counts;
};

} // namespace rnf
