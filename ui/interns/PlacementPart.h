#pragma once

#include "interns/Placement.h"
#include "look/ScrolledColumn.h"

namespace rnf {

/// A tab of a placement beside the list: what one feature knows of it. Read when it is on screen.
class PlacementPart : public ScrolledColumn {
    Q_OBJECT

public:
    using ScrolledColumn::ScrolledColumn;

    virtual void show(const Placement &placement) = 0;
    /// Keeps what is being typed, where it can be.
    virtual void commit() {}
};

} // namespace rnf
