#pragma once

#include "workspace/Workspace.h"

#include "events/Event.h"

#include <QSet>
#include <QWidget>

class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace rnf {

/// Lets in whoever is not on the list: somebody the office knows, or somebody new by name and, if they like, phone.
class WalkInForm : public QWidget {
    Q_OBJECT

public:
    WalkInForm(Workspace &workspace, const Session &session, const Event &event, QWidget *parent = nullptr);

    /// Nobody who is on the list already is offered.
    void begin(const QString &name, const QSet<PersonId> &onList);

Q_SIGNALS:
    void checkedIn(const QString &name);
    void left();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QLineEdit *newField(const QString &objectName);
    void offerKnown();
    void chooseKnown(int row);
    void showChosen();
    PersonId chosen() const;
    /// An empty one: nothing is wrong.
    void showProblem(const Error &error);
    void take();

    Workspace &m_workspace;
    const Session &m_session;
    Event m_event;
    QSet<PersonId> m_onList;
    QLineEdit *m_name, *m_phone;
    QLabel *m_problem, *m_knownTitle;
    QListWidget *m_known;
    QPushButton *m_take;
};

} // namespace rnf
