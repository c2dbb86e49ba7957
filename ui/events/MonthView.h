#pragma once

#include "work/Task.h"

#include <QDate>
#include <QTableView>

namespace rnf {

class MonthDelegate;
class MonthModel;

/// A month on screen. Arrows go through the days, also into the months beside it, PageUp and PageDown through the months, Home
/// goes to today. Enter or a double click opens what happens on the day, and asks for something new where nothing does; N asks
/// for something new on any day.
class MonthView : public QTableView {
    Q_OBJECT

public:
    MonthView(MonthModel *model, QWidget *parent = nullptr);

    QDate day() const { return m_day; }
    /// Reads the month that it lies in.
    void goTo(const QDate &day);

Q_SIGNALS:
    /// Another month is on screen.
    void turned();
    void eventOpened(rnf::EventId event);
    void newWanted(const QDate &day);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    /// Where a key leads from the day that is chosen; invalid: it leads nowhere.
    QDate ledTo(int key) const;
    void open();
    void chooseAmong();

    MonthModel *m_model;
    MonthDelegate *m_delegate;
    QDate m_day;
    bool m_isReading = false; ///< the current cell moves without being chosen
};

} // namespace rnf
