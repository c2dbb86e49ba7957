#include "work/TaskForm.h"

#include "base/DayWords.h"
#include "base/WindowWork.h"
#include "events/EventWords.h"
#include "events/Events.h"
#include "look/ChoiceBox.h"
#include "look/FieldEdit.h"
#include "look/Form.h"
#include "standing/PersonButton.h"
#include "work/LengthBox.h"
#include "work/NumberEdit.h"
#include "work/PlacementBox.h"
#include "work/TaskTemplates.h"

#include <QCheckBox>
#include <QGuiApplication>

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

/// Chooses the line that stands for this value; the first where none does.
void keepIn(ChoiceBox *box, qint64 value) { box->setKept(qMax(0, box->findData(value))); }

/// Shows what a chosen one is called, and offers the names of all.
void choose(FieldEdit *field, const auto &known, auto chosen)
{
    QStringList names;
    QString name;
    for (const auto &one : known) {
        names += one.name;
        if (one.id == chosen)
            name = one.name;
    }
    field->setChoices(names);
    field->setText(name);
}

/// Reads a text that goes into a task as it is.
auto into(QString Task::*member)
{
    return [member](Task &task, const QString &text) {
        task.*member = text;
        return Result<>();
    };
}

template <typename T>
Result<> take(T &into, const Result<T> &value)
{
    if (!value)
        return value.error();
    into = *value;
    return {};
}

} // namespace

