#pragma once

#include "budget/EventOrganization.h"

#include <QCoreApplication>

namespace rnf {

/// How money of events and partners are called where people read of them.
struct BudgetWords {
    Q_DECLARE_TR_FUNCTIONS(BudgetWords)

public:
    static QString side(BudgetSide side);
    /// "Interpretation"
    static QString category(BudgetCategory category);
    static QString role(PartnerRole role);
    static QString stage(PartnerStage stage);
    /// "Venue: deposit for the hall", "Sponsors: River Books", "Gifts: poster (12 pledges)"
    static QString line(const BudgetLine &line);
    /// The same without its category; the category where nothing else was said.
    static QString title(const BudgetLine &line);
    /// "62 %", in the language's own way
    static QString share(double share);
};

} // namespace rnf
