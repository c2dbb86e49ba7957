#pragma once

#include "base/Dates.h"
#include "base/Job.h"
#include "base/Result.h"
#include "workspace/BackupNotes.h"

#include <memory>

namespace rnf {

namespace vault {
struct Opened;
}

/// Tries a backup as somebody would who needs it.
class BackupDrill {
public:
    /// Restores it into a folder beside it that nobody else can read and that goes at the end, compares all rows with its head,
    /// and checks what came out. `key`: that opens an encrypted one. Fails where it could not be tried; what is wrong with the
    /// backup stands in the answer. Takes seconds, on any thread; cancelling takes effect between its steps.
    static Result<BackupTest> run(const QString &backup, const std::shared_ptr<const vault::Opened> &key, const Dates &dates,
                                  const Job &job);
};

} // namespace rnf
