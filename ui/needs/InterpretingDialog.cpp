#include "needs/InterpretingDialog.h"

#include "base/TimeText.h"
#include "base/WindowWork.h"
#include "events/EventTimes.h"
#include "help/Help.h"
#include "look/Form.h"
#include "needs/Needs.h"
#include "standing/PersonButton.h"

#include <QComboBox>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

constexpr int mostReceivers = 10'000;

/// An interpreting's time on the event's wall.
Event timesOf(Event event, const Interpreting &interpreting)
{
    event.startsAt = interpreting.startsAt;
    event.endsAt = interpreting.endsAt;
    return event;
}

} // namespace

InterpretingDialog::InterpretingDialog(Workspace &workspace, const Session &session, WindowWork &work, const Event &event,
                                       const Interpreting &interpreting, QWidget *parent)
    : Dialog(u"interpreting"_s, interpreting.id != 0 ? tr("Edit interpretation") : tr("Add interpretation"), parent),
      m_workspace(workspace), m_session(session), m_work(work), m_event(event), m_interpreting(interpreting),
      m_fromLanguage(new QLineEdit(interpreting.fromLanguage, this)),
      m_toLanguage(new QLineEdit(interpreting.toLanguage, this)), m_day(new QComboBox(this)), m_from(new QLineEdit(this)),
      m_until(new QLineEdit(this)), m_first(new PersonButton(workspace, session, tr("Who interprets?"), this)),
      m_second(new PersonButton(workspace, session, tr("Who takes turns?"), this)), m_receivers(new QSpinBox(this))
{
    Help::setTopic(this, u"needs"_s);
    setSubject(event.name);
    setMinimumWidth(480);
    m_interpreting.event = event.id;
    nameControls();
    fillDays();
    body()->addLayout(makeForm());
    auto *write = addPrimary(interpreting.id != 0 ? tr("Keep the interpretation") : tr("Add the interpretation"),
                             u"writeInterpreting"_s);
    write->setDisabled(workspace.isReadOnly());
    connect(write, &QPushButton::clicked, this, &InterpretingDialog::write);
    m_fromLanguage->setFocus();
}

void InterpretingDialog::nameControls()
{
    m_fromLanguage->setObjectName(u"fromLanguage"_s);
    m_toLanguage->setObjectName(u"toLanguage"_s);
    m_day->setObjectName(u"interpretingDay"_s);
    m_from->setObjectName(u"interpretingFrom"_s);
    m_until->setObjectName(u"interpretingUntil"_s);
    m_receivers->setObjectName(u"interpretingReceivers"_s);
    m_receivers->setRange(0, mostReceivers);
    m_receivers->setValue(m_interpreting.receivers);
    for (const auto &[button, name, person] : {std::tuple(m_first, u"interpreter1"_s, m_interpreting.interpreter1),
                                               {m_second, u"interpreter2"_s, m_interpreting.interpreter2}}) {
        button->setObjectName(name);
        button->show(person, {});
        connect(button, &PersonButton::chosen, button, [button = button](PersonId chosen) { button->show(chosen, {}); });
    }
}

/// Those of the event; without a day there is nothing to choose.
void InterpretingDialog::fillDays()
{
    const QDate first = EventTimes::day(m_event), last = EventTimes::lastDay(m_event);
    for (QDate day = first; day.isValid() && day <= last; day = day.addDays(1))
        m_day->addItem(QLocale().toString(day, QLocale::LongFormat), day);
    if (m_interpreting.startsAt.isEmpty())
        return;
    const Event times = timesOf(m_event, m_interpreting);
    m_day->setCurrentIndex(qMax(0, m_day->findData(EventTimes::day(times))));
    m_from->setText(TimeText::shown(EventTimes::start(times).time()));
    m_until->setText(TimeText::shown(EventTimes::end(times).time()));
}

QLayout *InterpretingDialog::makeForm()
{
    auto *form = newForm();
    form->addRow(tr("From the language"), m_fromLanguage);
    form->addRow(tr("Into the language"), m_toLanguage);
    form->addRow(tr("Day"), m_day);
    form->addRow(tr("Begins at"), m_from);
    form->addRow(tr("Ends at"), m_until);
    form->addRow(tr("Interpreter"), m_first);
    form->addRow(tr("Takes turns"), m_second);
    form->addRow(tr("Receivers needed"), m_receivers);
    return form;
}

std::optional<Interpreting> InterpretingDialog::typed()
{
    Interpreting after = m_interpreting;
    after.fromLanguage = m_fromLanguage->text();
    after.toLanguage = m_toLanguage->text();
    after.interpreter1 = m_first->person();
    after.interpreter2 = m_second->person();
    after.receivers = m_receivers->value();
    const QDate day = m_day->currentData().toDate();
    const auto from = TimeText::read(m_from->text().trimmed()), until = TimeText::read(m_until->text().trimmed());
    if (!day.isValid()) {
        showProblem(tr("The event has no day yet. Give it one first, under Overview."));
        return std::nullopt;
    }
    if (!from || !until) {
        showProblem(tr("Interpretation needs both times. Type them like 9:00 and 10:30."));
        return std::nullopt;
    }
    Event times = m_event;
    EventTimes::set(times, day, *from, *until);
    after.startsAt = times.startsAt;
    after.endsAt = times.endsAt;
    return after;
}

void InterpretingDialog::write()
{
    const auto after = typed();
    if (!after)
        return;
    auto &needs = m_workspace.needs();
    const auto written =
        m_interpreting.id != 0 ? needs.save(m_session, m_interpreting, *after) : needs.add(m_session, *after);
    if (!written)
        return showProblem(written.error().message);
    accept();
    m_work.tell(written);
}

} // namespace rnf
