#pragma once

#include "base/Job.h"
#include "base/Result.h"
#include "storage/Schema.h"

#include <QStringList>

namespace rnf {

/// Makes a new workspace of what can be read of a file that is not opened: one that is damaged, or that holds things which are
/// not ours. Only tables that we know are read, by their own rows and not by any index; nothing else in the file is run.
class WorkspaceRescue {
public:
    struct Outcome {
        qint64 tables = 0, rows = 0; ///< carried over
        qint64 leftOut = 0;          ///< rows that were read, and say what cannot be or belong to something that is lost
        QStringList torn;            ///< tables of which not everything could be read
        QStringList foreign;         ///< what was not ours or was changed, as "trigger keep_all"; it stayed behind
        bool isWhole() const { return leftOut == 0 && torn.isEmpty(); }
    };
    /// `source`: a workspace file or a backup; it stays as it is. `target` appears whole or not at all, and never takes the place
    /// of a file ("exists"). It has the ids and the history of before; where rows of those are lost, `check` tells of it. Fails
    /// with "in-use", "not-a-workspace", "newer", "damaged" (nothing at all can be read), "cancelled". From any thread.
    static Result<Outcome> run(const QString &source, const QString &target, const Schema &schema, const Job &job = {});
};

} // namespace rnf
