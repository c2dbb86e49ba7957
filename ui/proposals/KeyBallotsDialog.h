#pragma once

#include "look/Dialog.h"
#include "proposals/Ballots.h"
#include "proposals/WallState.h"
#include "workspace/Workspace.h"

class QLabel;
class QPlainTextEdit;

namespace rnf {

class WindowWork;

/// A pile of paper ballots, each a line with the numbers of its cards: "3 7 12"; of dots, "3x2 7".
class KeyBallotsDialog : public Dialog {
    Q_OBJECT

public:
    KeyBallotsDialog(Workspace &workspace, const Session &session, WindowWork &work, const WallState &state,
                     QWidget *parent);

    void reject() override;

private:
    struct Pile {
        QList<BallotPaper> papers;
        QString problem; ///< of the first line that cannot be read; empty: all can
    };
    Pile pile() const;
    const Proposal *cardOf(int number) const;
    QString read(const QString &line, BallotPaper &paper) const;
    void look();
    void write();

    Workspace &m_workspace;
    const Session &m_session;
    WindowWork &m_work;
    WallState m_state;
    QPlainTextEdit *m_lines;
    QLabel *m_told;
    bool m_isWarned = false; ///< that what is typed would go
};

} // namespace rnf
