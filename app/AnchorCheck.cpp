#include "AnchorCheck.h"

#include "storage/HistoryAnchor.h"

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

/// A link that was kept elsewhere, and where.
struct KeptAnchor {
    QByteArray begin;
    QString where;
};

Result<KeptAnchor> anchorOfBackup(const QString &file, const QString &workspaceId)
{
    const auto backup = readBackupInfo(file);
    if (!backup)
        return backup.error();
    if (backup->workspaceId != workspaceId)
        return Error{u"other-workspace"_s, translated("%1 is a backup of another workspace.").arg(file)};
    return KeptAnchor{backup->chainHead, file};
}

} // namespace

std::optional<QString> wrongAnchor(const CommandRun &run)
{
    if (!run.has(u"anchor"_s) || HistoryAnchor::read(run.value(u"anchor"_s)))
        return std::nullopt;
    return translated("--anchor takes the 16 digits that stand after “History” at the foot of a report, such as "
                      "\"3f2a 91bc 0d44 e1f7\".");
}

Result<QList<Finding>> missingAnchors(const CommandRun &run, Workspace &workspace)
{
    QList<KeptAnchor> kept;
    if (run.has(u"anchor"_s))
        kept += {*HistoryAnchor::read(run.value(u"anchor"_s)), run.value(u"anchor"_s)};
    return workspace.store().beside(Session(), [&](Database &database) -> Result<QList<Finding>> {
        if (run.has(u"backup"_s)) {
            const auto anchor = anchorOfBackup(run.value(u"backup"_s), WorkspaceFile::noted(database, u"workspace_id"_s));
            if (!anchor)
                return anchor.error();
            kept += *anchor;
        }
        QList<Finding> missing;
        for (const auto &anchor : std::as_const(kept)) {
            if (!HistoryAnchor::isHeld(database, anchor.begin))
                missing +=
                    {u"log"_s,
                     translated("The history no longer holds %1: it was cut off or rewritten since.").arg(anchor.where)};
        }
        return missing;
    });
}

} // namespace rnf
