#include "fuzz/FuzzedWorkspace.h"

#include "storage/Backup.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;
using namespace rnf;

namespace {

const QString hashKey = u"sha256"_s;

/// As somebody writes it who knows how the hash is made. `head`: JSON.
QByteArray hashedAnew(const QByteArray &head, const QByteArray &content)
{
    auto object = QJsonDocument::fromJson(head).object();
    object[hashKey] = QString();
    const QByteArray all = QJsonDocument(object).toJson(QJsonDocument::Compact) + content;
    object[hashKey] = QString::fromLatin1(QCryptographicHash::hash(all, QCryptographicHash::Sha256).toHex());
    return "RANKANDFILE BACKUP 1\n" + QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n' + content;
}

} // namespace

/// A backup: the bytes as they are, and a head before a sound workspace with the right hash. It is restored whole, or not at all.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static const FuzzedWorkspace workspace;
    const QByteArray bytes = fuzzedBytes(data, size);
    const QString restored = workspace.file(u"restored.rnf"_s);
    for (const QByteArray &backup : {bytes, hashedAnew(bytes, workspace.sound)}) {
        const QString path = workspace.put(u"odd.rnfbackup"_s, backup);
        const auto info = readBackupInfo(path);
        demand(info ? isBackup(path) : !info.error().message.isEmpty());
        WorkspaceFile::remove(restored);
        const auto made = restoreBackup(path, restored);
        demand(bool(made) == QFile::exists(restored) && (info || !made));
        demand(!made || made->contentHash == info->contentHash);
    }
    return 0;
}
