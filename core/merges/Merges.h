#pragma once

#include "merges/MergePreview.h"
#include "merges/MergeRepository.h"
#include "people/People.h"
#include "storage/Undo.h"

#include <QObject>

namespace rnf {

/// Makes one of several people, so that nothing of any of them is lost, and lets them come apart again by undo. The only class
/// of this feature that windows and commands see. Lives on the thread that opened the store.
class Merges : public QObject {
    Q_OBJECT

public:
    Merges(Store &store, People &people);

    /// What merging these people would do. Without somebody to keep it proposes the one who signs in, else the one who was
    /// added first. Those who are gone are left out; "nothing" when it fails. Who may not merge is told so as an obstacle.
    MergePreview preview(const Session &session, const QList<PersonId> &people, PersonId keep = {});

    /// One action, "Merge Rosa Díaz and 1 more".
    Result<MergeOutcome> merge(const Session &session, const MergeWish &wish);
    /// The same for several groups, who have nobody in common, as one action: all of them, or none, also where the
    /// job is cancelled ("cancelled"); it hears of groups. From any thread.
    Result<MergeOutcome> merge(const Session &session, const QList<MergeWish> &wishes, const Job *job = nullptr);

    /// For the history: a merge cannot come apart while one of its people is in a later one.
    static void refuseUndo(Action &action, UndoPlan &plan);

private:
    static QString labelOf(Action &action, const QList<MergeWish> &wishes);

    Store &m_store;
    People &m_people;
    const TableShapes &m_shapes;
    MergeRepository m_reading;
};

} // namespace rnf
