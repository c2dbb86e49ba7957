#pragma once

#include "proposals/WallBoard.h"

#include <QAbstractTableModel>

namespace rnf {

/// The wall: times down, rooms across, and in each cell the card that hangs there.
class WallGridModel : public QAbstractTableModel {
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;
    static const QString mime;

    void setFacts(const WallFacts &facts);
    const WallFacts &facts() const { return m_facts; }
    WallSpot spotAt(const QModelIndex &index) const;
    /// Null: nothing hangs there.
    const ProposalRow *cardAt(const QModelIndex &index) const;
    QModelIndex indexOf(ProposalId card) const;
    /// "10:30 AM, Hall"
    QString nameOf(WallSpot spot) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QStringList mimeTypes() const override { return {mime}; }
    QMimeData *mimeData(const QModelIndexList &indexes) const override;
    Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }
    bool dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column, const QModelIndex &parent) override;

    static QMimeData *carrying(ProposalId card);
    static ProposalId carriedBy(const QMimeData *data);

Q_SIGNALS:
    void dropped(rnf::ProposalId card, rnf::WallSpot spot);

private:
    QString roomName(int column) const;

    WallFacts m_facts;
};

} // namespace rnf