TaskForm::TaskForm(Workspace &workspace, const Session &session, const PageMeans &means, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_session(session), m_means(means), m_rows(newForm(this)),
      m_assignee(new PersonButton(workspace, session, tr("Who does it?"), this)),
      m_needed(new NumberEdit(u"taskPeople"_s, this)), m_isRemote(new QCheckBox(tr("Can be done from home"), this)),
      m_isEssential(new QCheckBox(tr("Essential: it must not be forgotten"), this))
{
    m_rows->setContentsMargins(0, 0, 0, 0);
    addWork();
    addKind();
    connectOthers();
    setFocusProxy(m_title);
}

// --- building

FieldEdit *TaskForm::addText(const QString &name, const QString &label, const Reader &read, bool isLong)
{
    auto *field = new FieldEdit(name, label, isLong, this);
    connect(field, &FieldEdit::left, this, [=, this] {
        Task after = m_task;
        if (const auto done = read(after, field->text()); !done)
            field->setProblem(done.error().message);
        else
            keep(after, field);
    });
    m_rows->addRow(label, field);
    return field;
}

ChoiceBox *TaskForm::addChoice(const QString &name, const QString &label, const Setter &set)
{
    constexpr int leastLetters = 12; // longer titles do not widen the page
    auto *box = new ChoiceBox(this);
    box->setObjectName(name);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(leastLetters);
    connect(box, &ChoiceBox::chosen, this, [=, this] {
        Task after = m_task;
        set(after, box->currentData().toLongLong());
        keep(after);
    });
    m_rows->addRow(label, box);
    return box;
}

void TaskForm::addWork()
{
    m_title = addText(u"taskTitle"_s, tr("Task"), into(&Task::title));
    m_title->setPlaceholder(tr("What is to be done?"));
    m_status =
        addChoice(u"taskStatus"_s, tr("How far"), [](Task &task, qint64 chosen) { task.status = TaskStatus(chosen); });
    for (size_t i = 0; i < keysOf(TaskStatus{}).size(); ++i)
        m_status->addItem(TaskWords::status(TaskStatus(i)), qint64(i));
    m_due = addText(u"taskDue"_s, tr("Due"), [this](Task &task, const QString &text) { return readDue(task, text); });
    m_due->setPlaceholder(tr("thu, 3 days, 24 dec"));
    m_rows->addRow(tr("Who does it"), m_assignee);
    m_effort =
        addChoice(u"taskEffort"_s, tr("Time it takes"), [](Task &task, qint64 chosen) { task.effortMin = int(chosen); });
    fillWithLengths(m_effort, tr("not said"));
    m_rows->addRow(tr("People needed"), m_needed);
    m_after = addChoice(u"taskAfter"_s, tr("Comes after"), [](Task &task, qint64 chosen) { task.after = TaskId(chosen); });
}

/// What it takes, and what it belongs to.
void TaskForm::addKind()
{
    m_skill = addText(u"taskSkill"_s, tr("Skill or language"), [this](Task &task, const QString &text) {
        return take(task.skill, m_workspace.tasks().skillNamed(m_session, text));
    });
    m_skill->setPlaceholder(tr("nothing special"));
    m_place = addText(u"taskPlace"_s, tr("Where"), into(&Task::place));
    m_rows->addRow(QString(), m_isRemote);
    m_rows->addRow(QString(), m_isEssential);
    m_area = addText(u"taskArea"_s, tr("Area"), [this](Task &task, const QString &text) {
        return take(task.area, m_workspace.hours().areaNamed(m_session, text));
    });
    m_area->setPlaceholder(tr("outreach, scheduling, media"));
    m_category = addChoice(u"taskCategory"_s, tr("Kind of work"),
                           [](Task &task, qint64 chosen) { task.category = Category(chosen); });
    m_category->addItem(tr("not said"), qint64(Category::NotSaid));
    for (const auto category : {Category::Learning, Category::Program, Category::Clerical})
        m_category->addItem(TaskWords::category(category), qint64(category));
    m_group = addChoice(u"taskGroup"_s, tr("Group"), [](Task &task, qint64 chosen) { task.group = GroupId(chosen); });
    m_placement =
        addChoice(u"taskPlacement"_s, tr("Intern"), [](Task &task, qint64 chosen) { task.placement = PlacementId(chosen); });
    m_event = addChoice(u"taskEvent"_s, tr("Event"), [this](Task &task, qint64 chosen) { setEvent(task, EventId(chosen)); });
    m_note = addText(u"taskNote"_s, tr("Note"), into(&Task::note), true);
}

void TaskForm::connectOthers()
{
    constexpr int mostPeople = 999;
    m_needed->setRange(1, mostPeople);
    m_isRemote->setObjectName(u"taskRemote"_s);
    m_isEssential->setObjectName(u"taskEssential"_s);
    m_assignee->setObjectName(u"taskAssignee"_s);
    const auto change = [this](auto Task::*member) {
        return [this, member](auto value) {
            Task after = m_task;
            after.*member = value;
            keep(after);
        };
    };
    connect(m_needed, &QSpinBox::valueChanged, this, change(&Task::neededPeople));
    connect(m_isRemote, &QCheckBox::toggled, this, change(&Task::isRemote));
    connect(m_isEssential, &QCheckBox::toggled, this, change(&Task::isEssential));
    connect(m_assignee, &PersonButton::chosen, this, change(&Task::assignee));
}

// --- what is shown

void TaskForm::show(const Task &task)
{
    m_task = task;
    fillTexts();
    fillOthers();
    fillGroups();
    fillPlacements();
    fillEvents();
    fillAfter();
    for (int row = 0; row < m_rows->rowCount(); ++row) {
        auto *field = m_rows->itemAt(row, QFormLayout::FieldRole)->widget();
        const bool isForLeaders = field == m_assignee || field == m_needed;
        field->setEnabled(!m_workspace.isReadOnly() && (task.id.isValid() || field == m_title)
                          && (leads() || !isForLeaders));
    }
}

void TaskForm::fillTexts()
{
    m_title->setText(m_task.title);
    m_due->setText(dayAsTyped(m_task.dueOn));
    choose(m_skill, m_workspace.tasks().skills(m_session), m_task.skill);
    choose(m_area, m_workspace.hours().areas(m_session), m_task.area);
    m_place->setText(m_task.place);
    m_note->setText(m_task.note);
}

void TaskForm::fillOthers()
{
    const QSignalBlocker quiet(m_isRemote), quietToo(m_isEssential);
    keepIn(m_status, qint64(m_task.status));
    keepIn(m_category, qint64(m_task.category));
    m_effort->setKept(lineOfLength(m_effort, m_task.effortMin));
    m_needed->setKept(m_task.neededPeople);
    m_isRemote->setChecked(m_task.isRemote);
    m_isEssential->setChecked(m_task.isEssential);
    QList<PersonId> asked;
    for (const auto &assignment : m_workspace.tasks().assignments(m_session, m_task.id))
        asked += assignment.person;
    m_assignee->show(m_task.assignee, asked);
}

void TaskForm::fillGroups()
{
    m_group->clear();
    m_group->addItem(tr("no group"), qint64(0));
    for (const auto &group : m_workspace.groups().all(m_session))
        m_group->addItem(group.name, group.id.value);
    keepIn(m_group, m_task.group.value);
    m_rows->setRowVisible(m_group, leads() && m_group->count() > 1);
}

/// Those that have ended only where the task belongs to one.
void TaskForm::fillPlacements()
{
    m_placement->clear();
    m_placement->addItem(tr("no intern"), qint64(0));
    fillWithPlacements(m_placement, m_workspace, m_session,
                       [this](const Placement &placement) { return placement.id == m_task.placement; });
    keepIn(m_placement, m_task.placement.value);
    m_rows->setRowVisible(m_placement, leads() && m_placement->count() > 1);
}

/// Those that are over only where the task belongs to one.
void TaskForm::fillEvents()
{
    m_event->clear();
    m_event->addItem(tr("no event"), qint64(0));
    for (const auto &event : m_workspace.events().all(m_session)) {
        if (event.isAhead() || event.id == m_task.event)
            m_event->addItem(EventWords::named(event), event.id.value);
    }
    keepIn(m_event, m_task.event.value);
    m_rows->setRowVisible(m_event, leads() && m_event->count() > 1);
}

/// From then on it moves with the days of the event; without one, with those of its placement.
void TaskForm::setEvent(Task &task, EventId event) const
{
    const auto found = m_workspace.events().find(m_session, event);
    const TemplateUse use = found ? Events::planUseOf(*found) : m_workspace.taskTemplates().useOf(m_session, task.placement);
    task.event = event;
    task.anchorOn = TaskTemplatePlan::dayOf(task.anchor, use);
}

void TaskForm::fillAfter()
{
    m_after->clear();
    m_after->addItem(tr("nothing"), qint64(0));
    for (const auto &task : m_workspace.tasks().all(m_session)) {
        if (task.id != m_task.id && (task.isOpen() || task.id == m_task.after))
            m_after->addItem(TaskWords::titleAndDay(task, today()), task.id.value);
    }
    keepIn(m_after, m_task.after.value);
}

// --- keeping

Drafts::Edits TaskForm::drafting() const
{
    Drafts::Edits edits;
    for (auto *field : texts())
        edits += {field->key(), field};
    return edits;
}

void TaskForm::commit()
{
    for (auto *field : texts())
        field->commit();
    for (auto *box : choices())
        box->commit();
    m_needed->interpretText();
}

Result<> TaskForm::readDue(Task &task, const QString &text) const
{
    const auto day = readDay(text, today());
    if (!text.isEmpty() && !day)
        return Error{u"no-day"_s, tr("“%1” is no day. Type “tomorrow”, “thu” or “24 dec”.").arg(text)};
    task.dueOn = day.value_or(QDate());
    return {};
}

/// That it is somewhere else on the board now is said; what is typed or chosen shows by itself that it was kept.
void TaskForm::keep(const Task &after, FieldEdit *field)
{
    if (!m_task.id.isValid()) {
        add(after);
        return;
    }
    const bool isMoved = after.status != m_task.status;
    const auto done = m_workspace.tasks().save(m_session, m_task, after);
    if (!done && field) {
        field->setProblem(done.error().message);
        return;
    }
    if (!done || isMoved)
        m_means.work.tell(done);
    Q_EMIT kept();
}

void TaskForm::add(const Task &task)
{
    const auto added = m_workspace.tasks().add(m_session, task);
    if (!added) {
        m_title->setProblem(added.error().message);
        return;
    }
    Q_EMIT created(*added);
    if (QGuiApplication::mouseButtons() == Qt::NoButton) // whoever clicks somewhere else is going there
        m_due->setFocus();
}

} // namespace rnf
