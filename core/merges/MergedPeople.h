#pragma once

#include "base/Id.h"

#include <QHash>
#include <QString>

namespace rnf {

class Action;

/// Somebody who is one with somebody else now.
struct MergedPerson {
    PersonId kept; ///< who is there
    QString name;  ///< what whoever is gone was called
};

/// Who was made one with whom, so that a list which still names them by their old number finds them.
struct MergedPeople {
    /// Of everybody who is one with another now, by the number that is gone. Whoever was kept and then merged in turn leads to the
    /// one who is there; merges that came apart are not among them. On the writing thread; throws StorageError.
    static QHash<PersonId, MergedPerson> all(Action &action);
};

} // namespace rnf
