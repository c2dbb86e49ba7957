#include "storage/Store.h"

#include "base/Words.h"
#include "storage/Backup.h"
#include "storage/StorageError.h"
#include "storage/StorageSchema.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QScopeGuard>
#include <QUuid>
#include <QtEndian>

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

/// Our own number in the file's header: "RnF1".
constexpr int applicationId = 0x526e4631;

Error newerError(const QString &name)
{
    return {u"newer"_s, Words::tr("%1 was last used with a newer version of Rank & File, which this one cannot read "
                                  "safely. Update the program, or open an older backup.")
                            .arg(name)};
}

/// What the first 100 bytes say about a file, before SQLite touches it.
std::optional<Error> refuseForeignFile(const QString &path, int newestVersion)
{
    QFile file(path);
    const QString name = QFileInfo(path).fileName();
    if (!file.open(QIODevice::ReadOnly))
        return Error{u"cannot-open"_s,
                     Words::tr("%1 cannot be read. Check that it is there and that you may open it.").arg(name)};
    const QByteArray header = file.read(100);
    const auto number = [&](int offset) { return qFromBigEndian<qint32>(header.constData() + offset); };
    if (header.size() < 100 || !header.startsWith(QByteArray("SQLite format 3\0", 16)) || number(68) != applicationId)
        return Error{u"not-a-workspace"_s,
                     Words::tr("%1 is not a Rank & File workspace. To bring in a list, open your workspace and "
                               "import the file there.")
                         .arg(name)};
    if (number(60) > newestVersion)
        return newerError(name);
    return std::nullopt;
}

} // namespace

namespace {

/// One name for a file, however somebody got there: two names would be two locks.
QString trueName(const QString &path)
{
    const QFileInfo file(path);
    if (const QString known = file.canonicalFilePath(); !known.isEmpty())
        return known;
    const QString folder = file.dir().canonicalPath();
    return folder.isEmpty() ? path : folder + u'/' + file.fileName();
}

} // namespace

Result<std::unique_ptr<Store>> Store::open(const QString &given, const Schema &schema, const Options &options)
{
    const QString path = trueName(given);
    const QString name = QFileInfo(path).fileName();
    if (options.mode == Mode::Create && QFile::exists(path))
        return Error{u"exists"_s, Words::tr("%1 is already there and was left alone. Choose another name.").arg(name)};
    if (options.mode != Mode::Create) {
        if (!QFile::exists(path))
            return Error{u"cannot-open"_s, Words::tr("There is no file %1. Check the name and the folder.").arg(path)};
        if (const auto refused = refuseForeignFile(path, schema.version()))
            return *refused;
    }
    std::unique_ptr<Store> store(new Store(path, schema, options));
    try {
        if (options.mode != Mode::ReadOnly) {
            auto lock = WorkspaceLock::acquire(path, options.userName);
            if (!lock)
                return lock.error();
            store->m_lock = std::move(*lock);
        }
        store->openFile(options);
    } catch (const Refusal &refusal) {
        return refusal.error();
    } catch (const StorageError &error) {
        if (options.mode == Mode::Create) {
            store.reset();
            QFile::remove(path);
        }
        const Error told = error.userError();
        return Error{told.id == "damaged"_L1 ? told.id : u"cannot-open"_s,
                     told.id == "damaged"_L1
                         ? told.message
                         : Words::tr("%1 cannot be opened here. Check that the folder can be written and "
                                     "that the disk has room.")
                               .arg(name)};
    }
    return store;
}

Store::Store(QString path, const Schema &schema, const Options &options)
    : m_path(std::move(path)), m_schema(schema), m_mode(options.mode), m_dates(options.dates)
{
}

void Store::openFile(const Options &options)
{
    if (m_mode != Mode::ReadOnly) {
        m_thread = std::make_unique<WriterThread>();
        m_thread->run([&] {
            m_writer = std::make_unique<Database>(m_path, Database::Mode::Write);
            QFile::setPermissions(m_path, QFile::ReadOwner | QFile::WriteOwner);
            if (m_mode != Mode::Create)
                examine(*m_writer);
            migrate(*m_writer, m_mode == Mode::Create);
            setMeta(*m_writer, u"closed"_s, u"open"_s);
            m_isMarkedOpen = true;
            m_recorder = std::make_unique<ChangeRecorder>(*m_writer, m_schema.tables);
            m_ids = std::make_unique<IdSource>(*m_writer, options.installation);
        });
    }
    m_reader = std::make_unique<Database>(m_path, Database::Mode::Read);
    refuseNewer(*m_reader);
}

