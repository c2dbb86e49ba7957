#pragma once

#include "needs/Need.h"
#include "workspace/Workspace.h"

#include <QAbstractTableModel>

namespace rnf {

/// The interpretation of an event by its beginning; a row that something is wrong with stands out.
class InterpretingTableModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { When, Languages, First, Second, Receivers, ColumnCount };

    InterpretingTableModel(Workspace &workspace, const Session &session, QObject *parent = nullptr);

    void show(const Event &event);
    /// Without an id where there is no such row.
    InterpretingRow at(int row) const { return m_rows.value(row); }
    int rowOf(qint64 interpreting) const;

    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_rows.size()); }
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : ColumnCount; }
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString cell(const InterpretingRow &row, int column) const;

    Workspace &m_workspace;
    const Session &m_session;
    Event m_event;
    QList<InterpretingRow> m_rows;
};

} // namespace rnf
