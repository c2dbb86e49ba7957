#include "programme/ProgrammePart.h"

#include "base/Dates.h"
#include "base/WindowWork.h"
#include "help/Help.h"
#include "look/EmptyState.h"
#include "look/FlowLayout.h"
#include "look/Icons.h"
#include "look/PlainLabel.h"
#include "programme/AcceptDialog.h"
#include "programme/BreakDialog.h"
#include "programme/ConflictModel.h"
#include "programme/ConflictWords.h"
#include "programme/Programmes.h"
#include "programme/ScheduleModel.h"
#include "programme/ScheduleView.h"
#include "programme/SessionDialog.h"
#include "programme/WaitingSessionModel.h"

#include <QListView>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabBar>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

enum ProgrammeState { ProgrammeShown, NoProgramme };

QListView *makeLines(const QString &name, const QString &told, QAbstractItemModel *model, QWidget *parent)
{
    auto *list = new QListView(parent);
    list->setObjectName(name);
    list->setAccessibleName(told);
    list->setModel(model);
    list->setFrameShape(QFrame::NoFrame);
    list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    list->setWordWrap(true);
    list->setIconSize({16, 16});
    list->setSpacing(2);
    return list;
}

QWidget *titled(QLabel *title, QWidget *below, QWidget *parent, QLayout *beside = nullptr)
{
    auto *panel = new QFrame(parent);
    Theme::makePanel(panel);
    auto *layout = new QVBoxLayout(panel);
    layout->setContentsMargins(Theme::space, Theme::gap, Theme::space, Theme::gap);
    layout->setSpacing(Theme::tight);
    Theme::makeHeading(title);
    layout->addWidget(title);
    layout->addWidget(below, 1);
    if (beside)
        layout->addLayout(beside);
    return panel;
}

} // namespace

ProgrammePart::ProgrammePart(Workspace &workspace, const Session &session, const PageMeans &means, QWidget *parent)
    : EventPart(parent), m_workspace(workspace), m_session(session), m_means(means), m_schedule(new ScheduleModel(this)),
      m_view(new ScheduleView(m_schedule, this)), m_waiting(new WaitingSessionModel(this)), m_wrong(new ConflictModel(this)),
      m_days(new QTabBar(this)), m_waitingTitle(plainLabel(this, u"waitingTitle"_s)),
      m_wrongTitle(plainLabel(this, u"conflictTitle"_s)), m_told(plainLabel(this, u"carriedTold"_s)),
      m_others(new QMenu(this)), m_states(new QStackedWidget(this)), m_empty(new EmptyState(u"events"_s, this))
{
    setObjectName(u"programmePart"_s);
    Help::setTopic(this, u"programme"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, Theme::gap, 0, 0);
    layout->setSpacing(Theme::gap);
    layout->addLayout(makeHeader());
    m_states->addWidget(makeSchedule());
    makeEmptyState();
    layout->addWidget(m_states, 1);
    setFocusProxy(m_view);
    connect(m_view, &ScheduleView::tried, this, &ProgrammePart::tryOut);
    connect(m_view, &ScheduleView::placed, this, &ProgrammePart::put);
    connect(m_view, &ScheduleView::letGoOf, this, [this] { showTold({}, Tone::Quiet); });
    connect(m_view, &ScheduleView::opened, this, &ProgrammePart::openSlot);
    connect(m_view, &ScheduleView::pinToggled, this, [this](const QModelIndex &index) {
        const ProgrammeSlot slot = m_schedule->slotAt(index);
        m_means.work.tell(m_workspace.programmes().pin(m_session, {slot.id}, !slot.isPinned));
    });
    connect(m_view, &ScheduleView::takeOffWanted, this, [this](const QModelIndex &index) {
        m_means.work.tell(m_workspace.programmes().takeOff(m_session, {m_schedule->slotAt(index).id}));
    });
    for (QAbstractItemView *list : std::initializer_list<QAbstractItemView *>{m_view, m_waitingList}) {
        const auto choose = [this, list](const QModelIndex &index) {
            if (index.isValid())
                m_isWaitingChosen = list == m_waitingList;
        };
        connect(list, &QAbstractItemView::pressed, this, choose);
        connect(list->selectionModel(), &QItemSelectionModel::currentChanged, this, choose);
    }
    connect(m_days, &QTabBar::currentChanged, this, [this](int tab) {
        if (tab >= 0)
            m_schedule->setDay(m_days->tabData(tab).toDate());
    });
}

