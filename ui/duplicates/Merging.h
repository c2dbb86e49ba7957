#pragma once

#include "base/WindowWork.h"
#include "merges/Merges.h"

#include <QCoreApplication>

#include <memory>

namespace rnf {

/// Makes one of several people in the window, and tells what came of it, with the way back.
class Merging {
    Q_DECLARE_TR_FUNCTIONS(Merging)

public:
    /// One action for all of them. `concluded` hears whether it was done; cancelling the job, which hears of groups, leaves
    /// nothing. True: it is still being written.
    static bool merge(Merges &merges, const Session &session, WindowWork &work, const QList<MergeWish> &wishes,
                      const std::function<void(bool isDone)> &concluded = {}, const std::shared_ptr<Job> &job = {});
};

} // namespace rnf
