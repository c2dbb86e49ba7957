#pragma once

#include "base/PageMeans.h"
#include "staffing/VolunteerShift.h"
#include "workspace/Workspace.h"

#include <QWidget>

class QAction;
class QMenu;
class QTableView;

namespace rnf {

/// What is noted of the people chosen on a shift: small buttons for what is noted all day, and the rest below “More”. Each has a
/// key in the table. One press is one action, of however many. While letters are keys, they look for nobody.
class SignUpMarks : public QWidget {
    Q_OBJECT

public:
    SignUpMarks(Workspace &workspace, const Session &session, const PageMeans &means, QTableView *table,
                QWidget *parent = nullptr);

    /// What can be noted of the rows chosen.
    void updateState();
    /// "C confirmed · H there · …", of those that have a button.
    QString keys() const;
    QList<SignUpRow> chosen() const;

Q_SIGNALS:
    void coverWanted(const rnf::SignUpRow &row);
    void timesWanted(const rnf::SignUpRow &row);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Mark {
        Qt::Key key;
        SignUpStatus status;
        QAction *action;
    };
    /// Of one person alone, or of however many.
    struct Command {
        Qt::Key key;
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
    QTableView *m_table;
    QList<Mark> m_marks;
    QList<Command> m_commands;
    QStringList m_keys;
};

} // namespace rnf
