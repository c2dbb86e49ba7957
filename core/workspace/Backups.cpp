#include "workspace/Backups.h"

#include "base/Words.h"
#include "storage/HistoryAnchor.h"
#include "storage/Store.h"
#include "workspace/BackupDrill.h"
#include "workspace/WorkspaceSchema.h"

#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

/// In a second place, so that other things there are left alone, and a place whose stick is not in is not taken for it.
const QString folderThere = u"rankandfile-backups"_s;

QString folderOf(const QString &root, const QString &workspaceId)
{
    return root.isEmpty() ? QString() : root + u'/' + workspaceId;
}

Error noBackupYet() { return {u"no-backup"_s, Words::tr("There is no copy yet. Back up now, then try it.")}; }

} // namespace

Backups::Backups(const Store &store, const QString &workspaceId, const QString &root,
                 std::shared_ptr<const vault::Opened> key)
    : m_store(store), m_workspaceId(workspaceId), m_here(folderOf(root, workspaceId)), m_key(std::move(key))
{
}

bool Backups::areAutomatic() const
{
    return !folder().isEmpty() && !m_store.isFileReadOnly() && !Connection::isServer(m_store.path());
}

std::optional<QDateTime> Backups::newest() const { return m_here.newest(m_store.dates().now()); }

Result<BackupInfo> Backups::writeTo(const Session &session, const QString &path) const
{
    return Policy::allows(session, Operation::ExportEverything) ? write(path) : Policy::refusal();
}

Result<BackupInfo> Backups::write(const QString &path) const
{
    if (Connection::isServer(m_store.path()))
        return writeServerBackup(m_store.path(), workspaceSchema(), path, m_store.dates().now());
    return writeBackup(m_store.path(), path, m_store.dates().now());
}

Result<BackupInfo> Backups::make(const Session &session)
{
    if (!Policy::allows(session, Operation::KeepFile))
        return Policy::refusal();
    const std::scoped_lock lock(m_writing);
    auto made = makeOne();
    if (made)
        bringToSecondPlace();
    return made;
}

Result<> Backups::makeIfDue(int atLeastMinutes)
{
    if (!areAutomatic())
        return {};
    const std::scoped_lock lock(m_writing);
    if (isDue(atLeastMinutes)) {
        if (const auto made = makeOne(); !made)
            return made.error();
    }
    bringToSecondPlace();
    return {};
}

bool Backups::isDue(int atLeastMinutes) const
{
    const QDateTime now = m_store.dates().now();
    const auto last = m_here.newest(now);
    if (!last)
        return true;
    const qint64 minutes = last->secsTo(now) / 60;
    if (minutes < atLeastMinutes || minutes >= minutesOfDay)
        return minutes >= minutesOfDay;
    const auto head = readBackupHead(m_here.pathFor(*last));
    const auto done = m_store.beside(Session(), [](Database &database) { return HistoryAnchor::of(database); });
    return !head || !done || head->chainHead != done->hash;
}

Result<> Backups::replaceAll(const Session &session)
{
    if (!areAutomatic())
        return {};
    const auto here = m_here.names(), elsewhere = there().names();
    const auto made = make(session);
    if (!made)
        return made.error();
    for (const auto &name : here)
        QFile::remove(m_here.pathOf(name));
    for (const auto &name : elsewhere) {
        if (secondPlace().problem.isEmpty())
            QFile::remove(there().pathOf(name));
    }
    return {};
}

Result<BackupInfo> Backups::makeOne()
{
    m_here.make();
    const QString path = m_here.pathFor(m_store.dates().now());
    auto made = write(path);
    if (made) {
        BackupNotes(folder()).setNewestOf(m_store.path(), QFileInfo(path).fileName());
        m_here.thin();
    }
    return made;
}

// --- the second place

void Backups::setSecondPlace(const QString &folder)
{
    const std::scoped_lock lock(m_secondMutex);
    m_second = {folder, false, BackupNotes(this->folder()).lastAt(folder), {}};
}

Result<> Backups::chooseSecondPlace(const QString &folder)
{
    if (!QDir(folder).mkpath(folderThere + u'/' + m_workspaceId))
        return Error{u"cannot-write"_s,
                     Words::tr("Nothing can be kept in %1. Choose a folder that can be written.").arg(folder)};
    setSecondPlace(folder);
    return {};
}

SecondPlace Backups::secondPlace() const
{
    const std::scoped_lock lock(m_secondMutex);
    return m_second;
}

BackupFolder Backups::there() const
{
    const QString folder = secondPlace().folder;
    return BackupFolder(folder.isEmpty() ? folder : QDir(folder).filePath(folderThere + u'/' + m_workspaceId));
}

QList<BackupCopy> Backups::copiesThere() const { return there().copies(); }

/// Puts the newest copy there; those that were made while it was away are older and are not missed.
void Backups::bringToSecondPlace()
{
    SecondPlace second = secondPlace();
    const QStringList here = m_here.names();
    if (second.folder.isEmpty() || here.isEmpty())
        return;
    const BackupFolder there = this->there();
    second.isHere = QFileInfo(there.path()).isDir();
    second.problem.clear();
    if (second.isHere && !QFile::exists(there.pathOf(here.first()))) {
        if (const auto put = copyBackup(m_here.pathOf(here.first()), there.pathOf(here.first())); !put)
            second.problem = put.error().message;
    }
    if (second.isHere && second.problem.isEmpty()) {
        second.lastAt = m_store.dates().now();
        BackupNotes(folder()).setLastAt(second.folder, *second.lastAt);
        there.thin();
    }
    const std::scoped_lock lock(m_secondMutex);
    if (m_second.folder == second.folder)
        m_second = second;
}

// --- is it any good?

Result<BackupTest> Backups::test(const Session &session, const Job &job)
{
    if (!Policy::allows(session, Operation::KeepFile))
        return Policy::refusal();
    const std::scoped_lock lock(m_writing);
    const QStringList names = m_here.names();
    if (names.isEmpty())
        return noBackupYet();
    const auto tested = BackupDrill::run(m_here.pathOf(names.first()), m_key, m_store.dates(), job);
    if (tested)
        BackupNotes(folder()).setLastTest(*tested);
    return tested;
}

std::optional<BackupTest> Backups::lastTest() const { return BackupNotes(folder()).lastTest(); }

bool Backups::isTestDue() const
{
    constexpr qint64 aMonth = 30, aDay = 1;
    const auto last = lastTest();
    return !last || last->testedAt.daysTo(m_store.dates().now()) >= (last->isGood() ? aMonth : aDay);
}

std::optional<BackupInfo> Backups::newestOfThisFile() const
{
    const QString name = BackupNotes(folder()).newestOf(m_store.path());
    return name.isEmpty() ? std::nullopt : readBackupHead(m_here.pathOf(name));
}

QString Backups::newestGoodOf(const QString &workspacePath, const QString &root)
{
    if (root.isEmpty())
        return {};
    const QString path = WorkspaceFile::trueName(workspacePath);
    for (const auto &workspaceId : QDir(root).entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        const BackupFolder folder(folderOf(root, workspaceId));
        const QString newest = BackupNotes(folder.path()).newestOf(path);
        for (const auto &name : newest.isEmpty() ? QStringList() : folder.names()) {
            if (name <= newest && readBackupInfo(folder.pathOf(name)))
                return folder.pathOf(name);
        }
    }
    return {};
}

} // namespace rnf
