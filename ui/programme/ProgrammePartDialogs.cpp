#include "programme/ProgrammePart.h"

#include "base/WindowWork.h"
#include "events/VenueDialog.h"
#include "programme/ArrangeDialog.h"
#include "programme/ConflictModel.h"
#include "programme/HolderLetters.h"
#include "programme/ProgrammeHandOut.h"
#include "programme/ReleaseDialog.h"
#include "programme/RulesDialog.h"
#include "programme/ScheduleModel.h"
#include "programme/ScheduleView.h"
#include "programme/SessionFileDialog.h"
#include "programme/SessionQuestionsDialog.h"
#include "programme/SessionSignUpsDialog.h"
#include "programme/TracksDialog.h"
#include "programme/VersionsDialog.h"
#include "programme/WaitingSessionModel.h"
#include "programme/WhyDialog.h"
#include "programme/WishesDialog.h"

#include <QListView>

using namespace Qt::StringLiterals;

namespace rnf {

/// Of the schedule, or of what has no place yet, where that was chosen last.
ProgrammeSessionId ProgrammePart::chosenSession() const
{
    const auto placed = m_view->currentIndex();
    if (!m_isWaitingChosen && placed.isValid() && m_schedule->slotAt(placed).isSession())
        return m_schedule->slotAt(placed).session;
    const auto waiting = m_isWaitingChosen ? m_waitingList->currentIndex() : QModelIndex();
    return waiting.isValid() ? m_waiting->at(waiting).id : ProgrammeSessionId();
}

void ProgrammePart::editSignUps()
{
    ProgrammeSessionId about = chosenSession();
    const auto &sessions = m_conflicts->facts().sessions;
    if (const auto listed = std::ranges::find_if(sessions, &ProgrammeSession::takesSignUps);
        !about.isValid() && listed != sessions.end())
        about = listed->id;
    (new SessionSignUpsDialog(m_workspace, m_session, m_means, m_event, about, this))->open();
}

void ProgrammePart::editQuestions()
{
    (new SessionQuestionsDialog(m_workspace, m_session, m_means.work, m_event, chosenSession(), this))->open();
}

void ProgrammePart::arrange()
{
    (new ArrangeDialog(m_workspace, m_session, m_means.work, m_conflicts->facts(), this))->open();
}

void ProgrammePart::release() { (new ReleaseDialog(m_workspace, m_session, m_means.work, m_event, this))->open(); }

void ProgrammePart::bringIn() { SessionFileDialog::start(m_workspace, m_session, m_means, m_event, this); }

void ProgrammePart::handOut() { (new ProgrammeHandOut(m_workspace, m_session, m_means, m_event, this))->open(); }

void ProgrammePart::writeLetters() { HolderLetters::open(m_workspace, m_session, m_means, m_conflicts->facts(), this); }

void ProgrammePart::showVersions() { (new VersionsDialog(m_workspace, m_session, m_means.work, m_event, this))->open(); }

void ProgrammePart::editWishes() { (new WishesDialog(m_workspace, m_session, m_means, m_event, this))->open(); }

/// Of the card that is chosen.
void ProgrammePart::explain()
{
    const auto index = m_view->currentIndex();
    if (index.isValid() && m_schedule->slotAt(index).isSession())
        (new WhyDialog(m_conflicts->facts(), m_schedule->slotAt(index), this))->open();
    else
        m_means.work.say(tr("Choose a session in the schedule first."));
}

void ProgrammePart::editTracks() { (new TracksDialog(m_workspace, m_session, m_means.work, m_event, this))->open(); }

void ProgrammePart::editRules() { (new RulesDialog(m_workspace, m_session, m_means.work, m_event, this))->open(); }

/// Of no venue there are none, and the window would show those of another.
void ProgrammePart::editRooms()
{
    if (m_event.venue.isValid())
        (new VenueDialog(m_workspace, m_session, m_means.work, m_event.venue, this))->open();
    else
        m_means.work.say(tr("Choose a venue for the event on its overview first: rooms belong to it."));
}

} // namespace rnf
