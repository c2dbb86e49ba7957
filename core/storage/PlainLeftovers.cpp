#include "storage/PlainLeftovers.h"

#include "storage/Backup.h"
#include "storage/WorkspaceFile.h"
#include "storage/sqlite/vault.h"

#include <QDir>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

/// A link is nobody's plain copy; what it leads to may lie anywhere.
QFileInfoList filesIn(const QDir &folder, const QStringList &names)
{
    return folder.entryInfoList(names, QDir::Files | QDir::Hidden | QDir::NoSymLinks, QDir::Name);
}

/// What is known to be encrypted is left out, by its head or by its first bytes.
std::optional<PlainLeftover> halfDone(const QFileInfo &file)
{
    const QString path = file.filePath();
    const auto head = isBackup(path) ? readBackupHead(path) : std::nullopt;
    const bool isSealed = head ? head->isEncrypted : vault::look(path) != vault::Look::Plain;
    if (isSealed || file.size() == 0)
        return std::nullopt;
    return PlainLeftover{PlainLeftover::Kind::Half, path, file.size(), file.lastModified()};
}

} // namespace

QList<PlainLeftover> PlainLeftovers::beside(const QString &path, const QString &workspaceId)
{
    const QFileInfo workspace(path);
    const QString stem = QRegularExpression::escape(workspace.completeBaseName());
    const QRegularExpression ofUpgrade(u"^%1 \\(version \\d+\\) "_s.arg(stem));
    const QRegularExpression ofHalf(
        uR"(^(%1(\.\w{6})?|%2( \(version \d+\) [\d-]+| \d{4}-\d\d-\d\d)?\.rnfbackup)\.(part|copy)$)"_s.arg(
            QRegularExpression::escape(workspace.fileName()), stem));
    QList<PlainLeftover> found;
    for (const auto &file : filesIn(workspace.dir(), {u"*.rnfbackup"_s, u"*.part"_s, u"*.copy"_s})) {
        if (ofHalf.match(file.fileName()).hasMatch()) {
            if (const auto half = halfDone(file))
                found += *half;
            continue;
        }
        const auto head = isBackup(file.filePath()) ? readBackupHead(file.filePath()) : std::nullopt;
        if (!head || head->isEncrypted || head->workspaceId != workspaceId)
            continue;
        const bool isOfUpgrade = ofUpgrade.match(file.fileName()).hasMatch();
        found += {isOfUpgrade ? PlainLeftover::Kind::Upgrade : PlainLeftover::Kind::Backup, file.filePath(), file.size(),
                  head->takenAt};
    }
    return found;
}

QList<PlainLeftover> PlainLeftovers::halvesIn(const QString &folder)
{
    QList<PlainLeftover> found;
    if (folder.isEmpty())
        return found;
    for (const auto &file : filesIn(QDir(folder), {u"*.rnfbackup.part"_s, u"*.rnfbackup.copy"_s})) {
        if (const auto half = halfDone(file))
            found += *half;
    }
    return found;
}

bool PlainLeftovers::remove(const PlainLeftover &leftover)
{
    WorkspaceFile::remove(leftover.path);
    return !QFile::exists(leftover.path);
}

} // namespace rnf
