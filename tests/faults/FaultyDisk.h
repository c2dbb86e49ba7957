#pragma once

#include "faults/DiskRecord.h"

#include <sqlite3.h>

#include <mutex>

namespace rnf {

/// The disk below SQLite in this program. One at a time: made before the first connection, gone after the last. It hands on to
/// the system what it is told, except for syncing, because no test outlives the computer; it can fail when asked, and it
/// remembers what a power failure would leave. Locks and shared memory pass through. From any thread.
class FaultyDisk {
public:
    enum class Fault {
        Full,  ///< no room
        Broken ///< does not answer
    };
    enum class Length { Once, UntilMended };

    FaultyDisk();
    ~FaultyDisk();
    FaultyDisk(const FaultyDisk &) = delete;
    FaultyDisk &operator=(const FaultyDisk &) = delete;

    /// From now on this write, sync or change of size fails, counted from 1, and with `UntilMended` all that follow. Of a
    /// write that fails the first half gets through.
    void failAt(qint64 step, Fault fault, Length length);
    /// Nothing fails any longer, and steps are counted anew.
    void mend();
    /// Since `failAt`.
    bool hasFailed();
    /// Since `failAt` or `mend`.
    qint64 steps();

    /// Remembers what becomes of this file and of those that SQLite keeps beside it; nobody has it open.
    void startRecording(const QString &path);
    /// The program told somebody that this is done.
    void said(qint64 number);
    DiskRecord stopRecording();

private:
    struct File;
    struct Calls;

    int judge(int broken);
    void opened(File &file, const char *name, int flags);
    void record(DiskRecord::Step step, const File &file);
    bool isRecorded(const QString &name) const { return !m_recordedPath.isEmpty() && name.startsWith(m_recordedPath); }

    sqlite3_vfs *m_under;
    sqlite3_vfs m_vfs;
    std::mutex m_mutex;
    qint64 m_steps = 0, m_failing = 0;
    Fault m_fault = Fault::Full;
    Length m_length = Length::Once;
    bool m_hasFailed = false;
    QString m_recordedPath;
    QHash<QString, int> m_files; ///< of the recorded names, the numbers of their contents
    int m_lastFile = 0;
    DiskRecord m_record;
};

} // namespace rnf
