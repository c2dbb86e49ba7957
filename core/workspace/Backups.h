#pragma once

#include "base/Job.h"
#include "base/Session.h"
#include "workspace/BackupFolder.h"
#include "workspace/BackupNotes.h"

#include <memory>
#include <mutex>

namespace rnf {

class Store;
namespace vault {
struct Opened;
}

/// A folder elsewhere, on a stick or another computer, into which every copy is also put.
struct SecondPlace {
    QString folder;                  ///< that somebody named; empty: none
    bool isHere = false;             ///< as it was last looked for
    std::optional<QDateTime> lastAt; ///< when it was last here and had the newest copy, in UTC
    QString problem;                 ///< why it has not, although it is here; empty: it has
};

/// The copies of a workspace that are made by themselves: hourly while something is done, daily else, in a private folder of
/// this computer and in a second place, where somebody named one. Old ones go (BackupFolder). Of a workspace on a server none
/// are made by themselves: it keeps its own, and a plain copy here would go with a stolen laptop. Everything may be called from
/// any thread; copies are written and tried one at a time.
class Backups {
public:
    /// `root`: where the folders of all workspaces are; empty: none are made by themselves. `key`: of an encrypted file.
    Backups(const Store &store, const QString &workspaceId, const QString &root, std::shared_ptr<const vault::Opened> key);

    bool areAutomatic() const;
    QString workspaceId() const { return m_workspaceId; }
    QString folder() const { return m_here.path(); }
    std::optional<QDateTime> newest() const;

    /// Writes a verified copy; never replaces a file.
    Result<BackupInfo> writeTo(const Session &session, const QString &path) const;
    /// Makes a copy now.
    Result<BackupInfo> make(const Session &session);
    /// Makes one now, and then takes away those of before, here and in the second place where it is there: what they hold, nobody
    /// shall be able to read any longer. Fails as `make` does, and then nothing goes.
    Result<> replaceAll(const Session &session);
    /// Makes one unless the newest is younger than that, or nothing was done after it and it is of today; then brings the second
    /// place up to date. Whoever works here: what they do must not be lost.
    Result<> makeIfDue(int atLeastMinutes);

    /// A folder that was chosen before; empty: none. Nothing is looked for yet.
    void setSecondPlace(const QString &folder);
    /// A folder that somebody chooses now: makes room for copies there, so that it is known again. Fails with "cannot-write".
    Result<> chooseSecondPlace(const QString &folder);
    SecondPlace secondPlace() const;

    /// What lies here and there; reads from both.
    QList<BackupCopy> copiesHere() const { return m_here.copies(); }
    QList<BackupCopy> copiesThere() const;

    /// Tries the newest copy: restores it into a private folder that goes at the end, compares all rows with what was backed up,
    /// and checks it as `Workspace::check` does. An encrypted one is opened by the key of this workspace. Fails where it could
    /// not be tried ("no-backup", "locked", "cancelled", no room); what is wrong with the copy stands in the answer.
    Result<BackupTest> test(const Session &session, const Job &job = {});
    std::optional<BackupTest> lastTest() const;
    /// A month has passed, or a day since one that found something.
    bool isTestDue() const;

    /// The head of the newest copy that was made by itself of this very file.
    std::optional<BackupInfo> newestOfThisFile() const;
    /// The newest copy, among those of all workspaces, that was made of the file at this place before it was damaged, and is
    /// whole. Reads it; empty for none.
    static QString newestGoodOf(const QString &workspacePath, const QString &root);

private:
    bool isDue(int atLeastMinutes) const;
    Result<BackupInfo> write(const QString &path) const;
    Result<BackupInfo> makeOne();
    void bringToSecondPlace();
    BackupFolder there() const;

    const Store &m_store;
    QString m_workspaceId;
    BackupFolder m_here;
    std::shared_ptr<const vault::Opened> m_key;
    std::mutex m_writing;
    mutable std::mutex m_secondMutex;
    SecondPlace m_second;
};

} // namespace rnf