void Store::migrate(Database &database, bool isNew)
{
    if (isNew)
        database.exec(u"PRAGMA application_id=%1"_s.arg(applicationId));
    Statement readVersion(database, u"PRAGMA user_version"_s);
    const int version = readVersion.one<int>().value_or(0);
    if (!isNew && version < m_schema.version())
        keepCopy(version);
    for (const auto &step : m_schema.migrations) {
        if (step.version <= version)
            continue;
        database.exec(u"PRAGMA foreign_keys=OFF"_s);
        database.begin();
        const auto takeBack = qScopeGuard([&] { database.rollBackQuietly(); });
        const auto before = database.rowCounts();
        step.apply(database);
        const auto after = database.rowCounts();
        const bool isShort = std::ranges::any_of(
            before.keys(), [&](const QString &table) { return after.contains(table) && after[table] < before[table]; });
        Statement findBroken(database, u"PRAGMA foreign_key_check"_s);
        bool isBroken = false;
        findBroken.each([&](Row &) { isBroken = true; });
        if (isShort || isBroken)
            throw StorageError(SQLITE_CORRUPT, u"rows are lost or broken after migration %1"_s.arg(step.version));
        database.exec(u"PRAGMA user_version=%1"_s.arg(step.version));
        database.commit();
        database.exec(u"PRAGMA foreign_keys=ON"_s);
    }
    if (isNew)
        setMeta(database, u"workspace_id"_s, QUuid::createUuid().toString(QUuid::WithoutBraces));
    // The first page must say whose file this is and of which version: the next opening reads it before the log.
    if (version < m_schema.version())
        database.exec(u"PRAGMA wal_checkpoint(TRUNCATE)"_s);
}

void Store::keepCopy(int version)
{
    const QFileInfo file(m_path);
    const QString stamp = QDateTime::currentDateTimeUtc().toString(u"yyyyMMdd-HHmmss"_s);
    const QString copy =
        file.dir().filePath(u"%1 (version %2) %3.rnfbackup"_s.arg(file.completeBaseName()).arg(version).arg(stamp));
    if (const auto written = writeBackup(m_path, copy, m_dates.now()); !written)
        throw Refusal(written.error());
}

void Store::refuseNewer(Database &database)
{
    Statement version(database, u"PRAGMA user_version"_s);
    if (version.one<int>().value_or(0) > m_schema.version())
        throw Refusal(newerError(QFileInfo(m_path).fileName()));
}

void Store::examine(Database &database)
{
    refuseNewer(database);
    Statement closed(database, u"SELECT value FROM meta WHERE name = 'closed'"_s);
    m_wasClosedCleanly = closed.one<QString>() == u"clean"_s;
    if (m_wasClosedCleanly)
        return;
    Statement check(database, u"PRAGMA quick_check(1)"_s);
    if (check.one<QString>() != u"ok"_s)
        throw StorageError(SQLITE_CORRUPT, u"quick_check failed"_s);
}

Store::~Store()
{
    m_reader.reset();
    if (!m_thread)
        return;
    try {
        m_thread->run([this] {
            m_ids.reset();
            m_recorder.reset();
            if (m_isMarkedOpen) {
                setMeta(*m_writer, u"closed"_s, u"clean"_s);
                m_writer->foldIntoOneFile();
            } else if (m_writer && m_mode == Mode::Open) {
                m_writer->leaveAsItIs();
            }
        });
    } catch (const StorageError &) {
        // A reader in another program keeps the log file open; that is safe, and the next opening folds it in.
    }
    m_writer.reset();
}

void Store::setMeta(Database &database, const QString &name, const QString &value)
{
    Statement write(database, u"INSERT INTO meta (name, value) VALUES (?, ?) "
                              "ON CONFLICT (name) DO UPDATE SET value = excluded.value"_s);
    write.run(name, value);
}

QString Store::meta(const QString &name)
{
    Statement read(*m_reader, u"SELECT value FROM meta WHERE name = ?"_s);
    return read.one<QString>(name).value_or(QString());
}

Result<qint64> Store::act(const Session &session, const QString &label, const Work &work, bool isBulk)
{
    if (!m_thread)
        return Error{u"read-only"_s, Words::tr("This workspace is open read-only, so nothing can be changed.")};
    qint64 seq = 0;
    ChangedRows rows;
    try {
        const bool isDone = m_thread->tryRun([&] {
            if (isBulk)
                m_writer->setBulk(true);
            const auto calm = qScopeGuard([&] {
                if (isBulk)
                    m_writer->setBulk(false);
            });
            Action action(*m_writer, *m_recorder, *m_ids, label, {session.account, m_dates.now()});
            work(action);
            rows = action.commit(m_derived);
            seq = action.isCommitted() ? action.seq() : 0;
        });
        if (!isDone)
            return Error{u"busy"_s,
                         Words::tr("Something long is being written just now. This is kept here and saved when that ends.")};
    } catch (const StorageError &error) {
        qWarning("storage: %s", error.what());
        return error.userError();
    } catch (const Refusal &refusal) {
        return refusal.error();
    }
    if (seq != 0)
        Q_EMIT changed(rows);
    return seq;
}

Result<> Store::onWriter(const std::function<void(Database &)> &work)
{
    if (!m_thread)
        return Error{u"read-only"_s, Words::tr("This workspace is open read-only, so nothing can be changed.")};
    try {
        m_thread->run([&] { work(*m_writer); });
    } catch (const StorageError &error) {
        return error.userError();
    }
    return {};
}

Result<> Store::rebuildDerived(const QString &builtWith)
{
    return onWriter([&](Database &database) {
        database.setBulk(true);
        const auto calm = qScopeGuard([&] {
            database.rollBackQuietly();
            database.setBulk(false);
        });
        database.begin();
        for (DerivedData *derived : m_derived)
            derived->rebuild();
        setMeta(database, u"derived"_s, builtWith);
        database.commit();
    });
}

void Store::interruptWriter()
{
    if (m_writer)
        m_writer->interrupt();
}

} // namespace rnf
