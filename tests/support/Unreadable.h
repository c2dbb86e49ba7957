#pragma once

#include "support/SqliteHandle.h"

#include <sqlite3.h>

namespace rnf {

/// While it lives, nothing of a table can be read over a connection, as when a part of the file is damaged.
class Unreadable {
public:
    Unreadable(Database &database, const char *table) : m_database(database)
    {
        sqlite3_set_authorizer(handleOf(m_database), &Unreadable::judge, const_cast<char *>(table));
    }
    ~Unreadable() { sqlite3_set_authorizer(handleOf(m_database), nullptr, nullptr); }
    Unreadable(const Unreadable &) = delete;
    Unreadable &operator=(const Unreadable &) = delete;

private:
    static int judge(void *table, int what, const char *of, const char *, const char *, const char *)
    {
        return what == SQLITE_READ && qstrcmp(of, static_cast<const char *>(table)) == 0 ? SQLITE_DENY : SQLITE_OK;
    }

    Database &m_database;
};

} // namespace rnf
