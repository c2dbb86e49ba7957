#include "programme/SessionSignUpRepository.h"

#include "programme/ProgrammeSchema.h"

using namespace Qt::StringLiterals;

namespace rnf {

SessionSignUpRepository::SessionSignUpRepository(Database &database)
    : RecordTables(
        {database,
         ProgrammeTable::SignUp,
         "session_signup",
         {columnFor<&SessionSignUp::registration>("registration_id"), columnFor<&SessionSignUp::session>("session_id"),
          columnFor<&SessionSignUp::status>("status"), columnFor<&SessionSignUp::position>("position")}}),
      m_ofSession(table<SessionSignUp>().selecting(u"WHERE session_id = ? ORDER BY position, id"_s)),
      m_comers(database, u"SELECT r.id, r.person_id, r.rsvp FROM session_signup s "
                         "JOIN registration r ON r.id = s.registration_id WHERE s.session_id = ?"_s),
      m_holders(database, u"SELECT r.person_id, s.session_id FROM session_signup s "
                          "JOIN registration r ON r.id = s.registration_id WHERE r.event_id = ? "
                          "AND s.status IN ('in', 'attended') AND r.rsvp NOT IN ('no', 'cancelled', 'refused') "
                          "ORDER BY s.session_id, s.position, s.id"_s),
      m_waitedFor(database, u"SELECT DISTINCT s.session_id FROM session_signup s "
                            "JOIN registration r ON r.id = s.registration_id "
                            "WHERE r.event_id = ? AND s.status = 'waiting' ORDER BY s.session_id"_s)
{
}

QList<SessionSignUp> SessionSignUpRepository::of(ProgrammeSessionId session)
{
    return table<SessionSignUp>().read(m_ofSession, session);
}

QHash<RegistrationId, SessionComer> SessionSignUpRepository::comers(ProgrammeSessionId session)
{
    QHash<RegistrationId, SessionComer> comers;
    m_comers.each(
        [&](Row &row) {
            const auto id = row.take<RegistrationId>();
            auto &comer = comers[id];
            row >> comer.person >> comer.rsvp;
        },
        session);
    return comers;
}

QList<ScheduleFacts::Wish> SessionSignUpRepository::holders(EventId event)
{
    QList<ScheduleFacts::Wish> holders;
    m_holders.each(
        [&](Row &row) {
            auto &holder = holders.emplaceBack();
            row >> holder.person >> holder.session;
        },
        event);
    return holders;
}

QList<ProgrammeSessionId> SessionSignUpRepository::waitedFor(EventId event)
{
    QList<ProgrammeSessionId> sessions;
    m_waitedFor.each([&](Row &row) { sessions += row.take<ProgrammeSessionId>(); }, event);
    return sessions;
}

} // namespace rnf
