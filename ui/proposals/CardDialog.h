#pragma once

#include "look/Dialog.h"
#include "proposals/Proposals.h"
#include "workspace/Workspace.h"

class QCheckBox;
class QComboBox;
class QLineEdit;
class QListWidget;
class QPlainTextEdit;

namespace rnf {

class PersonButton;
class WindowWork;

/// A card, and who holds it.
class CardDialog : public Dialog {
    Q_OBJECT

public:
    /// One without id is new.
    CardDialog(Workspace &workspace, const Session &session, WindowWork &work, const Proposal &card, QWidget *parent);

private:
    void makeForm();
    void addHost(PersonId person);
    void fillHosts();
    Proposal typed() const;
    void write();

    Workspace &m_workspace;
    const Session &m_session;
    WindowWork &m_work;
    const Proposal m_before;
    QList<ProposalHost> m_hosts;
    QLineEdit *m_title, *m_language;
    QComboBox *m_kind, *m_format, *m_level;
    QPlainTextEdit *m_abstract;
    QCheckBox *m_seed, *m_interpretation;
    QListWidget *m_hostList;
    PersonButton *m_addHost;
};

} // namespace rnf
