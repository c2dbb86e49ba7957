#pragma once

#include "base/Paper.h"
#include "budget/BudgetTotals.h"
#include "budget/EventOrganization.h"

#include <QCoreApplication>

namespace rnf {

/// A budget as others may read it, on a page: both sides with their lines, planned against committed and actual, receipts by
/// number, and whom the event has to thank. Organizations are named only when they give; whoever is paid is not named.
struct BudgetPaper {
    Q_DECLARE_TR_FUNCTIONS(BudgetPaper)

public:
    static Paper of(const QList<BudgetLine> &lines, const BudgetTotals &totals, const QList<EventOrganization> &partners);
    /// "River Books (sponsor, Gold)", of those who give and do not sell; in their order.
    static QStringList acknowledged(const QList<EventOrganization> &partners);
};

} // namespace rnf
