#include "people/PersonForm.h"

#include "base/Ways.h"
#include "conversations/PersonConversations.h"
#include "events/PersonEvents.h"
#include "help/Help.h"
#include "history/PersonHistory.h"
#include "look/Chip.h"
#include "look/FlowLayout.h"
#include "look/Icons.h"
#include "look/PlainLabel.h"
#include "people/ForgetDialog.h"
#include "people/OtherNames.h"
#include "people/PersonOverview.h"
#include "staffing/ChoicesDialog.h"
#include "standing/PersonStanding.h"
#include "volunteers/PersonVolunteering.h"

#include <QMenu>
#include <QPushButton>
#include <QTabBar>
#include <QTabWidget>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rnf {

PersonForm::PersonForm(Workspace &workspace, const Session &session, const PageMeans &means, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_session(session), m_name(plainLabel(this, u"personName"_s)),
      m_subtitle(plainLabel(this)), m_otherNames(plainLabel(this, u"otherNames"_s)), m_privateNames(new QPushButton(this)),
      m_chips(new QWidget(this)), m_standingLine(plainLabel(this, u"standingLine"_s)),
      m_state(plainLabel(this, u"personState"_s)), m_add(new QToolButton(this)), m_more(new QToolButton(this)),
      m_tabs(new QTabWidget(this)), m_overview(new PersonOverview(workspace, session, means.drafts, this)),
      m_conversations(new PersonConversations(workspace, session, means, this)),
      m_standing(new PersonStanding(workspace, session, means, this)),
      m_volunteering(new PersonVolunteering(workspace, session, means, u"personOffers"_s, this)),
      m_events(new PersonEvents(workspace, session, means, this)),
      m_history(new PersonHistory(workspace.changes(), session, workspace.store().dates(), this))
{
    connect(m_events, &PersonEvents::choicesWanted, this, [this, work = &means.work](PersonId person) {
        (new ChoicesDialog(m_workspace, m_session, *work, person, this))->open();
    });
    Help::setTopic(this, u"person"_s);
    makeTabs();
    makeMore(means.work);
    layOut();
    connect(m_overview, &PersonOverview::filled, this, &PersonForm::fillHeading);
    connect(m_overview, &PersonOverview::draftsChanged, this, &PersonForm::updateState);
    connect(m_overview, &PersonOverview::created, this, &PersonForm::created);
    connect(m_overview, &PersonOverview::failed, this, &PersonForm::failed);
    connect(m_overview, &PersonOverview::alikeWanted, &means.ways, &Ways::toPerson);
    connect(m_overview, &PersonOverview::mergeWanted, &means.ways, &Ways::toMerge);
    connect(m_privateNames, &QPushButton::clicked, this, [this] {
        m_tabs->setCurrentWidget(m_overview);
        m_overview->showPrivateNames(!m_overview->showsPrivateNames());
    });
    connect(m_history, &PersonHistory::putBackFailed, this, &PersonForm::failed);
    setMinimumWidth(340);
}

void PersonForm::makeTabs()
{
    m_tabs->addTab(m_overview, tr("Overview"));
    m_tabs->addTab(m_conversations, tr("Conversations"));
    m_tabs->addTab(m_standing, tr("Standing"));
    m_tabs->addTab(m_volunteering, tr("Offers"));
    m_tabs->addTab(m_events, tr("Taking part"));
    m_tabs->addTab(m_history, tr("History"));
    // Whoever looks on is not shown any of it, which is no sign that there is nothing.
    for (QWidget *restricted : std::initializer_list<QWidget *>{m_conversations, m_standing, m_volunteering, m_history})
        m_tabs->setTabVisible(m_tabs->indexOf(restricted), Policy::allows(m_session, Operation::EditPeople));
    m_tabs->setDocumentMode(true);
    m_tabs->setAccessibleName(tr("Views of this person"));
    m_tabs->tabBar()->setAccessibleName(m_tabs->accessibleName());
    m_add->setText(tr("Add…"));
    m_add->setIcon(icon(u"add"_s));
    m_add->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_add->setPopupMode(QToolButton::InstantPopup);
    m_add->setMenu(new QMenu(m_add));
    m_add->setObjectName(u"addField"_s);
    QSizePolicy room = m_add->sizePolicy();
    room.setRetainSizeWhenHidden(true); // what is below stays where it is
    m_add->setSizePolicy(room);
    connect(m_add->menu(), &QMenu::aboutToShow, this, [this] { m_overview->fillMenu(m_add->menu()); });
    connect(m_tabs, &QTabWidget::currentChanged, this, [this](int tab) {
        m_add->setVisible(tab == 0);
        fillTab();
    });
}

void PersonForm::makeMore(WindowWork &work)
{
    m_more->setText(tr("More"));
    m_more->setPopupMode(QToolButton::InstantPopup);
    m_more->setObjectName(u"morePerson"_s);
    auto *menu = new QMenu(m_more);
    auto *forGood = menu->addMenu(tr("For good"));
    auto *forget = forGood->addAction(tr("Forget this person…"), this, [this, &work] {
        finishEditing();
        (new ForgetDialog(m_workspace, m_session, work, person(), this))->open();
    });
    forget->setObjectName(u"forgetPerson"_s);
    m_more->setMenu(menu);
}

void PersonForm::layOut()
{
    for (auto *label : {m_name, m_subtitle, m_otherNames, m_standingLine, m_state})
        label->setContentsMargins(Theme::wide, 0, Theme::wide, 0);
    Theme::makeTitle(m_name);
    Theme::makeQuiet(m_subtitle);
    Theme::makeQuiet(m_otherNames);
    m_privateNames->setObjectName(u"privateNames"_s);
    Theme::makeLink(m_privateNames);
    auto *chips = new FlowLayout(m_chips);
    chips->setContentsMargins(Theme::wide, Theme::tight, Theme::wide, Theme::tight);
    chips->setSpacing(Theme::tight);
    m_chips->setObjectName(u"personTags"_s);
    m_chips->setAccessibleName(tr("Tags"));
    auto *panel = new QFrame(this);
    Theme::makePanel(panel);
    auto *layout = new QVBoxLayout(panel);
    layout->setContentsMargins(0, Theme::wide, 0, 0);
    layout->setSpacing(Theme::tight);
    for (auto *line : {m_name, m_subtitle, m_otherNames})
        layout->addWidget(line);
    auto *privateLine = new QHBoxLayout;
    privateLine->setContentsMargins(Theme::wide - Theme::gap, 0, Theme::wide, 0); // its text stands below the others
    privateLine->addWidget(m_privateNames);
    privateLine->addStretch();
    layout->addLayout(privateLine);
    layout->addWidget(m_chips);
    layout->addWidget(m_standingLine);
    auto *stateLine = new QHBoxLayout;
    stateLine->setContentsMargins(0, 0, Theme::wide, 0);
    stateLine->addWidget(m_state, 1);
    stateLine->addWidget(m_more);
    stateLine->addWidget(m_add);
    layout->addLayout(stateLine);
    layout->addSpacing(Theme::gap);
    layout->addWidget(m_tabs, 1);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(panel);
}

// --- whom it shows

PersonId PersonForm::person() const { return m_overview->person().id; }

bool PersonForm::isNew() const { return m_overview->isNew(); }

void PersonForm::show(PersonId person)
{
    if (!isNew() && person == this->person())
        return;
    finishEditing();
    m_overview->show(m_workspace.people().find(m_session, person).value_or(Person()), false);
    fillTab();
}

void PersonForm::startNew()
{
    finishEditing();
    m_tabs->setCurrentIndex(0);
    m_overview->show({}, true);
    setFocus();
}

void PersonForm::clear() { m_overview->clear(); }

void PersonForm::reload()
{
    if (m_overview->reload())
        fillTab();
}

void PersonForm::finishEditing()
{
    m_volunteering->finishEditing();
    m_overview->finishEditing();
}

bool PersonForm::hasDraft() { return m_overview->drafted() || m_volunteering->drafted(); }

void PersonForm::showDraft()
{
    const auto whose = m_overview->drafted();
    if (!whose) {
        show(m_volunteering->drafted().value_or(PersonId()));
        m_tabs->setCurrentWidget(m_volunteering);
        m_volunteering->showDraft();
        return;
    }
    if (*whose)
        show(PersonId(*whose));
    else if (!isNew())
        startNew();
    m_tabs->setCurrentWidget(m_overview);
    m_overview->focusDraft();
}

void PersonForm::fillHeading()
{
    const Person &person = m_overview->person();
    const QString name = person.displayName();
    m_name->setText(name.isEmpty() ? tr("New person") : name);
    QStringList parts{person.pronouns};
    if (const auto *job = person.currentWork())
        parts += {job->jobTitle, job->unit, job->employer};
    parts.removeAll(QString());
    m_subtitle->setText(parts.join(u" · "_s));
    m_subtitle->setVisible(!parts.isEmpty());
    fillNames();
    fillChips();
    const QString standing = isNew() ? QString() : PersonStanding::headline(m_workspace, m_session, person.id);
    m_standingLine->setText(standing);
    m_standingLine->setVisible(!standing.isEmpty());
    for (int tab = 1; tab < m_tabs->count(); ++tab)
        m_tabs->setTabEnabled(tab, !isNew());
    setFocusProxy(m_overview->firstStop());
    updateState();
}

void PersonForm::fillNames()
{
    const QString told = OtherNames::told(m_overview->person());
    m_otherNames->setText(told);
    m_otherNames->setVisible(!told.isEmpty());
    const auto count = int(OtherNames::privateCount(m_overview->person()));
    const bool maySee = Policy::allows(m_session, Operation::SeePrivateNames);
    m_privateNames->setVisible(count > 0);
    m_privateNames->setEnabled(maySee);
    m_privateNames->setText(m_overview->showsPrivateNames() ? tr("Hide private names")
                                                            : tr("%n private names", nullptr, count));
    m_privateNames->setToolTip(maySee ? tr("Names that are only for finding. Click to show or hide them below.")
                                      : tr("Names that are only for finding. Organizers can see them."));
}

void PersonForm::fillChips()
{
    while (auto *item = m_chips->layout()->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const Tags &tags = m_workspace.people().tags();
    for (const auto &tag : m_overview->person().tags)
        m_chips->layout()->addWidget(new ChipLabel({tag, tags.colourOf(tag)}, m_chips));
    m_chips->setVisible(!m_overview->person().tags.isEmpty());
}

void PersonForm::fillTab()
{
    if (m_tabs->currentWidget() == m_history)
        m_history->show(person());
    else if (m_tabs->currentWidget() == m_conversations)
        m_conversations->show(person());
    else if (m_tabs->currentWidget() == m_standing)
        m_standing->show(person());
    else if (m_tabs->currentWidget() == m_volunteering)
        m_volunteering->show(person());
    else if (m_tabs->currentWidget() == m_events)
        m_events->show(person());
}

void PersonForm::updateState()
{
    m_state->setVisible(isNew() || person().isValid());
    m_more->setVisible(person().isValid() && !isNew() && !m_workspace.isReadOnly()
                       && Policy::allows(m_session, Operation::ForgetPeople));
    if (m_overview->hasProblem()) {
        m_state->setText(tr("Not saved: see the marked field."));
        Theme::setTone(m_state, Tone::Error);
    } else if (m_overview->hasDraft()) {
        m_state->setText(tr("Saved when you press Enter or leave the field."));
        Theme::setTone(m_state, Tone::Quiet);
    } else {
        m_state->setText(isNew() ? tr("Saved as soon as something is known.") : tr("All saved."));
        Theme::setTone(m_state, isNew() ? Tone::Quiet : Tone::Good);
    }
}

} // namespace rnf
