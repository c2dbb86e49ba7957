#pragma once

#include "recruiting/Application.h"

#include <QListView>

class QSortFilterProxyModel;

namespace rnf {

class ApplicationModel;

/// The cards of one step of the way, or of all that left it. Says what keys and mouse want of them; a card of any lane can be
/// dropped on it.
class ApplicationLane : public QListView {
    Q_OBJECT

public:
    /// `lane`: of ApplicationLanes.
    ApplicationLane(ApplicationModel *model, int lane, QWidget *parent = nullptr);

    int lane() const { return m_lane; }
    int count() const;
    /// Invalid: none of its cards is the current one.
    ApplicationId current() const;
    /// False when it is not among its cards.
    bool setCurrent(ApplicationId application);
    /// One of its cards, or the nearest to it.
    void setCurrentRow(int row);
    void clearCurrent();

Q_SIGNALS:
    void currentApplicationChanged();
    /// To the card beside it, in the nearest lane to the left (-1) or right (1) that has one.
    void besideWanted(int direction);
    /// The card goes into the lane to the left or right.
    void moveWanted(int direction);
    /// A card hovers over it.
    void targeted();
    void dropped(rnf::ApplicationId application);
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

    int m_lane;
    QSortFilterProxyModel *m_cards;
};

} // namespace rnf
