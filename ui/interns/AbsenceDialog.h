#pragma once

#include "look/Dialog.h"
#include "workspace/Workspace.h"

class QCheckBox;
class QComboBox;
class QDateEdit;
class QLineEdit;

namespace rnf {

/// Days on which an intern does not work: which, why, and whether they are excused.
class AbsenceDialog : public Dialog {
    Q_OBJECT

public:
    /// A new absence has no id and no days yet.
    AbsenceDialog(Workspace &workspace, const Session &session, const Absence &absence, QWidget *parent = nullptr);

Q_SIGNALS:
    void kept();

private:
    void showKind();
    void write();

    Workspace &m_workspace;
    const Session &m_session;
    Absence m_absence;
    QDateEdit *m_from, *m_to;
    QComboBox *m_kind;
    QCheckBox *m_isExcused;
    QLineEdit *m_note;
};

} // namespace rnf
