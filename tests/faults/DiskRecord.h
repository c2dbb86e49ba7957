#pragma once

#include <QByteArray>
#include <QHash>
#include <QString>

#include <random>
#include <vector>

namespace rnf {

/// Everything that a disk was told about a few files of one folder, in order, and what of it is there when power fails. A
/// write or a new size is sure to be there once the file was synced, a new or vanished name once the folder was. Until then
/// each sector of 512 bytes may hold what it held, or anything it was told since.
class DiskRecord {
public:
    enum class Kind { Link, Unlink, Write, Resize, Sync, SyncFolder, Said };
    struct Step {
        Kind kind;
        int file = 0;          ///< a number for the content, whatever its name
        QString name = {};     ///< of a link or an unlinking
        qint64 at = 0;         ///< offset of a write, new size, or what was said
        QByteArray bytes = {}; ///< of a write; of a link, what was in the file by then
    };
    /// By its name.
    using Folder = QHash<QString, QByteArray>;

    enum class Loss {
        Nothing,  ///< as when the program is killed
        Unsynced, ///< all that was not synced
        Torn,     ///< of each file a tail of that, and the sectors of a write in the middle
        Scattered ///< any of it, in any order
    };

    /// A file that was there, and synced, before everything.
    void addKept(int file, const QString &name, const QByteArray &bytes);
    void add(Step step) { m_steps.push_back(std::move(step)); }

    qsizetype size() const { return qsizetype(m_steps.size()); }
    /// The newest number that the program said within the first `steps`; 0 for none.
    qint64 saidWithin(qsizetype steps) const;
    /// What is there when power fails after so many steps.
    Folder after(qsizetype steps, Loss loss, std::mt19937 &random) const;
    /// The same on a disk that never syncs, although it says so.
    DiskRecord withoutSyncs() const;

private:
    std::vector<Step> m_kept, m_steps;
};

} // namespace rnf
