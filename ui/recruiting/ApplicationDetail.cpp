#include "recruiting/ApplicationDetail.h"

#include "base/DayWords.h"
#include "base/Ways.h"
#include "base/WindowWork.h"
#include "look/ButtonText.h"
#include "look/FlowLayout.h"
#include "look/Icons.h"
#include "look/PlainLabel.h"
#include "recruiting/ApplicationDialog.h"
#include "recruiting/ApplicationFlow.h"
#include "recruiting/ApplicationRecord.h"
#include "recruiting/ApplicationSteps.h"
#include "recruiting/ApplicationWords.h"

#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rnf {

ApplicationDetail::ApplicationDetail(Workspace &workspace, const Session &session, const PageMeans &means,
                                     ApplicationFlow *flow, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_session(session), m_means(means), m_flow(flow),
      m_name(plainLabel(this, u"applicantName"_s)), m_contact(plainLabel(this)),
      m_state(plainLabel(this, u"applicationState"_s)), m_programs(new QMenu(this))
{
    auto *head = new QVBoxLayout;
    head->setContentsMargins(Theme::wide, Theme::wide, Theme::wide, Theme::gap);
    head->setSpacing(Theme::gap);
    head->addLayout(makeHeading());
    head->addWidget(m_state);
    head->addLayout(makeSteps());
    m_record = new ApplicationRecord(workspace, session, means, flow, this);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addWidget(m_record, 1);
    setFocusProxy(m_open);
    connect(m_record, &ApplicationRecord::editAsked, this, &ApplicationDetail::edit);
    connect(m_record, &ApplicationRecord::rubricAsked, this, &ApplicationDetail::rubricAsked);
}

// --- building

QLayout *ApplicationDetail::makeHeading()
{
    Theme::makeTitle(m_name);
    Theme::makeQuiet(m_contact);
    auto *heading = new QVBoxLayout;
    heading->setSpacing(Theme::tight);
    heading->addWidget(m_name);
    heading->addWidget(m_contact);
    heading->addLayout(makeButtons());
    return heading;
}

QPushButton *ApplicationDetail::makeButton(const QString &text, const QString &name, const std::function<void()> &run)
{
    auto *button = new QPushButton(text, this);
    button->setObjectName(name);
    connect(button, &QPushButton::clicked, this, run);
    return button;
}

QLayout *ApplicationDetail::makeButtons()
{
    auto *log =
        makeButton(tr("Log contact"), u"logApplicant"_s, [this] { Q_EMIT m_means.ways.toContact(m_application.person); });
    log->setIcon(icon(u"talk"_s));
    m_open = makeButton(tr("Open"), u"openApplicant"_s, [this] { Q_EMIT m_means.ways.toPerson(m_application.person); });
    m_toPlacement = makeButton(tr("Show the placement"), u"showPlacement"_s,
                               [this] { Q_EMIT placementWanted(m_application.placement); });
    m_move = new QPushButton(tr("Move to another programme"), this);
    m_move->setObjectName(u"moveApplication"_s);
    m_move->setMenu(m_programs);
    for (auto *button : {log, m_move})
        button->setDisabled(m_workspace.isReadOnly());
    auto *buttons = new FlowLayout;
    buttons->setSpacing(Theme::gap);
    for (auto *button : {log, m_open, m_toPlacement, m_move})
        buttons->addWidget(button);
    return buttons;
}

QLayout *ApplicationDetail::makeSteps()
{
    auto *buttons = new FlowLayout;
    buttons->setSpacing(Theme::gap);
    constexpr auto words = keysOf(ApplicationStatus{});
    for (size_t i = 1; i < words.size(); ++i) { // nothing leads back to the first, "received"
        const auto to = ApplicationStatus(i);
        auto *button = makeButton(ApplicationWords::step(to), u"applicationStep/"_s + QLatin1String(words[i]), [this, to] {
            finishEditing();
            m_flow->step(m_application, to);
        });
        button->setDisabled(m_workspace.isReadOnly());
        buttons->addWidget(button);
        m_steps += {to, button};
    }
    return buttons;
}

// --- what is shown

void ApplicationDetail::show(const Application &application)
{
    m_record->show(application); // keeps what was changed of another one first
    m_application = application;
    showPerson();
    showState();
    showSteps();
    fillPrograms();
}

void ApplicationDetail::showPerson()
{
    const auto about = m_workspace.people().rows(m_session, {m_application.person}).value(0);
    m_name->setText(about.name);
    QStringList contact{about.phone, about.email};
    contact.removeAll(QString());
    m_contact->setText(contact.join(u" · "_s));
    m_contact->setHidden(contact.isEmpty());
}

void ApplicationDetail::showState()
{
    const QString state = ApplicationWords::status(m_application.status);
    const QString since =
        m_application.statusOn.isValid() ? tr("%1, %2").arg(state, agoWord(m_application.statusOn, today())) : state;
    m_state->setText(m_application.declineReason.isEmpty() ? tr("Now: %1").arg(since)
                                                           : tr("Now: %1 – %2").arg(since, m_application.declineReason));
    Theme::setTone(m_state, m_application.status == ApplicationStatus::Placed ? Tone::Good : Tone::Quiet);
    m_toPlacement->setVisible(m_application.placement.isValid());
}

/// The keyboard comes to the first of them, which is the way ahead.
void ApplicationDetail::showSteps()
{
    const auto next = stepsFrom(m_application);
    QPushButton *first = nullptr;
    for (const auto &[to, button] : std::as_const(m_steps)) {
        const bool isNext = next.contains(to);
        if (!isNext && button->hasFocus())
            m_open->setFocus(); // it would wander to wherever comes next
        button->setVisible(isNext);
        if (!next.isEmpty() && to == next.first() && button->isEnabled())
            first = button;
    }
    setFocusProxy(first ? first : m_open);
}

void ApplicationDetail::fillPrograms()
{
    m_programs->clear();
    for (const auto &program : m_workspace.interns().programs(m_session)) {
        if (program.id != m_application.program)
            m_programs->addAction(buttonText(program.name), this, [this, id = program.id] { moveTo(id); });
    }
    m_move->setVisible(!m_programs->isEmpty() && !m_application.placement.isValid());
}

// --- what is done

void ApplicationDetail::finishEditing() { m_record->commit(); }

void ApplicationDetail::edit()
{
    finishEditing();
    const auto current = m_workspace.applications().find(m_session, m_application.id);
    if (!current)
        return;
    auto *dialog = new ApplicationDialog(m_workspace, m_session, *current, this);
    connect(dialog, &ApplicationDialog::kept, this,
            [this] { m_means.work.tell(m_workspace.changes().newestOf(m_session)); });
    dialog->open();
}

void ApplicationDetail::moveTo(ProgramId program)
{
    finishEditing();
    m_means.work.tell(m_workspace.applications().transfer(m_session, {m_application}, program));
}

} // namespace rnf
