#pragma once

#include "base/PageMeans.h"
#include "look/Drafts.h"
#include "look/LineList.h"
#include "workspace/Workspace.h"

class QCheckBox;
class QLabel;
class QPushButton;
class QSpinBox;

namespace rnf {

class ChoiceBox;
class FieldEdit;

/// One task, changed in place: what it takes, who was asked, and who could do it. A new one is kept once it has a title.
class TaskDetail : public QWidget {
    Q_OBJECT

public:
    TaskDetail(Workspace &workspace, const Session &session, const PageMeans &means, QWidget *parent = nullptr);
    ~TaskDetail() override;

    void show(TaskId task);
    void startNew();
    TaskId task() const { return m_task.id; }
    void finishEditing();
    /// The task of which something typed waits that could not be kept; invalid: a new one.
    std::optional<TaskId> drafted();
    /// Gives the keyboard to what waits of the task shown.
    void showDraft();

Q_SIGNALS:
    void created(rnf::TaskId task);

private:
    QLayout *makeFields();
    FieldEdit *makeField(const QString &name, const QString &label, void (TaskDetail::*whenLeft)());
    void turnTo(const Task &task);
    Drafts::Subject subject() const;
    Drafts::Edits drafting() const;
    void fill();
    void showState();
    void showAsked();
    void showWhoCould();
    void keepTitle();
    void keepDue();
    void keepSkill();
    void keepPlace();
    void keep(const Task &after, FieldEdit *field = nullptr);
    void setStatus(TaskStatus status);

    Workspace &m_workspace;
    const Session &m_session;
    PageMeans m_means;
    Task m_task; ///< without an id: new
    FieldEdit *m_title, *m_due, *m_skill, *m_place;
    ChoiceBox *m_effort;
    QSpinBox *m_people;
    QCheckBox *m_isRemote;
    QLabel *m_state;
    QPushButton *m_done, *m_notNeeded, *m_openAgain, *m_delete;
    LineList *m_who;
};

} // namespace rnf
