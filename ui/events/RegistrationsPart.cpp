#include "events/RegistrationsPart.h"

#include "base/Ways.h"
#include "base/WindowWork.h"
#include "events/CheckInWindow.h"
#include "events/ClosingDialog.h"
#include "events/EventTimes.h"
#include "events/ForecastLabel.h"
#include "events/InviteDialog.h"
#include "events/RegistrationFilter.h"
#include "events/RegistrationKindsDialog.h"
#include "events/RegistrationMarks.h"
#include "events/RegistrationWarnings.h"
#include "events/Registrations.h"
#include "help/Help.h"
#include "look/EmptyState.h"
#include "look/FlowLayout.h"
#include "look/Icons.h"
#include "look/OpenEditor.h"
#include "look/PlainLabel.h"
#include "look/RowTable.h"
#include "look/SearchField.h"
#include "standing/PersonChoice.h"

#include <QKeyEvent>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

enum RegistrationsState { List, NobodyInvited, NobodyMatches };

} // namespace

RegistrationsPart::RegistrationsPart(Workspace &workspace, const Session &session, const PageMeans &means, QWidget *parent)
    : EventPart(parent), m_workspace(workspace), m_session(session), m_means(means),
      m_model(new RegistrationTableModel(workspace, session, means.work, this)),
      m_numbers(plainLabel(this, u"registrationNumbers"_s)), m_forecast(new ForecastLabel(workspace, session, this)),
      m_notice(new QWidget(this)), m_offers(plainLabel(m_notice, u"offersRanOut"_s)),
      m_warnings(plainLabel(this, u"registrationWarnings"_s)), m_filters(new QWidget(this)),
      m_only(new RegistrationFilter(this)), m_search(new SearchField(tr("Search the list"), this)),
      m_table(new QTableView(this)), m_states(new QStackedWidget(this))
{
    Help::setTopic(this, u"events"_s);
    makeTable();
    m_marks = new RegistrationMarks(workspace, session, means, m_table, this);
    m_states->addWidget(makeList());
    makeEmptyStates();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Theme::wide, Theme::space, Theme::wide, Theme::gap);
    layout->setSpacing(Theme::gap);
    layout->addWidget(m_numbers);
    layout->addWidget(m_forecast);
    layout->addLayout(makeCommands());
    layout->addWidget(makeNotice());
    layout->addWidget(m_warnings);
    layout->addWidget(makeFilters());
    layout->addWidget(m_states, 1);
    setFocusProxy(m_table);
    connect(m_marks, &RegistrationMarks::kindsWanted, this, &RegistrationsPart::openKinds);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, m_marks, &RegistrationMarks::updateState);
    connect(m_table->itemDelegate(), &QAbstractItemDelegate::closeEditor, this, &RegistrationsPart::read,
            Qt::QueuedConnection);
}

// --- building

QLayout *RegistrationsPart::makeCommands()
{
    auto *line = new FlowLayout;
    line->setSpacing(Theme::gap);
    const auto add = [&](const QString &name, const QString &iconName, const QString &text, auto run) {
        auto *button = new QPushButton(icon(iconName), text, this);
        button->setObjectName(name);
        button->setDisabled(m_workspace.isReadOnly());
        connect(button, &QPushButton::clicked, this, run);
        line->addWidget(button);
        return button;
    };
    add(u"invite"_s, u"people"_s, tr("Invite…"), &RegistrationsPart::invite);
    add(u"addToEvent"_s, u"person-add"_s, tr("Add a person…"), &RegistrationsPart::addSomebody);
    add(u"openDoor"_s, u"check"_s, tr("Check in at the door…"), &RegistrationsPart::openDoor);
    add(u"printSignIn"_s, u"print"_s, tr("Print sign-in sheet…"), &RegistrationsPart::printSheet);
    m_close = add(u"closeAttendance"_s, u"tasks"_s, tr("Close attendance…"), &RegistrationsPart::closeAttendance);
    return line;
}

