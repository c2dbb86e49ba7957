#pragma once

#include "budget/Budgets.h"
#include "workspace/Workspace.h"

#include <QAbstractTableModel>

namespace rnf {

/// The organizations that take part in an event, by their role, and how far it is with each of them.
class PartnerTableModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Name, Role, Stage, Pledged, Received, Logo, ColumnCount };

    PartnerTableModel(Workspace &workspace, const Session &session, QObject *parent = nullptr);

    void show(EventId event);
    /// With no id where there is no such row.
    EventOrganization at(int row) const { return m_partners.value(row); }
    int rowOf(EventOrganizationId partner) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString cell(const EventOrganization &partner, int column) const;

    Workspace &m_workspace;
    const Session &m_session;
    QList<EventOrganization> m_partners;
};

} // namespace rnf
