#include "storage/Store.h"

#include "base/Words.h"
#include "storage/CommittedRows.h"
#include "storage/FirstLook.h"
#include "storage/SharedFile.h"
#include "storage/SharedUpgrade.h"
#include "storage/WorkspacePlace.h"
#include "storage/sqlite/vault.h"

#include <QFile>
#include <QFileInfo>
#include <QScopeGuard>

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

Error readOnly() { return {u"read-only"_s, Words::tr("This workspace is open read-only, so nothing can be changed.")}; }

Error cannotOpen(const QString &name, const Error &why, Store::Mode mode)
{
    if (why.id == "damaged"_L1)
        return why;
    if (why.id == "disk-full"_L1)
        return {why.id, Words::tr("%1 could not be opened: the disk is full. Free some space, then try again.").arg(name)};
    if (why.id == "disk-error"_L1)
        return {why.id, Words::tr("%1 could not be opened: the disk did not answer. If the file lies on a stick, plug it in "
                                  "again; then try again.")
                            .arg(name)};
    if (why.id == "read-only"_L1 && mode == Store::Mode::Open)
        return {why.id,
                Words::tr("%1 cannot be written. Save a copy in a folder of yours, or open it read-only.").arg(name)};
    return {u"cannot-open"_s, Words::tr("%1 cannot be opened here. Check that the folder can be written and "
                                        "that the disk has room.")
                                  .arg(name)};
}

Error cannotBeMadeOnNetwork(const QString &name)
{
    return {u"share"_s,
            Words::tr("%1 was not made: this folder lies on a network, where two computers can damage a workspace. "
                      "Choose a folder of this computer. Where several people need it at once, set up an office "
                      "server.")
                .arg(name)};
}

/// Runs what answers a Result and may throw.
template <typename Work>
auto told(Work work) -> decltype(work())
{
    try {
        return work();
    } catch (const StorageError &error) {
        qWarning("storage: %s", error.what());
        return error.userError();
    } catch (const Refusal &refusal) {
        return refusal.error();
    }
}

} // namespace

Result<std::unique_ptr<Store>> Store::open(const QString &given, const Schema &schema, const Options &options)
{
    const QString path = WorkspaceFile::trueName(given);
    const QString name = WorkspaceFile::nameOf(path);
    const bool isFile = !Connection::isServer(path);
    if (isFile && options.mode == Mode::Create && QFile::exists(path))
        return WorkspaceFile::alreadyThere(path);
    if (isFile && options.mode != Mode::Create) {
        if (const QString note = SharedFile::movedNote(path); !note.isEmpty())
            return Error{u"moved"_s,
                         Words::tr("%1 is no longer here. The note in its place says:").arg(name) + u"\n\n"_s + note};
        if (!QFile::exists(path))
            return Error{u"cannot-open"_s, Words::tr("There is no file %1. Check the name and the folder.").arg(path)};
        if (const auto refused = WorkspaceFile::refusal(path, schema.version()))
            return *refused;
        if (vault::isVault(path) && !(options.key && vault::isKeyOf(*options.key, path)))
            return Error{u"locked"_s, Words::tr("%1 is encrypted. Type its passphrase first.").arg(name)};
    }
    std::unique_ptr<Store> store(new Store(path, schema, options));
    try {
        if (isFile && options.mode != Mode::ReadOnly) {
            auto lock = WorkspaceLock::acquire(path, options.userName, options.fileSystemOf);
            if (!lock && lock.error().id == "share"_L1 && options.mode == Mode::Create)
                return cannotBeMadeOnNetwork(name);
            if (!lock)
                return lock.error();
            store->m_lock = std::move(*lock);
        }
        if (isFile && options.mode == Mode::Create && !WorkspaceFile::begin(path, options.key.get()))
            throw StorageError(StorageError::Trouble::ReadOnly, u"the file cannot be made"_s);
        store->openFile(options);
    } catch (const Refusal &refusal) {
        return refusal.error();
    } catch (const StorageError &error) {
        store.reset();
        if (!isFile) {
            const Error told = WorkspacePlace::cannotReach(path, error);
            qWarning("storage: %s", qPrintable(told.message));
            return told;
        }
        if (options.mode == Mode::Create)
            WorkspaceFile::remove(path);
        return cannotOpen(name, error.userError(), options.mode);
    }
    return store;
}

Store::Store(QString path, const Schema &schema, const Options &options)
    : m_path(std::move(path)), m_schema(schema), m_mode(options.mode), m_dates(options.dates),
      m_key(Connection::isServer(m_path) ? nullptr : options.key)
{
}

