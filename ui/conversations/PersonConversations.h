#pragma once

#include "base/PageMeans.h"
#include "workspace/Workspace.h"

#include <QWidget>

class QHBoxLayout;
class QPushButton;
class QVBoxLayout;

namespace rnf {

/// Every conversation with one person, newest first; each can be changed, deleted, and its next step done.
class PersonConversations : public QWidget {
    Q_OBJECT

public:
    PersonConversations(Workspace &workspace, const Session &session, const PageMeans &means, QWidget *parent = nullptr);

    void show(PersonId person);

Q_SIGNALS:
    void editWanted(const rnf::Conversation &conversation);

private:
    void addEntry(const Conversation &conversation);
    void addLink(QHBoxLayout *line, const QString &text, const QString &about, const std::function<void()> &run);
    QString nameOf(PersonId person) const;

    Workspace &m_workspace;
    const Session &m_session;
    PageMeans m_means;
    PersonId m_person;
    QHash<PersonId, QString> m_names;
    QPushButton *m_log;
    QVBoxLayout *m_lines;
};

} // namespace rnf
