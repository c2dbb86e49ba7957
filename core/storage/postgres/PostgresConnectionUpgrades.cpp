#include "storage/postgres/PostgresConnection.h"

#include "base/Words.h"

#include <QVersionNumber>

using namespace Qt::StringLiterals;

namespace rnf {

/// Each of our programs is called "rankandfile 1.3 …" there; whose it is says the login, which everybody may see.
QList<ConnectedProgram> PostgresConnection::others()
{
    QList<ConnectedProgram> programs;
    for (const auto &row : rows(u"SELECT usename, application_name FROM pg_stat_activity WHERE datname = current_database() "
                                "AND pid <> pg_backend_pid() AND split_part(application_name, ' ', 1) = 'rankandfile' "
                                "ORDER BY usename, application_name"_s)) {
        const auto version = QVersionNumber::fromString(row[1].section(u' ', 1, 1));
        const ConnectedProgram program{row[0], version.isNull() ? QString() : version.toString()};
        if (!programs.contains(program))
            programs += program;
    }
    return programs;
}

void PostgresConnection::refuseOtherVersion()
{
    if (m_keptVersion == 0
        || rows(u"SELECT value FROM meta WHERE name = 'schema_version'"_s).value(0).value(0).toInt() == m_keptVersion)
        return;
    rollBackQuietly();
    throw Refusal(
        {u"upgraded"_s, Words::tr("Not saved: this workspace was upgraded by a newer version of Rank & File, so this one "
                                  "must not write to it any more. What you typed stays here: note it down, close Rank & "
                                  "File and update it.")});
}

} // namespace rnf
