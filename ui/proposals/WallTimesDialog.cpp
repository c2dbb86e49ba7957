#include "proposals/WallTimesDialog.h"

#include "base/Dates.h"
#include "base/TimeText.h"
#include "base/WindowWork.h"
#include "events/EventTimes.h"
#include "help/Help.h"
#include "look/Form.h"
#include "look/PlainLabel.h"
#include "look/Theme.h"

#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

constexpr int usualTimes = 5, usualLength = 50, usualBreak = 10, mostTimes = 20, mostMinutes = 240, mostPeople = 100'000;
constexpr qint64 secondsInMinute = 60;

int minutesBetween(const QString &from, const QString &until)
{
    return int(instantOf(from).secsTo(instantOf(until)) / secondsInMinute);
}

QString later(const QString &instant, qint64 seconds) { return instantText(instantOf(instant).addSecs(seconds)); }

} // namespace

WallTimesDialog::WallTimesDialog(Workspace &workspace, const Session &session, WindowWork &work, const WallFacts &facts,
                                 QWidget *parent)
    : Dialog(u"wallTimes"_s, tr("Times and rooms of the wall"), parent), m_workspace(workspace), m_session(session),
      m_work(work), m_facts(facts), m_slots(facts.wall.slots), m_day(new QComboBox(this)), m_from(new QLineEdit(this)),
      m_times(new QSpinBox(this)), m_length(new QSpinBox(this)), m_break(new QSpinBox(this)), m_people(new QSpinBox(this)),
      m_list(new QListWidget(this)), m_rooms(new QListWidget(this)), m_removeTime(new QPushButton(tr("Take away"), this)),
      m_losses(plainLabel(this, u"wallLosses"_s))
{
    Help::setTopic(this, u"wall"_s);
    setMinimumWidth(460);
    fillDays();
    makeForm();
    fillRooms();
    fillTimes();
    body()->addWidget(m_losses);
    auto *keep = addPrimary(tr("Save"), u"keepWallTimes"_s);
    keep->setDisabled(workspace.isReadOnly() || !facts.event.hasDay());
    connect(keep, &QPushButton::clicked, this, &WallTimesDialog::write);
    showLosses();
}

// --- building

void WallTimesDialog::fillDays()
{
    m_day->setObjectName(u"wallDay"_s);
    if (!m_facts.event.hasDay()) {
        setHint(tr("The event has no day yet. Choose one on its overview first; the times of the wall are on it."));
        return;
    }
    const QDate first = EventTimes::day(m_facts.event), last = localTime(m_facts.event.endsAt).date();
    for (QDate day = first; day <= last || day == first; day = day.addDays(1))
        m_day->addItem(QLocale().toString(day, u"dddd d MMMM"_s), day);
    m_day->setCurrentIndex(m_day->count() - 1);
    if (!m_slots.isEmpty())
        m_day->setCurrentIndex(std::max(0, m_day->findData(localTime(m_slots.first().startsAt).date())));
}

void WallTimesDialog::makeForm()
{
    const auto &slots = m_facts.wall.slots;
    const auto number = [](QSpinBox *box, const QString &name, int least, int most, int value) {
        box->setObjectName(name);
        box->setRange(least, most);
        box->setValue(value);
    };
    m_from->setObjectName(u"wallFrom"_s);
    m_from->setText(TimeText::shown(slots.isEmpty() ? QTime(10, 0) : localTime(slots.first().startsAt).time()));
    number(m_times, u"wallTimes"_s, 1, mostTimes, slots.isEmpty() ? usualTimes : int(slots.size()));
    number(m_length, u"wallLength"_s, 1, mostMinutes,
           slots.isEmpty() ? usualLength : minutesBetween(slots.first().startsAt, slots.first().endsAt));
    number(m_break, u"wallBreak"_s, 0, mostMinutes,
           slots.size() < 2 ? usualBreak : minutesBetween(slots[0].endsAt, slots[1].startsAt));
    number(m_people, u"wallPeople"_s, 0, mostPeople, m_facts.wall.people);
    m_people->setSpecialValueText(tr("as many as have a place"));
    auto *form = newForm();
    form->addRow(tr("Day"), m_day);
    form->addRow(tr("From"), m_from);
    form->addRow(tr("How many times"), m_times);
    form->addRow(tr("Minutes each"), m_length);
    form->addRow(tr("Minutes between"), m_break);
    form->addRow(tr("Times"), makeTimes());
    form->addRow(tr("People who are there"), m_people);
    form->addRow(tr("Rooms"), m_rooms);
    body()->addLayout(form);
    const auto start = [this] {
        if (const auto time = TimeText::read(m_from->text()); time && m_day->count() > 0)
            moveTo(QDateTime(m_day->currentData().toDate(), *time, EventTimes::zoneOf(m_facts.event)));
    };
    connect(m_day, &QComboBox::currentIndexChanged, this, start);
    connect(m_from, &QLineEdit::textChanged, this, start);
    connect(m_times, &QSpinBox::valueChanged, this, &WallTimesDialog::setCount);
    connect(m_length, &QSpinBox::valueChanged, this, &WallTimesDialog::layOut);
    connect(m_break, &QSpinBox::valueChanged, this, &WallTimesDialog::layOut);
}

