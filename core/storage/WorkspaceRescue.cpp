#include "storage/WorkspaceRescue.h"

#include "base/Words.h"
#include "storage/Backup.h"
#include "storage/Database.h"
#include "storage/FirstLook.h"
#include "storage/PlainCopy.h"
#include "storage/StorageError.h"
#include "storage/TornTable.h"
#include "storage/UsedIds.h"
#include "storage/WorkspaceFile.h"
#include "storage/WorkspaceLock.h"
#include "storage/sqlite/vault.h"

#include <QFile>
#include <QFileInfo>
#include <QScopeGuard>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

/// SQLite would take any value for any column, and make up a number that is missing; the program would not.
bool rescuedValueFits(const SqlValue &value, const WholeTable::Column &column, const WholeTable &table)
{
    if (std::holds_alternative<std::monostate>(value))
        return !column.isRequired && table.key != QStringList{column.name};
    if (column.isBytes())
        return std::holds_alternative<QByteArray>(value);
    return column.type == "TEXT"_L1 ? std::holds_alternative<QString>(value) : std::holds_alternative<qint64>(value);
}

/// Rows go from a file that nobody trusts into one that was just made, past the change log, in one transaction.
class Rescuing {
public:
    /// `source`: a plain copy.
    Rescuing(Database &source, Database &target, const Schema &schema, const Job &job)
        : m_source(source), m_target(target), m_schema(schema), m_job(job), m_inserts(target)
    {
    }

    WorkspaceRescue::Outcome run()
    {
        m_target.connection().beginRestoring();
        const auto takeBack = qScopeGuard([&] { m_target.rollBackQuietly(); });
        const auto guards = takeGuardsAway();
        for (const auto &table : WholeTable::all(m_target))
            carry(table);
        while (letGoOfWhatRefersToNothing()) {}
        noteUsedIds(m_target);
        skipUsedIds(m_target);
        for (const auto &guard : guards)
            m_target.exec(guard);
        m_target.connection().commitRestored(m_schema);
        return m_outcome;
    }

private:
    /// The log refuses that any of it goes; here what is lost takes along what belongs to it.
    QStringList takeGuardsAway()
    {
        QStringList names, texts;
        Statement triggers(m_target, u"SELECT name, sql FROM sqlite_schema WHERE type = 'trigger' ORDER BY name"_s);
        triggers.each([&](Row &row) {
            names += row.take<QString>();
            texts += row.take<QString>();
        });
        for (const auto &name : names)
            m_target.exec(u"DROP TRIGGER "_s + name);
        return texts;
    }

    void carry(const WholeTable &table)
    {
        QStringList columns;
        for (const auto &column : m_source.connection().columns(table.name))
            columns += column.name;
        WholeTable readable = table;
        readable.columns.removeIf([&](const auto &column) { return !columns.contains(column.name); });
        const bool isWhole = !readable.columns.isEmpty()
                          && TornTable(m_source, readable).each([&](const QList<SqlValue> &row) { add(readable, row); });
        if (!isWhole || readable != table)
            m_outcome.torn += table.name;
        ++m_outcome.tables;
    }

    void add(const WholeTable &table, const QList<SqlValue> &row)
    {
        if (m_job.isCancelled())
            throw StorageError(StorageError::Trouble::Interrupted, u"cancelled"_s);
        if ((m_outcome.rows + m_outcome.leftOut) % 1000 == 999)
            m_job.report(m_outcome.rows, 0);
        if (table.name == "meta"_L1) // what else a file notes is of that file alone
            return noteWhose(row);
        bool fits = true;
        for (qsizetype i = 0; fits && i < row.size(); ++i)
            fits = rescuedValueFits(row[i], table.columns[i], table);
        ++(fits && insertOf(table).runWith(row) == 1 ? m_outcome.rows : m_outcome.leftOut);
    }

    void noteWhose(const QList<SqlValue> &row)
    {
        const auto name = row.value(0), value = row.value(1);
        if (name == SqlValue(u"workspace_id"_s) && std::holds_alternative<QString>(value))
            WorkspaceFile::note(m_target, std::get<QString>(name), std::get<QString>(value));
    }

