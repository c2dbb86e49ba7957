#pragma once

#include "look/Dialog.h"
#include "staffing/ShiftGrid.h"
#include "workspace/Workspace.h"

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPlainTextEdit;

namespace rnf {

class RoleCounts;
class WindowWork;

/// Makes the shifts of several days at once, or changes one.
class ShiftDialog : public Dialog {
    Q_OBJECT

public:
    /// Makes new ones.
    ShiftDialog(Workspace &workspace, const Session &session, WindowWork &work, const Event &event,
                QWidget *parent = nullptr);
    /// Changes this one.
    ShiftDialog(Workspace &workspace, const Session &session, WindowWork &work, const Event &event,
                const VolunteerShift &shift, QWidget *parent = nullptr);

private:
    QFormLayout *makeForm();
    void fillDays();
    void fillRooms();
    void fillLengths();
    void showShift();
    /// Nothing, and says so, when no time or day is typed.
    std::optional<ShiftGrid> typed();
    void count();
    void write();

    Workspace &m_workspace;
    const Session &m_session;
    WindowWork &m_work;
    Event m_event;
    VolunteerShift m_shift; ///< invalid: new ones are made
    QLineEdit *m_name;
    QComboBox *m_day;
    QLineEdit *m_from, *m_until;
    QComboBox *m_length, *m_room;
    QCheckBox *m_isRemote;
    QLineEdit *m_opensOn;
    QPlainTextEdit *m_brief;
    RoleCounts *m_roles;
    QLabel *m_count;
    QPushButton *m_write;
};

} // namespace rnf
