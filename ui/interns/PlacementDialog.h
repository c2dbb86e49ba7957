#pragma once

#include "look/Dialog.h"
#include "workspace/Workspace.h"

class QComboBox;
class QDateEdit;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace rnf {

class PersonButton;
class PersonChoice;

/// Somebody becomes an intern: who, in which programme, from when, for how long and how many hours a week. What the programme
/// says of that stands there while it is typed.
class PlacementDialog : public Dialog {
    Q_OBJECT

public:
    /// `program`: the one that is chosen at first.
    PlacementDialog(Workspace &workspace, const Session &session, ProgramId program, QWidget *parent = nullptr);

Q_SIGNALS:
    void added(rnf::PlacementId placement);

private:
    QFormLayout *makeForm();
    void fillPrograms(ProgramId chosen);
    InternProgram program() const;
    /// What stands in the form; days and hours that cannot be read are not said.
    Placement placement() const;
    void showSupervisor(PersonId person);
    void takeProgram();
    void showRules();
    void write();
    QDate today() const { return m_workspace.store().dates().today(); }

    Workspace &m_workspace;
    const Session &m_session;
    QList<InternProgram> m_programs;
    PersonChoice *m_who;
    QComboBox *m_program;
    QDateEdit *m_start;
    QSpinBox *m_weeks;
    QLineEdit *m_termEnd, *m_hours;
    QLabel *m_dates, *m_fit;
    PersonButton *m_supervisor;
    QPushButton *m_write;
};

} // namespace rnf
