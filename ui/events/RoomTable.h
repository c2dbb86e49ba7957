#pragma once

#include "events/Event.h"

#include <QWidget>

class QPushButton;
class QTableWidget;

namespace rnf {

/// The rooms of a venue, typed over in place: a letter or F2 begins, the space bar ticks.
class RoomTable : public QWidget {
    Q_OBJECT

public:
    explicit RoomTable(QWidget *parent = nullptr);

    void show(const QList<Room> &rooms);
    /// As they stand there, what is being typed included.
    QList<Room> rooms();
    void setReadOnly(bool isReadOnly);

Q_SIGNALS:
    /// A room was taken out of the table; it goes when the venue is kept.
    void removed();

private:
    void makeTable();
    void addRow(const Room &room);
    Room roomAt(int row) const;
    void addRoom();
    void removeRoom();

    QList<Room> m_rooms; ///< as they were shown, with what has no column
    QTableWidget *m_table;
    QPushButton *m_add, *m_remove;
};

} // namespace rnf
