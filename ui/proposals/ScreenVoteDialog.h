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

/// One after the other votes on this screen, into a box that outlives the dialog. Ballots are put away five or more at a time, so
/// that nothing tells whose they are; fewer stay in the box.
class ScreenVoteDialog : public Dialog {
    Q_OBJECT

public:
    ScreenVoteDialog(Workspace &workspace, const Session &session, const WallState &state, BallotBox &box, QWidget *parent);

    void done(int result) override;

private:
    void fillVoters();
    void shuffleCards();
    BallotPaper paper() const;
    void cast();
    bool putAway(const BallotBox::Batch &batch);
    void dropDoubles();
    void updateTold();

    Workspace &m_workspace;
    const Session &m_session;
    WallState m_state;
    BallotBox &m_box;
    QHash<RegistrationId, QString> m_names;
    QList<ProposalRow> m_cards; ///< in the order that this voter sees
    QComboBox *m_voter;
    QTableWidget *m_table;
    QLabel *m_told;
    QPushButton *m_cast;
    bool m_wasRefused = false; ///< when it was to close
};

} // namespace rnf
