#pragma once

#include "workspace/Workspace.h"

#include <QWidget>

class QPushButton;

namespace rnf {

/// Somebody who has been chosen for something, or nobody yet; a click asks who it shall be.
class PersonButton : public QWidget {
    Q_OBJECT

public:
    /// `question`: "Who welcomes newcomers?"
    PersonButton(Workspace &workspace, const Session &session, const QString &question, QWidget *parent = nullptr);

    /// `offered` stand there before anything is typed.
    void show(PersonId person, const QList<PersonId> &offered);

    PersonId person() const { return m_person; }

Q_SIGNALS:
    /// Nobody: with no id.
    void chosen(rnf::PersonId person);

private:
    void ask();

    Workspace &m_workspace;
    const Session &m_session;
    QString m_question;
    PersonId m_person;
    QList<PersonId> m_offered;
    QPushButton *m_button;
};

} // namespace rnf
