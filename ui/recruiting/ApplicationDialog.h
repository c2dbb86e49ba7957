#pragma once

#include "look/Dialog.h"
#include "recruiting/Applications.h"
#include "workspace/Workspace.h"

class QCheckBox;
class QComboBox;
class QDateEdit;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QSpinBox;

namespace rnf {

class PersonChoice;

/// An application as it came, on paper or by word of mouth, or one that is corrected: who, for how many hours and weeks, from
/// when, from which school. What the programme says of that stands there while it is typed.
class ApplicationDialog : public Dialog {
    Q_OBJECT

public:
    /// A new one has no id; its programme is the one that is chosen at first.
    ApplicationDialog(Workspace &workspace, const Session &session, const Application &application,
                      QWidget *parent = nullptr);

Q_SIGNALS:
    void added(rnf::ApplicationId application);
    void kept();

private:
    bool isNew() const { return !m_application.id.isValid(); }
    void makeFields();
    void makeWho();
    QFormLayout *makeForm();
    void orderTabs(QWidget *last);
    void fill();
    void fillPrograms();
    void connectFields();
    InternProgram program() const;
    QString schoolName() const;
    /// What stands in the form but for the school; days and hours that cannot be read are not said.
    Application said() const;
    /// What cannot be read, in a sentence; empty when all can.
    QString problem() const;
    void showWho();
    void showRules();
    void write();
    void add(const Application &said);
    QDate today() const { return m_workspace.store().dates().today(); }

    Workspace &m_workspace;
    const Session &m_session;
    Application m_application; ///< as it was
    QList<InternProgram> m_programs;
    PersonChoice *m_who = nullptr; ///< of a new one only
    QLineEdit *m_email = nullptr, *m_phone = nullptr;
    QLineEdit *m_hours, *m_start, *m_major;
    QSpinBox *m_weeks;
    QComboBox *m_program, *m_source, *m_school;
    QDateEdit *m_received;
    QCheckBox *m_wantsCredit, *m_wantsStipend;
    QPlainTextEdit *m_note;
    QLabel *m_fit, *m_term;
};

} // namespace rnf
