#pragma once

#include "storage/StorageError.h"
#include "storage/Store.h"

namespace rnf {

/// One action on what a whole file brings, which names itself. A dry run does the same work, takes it back and answers 0.
inline Result<qint64> actOrTry(Store &store, const Session &session, Operation operation, bool isDryRun,
                               const Writer::Work &work, const Job *job = nullptr)
{
    static const QString dryRun = QStringLiteral("dry-run");
    const auto workOrTry = [&](Action &action) {
        work(action);
        if (isDryRun)
            throw Refusal({dryRun, {}});
    };
    const auto done = store.act(session, operation, {}, workOrTry, job);
    return !done && done.error().id == dryRun ? Result<qint64>(0) : done;
}

/// What the file brought, with the number of the action that did it.
template <typename Outcome>
Result<Outcome> outcomeOf(const Result<qint64> &done, Outcome &outcome)
{
    if (!done)
        return done.error();
    outcome.action = *done;
    return outcome;
}

} // namespace rnf
