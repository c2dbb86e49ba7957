#pragma once

#include "look/Dialog.h"
#include "proposals/Walls.h"
#include "workspace/Workspace.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;
class QSpinBox;

namespace rnf {

class WindowWork;

/// When and where cards can hang: a few numbers make times after each other, each of which can be typed over, in the rooms that
/// are ticked. Says how many cards lose their place before it is kept.
class WallTimesDialog : public Dialog {
    Q_OBJECT

public:
    WallTimesDialog(Workspace &workspace, const Session &session, WindowWork &work, const WallFacts &facts, QWidget *parent);

private:
    void makeForm();
    QLayout *makeTimes();
    void fillDays();
    void fillRooms();
    void fillTimes();

    QDateTime localTime(const QString &instant) const;
    /// Lengths and breaks anew, as the numbers say.
    void layOut();
    /// The same times, so much later.
    void moveBy(qint64 seconds, qsizetype first);
    void moveTo(const QDateTime &start);
    void setCount(int count);
    void removeTime();
    void showTime(qsizetype row);
    /// As it is typed; nothing: it says no time.
    std::optional<WallSlot> typed(qsizetype row) const;
    void readTime(qsizetype row);
    /// What keeps the list and the numbers above it the same.
    void showNumbers();
    void showLosses();
    QList<WallRoom> tickedRooms() const;
    void write();

    Workspace &m_workspace;
    const Session &m_session;
    WindowWork &m_work;
    const WallFacts m_facts;
    QList<WallSlot> m_slots;   ///< as they are listed
    QList<WallSlot> m_dropped; ///< by fewer times; the last ones first to come back
    QComboBox *m_day;
    QLineEdit *m_from;
    QSpinBox *m_times, *m_length, *m_break, *m_people;
    QListWidget *m_list, *m_rooms;
    QPushButton *m_removeTime;
    QLabel *m_losses;
};

} // namespace rnf
