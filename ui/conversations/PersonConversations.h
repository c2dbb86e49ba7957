#pragma once

#include "base/PageMeans.h"
#include "look/ScrolledColumn.h"
#include "workspace/Workspace.h"

class QPushButton;

namespace rnf {

class LineList;

/// Every conversation with one person, newest first; each can be changed, deleted, and its next step done.
class PersonConversations : public ScrolledColumn {
    Q_OBJECT

public:
    PersonConversations(Workspace &workspace, const Session &session, const PageMeans &means, QWidget *parent = nullptr);

    void show(PersonId person);

Q_SIGNALS:
    void editWanted(const rnf::Conversation &conversation);

private:
    void addEntry(const Conversation &conversation);
    QString nameOf(PersonId person) const;

    Workspace &m_workspace;
    const Session &m_session;
    PageMeans m_means;
    PersonId m_person;
    QHash<PersonId, QString> m_names;
    QPushButton *m_log;
    LineList *m_lines;
};

} // namespace rnf
