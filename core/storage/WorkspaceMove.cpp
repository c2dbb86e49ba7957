#include "storage/WorkspaceMove.h"

#include "base/Words.h"
#include "storage/ContentDigest.h"
#include "storage/Database.h"
#include "storage/WholeTable.h"
#include "storage/WorkspaceFile.h"
#include "storage/WorkspaceLock.h"

#include <QFile>
#include <QFileInfo>
#include <QScopeGuard>

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

class Moving {
public:
    Moving(Database &source, Database &target, const Schema &schema, const Job &job)
        : m_source(source), m_target(target), m_schema(schema), m_job(job)
    {
    }

    WorkspaceMove::Outcome run()
    {
        m_target.connection().claim();
        WholeLoad load(m_target, m_schema);
        WorkspaceFile::makeTables(m_target, m_schema);
        const auto tables = WholeTable::all(m_source);
        const auto counts = m_source.rowCounts();
        for (const auto &table : tables)
            m_total += 2 * counts.value(table.name); // carried, and read back
        if (tables != WholeTable::all(m_target))
            throw StorageError(StorageError::Trouble::Other, u"the tables differ"_s);
        WorkspaceMove::Outcome outcome;
        for (const auto &table : tables) {
            const Content carried = carry(table, load), arrived = contentOf(table);
            if (carried != arrived)
                throw StorageError(StorageError::Trouble::Other, u"%1 did not arrive as it was"_s.arg(table.name));
            outcome.rows += carried.rows;
            ++outcome.tables;
        }
        load.finish();
        return outcome;
    }

private:
    Content carry(const WholeTable &table, WholeLoad &load)
    {
        ContentDigest digest;
        const qsizetype kept = columnThatStays(table);
        table.each(m_source, [&](QList<SqlValue> row) {
            if (kept >= 0)
                row[kept] = QString();
            digest.add(row);
            load.add(table, row);
            return step();
        });
        load.write(table);
        return digest.result();
    }

    /// -1: all of them go.
    qsizetype columnThatStays(const WholeTable &table) const
    {
        const auto logged = std::ranges::find_if(
            m_schema.tables, [&](const LoggedTable &one) { return table.name == QLatin1String(one.name); });
        const bool isSecret = logged != m_schema.tables.end() && logged->secret && m_target.connection().isShared();
        return isSecret ? table.columnNames().indexOf(QLatin1String(logged->secret)) : -1;
    }

    Content contentOf(const WholeTable &table)
    {
        ContentDigest digest;
        table.each(m_target, [&](const QList<SqlValue> &row) {
            digest.add(row);
            return step();
        });
        return digest.result();
    }

    bool step()
    {
        if (m_job.isCancelled())
            throw StorageError(StorageError::Trouble::Interrupted, u"cancelled"_s);
        if (++m_done % 1000 == 0)
            m_job.report(m_done, m_total);
        return true;
    }

    Database &m_source;
    Database &m_target;
    const Schema &m_schema;
    const Job &m_job;
    qint64 m_done = 0, m_total = 0;
};

/// Keeps others from writing to a workspace while it is carried away.
class Hold {
public:
    explicit Hold(const QString &place)
    {
        if (Connection::isServer(place)) {
            m_connection = std::make_unique<Database>(place, Database::Mode::Write);
            m_connection->begin(Connection::Patience::Seconds);
            return;
        }
        auto lock = WorkspaceLock::acquire(place, {});
        if (!lock)
            throw Refusal(lock.error());
        m_lock = std::move(*lock);
    }

private:
    std::unique_ptr<Database> m_connection; ///< what it began is taken back as it closes
    std::unique_ptr<WorkspaceLock> m_lock;
};

WorkspaceMove::Outcome carried(const QString &source, const QString &target, const Schema &schema, const Job &job)
{
    Database from(source, Database::Mode::Read);
    const Snapshot snapshot(from);
    Database to(target, Database::Mode::Write);
    if (to.connection().schemaVersion() > 0)
        throw Refusal(WorkspaceFile::alreadyThere(target));
    const auto outcome = Moving(from, to, schema, job).run();
    WorkspaceFile::close(to);
    return outcome;
}

} // namespace

Result<WorkspaceMove::Outcome> WorkspaceMove::run(const QString &source, const QString &target, const Schema &schema,
                                                  const Job &job, const vault::Opened *key)
{
    try {
        const Hold hold(source);
        return copy(source, target, schema, job, key);
    } catch (const Refusal &refusal) {
        return refusal.error();
    } catch (const StorageError &error) {
        qWarning("storage: %s", error.what());
        return error.userError();
    }
}

Result<WorkspaceMove::Outcome> WorkspaceMove::copy(const QString &source, const QString &target, const Schema &schema,
                                                   const Job &job, const vault::Opened *key)
{
    try {
        if (Connection::isServer(target))
            return carried(source, target, schema, job);
        if (QFile::exists(target))
            return WorkspaceFile::alreadyThere(target);
        const QString part = target + u".part"_s;
        const auto tidy = qScopeGuard([&] { WorkspaceFile::remove(part); });
        WorkspaceFile::remove(part);
        if (!WorkspaceFile::begin(part, key))
            throw StorageError(StorageError::Trouble::ReadOnly, u"the file cannot be made"_s);
        const auto outcome = carried(source, part, schema, job);
        if (!QFile::rename(part, target))
            throw StorageError(StorageError::Trouble::ReadOnly, u"the file cannot get its name"_s);
        return outcome;
    } catch (const Refusal &refusal) {
        return refusal.error();
    } catch (const StorageError &error) {
        qWarning("storage: %s", error.what());
        if (error.isInterruption())
            return Error{u"cancelled"_s, Words::tr("This was cancelled. No workspace was made.")};
        return error.userError();
    }
}

} // namespace rnf