QLayout *WallTimesDialog::makeTimes()
{
    constexpr int shownTimes = 4;
    m_list->setObjectName(u"wallTimeList"_s);
    m_list->setAccessibleName(tr("Times"));
    m_list->setFixedHeight(shownTimes * Theme::rowHeight);
    m_list->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed
                            | QAbstractItemView::AnyKeyPressed);
    connect(m_list, &QListWidget::itemChanged, this, [this](QListWidgetItem *item) { readTime(m_list->row(item)); });
    m_removeTime->setObjectName(u"removeTime"_s);
    m_removeTime->setAutoDefault(false);
    connect(m_removeTime, &QPushButton::clicked, this, &WallTimesDialog::removeTime);
    auto *told = plainLabel(this);
    told->setText(tr("Type over a time, for a break for instance: what comes later moves with it."));
    Theme::makeQuiet(told);
    auto *line = new QHBoxLayout;
    line->setSpacing(Theme::gap);
    line->addWidget(told, 1);
    line->addWidget(m_removeTime);
    auto *times = new QVBoxLayout;
    times->setSpacing(Theme::tight);
    times->addWidget(m_list);
    times->addLayout(line);
    return times;
}

void WallTimesDialog::fillRooms()
{
    constexpr int shownRooms = 4;
    m_rooms->setObjectName(u"wallRooms"_s);
    m_rooms->setAccessibleName(tr("Rooms"));
    m_rooms->setFixedHeight(shownRooms * Theme::rowHeight);
    const auto add = [this](const Room &room, const QString &name, bool isTicked) {
        auto *item = new QListWidgetItem(name, m_rooms);
        item->setData(Qt::UserRole, room.id.value);
        item->setCheckState(isTicked ? Qt::Checked : Qt::Unchecked);
    };
    const auto ofHouse = m_workspace.events().rooms(m_session, m_facts.event.venue);
    for (const auto &room : ofHouse) {
        const bool isOnWall = std::ranges::find(m_facts.wall.rooms, room.id, &WallRoom::room) != m_facts.wall.rooms.end();
        add(room, room.name, isOnWall || (m_facts.wall.rooms.isEmpty() && !room.isChildRoom));
    }
    for (const auto &room : m_facts.rooms) {
        if (std::ranges::find(ofHouse, room.id, &Room::id) == ofHouse.end())
            add(room, tr("%1 (of another venue)").arg(room.name), true);
    }
    connect(m_rooms, &QListWidget::itemChanged, this, &WallTimesDialog::showLosses);
    if (m_rooms->count() == 0 && m_facts.event.hasDay())
        setHint(tr("The wall needs rooms. Choose a venue for the event on its overview, and write its rooms down there."));
}

void WallTimesDialog::fillTimes()
{
    if (m_slots.isEmpty() && m_facts.event.hasDay()) {
        const QDateTime start(m_day->currentData().toDate(), QTime(10, 0), EventTimes::zoneOf(m_facts.event));
        m_slots = m_workspace.walls().usual(m_session, m_facts.event, start, usualTimes, usualLength, usualBreak).slots;
    }
    for (qsizetype row = 0; row < m_slots.size(); ++row)
        showTime(row);
    showNumbers();
}

// --- times

QDateTime WallTimesDialog::localTime(const QString &instant) const
{
    return instantOf(instant).toTimeZone(EventTimes::zoneOf(m_facts.event));
}

void WallTimesDialog::showTime(qsizetype row)
{
    const QSignalBlocker quiet(m_list);
    if (row == m_list->count())
        m_list->addItem(new QListWidgetItem);
    auto *item = m_list->item(int(row));
    item->setFlags(item->flags() | Qt::ItemIsEditable);
    item->setText(TimeText::shown(localTime(m_slots[row].startsAt).time()) + u" – "_s
                  + TimeText::shown(localTime(m_slots[row].endsAt).time()));
}

void WallTimesDialog::showNumbers()
{
    const QSignalBlocker quietTimes(m_times), quietFrom(m_from);
    m_times->setValue(int(m_slots.size()));
    m_removeTime->setEnabled(m_slots.size() > 1);
    const auto from = TimeText::read(m_from->text());
    if (!m_slots.isEmpty() && from != localTime(m_slots.first().startsAt).time())
        m_from->setText(TimeText::shown(localTime(m_slots.first().startsAt).time()));
}

void WallTimesDialog::layOut()
{
    for (qsizetype row = 0; row < m_slots.size(); ++row) {
        if (row > 0)
            m_slots[row].startsAt = later(m_slots[row - 1].endsAt, m_break->value() * secondsInMinute);
        m_slots[row].endsAt = later(m_slots[row].startsAt, m_length->value() * secondsInMinute);
        showTime(row);
    }
}