ProgrammePart::~ProgrammePart() = default;

// --- building

QLayout *ProgrammePart::makeHeader()
{
    m_days->setObjectName(u"programmeDays"_s);
    m_days->setAccessibleName(tr("Days of the event"));
    m_days->setDrawBase(false);
    m_days->setExpanding(false);
    auto *head = new FlowLayout;
    head->setContentsMargins(Theme::wide, 0, Theme::wide, 0);
    head->setSpacing(Theme::gap);
    head->addWidget(m_days);
    auto *arrange = makeButton(tr("Arrange…"), u"arrange"_s, &ProgrammePart::arrange);
    arrange->setToolTip(tr("Finds rooms and times by which the fewest people miss what they want"));
    for (auto *button : {makeButton(tr("New session…"), u"newSession"_s, &ProgrammePart::newSession),
                         makeButton(tr("Break…"), u"newBreak"_s, &ProgrammePart::newBreak), arrange,
                         makeButton(tr("Release…"), u"release"_s, &ProgrammePart::release)})
        head->addWidget(button);
    head->addWidget(makeMore());
    return head;
}

QWidget *ProgrammePart::makeMore()
{
    auto *more = new QToolButton(this);
    more->setObjectName(u"programmeMore"_s);
    more->setText(tr("More"));
    more->setIcon(icon(u"more"_s));
    more->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    more->setPopupMode(QToolButton::InstantPopup);
    more->setMenu(m_others);
    more->setFocusPolicy(Qt::TabFocus);
    addOther(tr("Print the programme…"), u"printProgramme"_s, nullptr);
    addOther(tr("Hand out the programme…"), u"handOutProgramme"_s, &ProgrammePart::handOut);
    addOther(tr("Write to those who hold sessions…"), u"writeToHolders"_s, &ProgrammePart::writeLetters);
    addOther(tr("Import a programme…"), u"importProgramme"_s, &ProgrammePart::bringIn);
    addOther(tr("Versions…"), u"versions"_s, &ProgrammePart::showVersions);
    m_others->addSeparator();
    addOther(tr("Who wants what…"), u"wishes"_s, &ProgrammePart::editWishes);
    addOther(tr("Sign-ups…"), u"signUps"_s, &ProgrammePart::editSignUps);
    addOther(tr("Questions…"), u"questions"_s, &ProgrammePart::editQuestions);
    addOther(tr("Why is it here?"), u"explainPlace"_s, &ProgrammePart::explain);
    m_others->addSeparator();
    addOther(tr("Rooms…"), u"programmeRooms"_s, &ProgrammePart::editRooms);
    addOther(tr("Tracks…"), u"tracks"_s, &ProgrammePart::editTracks);
    addOther(tr("What counts as a conflict…"), u"conflictRules"_s, &ProgrammePart::editRules);
    return more;
}

QPushButton *ProgrammePart::makeButton(const QString &text, const QString &name, void (ProgrammePart::*run)())
{
    auto *button = new QPushButton(text, this);
    button->setObjectName(name);
    connect(button, &QPushButton::clicked, this, run);
    m_writing += button;
    return button;
}

void ProgrammePart::addOther(const QString &text, const QString &name, void (ProgrammePart::*run)())
{
    auto *action = m_others->addAction(text);
    action->setObjectName(name);
    if (run)
        connect(action, &QAction::triggered, this, run, Qt::QueuedConnection);
    else
        connect(
            action, &QAction::triggered, this, [this] { Q_EMIT printAsked(m_event); }, Qt::QueuedConnection);
}

