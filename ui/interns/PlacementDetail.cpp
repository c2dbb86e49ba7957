#include "interns/PlacementDetail.h"

#include "base/Ways.h"
#include "base/WindowWork.h"
#include "help/Help.h"
#include "interns/PlacementForm.h"
#include "interns/PlacementSteps.h"
#include "interns/PlacementWords.h"
#include "interns/TermWeeks.h"
#include "look/FlowLayout.h"
#include "look/Icons.h"
#include "look/PlainLabel.h"
#include "work/ReasonDialog.h"
#include "work/TaskWords.h"

#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rnf {

PlacementDetail::PlacementDetail(Workspace &workspace, const Session &session, const PageMeans &means, QWidget *parent)
    : ScrolledColumn(tr("Placement"), parent), m_workspace(workspace), m_session(session), m_means(means),
      m_name(plainLabel(this, u"internName"_s)), m_contact(plainLabel(this)), m_state(plainLabel(this, u"placementState"_s)),
      m_form(new PlacementForm(workspace, session, means, this)), m_tasks(new LineList(this)),
      m_weeks(new TermWeeks(workspace, session, this))
{
    auto *weeks = plainLabel(this);
    weeks->setText(tr("Weeks of the term"));
    Theme::makeHeading(weeks);
    auto *remove = new QPushButton(icon(u"delete"_s), tr("Delete the placement"), this);
    remove->setObjectName(u"deletePlacement"_s);
    remove->setDisabled(workspace.isReadOnly());
    lines()->addLayout(makeHeading());
    lines()->addWidget(m_state);
    lines()->addLayout(makeSteps());
    lines()->addSpacing(Theme::gap);
    lines()->addWidget(m_form);
    lines()->addSpacing(Theme::gap);
    lines()->addWidget(m_tasks);
    lines()->addSpacing(Theme::gap);
    lines()->addWidget(weeks);
    lines()->addWidget(m_weeks);
    lines()->addWidget(remove, 0, Qt::AlignLeft);
    setFocusProxy(m_form);
    connect(remove, &QPushButton::clicked, this, &PlacementDetail::remove);
    connect(m_weeks, &TermWeeks::chosen, this,
            [this](const QDate &monday) { Q_EMIT m_means.ways.toWeek(m_placement.person, monday); });
}

QLayout *PlacementDetail::makeHeading()
{
    Theme::makeTitle(m_name);
    Theme::makeQuiet(m_contact);
    auto *log = new QPushButton(icon(u"talk"_s), tr("Log contact"), this);
    log->setDisabled(m_workspace.isReadOnly());
    auto *open = new QPushButton(tr("Open"), this);
    open->setObjectName(u"openIntern"_s);
    connect(log, &QPushButton::clicked, this, [this] { Q_EMIT m_means.ways.toContact(m_placement.person); });
    connect(open, &QPushButton::clicked, this, [this] { Q_EMIT m_means.ways.toPerson(m_placement.person); });
    auto *buttons = new FlowLayout;
    buttons->setSpacing(Theme::gap);
    buttons->addWidget(log);
    buttons->addWidget(open);
    auto *heading = new QVBoxLayout;
    heading->setSpacing(Theme::tight);
    heading->addWidget(m_name);
    heading->addWidget(m_contact);
    heading->addLayout(buttons);
    return heading;
}

QLayout *PlacementDetail::makeSteps()
{
    auto *buttons = new FlowLayout;
    buttons->setSpacing(Theme::gap);
    constexpr auto words = keysOf(PlacementStatus{});
    for (size_t i = 1; i < words.size(); ++i) { // nothing leads back to the first, "planned"
        const auto to = PlacementStatus(i);
        auto *button = new QPushButton(this);
        button->setObjectName(u"step/"_s + QLatin1String(words[i]));
        button->setDisabled(m_workspace.isReadOnly());
        connect(button, &QPushButton::clicked, this, [this, to] { step(to); });
        buttons->addWidget(button);
        m_steps += {to, button};
    }
    return buttons;
}

void PlacementDetail::show(const Placement &placement)
{
    m_form->show(placement);
    m_placement = placement;
    const auto about = m_workspace.people().rows(m_session, {placement.person}).value(0);
    m_name->setText(about.name);
    QStringList contact{about.phone, about.email};
    contact.removeAll(QString());
    m_contact->setText(contact.join(u" · "_s));
    m_contact->setHidden(contact.isEmpty());
    showState();
    showTasks();
    m_weeks->show(placement);
}

void PlacementDetail::showState()
{
    const QString state = PlacementWords::status(m_placement.status);
    m_state->setText(m_placement.endReason.isEmpty() ? tr("Now: %1").arg(state)
                                                     : tr("Now: %1 – %2").arg(state, m_placement.endReason));
    Theme::setTone(m_state, m_placement.status == PlacementStatus::Active ? Tone::Good : Tone::Quiet);
    const auto next = stepsFrom(m_placement.status);
    for (const auto &[to, button] : std::as_const(m_steps)) {
        button->setText(PlacementWords::step(m_placement.status, to));
        button->setVisible(next.contains(to));
    }
}

void PlacementDetail::showTasks()
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
}

void PlacementDetail::remove() { m_means.work.tell(m_workspace.interns().remove(m_session, m_placement)); }

void PlacementDetail::step(PlacementStatus to)
{
    m_form->commit();
    if (to == PlacementStatus::EndedEarly) {
        endEarly();
        return;
    }
    Placement after = m_placement;
    after.status = to;
    m_means.work.tell(m_workspace.interns().save(m_session, m_placement, after));
}

void PlacementDetail::endEarly()
{
    auto *dialog = new ReasonDialog(tr("End early"), m_name->text(), tr("End the placement"), this);
    Help::setTopic(dialog, u"interns"_s);
    connect(dialog, &ReasonDialog::given, this, [this, dialog, before = m_placement](const QString &reason) {
        Placement after = before;
        after.status = PlacementStatus::EndedEarly;
        after.endReason = reason;
        const auto done = m_workspace.interns().save(m_session, before, after);
        if (done) {
            dialog->accept();
            m_means.work.tell(done);
        } else {
            dialog->showProblem(done.error().message);
        }
    });
    dialog->open();
}

} // namespace rnf