QWidget *RegistrationsPart::makeNotice()
{
    for (auto *warning : {m_offers, m_warnings})
        Theme::setTone(warning, Tone::Warning);
    auto *passOn = new QPushButton(tr("Pass it on"), m_notice);
    passOn->setObjectName(u"passOnOffers"_s);
    passOn->setDisabled(m_workspace.isReadOnly());
    connect(passOn, &QPushButton::clicked, this, &RegistrationsPart::passOn);
    auto *line = new QHBoxLayout(m_notice);
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(m_offers, 1);
    line->addWidget(passOn);
    return m_notice;
}

QWidget *RegistrationsPart::makeList()
{
    auto *keys = plainLabel(this, u"registrationKeys"_s);
    keys->setText(m_marks->keys());
    keys->setWordWrap(false);
    Theme::makeQuiet(keys);
    auto *list = new QWidget(this);
    auto *layout = new QVBoxLayout(list);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::gap);
    layout->addWidget(m_marks);
    layout->addWidget(m_table, 1);
    layout->addWidget(keys);
    return list;
}

QWidget *RegistrationsPart::makeFilters()
{
    m_search->setObjectName(u"registrationSearch"_s);
    connect(m_only, &QComboBox::currentIndexChanged, this, &RegistrationsPart::filter);
    connect(m_search, &SearchField::searched, this, &RegistrationsPart::filter);
    for (const auto toList : {&SearchField::escaped, &SearchField::wentDown})
        connect(m_search, toList, m_table, qOverload<>(&QWidget::setFocus));
    auto *line = new QHBoxLayout(m_filters);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(Theme::gap);
    line->addWidget(m_only);
    line->addWidget(m_search, 1);
    return m_filters;
}

void RegistrationsPart::makeTable()
{
    m_table->setObjectName(u"registrations"_s);
    m_table->setAccessibleName(tr("People on the list of this event"));
    m_table->setModel(m_model);
    makeListTable(m_table);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    auto *header = m_table->horizontalHeader();
    for (const auto column :
         {RegistrationTableModel::Name, RegistrationTableModel::Kind, RegistrationTableModel::Answer,
          RegistrationTableModel::Confirmed, RegistrationTableModel::Came, RegistrationTableModel::Source})
        header->setSectionResizeMode(column, QHeaderView::ResizeToContents);
    header->setSectionResizeMode(RegistrationTableModel::Name, QHeaderView::Stretch);
    m_table->installEventFilter(this);
    connect(m_table, &QAbstractItemView::doubleClicked, this, &RegistrationsPart::openPerson);
}

void RegistrationsPart::makeEmptyStates()
{
    auto *nobody = new EmptyState(u"people"_s, this);
    nobody->setText(
        tr("Nobody is on the list yet"),
        tr("Invite a list, a group or whoever came last time; what they answer is noted here by one key each, and "
           "at the door you check them in by three letters."));
    auto *invite = nobody->addButton(tr("Invite…"));
    invite->setDisabled(m_workspace.isReadOnly());
    connect(invite, &QPushButton::clicked, this, &RegistrationsPart::invite);
    auto *bringIn = nobody->addButton(tr("Bring in a list…"));
    bringIn->setObjectName(u"bringInFirstList"_s);
    bringIn->setDisabled(m_workspace.isReadOnly());
    connect(bringIn, &QPushButton::clicked, this, &RegistrationsPart::listWanted);
    auto *kinds = nobody->addButton(tr("Kinds of registration…"));
    kinds->setObjectName(u"firstRegistrationKinds"_s);
    connect(kinds, &QPushButton::clicked, this, &RegistrationsPart::openKinds);
    auto *noMatch = new EmptyState(u"search"_s, this);
    noMatch->setText(tr("Nobody on the list matches"));
    connect(noMatch->addButton(tr("Show all")), &QPushButton::clicked, this, &RegistrationsPart::showAll);
    m_states->addWidget(nobody);
    m_states->addWidget(noMatch);
}

// --- what is shown

void RegistrationsPart::show(const Event &event)
{
    if (event.id != m_event.id) {
        const QSignalBlocker quiet(m_only);
        m_only->setCurrentIndex(0);
        m_search->clear();
        m_table->clearSelection();
        m_table->setCurrentIndex({});
        m_model->narrow(RegistrationTableModel::Only::Everybody, {});
    }
    m_event = event;
    if (!openEditor(m_table)) // else it reads when that has ended
        read();
}

