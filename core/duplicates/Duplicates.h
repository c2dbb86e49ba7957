#pragma once

#include "duplicates/AlikeGroup.h"
#include "duplicates/DuplicateFinder.h"
#include "duplicates/NotDuplicate.h"
#include "people/People.h"

#include <optional>

namespace rnf {

/// People who are likely one, and what they are called.
struct AlikePeople {
    QList<AlikePair> pairs; ///< the likeliest first
    QHash<PersonId, QString> names;
};

/// Somebody who is like a person that is being typed.
struct LookAlike {
    QString name;
    AlikePair pair; ///< the person typed has no number yet, or their own
    PersonId person;
    bool operator==(const LookAlike &) const = default;
};

/// Who may be in the workspace twice: the only class of this feature that windows and commands see. Merging is not done
/// here. Lives on the thread that opened the store.
class Duplicates : public QObject {
    Q_OBJECT

public:
    explicit Duplicates(Store &store) : m_store(store) {}

    /// All likely pairs that nobody told apart. A cancelled job answers "cancelled". From any thread.
    Result<AlikePeople> find(const Session &session, const AlikeLimits &limits, Job &job);
    /// The same over a connection of the caller's own, on its thread; nothing when the job was cancelled. Throws StorageError.
    static std::optional<AlikePeople> find(Database &database, const AlikeLimits &limits, Job &job);

    /// Those of these pairs who are all still there and were not told apart since.
    QList<AlikePair> remaining(const Session &session, const QList<AlikePair> &pairs);

    /// Who is like somebody as they are typed: at most three, the likeliest first. Only those are looked at who have the same
    /// number, address or name. Over a connection of the caller's own, on its thread; throws StorageError.
    static QList<LookAlike> alikeTo(Database &database, const Person &typed);

    /// Remembers that none of these people is another of them; from then on they are left out. Answers the action's number, 0
    /// when that was known.
    Result<qint64> tellApart(const Session &session, const QList<PersonId> &people, const QString &reason = {});

private:
    Store &m_store;
};

} // namespace rnf
