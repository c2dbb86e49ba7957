#include "faults/FaultyDisk.h"

#include <QFile>

#include <cerrno>

namespace rnf {

/// What SQLite holds of an open file; the system's own lies right behind it.
struct FaultyDisk::File {
    sqlite3_file base;
    FaultyDisk *disk;
    int number;       ///< of its content; 0: not recorded
    bool syncsFolder; ///< its next sync also makes names sure, as SQLite does for a new journal

    sqlite3_file *under() { return reinterpret_cast<sqlite3_file *>(this + 1); }
};

/// What SQLite calls.
struct FaultyDisk::Calls {
    static FaultyDisk &disk(sqlite3_vfs *vfs) { return *static_cast<FaultyDisk *>(vfs->pAppData); }
    static File &mine(sqlite3_file *file) { return *reinterpret_cast<File *>(file); }
    static sqlite3_file *under(sqlite3_file *file) { return mine(file).under(); }
    static const sqlite3_io_methods &on(sqlite3_file *file) { return *under(file)->pMethods; }

    static int open(sqlite3_vfs *vfs, const char *name, sqlite3_file *file, int flags, int *outFlags)
    {
        static const sqlite3_io_methods methods = allMethods();
        FaultyDisk &self = disk(vfs);
        file->pMethods = nullptr;
        File &own = mine(file);
        own.disk = &self;
        own.number = 0;
        own.syncsFolder = false;
        const int code = self.m_under->xOpen(self.m_under, name, own.under(), flags, outFlags);
        if (code != SQLITE_OK)
            return code;
        file->pMethods = &methods;
        if (name)
            self.opened(own, name, flags);
        return code;
    }
    static int remove(sqlite3_vfs *vfs, const char *name, int syncFolder)
    {
        FaultyDisk &self = disk(vfs);
        const int code = self.m_under->xDelete(self.m_under, name, syncFolder);
        const std::scoped_lock lock(self.m_mutex);
        if (code == SQLITE_OK && self.m_files.remove(QFile::decodeName(name)) > 0) {
            self.m_record.add({.kind = DiskRecord::Kind::Unlink, .name = QFile::decodeName(name)});
            if (syncFolder)
                self.m_record.add({.kind = DiskRecord::Kind::SyncFolder});
        }
        return code;
    }

    static int write(sqlite3_file *file, const void *bytes, int count, sqlite3_int64 at)
    {
        FaultyDisk &self = *mine(file).disk;
        if (const int judged = self.judge(SQLITE_IOERR_WRITE); judged != SQLITE_OK) {
            on(file).xWrite(under(file), bytes, count / 2, at);
            errno = judged == SQLITE_FULL ? ENOSPC : EIO;
            return judged;
        }
        const int code = on(file).xWrite(under(file), bytes, count, at);
        if (code == SQLITE_OK)
            self.record(
                {.kind = DiskRecord::Kind::Write, .at = at, .bytes = QByteArray(static_cast<const char *>(bytes), count)},
                mine(file));
        return code;
    }
    static int truncate(sqlite3_file *file, sqlite3_int64 size)
    {
        FaultyDisk &self = *mine(file).disk;
        if (const int judged = self.judge(SQLITE_IOERR_TRUNCATE); judged != SQLITE_OK)
            return judged;
        const int code = on(file).xTruncate(under(file), size);
        if (code == SQLITE_OK)
            self.record({.kind = DiskRecord::Kind::Resize, .at = size}, mine(file));
        return code;
    }
    static int sync(sqlite3_file *file, int)
    {
        FaultyDisk &self = *mine(file).disk;
        if (const int judged = self.judge(SQLITE_IOERR_FSYNC); judged != SQLITE_OK)
            return judged;
        self.record({.kind = DiskRecord::Kind::Sync}, mine(file));
        if (std::exchange(mine(file).syncsFolder, false))
            self.record({.kind = DiskRecord::Kind::SyncFolder}, mine(file));
        return SQLITE_OK;
    }

