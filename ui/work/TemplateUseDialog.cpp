#include "work/TemplateUseDialog.h"

#include "base/DayWords.h"
#include "base/WindowWork.h"
#include "help/Help.h"
#include "look/Form.h"
#include "look/PlainLabel.h"
#include "standing/PersonButton.h"
#include "work/PlacementBox.h"
#include "work/TaskTemplateWords.h"
#include "work/TaskWords.h"
#include "work/TemplateTicks.h"
#include "work/TemplatesDialog.h"
#include "work/TemplatesEmptyState.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

enum UseState { ChoosingTasks, NoTemplates };

bool isOfWeekend(const PlannedTask &planned)
{
    return planned.task.dueOn.isValid() && planned.task.dueOn.dayOfWeek() > Qt::Friday;
}

} // namespace

TemplateUseDialog::TemplateUseDialog(Workspace &workspace, const Session &session, const PageMeans &means, QWidget *parent)
    : Dialog(u"templateUse"_s, tr("Tasks from a template"), parent), m_workspace(workspace), m_session(session),
      m_means(means), m_states(new QStackedWidget(this)), m_rows(newForm()), m_template(new QComboBox(this)),
      m_for(new QComboBox(this)), m_person(new PersonButton(workspace, session, tr("Who does it?"), this)),
      m_day(new QLineEdit(this)),
      m_ticks(new TemplateTicks(u"templatePlan"_s, tr("Tasks of the template"),
                                {tr("Task"), tr("Due"), tr("Counted"), tr("Who"), tr("Remark")}, this)),
      m_remarks(plainLabel(this, u"templateRemarks"_s))
{
    Help::setTopic(this, u"tasks"_s);
    m_states->addWidget(makeChoices());
    auto *empty = new TemplatesEmptyState(workspace, this);
    connect(empty, &TemplatesEmptyState::usualWanted, this, &TemplateUseDialog::readUsual);
    m_states->addWidget(empty);
    body()->addWidget(m_states, 1);
    connect(addAside(tr("Templates…"), u"editTemplates"_s), &QPushButton::clicked, this, &TemplateUseDialog::editTemplates);
    m_add = addPrimary(tr("Add %n tasks", nullptr, 0), u"addFromTemplate"_s);
    connect(m_add, &QPushButton::clicked, this, &TemplateUseDialog::add);
    keepSize({820, 560});
}

TemplateUseDialog::TemplateUseDialog(Workspace &workspace, const Session &session, const PageMeans &means,
                                     PlacementId placement, QWidget *parent)
    : TemplateUseDialog(workspace, session, means, parent)
{
    fillUses(placement);
    fillTemplates();
}

TemplateUseDialog::TemplateUseDialog(Workspace &workspace, const Session &session, const PageMeans &means,
                                     const TemplateUse &use, const QString &usedFor, QWidget *parent)
    : TemplateUseDialog(workspace, session, means, parent)
{
    m_given = use;
    const QSignalBlocker quiet(m_for);
    m_for->addItem(usedFor);
    m_for->setEnabled(false);
    fillTemplates();
}

void TemplateUseDialog::offer(TaskTemplateId first)
{
    if (const int line = m_template->findData(first.value); line >= 0)
        m_template->setCurrentIndex(line);
}

// --- building

