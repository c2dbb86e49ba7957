#include "letters/LetterEvent.h"

#include "events/EventTimes.h"
#include "events/EventWords.h"
#include "events/Events.h"
#include "look/Form.h"
#include "programme/Programmes.h"

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
    readSessions();
    connect(m_event, &QComboBox::currentIndexChanged, this, [this] {
        readSessions();
        Q_EMIT changed();
    });
}

void LetterEvent::choose(EventId event)
{
    auto found = std::ranges::find(m_events, event, &Event::id);
    if (found == m_events.end()) {
        const auto other = m_workspace.events().find(m_session, event);
        if (!other)
            return;
        m_event->insertItem(int(m_events.size()), EventWords::named(*other)); // before "none"
        m_events += *other;
        found = m_events.end() - 1;
    }
    m_event->setCurrentIndex(int(found - m_events.begin()));
}

/// Once for each event: a letter is shown anew with every key.
void LetterEvent::readSessions()
{
    m_sessions.reset();
    if (m_event->currentIndex() >= m_events.size() || !m_events[m_event->currentIndex()].hasProgramme)
        return;
    auto &programmes = m_workspace.programmes();
    const EventId event = m_events[m_event->currentIndex()].id;
    const auto releases = programmes.releases(m_session, event);
    m_sessions = std::make_shared<const PersonSessions>(releases.isEmpty() ? programmes.facts(m_session, event)
                                                                           : programmes.facts(m_session, releases.first()));
}

void LetterEvent::addTo(LetterOccasion &occasion) const
{
    if (m_event->currentIndex() >= m_events.size())
        return;
    occasion.event = m_events[m_event->currentIndex()];
    occasion.eventPlace = m_workspace.events().placeOf(m_session, *occasion.event);
    if (m_sessions)
        occasion.sessionsOf = [sessions = m_sessions](PersonId person, const QLocale &locale) {
            return sessions->of(person, locale);
        };
}

} // namespace rnf
