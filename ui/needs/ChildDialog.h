#pragma once

#include "look/Dialog.h"
#include "needs/Need.h"
#include "workspace/Workspace.h"

class QLineEdit;
class QListWidget;

namespace rnf {

class PersonChoice;
class WindowWork;

/// Asks for a child: what the desk must know, the hours on each day, and the adults who may collect it.
class ChildDialog : public Dialog {
    Q_OBJECT

public:
    /// A row without ids is a new child, and asks whose it is; the parent may collect it then, until it is edited.
    ChildDialog(Workspace &workspace, const Session &session, WindowWork &work, const Event &event, const ChildRow &row,
                QWidget *parent = nullptr);

Q_SIGNALS:
    void kept(rnf::ChildId child);

private:
    QLayout *makeForm();
    QWidget *makeCollectors();
    void askWho();
    void showCollectors();
    void addCollector();
    void removeCollector();
    /// Nothing, and says so, where something typed cannot be.
    std::optional<Child> typed();
    void write();
    void add(const Child &child);
    void save(const Child &child);

    Workspace &m_workspace;
    const Session &m_session;
    WindowWork &m_work;
    Event m_event;
    Child m_child;
    QList<NamedPerson> m_collectors;
    PersonChoice *m_who = nullptr;
    QLineEdit *m_name, *m_month, *m_allergies, *m_note, *m_phone, *m_from, *m_until;
    QListWidget *m_named;
};

} // namespace rnf
