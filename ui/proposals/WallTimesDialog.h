#pragma once

#include "look/Dialog.h"
#include "proposals/Walls.h"
#include "workspace/Workspace.h"

class QComboBox;
class QLineEdit;
class QListWidget;
class QSpinBox;

namespace rnf {

class WindowWork;

/// When and where cards can hang: so many times after each other, in the rooms that are ticked.
class WallTimesDialog : public Dialog {
    Q_OBJECT

public:
    WallTimesDialog(Workspace &workspace, const Session &session, WindowWork &work, const WallFacts &facts, QWidget *parent);

private:
    void makeForm();
    void fillRooms();
    void write();

    Workspace &m_workspace;
    const Session &m_session;
    WindowWork &m_work;
    WallFacts m_facts;
    QComboBox *m_day;
    QLineEdit *m_from;
    QSpinBox *m_times, *m_length, *m_break, *m_people;
    QListWidget *m_rooms;
};

} // namespace rnf
