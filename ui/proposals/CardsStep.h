#pragma once

#include "base/PageMeans.h"
#include "proposals/WallState.h"
#include "workspace/Workspace.h"

#include <QWidget>

class QFrame;
class QLabel;
class QLineEdit;
class QMenu;
class QPushButton;
class QTableView;

namespace rnf {

class CardModel;

/// The cards of an event: quickly added by one line, opened with Enter, decided on, several at once,
/// and made one where two are the same.
class CardsStep : public QWidget {
    Q_OBJECT

public:
    CardsStep(Workspace &workspace, const Session &session, const PageMeans &means, QWidget *parent = nullptr);
    void show(const WallState &state);

Q_SIGNALS:
    void printAsked();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QLayout *makeCommands();
    QMenu *makeDecisions();
    QMenu *makeMore();
    QWidget *makeAlike();
    void judge();
    void askCriteria();
    void makeTable();
    void addLine();
    void newCard();
    void openCurrent();
    void setStatus(ProposalStatus status);
    void joinChosen();
    void removeCard();
    void decide(ProposalDecision decision);
    void sendDecisions();
    void showAlike();
    void join();
    void keepApart();
    void makeForm();
    void importCards();
    void exportCards();
    const Proposal *current() const;
    /// In the order of the table.
    QList<ProposalId> chosen() const;
    /// Of those that are there; else the row.
    void choose(const QList<ProposalId> &cards, int orRow);
    void showChoice();

    Workspace &m_workspace;
    const Session &m_session;
    PageMeans m_means;
    WallState m_state;
    CardModel *m_model;
    QLineEdit *m_line;
    QTableView *m_table;
    QFrame *m_alike = nullptr;
    QLabel *m_alikeText, *m_told;
    QPushButton *m_join = nullptr, *m_apart = nullptr;
    QAction *m_judge = nullptr, *m_joinChosen = nullptr, *m_remove = nullptr;
    QList<QWidget *> m_writing;
};

} // namespace rnf
