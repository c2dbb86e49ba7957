#pragma once

#include "programme/SessionQuestion.h"
#include "storage/RecordTable.h"

namespace rnf {

/// All SQL about what is asked in sessions. Opens no transaction: SessionQuestions does.
class SessionQuestionRepository : public RecordTables<SessionQuestion> {
public:
    explicit SessionQuestionRepository(Database &database);

    /// In their order.
    QList<SessionQuestion> of(ProgrammeSessionId session);
    std::optional<SessionQuestion> find(qint64 id);

private:
    Statement m_ofSession;
};

} // namespace rnf
