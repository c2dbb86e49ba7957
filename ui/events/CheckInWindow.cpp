#include "events/CheckInWindow.h"

#include "events/CheckInDelegate.h"
#include "events/CheckInLine.h"
#include "events/CheckInModel.h"
#include "events/DoorHead.h"
#include "events/EventTimes.h"
#include "events/EventWords.h"
#include "events/Registrations.h"
#include "events/WalkInForm.h"
#include "help/Help.h"
#include "look/PlainLabel.h"
#include "look/RowNear.h"
#include "look/SearchField.h"
#include "look/Theme.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QShortcut>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

constexpr int mostRows = 8;          // what can be read while somebody waits
constexpr int clockInterval = 5'000; // milliseconds

QPushButton *doorButton(const QString &text, const QString &name, QWidget *parent)
{
    auto *button = new QPushButton(text, parent);
    button->setObjectName(name);
    return button;
}

} // namespace

CheckInWindow::CheckInWindow(Workspace &workspace, const Session &session, const Event &event, QWidget *parent)
    : QWidget(parent, Qt::Window), m_workspace(workspace), m_session(session), m_event(event), m_refresh(workspace.store()),
      m_head(new DoorHead(event, workspace.store().dates(), this)), m_question(new QFrame(this)),
      m_box(new SearchField(tr("Scan a badge or type a name"), this)), m_missing(doorButton({}, u"doorMissing"_s, this)),
      m_walkIn(doorButton(tr("Walk-in (Ctrl+N)"), u"doorWalkIn"_s, this)),
      m_model(new CheckInModel(EventTimes::zoneOf(event), this)), m_list(new QListView(this)),
      m_form(new WalkInForm(workspace, session, event, this)), m_parts(new QStackedWidget(this)),
      m_line(new CheckInLine(this))
{
    Help::setTopic(this, u"events"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::ApplicationModal); // whoever stands at the door sees nothing else of the program
    setWindowTitle(DoorHead::titleOf(event));
    setObjectName(u"checkInWindow"_s);
    Theme::makeLarge(this);
    m_parts->addWidget(makeDoor());
    m_parts->addWidget(m_form);
    makeQuestion();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Theme::section, Theme::wide, Theme::section, Theme::wide);
    layout->setSpacing(Theme::space);
    layout->addWidget(m_head);
    layout->addWidget(m_question);
    layout->addWidget(m_parts, 1);
    layout->addWidget(m_line);
    makeKeys();
    connect(&m_refresh, &Refresh::due, this, &CheckInWindow::reload);
    connect(&m_clock, &QTimer::timeout, this, &CheckInWindow::tick);
    m_clock.start(clockInterval);
    reload();
    next();
    if (workspace.isReadOnly())
        stayShut();
}

void CheckInWindow::makeList()
{
    auto *delegate = new CheckInDelegate(this);
    m_list->setObjectName(u"doorList"_s);
    m_list->setAccessibleName(tr("People found"));
    m_list->setFocusPolicy(Qt::NoFocus); // the keyboard stays in the box
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setMouseTracking(true);
    m_list->setUniformItemSizes(true);
    m_list->setModel(m_model);
    m_list->setItemDelegate(delegate);
    Theme::makeTitle(m_list);
    connect(delegate, &CheckInDelegate::pressed, this, &CheckInWindow::press);
    connect(m_list, &QListView::clicked, this, [this](const QModelIndex &index) {
        if (index.isValid() && !m_model->entry(index)) // a button may have filled the list anew
            openWalkIn();
    });
}

QWidget *CheckInWindow::makeDoor()
{
    makeList();
    auto *door = new QWidget(this);
    auto *layout = new QVBoxLayout(door);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::space);
    layout->addWidget(makeBoxLine());
    layout->addWidget(m_list, 1);
    return door;
}

QWidget *CheckInWindow::makeBoxLine()
{
    auto *line = new QWidget(this);
    m_box->setObjectName(u"doorBox"_s);
    Theme::makeTitle(m_box);
    auto *layout = new QHBoxLayout(line);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::gap);
    layout->addWidget(m_box, 1);
    layout->addWidget(m_missing);
    layout->addWidget(m_walkIn);
    connect(m_box, &SearchField::searched, this, &CheckInWindow::showRows);
    connect(m_box, &SearchField::escaped, this, &CheckInWindow::escape);
    connect(m_box, &SearchField::wentDown, this, [this] { choose(m_list->currentIndex().row() + 1); });
    connect(m_box, &QLineEdit::returnPressed, this, &CheckInWindow::takeChosen);
    connect(m_missing, &QPushButton::clicked, this, &CheckInWindow::showMissing);
    connect(m_walkIn, &QPushButton::clicked, this, &CheckInWindow::openWalkIn);
    connect(m_form, &WalkInForm::left, this, &CheckInWindow::next);
    connect(m_form, &WalkInForm::checkedIn, this, &CheckInWindow::welcomeWalkIn);
    connect(m_head, &DoorHead::leaveWanted, this, &CheckInWindow::askWhetherToLeave);
    return line;
}

