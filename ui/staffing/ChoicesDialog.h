#pragma once

#include "look/Dialog.h"
#include "workspace/Workspace.h"

class QTableWidget;

namespace rnf {

class WindowWork;
struct ShiftChoice;

/// The volunteer shifts that somebody can take, and for the others why not: one list.
class ChoicesDialog : public Dialog {
    Q_OBJECT

public:
    ChoicesDialog(Workspace &workspace, const Session &session, WindowWork &work, PersonId person,
                  QWidget *parent = nullptr);
    ~ChoicesDialog() override;

private:
    void makeTable();
    void read();
    void updateState();
    void take();

    Workspace &m_workspace;
    const Session &m_session;
    WindowWork &m_work;
    PersonId m_person;
    QList<ShiftChoice> m_choices;
    QTableWidget *m_table;
    QPushButton *m_take;
};

} // namespace rnf