void RegistrationsPart::commit() { finishEditor(m_table); }

QString RegistrationsPart::counts() const { return tr("%n people on the list", nullptr, int(m_model->all().size())); }

/// Stays with whoever is chosen, or with the row.
void RegistrationsPart::read()
{
    const auto chosen = m_marks->chosen();
    const int row = qMax(0, m_table->currentIndex().row());
    m_model->show(m_event);
    choose(chosen, row);
    showKinds();
    showNumbers();
    showOffers();
    const QDateTime begin = EventTimes::start(m_event);
    m_close->setVisible(m_event.isAhead() && begin.isValid() && begin <= m_workspace.store().dates().now());
    updateState();
}

void RegistrationsPart::choose(const QList<Registration> &chosen, int otherwise)
{
    QSet<RegistrationId> wanted;
    for (const auto &registration : chosen)
        wanted += registration.id;
    QItemSelection rows; // one range for rows that stand together: of thousands of ranges Qt is slow
    for (int first = 0, row = 0; row <= m_model->rowCount() && !wanted.isEmpty(); ++row) {
        if (row < m_model->rowCount() && wanted.contains(m_model->at(row).id))
            continue;
        if (first < row)
            rows.select(m_model->index(first, 0), m_model->index(row - 1, RegistrationTableModel::ColumnCount - 1));
        first = row + 1;
    }
    if (rows.isEmpty()) {
        m_table->setCurrentIndex(m_model->index(qMin(otherwise, m_model->rowCount() - 1), 0));
        return;
    }
    m_table->selectionModel()->setCurrentIndex(rows.first().topLeft(), QItemSelectionModel::NoUpdate);
    m_table->selectionModel()->select(rows, QItemSelectionModel::ClearAndSelect);
}

/// An evening without kinds shows nothing of them. Where there are some, how people heard of it is told by files alone, so that
/// the list is no wider than before.
void RegistrationsPart::showKinds()
{
    const bool hasKinds = !m_model->kinds().isEmpty();
    m_table->setColumnHidden(RegistrationTableModel::Kind, !hasKinds);
    m_table->setColumnHidden(RegistrationTableModel::Source, hasKinds);
    m_marks->setEvent(m_event, m_model->kinds());
    const auto warnings =
        hasKinds ? RegistrationWarnings::ofPlaces(m_model->registrations(), m_event, m_model->kinds()) : QStringList();
    m_warnings->setText(warnings.join(u' '));
    m_warnings->setHidden(warnings.isEmpty());
    const bool isSomebodyPending =
        std::ranges::find(m_model->registrations(), Rsvp::Pending, &Registration::rsvp) != m_model->registrations().end();
    if (m_only->offer(m_model->kinds(), isSomebodyPending))
        filter();
}

/// "23 yes · 4 maybe · 2 no · 31 not answered · 3 wait · 40 places, 17 free"
void RegistrationsPart::showNumbers()
{
    const auto counts = m_workspace.registrations().counts(m_session, m_event.id);
    QStringList numbers{tr("%n yes", nullptr, counts.yes)};
    for (const auto &[count, text] : {std::pair(counts.maybe, tr("%n maybe", nullptr, counts.maybe)),
                                      {counts.no, tr("%n no", nullptr, counts.no)},
                                      {counts.unanswered, tr("%n not answered", nullptr, counts.unanswered)},
                                      {counts.pending, tr("%n to approve", nullptr, counts.pending)},
                                      {counts.offered, tr("%n have a place on offer", nullptr, counts.offered)},
                                      {counts.waiting, tr("%n wait", nullptr, counts.waiting)},
                                      {counts.came, tr("%n came", nullptr, counts.came)}}) {
        if (count > 0)
            numbers += text;
    }
    if (m_event.places > 0) {
        const int free = qMax(0, m_event.places - counts.placesTaken);
        numbers += tr("%n places, %1 free", nullptr, m_event.places).arg(free);
    }
    m_numbers->setText(numbers.join(u" · "_s));
    m_forecast->show(m_event);
}