/// The schedule, and beside it what waits and what is wrong.
QWidget *ProgrammePart::makeSchedule()
{
    auto *side = new QSplitter(Qt::Vertical, this);
    side->setObjectName(u"programmeSide"_s);
    side->addWidget(makeWaiting());
    side->addWidget(makeConflicts());
    side->setStretchFactor(1, 1);
    side->setSizes({180, 320});
    auto *grid = new QWidget(this);
    auto *lines = new QVBoxLayout(grid);
    lines->setContentsMargins(Theme::wide, 0, 0, Theme::tight);
    lines->setSpacing(Theme::tight);
    lines->addWidget(m_view, 1);
    lines->addWidget(m_told);
    showTold({}, Tone::Quiet);
    auto *whole = new QSplitter(Qt::Horizontal, this);
    whole->setObjectName(u"programmeSplitter"_s);
    whole->addWidget(grid);
    whole->addWidget(side);
    whole->setStretchFactor(0, 1);
    whole->setSizes({760, 340});
    for (auto *splitter : {side, whole})
        splitter->setChildrenCollapsible(false);
    return whole;
}

QWidget *ProgrammePart::makeWaiting()
{
    m_waitingList = makeLines(u"waitingSessions"_s, tr("Sessions without a place"), m_waiting, this);
    m_waitingList->setDragEnabled(true);
    connect(m_waitingList, &QListView::doubleClicked, this, &ProgrammePart::openWaiting);
    auto *carry = new QPushButton(tr("Place it"), this);
    carry->setObjectName(u"placeSession"_s);
    carry->setToolTip(tr("Carry it with the arrow keys; Enter puts it down. Or drag it into the schedule."));
    connect(carry, &QPushButton::clicked, this, [this] {
        const auto index = m_waitingList->currentIndex();
        if (index.isValid())
            m_view->pickUp(m_waiting->carried(index));
    });
    m_writing += carry;
    auto *line = new QHBoxLayout;
    line->addWidget(carry);
    line->addStretch();
    return titled(m_waitingTitle, m_waitingList, this, line);
}

QWidget *ProgrammePart::makeConflicts()
{
    m_wrongList = makeLines(u"conflicts"_s, tr("Conflicts"), m_wrong, this);
    m_goTo = new QPushButton(tr("Go to"), this);
    m_goTo->setObjectName(u"goToConflict"_s);
    connect(m_goTo, &QPushButton::clicked, this, &ProgrammePart::goToConflict);
    m_accept = makeButton(tr("Accept with a reason…"), u"acceptConflict"_s, &ProgrammePart::acceptConflict);
    connect(m_wrongList, &QListView::activated, this, &ProgrammePart::goToConflict);
    connect(m_wrongList->selectionModel(), &QItemSelectionModel::currentChanged, this, &ProgrammePart::updateButtons);
    auto *line = new QHBoxLayout;
    line->setSpacing(Theme::gap);
    line->addWidget(m_goTo);
    line->addWidget(m_accept);
    line->addStretch();
    return titled(m_wrongTitle, m_wrongList, this, line);
}

void ProgrammePart::makeEmptyState()
{
    const auto add = [this](const QString &text, const QString &name, void (ProgrammePart::*run)()) {
        auto *button = m_empty->addButton(text);
        button->setObjectName(name);
        connect(button, &QPushButton::clicked, this, run);
        m_writing += button;
        return button;
    };
    add(tr("New session…"), u"firstSession"_s, &ProgrammePart::newSession);
    m_firstRooms = add(tr("Rooms…"), u"firstRooms"_s, &ProgrammePart::editRooms);
    m_states->addWidget(m_empty);
}

// --- what is shown

void ProgrammePart::show(const Event &event)
{
    m_event = event;
    read();
}

