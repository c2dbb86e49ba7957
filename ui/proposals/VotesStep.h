#pragma once

#include "base/PageMeans.h"
#include "proposals/WallState.h"
#include "workspace/Workspace.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QTableWidget;

namespace rnf {

/// The vote on the cards: opened, counted on paper, keyed in or cast on the screen, and closed; only then it says how it came out.
class VotesStep : public QWidget {
    Q_OBJECT

public:
    VotesStep(Workspace &workspace, const Session &session, const PageMeans &means, QWidget *parent = nullptr);
    void show(const WallState &state);

Q_SIGNALS:
    void printAsked();

private:
    QLayout *makeCommands();
    void makeTable();
    void showTold();
    void showResult(const BallotCount &count);
    void openVote();
    void closeVote();
    void askForLast();
    void finish(bool withLast);
    void tally();
    void keyIn();
    void castHere();
    void exportVotes();

    Workspace &m_workspace;
    const Session &m_session;
    PageMeans m_means;
    WallState m_state;
    std::map<BallotId, BallotBox> m_boxes; ///< what was cast on this screen and is not put away yet
    QLabel *m_told;
    QTableWidget *m_result;
    QPushButton *m_open = nullptr, *m_tally = nullptr, *m_key = nullptr, *m_cast = nullptr, *m_close = nullptr,
                *m_print = nullptr, *m_export = nullptr;
};

} // namespace rnf
