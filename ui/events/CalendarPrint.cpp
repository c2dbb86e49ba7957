#include "events/CalendarPrint.h"

#include "events/CalendarPrintout.h"
#include "events/EventWords.h"
#include "events/MonthModel.h"
#include "exchange/EventExports.h"

#include <QCheckBox>

using namespace Qt::StringLiterals;

namespace rnf {

CalendarPrint::CalendarPrint(Workspace &workspace, const Session &session, const MonthModel &month, const QString &title)
    : m_workspace(workspace), m_session(session), m_month(month.month()), m_title(title)
{
    for (QDate day = m_month; month.isInMonth(day); day = day.addDays(1))
        m_events.insert(day, month.eventsOn(day));
}

QWidget *CalendarPrint::makeQuestions(QWidget *parent)
{
    m_all = new QCheckBox(tr("Also what is not announced yet"), parent);
    m_all->setObjectName(u"printUnannounced"_s);
    m_all->setChecked(true);
    connect(m_all, &QCheckBox::toggled, this, &PrintSource::changed);
    return m_all;
}

bool CalendarPrint::isAll() const { return !m_all || m_all->isChecked(); }

CalendarPrint::Fate CalendarPrint::fateOf(const Event &event) const
{
    if (isAll())
        return Fate::Printed;
    if (event.status == EventStatus::Cancelled)
        return Fate::Cancelled;
    return event.isAnnounced() ? Fate::Printed : Fate::Unannounced;
}

int CalendarPrint::count(Fate fate) const
{
    QSet<EventId> events;
    for (const auto &ofDay : m_events) {
        for (const auto &event : ofDay) {
            if (fateOf(event) == fate)
                events.insert(event.id);
        }
    }
    return int(events.size());
}

QString CalendarPrint::told() const
{
    QStringList sentences{tr("%n events.", nullptr, count(Fate::Printed))};
    if (const int left = count(Fate::Unannounced); left > 0)
        sentences += tr("%n left out: not announced yet.", nullptr, left);
    if (const int left = count(Fate::Cancelled); left > 0)
        sentences += tr("%n left out: cancelled.", nullptr, left);
    return sentences.join(u' ');
}

std::unique_ptr<Printout> CalendarPrint::printout()
{
    QHash<QDate, QStringList> lines;
    for (auto day = m_events.cbegin(); day != m_events.cend(); ++day) {
        for (const auto &event : day.value()) {
            if (fateOf(event) != Fate::Printed)
                continue;
            const QString line = MonthModel::line(event, day.key());
            const bool isOff = event.status == EventStatus::Cancelled;
            lines[day.key()] += isOff ? tr("%1 (%2)", "event, cancelled").arg(line, EventWords::status(event.status)) : line;
        }
    }
    FrameWords words{m_title, m_workspace.organization(), m_session.name, m_workspace.store().dates().today()};
    words.isConfidential = isAll();
    return std::make_unique<CalendarPrintout>(words, m_month, lines);
}

Result<PrintSource::Noted> CalendarPrint::note()
{
    EventExports exports(m_workspace.store(), m_workspace.people(), m_workspace.events(), m_workspace.registrations());
    const auto noted = exports.noteCalendarPrint(m_session, m_title, count(Fate::Printed));
    if (!noted)
        return noted.error();
    return Noted{tr("Printed the calendar of %1.").arg(m_title), 0};
}

} // namespace rnf
