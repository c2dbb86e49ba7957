#include "staffing/ShiftDialog.h"

#include "base/DayWords.h"
#include "base/TimeText.h"
#include "base/WindowWork.h"
#include "events/EventTimes.h"
#include "events/Events.h"
#include "help/Help.h"
#include "look/Form.h"
#include "look/PlainLabel.h"
#include "staffing/RoleCounts.h"
#include "staffing/Staffing.h"
#include "work/TaskWords.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rnf {

ShiftDialog::ShiftDialog(Workspace &workspace, const Session &session, WindowWork &work, const Event &event, QWidget *parent)
    : ShiftDialog(workspace, session, work, event, VolunteerShift(), parent)
{
}

ShiftDialog::ShiftDialog(Workspace &workspace, const Session &session, WindowWork &work, const Event &event,
                         const VolunteerShift &shift, QWidget *parent)
    : Dialog(u"shift"_s, shift.id.isValid() ? tr("Volunteer shift") : tr("Make shifts"), parent), m_workspace(workspace),
      m_session(session), m_work(work), m_event(event), m_shift(shift), m_name(new QLineEdit(this)),
      m_day(new QComboBox(this)), m_from(new QLineEdit(this)), m_until(new QLineEdit(this)), m_length(new QComboBox(this)),
      m_room(new QComboBox(this)), m_isRemote(new QCheckBox(tr("Can be done from home"), this)),
      m_opensOn(new QLineEdit(this)), m_brief(new QPlainTextEdit(this)), m_roles(new RoleCounts(workspace, session, this)),
      m_count(plainLabel(this, u"shiftCount"_s))
{
    Help::setTopic(this, u"shifts"_s);
    setSubject(event.name);
    body()->addLayout(makeForm());
    body()->addWidget(m_roles, 1);
    Theme::makeQuiet(m_count);
    m_count->setHidden(shift.id.isValid());
    body()->addWidget(m_count);
    m_write = shift.id.isValid() ? addPrimary(tr("Keep the shift"), u"writeShift"_s)
                                 : addPrimary(tr("Make the shifts"), u"writeShift"_s);
    m_write->setDisabled(workspace.isReadOnly());
    connect(m_write, &QPushButton::clicked, this, &ShiftDialog::write);
    connect(m_roles, &RoleCounts::failed, this, &ShiftDialog::showProblem);
    for (auto *edit : {m_from, m_until})
        connect(edit, &QLineEdit::textChanged, this, &ShiftDialog::count);
    for (auto *box : {m_day, m_length})
        connect(box, &QComboBox::currentIndexChanged, this, &ShiftDialog::count);
    showShift();
    keepSize({560, 660});
    m_name->setFocus();
}

QFormLayout *ShiftDialog::makeForm()
{
    m_name->setObjectName(u"shiftName"_s);
    if (!m_shift.id.isValid())
        m_name->setPlaceholderText(tr("as the role is called"));
    m_day->setObjectName(u"shiftDay"_s);
    m_from->setObjectName(u"shiftFrom"_s);
    m_until->setObjectName(u"shiftUntil"_s);
    m_length->setObjectName(u"shiftLength"_s);
    m_room->setObjectName(u"shiftRoom"_s);
    m_isRemote->setObjectName(u"shiftRemote"_s);
    m_opensOn->setObjectName(u"shiftOpensOn"_s);
    m_opensOn->setPlaceholderText(tr("at once; or the first day on which people can take it"));
    m_brief->setObjectName(u"shiftBrief"_s);
    m_brief->setTabChangesFocus(true);
    constexpr int lines = 2;
    Theme::showLines(m_brief, lines);
    fillDays();
    fillLengths();
    fillRooms();
    auto *form = newForm();
    form->addRow(tr("Name"), m_name);
    form->addRow(tr("Day"), m_day);
    form->addRow(tr("From"), m_from);
    form->addRow(tr("Until"), m_until);
    form->addRow(tr("Each takes"), m_length);
    form->addRow(tr("Room"), m_room);
    form->addRow(QString(), m_isRemote);
    form->addRow(tr("Open on"), m_opensOn);
    form->addRow(tr("What to know"), m_brief);
    form->setRowVisible(m_length, !m_shift.id.isValid());
    form->setRowVisible(m_room, m_room->count() > 1);
    return form;
}

/// The days of the event, all of them together first, and the day of a shift that is on another one.
void ShiftDialog::fillDays()
{
    const QDate first = EventTimes::day(m_event), last = EventTimes::lastDay(m_event);
    const auto add = [this](const QDate &day) { m_day->addItem(QLocale().toString(day, tr("dddd d MMMM")), day); };
    if (!m_shift.id.isValid() && first < last)
        m_day->addItem(tr("every day"), QDate());
    for (QDate day = first; day.isValid() && day <= last; day = day.addDays(1))
        add(day);
    const QDate own = m_shift.start().toTimeZone(EventTimes::zoneOf(m_event)).date();
    if (m_shift.id.isValid() && m_day->findData(own) < 0)
        add(own);
}

