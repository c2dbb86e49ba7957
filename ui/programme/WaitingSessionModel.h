#pragma once

#include "programme/CarriedSession.h"
#include "programme/ScheduleFacts.h"

#include <QAbstractListModel>

namespace rnf {

/// Sessions that have no place in the draft yet, as cards to drag into the schedule.
class WaitingSessionModel : public QAbstractListModel {
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    /// Those of the facts that have no room at any time, but for those that were cancelled; the most wanted first.
    void setSchedule(const ScheduleFacts &facts);
    const ProgrammeSession &at(const QModelIndex &index) const { return m_rows[index.row()].session; }
    /// On its way from here: one whose room is gone keeps its slot.
    CarriedSession carried(const QModelIndex &index) const;

    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_rows.size()); }
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QStringList mimeTypes() const override;
    QMimeData *mimeData(const QModelIndexList &indexes) const override;
    Qt::DropActions supportedDragActions() const override { return Qt::MoveAction; }

private:
    struct Row {
        ProgrammeSession session;
        ProgrammeSlotId slot; ///< without a room; invalid: it has none
        int wishes = 0;
    };
    QList<Row> m_rows;
};

} // namespace rnf
