#pragma once

#include "look/Theme.h"
#include "programme/CarriedSession.h"
#include "programme/ScheduleModel.h"

#include <QAbstractItemView>

namespace rnf {

class ScheduleCards;

/// A day of the programme as a grid of rooms and time. A card is dragged, or picked up with M and carried with the arrows until
/// Enter puts it down; Escape puts it back. While it is carried the view asks what it would do there, and shows the answer on it.
class ScheduleView : public QAbstractItemView {
    Q_OBJECT

public:
    explicit ScheduleView(ScheduleModel *model, QWidget *parent = nullptr);
    ~ScheduleView() override;

    /// Picks up what has no place yet, or what is current; the keyboard goes here.
    void pickUp(const CarriedSession &carried);
    void pickUpCurrent();
    bool isCarrying() const { return m_carried.isSomething(); }
    /// What somebody should know of what is carried, where it is; the answer to `tried`.
    void showTrial(const QString &text, Tone tone);
    QString trial() const { return m_trial; }

    QRect visualRect(const QModelIndex &index) const override;
    void scrollTo(const QModelIndex &index, ScrollHint hint = EnsureVisible) override;
    QModelIndex indexAt(const QPoint &point) const override;

Q_SIGNALS:
    /// What is carried has come to another place.
    void tried(const rnf::CarriedSession &carried, const rnf::SlotPlace &place);
    /// Nothing is carried any more.
    void letGoOf();
    /// It is put down there.
    void placed(const rnf::CarriedSession &carried, const rnf::SlotPlace &place);
    void opened(const QModelIndex &index);
    void pinToggled(const QModelIndex &index);
    void takeOffWanted(const QModelIndex &index);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void startDrag(Qt::DropActions actions) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    int horizontalOffset() const override;
    int verticalOffset() const override;
    bool isIndexHidden(const QModelIndex &) const override { return false; }
    void setSelection(const QRect &rect, QItemSelectionModel::SelectionFlags flags) override;
    QRegion visualRegionForSelection(const QItemSelection &selection) const override;
    void updateGeometries() override;
    void changeEvent(QEvent *event) override;

private:
    class Edge;

    int axisWidth() const;
    int headHeight() const;
    double minuteHeight() const;
    int roomWidth() const;
    QRect rectOf(const ScheduleModel::Box &box) const; ///< in the viewport
    ScheduleModel::Box carriedBox() const;
    void hold(const CarriedSession &carried, int room, int minute);
    void letGo();
    bool carryKey(QKeyEvent *event);
    void paintGrid(QPainter &painter);
    void paintHead(QPainter &painter, const QRect &area);
    void paintAxis(QPainter &painter, const QRect &area);

    ScheduleModel *m_model;
    std::unique_ptr<ScheduleCards> m_cards;
    Edge *m_head, *m_axis;
    CarriedSession m_carried;
    int m_room = 0, m_minute = 0; ///< where it is carried
    int m_grip = 0;               ///< minutes from its beginning to where the pointer holds it
    QString m_trial;
    Tone m_trialTone = Tone::Quiet;
};

} // namespace rnf
