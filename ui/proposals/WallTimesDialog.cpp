#include "proposals/WallTimesDialog.h"

#include "base/Dates.h"
#include "base/TimeText.h"
#include "base/WindowWork.h"
#include "events/EventTimes.h"
#include "help/Help.h"
#include "look/Form.h"
#include "look/Theme.h"

#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>
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

} // namespace

WallTimesDialog::WallTimesDialog(Workspace &workspace, const Session &session, WindowWork &work, const WallFacts &facts,
                                 QWidget *parent)
    : Dialog(u"wallTimes"_s, tr("Times and rooms of the wall"), parent), m_workspace(workspace), m_session(session),
      m_work(work), m_facts(facts), m_day(new QComboBox(this)), m_from(new QLineEdit(this)), m_times(new QSpinBox(this)),
      m_length(new QSpinBox(this)), m_break(new QSpinBox(this)), m_people(new QSpinBox(this)), m_rooms(new QListWidget(this))
{
    Help::setTopic(this, u"wall"_s);
    setMinimumWidth(460);
    makeForm();
    fillRooms();
    auto *keep = addPrimary(tr("Save"), u"keepWallTimes"_s);
    keep->setDisabled(workspace.isReadOnly());
    connect(keep, &QPushButton::clicked, this, &WallTimesDialog::write);
}

void WallTimesDialog::makeForm()
{
    const auto &slots = m_facts.wall.slots;
    const QTimeZone zone = EventTimes::zoneOf(m_facts.event);
    const QDate first = EventTimes::day(m_facts.event);
    const QDate last = instantOf(m_facts.event.endsAt).toTimeZone(zone).date();
    m_day->setObjectName(u"wallDay"_s);
    for (QDate day = first; day.isValid() && (day <= last || day == first); day = day.addDays(1))
        m_day->addItem(QLocale().toString(day, u"dddd d MMMM"_s), day);
    const QDateTime begins = slots.isEmpty() ? QDateTime() : instantOf(slots.first().startsAt).toTimeZone(zone);
    m_day->setCurrentIndex(slots.isEmpty() ? m_day->count() - 1 : std::max(0, m_day->findData(begins.date())));
    m_from->setObjectName(u"wallFrom"_s);
    m_from->setText(TimeText::shown(slots.isEmpty() ? QTime(10, 0) : begins.time()));
    const auto number = [](QSpinBox *box, const QString &name, int least, int most, int value) {
        box->setObjectName(name);
        box->setRange(least, most);
        box->setValue(value);
    };
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
    form->addRow(tr("People who are there"), m_people);
    form->addRow(tr("Rooms"), m_rooms);
    body()->addLayout(form);
}

void WallTimesDialog::fillRooms()
{
    constexpr int shownRooms = 6;
    m_rooms->setObjectName(u"wallRooms"_s);
    m_rooms->setAccessibleName(tr("Rooms"));
    m_rooms->setFixedHeight(shownRooms * Theme::rowHeight);
    for (const auto &room : m_workspace.events().rooms(m_session, m_facts.event.venue)) {
        auto *item = new QListWidgetItem(room.name, m_rooms);
        item->setData(Qt::UserRole, room.id.value);
        const bool isOnWall = std::ranges::find(m_facts.wall.rooms, room.id, &WallRoom::room) != m_facts.wall.rooms.end();
        item->setCheckState(isOnWall || (m_facts.wall.rooms.isEmpty() && !room.isChildRoom) ? Qt::Checked : Qt::Unchecked);
    }
    if (m_rooms->count() == 0)
        setHint(tr("The wall needs rooms. Choose a venue for the event on its overview, and write its rooms down there."));
}

/// Times and rooms that are there already stay the same ones, with what hangs there.
void WallTimesDialog::write()
{
    const auto time = TimeText::read(m_from->text());
    if (!time) {
        showProblem(tr("“%1” is no time. Type “10:00” or “10 am”.").arg(m_from->text().trimmed()));
        return;
    }
    const QDateTime start(m_day->currentData().toDate(), *time, EventTimes::zoneOf(m_facts.event));
    ProposalWall wall = m_facts.wall;
    auto times = m_workspace.walls()
                     .usual(m_session, m_facts.event, start, m_times->value(), m_length->value(), m_break->value())
                     .slots;
    for (qsizetype i = 0; i < std::min(times.size(), wall.slots.size()); ++i)
        times[i].id = wall.slots[i].id;
    wall.slots = times;
    wall.people = m_people->value();
    wall.rooms.clear();
    for (int row = 0; row < m_rooms->count(); ++row) {
        const RoomId room(m_rooms->item(row)->data(Qt::UserRole).toLongLong());
        const auto known = std::ranges::find(m_facts.wall.rooms, room, &WallRoom::room);
        if (m_rooms->item(row)->checkState() == Qt::Checked)
            wall.rooms += known == m_facts.wall.rooms.end() ? WallRoom{{}, room} : *known;
    }
    const auto kept = m_workspace.walls().set(m_session, wall);
    if (!kept) {
        showProblem(kept.error().message);
        return;
    }
    m_work.tell(kept);
    accept();
}

} // namespace rnf