    /// A row that cannot stand is left out and fails nothing; elsewhere it would be a mistake of ours.
    Statement &insertOf(const WholeTable &table)
    {
        return m_inserts(u"INSERT OR IGNORE INTO %1 (%2) VALUES (%3)"_s.arg(
            table.name, table.columnNames().join(u", "_s), QStringList(table.columns.size(), u"?"_s).join(u", "_s)));
    }

    /// Rows that belong to others which could not be read: where they can stand alone they do. Answers whether there were any.
    bool letGoOfWhatRefersToNothing()
    {
        struct Broken {
            QString table, column;
            qint64 row = 0;
        };
        QList<Broken> all;
        Statement find(m_target, u"SELECT c.\"table\", c.rowid, l.\"from\" FROM pragma_foreign_key_check AS c "
                                 "JOIN pragma_foreign_key_list(c.\"table\") AS l ON l.id = c.fkid"_s);
        find.each([&](Row &row) {
            Broken broken;
            row >> broken.table >> broken.row >> broken.column;
            all += broken;
        });
        for (const auto &[table, column, row] : all) {
            if (!m_required.contains(table))
                m_required[table] = requiredColumns(table);
            const bool standsAlone =
                !m_required[table].contains(column)
                && m_inserts(u"UPDATE OR IGNORE %1 SET %2 = NULL WHERE rowid = ?"_s.arg(table, column)).runWith({row}) == 1;
            if (standsAlone || m_inserts(u"DELETE FROM %1 WHERE rowid = ?"_s.arg(table)).runWith({row}) == 0)
                continue;
            --m_outcome.rows;
            ++m_outcome.leftOut;
        }
        return !all.isEmpty();
    }

    QStringList requiredColumns(const QString &table)
    {
        QStringList required;
        for (const auto &column : m_target.connection().columns(table)) {
            if (column.isRequired || column.keyPlace > 0)
                required += column.name;
        }
        return required;
    }

    Database &m_source;
    Database &m_target;
    const Schema &m_schema;
    const Job &m_job;
    StatementCache m_inserts;
    QHash<QString, QStringList> m_required;
    WorkspaceRescue::Outcome m_outcome;
};

/// Copies what is left of a file; a backup's head was read before.
void copyRest(QFile &from, const QString &to)
{
    if (!WorkspaceFile::makePrivate(to))
        throw StorageError(StorageError::Trouble::ReadOnly, u"the copy cannot be made"_s);
    QFile copy(to);
    if (!copy.open(QIODevice::WriteOnly))
        throw StorageError(StorageError::Trouble::ReadOnly, u"the copy cannot be written"_s);
    while (!from.atEnd()) {
        const QByteArray block = from.read(1 << 20);
        if (block.isEmpty())
            break; // the disk gives no more of it
        if (copy.write(block) != block.size())
            throw StorageError(StorageError::Trouble::DiskFull, u"the copy does not fit"_s);
    }
    if (!copy.flush())
        throw StorageError(StorageError::Trouble::DiskFull, u"the copy does not fit"_s);
}

/// SQLite reads nothing at all of a file that was cut off; what is missing becomes pages that say nothing.
void fillUp(const QString &copy)
{
    QFile file(copy);
    const QByteArray head = file.open(QIODevice::ReadWrite) ? file.read(FirstLook::headSize) : QByteArray();
    const qint64 whole = head.size() < FirstLook::headSize ? 0 : FirstLook::saidSize(head);
    constexpr qint64 most = qint64(1) << 40;
    if (file.size() < whole && whole <= most)
        file.resize(whole); // takes no room on the disk
}

/// What SQLite has to take back or in happens to a copy, so that the file itself stays as it is.
void copySource(const QString &source, const QString &copy)
{
    for (const auto *ending : {"", "-wal", "-journal"}) {
        const QLatin1StringView end(ending);
        QFile from(source + end);
        const bool isStray = end == "-wal"_L1 && FirstLook::hasStrayLog(source);
        if (!end.isEmpty() && (isStray || !QFileInfo(from).isFile()))
            continue;
        if (!from.open(QIODevice::ReadOnly))
            throw Refusal({u"cannot-open"_s, Words::tr("%1 cannot be read. Check that it is there and that you may open it.")
                                                 .arg(QFileInfo(source).fileName())});
        if (end.isEmpty() && isBackup(source)) {
            from.readLine();
            from.readLine();
        }
        copyRest(from, copy + end);
    }
    fillUp(copy);
}

