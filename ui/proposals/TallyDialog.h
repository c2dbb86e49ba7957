#pragma once

#include "look/Dialog.h"
#include "proposals/Ballots.h"
#include "proposals/WallState.h"
#include "workspace/Workspace.h"

class QComboBox;
class QLabel;
class QTableWidget;

namespace rnf {

class WindowWork;

/// What two people count of the dots or marks on paper, each without seeing what the other has counted. Then both are compared,
/// and where they differ the cards are counted again together and settled.
class TallyDialog : public Dialog {
    Q_OBJECT

public:
    TallyDialog(Workspace &workspace, const Session &session, WindowWork &work, const WallState &state, QWidget *parent);

private:
    enum View { First, Second, Compare };

    void makeTable();
    void start();
    void fill();
    void take(int row, int column);
    bool keep();
    QString stateOf(const PaperTally &tally) const;

    Workspace &m_workspace;
    const Session &m_session;
    WindowWork &m_work;
    WallState m_state;
    QList<Proposal> m_cards; ///< by row, as both below
    QList<PaperTally> m_before, m_tallies;
    QComboBox *m_view;
    QTableWidget *m_table;
    QLabel *m_told;
    bool m_isFilling = false;
};

} // namespace rnf
