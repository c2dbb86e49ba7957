#pragma once

#include "look/Dialog.h"
#include "staffing/VolunteerShift.h"
#include "workspace/Workspace.h"

class QComboBox;
class QFormLayout;
class QLineEdit;
class QTableWidget;

namespace rnf {

class PersonButton;
class WindowWork;

/// Who has which certificate, and until when it holds.
class CertificatesDialog : public Dialog {
    Q_OBJECT

public:
    CertificatesDialog(Workspace &workspace, const Session &session, WindowWork &work, QWidget *parent = nullptr);

private:
    void makeTable();
    QFormLayout *makeForm();
    void readCertificates();
    void write();
    void remove();

    Workspace &m_workspace;
    const Session &m_session;
    WindowWork &m_work;
    QList<Certificate> m_certificates;
    QTableWidget *m_table;
    PersonButton *m_person;
    QComboBox *m_kind;
    QLineEdit *m_expiresOn;
    QPushButton *m_remove;
};

} // namespace rnf
