#include "storage/LogHead.h"

#include "storage/Database.h"

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

QString logHeadSql(const Database &database, const QString &shared, const QString &own)
{
    return database.connection().isShared() ? u"SELECT %1 FROM log_head()"_s.arg(shared) : own;
}

} // namespace

QString LogHead::newestAction(const Database &database)
{
    return logHeadSql(database, u"newest_action"_s, u"SELECT max(seq) FROM action"_s);
}

QString LogHead::newestChange(const Database &database)
{
    return logHeadSql(database, u"newest_change"_s, u"SELECT max(seq) FROM change"_s);
}

QString LogHead::newestHash(const Database &database)
{
    return logHeadSql(database, u"newest_hash"_s, u"SELECT hash FROM action ORDER BY seq DESC LIMIT 1"_s);
}

} // namespace rnf
