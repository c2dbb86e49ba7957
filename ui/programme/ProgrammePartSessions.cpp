#include "programme/ProgrammePart.h"
#include "programme/ScheduleModel.h"
#include "programme/ScheduleView.h"
#include "programme/SessionQuestionsDialog.h"
#include "programme/SessionSignUpsDialog.h"
#include "programme/WaitingSessionModel.h"

#include <QListView>

namespace rnf {

/// Of the schedule, else of what has no place yet.
ProgrammeSessionId ProgrammePart::chosenSession() const
{
    const auto placed = m_view->currentIndex();
    if (placed.isValid() && m_schedule->slotAt(placed).isSession())
        return m_schedule->slotAt(placed).session;
    const auto waiting = m_waitingList->currentIndex();
    return waiting.isValid() ? m_waiting->at(waiting).id : ProgrammeSessionId();
}

void ProgrammePart::editSignUps()
{
    (new SessionSignUpsDialog(m_workspace, m_session, m_means, m_event, chosenSession(), this))->open();
}

void ProgrammePart::editQuestions()
{
    (new SessionQuestionsDialog(m_workspace, m_session, m_means.work, m_event, chosenSession(), this))->open();
}

} // namespace rnf
