#pragma once

#include "support/SqliteHandle.h"

#include <QCoreApplication>

#include <sqlite3.h>

namespace rnf {

/// While it lives, nothing of a table can be read over a connection, as when a part of the file is damaged.
class Unreadable {
public:
    Unreadable(Database &database, const char *table) : m_database(database)
    {
        if (!m_database.connection().isShared()) {
            sqlite3_set_authorizer(handleOf(m_database), &Unreadable::judge, const_cast<char *>(table));
            return;
        }
        const QString of = QLatin1String(table);
        m_admin = std::make_unique<Database>(m_database.path(), Database::Mode::Write);
        m_admin->exec(QStringLiteral("CREATE ROLE %1; GRANT USAGE ON SCHEMA public TO %1; "
                                     "GRANT SELECT ON ALL TABLES IN SCHEMA public TO %1; REVOKE SELECT ON %2 FROM %1")
                          .arg(m_nobody, of));
        m_database.exec(QStringLiteral("SET ROLE ") + m_nobody);
    }
    ~Unreadable()
    {
        if (!m_admin) {
            sqlite3_set_authorizer(handleOf(m_database), nullptr, nullptr);
            return;
        }
        m_database.exec(QStringLiteral("RESET ROLE"));
        m_admin->exec(QStringLiteral("DROP OWNED BY %1; DROP ROLE %1").arg(m_nobody));
    }
    Unreadable(const Unreadable &) = delete;
    Unreadable &operator=(const Unreadable &) = delete;

private:
    static int judge(void *table, int what, const char *of, const char *, const char *, const char *)
    {
        return what == SQLITE_READ && qstrcmp(of, static_cast<const char *>(table)) == 0 ? SQLITE_DENY : SQLITE_OK;
    }

    Database &m_database;
    // On a server the connection becomes somebody who may not.
    std::unique_ptr<Database> m_admin;
    const QString m_nobody = QStringLiteral("nobody_%1").arg(QCoreApplication::applicationPid());
};

} // namespace rnf