    static sqlite3_io_methods allMethods()
    {
        sqlite3_io_methods calls{};
        calls.iVersion = 2;
        calls.xClose = [](sqlite3_file *file) { return on(file).xClose(under(file)); };
        calls.xRead = [](sqlite3_file *file, void *bytes, int count, sqlite3_int64 at) {
            return on(file).xRead(under(file), bytes, count, at);
        };
        calls.xWrite = &write;
        calls.xTruncate = &truncate;
        calls.xSync = &sync;
        calls.xFileSize = [](sqlite3_file *file, sqlite3_int64 *size) { return on(file).xFileSize(under(file), size); };
        calls.xLock = [](sqlite3_file *file, int kind) { return on(file).xLock(under(file), kind); };
        calls.xUnlock = [](sqlite3_file *file, int kind) { return on(file).xUnlock(under(file), kind); };
        calls.xCheckReservedLock = [](sqlite3_file *file, int *is) { return on(file).xCheckReservedLock(under(file), is); };
        calls.xFileControl = [](sqlite3_file *file, int what, void *with) {
            return on(file).xFileControl(under(file), what, with);
        };
        calls.xSectorSize = [](sqlite3_file *file) { return on(file).xSectorSize(under(file)); };
        calls.xDeviceCharacteristics = [](sqlite3_file *file) { return on(file).xDeviceCharacteristics(under(file)); };
        calls.xShmMap = [](sqlite3_file *file, int region, int size, int extend, void volatile **place) {
            return on(file).xShmMap(under(file), region, size, extend, place);
        };
        calls.xShmLock = [](sqlite3_file *file, int first, int count, int flags) {
            return on(file).xShmLock(under(file), first, count, flags);
        };
        calls.xShmBarrier = [](sqlite3_file *file) { on(file).xShmBarrier(under(file)); };
        calls.xShmUnmap = [](sqlite3_file *file, int isLast) { return on(file).xShmUnmap(under(file), isLast); };
        return calls;
    }
};

FaultyDisk::FaultyDisk() : m_under(sqlite3_vfs_find(nullptr)), m_vfs(*m_under)
{
    m_vfs.zName = "faulty";
    m_vfs.pAppData = this;
    m_vfs.pNext = nullptr;
    m_vfs.szOsFile = int(sizeof(File)) + m_under->szOsFile;
    m_vfs.xOpen = &Calls::open;
    m_vfs.xDelete = &Calls::remove;
    // What the system's calls find in the VFS they are called with is the system's.
    m_vfs.xAccess = [](sqlite3_vfs *vfs, const char *name, int what, int *is) {
        auto *under = Calls::disk(vfs).m_under;
        return under->xAccess(under, name, what, is);
    };
    m_vfs.xFullPathname = [](sqlite3_vfs *vfs, const char *name, int most, char *whole) {
        auto *under = Calls::disk(vfs).m_under;
        return under->xFullPathname(under, name, most, whole);
    };
    sqlite3_vfs_register(&m_vfs, 1);
}

FaultyDisk::~FaultyDisk()
{
    sqlite3_vfs_unregister(&m_vfs);
    sqlite3_vfs_register(m_under, 1);
}

void FaultyDisk::failAt(qint64 step, Fault fault, Length length)
{
    const std::scoped_lock lock(m_mutex);
    m_steps = 0;
    m_failing = step;
    m_fault = fault;
    m_length = length;
    m_hasFailed = false;
}

void FaultyDisk::mend()
{
    const std::scoped_lock lock(m_mutex);
    m_steps = 0;
    m_failing = 0;
}

bool FaultyDisk::hasFailed()
{
    const std::scoped_lock lock(m_mutex);
    return m_hasFailed;
}

qint64 FaultyDisk::steps()
{
    const std::scoped_lock lock(m_mutex);
    return m_steps;
}

/// One more step. Where it has to fail, answers what the system would: `broken`, or that there is no room for a write.
int FaultyDisk::judge(int broken)
{
    const std::scoped_lock lock(m_mutex);
    ++m_steps;
    const bool fails = m_failing > 0 && (m_length == Length::Once ? m_steps == m_failing : m_steps >= m_failing);
    if (!fails)
        return SQLITE_OK;
    m_hasFailed = true;
    errno = m_fault == Fault::Full ? ENOSPC : EIO;
    return m_fault == Fault::Full && broken == SQLITE_IOERR_WRITE ? SQLITE_FULL : broken;
}

void FaultyDisk::opened(File &file, const char *name, int flags)
{
    const QString path = QFile::decodeName(name);
    const std::scoped_lock lock(m_mutex);
    if (!isRecorded(path))
        return;
    const bool isNew = !m_files.contains(path);
    if (isNew)
        m_files.insert(path, ++m_lastFile);
    file.number = m_files.value(path);
    const bool isLog = flags & (SQLITE_OPEN_MAIN_JOURNAL | SQLITE_OPEN_SUPER_JOURNAL | SQLITE_OPEN_WAL);
    file.syncsFolder = isLog && (flags & SQLITE_OPEN_CREATE);
    if (isNew)
        m_record.add({.kind = DiskRecord::Kind::Link, .file = file.number, .name = path});
}

void FaultyDisk::record(DiskRecord::Step step, const File &file)
{
    const std::scoped_lock lock(m_mutex);
    if (m_recordedPath.isEmpty() || file.number == 0)
        return;
    step.file = file.number;
    m_record.add(std::move(step));
}

void FaultyDisk::startRecording(const QString &path)
{
    const std::scoped_lock lock(m_mutex);
    m_recordedPath = path;
    m_record = {};
    m_files.clear();
    for (const auto *ending : {"", "-wal", "-journal"}) {
        QFile file(path + QLatin1String(ending));
        if (!file.open(QIODevice::ReadOnly))
            continue;
        m_files.insert(file.fileName(), ++m_lastFile);
        m_record.addKept(m_lastFile, file.fileName(), file.readAll());
    }
}

void FaultyDisk::said(qint64 number)
{
    const std::scoped_lock lock(m_mutex);
    m_record.add({.kind = DiskRecord::Kind::Said, .at = number});
}

DiskRecord FaultyDisk::stopRecording()
{
    const std::scoped_lock lock(m_mutex);
    m_recordedPath.clear();
    return std::exchange(m_record, {});
}

} // namespace rnf
