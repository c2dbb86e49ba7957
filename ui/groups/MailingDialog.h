#pragma once

#include "base/Prompts.h"
#include "look/Dialog.h"
#include "look/Theme.h"
#include "workspace/Workspace.h"

class QLabel;
class QLayout;

namespace rnf {

/// What whoever keeps a group's mailing list has to add and to take off: to be copied or saved, and then noted as handed
/// over. All of it stands in the history.
class MailingDialog : public Dialog {
    Q_OBJECT

public:
    MailingDialog(Workspace &workspace, const Session &session, Prompts &prompts, const Group &group,
                  QWidget *parent = nullptr);

Q_SIGNALS:
    /// It is known now; with the action's number.
    void done(const QString &text, qint64 action);

private:
    QLayout *makeColumn(const QString &title, const QString &name, const QString &copyText,
                        const QList<MailAddress> &addresses);
    void addButtons();
    QString sinceWhen() const;
    void copy(const QList<MailAddress> &addresses);
    void save();
    void handOver();
    void tell(const QString &text, Tone tone);

    Workspace &m_workspace;
    const Session &m_session;
    Prompts &m_prompts;
    Group m_group;
    MailingList m_list;
    QLabel *m_told;
};

} // namespace rnf
