#include "exchange/ScheduleImport.h"

#include "exchange/DryRun.h"
#include "exchange/ScheduleWriting.h"

using namespace Qt::StringLiterals;

namespace rnf {

ScheduleImport::ScheduleImport(Store &store, Events &events) : m_store(store), m_events(events) {}

Result<SessionFileOutcome> ScheduleImport::run(const Session &session, const ScheduleFile &file, const QString &name,
                                               const Event &event, bool isDryRun)
{
    SessionFileOutcome outcome;
    outcome.rows = file.talks.size();
    const QString workspace = m_store.noted(u"workspace_id"_s);
    const auto done = actOrTry(m_store, session, Operation::ImportPeople, isDryRun, [&](Action &action) {
        ScheduleWriting(action, m_events.inAction(action), file, event, workspace, outcome).write();
        action.setLabel(tr("Programme from %1: %2").arg(name, outcome.sentence()));
    });
    return outcomeOf(done, outcome);
}

} // namespace rnf
