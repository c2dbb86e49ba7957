#pragma once

#include "proposals/WallState.h"

#include <QAbstractTableModel>

namespace rnf {

/// The cards of an event, by their numbers.
class CardModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Number, Title, Kind, Hosts, Score, State, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setCards(const QList<ProposalRow> &cards);
    const ProposalRow &at(int row) const { return m_cards[row]; }
    int rowOf(ProposalId id) const;

    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_cards.size()); }
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(ColumnCount); }
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(const ProposalRow &row, int column) const;
    static QString state(const Proposal &card);

    QList<ProposalRow> m_cards;
};

} // namespace rnf
