#pragma once

#include "look/Dialog.h"
#include "recruiting/Postings.h"
#include "workspace/Workspace.h"

class QLineEdit;

namespace rnf {

class PersonButton;

/// A place where a posting is put up: a new one, where it has no id.
class PostingChannelDialog : public Dialog {
    Q_OBJECT

public:
    PostingChannelDialog(Workspace &workspace, const Session &session, const PostingChannel &channel,
                         QWidget *parent = nullptr);

Q_SIGNALS:
    void kept();

private:
    QLineEdit *newField(const QString &name, const QString &text, const QString &placeholder);
    void layOut();
    Result<PostingChannel> typed() const;
    /// Answers 0 when nothing was to be done.
    Result<qint64> keep(const PostingChannel &channel);
    void write();

    Workspace &m_workspace;
    const Session &m_session;
    PostingChannel m_channel;
    QLineEdit *m_name, *m_url, *m_code, *m_posted;
    PersonButton *m_sharedBy;
};

} // namespace rnf
