#include "events/EventsPage.h"

#include "base/ListAndDetail.h"
#include "base/Prompts.h"
#include "base/WindowWork.h"
#include "events/DuplicateDialog.h"
#include "events/EventDetail.h"
#include "events/EventForm.h"
#include "events/Events.h"
#include "events/KindsDialog.h"
#include "events/NewEventDialog.h"
#include "events/RegistrationFileDialog.h"
#include "events/SeriesDialog.h"
#include "events/VenueDialog.h"
#include "exchange/TableFormats.h"
#include "forms/FormDialog.h"
#include "help/Help.h"
#include "look/ChoiceBox.h"
#include "look/EmptyState.h"
#include "look/Icons.h"
#include "look/RowTable.h"

#include <QKeyEvent>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

enum AgendaState { Listed, NoEvents, NoneLikeThat };
enum ShownDetail { NoneChosen, Shown };

} // namespace

EventsPage::EventsPage(Workspace &workspace, const Session &session, const PageMeans &means, QWidget *parent)
    : Page(parent), m_workspace(workspace), m_session(session), m_means(means),
      m_events(new EventTableModel(workspace, session, this)), m_choice(new ChoiceBox(this)), m_table(new QTableView(this)),
      m_noMatch(new EmptyState(u"search"_s, this)), m_states(new QStackedWidget(this)), m_details(new QStackedWidget(this)),
      m_detail(new EventDetail(workspace, session, means, this))
{
    Help::setTopic(this, u"events"_s);
    m_panes = new ListAndDetail(u"events/splitter"_s, makeList(), makeDetail(), {440, 660}, this);
    m_panes->setStretchFactor(0, 2); // the list is short, and the people of an event are many
    m_panes->setStretchFactor(1, 3);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_panes);
    connect(m_panes, &ListAndDetail::backWanted, this, &EventsPage::focusList);
    connect(m_detail, &EventDetail::turned, this, [this] {
        if (m_detail->isWide() || m_panes->isDetailAlone())
            m_panes->showDetail(m_detail->isWide());
        Q_EMIT countsChanged();
    });
    connect(m_detail, &EventDetail::duplicateAsked, this, &EventsPage::duplicate);
    connect(m_detail, &EventDetail::repeatAsked, this, &EventsPage::repeat);
    connect(m_detail, &EventDetail::venueAsked, this, &EventsPage::editVenues);
    connect(m_detail, &EventDetail::tellAsked, this, &EventsPage::tellAsked);
    connect(m_detail, &EventDetail::badgesAsked, this, &EventsPage::badgesAsked);
    connect(m_detail, &EventDetail::doorAsked, this, &EventsPage::doorAsked);
    connect(m_detail, &EventDetail::calledOff, this, &EventsPage::calledOff);
    updateState();
}

// --- building

QWidget *EventsPage::makeList()
{
    makeTable();
    m_states->addWidget(m_table);
    makeEmptyStates();
    auto *panel = new QFrame(this);
    Theme::makePanel(panel);
    auto *layout = new QVBoxLayout(panel);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(makeHeader());
    layout->addWidget(m_states, 1);
    return panel;
}

QLayout *EventsPage::makeHeader()
{
    m_choice->setObjectName(u"eventChoice"_s);
    m_choice->setAccessibleName(tr("Which events"));
    m_choice->addItems({tr("Coming"), tr("Past"), tr("Ideas"), tr("All")});
    m_choice->setKept(int(EventTableModel::Choice::Coming));
    connect(m_choice, &ChoiceBox::chosen, this, &EventsPage::filter);
    auto *add = new QPushButton(icon(u"add"_s), tr("New event…"), this);
    add->setObjectName(u"newEvent"_s);
    add->setEnabled(canWrite());
    connect(add, &QPushButton::clicked, this, &EventsPage::newEvent);
    auto *line = new QHBoxLayout;
    line->setContentsMargins(Theme::space, Theme::gap, Theme::space, Theme::gap);
    line->setSpacing(Theme::tight);
    line->addWidget(m_choice);
    line->addStretch();
    line->addWidget(add);
    return line;
}

