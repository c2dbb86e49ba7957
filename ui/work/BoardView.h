#pragma once

#include "work/BoardColumn.h"

#include <QScrollArea>

class QLabel;

namespace rnf {

/// The board: a column for each status, of which one card is the current one. Arrows go from card to card, Ctrl with them moves
/// the card; where there is no room for all columns it scrolls sideways. The columns of what is closed are narrow as long as
/// they show nothing.
class BoardView : public QScrollArea {
    Q_OBJECT

public:
    BoardView(BoardModel *model, QWidget *parent = nullptr);

    TaskId current() const { return m_current; }
    /// Makes it the current card; false when it is not on the board.
    bool showTask(TaskId task);
    /// To be said after the model was read anew: the current card stays, wherever it is now, or the one in its place takes over.
    void settle();

Q_SIGNALS:
    void currentChanged(rnf::TaskId task);
    void opened(bool byKey);
    void moveWanted(rnf::TaskId task, rnf::TaskStatus to);
    void deleteWanted(rnf::TaskId task);

private:
    struct Part {
        QWidget *whole;
        QLabel *heading;
        BoardColumn *cards;
    };

    Part makePart(TaskStatus status);
    void follow(BoardColumn *column);
    void goBeside(const BoardColumn *from, int direction);
    void move(const BoardColumn *from, int direction);
    void chooseNear(int part, int row);
    void showHeadings();

    BoardModel *m_model;
    QList<Part> m_parts; ///< in the order of TaskStatus
    TaskId m_current;
    int m_part = 0, m_row = 0; ///< where it stands
};

} // namespace rnf