/// Reading writes nothing: what ran out goes on when somebody says so, or with the next answer.
void RegistrationsPart::showOffers()
{
    const QDateTime now = m_workspace.store().dates().now();
    const auto due = m_event.isAhead() ? WaitingList::changes(m_model->registrations(), m_event, m_model->kinds(), now)
                                       : QList<Registration>();
    const auto ranOut = std::ranges::count(due, Rsvp::Expired, &Registration::rsvp);
    m_offers->setText(ranOut > 0 ? tr("%n offers ran out.", nullptr, int(ranOut))
                                 : tr("%n people who wait can have a place.", nullptr, int(due.size())));
    m_notice->setVisible(!due.isEmpty());
}

void RegistrationsPart::filter()
{
    const auto chosen = m_marks->chosen();
    m_model->narrow(m_only->only(), m_search->text(), m_only->kind());
    choose(chosen, 0);
    updateState();
}

void RegistrationsPart::showAll()
{
    m_search->clear();
    m_only->setCurrentIndex(0);
    filter();
}

void RegistrationsPart::updateState()
{
    m_states->setCurrentIndex(m_model->rowCount() > 0 ? List : m_model->all().isEmpty() ? NobodyInvited : NobodyMatches);
    m_filters->setHidden(m_model->all().isEmpty());
    m_marks->updateState();
}

// --- what is done

void RegistrationsPart::invite() { (new InviteDialog(m_workspace, m_session, m_means.work, m_event, this))->open(); }

void RegistrationsPart::addSomebody()
{
    auto *dialog = new Dialog(u"addToEvent"_s, tr("Add a person"), this);
    dialog->setSubject(m_event.name);
    auto *choice = new PersonChoice(m_workspace, m_session, tr("Who? Type a name, then Enter"), {}, dialog);
    dialog->body()->addWidget(choice);
    dialog->keepSize({440, 480});
    auto *add = dialog->addPrimary(tr("Put on the list"), u"writeAddToEvent"_s);
    add->setEnabled(false);
    connect(choice, &PersonChoice::chosen, add, [add, choice] { add->setEnabled(choice->person().isValid()); });
    connect(choice, &PersonChoice::accepted, add, &QPushButton::click);
    connect(add, &QPushButton::clicked, this, [this, dialog, choice] {
        const PersonId person = choice->person();
        dialog->accept();
        put(person);
    });
    dialog->open();
    choice->setFocus();
}

/// Whoever was on the list already is shown.
void RegistrationsPart::put(PersonId person)
{
    m_means.work.tell(m_workspace.registrations().invite(m_session, m_event, {person}), {},
                      tr("They are on the list already."));
    const auto registration = m_workspace.registrations().find(m_session, m_event.id, person);
    if (!registration)
        return;
    showAll();
    read();
    choose({*registration}, 0);
    m_table->setFocus();
}

void RegistrationsPart::openDoor() { (new CheckInWindow(m_workspace, m_session, m_event, this))->showFullScreen(); }

void RegistrationsPart::closeAttendance()
{
    (new ClosingDialog(m_workspace, m_session, m_means.work, m_event, this))->open();
}

void RegistrationsPart::passOn() { m_means.work.tell(m_workspace.registrations().passOnOffers(m_session, m_event.id)); }

void RegistrationsPart::openKinds()
{
    (new RegistrationKindsDialog(m_workspace, m_session, m_means.work, m_event, this))->open();
}

void RegistrationsPart::openPerson()
{
    if (const Registration current = m_model->at(m_table->currentIndex().row()); current.id.isValid())
        Q_EMIT m_means.ways.toPerson(current.person);
}

bool RegistrationsPart::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            openPerson();
            return true;
        }
        if (key == Qt::Key_F2) {
            m_table->edit(m_model->index(m_table->currentIndex().row(), RegistrationTableModel::Note));
            return true;
        }
    }
    return EventPart::eventFilter(watched, event);
}

} // namespace rnf
