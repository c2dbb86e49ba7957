#pragma once

#include "support/SqliteHandle.h"

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
        m_other = std::make_unique<Database>(m_database.path(), Database::Mode::Write);
        m_other->exec(QStringLiteral("BEGIN; LOCK TABLE %1 IN ACCESS EXCLUSIVE MODE").arg(QLatin1String(table)));
        m_database.exec(QStringLiteral("SET lock_timeout = 20")); // milliseconds
    }
    ~Unreadable()
    {
        if (m_other)
            m_database.exec(QStringLiteral("SET lock_timeout = 0"));
        else
            sqlite3_set_authorizer(handleOf(m_database), nullptr, nullptr);
    }
    Unreadable(const Unreadable &) = delete;
    Unreadable &operator=(const Unreadable &) = delete;

private:
    static int judge(void *table, int what, const char *of, const char *, const char *, const char *)
    {
        return what == SQLITE_READ && qstrcmp(of, static_cast<const char *>(table)) == 0 ? SQLITE_DENY : SQLITE_OK;
    }

    Database &m_database;
    std::unique_ptr<Database> m_other; ///< on a server: who keeps the table locked
};

} // namespace rnf
