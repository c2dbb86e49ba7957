#pragma once

#include "base/PageMeans.h"
#include "proposals/WallBoard.h"
#include "proposals/WallState.h"
#include "workspace/Workspace.h"

#include <QWidget>

class QLabel;
class QListWidget;
class QPushButton;

namespace rnf {

class WallGridModel;
class WallGridView;

/// The wall itself, and beside it the cards that do not hang yet. Whatever is carried, it says how many people that would hurt.
class PlaceStep : public QWidget {
    Q_OBJECT

public:
    PlaceStep(Workspace &workspace, const Session &session, const PageMeans &means, QWidget *parent = nullptr);
    ~PlaceStep() override;
    void show(const WallState &state);

Q_SIGNALS:
    void printAsked();

private:
    QLayout *makeCommands();
    QWidget *makeWaiting();
    void fillWaiting();
    void arrange();
    void put(ProposalId card, WallSpot spot);
    void tryOut(ProposalId card, WallSpot spot);
    void look();
    QString hurtText(const WallHurt &hurt) const;
    QString explained(ProposalId card) const;

    Workspace &m_workspace;
    const Session &m_session;
    PageMeans m_means;
    WallState m_state;
    std::unique_ptr<WallBoard> m_board;
    WallGridModel *m_model;
    WallGridView *m_view;
    QWidget *m_side = nullptr; ///< what does not hang yet
    QListWidget *m_waiting;
    QLabel *m_hurt, *m_told, *m_waitingTitle;
    QPushButton *m_carry = nullptr, *m_arrange = nullptr, *m_print = nullptr;
    QList<QWidget *> m_writing;
};

} // namespace rnf
