#pragma once

#include "base/PageMeans.h"
#include "base/Result.h"
#include "events/Registration.h"
#include "workspace/Workspace.h"

#include <QWidget>

#include <functional>

class QAction;
class QTableView;
class QToolButton;

namespace rnf {

class RegistrationTableModel;

/// What is noted of the people chosen in the list of an event: small buttons for what is noted all evening, and the rest below
/// “More”. Each has a key in the table. One press is one action, of however many. While letters are keys, they look for nobody.
class RegistrationMarks : public QWidget {
    Q_OBJECT

public:
    RegistrationMarks(Workspace &workspace, const Session &session, const PageMeans &means, QTableView *table,
                      QWidget *parent = nullptr);

    /// What can be done to the rows chosen.
    void updateState();
    /// "Y yes · M maybe · …", of those that have a button.
    QString keys() const;
    QList<Registration> chosen() const;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    using Ids = QList<RegistrationId>;
    struct Mark {
        Qt::Key key;
        QString word;
        QAction *action;
        std::function<bool(const QList<Registration> &)> fits;
    };
    QToolButton *makeMore();
    void addAnswer(Qt::Key key, const QString &name, const QString &word, Rsvp rsvp);
    void addAttendance(Qt::Key key, const QString &name, const QString &word, Attendance attendance);
    void add(Qt::Key key, const QString &name, const QString &word, const std::function<Result<qint64>(const Ids &)> &note,
             const std::function<bool(const QList<Registration> &)> &fits = {});
    void act(const std::function<Result<qint64>(const Ids &)> &note);

    Workspace &m_workspace;
    const Session &m_session;
    PageMeans m_means;
    QTableView *m_table;
    QList<Mark> m_marks;
    QStringList m_keys;
};

} // namespace rnf
