#include "letters/LetterEvent.h"

#include "events/EventTimes.h"
#include "events/EventWords.h"
#include "events/Events.h"
#include "look/Form.h"

#include <QComboBox>
#include <QFormLayout>

using namespace Qt::StringLiterals;

namespace rnf {

LetterEvent::LetterEvent(Workspace &workspace, const Session &session, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_session(session), m_events(workspace.events().all(session)),
      m_event(new QComboBox(this))
{
    const QDate today = workspace.store().dates().today();
    m_events.removeIf(
        [&](const Event &event) { return !event.isAhead() || (event.hasDay() && EventTimes::lastDay(event) < today); });
    for (const auto &event : std::as_const(m_events))
        m_event->addItem(EventWords::named(event));
    m_event->addItem(tr("none"));
    m_event->setObjectName(u"letterEvent"_s);
    auto *form = newForm();
    form->setContentsMargins(0, 0, 0, 0);
    form->addRow(tr("About the event"), m_event);
    setLayout(form);
    connect(m_event, &QComboBox::currentIndexChanged, this, &LetterEvent::changed);
}

void LetterEvent::addTo(LetterOccasion &occasion) const
{
    if (m_event->currentIndex() >= m_events.size())
        return;
    occasion.event = m_events[m_event->currentIndex()];
    occasion.eventPlace = m_workspace.events().placeOf(m_session, *occasion.event);
}

} // namespace rnf