/// As the file was when its version counted; a version that cannot be is damage.
Schema schemaOf(const QString &copy, const Schema &schema)
{
    if (const auto refused = WorkspaceFile::refusal(copy, schema.version()))
        throw Refusal(*refused);
    QFile file(copy);
    const int version = file.open(QIODevice::ReadOnly) ? FirstLook::saidVersion(file.read(FirstLook::headSize)) : 0;
    return version > 0 ? schema.upTo(version) : schema;
}

WorkspaceRescue::Outcome rescued(const QString &copy, const QString &part, const Schema &schema, const Job &job)
{
    PlainCopy::takeLogIn(copy);
    const Schema then = schemaOf(copy, schema);
    const auto known = SchemaText::madeBy(then), found = PlainCopy::make(copy, known);
    Database from(copy, Database::Mode::Write);
    if (!WorkspaceFile::makePrivate(part))
        throw StorageError(StorageError::Trouble::ReadOnly, u"the file cannot be made"_s);
    Database to(part, Database::Mode::Write);
    WorkspaceFile::make(to, then);
    auto outcome = Rescuing(from, to, then, job).run();
    outcome.foreign = found.differences(known);
    WorkspaceFile::close(to);
    return outcome;
}

Error rescueFailed(const StorageError &error, const QString &source, const QString &target)
{
    using Trouble = StorageError::Trouble;
    if (error.trouble() == Trouble::Damaged)
        return {u"damaged"_s,
                Words::tr("Nothing in %1 can be read any longer, so no workspace was made. Keep the file and restore the "
                          "newest backup.")
                    .arg(QFileInfo(source).fileName()),
                {},
                true};
    if (error.isInterruption())
        return {u"cancelled"_s, Words::tr("This was cancelled. No workspace was made.")};
    return {u"cannot-write"_s,
            Words::tr("%1 could not be written. Check that the folder can be written and that the disk has room; then try "
                      "again.")
                .arg(QFileInfo(target).fileName())};
}

} // namespace

Result<WorkspaceRescue::Outcome> WorkspaceRescue::run(const QString &source, const QString &target, const Schema &schema,
                                                      const Job &job)
{
    // SQLite would play the log of a file that is gone into the new one in its place.
    for (const QString &path : {target, target + u"-wal"_s, target + u"-journal"_s}) {
        if (QFile::exists(path))
            return WorkspaceFile::alreadyThere(path);
    }
    const QTemporaryDir room(QFileInfo(target).absolutePath() + u"/.rescue-XXXXXX"_s); // the target's disk
    const QString copy = room.filePath(QFileInfo(source).fileName()), part = room.filePath(u"made.part"_s);
    try {
        if (!room.isValid())
            throw StorageError(StorageError::Trouble::ReadOnly, u"the folder cannot be made"_s);
        if (!isBackup(source)) {
            if (const auto refused = WorkspaceFile::refusal(source, schema.version()))
                return *refused;
        }
        const auto lock = WorkspaceLock::hold(WorkspaceFile::trueName(source), {});
        if (!lock && lock.error().id != "read-only"_L1) // where nobody writes, nobody has to be kept from it
            return lock.error();
        copySource(source, copy);
        if (vault::isVault(copy))
            return Error{u"encrypted"_s,
                         Words::tr("%1 is encrypted, so its rows cannot be read past the damage. Restore the newest backup.")
                             .arg(QFileInfo(source).fileName())};
        const auto outcome = rescued(copy, part, schema, job);
        if (!QFile::rename(part, target))
            throw StorageError(StorageError::Trouble::ReadOnly, u"the file cannot get its name"_s);
        return outcome;
    } catch (const Refusal &refusal) {
        return refusal.error();
    } catch (const StorageError &error) {
        qWarning("storage: %s", error.what());
        return rescueFailed(error, source, target);
    }
}

} // namespace rnf
