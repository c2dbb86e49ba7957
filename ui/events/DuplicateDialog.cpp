#include "events/DuplicateDialog.h"

#include "base/DayWords.h"
#include "events/EventTimes.h"
#include "events/EventWords.h"
#include "events/Events.h"
#include "help/Help.h"
#include "look/Form.h"

#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace rnf {

DuplicateDialog::DuplicateDialog(Workspace &workspace, const Session &session, const Event &event, QWidget *parent)
    : Dialog(u"duplicate"_s, tr("Duplicate"), parent), m_workspace(workspace), m_session(session), m_event(event),
      m_day(new QLineEdit(this))
{
    Help::setTopic(this, u"events"_s);
    setSubject(EventWords::named(event));
    setHint(tr(
        "With the same times, place, kinds of registration, tasks, shifts and planned budget. Nobody is on its list or on "
        "a shift yet."));
    const QDate today = workspace.store().dates().today();
    m_day->setObjectName(u"duplicateDay"_s);
    m_day->setText(dayAsTyped((event.hasDay() ? EventTimes::day(event) : today).addDays(daysPerWeek)));
    m_day->selectAll();
    auto *form = newForm();
    form->addRow(tr("Day"), m_day);
    body()->addLayout(form);
    connect(addPrimary(tr("Duplicate"), u"writeDuplicate"_s), &QPushButton::clicked, this, &DuplicateDialog::write);
    m_day->setFocus();
}

void DuplicateDialog::write()
{
    const auto day = readDay(m_day->text(), m_workspace.store().dates().today());
    if (!day) {
        showProblem(tr("“%1” is no day. Type “27 nov” or “2026-11-27”.").arg(m_day->text().trimmed()));
        return;
    }
    const auto written = m_workspace.events().duplicate(m_session, m_event, *day);
    if (!written) {
        showProblem(written.error().message);
        return;
    }
    accept();
    Q_EMIT added(*written);
}

} // namespace rnf
