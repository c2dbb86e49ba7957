#pragma once

#include "needs/Need.h"

#include <QCoreApplication>

namespace rnf {

/// How many children are asked for in half an hour of each day, and whether that is more than the caregivers may look after.
struct CareHalfHour {
    int fromMin = 0;
    int children = 0;
    bool isShort = false;
    bool operator==(const CareHalfHour &) const = default;
};

/// The same of a whole event.
struct CareLoad {
    QList<CareHalfHour> halfHours;
    NeedSetting setting;
    QSet<PersonId> parents; ///< who bring these children
    int mostAtOnce = 0;
    int withoutHours = 0; ///< children of whom nobody said when they are there, so no half hour counts them
};

/// Children against caregivers (events.md, section 6). Values in, values out. How many children one caregiver may look after is
/// what the event says, since law and house rules differ from place to place; where nobody said it, nothing is short.
class ChildcareLoad {
    Q_DECLARE_TR_FUNCTIONS(ChildcareLoad)

public:
    /// From the first half hour that any child is asked for, or that the room is open, to the last. Half open: who goes at ten
    /// is not there in the half hour from ten.
    static QList<CareHalfHour> halfHours(const QList<Child> &children, const NeedSetting &setting);
    /// Sentences: where caregivers are short, and whose hours lie outside those of the room.
    static QStringList warnings(const QList<Child> &children, const NeedSetting &setting);
};

} // namespace rnf
