#pragma once

#include "base/PageMeans.h"
#include "base/Result.h"
#include "events/RegistrationQuestions.h"
#include "look/KeyedMarks.h"
#include "workspace/Workspace.h"

#include <functional>

class QAction;
class QMenu;
class QTableView;

namespace rnf {

/// What is noted of the people chosen in the list of an event. What asks something first has no key. One press is one action, of
/// however many.
class RegistrationMarks : public KeyedMarks {
    Q_OBJECT

public:
    RegistrationMarks(Workspace &workspace, const Session &session, const PageMeans &means, QTableView *table,
                      QWidget *parent = nullptr);

    /// What of them an event with these kinds of registration has.
    void setEvent(const Event &event, const QList<RegistrationKind> &kinds);
    /// What can be done to the rows chosen.
    void updateState();
    QList<Registration> chosen() const;

Q_SIGNALS:
    void kindsWanted();

private:
    using Ids = QList<RegistrationId>;
    using Question = void (RegistrationQuestions::*)(const Event &event, const QList<Registration> &chosen);
    struct Mark {
        QAction *action;
        std::function<bool(const QList<Registration> &)> fits;
    };
    QMenu *makeMore();
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
    RegistrationQuestions m_questions;
    Event m_event;
    QList<RegistrationKind> m_kinds;
    QList<Mark> m_marks;
    QList<QAction *> m_asking;  ///< those that ask something first
    QList<QAction *> m_ofKinds; ///< those that an event without kinds has no use for
};

} // namespace rnf
