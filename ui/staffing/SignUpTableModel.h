#pragma once

#include "events/Event.h"
#include "look/Theme.h"
#include "staffing/VolunteerShift.h"
#include "workspace/Workspace.h"

#include <QAbstractTableModel>

namespace rnf {

/// Who is on a role of a volunteer shift, by name, and where they stand with it.
class SignUpTableModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Name, Status, Worked, Remark, ColumnCount };

    SignUpTableModel(Workspace &workspace, const Session &session, QObject *parent = nullptr);

    /// All of the event are read; `narrow` says of which role of which shift they are shown.
    void show(const Event &event);
    void narrow(const ShiftFill &fill);
    SignUpRow at(int row) const { return m_rows.value(row); }
    int rowOf(ShiftSignUpId signUp) const;

    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_rows.size()); }
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : ColumnCount; }
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString cell(const SignUpRow &row, int column) const;
    QString remark(const SignUpRow &row) const;

    Workspace &m_workspace;
    const Session &m_session;
    Event m_event;
    QList<SignUpRow> m_all, m_rows;
};

} // namespace rnf
