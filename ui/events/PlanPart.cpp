#include "events/PlanPart.h"

#include "base/Ways.h"
#include "base/WindowWork.h"
#include "events/EventTimes.h"
#include "events/EventWords.h"
#include "events/Events.h"
#include "events/PlanTableModel.h"
#include "help/Help.h"
#include "look/EmptyState.h"
#include "look/FlowLayout.h"
#include "look/PlainLabel.h"
#include "look/RowTable.h"
#include "work/TaskWords.h"
#include "work/TemplateUseDialog.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

enum PlanState { PlanShown, NoPlan };

} // namespace

PlanPart::PlanPart(Workspace &workspace, const Session &session, const PageMeans &means, QWidget *parent)
    : EventPart(parent), m_workspace(workspace), m_session(session), m_means(means),
      m_model(new PlanTableModel(workspace, session, this)), m_numbers(plainLabel(this, u"planNumbers"_s)),
      m_table(new QTableView(this)), m_states(new QStackedWidget(this)), m_new(new QLineEdit(this))
{
    setObjectName(u"planPart"_s);
    Help::setTopic(this, u"events"_s);
    makeTable();
    makeEmptyState();
    Theme::makeQuiet(m_numbers);
    m_new->setObjectName(u"newPlanTask"_s);
    m_new->setAccessibleName(tr("Add a task"));
    m_new->setPlaceholderText(tr("Add a task: type what is to be done, and Enter"));
    m_new->setDisabled(workspace.isReadOnly());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Theme::wide, Theme::space, Theme::wide, Theme::gap);
    layout->setSpacing(Theme::gap);
    layout->addWidget(m_numbers);
    layout->addLayout(makeHeader());
    layout->addWidget(m_states, 1);
    layout->addWidget(m_new);
    setFocusProxy(m_table);
    connect(m_new, &QLineEdit::returnPressed, this, &PlanPart::addTyped);
}

// --- building

QLayout *PlanPart::makeHeader()
{
    auto *line = new FlowLayout;
    line->setSpacing(Theme::gap);
    addMark(line, u"planDone"_s, Qt::Key_Space, TaskStatus::Done);
    addMark(line, u"planDoing"_s, Qt::Key_D, TaskStatus::Doing);
    addMark(line, u"planNotNeeded"_s, Qt::Key_N, TaskStatus::NotNeeded);
    auto *fromTemplate = new QPushButton(tr("From a template…"), this);
    leadToTemplates(fromTemplate, u"planFromTemplate"_s);
    line->addWidget(fromTemplate);
    return line;
}

void PlanPart::addMark(QLayout *line, const QString &name, Qt::Key key, TaskStatus status)
{
    const QString word = TaskWords::status(status);
    auto *button = new QPushButton(word, this);
    button->setObjectName(name);
    button->setToolTip(tr("%1: key %2").arg(word, QKeySequence(key).toString(QKeySequence::NativeText)));
    button->setFocusPolicy(Qt::TabFocus); // a click leaves the keyboard in the list
    connect(button, &QPushButton::clicked, this, [this, status] { setStatus(status); });
    line->addWidget(button);
    m_marks += {key, status, button};
}

void PlanPart::leadToTemplates(QPushButton *button, const QString &name)
{
    button->setObjectName(name);
    button->setDisabled(m_workspace.isReadOnly());
    connect(button, &QPushButton::clicked, this, &PlanPart::addFromTemplate);
}

void PlanPart::makeTable()
{
    m_table->setObjectName(u"plan"_s);
    m_table->setAccessibleName(tr("Tasks of this event"));
    m_table->setModel(m_model);
    makeListTable(m_table);
    auto *header = m_table->horizontalHeader();
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    header->setSectionResizeMode(PlanTableModel::Title, QHeaderView::Stretch);
    m_table->installEventFilter(this);
    m_states->addWidget(m_table);
    connect(m_table, &QAbstractItemView::doubleClicked, this, &PlanPart::openTask);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &PlanPart::updateButtons);
}

