#pragma once

#include "storage/SqlValue.h"

namespace rnf {

/// One statement of a connection, compiled. Its places are filled from 1 on, then its rows come one after another; `reset`
/// makes it ready for the next time. Throws StorageError. Features use Statement.
class Query {
public:
    virtual ~Query() = default;

    /// What `value` points to must live until `reset`.
    virtual void bind(int position, const RawValue &value) = 0;
    /// On to the next row; false when there is none.
    virtual bool step() = 0;
    /// Of the current row, from 0; valid until the next call.
    virtual RawValue value(int column) = 0;
    /// How many rows were inserted, changed or deleted, once there are no more rows.
    virtual int changedRows() = 0;
    virtual void reset() = 0;
};

} // namespace rnf
