#pragma once

#include "base/Page.h"
#include "base/PageMeans.h"
#include "workspace/Workspace.h"

class QStackedWidget;

namespace rnf {

class BoardFilter;
class BoardModel;
class BoardView;
class EmptyState;
class ListAndDetail;
class TaskDetail;

/// What is to be done, on a board of cards; Enter or a click opens one beside it, Esc closes it again. In a narrow window the
/// task takes the place of the board.
class BoardPage : public Page {
    Q_OBJECT

public:
    BoardPage(Workspace &workspace, const Session &session, const PageMeans &means, QWidget *parent = nullptr);

    /// Opens it, on the board or not.
    void showTask(TaskId task);
    void newTask();
    void addFromTemplate();
    void editTemplates();
    /// Asks for a list of tasks that were kept elsewhere.
    void bringInTasks();
    /// Writes all tasks into a file.
    void exportTasks();

    void finishEditing() override;
    bool hasDraft() override;
    void showDraft() override;
    QList<QWidget *> panes() const override;
    /// "6 open tasks · 2 overdue"
    QString counts() const override;
    void focusList() override;
    bool focusSearch() override;

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *makeBoard();
    bool leads() const { return Policy::allows(m_session, Operation::LeadWork); }
    void makeEmptyStates();
    void addTeamOffers(EmptyState *noTasks);
    void connectBoard();
    void reload() override;
    void readCards();
    void updateState();
    void open(TaskId task);
    void openPane();
    void close();
    void move(TaskId task, TaskStatus to);
    void remove(TaskId task);
    void bringInFile(const QString &path);

    Workspace &m_workspace;
    const Session &m_session;
    PageMeans m_means;
    BoardModel *m_model;
    BoardFilter *m_filter;
    BoardView *m_board;
    QStackedWidget *m_states;
    TaskDetail *m_detail;
    ListAndDetail *m_panes;
    bool m_isOpen = false;    ///< a task stands beside the board
    bool m_isReading = false; ///< the current card moves without being opened
};

} // namespace rnf