void ShiftDialog::fillLengths()
{
    m_length->addItem(tr("the whole time"), 0);
    for (const int minutes : {60, 90, 120, 180, 240, 300, 360})
        m_length->addItem(TaskWords::length(minutes), minutes);
    constexpr int usual = 240;
    m_length->setCurrentIndex(m_length->findData(usual));
}

void ShiftDialog::fillRooms()
{
    m_room->addItem(tr("not said"), 0);
    for (const auto &room : m_event.venue.isValid() ? m_workspace.events().rooms(m_session, m_event.venue) : QList<Room>())
        m_room->addItem(room.name, room.id.value);
}

void ShiftDialog::showShift()
{
    const bool isNew = !m_shift.id.isValid();
    const QTimeZone zone = EventTimes::zoneOf(m_event);
    const QDateTime start = isNew ? EventTimes::start(m_event) : m_shift.start().toTimeZone(zone);
    const QDateTime end = isNew ? EventTimes::end(m_event) : m_shift.end().toTimeZone(zone);
    m_from->setText(TimeText::shown(start.time()));
    m_until->setText(TimeText::shown(end.time()));
    if (isNew) {
        count();
        return;
    }
    m_name->setText(m_shift.name);
    m_day->setCurrentIndex(m_day->findData(start.date()));
    m_room->setCurrentIndex(qMax(0, m_room->findData(m_shift.room.value)));
    m_isRemote->setChecked(m_shift.isRemote);
    m_opensOn->setText(dayAsTyped(m_shift.signUpsOpenOn));
    m_brief->setPlainText(m_shift.brief);
    m_roles->show(m_workspace.staffing().needs(m_session, m_shift.id));
}

std::optional<ShiftGrid> ShiftDialog::typed()
{
    ShiftGrid grid;
    grid.event = m_event.id;
    grid.name = m_name->text().trimmed();
    grid.room = RoomId(m_room->currentData().toLongLong());
    const QDate day = m_day->currentData().toDate();
    grid.first = day.isValid() ? day : EventTimes::day(m_event);
    grid.last = day.isValid() ? day : EventTimes::lastDay(m_event);
    grid.lengthMin = m_shift.id.isValid() ? 0 : m_length->currentData().toInt();
    grid.isRemote = m_isRemote->isChecked();
    grid.brief = m_brief->toPlainText().trimmed();
    grid.needs = m_roles->needs();
    for (const auto &[edit, time] : {std::pair(m_from, &grid.from), {m_until, &grid.until}}) {
        const auto read = TimeText::read(edit->text());
        if (!read) {
            showProblem(tr("“%1” is no time. Type “%2”.").arg(edit->text(), TimeText::shown({8, 0})));
            return {};
        }
        *time = *read;
    }
    const QString opens = m_opensOn->text().trimmed();
    const auto opensOn = readDay(opens, m_workspace.store().dates().today());
    if (!opens.isEmpty() && !opensOn) {
        showProblem(tr("“%1” is no day. Type “27 nov” or “2026-11-27”.").arg(opens));
        return {};
    }
    grid.signUpsOpenOn = opensOn.value_or(QDate());
    showProblem({});
    return grid;
}

/// What will happen, before it does.
void ShiftDialog::count()
{
    const auto from = TimeText::read(m_from->text()), until = TimeText::read(m_until->text());
    if (m_shift.id.isValid() || !from || !until) {
        m_count->clear();
        return;
    }
    const auto grid = typed();
    if (!grid) {
        m_count->clear();
        return;
    }
    const auto shifts = grid->shifts(m_event);
    m_count->setText(shifts.isEmpty() ? tr("The event has no day yet. Give it one first.")
                                      : tr("That makes %n shifts.", nullptr, int(shifts.size())));
}

void ShiftDialog::write()
{
    const auto grid = typed();
    if (!grid)
        return;
    auto &staffing = m_workspace.staffing();
    Result<qint64> done;
    if (m_shift.id.isValid()) {
        VolunteerShift after = grid->shifts(m_event).value(0);
        after.id = m_shift.id;
        done = staffing.save(m_session, m_shift, after, grid->needs);
    } else {
        done = staffing.make(m_session, *grid);
    }
    if (!done) {
        showProblem(done.error().message);
        return;
    }
    m_work.tell(done);
    accept();
}

} // namespace rnf
