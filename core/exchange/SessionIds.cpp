#include "exchange/SessionIds.h"

#include "exchange/ScheduleFile.h"

#include <QUuid>

using namespace Qt::StringLiterals;

namespace rnf {

const QString SessionIds::guidSystem = u"guid"_s, SessionIds::codeSystem = u"code"_s, SessionIds::numberSystem = u"number"_s,
              SessionIds::personSystem = u"schedule"_s;

SessionIds::SessionIds(const QString &workspace, const QList<SessionExternalId> &known) : m_workspace(workspace)
{
    for (const auto &id : known)
        add(id);
}

QString SessionIds::own(const QString &kind, qint64 row) const
{
    const QString name = u"%1/%2/%3"_s.arg(m_workspace, kind).arg(row);
    return QUuid::createUuidV5(QUuid(), name).toString(QUuid::WithoutBraces);
}

QString SessionIds::first(ProgrammeSessionId session, const QString &system) const
{
    const auto known = m_known.value(session);
    const auto found = std::ranges::find(known, system, &SessionExternalId::system);
    return found == known.end() ? QString() : found->value;
}

/// A time that no file told of has one that follows from the first.
QString SessionIds::guid(ProgrammeSessionId session, qsizetype time) const
{
    QStringList guids;
    for (const auto &id : m_known.value(session)) {
        if (id.system == guidSystem)
            guids += id.value;
    }
    if (guids.isEmpty())
        guids += own(u"session"_s, session.value);
    if (time < guids.size())
        return guids[time];
    return QUuid::createUuidV5(QUuid(), u"%1/%2"_s.arg(guids.first()).arg(time)).toString(QUuid::WithoutBraces);
}

qint64 SessionIds::number(ProgrammeSessionId session) const
{
    const qint64 known = first(session, numberSystem).toLongLong();
    return known > 0 ? known : ScheduleFile::numberOf(guid(session, 0));
}

QString SessionIds::guid(PersonId person) const { return own(u"person"_s, person.value); }

ProgrammeSessionId SessionIds::called(const QString &system, const QString &value) const
{
    for (const auto &[session, ids] : m_known.asKeyValueRange()) {
        const auto isIt = [&](const SessionExternalId &id) { return id.system == system && id.value == value; };
        if (!value.isEmpty() && std::ranges::any_of(ids, isIt))
            return session;
    }
    return {};
}

ProgrammeSessionId SessionIds::withGuid(const QString &guid) const { return called(guidSystem, guid); }

ProgrammeSessionId SessionIds::ownWithGuid(const QString &guid, const QList<ProgrammeSessionId> &among) const
{
    for (const auto session : among) {
        if (isUnknown(session) && own(u"session"_s, session.value) == guid)
            return session;
    }
    return {};
}

bool SessionIds::has(const SessionExternalId &id) const
{
    return std::ranges::any_of(m_known.value(id.session), [&](const SessionExternalId &known) {
        return known.system == id.system && known.value == id.value;
    });
}

} // namespace rnf
