#include "events/VenueDialog.h"

#include "base/DayWords.h"
#include "base/WindowWork.h"
#include "events/EventWords.h"
#include "events/Events.h"
#include "events/RoomTable.h"
#include "help/Help.h"
#include "look/ChoiceBox.h"
#include "look/Form.h"
#include "look/PlainLabel.h"
#include "look/Theme.h"
#include "programme/RoomUses.h"

#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace rnf {

VenueDialog::VenueDialog(Workspace &workspace, const Session &session, WindowWork &work, VenueId venue, QWidget *parent)
    : Dialog(u"venue"_s, tr("Venues"), parent), m_workspace(workspace), m_session(session), m_work(work),
      m_which(new ChoiceBox(this)), m_name(new QLineEdit(this)), m_address(new QPlainTextEdit(this)),
      m_transit(new QLineEdit(this)), m_wheelchair(new QComboBox(this)), m_checked(new QLineEdit(this)),
      m_note(new QPlainTextEdit(this)), m_rooms(new RoomTable(this)), m_uses(plainLabel(this, u"venueUses"_s))
{
    Help::setTopic(this, u"events"_s);
    setMinimumWidth(620);
    keepSize({620, 700});
    body()->addLayout(makeForm());
    body()->addWidget(m_rooms, 1);
    body()->addWidget(m_uses);
    Theme::setTone(m_uses, Tone::Warning);
    m_uses->hide();
    connect(m_rooms, &RoomTable::removed, this, &VenueDialog::showUses);
    m_remove = addAside(tr("Delete the venue"), u"removeVenue"_s);
    connect(m_remove, &QPushButton::clicked, this, &VenueDialog::remove);
    auto *write = addPrimary(tr("Keep the venue"), u"writeVenue"_s);
    connect(write, &QPushButton::clicked, this, [this] {
        if (keep())
            accept();
    });
    connect(m_which, &ChoiceBox::chosen, this, &VenueDialog::turnTo);
    readVenues(venue);
    if (m_venues.isEmpty())
        setHint(tr("There are no venues yet. Type a place at an event, and it stands here."));
    write->setDisabled(m_venues.isEmpty() || workspace.isReadOnly());
    m_name->setFocus();
}

QFormLayout *VenueDialog::makeForm()
{
    m_which->setObjectName(u"venue"_s);
    m_name->setObjectName(u"venueName"_s);
    m_address->setObjectName(u"venueAddress"_s);
    m_transit->setObjectName(u"venueTransit"_s);
    m_transit->setPlaceholderText(tr("2 or 5 train to Franklin Ave"));
    m_wheelchair->setObjectName(u"venueWheelchair"_s);
    for (size_t each = 0; each < keysOf(Wheelchair{}).size(); ++each)
        m_wheelchair->addItem(EventWords::wheelchair(Wheelchair(each)));
    m_checked->setObjectName(u"venueChecked"_s);
    m_checked->setPlaceholderText(tr("the day on which somebody went and looked"));
    m_note->setObjectName(u"venueNote"_s);
    constexpr int lines = 2;
    for (auto *text : {m_address, m_note}) {
        text->setTabChangesFocus(true);
        Theme::showLines(text, lines);
    }
    auto *form = newForm();
    form->addRow(tr("Venue"), m_which);
    form->addRow(tr("Name"), m_name);
    form->addRow(tr("Address"), m_address);
    form->addRow(tr("How to get there"), m_transit);
    form->addRow(tr("Wheelchair"), m_wheelchair);
    form->addRow(tr("Checked on"), m_checked);
    form->addRow(tr("Note"), m_note);
    return form;
}

void VenueDialog::readVenues(VenueId chosen)
{
    m_venues = m_workspace.events().venues(m_session);
    m_which->clear();
    int shown = 0;
    for (const auto &venue : std::as_const(m_venues)) {
        if (venue.id == chosen)
            shown = m_which->count();
        m_which->addItem(venue.name);
    }
    m_which->setKept(m_venues.isEmpty() ? -1 : shown);
    m_shown = m_venues.value(shown);
    fill();
}

void VenueDialog::turnTo(int which)
{
    const VenueId next = m_venues.value(which).id;
    if (keep())
        readVenues(next);
    else
        m_which->setKept(int(std::ranges::find(m_venues, m_shown.id, &Venue::id) - m_venues.begin()));
}

void VenueDialog::fill()
{
    m_name->setText(m_shown.name);
    m_address->setPlainText(m_shown.address);
    m_transit->setText(m_shown.transit);
    m_wheelchair->setCurrentIndex(int(m_shown.wheelchair));
    m_checked->setText(dayAsTyped(m_shown.accessCheckedOn));
    m_note->setPlainText(m_shown.note);
    m_roomsBefore = m_workspace.events().rooms(m_session, m_shown.id);
    m_rooms->show(m_roomsBefore);
    m_rooms->setReadOnly(!m_shown.id.isValid() || m_workspace.isReadOnly());
    m_remove->setEnabled(m_shown.id.isValid() && !m_workspace.isReadOnly());
    showUses();
    showProblem({});
}

void VenueDialog::showUses()
{
    const auto left = m_rooms->rooms();
    QStringList lines;
    for (const auto &room : std::as_const(m_roomsBefore)) {
        if (std::ranges::find(left, room.id, &Room::id) != left.end())
            continue;
        QStringList events;
        int sessions = 0;
        for (const auto &use : RoomUses::of(m_workspace.store(), m_session, {room.id})) {
            events += use.eventName;
            sessions += use.sessions;
        }
        if (sessions > 0)
            lines += tr("“%1” is used by: %2. %n sessions lose their room and keep their time.", nullptr, sessions)
                         .arg(room.name, events.join(u", "_s));
    }
    m_uses->setText(lines.join(u'\n'));
    m_uses->setVisible(!lines.isEmpty());
}

/// Nobody is asked: it can be taken back, and a place of events stays.
void VenueDialog::remove()
{
    const auto removed = m_workspace.events().remove(m_session, m_shown);
    if (!removed) {
        showProblem(removed.error().message);
        return;
    }
    m_work.tell(removed);
    readVenues({});
    if (m_venues.isEmpty())
        reject();
    else
        m_which->setFocus();
}

bool VenueDialog::keep()
{
    Venue after = m_shown;
    after.name = m_name->text().trimmed();
    after.address = m_address->toPlainText().trimmed();
    after.transit = m_transit->text().trimmed();
    after.wheelchair = Wheelchair(m_wheelchair->currentIndex());
    after.note = m_note->toPlainText().trimmed();
    const QString typed = m_checked->text().trimmed();
    const auto checked = readDay(typed, m_workspace.store().dates().today());
    if (!typed.isEmpty() && !checked) {
        showProblem(tr("“%1” is no day. Type “27 nov” or “2026-11-27”.").arg(typed));
        return false;
    }
    after.accessCheckedOn = checked.value_or(QDate());
    const auto kept = m_workspace.events().save(m_session, m_shown, after, m_roomsBefore, m_rooms->rooms());
    if (kept)
        m_work.tell(kept);
    else
        showProblem(kept.error().message);
    return bool(kept);
}

} // namespace rnf
