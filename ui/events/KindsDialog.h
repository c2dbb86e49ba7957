#pragma once

#include "events/Event.h"
#include "look/Dialog.h"
#include "workspace/Workspace.h"

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLineEdit;
class QPushButton;
class QTableWidget;

namespace rnf {

class WindowWork;

/// The kinds of events: how long each takes and which tasks come with it. What was changed of one is kept before another is
/// looked at.
class KindsDialog : public Dialog {
    Q_OBJECT

public:
    KindsDialog(Workspace &workspace, const Session &session, WindowWork &work, QWidget *parent = nullptr);

private:
    /// What the events of a kind begin with.
    struct Extra {
        QCheckBox *box;
        bool EventKind::*flag;
    };

    void makeTable();
    QFormLayout *makeForm();
    void addExtra(const QString &name, const QString &text, bool EventKind::*flag);
    void readKinds(EventKindId chosen);
    void addRow(const EventKind &kind);
    void choose(int row);
    void startNew();
    void remove();
    void fill(const EventKind &kind);
    EventKind typed() const;
    /// Says what cannot be kept; the form stays with it.
    bool keep();

    Workspace &m_workspace;
    const Session &m_session;
    WindowWork &m_work;
    QList<EventKind> m_kinds;
    EventKind m_shown; ///< invalid: a new one
    QTableWidget *m_table;
    QLineEdit *m_name;
    QComboBox *m_length, *m_plan;
    QList<Extra> m_extras;
    QPushButton *m_remove;
};

} // namespace rnf
