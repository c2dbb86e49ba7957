#pragma once

#include "events/Event.h"
#include "look/Dialog.h"
#include "workspace/Workspace.h"

class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace rnf {

class ChoiceBox;
class RoomTable;
class WindowWork;

/// Where people meet: the address, how to get there, who gets in, and its rooms. What was changed of one place is kept before another is
/// looked at.
class VenueDialog : public Dialog {
    Q_OBJECT

public:
    /// Opens with one of them; an invalid one is the first.
    VenueDialog(Workspace &workspace, const Session &session, WindowWork &work, VenueId venue, QWidget *parent = nullptr);

private:
    QFormLayout *makeForm();
    void readVenues(VenueId chosen);
    void turnTo(int which);
    void fill();
    /// Says whose sessions lose a room that was taken out of the table. Nothing is forbidden: they keep their times.
    void showUses();
    void remove();
    /// Says what cannot be kept; the form stays with it.
    bool keep();

    Workspace &m_workspace;
    const Session &m_session;
    WindowWork &m_work;
    QList<Venue> m_venues;
    Venue m_shown;
    ChoiceBox *m_which;
    QLineEdit *m_name;
    QPlainTextEdit *m_address;
    QLineEdit *m_transit;
    QComboBox *m_wheelchair;
    QLineEdit *m_checked;
    QPlainTextEdit *m_note;
    QList<Room> m_roomsBefore; ///< as they are kept
    RoomTable *m_rooms;
    QLabel *m_uses;
    QPushButton *m_remove;
};

} // namespace rnf
