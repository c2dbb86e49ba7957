#pragma once

#include "look/Dialog.h"
#include "proposals/Ballots.h"
#include "proposals/WallState.h"
#include "workspace/Workspace.h"

class QComboBox;
class QLabel;
class QPushButton;
class QTableWidget;

namespace rnf {

class WindowWork;

/// One after the other votes on this screen. Ballots are put away five or more at a time, so that nothing tells whose they are;
/// what is left is put away when the window closes.
class ScreenVoteDialog : public Dialog {
    Q_OBJECT

public:
    ScreenVoteDialog(Workspace &workspace, const Session &session, WindowWork &work, const WallState &state,
                     QWidget *parent);

    void done(int result) override;

private:
    void fillVoters();
    void shuffleCards();
    BallotPaper paper() const;
    void cast();
    bool putAway(const BallotBox::Batch &batch);
    void updateTold();

    Workspace &m_workspace;
    const Session &m_session;
    WindowWork &m_work;
    WallState m_state;
    BallotBox m_box;
    QList<ProposalRow> m_cards; ///< in the order that this voter sees
    QComboBox *m_voter;
    QTableWidget *m_table;
    QLabel *m_told;
    QPushButton *m_cast;
    bool m_wasRefused = false; ///< when it was to close
};

} // namespace rnf