QWidget *TemplateUseDialog::makeChoices()
{
    m_template->setObjectName(u"templateChoice"_s);
    m_for->setObjectName(u"templateFor"_s);
    m_person->setObjectName(u"templatePerson"_s);
    m_day->setObjectName(u"templateDay"_s);
    m_day->setText(dayAsTyped(m_workspace.store().dates().today()));
    m_day->setPlaceholderText(tr("thu, 3 days, 24 dec"));
    m_rows->addRow(tr("Template"), m_template);
    m_rows->addRow(tr("For"), m_for);
    m_rows->addRow(tr("Who does it"), m_person);
    m_rows->addRow(tr("From this day"), m_day);
    Theme::makeQuiet(m_remarks);
    auto *page = new QWidget(this);
    auto *lines = new QVBoxLayout(page);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(Theme::gap);
    lines->addLayout(m_rows);
    lines->addWidget(m_ticks, 1);
    lines->addWidget(m_remarks);
    connect(m_template, &QComboBox::currentIndexChanged, this, &TemplateUseDialog::choose);
    connect(m_for, &QComboBox::currentIndexChanged, this, &TemplateUseDialog::choose);
    connect(m_day, &QLineEdit::textEdited, this, &TemplateUseDialog::showPlan);
    connect(m_person, &PersonButton::chosen, this, [this](PersonId person) {
        showPerson(person);
        showPlan();
    });
    connect(m_ticks, &TemplateTicks::ticked, this, [this](int row, bool isTicked) {
        m_byHand.insert(m_plan[row].task.item, isTicked);
        updateButton();
    });
    return page;
}

/// A placement with its dates, or a plain day.
void TemplateUseDialog::fillUses(PlacementId placement)
{
    const QSignalBlocker quiet(m_for);
    fillWithPlacements(m_for, m_workspace, m_session, [&](const Placement &one) { return one.id == placement; });
    m_for->addItem(tr("anybody, from a day on"), qint64(0));
    m_for->setCurrentIndex(qMax(0, placement.isValid() ? m_for->findData(placement.value) : 0));
    showPerson({});
}

/// Whoever works with the program is offered, once that is known.
void TemplateUseDialog::showPerson(PersonId person)
{
    const PersonId me = m_workspace.accounts().personOf(m_session);
    m_person->show(person, me.isValid() ? QList{me} : QList<PersonId>());
}

/// The one that was chosen stays.
void TemplateUseDialog::fillTemplates()
{
    const QSignalBlocker quiet(m_template);
    const auto chosen = m_template->currentData();
    m_templates = m_workspace.taskTemplates().all(m_session);
    m_template->clear();
    for (const auto &each : std::as_const(m_templates))
        m_template->addItem(each.name, each.id.value);
    m_template->setCurrentIndex(qMax(0, m_template->findData(chosen)));
    m_states->setCurrentIndex(m_templates.isEmpty() ? NoTemplates : ChoosingTasks);
    choose();
    if (m_templates.isEmpty())
        m_states->currentWidget()->setFocus();
    else
        m_template->setFocus();
}

void TemplateUseDialog::readUsual()
{
    const auto done = m_workspace.taskTemplates().addUsual(m_session);
    showProblem(done ? QString() : done.error().message);
    m_means.work.tell(done);
    fillTemplates();
}

void TemplateUseDialog::editTemplates()
{
    auto *dialog = new TemplatesDialog(m_workspace, m_session, m_means, this);
    connect(dialog, &QDialog::finished, this, &TemplateUseDialog::fillTemplates);
    dialog->open();
}

// --- what is chosen

bool TemplateUseDialog::isPlain() const { return !m_given && m_for->currentData().toLongLong() == 0; }

TemplateUse TemplateUseDialog::use() const
{
    if (m_given)
        return *m_given;
    if (!isPlain())
        return m_workspace.taskTemplates().useOf(m_session, PlacementId(m_for->currentData().toLongLong()));
    TemplateUse use;
    use.person = m_person->person();
    use.startOn = readDay(m_day->text(), m_workspace.store().dates().today()).value_or(QDate());
    use.endOn = use.startOn;
    return use;
}

TemplateChoice TemplateUseDialog::choice() const
{
    TemplateChoice choice;
    for (qsizetype row = 0; row < m_plan.size(); ++row) {
        if (m_ticks->isTicked(int(row)))
            (m_plan[row].known.isValid() ? choice.again : choice.items) += m_plan[row].task.item;
    }
    return choice;
}

