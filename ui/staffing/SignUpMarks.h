#pragma once

#include "base/PageMeans.h"
#include "look/KeyedMarks.h"
#include "staffing/VolunteerShift.h"
#include "workspace/Workspace.h"

class QAction;
class QMenu;
class QTableView;

namespace rnf {

/// What is noted of the people chosen on a shift. One press is one action, of however many.
class SignUpMarks : public KeyedMarks {
    Q_OBJECT

public:
    SignUpMarks(Workspace &workspace, const Session &session, const PageMeans &means, QTableView *table,
                QWidget *parent = nullptr);

    /// What can be noted of the rows chosen.
    void updateState();
    QList<SignUpRow> chosen() const;

Q_SIGNALS:
    void coverWanted(const rnf::SignUpRow &row);
    void timesWanted(const rnf::SignUpRow &row);

private:
    struct Mark {
        SignUpStatus status;
        QAction *action;
    };
    /// Of one person alone, or of however many.
    struct Command {
        QAction *action;
        bool isOfOne;
    };
    void addMark(Qt::Key key, const QString &name, const QString &word, SignUpStatus status);
    void addCommand(QMenu *menu, Qt::Key key, const QString &name, const QString &word, bool isOfOne,
                    const std::function<void()> &run);
    QMenu *makeMore();
    void note(SignUpStatus status);
    void askReason(SignUpStatus status, const QString &why);
    void takeOff();

    Workspace &m_workspace;
    const Session &m_session;
    PageMeans m_means;
    QList<Mark> m_marks;
    QList<Command> m_commands;
};

} // namespace rnf