void CheckInWindow::makeQuestion()
{
    Theme::makeBar(m_question);
    auto *text = plainLabel(m_question);
    text->setText(tr("Leave the door?"));
    auto *leave = doorButton(tr("Leave"), u"doorLeaveNow"_s, m_question);
    leave->setAutoDefault(true); // Enter leaves
    auto *stay = doorButton(tr("Stay (Esc)"), u"doorStay"_s, m_question);
    auto *layout = new QHBoxLayout(m_question);
    layout->setContentsMargins(Theme::wide, Theme::tight, Theme::gap, Theme::tight);
    layout->addWidget(text, 1);
    layout->addWidget(leave);
    layout->addWidget(stay);
    connect(leave, &QPushButton::clicked, this, &QWidget::close);
    connect(stay, &QPushButton::clicked, this, &CheckInWindow::next);
    m_question->setObjectName(u"doorQuestion"_s);
    m_question->setFocusProxy(leave);
    m_question->hide();
}

void CheckInWindow::makeKeys()
{
    new QShortcut(Qt::Key_F11, this, this, &CheckInWindow::askWhetherToLeave);
    new QShortcut(Qt::Key_F2, m_missing, m_missing, &QPushButton::click);
    new QShortcut(Qt::CTRL | Qt::Key_N, m_walkIn, m_walkIn, &QPushButton::click);
    new QShortcut(QKeySequence::Undo, this, m_line, &CheckInLine::takeBack);
}

void CheckInWindow::stayShut()
{
    m_box->setDisabled(true);
    m_missing->setDisabled(true);
    m_walkIn->setDisabled(true);
    m_line->say(tr("The door stays shut: this workspace is open for reading only, so nobody can be checked in. Close it "
                   "where it is open for writing, then open it again here."));
}

void CheckInWindow::reload()
{
    const auto rows = m_workspace.registrations().of(m_session, m_event.id);
    readUnits(rows);
    readKinds();
    QList<DoorEntry> entries;
    m_walkIns = 0;
    for (const auto &row : rows) {
        const auto &registration = row.registration;
        entries += {registration.id,   registration.person,   row.name, detailOf(row), row.cameAt,
                    registration.rsvp, registration.hasCome()};
        m_walkIns += registration.isWalkIn && registration.hasCome();
    }
    m_door = DoorList(std::move(entries));
    m_missing->setText(tr("Who is missing: %1 (F2)").arg(m_door.missing().size()));
    tick();
    showRows();
}

/// Only of those that are new: a unit does not change while people come in.
void CheckInWindow::readUnits(const QList<RegistrationRow> &rows)
{
    QList<PersonId> unread;
    for (const auto &row : rows) {
        if (!m_units.contains(row.registration.person))
            unread += row.registration.person;
    }
    for (const auto &person : m_workspace.people().rows(m_session, unread))
        m_units.insert(person.id, person.unit);
}

void CheckInWindow::readKinds()
{
    m_kinds.clear();
    for (const auto &kind : m_workspace.registrations().kinds(m_session, m_event.id))
        m_kinds.insert(kind.id, kind.name);
}

/// What the door must know: how somebody is registered, or else where they work; that they did not say yes; and that another
/// door has checked them in as well.
QString CheckInWindow::detailOf(const RegistrationRow &row) const
{
    const QString kind = m_kinds.value(row.registration.kind);
    QStringList parts{kind.isEmpty() ? m_units.value(row.registration.person) : kind};
    if (row.registration.rsvp != Rsvp::Yes)
        parts += EventWords::rsvp(row.registration.rsvp);
    if (row.checkIns > 1)
        parts += tr("checked in twice");
    parts.removeAll({});
    return parts.join(u" · "_s);
}

void CheckInWindow::tick() { m_head->show(m_door, m_walkIns); }

void CheckInWindow::showRows()
{
    const QString typed = m_box->text().simplified();
    m_showsMissing = m_showsMissing && typed.isEmpty();
    const int row = m_showsMissing ? m_list->currentIndex().row() : 0; // one checked in, the next one is chosen
    const auto found = typed.isEmpty() ? QList<DoorEntry>() : m_door.matching(typed, mostRows);
    m_model->show(m_showsMissing ? m_door.missing() : found, DoorList::isBadge(typed) ? QString() : typed);
    choose(row);
}

