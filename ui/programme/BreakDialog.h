#pragma once

#include "look/Dialog.h"
#include "programme/ProgrammeSlot.h"
#include "workspace/Workspace.h"

class QComboBox;
class QFormLayout;
class QLineEdit;

namespace rnf {

class WindowWork;

/// What stands in the schedule and is no session: a break, a get-together, or a time at which a room is not free.
class BreakDialog : public Dialog {
    Q_OBJECT

public:
    /// One without id is new, as it is proposed.
    BreakDialog(Workspace &workspace, const Session &session, WindowWork &work, const Event &event,
                const ProgrammeSlot &slot, QWidget *parent);

private:
    QFormLayout *makeForm();
    void fillRooms();
    /// As it stands there; says what is wrong with it.
    std::optional<ProgrammeSlot> typed();
    void write();
    void remove();

    Workspace &m_workspace;
    const Session &m_session;
    WindowWork &m_work;
    const Event m_event;
    const ProgrammeSlot m_before;
    QLineEdit *m_label;
    QComboBox *m_kind, *m_day, *m_room;
    QLineEdit *m_from, *m_until;
};

} // namespace rnf
