#pragma once

#include "recruiting/AvailabilityModel.h"

#include <QTableView>

namespace rnf {

/// The half hours of a week at which somebody is free. Dragging over them, or Space on those that are chosen by arrows and
/// Shift, makes them all free or none; Delete empties them. What was changed is handed over when the grid is left.
class AvailabilityGrid : public QTableView {
    Q_OBJECT

public:
    AvailabilityGrid(const QString &name, QWidget *parent = nullptr);

    /// What is kept. Changes that were not handed over stay on screen, unless it is somebody else's.
    void show(const QList<AvailableTime> &kept, bool isOther);
    void setEditable(bool isEditable) { m_isEditable = isEditable; }
    QList<AvailableTime> times() const { return m_model->times(); }
    int minutes() const { return m_model->minutes(); }
    /// Hands changes over as if somebody had left the grid.
    void commit();

Q_SIGNALS:
    /// Other half hours are free now.
    void changed();
    void left();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    void setSelectedFree(bool isFree);

    AvailabilityModel *m_model;
    bool m_isEditable = true;
    std::optional<bool> m_painting; ///< what the half hours under a dragged mouse become
};

} // namespace rnf
