#include "work/TaskDetail.h"

#include "base/DayWords.h"
#include "base/WindowWork.h"
#include "look/FieldEdit.h"
#include "look/Icons.h"
#include "look/PlainLabel.h"
#include "work/TaskForm.h"
#include "work/TaskPeople.h"

#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

const QString taskDrafts = u"task"_s;

} // namespace

TaskDetail::TaskDetail(Workspace &workspace, const Session &session, const PageMeans &means, QWidget *parent)
    : ScrolledColumn(tr("Task"), parent), m_workspace(workspace), m_session(session), m_means(means),
      m_form(new TaskForm(workspace, session, means, this)), m_state(plainLabel(this, u"taskState"_s)),
      m_done(new QPushButton(icon(u"check"_s), tr("Done"), this)), m_delete(new QPushButton(tr("Delete"), this)),
      m_people(Policy::allows(session, Operation::LeadWork) ? new TaskPeople(workspace, session, means, this) : nullptr)
{
    lines()->addWidget(m_state);
    lines()->addWidget(m_form);
    lines()->addLayout(makeButtons());
    lines()->addSpacing(Theme::gap);
    if (m_people) {
        lines()->addWidget(m_people);
    } else {
        m_delete->hide();
        auto *told = plainLabel(this, u"ownTasksOnly"_s);
        told->setText(tr("Your account shows your own tasks. Who does the others, and how to reach people, your supervisor "
                         "can tell you."));
        Theme::makeQuiet(told);
        lines()->addWidget(told);
    }
    setFocusProxy(m_form);
    connect(m_form, &TaskForm::created, this, &TaskDetail::created);
    connect(m_form, &TaskForm::kept, this, [this] { show(task()); });
    fill({});
}

TaskDetail::~TaskDetail() { rememberDrafts(); }

QLayout *TaskDetail::makeButtons()
{
    m_done->setObjectName(u"taskDone"_s);
    m_delete->setObjectName(u"taskDelete"_s);
    connect(m_done, &QPushButton::clicked, this, [this] {
        finishEditing();
        Task after = m_form->task();
        after.status = TaskStatus::Done;
        m_form->keep(after);
    });
    connect(m_delete, &QPushButton::clicked, this,
            [this] { m_means.work.tell(m_workspace.tasks().remove(m_session, m_form->task())); });
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(Theme::gap);
    buttons->addWidget(m_done);
    buttons->addWidget(m_delete);
    buttons->addStretch();
    return buttons;
}

// --- what is shown

TaskId TaskDetail::task() const { return m_form->task().id; }

void TaskDetail::show(TaskId task)
{
    const auto found = m_workspace.tasks().find(m_session, task).value_or(Task());
    if (task == this->task())
        fill(found);
    else
        turnTo(found);
}

void TaskDetail::startNew()
{
    turnTo({});
    m_form->setFocus();
}

/// What is typed about a task stays with it.
void TaskDetail::turnTo(const Task &task)
{
    finishEditing();
    rememberDrafts();
    fill(task);
    m_means.drafts.bringBack(subject(), m_form->drafting());
}

void TaskDetail::fill(const Task &task)
{
    m_form->show(task);
    const bool canChange = task.id.isValid() && !m_workspace.isReadOnly();
    m_done->setVisible(task.isOpen());
    m_done->setEnabled(canChange);
    m_delete->setEnabled(canChange);
    m_state->setText(stateText(task));
    m_state->setVisible(!m_state->text().isEmpty());
    Theme::setTone(m_state, task.status == TaskStatus::Done ? Tone::Good : Tone::Quiet);
    if (m_people)
        m_people->show(task);
}

QString TaskDetail::stateText(const Task &task) const
{
    if (!task.id.isValid())
        return tr("New task: type its title and press Enter.");
    if (task.isOpen())
        return {};
    const QString day = dayWord(task.closedOn, m_workspace.store().dates().today());
    return task.status == TaskStatus::Done ? tr("Done %1").arg(day) : tr("Not needed any more, since %1").arg(day);
}

// --- what is typed

void TaskDetail::finishEditing() { m_form->commit(); }

Drafts::Subject TaskDetail::subject() const { return {taskDrafts, task().value}; }

void TaskDetail::rememberDrafts() { m_means.drafts.set(subject(), Drafts::in(m_form->drafting())); }

std::optional<TaskId> TaskDetail::drafted()
{
    rememberDrafts();
    const auto task = m_means.drafts.anyOf(
        taskDrafts, [this](qint64 id) { return id == 0 || m_workspace.tasks().find(m_session, TaskId(id)).has_value(); });
    return task ? std::optional(TaskId(*task)) : std::nullopt;
}

void TaskDetail::showDraft()
{
    for (const auto &[key, field] : m_form->drafting()) {
        if (field->hasDraft())
            field->setFocus();
    }
}

} // namespace rnf
