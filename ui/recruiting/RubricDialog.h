#pragma once

#include "look/Dialog.h"
#include "recruiting/Applications.h"
#include "workspace/Workspace.h"

class QPushButton;
class QTableWidget;

namespace rnf {

/// What applicants to a programme are scored by: its items in order, each with its weight, its highest score and whether it is
/// required. A programme without a rubric is offered the usual one.
class RubricDialog : public Dialog {
    Q_OBJECT

public:
    RubricDialog(Workspace &workspace, const Session &session, const InternProgram &program, QWidget *parent = nullptr);

Q_SIGNALS:
    void kept();

private:
    void makeTable();
    QLayout *makeButtons();
    QPushButton *makeButton(const QString &text, const QString &name, const std::function<void()> &run);
    void fill(const QList<RubricItem> &items, int row);
    void addRow(const RubricItem &item);
    /// As they stand in the table.
    QList<RubricItem> items() const;
    void addItem();
    void removeItem();
    void moveItem(int by);
    void updateButtons();
    void write();

    Workspace &m_workspace;
    const Session &m_session;
    InternProgram m_program;
    QList<RubricItem> m_before; ///< as they are kept
    QTableWidget *m_table;
    QPushButton *m_remove, *m_up, *m_down;
};

} // namespace rnf
