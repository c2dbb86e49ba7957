#pragma once

#include "people/Person.h"
#include "storage/Undo.h"

#include <QCoreApplication>

namespace rnf {

/// Consents that were given while two people were one: they stay with whoever was kept, which is no conflict of values, but has
/// to be pointed out.
class MergeUndoWords {
    Q_DECLARE_TR_FUNCTIONS(MergeUndoWords)

public:
    /// Among what an undo leaves as it is; each once, however many come apart.
    static void add(QList<UndoConflict> &kept, PersonId holder, const Consent &consent);
    static bool isConsent(const UndoConflict &kept);
    /// Of all that an undo left, those consents in a sentence; empty when there are none.
    static QString told(const QList<UndoConflict> &kept);
};

} // namespace rnf
