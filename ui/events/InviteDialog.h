#pragma once

#include "events/Invitees.h"
#include "look/Dialog.h"

#include <functional>

class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace rnf {

class WindowWork;

/// Puts people on the list of an event, as one action: either the event is given and it asks whom, or people are given and it
/// asks to which of the events ahead. It says before how many are on the list already, and who is left out.
class InviteDialog : public Dialog {
    Q_OBJECT

public:
    InviteDialog(Workspace &workspace, const Session &session, WindowWork &work, const Event &event,
                 QWidget *parent = nullptr);
    InviteDialog(Workspace &workspace, const Session &session, WindowWork &work, const QList<PersonId> &people,
                 QWidget *parent = nullptr);

private:
    /// A list, a group, a shift, a unit, a tag or an earlier event.
    struct Source {
        QString name;
        std::function<QList<PersonId>()> people;
    };
    void readSources();
    void addEverybodyOf(const QString &key);
    void askWhom();
    void askWhere();
    void askHow();
    void fillKinds();
    int chosen() const;
    void count();
    void write();
    void conclude(const Result<qint64> &written);

    Workspace &m_workspace;
    const Session &m_session;
    WindowWork &m_work;
    Event m_event;            ///< given, or chosen
    QList<PersonId> m_people; ///< given
    QList<Source> m_sources;  ///< beside the choices, where it asks whom
    QList<Event> m_ahead;     ///< beside the choices, where it asks to which event
    QComboBox *m_choice;
    QLabel *m_count;
    QLineEdit *m_heardFrom;
    QComboBox *m_kind; ///< of the event's kinds of registration; hidden where it has none
    QFormLayout *m_form = nullptr;
    EventId m_kindsOf; ///< whose kinds it offers
    QPushButton *m_write;
    Invitees m_invitees;
};

} // namespace rnf
