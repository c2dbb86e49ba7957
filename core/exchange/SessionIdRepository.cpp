#include "exchange/SessionIdRepository.h"

#include "programme/ProgrammeSchema.h"

using namespace Qt::StringLiterals;

namespace rnf {

SessionIdRepository::SessionIdRepository(Database &database)
    : RecordTables({database,
                    ProgrammeTable::ExternalId,
                    "session_ext_id",
                    {columnFor<&SessionExternalId::session>("session_id"), columnFor<&SessionExternalId::system>("system"),
                     columnFor<&SessionExternalId::value>("value")}}),
      m_ofEvent(table<SessionExternalId>().selecting(
          u"WHERE session_id IN (SELECT id FROM session WHERE event_id = ?) ORDER BY id"_s))
{
}

QList<SessionExternalId> SessionIdRepository::of(EventId event) { return table<SessionExternalId>().read(m_ofEvent, event); }

} // namespace rnf
