#pragma once

#include "look/ScrolledColumn.h"
#include "workspace/Workspace.h"

class QPushButton;

namespace rnf {

class LineList;

/// Every conversation with one person, newest first; each can be changed, deleted, and its next step done.
class PersonConversations : public ScrolledColumn {
    Q_OBJECT

public:
    PersonConversations(Workspace &workspace, const Session &session, QWidget *parent = nullptr);

    void show(PersonId person);

Q_SIGNALS:
    void logWanted(rnf::PersonId person);
    void editWanted(const rnf::Conversation &conversation);
    void undoOffered(const QString &text, qint64 action);
    void failed(const QString &message);

private:
    void addEntry(const Conversation &conversation);
    void tell(const Result<qint64> &done);
    QString nameOf(PersonId person) const;

    Workspace &m_workspace;
    const Session &m_session;
    PersonId m_person;
    QHash<PersonId, QString> m_names;
    QPushButton *m_log;
    LineList *m_lines;
};

} // namespace rnf