void WallTimesDialog::moveBy(qint64 seconds, qsizetype first)
{
    for (qsizetype row = first; row < m_slots.size(); ++row) {
        const bool isRead = typed(row).has_value();
        m_slots[row].startsAt = later(m_slots[row].startsAt, seconds);
        m_slots[row].endsAt = later(m_slots[row].endsAt, seconds);
        if (isRead)
            showTime(row);
    }
}

void WallTimesDialog::moveTo(const QDateTime &start)
{
    if (!m_slots.isEmpty())
        moveBy(instantOf(m_slots.first().startsAt).secsTo(start), 0);
}

/// What went comes back as it was where it still follows.
void WallTimesDialog::setCount(int count)
{
    while (m_slots.size() > count) {
        m_dropped += m_slots.takeLast();
        delete m_list->takeItem(int(m_slots.size()));
    }
    while (m_slots.size() < count && !m_slots.isEmpty()) {
        const QString end = m_slots.last().endsAt;
        WallSlot next = m_dropped.isEmpty() ? WallSlot() : m_dropped.takeLast();
        if (next.startsAt < end) {
            next.startsAt = later(end, m_break->value() * secondsInMinute);
            next.endsAt = later(next.startsAt, m_length->value() * secondsInMinute);
        }
        m_slots += next;
        showTime(m_slots.size() - 1);
    }
    m_removeTime->setEnabled(m_slots.size() > 1);
    showLosses();
}

void WallTimesDialog::removeTime()
{
    const int row = m_list->currentRow();
    if (row < 0 || m_slots.size() < 2)
        return;
    m_slots.removeAt(row);
    delete m_list->takeItem(row);
    showNumbers();
    showLosses();
}

std::optional<WallSlot> WallTimesDialog::typed(qsizetype row) const
{
    static const QRegularExpression dash(u"[-–—]"_s);
    const auto parts = m_list->item(int(row))->text().split(dash);
    const auto from = TimeText::read(parts.first()), until = TimeText::read(parts.last());
    if (parts.size() != 2 || !from || !until)
        return std::nullopt;
    const QDateTime stood = localTime(m_slots[row].startsAt);
    const QDateTime start(stood.date(), *from, stood.timeZone());
    QDateTime end(stood.date(), *until, stood.timeZone());
    if (end <= start) // past midnight
        end = end.addDays(1);
    if (start.secsTo(end) > mostMinutes * secondsInMinute)
        return std::nullopt;
    return WallSlot{m_slots[row].id, instantText(start), instantText(end)};
}

void WallTimesDialog::readTime(qsizetype row)
{
    const auto read = typed(row);
    if (!read) {
        showProblem(tr("“%1” is no time of the wall. Type when it begins and when it ends: “10:00 – 10:50”.")
                        .arg(m_list->item(int(row))->text().trimmed()));
        return;
    }
    showProblem({});
    const qint64 by = instantOf(m_slots[row].startsAt).secsTo(instantOf(read->startsAt));
    m_slots[row] = *read;
    showTime(row);
    if (by > 0)
        moveBy(by, row + 1);
    showNumbers();
}

// --- keeping

QList<WallRoom> WallTimesDialog::tickedRooms() const
{
    QList<WallRoom> rooms;
    for (int row = 0; row < m_rooms->count(); ++row) {
        const RoomId room(m_rooms->item(row)->data(Qt::UserRole).toLongLong());
        const auto known = std::ranges::find(m_facts.wall.rooms, room, &WallRoom::room);
        if (m_rooms->item(row)->checkState() == Qt::Checked)
            rooms += known == m_facts.wall.rooms.end() ? WallRoom{{}, room} : *known;
    }
    return rooms;
}

void WallTimesDialog::showLosses()
{
    const auto rooms = tickedRooms();
    const auto lost = std::ranges::count_if(m_facts.places, [&](const WallPlace &place) {
        return std::ranges::find(m_slots, place.slot, &WallSlot::id) == m_slots.end()
            || std::ranges::find(rooms, place.room, &WallRoom::id) == rooms.end();
    });
    m_losses->setText(lost > 0 ? tr("%n cards come off the wall.", nullptr, int(lost)) : QString());
    m_losses->setHidden(lost == 0);
}

/// Times and rooms that are there already stay the same ones, with what hangs there.
void WallTimesDialog::write()
{
    if (!TimeText::read(m_from->text())) {
        showProblem(tr("“%1” is no time. Type “10:00” or “10 am”.").arg(m_from->text().trimmed()));
        return;
    }
    for (qsizetype row = 0; row < m_slots.size(); ++row) {
        if (!typed(row)) {
            readTime(row);
            return;
        }
    }
    ProposalWall wall = m_facts.wall;
    wall.slots = m_slots;
    wall.people = m_people->value();
    wall.rooms = tickedRooms();
    const auto kept = m_workspace.walls().set(m_session, wall);
    if (!kept) {
        showProblem(kept.error().message);
        return;
    }
    m_work.tell(kept);
    accept();
}

} // namespace rnf
