#pragma once

#include "exchange/SessionIdRepository.h"

namespace rnf {

/// How files of programmes call sessions and people: as they came in, else by the number of their row here, so that it is the same
/// in every file that goes out.
class SessionIds {
public:
    /// `workspace` tells its rows from those of all others.
    SessionIds(const QString &workspace, const QList<SessionExternalId> &known);

    /// Of the n-th time at which it takes place, counted from 0.
    QString guid(ProgrammeSessionId session, qsizetype time) const;
    QString code(ProgrammeSessionId session) const { return first(session, codeSystem); } ///< empty: it has none
    qint64 number(ProgrammeSessionId session) const;
    QString guid(PersonId person) const;
    /// The session that one of these names, whatever is known of it; invalid: none.
    ProgrammeSessionId withGuid(const QString &guid) const;
    ProgrammeSessionId withCode(const QString &code) const { return called(codeSystem, code); }
    /// The one among these that has no other name than the guid which this workspace gave it; invalid: none.
    ProgrammeSessionId ownWithGuid(const QString &guid, const QList<ProgrammeSessionId> &among) const;
    /// Nothing that came in names it.
    bool isUnknown(ProgrammeSessionId session) const { return !m_known.contains(session); }
    bool has(const SessionExternalId &id) const;
    void add(const SessionExternalId &id) { m_known[id.session] += id; }

    static const QString guidSystem, codeSystem, numberSystem;
    static const QString personSystem; ///< of Person::externalIds

private:
    QString own(const QString &kind, qint64 row) const;
    QString first(ProgrammeSessionId session, const QString &system) const;
    ProgrammeSessionId called(const QString &system, const QString &value) const;

    QString m_workspace;
    QHash<ProgrammeSessionId, QList<SessionExternalId>> m_known;
};

} // namespace rnf
