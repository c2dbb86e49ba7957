#include "workspace/BackupFolder.h"

#include <QDir>
#include <QFileInfo>
#include <QStorageInfo>

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

const QString momentFormat = u"yyyyMMdd-HHmmss-zzz"_s;
const QString copyEnding = u".rnfbackup"_s;

/// What copies may take together.
qint64 budgetOf(const QString &folder)
{
    constexpr qint64 most = qint64(5) << 30;
    constexpr qint64 shareOfDisk = 10;
    return qMin(most, QStorageInfo(folder).bytesTotal() / shareOfDisk);
}

} // namespace

bool BackupFolder::make() const
{
    return QDir().mkpath(m_path) && QFile::setPermissions(m_path, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
}

QString BackupFolder::pathFor(const QDateTime &moment) const
{
    return pathOf(moment.toUTC().toString(momentFormat) + copyEnding);
}

QString BackupFolder::pathOf(const QString &name) const { return QDir(m_path).filePath(name); }

QDateTime BackupFolder::momentOf(const QString &name)
{
    QDateTime moment = QDateTime::fromString(name.chopped(qMin(name.size(), copyEnding.size())), momentFormat);
    moment.setTimeSpec(Qt::UTC);
    return moment;
}

QStringList BackupFolder::names() const
{
    if (m_path.isEmpty())
        return {};
    QStringList names = QDir(m_path).entryList({u'*' + copyEnding}, QDir::Files, QDir::Name | QDir::Reversed);
    names.removeIf([](const QString &name) { return !momentOf(name).isValid(); });
    return names;
}

std::optional<QDateTime> BackupFolder::newest(const QDateTime &now) const
{
    for (const auto &name : names()) {
        if (const QDateTime moment = momentOf(name); moment <= now)
            return moment;
    }
    return std::nullopt;
}

QList<BackupCopy> BackupFolder::copies() const
{
    QList<BackupCopy> copies;
    for (const auto &name : names()) {
        const QString path = pathOf(name);
        copies += {path, momentOf(name), QFileInfo(path).size(), readBackupHead(path)};
    }
    return copies;
}

void BackupFolder::thin() const
{
    for (const auto &name : outlived(names()))
        QFile::remove(pathOf(name));
    constexpr qsizetype alwaysKept = 3;
    qint64 left = budgetOf(m_path);
    const QStringList kept = names();
    for (qsizetype i = 0; i < kept.size(); ++i) {
        left -= QFileInfo(pathOf(kept[i])).size();
        if (left < 0 && i >= alwaysKept)
            QFile::remove(pathOf(kept[i]));
    }
}

QStringList BackupFolder::outlived(const QStringList &newestFirst)
{
    constexpr qsizetype hours = 24, days = 14, months = 12, day = 8, month = 6;
    QStringList keptDays, keptMonths, outlived;
    const auto isKept = [](QStringList &kept, const QString &period, qsizetype most) {
        const bool isNew = !kept.contains(period) && kept.size() < most;
        if (isNew)
            kept += period;
        return isNew;
    };
    for (qsizetype i = 0; i < newestFirst.size(); ++i) {
        const QString &name = newestFirst[i];
        const bool isOfDay = isKept(keptDays, name.left(day), days);
        const bool isOfMonth = isKept(keptMonths, name.left(month), months);
        if (i >= hours && !isOfDay && !isOfMonth)
            outlived += name;
    }
    return outlived;
}

} // namespace rnf
