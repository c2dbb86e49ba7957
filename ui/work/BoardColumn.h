#pragma once

#include "work/Task.h"

#include <QListView>

class QSortFilterProxyModel;

namespace rnf {

class BoardModel;

/// The cards of one status. Says what keys and mouse want of them; a card of any column can be dropped on it.
class BoardColumn : public QListView {
    Q_OBJECT

public:
    BoardColumn(BoardModel *model, TaskStatus status, QWidget *parent = nullptr);

    TaskStatus status() const { return m_status; }
    int count() const;
    /// Invalid: none of its cards is the current one.
    TaskId current() const;
    /// False when it is not among its cards.
    bool setCurrent(TaskId task);
    /// One of its cards, or the nearest to it.
    void setCurrentRow(int row);
    void clearCurrent();

Q_SIGNALS:
    void currentTaskChanged();
    /// To the card beside it, in the nearest column to the left (-1) or right (1) that has one.
    void besideWanted(int direction);
    /// The card goes into the column to the left or right.
    void moveWanted(int direction);
    /// A card hovers over it.
    void targeted();
    void dropped(rnf::TaskId task);
    void opened(bool byKey);
    void deleteWanted();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    bool doesKey(int key, bool isWithControl);
    void showAsTarget(bool isTarget);

    TaskStatus m_status;
    QSortFilterProxyModel *m_cards;
};

} // namespace rnf