void ProgrammePart::read()
{
    const auto current = m_view->currentIndex();
    const ProgrammeSlotId chosen = current.isValid() ? m_schedule->slotAt(current).id : ProgrammeSlotId();
    m_conflicts = std::make_unique<ProgrammeConflicts>(m_workspace.programmes().facts(m_session, m_event.id));
    const ScheduleFacts &facts = m_conflicts->facts();
    m_found = m_conflicts->all();
    m_missed = m_conflicts->missed(facts.slots);
    m_schedule->setSchedule(facts, m_found);
    m_waiting->setSchedule(facts);
    fillDays();
    showConflicts();
    const bool isEmpty = facts.sessions.isEmpty() || facts.rooms.isEmpty();
    if (facts.rooms.isEmpty())
        m_empty->setText(tr("Where will it be?"),
                         tr("A schedule needs rooms. Choose a venue for the event on its overview, and "
                            "write its rooms down here."));
    else
        m_empty->setText(tr("Nothing is offered yet"),
                         tr("Write down each session with its people. Then drag it to a room and a time, or let the program "
                            "arrange them so that the fewest people miss what they want."));
    m_states->setCurrentIndex(isEmpty ? NoProgramme : ProgrammeShown);
    m_firstRooms->setVisible(m_event.venue.isValid());
    m_waitingTitle->setText(tr("Not placed") + u" · %1"_s.arg(m_waiting->rowCount()));
    m_waitingTitle->parentWidget()->setVisible(m_waiting->rowCount() > 0);
    m_view->setCurrentIndex(m_schedule->indexOf(chosen));
    updateButtons();
}

void ProgrammePart::fillDays()
{
    const auto days = m_schedule->days();
    const QSignalBlocker quiet(m_days);
    while (m_days->count() > 0)
        m_days->removeTab(0);
    for (const auto &day : days) {
        const int tab = m_days->addTab(QLocale().toString(day, days.size() > 1 ? u"ddd d MMM"_s : u"dddd d MMMM"_s));
        m_days->setTabData(tab, day);
    }
    m_days->setCurrentIndex(int(days.indexOf(m_schedule->day())));
    m_days->setVisible(days.size() > 1);
}

void ProgrammePart::showConflicts()
{
    m_wrong->setConflicts(m_conflicts->facts(), m_found);
    const int open = m_wrong->openCount();
    QString title = open > 0 ? tr("%n conflicts", nullptr, open) : tr("No conflicts");
    if (m_missed > 0)
        title += u" · "_s + tr("%n wishes cannot come true", nullptr, m_missed);
    m_wrongTitle->setText(title);
}

QString ProgrammePart::counts() const
{
    const qsizetype all = m_conflicts ? m_conflicts->facts().sessions.size() : 0;
    if (all == 0)
        return {};
    const QString placed = tr("%1 of %2 sessions placed").arg(all - m_waiting->rowCount()).arg(all);
    const int open = m_wrong->openCount();
    return open > 0 ? placed + u" · "_s + tr("%n conflicts", nullptr, open) : placed;
}

void ProgrammePart::updateButtons()
{
    for (auto *widget : std::as_const(m_writing))
        widget->setDisabled(m_workspace.isReadOnly());
    const auto index = m_wrongList->currentIndex();
    m_goTo->setEnabled(index.isValid());
    m_accept->setEnabled(index.isValid() && !m_workspace.isReadOnly()
                         && m_wrong->at(index).severity != ConflictSeverity::Block && !m_wrong->at(index).isAccepted());
}

// --- what is carried

QList<ProgrammeSlot> ProgrammePart::with(const CarriedSession &carried, const SlotPlace &place) const
{
    auto slots = m_conflicts->facts().slots;
    auto found = std::ranges::find(slots, carried.slot, &ProgrammeSlot::id);
    if (!carried.slot.isValid() || found == slots.end()) {
        ProgrammeSlot added;
        added.id = ProgrammeSlotId(-1); // it has none before it is kept
        added.session = carried.session;
        slots += added;
        found = slots.end() - 1;
    }
    const auto from = instantOf(place.startsAt);
    found->room = place.room;
    found->startsAt = place.startsAt;
    found->endsAt = instantText(from.addSecs(qint64(carried.minutes) * 60));
    std::ranges::stable_sort(slots, {}, &ProgrammeSlot::startsAt);
    return slots;
}