void EventsPage::makeTable()
{
    m_table->setObjectName(u"events"_s);
    m_table->setAccessibleName(tr("Events"));
    m_table->setModel(m_events);
    makeListTable(m_table);
    auto *header = m_table->horizontalHeader();
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    header->setSectionResizeMode(EventTableModel::Name, QHeaderView::Stretch);
    m_table->installEventFilter(this);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] {
        if (!m_isReloading)
            openCurrent();
    });
    connect(m_table, &QAbstractItemView::clicked, this, &EventsPage::showDetail);
}

void EventsPage::makeEmptyStates()
{
    auto *none = new EmptyState(u"events"_s, this);
    none->setText(tr("No events yet"),
                  tr("Here you plan meetings, trainings and actions: when and where, who said they come, and who came."));
    auto *add = none->addButton(tr("New event…"));
    add->setEnabled(canWrite());
    connect(add, &QPushButton::clicked, this, &EventsPage::newEvent);
    connect(m_noMatch->addButton(tr("Show all events")), &QPushButton::clicked, this, &EventsPage::showAll);
    m_states->addWidget(none);
    m_states->addWidget(m_noMatch);
}

QWidget *EventsPage::makeDetail()
{
    auto *nothing = new EmptyState(u"events"_s, this);
    nothing->setText(tr("Choose an event in the list"));
    m_details->addWidget(nothing);
    m_details->addWidget(m_detail);
    return m_details;
}

void EventsPage::addPart(EventPart *part, const QString &title) { m_detail->addPart(part, title); }

// --- what is shown

void EventsPage::showAll()
{
    m_choice->setKept(int(EventTableModel::Choice::All));
    filter();
}

void EventsPage::filter()
{
    m_events->show(EventTableModel::Choice(m_choice->currentIndex()));
    m_table->setCurrentIndex(m_events->index(0, 0));
    openCurrent();
    updateState();
}

/// Stays with whatever is chosen.
void EventsPage::reload()
{
    m_isReloading = true;
    const int row = qMax(0, m_table->currentIndex().row());
    const EventId event = m_events->eventAt(m_table->currentIndex().row());
    m_events->reload();
    m_table->setCurrentIndex(m_events->index(m_events->rowOf(event), 0));
    if (!m_table->currentIndex().isValid())
        m_table->setCurrentIndex(m_events->index(qMin(row, m_events->rowCount() - 1), 0));
    m_isReloading = false;
    openCurrent();
    updateState();
}

std::optional<Event> EventsPage::chosen()
{
    return m_workspace.events().find(m_session, m_events->eventAt(m_table->currentIndex().row()));
}

std::optional<Event> EventsPage::asked()
{
    auto event = chosen();
    if (!event)
        m_means.work.say(tr("Choose the event in the list first."));
    return event;
}

void EventsPage::openCurrent()
{
    const auto event = chosen();
    if (event)
        m_detail->show(*event);
    m_details->setCurrentIndex(event ? Shown : NoneChosen);
}

void EventsPage::updateState()
{
    using Choice = EventTableModel::Choice;
    m_noMatch->setText(m_events->choice() == Choice::Coming  ? tr("Nothing is ahead")
                       : m_events->choice() == Choice::Ideas ? tr("No ideas for an event")
                                                             : tr("Nothing has taken place yet"));
    m_states->setCurrentIndex(m_events->rowCount() > 0 ? Listed : m_events->total() > 0 ? NoneLikeThat : NoEvents);
    m_panes->setHasDetail(m_states->currentIndex() == Listed);
    Q_EMIT countsChanged();
}

void EventsPage::showDetail()
{
    if (m_states->currentIndex() == Listed)
        m_panes->showDetail();
}

