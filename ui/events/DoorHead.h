#pragma once

#include "base/Dates.h"
#include "events/DoorList.h"

#include <QWidget>

class QLabel;

namespace rnf {

/// What stands above the door: the event, how many are here, how fast they come, and the clock on the wall.
class DoorHead : public QWidget {
    Q_OBJECT

public:
    explicit DoorHead(const Event &event, const Dates &dates, QWidget *parent = nullptr);

    static QString titleOf(const Event &event) { return tr("%1 – check-in").arg(event.name); }
    /// To be told again as time goes by.
    void show(const DoorList &door, int walkIns);

Q_SIGNALS:
    void leaveWanted();

private:
    Event m_event;
    const Dates &m_dates;
    QLabel *m_here, *m_walkIns, *m_rate, *m_clock;
};

} // namespace rnf