/// Another template, or for somebody else: what was ticked by hand is not meant for it.
void TemplateUseDialog::choose()
{
    m_byHand.clear();
    m_rows->setRowVisible(m_person, isPlain());
    m_rows->setRowVisible(m_day, isPlain());
    m_from = m_templates.value(m_template->currentIndex());
    showPlan();
}

// --- what is shown

void TemplateUseDialog::showPlan()
{
    m_plan = m_workspace.taskTemplates().planned(m_session, m_from, use());
    QList<TemplateTicks::Line> lines;
    for (const auto &planned : std::as_const(m_plan)) {
        const bool isTicked = m_byHand.value(planned.task.item, !planned.known.isValid());
        lines += {cellsOf(planned), isTicked, planned.task.dueOn.isValid()};
    }
    m_ticks->fill(lines);
    showRemarks();
    updateButton();
}

QStringList TemplateUseDialog::cellsOf(const PlannedTask &planned) const
{
    const Task &task = planned.task;
    const auto item = std::ranges::find(m_from.items, task.item, &TaskTemplateItem::id);
    const QDate today = m_workspace.store().dates().today();
    return {task.title, task.dueOn.isValid() ? dayWord(task.dueOn, today) : tr("no day"),
            item == m_from.items.end() ? QString() : TaskTemplateWords::when(item->anchor, item->days),
            m_workspace.people().nameOf(m_session, task.assignee), remarkOf(planned)};
}

QString TemplateUseDialog::remarkOf(const PlannedTask &planned) const
{
    const auto known = m_workspace.tasks().find(m_session, planned.known);
    if (known)
        return tr("there already: %1").arg(TaskWords::status(known->status));
    return planned.task.dueOn.isValid() ? QString() : tr("its day cannot be counted");
}

void TemplateUseDialog::showRemarks()
{
    QStringList remarks;
    const int ofWeekend = int(std::ranges::count_if(m_plan, &isOfWeekend));
    const int known = int(std::ranges::count_if(m_plan, [](const PlannedTask &one) { return one.known.isValid(); }));
    const bool isUncounted = std::ranges::any_of(m_plan, [](const PlannedTask &one) { return !one.task.dueOn.isValid(); });
    if (m_plan.isEmpty() && !m_templates.isEmpty())
        remarks += tr("This template holds no task yet. Add some under “Templates…”.");
    if (isUncounted && m_given)
        remarks += tr("The event has no day yet. What is counted from it can be added once it has.");
    else if (isUncounted && !isPlain())
        remarks += tr("The placement has no first or no last day yet. What is counted from it can be added once it has.");
    if (isUncounted && isPlain())
        remarks += tr("“%1” is no day. Type “tomorrow”, “thu” or “24 dec”.").arg(m_day->text());
    if (known > 0)
        remarks += tr("%n are there already and are left out; tick one to have it twice.", nullptr, known);
    if (ofWeekend > 0)
        remarks += tr("%n of these days fall on a weekend, and stay there.", nullptr, ofWeekend);
    m_remarks->setText(remarks.join(u'\n'));
    m_remarks->setHidden(remarks.isEmpty());
}

void TemplateUseDialog::updateButton()
{
    const auto chosen = choice();
    const int count = int(chosen.items.size() + chosen.again.size());
    m_add->setText(tr("Add %n tasks", nullptr, count));
    m_add->setEnabled(count > 0 && !m_workspace.isReadOnly());
}

// --- adding

/// Enter adds from the table too: there is nothing else to do with its rows.
void TemplateUseDialog::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && focusWidget() == m_ticks)
        m_add->click();
    else
        Dialog::keyPressEvent(event);
}

void TemplateUseDialog::add()
{
    const auto added = m_workspace.taskTemplates().apply(m_session, m_from, use(), choice());
    if (!added) {
        showProblem(added.error().message);
        return;
    }
    accept();
    m_means.work.tell(added, {}, tr("All of them are there already."));
}

} // namespace rnf
