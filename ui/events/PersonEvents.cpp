#include "events/PersonEvents.h"

#include "base/Ways.h"
#include "events/EventWords.h"
#include "events/Events.h"
#include "events/InviteDialog.h"
#include "events/Registrations.h"
#include "help/Help.h"
#include "look/Icons.h"
#include "look/LineList.h"
#include "look/PlainLabel.h"
#include "staffing/ShiftWords.h"
#include "staffing/Staffing.h"
#include "work/HoursText.h"

#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

/// "Came to 4 of 6 they said yes to." Of those events alone for which a sheet was kept.
QString recordOf(const QList<RegistrationRow> &rows)
{
    int known = 0, came = 0;
    for (const auto &row : rows) {
        const Registration &registration = row.registration;
        const bool isKnown =
            registration.attendance != Attendance::Unknown && registration.attendance != Attendance::Untracked;
        known += registration.rsvp == Rsvp::Yes && isKnown;
        came += registration.rsvp == Rsvp::Yes && registration.hasCome();
    }
    return known > 0 ? PersonEvents::tr("Came to %1 of %n they said yes to.", nullptr, known).arg(came) : QString();
}

} // namespace

PersonEvents::PersonEvents(Workspace &workspace, const Session &session, const PageMeans &means, QWidget *parent)
    : ScrolledColumn(tr("Events of this person"), parent), m_workspace(workspace), m_session(session), m_means(means),
      m_record(plainLabel(this, u"eventsRecord"_s)), m_lines(new LineList)
{
    Help::setTopic(this, u"events"_s);
    auto *invite = new QPushButton(icon(u"calendar"_s), tr("Invite to an event…"));
    invite->setObjectName(u"invitePerson"_s);
    invite->setDisabled(workspace.isReadOnly());
    connect(invite, &QPushButton::clicked, this, &PersonEvents::invite);
    lines()->addWidget(invite, 0, Qt::AlignLeft);
    lines()->addWidget(m_record);
    lines()->addWidget(m_lines);
}

void PersonEvents::show(PersonId person)
{
    m_person = person;
    const auto rows = m_workspace.registrations().of(m_session, person);
    m_record->setText(recordOf(rows));
    m_record->setHidden(m_record->text().isEmpty());
    m_lines->clear();
    for (const auto &row : rows)
        addEntry(row);
    if (rows.isEmpty())
        m_lines->addLine(tr("They were not invited to an event yet."), Tone::Quiet);
    addShifts();
}

/// Where some event ahead takes volunteers, or they had a shift.
void PersonEvents::addShifts()
{
    QHash<EventId, Event> events;
    for (const auto &event : m_workspace.events().all(m_session))
        events.insert(event.id, event);
    const auto rows = m_workspace.staffing().signUps(m_session, m_person);
    const bool isAhead = std::ranges::any_of(events, [](const Event &event) { return event.hasShifts && event.isAhead(); });
    if (rows.isEmpty() && !isAhead)
        return;
    m_lines->addSection(tr("Volunteer shifts"),
                        {{tr("Shifts they can take…"), [this] { Q_EMIT choicesWanted(m_person); }, u"shiftChoices"_s}});
    for (const auto &row : rows) {
        const Event event = events.value(row.shift.event);
        QStringList said{ShiftWords::title(row.shift, event), EventWords::named(event),
                         ShiftWords::status(row.signUp.status)};
        if (row.signUp.minutes() > 0)
            said += HoursText::shown(row.signUp.minutes());
        const auto toEvent = [this, id = event.id] { Q_EMIT m_means.ways.toEvent(id); };
        m_lines->addLine(said.join(u" · "_s), {{tr("Show"), toEvent, u"showShift/%1"_s.arg(row.signUp.id.value)}});
    }
}

void PersonEvents::addEntry(const RegistrationRow &row)
{
    QStringList said{EventWords::named(row.event), EventWords::rsvp(row.registration.rsvp),
                     EventWords::attendance(row.registration.attendance)};
    said.removeAll(QString());
    const auto toEvent = [this, id = row.event.id] { Q_EMIT m_means.ways.toEvent(id); };
    m_lines->addLine(said.join(u" · "_s), {{tr("Show"), toEvent, u"showEvent/%1"_s.arg(row.event.id.value)}});
}

void PersonEvents::invite() { (new InviteDialog(m_workspace, m_session, m_means.work, QList{m_person}, this))->open(); }

} // namespace rnf