void CheckInWindow::choose(int row)
{
    const auto index = m_model->index(rowNear(row, m_model->rowCount()));
    m_list->setCurrentIndex(index);
    m_box->setAccessibleDescription(index.data(Qt::AccessibleTextRole).toString()); // the screen reader says who it is
}

void CheckInWindow::next()
{
    m_question->hide();
    m_parts->setCurrentIndex(0);
    m_box->setText({}); // not to be typed again by Ctrl+Z, which is for what was done
    showRows();
    m_box->setFocus();
}

void CheckInWindow::showMissing()
{
    next();
    m_showsMissing = true;
    showRows();
    if (m_model->rowCount() == 0)
        m_line->say(tr("Everybody who said yes is here."));
}

void CheckInWindow::askWhetherToLeave()
{
    m_question->show();
    m_question->setFocus();
}

void CheckInWindow::openWalkIn()
{
    QSet<PersonId> onList;
    for (const auto &entry : m_door.all())
        onList += entry.person;
    m_question->hide();
    m_parts->setCurrentWidget(m_form);
    const QString typed = m_box->text().simplified();
    m_form->begin(DoorList::isBadge(typed) ? QString() : typed, onList);
}

void CheckInWindow::escape()
{
    if (!std::exchange(m_showsMissing, false))
        askWhetherToLeave();
    else
        next();
}

void CheckInWindow::takeChosen()
{
    const QString typed = m_box->text().simplified();
    if (m_list->currentIndex().isValid()) {
        take(m_list->currentIndex());
    } else if (!typed.isEmpty()) {
        m_line->say(tr("Nobody on this list has the badge %1.").arg(typed));
        m_box->selectAll(); // the next badge takes its place
    }
}

/// Enter never takes somebody out again: a badge is easily scanned twice.
void CheckInWindow::take(const QModelIndex &index)
{
    const auto entry = m_model->entry(index);
    if (!entry) {
        openWalkIn();
    } else if (!entry->hasCome) {
        checkIn(*entry);
    } else {
        const QString time = m_model->timeOf(*entry);
        m_line->offer(time.isEmpty() ? tr("%1 is in already.").arg(entry->name)
                                     : tr("%1 is in already, since %2.").arg(entry->name, time),
                      index.data(CheckInModel::ButtonRole).toString(), [this, entry = *entry] { undoCheckIn(entry); });
        next();
    }
}

void CheckInWindow::press(const QModelIndex &index)
{
    const auto entry = m_model->entry(index);
    if (!entry || !entry->hasCome)
        take(index);
    else
        undoCheckIn(*entry);
}

void CheckInWindow::checkIn(const DoorEntry &entry)
{
    const auto done = m_workspace.registrations().checkIn(m_session, entry.registration);
    if (!done) {
        m_line->say(done.error().message); // what was typed stays
        return;
    }
    m_line->offer(tr("Checked in %1.").arg(entry.name), tr("Undo"), [this, entry] { undoCheckIn(entry); });
    next();
}

void CheckInWindow::undoCheckIn(const DoorEntry &entry)
{
    const auto done = m_workspace.registrations().undoCheckIn(m_session, entry.registration);
    m_line->say(done ? tr("%1 is not checked in any more.").arg(entry.name) : done.error().message);
    next();
}

void CheckInWindow::welcomeWalkIn(const QString &name)
{
    const qint64 action = m_workspace.changes().newestOf(m_session);
    m_line->offer(tr("Checked in %1.").arg(name), tr("Undo"), [this, name, action] { undoWalkIn(name, action); });
    next();
}

/// Not only out again: who was written down at the door by mistake is not missing afterwards either.
void CheckInWindow::undoWalkIn(const QString &name, qint64 action)
{
    const auto done = m_workspace.changes().undo(m_session, action);
    m_line->say(done ? tr("%1 is off the list again.").arg(name) : done.error().message);
    next();
}

void CheckInWindow::keyPressEvent(QKeyEvent *event)
{
    const int row = m_list->currentIndex().row();
    switch (event->key()) {
    case Qt::Key_Escape:
        next();
        break;
    case Qt::Key_Up:
        choose(row - 1);
        break;
    case Qt::Key_PageUp:
        choose(row - mostRows);
        break;
    case Qt::Key_PageDown:
        choose(row + mostRows);
        break;
    default:
        QWidget::keyPressEvent(event);
    }
}

} // namespace rnf
