#include "duplicates/Merging.h"

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

/// What should be looked at afterwards: of one merge in words, of many only how many there are.
QString flagged(const QList<MergeFlag> &flags, bool isOne)
{
    if (flags.isEmpty())
        return {};
    if (!isOne)
        return u' '
             + Merging::tr("%n should be looked at: they have two current jobs or the like.", nullptr, int(flags.size()));
    QString said;
    for (const auto &flag : flags)
        said += u' ' + flag.text;
    return said;
}

QString leftOut(qint64 groups)
{
    return groups == 0 ? QString()
                       : u' ' + Merging::tr("%n groups were not merged: open them to see why.", nullptr, int(groups));
}

} // namespace

bool Merging::merge(Merges &merges, const Session &session, WindowWork &work, const QList<MergeWish> &wishes,
                    const std::function<void(bool isDone)> &concluded, const std::shared_ptr<Job> &job)
{
    qsizetype people = 0;
    for (const auto &wish : wishes)
        people += wish.others.size() + (wish.keep.isValid() ? 1 : 0);
    const auto outcome = std::make_shared<MergeOutcome>();
    const auto write = [&merges, session, wishes, outcome, job]() -> Result<qint64> {
        const auto done = merges.merge(session, wishes, job.get());
        if (!done)
            return done.error();
        *outcome = *done;
        return done->action;
    };
    const auto tell = [&work, outcome, concluded, isOne = wishes.size() == 1](const Result<qint64> &done) {
        const QString said = isOne ? tr("Merged: they are one person now.")
                                   : tr("Merged %n people into others.", nullptr, int(outcome->merged));
        const QString nothing = outcome->leftOut > 0
                                  ? tr("Nobody was merged: something is in the way. Open a row to see what.")
                                  : tr("Nobody had to be merged.");
        const bool isDone = work.tell(done, said + flagged(outcome->flags, isOne) + leftOut(outcome->leftOut), nothing);
        if (concluded)
            concluded(isDone);
    };
    return work.write(tr("Merging %n people …", nullptr, int(people)), people, write, tell);
}

} // namespace rnf
