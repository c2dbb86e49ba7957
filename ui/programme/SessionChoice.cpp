#include "programme/SessionChoice.h"

#include "programme/Programmes.h"

using namespace Qt::StringLiterals;

namespace rnf {

SessionChoice::SessionChoice(Workspace &workspace, const Session &session, EventId event, ProgrammeSessionId first,
                             QWidget *parent)
    : QComboBox(parent), m_sessions(workspace.programmes().sessions(session, event))
{
    setObjectName(u"chosenSession"_s);
    setAccessibleName(tr("Session"));
    setSizeAdjustPolicy(AdjustToMinimumContentsLengthWithIcon); // titles are as long as people like
    for (const auto &one : std::as_const(m_sessions)) // whoever was to come to one that is called off has to be told
        addItem(one.status == SessionStatus::Cancelled ? tr("%1 (called off)").arg(one.title) : one.title);
    const auto found = std::ranges::find(m_sessions, first, &ProgrammeSession::id);
    if (found != m_sessions.end())
        setCurrentIndex(int(found - m_sessions.begin()));
}

} // namespace rnf
