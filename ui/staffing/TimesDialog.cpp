#include "staffing/TimesDialog.h"

#include "base/TimeText.h"
#include "base/WindowWork.h"
#include "events/EventTimes.h"
#include "help/Help.h"
#include "look/Form.h"
#include "staffing/ShiftWords.h"
#include "staffing/Staffing.h"

#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

QString firstSaid(const QStringList &instants)
{
    const auto said = std::ranges::find_if(instants, [](const QString &instant) { return !instant.isEmpty(); });
    return said == instants.end() ? QString() : *said;
}

/// How far an instant is from the time of a shift, in seconds.
qint64 distanceTo(const VolunteerShift &shift, const QDateTime &at)
{
    return qMax(qMax(at.secsTo(shift.start()), shift.end().secsTo(at)), qint64(0));
}

} // namespace

TimesDialog::TimesDialog(Workspace &workspace, const Session &session, WindowWork &work, const Event &event,
                         const SignUpRow &row, QWidget *parent)
    : Dialog(u"shiftTimes"_s, tr("Times of %1").arg(row.name), parent), m_workspace(workspace), m_session(session),
      m_work(work), m_event(event), m_row(row), m_from(new QLineEdit(this)), m_until(new QLineEdit(this))
{
    Help::setTopic(this, u"shifts"_s);
    setSubject(ShiftWords::title(row.shift, event));
    setHint(tr("Planned: %1. What was worked goes into the hours of %2.")
                .arg(ShiftWords::times(row.shift.startsAt, row.shift.endsAt, event), row.name));
    const auto shown = [&](const QStringList &instants) {
        return TimeText::shown(instantOf(firstSaid(instants)).toTimeZone(EventTimes::zoneOf(event)).time());
    };
    m_from->setObjectName(u"workedFrom"_s);
    m_from->setText(shown({row.signUp.actualFromAt, row.signUp.plannedFromAt, row.shift.startsAt}));
    m_until->setObjectName(u"workedUntil"_s);
    m_until->setText(shown({row.signUp.actualToAt, row.signUp.plannedToAt, row.shift.endsAt}));
    auto *form = newForm();
    form->addRow(tr("From"), m_from);
    form->addRow(tr("Until"), m_until);
    body()->addLayout(form);
    auto *write = addPrimary(tr("Keep the times"), u"writeTimes"_s);
    write->setDisabled(workspace.isReadOnly());
    connect(write, &QPushButton::clicked, this, &TimesDialog::write);
    m_until->setFocus();
    m_until->selectAll();
}

/// On the day of the shift, or the one before or after where the beginning is nearer to it then; an end before the beginning is
/// on the day after.
void TimesDialog::write()
{
    const auto from = TimeText::read(m_from->text()), until = TimeText::read(m_until->text());
    if (!from || !until) {
        showProblem(tr("“%1” is no time. Type “%2”.").arg(from ? m_until->text() : m_from->text(), TimeText::shown({8, 0})));
        return;
    }
    const QDate planned = m_row.shift.start().toTimeZone(EventTimes::zoneOf(m_event)).date();
    Event worked = m_event;
    EventTimes::set(worked, planned, *from, *until);
    for (const int days : {1, -1}) {
        Event other = m_event;
        EventTimes::set(other, planned.addDays(days), *from, *until);
        if (distanceTo(m_row.shift, EventTimes::start(other)) < distanceTo(m_row.shift, EventTimes::start(worked)))
            worked = other;
    }
    const auto done = m_workspace.staffing().setTimes(m_session, m_row.signUp.id, worked.startsAt, worked.endsAt);
    if (!done) {
        showProblem(done.error().message);
        return;
    }
    m_work.tell(done);
    accept();
}

} // namespace rnf
