#pragma once

#include "look/Dialog.h"
#include "proposals/Proposals.h"
#include "workspace/Workspace.h"

class QCheckBox;
class QComboBox;
class QLayout;
class QLineEdit;
class QListWidget;
class QPlainTextEdit;
class QPushButton;
class QSpinBox;

namespace rnf {

class PersonButton;
class WindowWork;

/// A card: what it is about, who holds it and whether they said so, and where it came from.
class CardDialog : public Dialog {
    Q_OBJECT

public:
    /// One without id is new.
    CardDialog(Workspace &workspace, const Session &session, WindowWork &work, const Proposal &card, QWidget *parent);

private:
    void makeForm();
    QLayout *makeHosts();
    void addHost(PersonId person);
    void removeHost();
    void fillHosts(qsizetype current);
    void showAnswer();
    void setAnswer(int answer);
    void setProposer(PersonId person);
    Proposal typed() const;
    void write();

    Workspace &m_workspace;
    const Session &m_session;
    WindowWork &m_work;
    const Proposal m_before;
    QList<ProposalHost> m_hosts;
    QLineEdit *m_title, *m_language;
    QComboBox *m_kind, *m_format, *m_level, *m_source, *m_answer;
    QSpinBox *m_length;
    QPlainTextEdit *m_abstract;
    QCheckBox *m_interpretation;
    QListWidget *m_hostList;
    QPushButton *m_removeHost;
    PersonButton *m_addHost, *m_proposedBy;
    PersonId m_proposer;
};

} // namespace rnf
