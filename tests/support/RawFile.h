#pragma once

#include "storage/Database.h"

#include <sqlite3.h>

namespace rnf {

/// A workspace in the hands of another program: no settings of ours, no change log, nothing that says no.
class RawFile {
public:
    explicit RawFile(const QString &path)
    {
        if (Connection::isServer(path)) {
            m_server = std::make_unique<Database>(path, Database::Mode::Write);
            m_server->exec(QStringLiteral("SET session_replication_role = replica")); // no triggers, no references
            return;
        }
        if (sqlite3_open(path.toUtf8().constData(), &m_handle) != SQLITE_OK)
            qFatal("%s", sqlite3_errmsg(m_handle));
        sqlite3_db_config(m_handle, SQLITE_DBCONFIG_ENABLE_FKEY, 0, nullptr);
        sqlite3_db_config(m_handle, SQLITE_DBCONFIG_DEFENSIVE, 0, nullptr);
        exec(QStringLiteral("PRAGMA synchronous=OFF"));
    }
    ~RawFile() { sqlite3_close(m_handle); }
    RawFile(const RawFile &) = delete;
    RawFile &operator=(const RawFile &) = delete;

    /// Runs statements; answers the first column of all rows.
    QStringList exec(const QString &sql)
    {
        QStringList found;
        if (m_server) {
            if (sql.startsWith(QLatin1String("SELECT")))
                Statement(*m_server, sql).each([&](Row &row) { found += row.take<QString>(); });
            else
                m_server->exec(sql);
            return found;
        }
        const auto collect = [](void *list, int, char **values, char **) {
            *static_cast<QStringList *>(list) += QString::fromUtf8(values[0]);
            return 0;
        };
        char *message = nullptr;
        if (sqlite3_exec(m_handle, sql.toUtf8().constData(), collect, &found, &message) != SQLITE_OK)
            qFatal("%s in %s", message, qPrintable(sql));
        return found;
    }
    QString one(const QString &sql) { return exec(sql).value(0); }

    /// As somebody would who knows what guards the log: takes the triggers away and puts them back after.
    void execUnguarded(const QString &sql)
    {
        if (m_server) {
            exec(sql);
            return;
        }
        const auto triggers = exec(QStringLiteral("SELECT sql FROM sqlite_schema WHERE type = 'trigger'"));
        for (const auto &name : exec(QStringLiteral("SELECT name FROM sqlite_schema WHERE type = 'trigger'")))
            exec(QStringLiteral("DROP TRIGGER ") + name);
        exec(sql);
        for (const auto &trigger : triggers)
            exec(trigger);
    }

private:
    std::unique_ptr<Database> m_server;
    sqlite3 *m_handle = nullptr;
};

} // namespace rnf
