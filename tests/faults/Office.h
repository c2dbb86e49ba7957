#pragma once

#include "workspace/Workspace.h"

#include <span>

namespace rnf {

/// A small office at work in a folder: its workspace, and what people do with it that takes more than one write. The same
/// deeds in the same order do the same.
class Office {
public:
    /// Something that is done whole or not at all.
    struct Deed {
        const char *name;
        Result<> (Office::*act)();
        bool isOnClosedFile = false; ///< the file is not open before; or there is none, where this makes it
        bool makesFile = false;
    };
    static std::span<const Deed> deeds();
    static const Deed &deed(QLatin1String name);

    enum class File { Plain, Encrypted };
    /// What is done with one is done with the other; what it adds to the name of a row of tests.
    struct Kind {
        File file;
        QString ending;
    };
    static std::span<const Kind> kinds();

    explicit Office(const QString &folder, File file = File::Plain) : m_folder(folder), m_file(file) {}

    File file() const { return m_file; }
    QString path() const { return m_folder + QStringLiteral("/office.rnf"); }
    Workspace &workspace() { return *m_workspace; }
    /// With the key of the file, and before there is one, with that of the file to be made.
    Workspace::Options options() const;
    bool isOpen() const { return m_workspace != nullptr; }
    Session session() { return m_workspace->firstSession(); }

    Result<> make();
    /// Some eighty people of whom something is known, in a closed file.
    void furnish();
    /// Rounds of deeds are counted from here, and no round does what another did.
    void beginAt(int round) { m_round = round; }
    int rounds() const { return m_round; }
    QString backupPath(int round) const { return QStringLiteral("%1/backup %2.rnfbackup").arg(m_folder).arg(round); }
    /// Begins with a copy of another office's closed file.
    void startFrom(const Office &other);
    Result<> open();
    void close();

    Result<> edit();
    Result<> editMany();
    Result<> import();
    Result<> merge();
    Result<> undo();
    Result<> backUp();
    Result<> editAndClose();
    Result<> editTwice(); ///< what is none of the deeds: two actions
    /// To a schema that a later program has; the file is closed before and after.
    Result<> migrate();

    /// The number of the newest action; 0 when nothing can be read.
    qint64 newestAction() const;
    /// All rows but what differs by the clock, and how long the log is; empty when there is no workspace. Over a connection
    /// of its own.
    QByteArray state() const;

    struct Found {
        QString wrong; ///< empty: nothing
        QByteArray state;
        qint64 newestAction = 0;
    };
    /// Opens the closed file as the next program does, checks it and closes it, and looks at the backups beside it. That
    /// there is no file is not wrong.
    Found look();
    /// Names of files that an attempt left behind, as only a killed one may.
    QStringList leftBehind() const;

private:
    const std::shared_ptr<const vault::Opened> &key() const;
    Result<std::unique_ptr<Store>> openToCome() const;
    QString wrongWithBackups() const;
    QList<PersonId> people();

    QString m_folder;
    File m_file;
    mutable std::shared_ptr<const vault::Opened> m_key;
    std::unique_ptr<Workspace> m_workspace;
    int m_round = 0; ///< of deeds that were done
};

} // namespace rnf
