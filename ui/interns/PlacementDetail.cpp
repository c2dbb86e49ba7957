#include "interns/PlacementDetail.h"

#include "base/Ways.h"
#include "base/WindowWork.h"
#include "help/Help.h"
#include "interns/PlacementForm.h"
#include "interns/PlacementSteps.h"
#include "interns/PlacementWords.h"
#include "interns/TermPart.h"
#include "look/FlowLayout.h"
#include "look/Icons.h"
#include "look/PlainLabel.h"
#include "work/ReasonDialog.h"

#include <QPushButton>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rnf {

PlacementDetail::PlacementDetail(Workspace &workspace, const Session &session, const PageMeans &means, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_session(session), m_means(means), m_name(plainLabel(this, u"internName"_s)),
      m_contact(plainLabel(this)), m_state(plainLabel(this, u"placementState"_s)), m_tabs(new QTabBar(this)),
      m_parts(new QStackedWidget(this)), m_term(new TermPart(workspace, session, means, this))
{
    auto *head = new QVBoxLayout;
    head->setContentsMargins(Theme::wide, Theme::wide, Theme::wide, Theme::gap);
    head->setSpacing(Theme::gap);
    head->addLayout(makeHeading());
    head->addWidget(m_state);
    if (Policy::allows(session, Operation::LeadInterns))
        head->addLayout(makeSteps());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addWidget(m_tabs);
    layout->addWidget(m_parts, 1);
    m_tabs->setObjectName(u"placementTabs"_s);
    m_tabs->setAccessibleName(tr("Parts of the placement"));
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->setUsesScrollButtons(false); // the detail is as wide as they need
    addPart(m_term, tr("Term"));
    connect(m_tabs, &QTabBar::currentChanged, this, &PlacementDetail::turn);
    connect(m_term, &TermPart::removeAsked, this, &PlacementDetail::remove);
}

void PlacementDetail::addPart(PlacementPart *part, const QString &title)
{
    m_parts->addWidget(part);
    m_tabs->addTab(title);
    m_tabs->setVisible(m_tabs->count() > 1);
    setFocusProxy(this->part());
}

PlacementPart *PlacementDetail::part() const { return static_cast<PlacementPart *>(m_parts->currentWidget()); }

PlacementForm *PlacementDetail::form() const { return m_term->form(); }

void PlacementDetail::commit() { part()->commit(); }

void PlacementDetail::turn()
{
    part()->commit();
    m_parts->setCurrentIndex(m_tabs->currentIndex());
    setFocusProxy(part());
    if (m_placement.id.isValid())
        part()->show(m_placement);
}

void PlacementDetail::showDraft()
{
    m_tabs->setCurrentIndex(m_parts->indexOf(m_term));
    m_term->form()->showDraft();
}

QLayout *PlacementDetail::makeHeading()
{
    Theme::makeTitle(m_name);
    Theme::makeQuiet(m_contact);
    auto *heading = new QVBoxLayout;
    heading->setSpacing(Theme::tight);
    heading->addWidget(m_name);
    heading->addWidget(m_contact);
    if (Policy::allows(m_session, Operation::LeadInterns))
        heading->addLayout(makeButtons());
    return heading;
}

QLayout *PlacementDetail::makeButtons()
{
    auto *log = new QPushButton(icon(u"talk"_s), tr("Log contact"), this);
    log->setDisabled(m_workspace.isReadOnly());
    auto *open = new QPushButton(tr("Open"), this);
    open->setObjectName(u"openIntern"_s);
    m_account = new QPushButton(tr("Give an account…"), this);
    m_account->setObjectName(u"giveAccount"_s);
    m_account->setDisabled(m_workspace.isReadOnly());
    connect(m_account, &QPushButton::clicked, this, &PlacementDetail::accountAsked);
    connect(log, &QPushButton::clicked, this, [this] { Q_EMIT m_means.ways.toContact(m_placement.person); });
    connect(open, &QPushButton::clicked, this, [this] { Q_EMIT m_means.ways.toPerson(m_placement.person); });
    auto *buttons = new FlowLayout;
    buttons->setSpacing(Theme::gap);
    buttons->addWidget(log);
    buttons->addWidget(open);
    buttons->addWidget(m_account);
    return buttons;
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
    m_placement = placement;
    const auto about = m_workspace.people().rows(m_session, {placement.person}).value(0);
    m_name->setText(about.name);
    QStringList contact{about.phone, about.email};
    contact.removeAll(QString());
    m_contact->setText(contact.join(u" · "_s));
    m_contact->setHidden(contact.isEmpty());
    if (m_account) {
        const auto account = m_workspace.accounts().of(m_session, placement.person);
        m_account->setVisible(placement.isCurrent() && !(account && account->isActive));
    }
    showState();
    part()->show(placement);
}

void PlacementDetail::showState()
{
    const QString state = PlacementWords::status(m_placement.status);
    if (m_placement.status == PlacementStatus::Onboarding)
        m_state->setText(tr("Now: %1. “Learning” says what is missing before they begin.").arg(state));
    else
        m_state->setText(m_placement.endReason.isEmpty() ? tr("Now: %1").arg(state)
                                                         : tr("Now: %1 – %2").arg(state, m_placement.endReason));
    Theme::setTone(m_state, m_placement.status == PlacementStatus::Active ? Tone::Good : Tone::Quiet);
    const auto next = stepsFrom(m_placement.status);
    for (const auto &[to, button] : std::as_const(m_steps)) {
        button->setText(PlacementWords::step(m_placement.status, to));
        button->setVisible(next.contains(to));
    }
}

void PlacementDetail::remove() { m_means.work.tell(m_workspace.interns().remove(m_session, m_placement)); }

void PlacementDetail::step(PlacementStatus to)
{
    commit();
    if (to == PlacementStatus::EndedEarly) {
        endEarly();
        return;
    }
    Placement after = m_placement;
    after.status = to;
    if (m_means.work.tell(m_workspace.interns().save(m_session, m_placement, after)) && !after.isCurrent())
        Q_EMIT ended(after.person);
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
            Q_EMIT ended(after.person);
        } else {
            dialog->showProblem(done.error().message);
        }
    });
    dialog->open();
}

} // namespace rnf
