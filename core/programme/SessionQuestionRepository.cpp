#include "programme/SessionQuestionRepository.h"

#include "programme/ProgrammeSchema.h"

using namespace Qt::StringLiterals;

namespace rnf {

SessionQuestionRepository::SessionQuestionRepository(Database &database)
    : RecordTables({database,
                    ProgrammeTable::Question,
                    "session_question",
                    {columnFor<&SessionQuestion::session>("session_id"), columnFor<&SessionQuestion::body>("body"),
                     columnFor<&SessionQuestion::asker>("asker_id"), columnFor<&SessionQuestion::status>("status"),
                     columnFor<&SessionQuestion::position>("position")}}),
      m_ofSession(table<SessionQuestion>().selecting(u"WHERE session_id = ? ORDER BY position, id"_s))
{
}

QList<SessionQuestion> SessionQuestionRepository::of(ProgrammeSessionId session)
{
    return table<SessionQuestion>().read(m_ofSession, session);
}

std::optional<SessionQuestion> SessionQuestionRepository::find(qint64 id) { return table<SessionQuestion>().find(id); }

} // namespace rnf
