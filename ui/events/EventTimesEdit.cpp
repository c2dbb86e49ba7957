#include "events/EventTimesEdit.h"

#include "base/DayWords.h"
#include "base/TimeText.h"
#include "events/EndText.h"
#include "events/EventTimes.h"
#include "events/Events.h"
#include "look/FieldEdit.h"
#include "look/PlainLabel.h"
#include "look/Theme.h"

#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

const QTime usualStart(19, 0);

} // namespace

EventTimesEdit::EventTimesEdit(Workspace &workspace, const Session &session, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_session(session),
      m_day(new FieldEdit(u"eventDay"_s, tr("Day"), false, this)),
      m_from(new FieldEdit(u"eventFrom"_s, tr("From"), false, this)),
      m_until(new FieldEdit(u"eventUntil"_s, tr("Until"), false, this))
{
    m_day->setPlaceholder(tr("fri or 27 nov"));
    m_from->setPlaceholder(TimeText::shown(usualStart));
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(Theme::gap);
    line->addWidget(m_day, 3);
    for (const auto &[word, field, stretch] : {std::tuple(tr("from"), m_from, 2), {tr("until"), m_until, 3}}) {
        auto *label = plainLabel(this);
        label->setText(word);
        label->setWordWrap(false);
        line->addWidget(label);
        line->addWidget(field, stretch);
    }
    setFocusProxy(m_day);
    connect(m_day, &FieldEdit::left, this, &EventTimesEdit::readDayTyped);
    connect(m_from, &FieldEdit::left, this, &EventTimesEdit::readFrom);
    connect(m_until, &FieldEdit::left, this, &EventTimesEdit::readUntil);
}

void EventTimesEdit::show(const Event &event)
{
    m_event = event;
    m_day->setText(dayAsTyped(EventTimes::day(event)));
    m_from->setText(TimeText::shown(EventTimes::start(event).time()));
    m_until->setText(EndText::shown(event));
}

/// Its first day lets it take as long as its kind usually does.
void EventTimesEdit::readDayTyped()
{
    const QString text = m_day->text();
    const auto day = readDay(text, m_workspace.store().dates().today());
    if (!text.isEmpty() && !day) {
        m_day->setProblem(tr("“%1” is no day. Type “27 nov” or “2026-11-27”.").arg(text));
        return;
    }
    Event after = m_event;
    if (!day)
        after.startsAt = after.endsAt = QString();
    else if (m_event.hasDay())
        after = EventTimes::movedTo(m_event, *day);
    else
        EventTimes::set(after, *day, usualStart,
                        m_workspace.events().kind(m_session, m_event.kind).value_or(EventKind()).lengthMin);
    Q_EMIT changed(after, m_day);
}

bool EventTimesEdit::needsDay(FieldEdit *field)
{
    if (!m_event.hasDay())
        field->setProblem(tr("Type the day first."));
    return !m_event.hasDay();
}

/// The end moves along, so that it takes as long as before; of several days it stays where it is.
void EventTimesEdit::readFrom()
{
    if (needsDay(m_from))
        return;
    const QString typed = m_from->text();
    const QDateTime start = EventTimes::start(m_event), end = EventTimes::end(m_event);
    const auto time = typed.isEmpty() ? std::optional(start.time()) : TimeText::read(typed);
    if (!time) {
        m_from->setProblem(tr("“%1” is no time. Type “%2”.").arg(typed, TimeText::shown(usualStart)));
        return;
    }
    Event after = m_event;
    if (EventTimes::isOverDays(m_event))
        EventTimes::set(after, start.date(), *time, end.date(), end.time());
    else
        EventTimes::set(after, start.date(), *time, EventTimes::lengthMin(m_event));
    Q_EMIT changed(after, m_from);
}

/// A time alone is one of the day on which it ends.
void EventTimesEdit::readUntil()
{
    if (needsDay(m_until))
        return;
    const QString typed = m_until->text();
    const QDateTime start = EventTimes::start(m_event), end = EventTimes::end(m_event);
    const auto until = typed.isEmpty() ? std::optional(EndText{{}, end.time()}) : EndText::read(typed, start.date());
    if (!until) {
        m_until->setProblem(tr("“%1” is no time. Type “%2”, and before it the day where it is another one: “sun %2”.")
                                .arg(typed, TimeText::shown(usualStart)));
        return;
    }
    Event after = m_event;
    if (until->day.isValid())
        EventTimes::set(after, start.date(), start.time(), until->day, until->time);
    else if (EventTimes::isOverDays(m_event))
        EventTimes::set(after, start.date(), start.time(), end.date(), until->time);
    else
        EventTimes::set(after, start.date(), start.time(), until->time);
    Q_EMIT changed(after, m_until);
}

} // namespace rnf
