#include "events/CalendarExport.h"

#include "base/Prompts.h"
#include "base/WindowWork.h"
#include "help/Help.h"

#include <QCheckBox>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rnf {

CalendarExport::CalendarExport(Workspace &workspace, const Session &session, const PageMeans &means, QWidget *parent)
    : Dialog(u"calendar"_s, tr("Export calendar"), parent), m_workspace(workspace), m_session(session), m_means(means),
      m_all(new QCheckBox(tr("Also what is not announced yet"), this))
{
    Help::setTopic(this, u"events"_s);
    setHint(tr("Whoever gets the file reads the title, the time and the place of every event in it."));
    m_all->setObjectName(u"calendarAll"_s);
    body()->addWidget(m_all);
    connect(addPrimary(tr("Choose where to…"), u"writeCalendar"_s), &QPushButton::clicked, this,
            &CalendarExport::writeChosen);
    m_all->setFocus();
}

void CalendarExport::start(Workspace &workspace, const Session &session, const PageMeans &means, QWidget *parent)
{
    if (std::ranges::any_of(workspace.events().all(session),
                            [](const Event &event) { return event.hasDay() && !event.isAnnounced(); })) {
        (new CalendarExport(workspace, session, means, parent))->open();
        return;
    }
    const auto said = write(workspace, session, means, parent, EventExports::InCalendar::Announced);
    if (!said)
        means.work.say(said.error().message);
    else if (!said->isEmpty())
        means.work.say(*said);
}

/// Answers what to say of it; nothing when somebody thought better of it.
Result<QString> CalendarExport::write(Workspace &workspace, const Session &session, const PageMeans &means, QWidget *parent,
                                      EventExports::InCalendar which)
{
    const QString suffix = u".ics"_s;
    QString path = means.prompts.savePath(parent, tr("Export calendar"), tr("Events") + suffix, tr("Calendars (*.ics)"));
    if (path.isEmpty())
        return QString();
    // Nothing but a calendar is ever written over.
    if (!path.endsWith(suffix, Qt::CaseInsensitive))
        path += suffix;
    EventExports exports(workspace.store(), workspace.people(), workspace.events(), workspace.registrations());
    const auto done = exports.writeCalendar(session, path, workspace.organization(), which);
    if (!done)
        return done.error();
    return tr("Wrote %n events to %1.", nullptr, int(*done)).arg(path);
}

void CalendarExport::writeChosen()
{
    const auto which = m_all->isChecked() ? EventExports::InCalendar::All : EventExports::InCalendar::Announced;
    const auto said = write(m_workspace, m_session, m_means, this, which);
    if (!said) {
        showProblem(said.error().message);
    } else if (!said->isEmpty()) {
        m_means.work.say(*said);
        accept();
    }
}

} // namespace rnf
