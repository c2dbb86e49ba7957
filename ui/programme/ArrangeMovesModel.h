#pragma once

#include "programme/ScheduleFacts.h"

#include <QAbstractTableModel>

namespace rnf {

/// What an arrangement would move: what, from where, to where.
class ArrangeMovesModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Session, From, To, ColumnCount };

    /// The event's clock and the names of rooms are those of the draft.
    explicit ArrangeMovesModel(const ScheduleFacts &draft, QObject *parent = nullptr);

    void setMoves(const QList<ScheduleChange> &moves);
    const QList<ScheduleChange> &moves() const { return m_moves; }
    /// The row of what moves there, wherever it goes now; -1: it stays.
    int rowOf(const ScheduleChange &change) const;

    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_moves.size()); }
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(ColumnCount); }
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString textOf(const ScheduleChange &move, int column) const;
    QString placeOf(const ProgrammeSlot &slot) const;

    const ScheduleFacts m_draft;
    QList<ScheduleChange> m_moves;
};

} // namespace rnf