void EventsPage::goTo(EventId event)
{
    bringUpToDate();
    if (m_events->rowOf(event) < 0)
        showAll();
    m_table->setCurrentIndex(m_events->index(m_events->rowOf(event), 0));
    showDetail();
}

// --- what is done

void EventsPage::showWritten(EventId event)
{
    m_means.work.tell(m_workspace.changes().newestOf(m_session));
    goTo(event);
}

void EventsPage::newEvent()
{
    auto *dialog = new NewEventDialog(m_workspace, m_session, {}, this);
    connect(dialog, &NewEventDialog::added, this, &EventsPage::showWritten);
    dialog->open();
}

void EventsPage::duplicate()
{
    const auto event = asked();
    if (!event)
        return;
    auto *dialog = new DuplicateDialog(m_workspace, m_session, *event, this);
    connect(dialog, &DuplicateDialog::added, this, &EventsPage::showWritten);
    dialog->open();
}

void EventsPage::repeat()
{
    finishEditing();
    const auto event = asked();
    if (!event)
        return;
    auto *dialog = new SeriesDialog(m_workspace, m_session, *event, this);
    connect(dialog, &SeriesDialog::repeated, this, &EventsPage::showWritten);
    dialog->open();
}

void EventsPage::editKinds() { (new KindsDialog(m_workspace, m_session, m_means.work, this))->open(); }

void EventsPage::editVenues()
{
    const auto event = chosen();
    (new VenueDialog(m_workspace, m_session, m_means.work, event ? event->venue : VenueId(), this))->open();
}

void EventsPage::removeEvent()
{
    if (const auto event = asked())
        m_means.work.tell(m_workspace.events().remove(m_session, *event));
}

void EventsPage::bringInList()
{
    const auto event = asked();
    if (!event)
        return;
    const QString path = m_means.prompts.openPath(this, tr("Bring in a list"), {}, TableFormats::openFilter());
    if (!path.isEmpty())
        (new RegistrationFileDialog(m_workspace, m_session, m_means.work, *event, path, this))->open();
}

void EventsPage::makeForm()
{
    if (const auto event = asked())
        (new FormDialog(m_workspace, m_session, m_means, {FormKind::Registrations, event->id, {}}, event->name, this))
            ->open();
}

void EventsPage::tellPeople()
{
    finishEditing();
    if (const auto event = asked())
        Q_EMIT tellAsked(*event);
}

void EventsPage::printBadges()
{
    if (const auto event = asked())
        Q_EMIT badgesAsked(*event);
}

void EventsPage::finishEditing() { m_detail->commit(); }

bool EventsPage::hasDraft() { return m_detail->form()->drafted().has_value(); }

void EventsPage::showDraft()
{
    if (const auto event = m_detail->form()->drafted()) {
        goTo(*event);
        m_detail->showDraft();
    }
}

QList<QWidget *> EventsPage::panes() const { return {m_states->currentWidget(), m_detail}; }

QString EventsPage::counts() const
{
    QStringList said{tr("%n events ahead", nullptr, m_events->aheadCount())};
    if (m_events->pastCount() > 0)
        said += tr("%n before", nullptr, m_events->pastCount());
    if (m_details->currentIndex() == Shown)
        said += m_detail->counts();
    said.removeAll(QString());
    return said.join(u" · "_s);
}

void EventsPage::focusList()
{
    m_panes->showList();
    updateState();
    if (m_states->currentIndex() == Listed)
        m_table->setFocus();
}

bool EventsPage::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (watched == m_table && (key == Qt::Key_Return || key == Qt::Key_Enter)) {
            showDetail();
            m_detail->setFocus();
            return true;
        }
        if (watched == m_table && key == Qt::Key_Delete && canWrite()) {
            removeEvent();
            return true;
        }
    }
    return Page::eventFilter(watched, event);
}

} // namespace rnf
