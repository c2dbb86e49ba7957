#include "programme/BreakDialog.h"

#include "base/Dates.h"
#include "base/TimeText.h"
#include "base/WindowWork.h"
#include "events/EventTimes.h"
#include "help/Help.h"
#include "look/Form.h"
#include "programme/ProgrammeWords.h"
#include "programme/Programmes.h"

#include <QComboBox>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

constexpr auto kindsOfBreaks = std::to_array({SlotKind::Break, SlotKind::Social, SlotKind::Blocker});

QDateTime onTheClock(const QString &instant, const Event &event)
{
    return instantOf(instant).toTimeZone(EventTimes::zoneOf(event));
}

} // namespace

BreakDialog::BreakDialog(Workspace &workspace, const Session &session, WindowWork &work, const Event &event,
                         const ProgrammeSlot &slot, QWidget *parent)
    : Dialog(u"break"_s, slot.id.isValid() ? tr("Change a break") : tr("New break"), parent), m_workspace(workspace),
      m_session(session), m_work(work), m_event(event), m_before(slot), m_label(new QLineEdit(this)),
      m_kind(new QComboBox(this)), m_day(new QComboBox(this)), m_room(new QComboBox(this)), m_from(new QLineEdit(this)),
      m_until(new QLineEdit(this))
{
    Help::setTopic(this, u"programme"_s);
    body()->addLayout(makeForm());
    if (slot.id.isValid()) {
        auto *away = addAside(tr("Delete it"), u"removeBreak"_s);
        away->setDisabled(workspace.isReadOnly());
        connect(away, &QPushButton::clicked, this, &BreakDialog::remove);
    }
    auto *keep = addPrimary(slot.id.isValid() ? tr("Keep it") : tr("Add it"), u"writeBreak"_s);
    keep->setDisabled(workspace.isReadOnly());
    connect(keep, &QPushButton::clicked, this, &BreakDialog::write);
    m_label->setFocus();
}

QFormLayout *BreakDialog::makeForm()
{
    m_label->setObjectName(u"breakLabel"_s);
    m_label->setPlaceholderText(tr("Lunch"));
    m_label->setText(m_before.label);
    m_kind->setObjectName(u"breakKind"_s);
    for (const auto kind : kindsOfBreaks) {
        m_kind->addItem(ProgrammeWords::kind(kind));
        if (kind == m_before.kind)
            m_kind->setCurrentIndex(m_kind->count() - 1);
    }
    m_day->setObjectName(u"breakDay"_s);
    const QDateTime from = onTheClock(m_before.startsAt, m_event), until = onTheClock(m_before.endsAt, m_event);
    for (QDate day = EventTimes::day(m_event); day.isValid() && day <= EventTimes::lastDay(m_event); day = day.addDays(1))
        m_day->addItem(QLocale().toString(day, u"dddd d MMMM"_s), day);
    m_day->setCurrentIndex(qMax(0, m_day->findData(from.date())));
    m_from->setObjectName(u"breakFrom"_s);
    m_until->setObjectName(u"breakUntil"_s);
    m_from->setText(TimeText::shown(from.time()));
    m_until->setText(TimeText::shown(until.time()));
    fillRooms();
    auto *form = newForm();
    form->addRow(tr("What"), m_label);
    form->addRow(tr("Kind"), m_kind);
    form->addRow(tr("Day"), m_day);
    form->addRow(tr("From"), m_from);
    form->addRow(tr("Until"), m_until);
    form->addRow(tr("Where"), m_room);
    return form;
}

void BreakDialog::fillRooms()
{
    m_room->setObjectName(u"breakRoom"_s);
    m_room->addItem(tr("The whole house"), 0);
    for (const auto &room : m_workspace.events().rooms(m_session, m_event.venue))
        m_room->addItem(room.name, room.id.value);
    if (m_before.room.isValid() && m_room->findData(m_before.room.value) < 0)
        m_room->addItem(tr("the room it has"), m_before.room.value);
    m_room->setCurrentIndex(qMax(0, m_room->findData(m_before.room.value)));
}

std::optional<ProgrammeSlot> BreakDialog::typed()
{
    ProgrammeSlot slot = m_before;
    slot.label = m_label->text().trimmed();
    slot.kind = kindsOfBreaks[size_t(m_kind->currentIndex())];
    slot.room = RoomId(m_room->currentData().toLongLong());
    const auto read = [&](const QLineEdit *edit, QString &instant) {
        const auto time = TimeText::read(edit->text());
        if (time)
            instant = instantText(QDateTime(m_day->currentData().toDate(), *time, EventTimes::zoneOf(m_event)));
        else
            showProblem(tr("“%1” is no time. Type “12:30” or “7 pm”.").arg(edit->text().trimmed()));
        return time.has_value();
    };
    if (!read(m_from, slot.startsAt) || !read(m_until, slot.endsAt))
        return std::nullopt;
    return slot;
}

void BreakDialog::write()
{
    const auto slot = typed();
    if (!slot)
        return;
    auto &programmes = m_workspace.programmes();
    Result<qint64> kept = qint64(0);
    if (m_before.id.isValid()) {
        kept = programmes.save(m_session, m_before, *slot);
    } else {
        const auto added = programmes.add(m_session, m_event.id, *slot);
        kept = added ? Result<qint64>(m_workspace.changes().newestOf(m_session)) : added.error();
    }
    if (!kept) {
        showProblem(kept.error().message);
        return;
    }
    m_work.tell(kept);
    accept();
}

void BreakDialog::remove()
{
    const auto done = m_workspace.programmes().takeOff(m_session, {m_before.id});
    if (!done) {
        showProblem(done.error().message);
        return;
    }
    m_work.tell(done);
    accept();
}

} // namespace rnf
