#pragma once

#include "base/Job.h"
#include "base/Result.h"
#include "storage/Schema.h"

namespace rnf {

namespace vault {
struct Opened;
}

/// Carries a whole workspace from one place to another, between files and servers: the same rows with the same ids, and the
/// same history; no server is told what its tables call secret. What is derived is built anew where it is opened.
class WorkspaceMove {
public:
    struct Outcome {
        qint64 tables = 0, rows = 0;
    };
    /// `source` must be of this schema's version; others are kept from writing to it meanwhile ("in-use", "busy"). What stands in the target is read back
    /// and compared, every value of every row, before it counts; until then, and where anything fails, the target is as it
    /// was. It must be empty ("exists"). A file is encrypted where there is a key. Fails with "cancelled" too. From any thread.
    static Result<Outcome> run(const QString &source, const QString &target, const Schema &schema, const Job &job = {},
                               const vault::Opened *key = nullptr);
    /// The same without keeping others from writing, as of one moment; the source stays the one that counts.
    static Result<Outcome> copy(const QString &source, const QString &target, const Schema &schema, const Job &job = {},
                                const vault::Opened *key = nullptr);
};

} // namespace rnf
