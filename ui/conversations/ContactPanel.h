#pragma once

#include "look/Drafts.h"
#include "workspace/Workspace.h"

#include <QFrame>
#include <QPointer>

class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;

namespace rnf {

class ResultChoice;

/// Below a page: logs a contact with one person by keys alone, or changes one that was logged. A letter says what came of
/// it, Enter keeps it, Esc puts it away; a note that was not logged waits for the next time with this person.
class ContactPanel : public QFrame {
    Q_OBJECT

public:
    ContactPanel(Workspace &workspace, const Session &session, Drafts &drafts, QWidget *parent = nullptr);
    ~ContactPanel() override;

    void log(PersonId person);
    void edit(const Conversation &conversation);
    /// Something typed waits to be logged, here or with somebody else.
    bool hasDraft() const;
    void showDraft();

Q_SIGNALS:
    void kept(const QString &text, qint64 action);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *makeHeading();
    QWidget *makeNextStep();
    void begin(const Conversation &conversation);
    void fillPhones(const Person &person);
    void propose(ContactResult result);
    /// A note that was not logged waits with its person.
    void rememberNote();
    void putAway();
    void close();
    void keep();
    void showProblem(const QString &text);
    void readDue();

    Workspace &m_workspace;
    const Session &m_session;
    Drafts &m_drafts;
    Conversation m_before; ///< without an id: new
    QString m_name;
    ContactMethod m_lastMethod = ContactMethod::PhoneCall;
    QPointer<QWidget> m_cameFrom;
    QLabel *m_title;
    QLabel *m_number;
    QComboBox *m_method;
    QComboBox *m_phone;
    ResultChoice *m_result;
    QPlainTextEdit *m_note;
    QLineEdit *m_nextStep;
    QLineEdit *m_due;
    QLabel *m_dueRead;
    QLabel *m_problem;
};

} // namespace rnf
