#pragma once

#include "stipends/StipendRun.h"

namespace rnf {

/// It is written, and rests on the hours as they are now.
inline bool isReady(const StipendRow &row) { return row.isWritten() && !row.isOutOfDate; }

/// To pay a part of it, or nothing.
inline bool canDecide(const StipendRow &row) { return isReady(row) && !row.line.isPaid() && !row.isFollowed; }

inline bool canConfirm(const StipendRow &row) { return canDecide(row) && row.line.status != StipendStatus::Confirmed; }

inline bool canPay(const StipendRow &row) { return canDecide(row) && row.line.status == StipendStatus::Confirmed; }

inline bool needsDecision(const StipendRow &row)
{
    return row.isWritten() && row.line.status == StipendStatus::NeedsDecision;
}

} // namespace rnf
