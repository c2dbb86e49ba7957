#include "workspace/BackupDrill.h"

#include "base/Words.h"
#include "workspace/Workspace.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

const QString drillFolder = u"test-"_s;

/// What a drill that was killed left behind.
void removeLeftovers(const QDir &folder)
{
    for (const auto &left : folder.entryInfoList({drillFolder + u'*'}, QDir::Dirs | QDir::NoDotAndDotDot)) {
        if (left.lastModified().daysTo(QDateTime::currentDateTime()) >= 1)
            QDir(left.filePath()).removeRecursively();
    }
}

Error notTried() { return {u"cancelled"_s, Words::tr("The backup was not tried to the end.")}; }

/// It opens, and nothing in it is wrong. As rows come back as they were, so does what was wrong with them before.
QStringList findingsOf(const QString &restored, const Workspace::Options &options)
{
    const auto workspace = Workspace::open(restored, options);
    if (!workspace)
        return {workspace.error().message};
    const auto found = (*workspace)->check({});
    if (!found)
        return {found.error().message};
    QStringList findings;
    for (const auto &finding : *found)
        findings += Words::tr("The check of what came back found: %1").arg(finding.what);
    return findings;
}

} // namespace

Result<BackupTest> BackupDrill::run(const QString &backup, const std::shared_ptr<const vault::Opened> &key,
                                    const Dates &dates, const Job &job)
{
    const QDir folder = QFileInfo(backup).dir();
    removeLeftovers(folder);
    const QTemporaryDir room(folder.filePath(drillFolder + u"XXXXXX"_s));
    const QString restored = room.filePath(u"restored.rnf"_s);
    BackupTest test{dates.now(), QFileInfo(backup).fileName(), {}, {}};
    const auto info = restoreBackup(backup, restored);
    if (!info && info.error().id != "not-a-backup"_L1)
        return info.error();
    if (!info) {
        test.findings = {info.error().message};
        return test;
    }
    if (job.isCancelled())
        return notTried();
    test.takenAt = info->takenAt;
    Workspace::Options options;
    options.dates = dates;
    options.key = info->isEncrypted ? key : nullptr;
    test.findings = findingsOf(restored, options);
    return job.isCancelled() ? Result<BackupTest>(notTried()) : test;
}

} // namespace rnf