void Store::openFile(const Options &options)
{
    // Whoever has a key believes that the file is encrypted.
    if (m_key && !Connection::isServer(m_path) && !vault::isKeyOf(*m_key, m_path))
        throw StorageError(StorageError::Trouble::Other, u"a file is not encrypted with its key"_s);
    if (m_mode != Mode::Create && !Connection::isServer(m_path))
        FirstLook::at(m_path, m_schema);
    if (m_mode != Mode::ReadOnly) {
        m_writer = std::make_unique<Writer>(m_path, m_schema, options.installation, [&](Database &writer) {
            if (!writer.connection().isShared())
                QFile::setPermissions(m_path, QFile::ReadOwner | QFile::WriteOwner);
            if (m_mode == Mode::Create && writer.connection().schemaVersion() > 0)
                throw Refusal(WorkspaceFile::alreadyThere(m_path));
            if (m_mode == Mode::Create)
                WorkspaceFile::make(writer, m_schema);
            else
                WorkspaceFile::open(writer, m_schema, m_dates.now());
            writer.connection().keepToVersion(m_schema.version());
        });
    }
    m_reader = std::make_unique<Database>(m_path, Database::Mode::Read);
    WorkspaceFile::refuseNewer(*m_reader, m_schema);
    SharedUpgrade::refuseOlder(*m_reader, m_schema);
    if (!m_writer)
        m_shapes = std::make_unique<const TableShapes>(*m_reader, m_schema);
}

/// The readers go before the writer, which leaves one plain file when nobody reads.
Store::~Store()
{
    m_newsThread.quit();
    m_newsThread.wait();
    m_reader.reset();
}

/// What somebody sees follows from lists and events, which may change with any commit.
void Store::showTo(const Session &session)
{
    const bool isWhole = !m_schema.scopeOf || Policy::seesEverything(session);
    if (isWhole && !m_shownTo)
        return;
    const qint64 version = isWhole ? 0 : m_reader->dataVersion();
    if (!isWhole && m_shownTo == session && m_shownAt == version)
        return;
    m_reader->widen();
    m_shownTo.reset();
    if (isWhole)
        return;
    auto undone = qScopeGuard([this] { m_reader->widenQuietly(); });
    m_reader->narrow(m_schema.scopeOf(*m_reader, m_schema, session, m_dates.today()));
    undone.dismiss();
    m_shownTo = session;
    m_shownAt = version;
}

Result<qint64> Store::act(const Session &session, Operation operation, const QString &label, const Writer::Work &work,
                          const Job *job)
{
    if (!Policy::allows(session, operation))
        return Policy::refusal();
    if (!m_writer)
        return readOnly();
    Writer::Done done;
    const auto written = told([&]() -> Result<> {
        if (!m_isReachable)
            throw StorageError(StorageError::Trouble::Unreachable, u"it is known to be away"_s);
        // The account's row is nobody's to write but for its passphrase, and there the service writes nothing else.
        const bool isNarrow =
            m_schema.scopeOf && !Policy::seesEverything(session) && operation != Operation::ChangeOwnPassphrase;
        const auto within = [&](Action &action) {
            action.keepWithin(placeOf(session));
            work(action);
        };
        auto answer = m_writer->act(label, {session.account, m_dates.now()}, isNarrow ? Writer::Work(within) : work, job);
        if (!answer)
            return Error{u"busy"_s,
                         Words::tr("Something long is being written just now. This is kept here and saved when that ends.")};
        done = std::move(*answer);
        return {};
    });
    if (!written)
        return written.error();
    if (done.action != 0) {
        if (m_isFollowing) {
            const std::scoped_lock lock(m_ownMutex);
            m_own.insert(done.action);
        }
        Q_EMIT changed(done.rows);
    }
    return done.action;
}

void Store::follow()
{
    auto news = Connection::newsOf(m_path);
    if (!news)
        return;
    m_isFollowing = true;
    const auto seen = read([&] { return std::optional(newestAction(*m_reader)); });
    // Without a beginning there is nothing to go on from; F5 reads all the same.
    m_isFollowing = seen.has_value();
    if (!seen)
        return;
    m_seen = *seen;
    connect(news.get(), &News::arrived, this, &Store::readNews);
    connect(news.get(), &News::lost, this, [this] { setReachable(false); });
    connect(news.get(), &News::back, this, [this] {
        setReachable(true);
        readNews();
    });
    connect(&m_newsThread, &QThread::started, news.get(), &News::begin);
    connect(&m_newsThread, &QThread::finished, news.get(), &QObject::deleteLater);
    news.release()->moveToThread(&m_newsThread);
    m_newsThread.start();
}

void Store::setReachable(bool isReachable)
{
    m_isReachable = isReachable;
    Q_EMIT reachableChanged(isReachable);
}

Login Store::login()
{
    return read([this] { return m_reader->connection().login(); });
}

/// What is told of a commit may come before the action here knows that it did it.
void Store::readNews()
{
    QSet<qint64> own;
    {
        const std::scoped_lock lock(m_ownMutex);
        own = m_own;
    }
    const auto rows = read([&] {
        showTo({});
        return committedSince(*m_reader, shapes(), m_seen, own);
    });
    {
        const std::scoped_lock lock(m_ownMutex);
        m_own.removeIf([this](qint64 action) { return action <= m_seen; });
    }
    if (!rows.isEmpty())
        Q_EMIT changed(rows);
}

Result<> Store::rebuildDerived(const QString &builtWith)
{
    if (!m_writer)
        return readOnly();
    return told([&]() -> Result<> {
        m_writer->rebuildDerived(builtWith);
        return {};
    });
}

Result<bool> Store::isDerivedSound()
{
    if (!m_writer)
        return readOnly();
    return told([&]() -> Result<bool> { return m_writer->isDerivedSound(); });
}

} // namespace rnf
