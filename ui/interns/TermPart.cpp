#include "interns/TermPart.h"

#include "base/Ways.h"
#include "base/WindowWork.h"
#include "interns/AbsenceDialog.h"
#include "interns/PlacementForm.h"
#include "interns/PlacementWords.h"
#include "interns/TermWeeks.h"
#include "look/Icons.h"
#include "look/PlainLabel.h"
#include "work/TaskTemplateWords.h"
#include "work/TaskTemplates.h"
#include "work/TaskWords.h"

#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rnf {

TermPart::TermPart(Workspace &workspace, const Session &session, const PageMeans &means, QWidget *parent)
    : PlacementPart(tr("Term"), parent), m_workspace(workspace), m_session(session), m_means(means),
      m_form(new PlacementForm(workspace, session, means, this)), m_absences(new LineList(this)),
      m_tasks(new LineList(this)), m_weeks(new TermWeeks(workspace, session, this))
{
    const bool leads = Policy::allows(session, Operation::LeadInterns);
    if (!leads) {
        auto *told = plainLabel(this, u"agreedBy"_s);
        told->setText(tr("This is what was agreed. Your supervisor, or another organizer, can change it."));
        Theme::makeQuiet(told);
        lines()->addWidget(told);
    }
    auto *weeks = plainLabel(this);
    weeks->setText(tr("Weeks of the term"));
    Theme::makeHeading(weeks);
    auto *remove = new QPushButton(icon(u"delete"_s), tr("Delete the placement"), this);
    remove->setObjectName(u"deletePlacement"_s);
    remove->setDisabled(workspace.isReadOnly());
    remove->setVisible(leads);
    lines()->addWidget(m_form);
    lines()->addSpacing(Theme::gap);
    lines()->addWidget(m_tasks);
    lines()->addSpacing(Theme::gap);
    lines()->addWidget(weeks);
    lines()->addWidget(m_weeks);
    lines()->addSpacing(Theme::gap);
    lines()->addWidget(m_absences);
    lines()->addWidget(remove, 0, Qt::AlignLeft);
    setFocusProxy(leads ? static_cast<QWidget *>(m_form) : m_weeks);
    connect(remove, &QPushButton::clicked, this, &TermPart::removeAsked);
    connect(m_weeks, &TermWeeks::chosen, this,
            [this](const QDate &monday) { Q_EMIT m_means.ways.toWeek(m_placement.person, monday); });
}

void TermPart::show(const Placement &placement)
{
    m_form->show(placement);
    m_placement = placement;
    showTasks();
    m_weeks->show(placement);
    showAbsences();
}

void TermPart::commit() { m_form->commit(); }

void TermPart::showTasks()
{
    m_tasks->clear();
    m_tasks->addSection(tr("Open tasks"));
    const QDate today = m_workspace.store().dates().today();
    auto tasks = m_workspace.tasks().ofPlacement(m_session, m_placement.id);
    tasks.removeIf([](const Task &task) { return !task.isOpen(); });
    for (const auto &task : std::as_const(tasks)) {
        const auto toTask = [this, id = task.id] { Q_EMIT m_means.ways.toTask(id); };
        m_tasks->addLine(TaskWords::titleAndDay(task, today), {{tr("Show"), toTask, u"showTask/%1"_s.arg(task.id.value)}});
    }
    if (tasks.isEmpty())
        m_tasks->addLine(tr("Nothing is open."), {}, true);
    offerMoves();
}

/// Of tasks that came from a template and were planned for other dates of the placement.
void TermPart::offerMoves()
{
    const auto moves = m_workspace.taskTemplates().moves(m_session, m_placement.id);
    if (moves.isEmpty())
        return;
    const QString offer = tr("Move %n open tasks: %1", nullptr, int(moves.size())).arg(TaskTemplateWords::shift(moves));
    const auto move = [this] { m_means.work.tell(m_workspace.taskTemplates().move(m_session, m_placement.id)); };
    m_tasks->addLine(tr("The dates of the placement have moved since its tasks were planned."),
                     {{offer, move, u"moveTasks"_s, !m_workspace.isReadOnly()}});
}

void TermPart::showAbsences()
{
    const bool isWritable = !m_workspace.isReadOnly(), leads = Policy::allows(m_session, Operation::LeadInterns);
    const auto add = [this] { editAbsence({}); };
    m_absences->clear();
    const QList<LineList::Link> adding{{tr("Add…"), add, u"addAbsence"_s, isWritable}};
    m_absences->addSection(tr("Days away"), leads ? adding : QList<LineList::Link>());
    const QDate today = m_workspace.store().dates().today();
    const auto absences = m_workspace.interns().absences(m_session, m_placement.id);
    for (const auto &absence : absences) {
        const QString number = QString::number(absence.id.value);
        const QList<LineList::Link> changing{
            {tr("Edit…"), [this, absence] { editAbsence(absence); }, u"editAbsence/"_s + number, isWritable},
            {tr("Delete"), [this, absence] { removeAbsence(absence); }, u"deleteAbsence/"_s + number, isWritable}};
        m_absences->addLine(PlacementWords::absence(absence, today), leads ? changing : QList<LineList::Link>());
    }
    if (absences.isEmpty())
        m_absences->addLine(tr("None are noted."), {}, true);
}

/// A new one, where it has no id.
void TermPart::editAbsence(const Absence &absence)
{
    Absence shown = absence;
    shown.placement = m_placement.id;
    auto *dialog = new AbsenceDialog(m_workspace, m_session, shown, this);
    connect(dialog, &AbsenceDialog::kept, this, [this] { m_means.work.tell(m_workspace.changes().newestOf(m_session)); });
    dialog->open();
}

void TermPart::removeAbsence(const Absence &absence) { m_means.work.tell(m_workspace.interns().remove(m_session, absence)); }

} // namespace rnf
