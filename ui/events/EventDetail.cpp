#include "events/EventDetail.h"

#include "base/WindowWork.h"
#include "events/EventForm.h"
#include "events/EventSteps.h"
#include "events/EventTimes.h"
#include "events/EventWords.h"
#include "events/Events.h"
#include "look/FlowLayout.h"
#include "look/Icons.h"
#include "look/PlainLabel.h"

#include <QMenu>
#include <QPushButton>
#include <QStackedWidget>
#include <QTabBar>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

/// The one step that most events go next, where there is one.
std::optional<EventStatus> usualStep(EventStatus from)
{
    const EventStatus next = EventSteps::from(from).value(0, from); // it stands first
    return next > from ? std::optional(next) : std::nullopt;
}

} // namespace

EventDetail::EventDetail(Workspace &workspace, const Session &session, const PageMeans &means, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_session(session), m_means(means), m_name(plainLabel(this, u"eventName"_s)),
      m_when(plainLabel(this, u"eventWhen"_s)), m_place(plainLabel(this, u"eventPlace"_s)),
      m_state(plainLabel(this, u"eventState"_s)), m_door(new QPushButton(this)), m_next(new QPushButton(this)),
      m_more(new QToolButton(this)), m_others(new QMenu(m_more)), m_tabs(new QTabBar(this)), m_add(new QToolButton(this)),
      m_addable(new QMenu(m_add)), m_parts(new QStackedWidget(this)), m_form(new EventForm(workspace, session, means, this))
{
    Theme::makeTitle(m_name);
    Theme::makeQuiet(m_place);
    auto *head = m_head = new QVBoxLayout;
    head->setContentsMargins(Theme::wide, Theme::wide, Theme::wide, Theme::gap);
    head->setSpacing(Theme::tight);
    for (auto *label : {m_name, m_when, m_place, m_state})
        head->addWidget(label);
    m_steps = makeSteps();
    head->addWidget(m_steps);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addLayout(makeTabs());
    layout->addWidget(m_parts, 1);
    addPart(m_form, tr("Overview"));
    connect(m_tabs, &QTabBar::currentChanged, this, &EventDetail::turn);
    connect(m_form, &EventForm::venueAsked, this, &EventDetail::venueAsked);
}

QLayout *EventDetail::makeTabs()
{
    m_tabs->setObjectName(u"eventTabs"_s);
    m_tabs->setAccessibleName(tr("Parts of the event"));
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_add->setObjectName(u"addPart"_s);
    m_add->setText(tr("Add"));
    m_add->setToolTip(tr("What else this event needs: each becomes a tab"));
    m_add->setIcon(icon(u"add"_s));
    m_add->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_add->setAutoRaise(true);
    m_add->setPopupMode(QToolButton::InstantPopup);
    m_add->setMenu(m_addable);
    m_add->setFocusPolicy(Qt::TabFocus);
    auto *tabs = new QHBoxLayout;
    tabs->setContentsMargins(0, 0, Theme::gap, 0);
    tabs->addWidget(m_tabs, 1);
    tabs->addWidget(m_add);
    return tabs;
}

QWidget *EventDetail::makeSteps()
{
    m_door->setObjectName(u"doorNow"_s);
    m_door->setText(tr("Check in at the door…"));
    m_door->setIcon(icon(u"check"_s));
    Theme::makePrimary(m_door);
    m_door->setDisabled(m_workspace.isReadOnly());
    connect(m_door, &QPushButton::clicked, this, [this] { Q_EMIT doorAsked(m_event); });
    m_next->setObjectName(u"nextStep"_s);
    m_next->setDisabled(m_workspace.isReadOnly());
    m_more->setObjectName(u"otherSteps"_s);
    m_more->setText(tr("More"));
    m_more->setIcon(icon(u"more"_s));
    m_more->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_more->setPopupMode(QToolButton::InstantPopup);
    m_more->setMenu(m_others);
    m_more->setFocusPolicy(Qt::TabFocus);
    m_more->setVisible(Policy::allows(m_session, Operation::LeadWork));
    m_more->setDisabled(m_workspace.isReadOnly());
    connect(m_next, &QPushButton::clicked, this, [this] {
        if (const auto to = usualStep(m_event.status))
            goTo(*to);
    });
    auto *steps = new QWidget(this);
    auto *buttons = new FlowLayout(steps);
    buttons->setContentsMargins(0, Theme::tight, 0, 0);
    buttons->setSpacing(Theme::gap);
    buttons->addWidget(m_door);
    buttons->addWidget(m_next);
    buttons->addWidget(m_more);
    return steps;
}

void EventDetail::addPart(EventPart *part, const QString &title)
{
    m_parts->addWidget(part);
    m_tabs->addTab(title);
    setFocusProxy(this->part());
}

EventPart *EventDetail::part() const { return static_cast<EventPart *>(m_parts->currentWidget()); }

EventPart *EventDetail::part(int tab) const { return static_cast<EventPart *>(m_parts->widget(tab)); }

void EventDetail::commit() { part()->commit(); }

bool EventDetail::isWide() const { return part()->isWide(); }

QString EventDetail::counts() const { return part()->counts(); }

void EventDetail::turn()
{
    part()->commit();
    m_parts->setCurrentIndex(m_tabs->currentIndex());
    setFocusProxy(part());
    m_head->setContentsMargins(Theme::wide, isWide() ? 0 : Theme::wide, Theme::wide, isWide() ? 0 : Theme::gap);
    for (QWidget *aside : {static_cast<QWidget *>(m_place), static_cast<QWidget *>(m_state), m_steps})
        aside->setVisible(!isWide() && (aside != m_place || !m_place->text().isEmpty()));
    if (m_event.id.isValid())
        part()->show(m_event);
    Q_EMIT turned();
}

void EventDetail::showDraft()
{
    m_tabs->setCurrentIndex(m_parts->indexOf(m_form));
    m_form->showDraft();
}

// --- what is shown

void EventDetail::show(const Event &event)
{
    m_event = event;
    m_name->setText(event.name);
    m_when->setText(EventWords::when(event));
    const QString place = m_workspace.events().placeOf(m_session, event);
    m_place->setText(place);
    m_place->setHidden(place.isEmpty() || isWide());
    m_state->setText(tr("Now: %1").arg(EventWords::status(event.status)));
    Theme::setTone(m_state, event.status == EventStatus::Cancelled ? Tone::Warning : Tone::Quiet);
    showSteps();
    showTabs();
    part()->show(event);
}

/// Of the parts that this event has; where the open one is none of them, the overview opens.
void EventDetail::showTabs()
{
    if (!part()->isWanted(m_event))
        m_tabs->setCurrentIndex(m_parts->indexOf(m_form));
    for (int tab = 0; tab < m_tabs->count(); ++tab)
        m_tabs->setTabVisible(tab, part(tab)->isWanted(m_event));
    fillAddable();
}

void EventDetail::fillAddable()
{
    m_addable->clear();
    for (int tab = 0; tab < m_tabs->count(); ++tab) {
        EventPart *added = part(tab);
        if (!added->flag() || added->isWanted(m_event))
            continue;
        auto *action = m_addable->addAction(m_tabs->tabText(tab));
        action->setObjectName(u"add/"_s + added->objectName());
        connect(
            action, &QAction::triggered, this, [this, added] { addTab(added); }, Qt::QueuedConnection);
    }
    m_add->setVisible(!m_addable->isEmpty() && !m_workspace.isReadOnly() && Policy::allows(m_session, Operation::LeadWork));
}

void EventDetail::addTab(EventPart *added)
{
    commit();
    Event after = m_event;
    after.*added->flag() = true;
    if (!m_means.work.tell(m_workspace.events().save(m_session, m_event, after)))
        return;
    m_event = after;
    showTabs();
    m_tabs->setCurrentIndex(m_parts->indexOf(added));
}

QString EventDetail::step(EventStatus to) const
{
    if (to < m_event.status)
        return tr("Back to “%1”").arg(EventWords::status(to));
    switch (to) {
    case EventStatus::Planned:
        return tr("Plan it");
    case EventStatus::Announced:
        return tr("Announce");
    case EventStatus::Open:
        return tr("Open for answers");
    case EventStatus::Closed:
        return tr("Close for answers");
    case EventStatus::Live:
        return tr("It begins");
    case EventStatus::Done:
        return tr("It is over");
    case EventStatus::Archived:
        return tr("Archive");
    default:
        return tr("Cancel the event");
    }
}

void EventDetail::showSteps()
{
    const QDate today = m_workspace.store().dates().today();
    const bool isNow =
        m_event.hasDay() && m_event.isAhead() && EventTimes::day(m_event) <= today && today <= EventTimes::lastDay(m_event);
    m_door->setVisible(isNow);
    Theme::makePrimary(m_next, !isNow);
    const auto usual = usualStep(m_event.status);
    m_next->setVisible(usual.has_value() && Policy::allows(m_session, Operation::LeadWork));
    if (usual)
        m_next->setText(step(*usual));
    m_next->setToolTip(usual == EventStatus::Announced
                           ? tr("From now on it goes into calendars that leave the office. Nothing is sent to anybody.")
                           : QString());
    m_others->clear();
    constexpr auto words = keysOf(EventStatus{});
    for (const auto to : EventSteps::from(m_event.status)) {
        if (to != usual)
            addOther(u"step/"_s + QLatin1String(words[size_t(to)]), step(to), [this, to] { goTo(to); });
    }
    m_others->addSeparator();
    addOther(u"tellPeople"_s, tr("Tell people…"), [this] {
        commit();
        Q_EMIT tellAsked(m_event);
    });
    addOther(u"printBadges"_s, tr("Print badges…"), [this] { Q_EMIT badgesAsked(m_event); });
    m_others->addSeparator();
    addOther(u"duplicateEvent"_s, tr("Duplicate…"), [this] { Q_EMIT duplicateAsked(); });
    addOther(u"repeatEvent"_s, tr("Repeat…"), [this] { Q_EMIT repeatAsked(); });
    addOther(u"deleteEvent"_s, tr("Delete the event"),
             [this] { m_means.work.tell(m_workspace.events().remove(m_session, m_event)); });
    if (m_event.series.isValid())
        addOther(u"deleteLater"_s, tr("Delete this and the later ones"),
                 [this] { m_means.work.tell(m_workspace.events().removeLater(m_session, m_event)); });
}

/// What it does fills the menu anew, and therefore waits until the menu has closed.
void EventDetail::addOther(const QString &name, const QString &text, const std::function<void()> &run)
{
    auto *action = m_others->addAction(text);
    action->setObjectName(name);
    connect(action, &QAction::triggered, this, run, Qt::QueuedConnection);
}

void EventDetail::goTo(EventStatus to)
{
    commit();
    Event after = m_event;
    after.status = to;
    if (m_means.work.tell(m_workspace.events().save(m_session, m_event, after)) && to == EventStatus::Cancelled)
        Q_EMIT calledOff(after);
}

} // namespace rnf
