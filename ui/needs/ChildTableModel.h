#pragma once

#include "needs/Need.h"
#include "workspace/Workspace.h"

#include <QAbstractTableModel>

namespace rnf {

/// The children of an event by name, with what the desk must know.
class ChildTableModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Name, Parent, Hours, Allergies, Here, ColumnCount };

    ChildTableModel(Workspace &workspace, const Session &session, QObject *parent = nullptr);

    void show(const Event &event);
    /// Without ids where there is no such row.
    ChildRow at(int row) const { return m_rows.value(row); }
    int rowOf(ChildId child) const;
    const QList<ChildRow> &all() const { return m_rows; }

    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_rows.size()); }
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : ColumnCount; }
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString cell(const ChildRow &row, int column) const;

    Workspace &m_workspace;
    const Session &m_session;
    Event m_event;
    QList<ChildRow> m_rows;
};

} // namespace rnf
