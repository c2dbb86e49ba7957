#pragma once

#include "base/PageMeans.h"
#include "look/Drafts.h"
#include "look/ScrolledColumn.h"
#include "workspace/Workspace.h"

class QLabel;
class QPushButton;

namespace rnf {

class TaskForm;
class TaskPeople;

/// One task, changed in place: what is known of it, and below it who was asked and who could do it.
class TaskDetail : public ScrolledColumn {
    Q_OBJECT

public:
    TaskDetail(Workspace &workspace, const Session &session, const PageMeans &means, QWidget *parent = nullptr);
    ~TaskDetail() override;

    void show(TaskId task);
    void startNew();
    TaskId task() const;
    void finishEditing();
    /// The task of which something typed waits that could not be kept; invalid: a new one.
    std::optional<TaskId> drafted();
    /// Gives the keyboard to what waits of the task shown.
    void showDraft();

Q_SIGNALS:
    void created(rnf::TaskId task);

private:
    QLayout *makeButtons();
    void turnTo(const Task &task);
    void fill(const Task &task);
    QString stateText(const Task &task) const;
    Drafts::Subject subject() const;
    void rememberDrafts();

    Workspace &m_workspace;
    const Session &m_session;
    PageMeans m_means;
    TaskForm *m_form;
    QLabel *m_state;
    QPushButton *m_done, *m_delete;
    TaskPeople *m_people; ///< none for an intern
};

} // namespace rnf
