#pragma once

#include "people/People.h"
#include "programme/SessionQuestionRepository.h"

#include <QCoreApplication>

namespace rnf {

/// What people ask in a session, so that a moderator can read it out in a good order. Reads answer "nothing" when they fail;
/// writes answer the action's number, 0 when nothing was to be done. Lives on the thread that opened the store.
class SessionQuestions {
    Q_DECLARE_TR_FUNCTIONS(SessionQuestions)

public:
    SessionQuestions(Store &store, People &people);

    /// In their order.
    QList<SessionQuestionRow> of(const Session &session, ProgrammeSessionId id);
    /// As the last one. Refused: nothing asked ("empty"), a session that is not there any more ("gone").
    Result<qint64> add(const Session &session, SessionQuestion question);
    /// Refused, here and below, where it is not there any more ("gone").
    Result<qint64> set(const Session &session, const SessionQuestion &question, SessionQuestionStatus status);
    /// So many places further down; up where it is less than nothing. Stops at the ends.
    Result<qint64> move(const Session &session, const SessionQuestion &question, int places);

    /// What a status is called.
    static QString word(SessionQuestionStatus status);

private:
    Store &m_store;
    People &m_people;
    SessionQuestionRepository m_reading;
};

} // namespace rnf
