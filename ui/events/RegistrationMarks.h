#pragma once

#include "base/PageMeans.h"
#include "base/Result.h"
#include "events/RegistrationQuestions.h"
#include "workspace/Workspace.h"

#include <QWidget>

#include <functional>

class QAction;
class QMenu;
class QTableView;
class QToolButton;

namespace rnf {

/// What is noted of the people chosen in the list of an event: small buttons for what is noted all evening, and the rest below
/// “More”. Each has a key in the table, but for what asks something first. One press is one action, of however many. While
/// letters are keys, they look for nobody.
class RegistrationMarks : public QWidget {
    Q_OBJECT

public:
    RegistrationMarks(Workspace &workspace, const Session &session, const PageMeans &means, QTableView *table,
                      QWidget *parent = nullptr);

    /// What of them an event with these kinds of registration has.
    void setEvent(const Event &event, const QList<RegistrationKind> &kinds);
    /// What can be done to the rows chosen.
    void updateState();
    /// "Y yes · M maybe · …", of those that have a button.
    QString keys() const;
    QList<Registration> chosen() const;

Q_SIGNALS:
    void kindsWanted();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    using Ids = QList<RegistrationId>;
    using Question = void (RegistrationQuestions::*)(const Event &event, const QList<Registration> &chosen);
    struct Mark {
        Qt::Key key;
        QString word;
        QAction *action;
        std::function<bool(const QList<Registration> &)> fits;
    };
    QToolButton *makeMore();
    void addQuestions(QMenu *menu);
    QAction *addQuestion(QMenu *menu, const QString &name, const QString &text, Question question);
    void addAnswer(Qt::Key key, const QString &name, const QString &word, Rsvp rsvp);
    void addAttendance(Qt::Key key, const QString &name, const QString &word, Attendance attendance);
    QAction *add(Qt::Key key, const QString &name, const QString &word,
                 const std::function<Result<qint64>(const Ids &)> &note,
                 const std::function<bool(const QList<Registration> &)> &fits = {});
    void act(const std::function<Result<qint64>(const Ids &)> &note, const QString &warnings);
    QString warningsOfYes() const;

    Workspace &m_workspace;
    const Session &m_session;
    PageMeans m_means;
    QTableView *m_table;
    RegistrationQuestions m_questions;
    Event m_event;
    QList<RegistrationKind> m_kinds;
    QList<Mark> m_marks;
    QList<QAction *> m_asking;  ///< those that ask something first
    QList<QAction *> m_ofKinds; ///< those that an event without kinds has no use for
    QStringList m_keys;
};

} // namespace rnf
