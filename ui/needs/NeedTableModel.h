#pragma once

#include "needs/Need.h"
#include "workspace/Workspace.h"

#include <QAbstractTableModel>

namespace rnf {

/// What people need, by kind and then by name; all of it, or of one kind or state.
class NeedTableModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Person, Kind, What, State, Owner, ColumnCount };

    NeedTableModel(Workspace &workspace, const Session &session, QObject *parent = nullptr);

    void show(const Event &event);
    void narrow(std::optional<NeedKind> kind, std::optional<NeedStatus> status);
    /// Without ids where there is no such row.
    NeedRow at(int row) const { return m_shown.value(row); }
    int rowOf(NeedId need) const;
    const QList<NeedRow> &all() const { return m_all; }

    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_shown.size()); }
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : ColumnCount; }
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void select();
    static QString cell(const NeedRow &row, int column);

    Workspace &m_workspace;
    const Session &m_session;
    QList<NeedRow> m_all, m_shown;
    std::optional<NeedKind> m_kind;
    std::optional<NeedStatus> m_status;
};

} // namespace rnf
