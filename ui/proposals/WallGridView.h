#pragma once

#include "proposals/WallGridModel.h"

#include <QTableView>

namespace rnf {

/// The wall to look at and to move cards on: dragged, or picked up with M and put down with Enter where the arrows lead; Escape
/// leaves it. Delete takes a card off, P pins it.
class WallGridView : public QTableView {
    Q_OBJECT

public:
    explicit WallGridView(WallGridModel *model, QWidget *parent = nullptr);

    /// Nothing happens on a wall without times and rooms.
    void pickUp(ProposalId card);
    ProposalId carried() const { return m_carried; }

Q_SIGNALS:
    /// What is carried or dragged is over a cell.
    void tried(rnf::ProposalId card, rnf::WallSpot spot);
    void placed(rnf::ProposalId card, rnf::WallSpot spot);
    /// Nothing is carried any more, or another card is looked at.
    void looked();
    void takeOffWanted(rnf::ProposalId card);
    void pinToggled(rnf::ProposalId card);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;

private:
    void letGo();

    WallGridModel *m_model;
    ProposalId m_carried;
};

} // namespace rnf
