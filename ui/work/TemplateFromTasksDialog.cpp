#include "work/TemplateFromTasksDialog.h"

#include "base/DayWords.h"
#include "base/Text.h"
#include "help/Help.h"
#include "look/Form.h"
#include "work/PlacementBox.h"
#include "work/TaskTemplateWords.h"
#include "work/TemplateTicks.h"

#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rnf {

TemplateFromTasksDialog::TemplateFromTasksDialog(Workspace &workspace, const Session &session, QWidget *parent)
    : Dialog(u"templateFromTasks"_s, tr("Template from tasks"), parent), m_workspace(workspace), m_session(session),
      m_placement(new QComboBox(this)), m_name(new QLineEdit(this)),
      m_ticks(
          new TemplateTicks(u"templateTasks"_s, tr("Tasks of the placement"), {tr("Task"), tr("Due"), tr("Counted")}, this))
{
    Help::setTopic(this, u"tasks"_s);
    setHint(tr("The days of the tasks that are ticked are counted from the first or the last day, whichever is nearer."));
    m_placement->setObjectName(u"templateTasksOf"_s);
    m_name->setObjectName(u"templateName"_s);
    m_name->setPlaceholderText(tr("Onboarding"));
    auto *form = newForm();
    form->addRow(tr("Tasks of"), m_placement);
    form->addRow(tr("Name"), m_name);
    body()->addLayout(form);
    body()->addWidget(m_ticks, 1);
    m_make = addPrimary(tr("Make the template"), u"makeTemplate"_s);
    connect(m_make, &QPushButton::clicked, this, &TemplateFromTasksDialog::make);
    connect(m_placement, &QComboBox::currentIndexChanged, this, &TemplateFromTasksDialog::showTasks);
    connect(m_name, &QLineEdit::textChanged, this, &TemplateFromTasksDialog::updateButton);
    connect(m_ticks, &TemplateTicks::ticked, this, &TemplateFromTasksDialog::updateButton);
    keepSize({640, 480});
    fillPlacements();
    m_name->setFocus();
}

/// Those that tasks can be taken from.
void TemplateFromTasksDialog::fillPlacements()
{
    const QSignalBlocker quiet(m_placement);
    fillWithPlacements(m_placement, m_workspace, m_session, [](const Placement &) { return true; });
    for (int line = m_placement->count() - 1; line >= 0; --line) {
        const PlacementId placement(m_placement->itemData(line).toLongLong());
        if (m_workspace.tasks().ofPlacement(m_session, placement).isEmpty())
            m_placement->removeItem(line);
    }
    if (m_placement->count() == 0)
        showProblem(tr("No placement has tasks yet. Add some on the board, each with its intern."));
    showTasks();
}

void TemplateFromTasksDialog::showTasks()
{
    const PlacementId placement(m_placement->currentData().toLongLong());
    m_use = m_workspace.taskTemplates().useOf(m_session, placement);
    m_tasks = m_workspace.tasks().ofPlacement(m_session, placement);
    std::ranges::stable_sort(m_tasks, {}, &Task::dueOn);
    const QDate today = m_workspace.store().dates().today();
    QList<TemplateTicks::Line> lines;
    for (const auto &task : std::as_const(m_tasks)) {
        const auto items = TaskTemplatePlan::made({}, {task}, m_use).items;
        const bool canCount = !items.isEmpty();
        lines += {{task.title, task.dueOn.isValid() ? dayWord(task.dueOn, today) : tr("no day"),
                   canCount ? TaskTemplateWords::when(items.first().anchor, items.first().days) : QString()},
                  task.status != TaskStatus::NotNeeded,
                  canCount};
    }
    m_ticks->fill(lines);
    updateButton();
}

TaskTemplate TemplateFromTasksDialog::chosen() const
{
    QList<Task> tasks;
    for (qsizetype row = 0; row < m_tasks.size(); ++row) {
        if (m_ticks->isTicked(int(row)))
            tasks += m_tasks[row];
    }
    return TaskTemplatePlan::made(cleanText(m_name->text()), tasks, m_use);
}

void TemplateFromTasksDialog::updateButton()
{
    const auto made = chosen();
    m_make->setEnabled(!made.items.isEmpty() && !made.name.isEmpty());
}

void TemplateFromTasksDialog::make()
{
    const auto added = m_workspace.taskTemplates().add(m_session, chosen());
    if (!added) {
        showProblem(added.error().message);
        return;
    }
    accept();
    Q_EMIT made(*added);
}

} // namespace rnf
