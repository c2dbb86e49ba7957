#pragma once

#include <QStyledItemDelegate>

namespace rnf {

struct Event;
class MonthModel;

/// Draws a day of a month: its number, what happens on it, and how much more there is than fits.
class MonthDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    explicit MonthDelegate(const MonthModel *model, QObject *parent);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    /// Which of the day's events is drawn at this point of its cell; -1: none of them.
    int eventAt(const QPoint &point, const QStyleOptionViewItem &option, const QModelIndex &index) const;

private:
    static QRect numberPlace(const QStyleOptionViewItem &option);
    static QRect linePlace(const QStyleOptionViewItem &option, int line);
    /// How many events are drawn there; the others are counted in one line more.
    static int drawnCount(const QStyleOptionViewItem &option, int events);
    void paintNumber(QPainter *painter, const QStyleOptionViewItem &option, const QDate &day) const;
    void paintLine(QPainter *painter, const QStyleOptionViewItem &option, const QRect &place, const Event &event,
                   const QDate &day) const;

    const MonthModel *m_model;
};

} // namespace rnf