void PlanPart::makeEmptyState()
{
    auto *empty = new EmptyState(u"team"_s, this);
    empty->setText(tr("Nothing is planned yet"),
                   tr("A plan is what has to be done before and after, each by its day: book the place, invite people, make "
                      "the confirm calls, thank everybody. It stands on the task board as well, and moves with the event."));
    leadToTemplates(empty->addButton(tr("From a template…")), u"planFirstFromTemplate"_s);
    auto *add = empty->addButton(tr("Add a task"));
    add->setDisabled(m_workspace.isReadOnly());
    connect(add, &QPushButton::clicked, m_new, qOverload<>(&QWidget::setFocus));
    m_states->addWidget(empty);
}

// --- what is shown

bool PlanPart::isWanted(const Event &event) const
{
    return event.hasPlan || !m_workspace.tasks().ofEvent(m_session, event.id).isEmpty();
}

void PlanPart::show(const Event &event)
{
    if (event.id != m_event.id)
        commit();
    m_event = event;
    read(m_model->at(m_table->currentIndex().row()).id);
}

void PlanPart::read(TaskId chosen)
{
    m_model->show(m_event);
    const bool isEmpty = m_model->rowCount() == 0;
    m_states->setCurrentIndex(isEmpty ? NoPlan : PlanShown);
    setFocusProxy(isEmpty ? static_cast<QWidget *>(m_new) : m_table);
    m_table->selectRow(qMax(0, m_model->rowOf(chosen)));
    const bool isAlarming = m_model->numbers().untouched > 0;
    m_numbers->setText(counts());
    m_numbers->setHidden(isEmpty);
    Theme::setTone(m_numbers, isAlarming ? Tone::Error : Tone::Quiet);
    updateButtons();
}

QString PlanPart::counts() const
{
    const auto numbers = m_model->numbers();
    if (m_model->rowCount() == 0)
        return {};
    QStringList said{tr("%1 of %2 done").arg(numbers.done).arg(numbers.needed)};
    if (numbers.late > 0)
        said += tr("%n late", nullptr, numbers.late);
    if (numbers.untouched > 0)
        said += tr("%n essential ones wait for somebody to begin", nullptr, numbers.untouched);
    return said.join(u" · "_s);
}

void PlanPart::updateButtons()
{
    const bool isWritable = m_table->currentIndex().isValid() && !m_workspace.isReadOnly();
    for (const auto &mark : std::as_const(m_marks))
        mark.button->setEnabled(isWritable);
}

// --- what is done

void PlanPart::setStatus(TaskStatus status)
{
    const Task before = m_model->at(m_table->currentIndex().row());
    if (!before.id.isValid())
        return;
    Task after = before;
    after.status = before.status == status ? TaskStatus::Todo : status;
    m_means.work.tell(m_workspace.tasks().save(m_session, before, after));
}

void PlanPart::openTask()
{
    if (const Task task = m_model->at(m_table->currentIndex().row()); task.id.isValid())
        Q_EMIT m_means.ways.toTask(task.id);
}

/// Counted from the day of the event, so that it moves with it once it has a day.
void PlanPart::addTyped()
{
    Task task;
    task.title = m_new->text().trimmed();
    if (task.title.isEmpty())
        return;
    m_new->clear(); // before the list is read again, or it would be added twice
    task.event = m_event.id;
    task.assignee = m_event.lead;
    task.anchorOn = EventTimes::day(m_event);
    const auto added = m_workspace.tasks().add(m_session, task);
    if (!added) {
        m_new->setText(task.title);
        m_means.work.say(added.error().message);
        return;
    }
    m_means.work.tell(m_workspace.changes().newestOf(m_session));
    read(*added);
}

void PlanPart::commit() { addTyped(); }

void PlanPart::addFromTemplate()
{
    commit();
    const auto kind = m_workspace.events().kind(m_session, m_event.kind);
    auto *dialog =
        new TemplateUseDialog(m_workspace, m_session, m_means, Events::planUseOf(m_event), EventWords::named(m_event), this);
    dialog->offer(kind ? kind->plan : TaskTemplateId());
    dialog->open();
}

bool PlanPart::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_table || event->type() != QEvent::KeyPress)
        return EventPart::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool isEnter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    const auto mark = std::ranges::find(m_marks, key->key(), &Mark::key);
    if (key->modifiers() & ~Qt::KeypadModifier || (!isEnter && mark == m_marks.end()))
        return EventPart::eventFilter(watched, event);
    if (isEnter)
        openTask();
    else
        mark->button->click();
    return true;
}

} // namespace rnf