/// Says what it would do there: what cannot be, whom it hurts, or that it hurts nobody.
void ProgrammePart::tryOut(const CarriedSession &carried, const SlotPlace &place)
{
    const auto slots = with(carried, place);
    const auto found = m_conflicts->of(slots);
    const ProgrammeSlotId own = carried.slot.isValid() ? carried.slot : ProgrammeSlotId(-1);
    const auto about = std::ranges::find_if(found, [&](const Conflict &conflict) { return conflict.isAbout(own); });
    const int missed = m_conflicts->missed(slots) - m_missed;
    QString text = missed > 0 ? tr("%n more wishes missed", nullptr, missed)
                 : missed < 0 ? tr("%n fewer wishes missed", nullptr, -missed)
                              : tr("hurts nobody more");
    Tone tone = missed > 0 ? Tone::Warning : Tone::Good;
    if (about != found.end() && !about->isAccepted()) {
        const bool isImpossible = about->severity == ConflictSeverity::Block;
        const QString sentence = ConflictWords(m_conflicts->facts(), slots).sentence(*about);
        text = isImpossible ? sentence : text + u" · "_s + sentence;
        tone = isImpossible ? Tone::Error : Tone::Warning;
    }
    m_view->showTrial(text, tone);
    showTold(text, tone);
}

/// In full, since a card has little room; nothing: how cards are moved.
void ProgrammePart::showTold(const QString &text, Tone tone)
{
    m_told->setText(text.isEmpty() ? tr("Drag a card, or choose one and press M to carry it with the arrow keys.") : text);
    Theme::setTone(m_told, tone);
}

void ProgrammePart::put(const CarriedSession &carried, const SlotPlace &place)
{
    auto &programmes = m_workspace.programmes();
    ProgrammeSlotId now = carried.slot;
    if (carried.slot.isValid()) {
        m_means.work.tell(programmes.move(m_session, carried.slot, place));
    } else {
        const auto made = programmes.place(m_session, carried.session, place);
        m_means.work.tell(made ? Result<qint64>(m_workspace.changes().newestOf(m_session)) : made.error());
        now = made ? *made : now;
    }
    read();
    m_view->setCurrentIndex(m_schedule->indexOf(now));
}

// --- what is wrong

void ProgrammePart::goToConflict()
{
    const auto index = m_wrongList->currentIndex();
    if (!index.isValid())
        return;
    const auto *slot = m_conflicts->facts().find(m_wrong->at(index).slot);
    if (!slot)
        return;
    m_schedule->setDay(m_schedule->dayOf(*slot));
    fillDays();
    m_view->setCurrentIndex(m_schedule->indexOf(slot->id));
    m_view->setFocus();
}

void ProgrammePart::acceptConflict()
{
    const auto index = m_wrongList->currentIndex();
    if (index.isValid())
        (new AcceptDialog(m_workspace, m_session, m_means.work, m_event, m_wrong->at(index), index.data().toString(), this))
            ->open();
}

// --- what is changed in windows of its own

void ProgrammePart::openSlot(const QModelIndex &index)
{
    const ProgrammeSlot slot = m_schedule->slotAt(index);
    if (const auto session = m_workspace.programmes().find(m_session, slot.session))
        (new SessionDialog(m_workspace, m_session, m_means.work, m_event, *session, this))->open();
    else if (!slot.isSession())
        (new BreakDialog(m_workspace, m_session, m_means.work, m_event, slot, this))->open();
}

void ProgrammePart::openWaiting(const QModelIndex &index)
{
    (new SessionDialog(m_workspace, m_session, m_means.work, m_event, m_waiting->at(index), this))->open();
}

void ProgrammePart::newSession()
{
    ProgrammeSession session;
    session.event = m_event.id;
    (new SessionDialog(m_workspace, m_session, m_means.work, m_event, session, this))->open();
}

void ProgrammePart::newBreak()
{
    constexpr int noon = 12 * 60, anHour = 60;
    ProgrammeSlot slot;
    slot.kind = SlotKind::Break;
    slot.startsAt = m_schedule->placeAt(0, noon).startsAt;
    slot.endsAt = m_schedule->placeAt(0, noon + anHour).startsAt;
    (new BreakDialog(m_workspace, m_session, m_means.work, m_event, slot, this))->open();
}

} // namespace rnf
