#pragma once

#include "forget/ForgetPreview.h"
#include "storage/Store.h"
#include "storage/TableShapes.h"

#include <QObject>

namespace rnf {

class ForgetRepository;

/// Takes all of a person out for good: rows, scans, and what the history says of them. It cannot be undone, and there is no
/// other command like it. For organizers. The only class of this feature that windows and commands see.
class Forgetting : public QObject {
    Q_OBJECT

public:
    /// Makes a copy of the workspace before somebody is forgotten; where it fails, nobody is.
    using BackUp = std::function<Result<>()>;
    Forgetting(Store &store, BackUp backUp);

    /// What forgetting them would do; also somebody who was deleted, and of whom the history alone knows. From any thread.
    Result<ForgetPreview> plan(const Session &session, PersonId person) const;
    /// The same over a connection of the caller's own; throws StorageError.
    ForgetPreview plan(Database &database, const Session &session, PersonId person) const;

    /// Whether what was typed is their name, whatever its capitals and accents.
    static bool isName(const ForgetPreview &preview, const QString &typed);

    /// Makes a backup, then one action, "Forget a person". The history keeps that something was done, and its chain holds; what
    /// the actions before did to this person cannot be undone any more. Answers the action's number. Refused as `plan` says.
    /// From any thread.
    Result<qint64> run(const Session &session, PersonId person);

private:
    static Error nobody();
    Result<> takeKeys(const Session &session, PersonId person) const;
    static QList<Problem> obstacles(ForgetRepository &rows, const Session &session, PersonId person);

    Store &m_store;
    BackUp m_backUp;
    const TableShapes &m_shapes;
};

} // namespace rnf
