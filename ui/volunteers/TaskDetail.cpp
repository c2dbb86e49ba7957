#include "volunteers/TaskDetail.h"

#include "base/DayWords.h"
#include "base/Ways.h"
#include "base/WindowWork.h"
#include "look/ChoiceBox.h"
#include "look/FieldEdit.h"
#include "look/Icons.h"
#include "look/PlainLabel.h"
#include "look/Theme.h"
#include "volunteers/LengthBox.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QSpinBox>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

const QString taskDrafts = u"task"_s;
constexpr qsizetype shownMatches = 20;

} // namespace

TaskDetail::TaskDetail(Workspace &workspace, const Session &session, const PageMeans &means, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_session(session), m_means(means), m_effort(new ChoiceBox(this)),
      m_people(new QSpinBox(this)), m_isRemote(new QCheckBox(tr("Can be done from home"), this)),
      m_state(plainLabel(this, u"taskState"_s)), m_done(new QPushButton(tr("Done"), this)),
      m_notNeeded(new QPushButton(tr("Not needed"), this)), m_openAgain(new QPushButton(tr("Open again"), this)),
      m_delete(new QPushButton(tr("Delete"), this)), m_who(new LineList(this))
{
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setAccessibleName(tr("Task"));
    auto *inner = new QWidget(scroll);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(Theme::gap);
    for (auto *button : {m_done, m_notNeeded, m_openAgain, m_delete})
        buttons->addWidget(button);
    buttons->addStretch();
    auto *lines = new QVBoxLayout(inner);
    lines->setContentsMargins(Theme::wide, Theme::wide, Theme::wide, Theme::wide);
    lines->setSpacing(Theme::space);
    lines->addWidget(m_state);
    lines->addLayout(makeFields());
    lines->addLayout(buttons);
    lines->addWidget(m_who);
    lines->addStretch();
    scroll->setWidget(inner);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(scroll);
    setFocusProxy(m_title);
    m_done->setObjectName(u"taskDone"_s);
    m_done->setIcon(icon(u"check"_s));
    connect(m_done, &QPushButton::clicked, this, [this] { setStatus(TaskStatus::Done); });
    connect(m_notNeeded, &QPushButton::clicked, this, [this] { setStatus(TaskStatus::NotNeeded); });
    connect(m_openAgain, &QPushButton::clicked, this, [this] { setStatus(TaskStatus::Todo); });
    connect(m_delete, &QPushButton::clicked, this,
            [this] { m_means.work.tell(m_workspace.tasks().remove(m_session, m_task)); });
}

TaskDetail::~TaskDetail() { m_means.drafts.set(subject(), Drafts::in(drafting())); }

FieldEdit *TaskDetail::makeField(const QString &name, const QString &label, void (TaskDetail::*whenLeft)())
{
    auto *field = new FieldEdit(name, label, false, this);
    connect(field, &FieldEdit::left, this, whenLeft);
    return field;
}

QLayout *TaskDetail::makeFields()
{
    m_title = makeField(u"taskTitle"_s, tr("Task"), &TaskDetail::keepTitle);
    m_due = makeField(u"taskDue"_s, tr("Due"), &TaskDetail::keepDue);
    m_skill = makeField(u"taskSkill"_s, tr("Skill or language"), &TaskDetail::keepSkill);
    m_place = makeField(u"taskPlace"_s, tr("Where"), &TaskDetail::keepPlace);
    m_title->setPlaceholder(tr("What is to be done?"));
    m_due->setPlaceholder(tr("thu, 3 days, 24 dec"));
    m_skill->setPlaceholder(tr("nothing special"));
    m_effort->setObjectName(u"taskEffort"_s);
    fillWithLengths(m_effort, tr("not said"));
    connect(m_effort, &ChoiceBox::chosen, this, [this] {
        Task after = m_task;
        after.effortMin = m_effort->currentData().toInt();
        keep(after);
    });
    constexpr int mostPeople = 999;
    m_people->setObjectName(u"taskPeople"_s);
    m_people->setRange(1, mostPeople);
    m_people->setKeyboardTracking(false);
    connect(m_people, &QSpinBox::valueChanged, this, [this](int value) {
        Task after = m_task;
        after.neededPeople = value;
        keep(after);
    });
    m_isRemote->setObjectName(u"taskRemote"_s);
    connect(m_isRemote, &QCheckBox::toggled, this, [this](bool isRemote) {
        Task after = m_task;
        after.isRemote = isRemote;
        keep(after);
    });
    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setLabelAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    form->setVerticalSpacing(Theme::gap);
    form->addRow(tr("Task"), m_title);
    form->addRow(tr("Due"), m_due);
    form->addRow(tr("Time it takes"), m_effort);
    form->addRow(tr("People needed"), m_people);
    form->addRow(tr("Skill or language"), m_skill);
    form->addRow(tr("Where"), m_place);
    form->addRow(QString(), m_isRemote);
    return form;
}

void TaskDetail::show(TaskId task)
{
    const auto found = m_workspace.tasks().find(m_session, task).value_or(Task());
    if (task != m_task.id) {
        turnTo(found);
    } else {
        m_task = found;
        fill();
    }
}

void TaskDetail::startNew()
{
    turnTo({});
    m_title->setFocus();
}

/// What is typed about a task stays with it.
void TaskDetail::turnTo(const Task &task)
{
    finishEditing();
    m_means.drafts.set(subject(), Drafts::in(drafting()));
    m_task = task;
    fill();
    m_means.drafts.bringBack(subject(), drafting());
}

void TaskDetail::finishEditing()
{
    for (const auto &[key, field] : drafting())
        field->commit();
    m_effort->commit();
    m_people->interpretText();
}

Drafts::Subject TaskDetail::subject() const { return {taskDrafts, m_task.id.value}; }

Drafts::Edits TaskDetail::drafting() const
{
    Drafts::Edits edits;
    for (auto *field : {m_title, m_due, m_skill, m_place})
        edits += {field->key(), field};
    return edits;
}

std::optional<TaskId> TaskDetail::drafted()
{
    m_means.drafts.set(subject(), Drafts::in(drafting()));
    const auto task = m_means.drafts.anyOf(taskDrafts);
    return task ? std::optional(TaskId(*task)) : std::nullopt;
}

void TaskDetail::showDraft()
{
    for (const auto &[key, field] : drafting()) {
        if (field->hasDraft())
            field->setFocus();
    }
}

void TaskDetail::fill()
{
    const QSignalBlocker quietPeople(m_people), quietRemote(m_isRemote);
    QString skillName;
    QStringList names;
    for (const auto &skill : m_workspace.tasks().skills(m_session)) {
        names += skill.name;
        if (skill.id == m_task.skill)
            skillName = skill.name;
    }
    m_title->setText(m_task.title);
    m_due->setText(m_task.dueOn.isValid() ? dayWord(m_task.dueOn, m_workspace.store().dates().today()) : QString());
    m_skill->setChoices(names);
    m_skill->setText(skillName);
    m_place->setText(m_task.place);
    m_effort->setKept(lineOfLength(m_effort, m_task.effortMin));
    m_people->setValue(m_task.neededPeople);
    m_isRemote->setChecked(m_task.isRemote);
    showState();
    m_who->clear();
    if (!m_task.id.isValid())
        return;
    showAsked();
    if (m_task.isOpen())
        showWhoCould();
}

void TaskDetail::showState()
{
    const bool isKept = m_task.id.isValid(), canWrite = !m_workspace.isReadOnly();
    m_title->setEnabled(canWrite);
    m_openAgain->setEnabled(canWrite);
    for (auto *field : std::initializer_list<QWidget *>{m_due, m_effort, m_people, m_skill, m_place, m_isRemote, m_delete})
        field->setEnabled(isKept && canWrite);
    m_done->setVisible(m_task.isOpen());
    m_notNeeded->setVisible(m_task.isOpen());
    m_done->setEnabled(isKept && canWrite);
    m_notNeeded->setEnabled(isKept && canWrite);
    m_openAgain->setVisible(!m_task.isOpen());
    const QString day = dayWord(m_task.closedOn, m_workspace.store().dates().today());
    m_state->setVisible(!isKept || !m_task.isOpen());
    m_state->setText(!isKept                             ? tr("New task: type its title and press Enter.")
                     : m_task.status == TaskStatus::Done ? tr("Done %1").arg(day)
                                                         : tr("Not needed any more, since %1").arg(day));
    Theme::setTone(m_state, m_task.status == TaskStatus::Done ? Tone::Good : Tone::Quiet);
}

void TaskDetail::showAsked()
{
    auto &tasks = m_workspace.tasks();
    const auto asked = tasks.assignments(m_session, m_task.id);
    if (asked.isEmpty())
        return;
    QList<PersonId> people;
    for (const auto &assignment : asked)
        people += assignment.person;
    QHash<PersonId, QString> names;
    for (const auto &row : m_workspace.people().rows(m_session, people))
        names.insert(row.id, row.name);
    const bool canWrite = !m_workspace.isReadOnly();
    m_who->addSection(tr("Was asked"));
    for (const auto &assignment : asked) {
        const PersonId person = assignment.person;
        const auto said = [=, this, &tasks](Answer answer) {
            m_means.work.tell(tasks.answer(m_session, m_task, person, answer));
        };
        QList<LineList::Link> links;
        if (m_task.isOpen() && assignment.answer != Answer::Agreed)
            links += {tr("Said yes"), [said] { said(Answer::Agreed); }, u"agreed/%1"_s.arg(person.value), canWrite};
        if (m_task.isOpen() && assignment.answer != Answer::Declined)
            links += {tr("Said no"), [said] { said(Answer::Declined); }, u"declined/%1"_s.arg(person.value), canWrite};
        links += {tr("Show"), [this, person] { Q_EMIT m_means.ways.toPerson(person); }};
        links +=
            {tr("Take away"), [=, this, &tasks] { m_means.work.tell(tasks.withdraw(m_session, assignment)); }, {}, canWrite};
        m_who->addLine(
            tr("%1 – %2").arg(names.value(person), TaskWords::said(assignment, m_workspace.store().dates().today())), links,
            assignment.answer == Answer::Declined);
    }
}

void TaskDetail::showWhoCould()
{
    m_who->addSection(tr("Who could do this?"));
    const auto volunteers = m_workspace.volunteers().all(m_session);
    const auto matches = m_workspace.volunteers().matcher(m_session).whoCould(m_task, volunteers);
    if (matches.isEmpty())
        m_who->addLine(volunteers.isEmpty() ? tr("Nobody has offered help yet.")
                                            : tr("Nobody else could, as far as we know."),
                       {}, true);
    QHash<PersonId, QString> names;
    for (const auto &volunteer : volunteers)
        names.insert(volunteer.person, volunteer.name);
    for (const auto &match : matches.first(qMin(shownMatches, matches.size()))) {
        const PersonId person = match.person;
        LineList::Link ask{tr("Ask"),
                           [this, person] {
                               if (m_means.work.tell(m_workspace.tasks().ask(m_session, m_task, person)))
                                   Q_EMIT m_means.ways.toContact(person);
                           },
                           u"ask/%1"_s.arg(person.value), match.mayBeAsked && !m_workspace.isReadOnly()};
        LineList::Link show{tr("Show"), [this, person] { Q_EMIT m_means.ways.toPerson(person); }};
        m_who->addLine(tr("%1: %2").arg(names.value(person), match.sentence()), {show, ask}, !match.fits());
    }
    if (matches.size() > shownMatches)
        m_who->addLine(tr("and %n more", nullptr, int(matches.size() - shownMatches)), {}, true);
}

// --- keeping

void TaskDetail::keepTitle()
{
    Task after = m_task;
    after.title = m_title->text();
    if (m_task.id.isValid()) {
        keep(after, m_title);
        return;
    }
    const auto added = m_workspace.tasks().add(m_session, after);
    if (!added) {
        m_title->setProblem(added.error().message);
        return;
    }
    Q_EMIT created(*added);
    m_due->setFocus();
}

void TaskDetail::keepDue()
{
    Task after = m_task;
    const QString text = m_due->text();
    const auto day = readDay(text, m_workspace.store().dates().today());
    if (!text.isEmpty() && !day) {
        m_due->setProblem(tr("“%1” is no day. Type “tomorrow”, “thu” or “24 dec”.").arg(text));
        return;
    }
    after.dueOn = day.value_or(QDate());
    keep(after, m_due);
}

void TaskDetail::keepSkill()
{
    const auto skill = m_workspace.tasks().skillNamed(m_session, m_skill->text());
    if (!skill) {
        m_skill->setProblem(skill.error().message);
        return;
    }
    Task after = m_task;
    after.skill = *skill;
    keep(after, m_skill);
}

void TaskDetail::keepPlace()
{
    Task after = m_task;
    after.place = m_place->text();
    keep(after, m_place);
}

void TaskDetail::keep(const Task &after, FieldEdit *field)
{
    const auto done = m_workspace.tasks().save(m_session, m_task, after);
    if (!done && field)
        field->setProblem(done.error().message);
    else if (!done)
        m_means.work.say(done.error().message);
    else
        show(m_task.id);
}

void TaskDetail::setStatus(TaskStatus status)
{
    finishEditing();
    Task after = m_task;
    after.status = status;
    m_means.work.tell(m_workspace.tasks().save(m_session, m_task, after));
}

} // namespace rnf
