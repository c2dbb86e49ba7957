#pragma once

#include "base/Job.h"
#include "storage/Store.h"

#include <QCoreApplication>

namespace rnf {

/// Makes a new workspace of a folder that WholeExport wrote: the same rows with the same ids, and the same history. Only the
/// search index is built anew, when it is opened.
class WholeRestore {
    Q_DECLARE_TR_FUNCTIONS(WholeRestore)

public:
    struct Outcome {
        qint64 tables = 0, rows = 0, files = 0;
    };
    /// The workspace appears whole or not at all, and never takes the place of a file ("exists"); it is encrypted where there is
    /// a key. A folder that is not as it was
    /// written is refused: "not-an-export", "newer", "file-missing", "file-changed", "other-columns", "other-tables".
    static Result<Outcome> run(const QString &folder, const QString &workspacePath, const Schema &schema,
                               const Job &job = {}, const vault::Opened *key = nullptr);
};

} // namespace rnf
