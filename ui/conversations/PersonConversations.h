#pragma once

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
    PersonConversations(Workspace &workspace, const Session &session, QWidget *parent = nullptr);

    void show(PersonId person);

Q_SIGNALS:
    void logWanted(rnf::PersonId person);
    void editWanted(const rnf::Conversation &conversation);
    void undoOffered(const QString &text, qint64 action);
    void failed(const QString &message);

private:
    void addEntry(const Conversation &conversation);
    void addLink(QHBoxLayout *line, const QString &text, const QString &about, const std::function<void()> &run);
    void tell(const Result<qint64> &done);
    QString nameOf(PersonId person) const;

    Workspace &m_workspace;
    const Session &m_session;
    PersonId m_person;
    QHash<PersonId, QString> m_names;
    QPushButton *m_log;
    QVBoxLayout *m_lines;
};

} // namespace rnf
