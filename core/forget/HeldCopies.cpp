#include "forget/HeldCopies.h"

#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

/// "20261116-104200-123.rnfbackup", in UTC.
QDateTime momentIn(const QString &fileName)
{
    auto moment = QDateTime::fromString(fileName.left(19), u"yyyyMMdd-HHmmss-zzz"_s);
    moment.setTimeSpec(Qt::UTC);
    return moment;
}

} // namespace

QList<HeldCopy> HeldCopies::in(const QString &folder, const QDateTime &since)
{
    QList<HeldCopy> copies;
    if (folder.isEmpty())
        return copies;
    const auto files = QDir(folder).entryInfoList({u"*.rnfbackup"_s}, QDir::Files, QDir::Name | QDir::Reversed);
    for (const auto &file : files) {
        const QDateTime takenAt = momentIn(file.fileName());
        if (!takenAt.isValid() || !since.isValid() || takenAt >= since)
            copies += {file.absoluteFilePath(), takenAt, file.size()};
    }
    return copies;
}

QList<HeldCopy> HeldCopies::remove(const QList<HeldCopy> &copies)
{
    QList<HeldCopy> kept;
    for (const auto &copy : copies) {
        if (QFile::exists(copy.path) && !QFile::remove(copy.path))
            kept += copy;
    }
    return kept;
}

} // namespace rnf
