#pragma once

#include "events/Event.h"

namespace rnf {

using OrganizationId = Id<struct OrganizationTag>;
using BudgetLineId = Id<struct BudgetLineTag>;
using EventOrganizationId = Id<struct EventOrganizationTag>;

// Closed vocabularies; the words are those of the database and of files (events.md, sections 3.4, 4 and 12).
enum class BudgetSide { Income, Expense };
/// What money comes from, then what it is spent on. Other is for both sides.
enum class BudgetCategory {
    Members,
    Tickets,
    Gifts, ///< of individuals
    Sponsors,
    Grants,
    Sales,
    Venue,
    Food,
    Travel,
    Childcare,
    Interpretation,
    Printing,
    Equipment,
    Fees,
    Other
};
enum class OrganizationKind { Employer, Union, Ally, Vendor, Agency };
constexpr auto keysOf(BudgetSide) { return std::to_array({"income", "expense"}); }
constexpr auto keysOf(BudgetCategory)
{
    return std::to_array({"members", "tickets", "gifts", "sponsors", "grants", "sales", "venue", "food", "travel",
                          "childcare", "interpretation", "printing", "equipment", "fees", "other"});
}
constexpr auto keysOf(OrganizationKind) { return std::to_array({"employer", "union", "ally", "vendor", "agency"}); }

/// Sponsors' money is income, food is an expense; other money is either.
constexpr bool isOfSide(BudgetCategory category, BudgetSide side)
{
    return category == BudgetCategory::Other || (category < BudgetCategory::Venue) == (side == BudgetSide::Income);
}
/// In their order.
inline QList<BudgetCategory> categoriesOf(BudgetSide side)
{
    QList<BudgetCategory> categories;
    for (size_t each = 0; each < keysOf(BudgetCategory{}).size(); ++each) {
        if (isOfSide(BudgetCategory(each), side))
            categories += BudgetCategory(each);
    }
    return categories;
}

/// An employer, or whoever else we deal with; one table for all, so that nobody stands in it twice.
struct Organization {
    OrganizationId id;
    QString name;
    OrganizationKind kind = OrganizationKind::Employer;

    bool operator==(const Organization &) const = default;
};

/// Money that an event brings in or costs: planned, then bound, then paid. The name of a private person never stands in it,
/// because a budget is published.
///
/// Of the category Sponsors a line holds a plan only: what was pledged and paid, the partners say, each as a line that is made
/// when lines are read and kept nowhere (`partner`). So a pledge is typed once and never counts twice.
struct BudgetLine {
    BudgetLineId id;
    EventId event;
    BudgetSide side = BudgetSide::Expense;
    BudgetCategory category = BudgetCategory::Other;
    QString text;
    int plannedCents = 0;
    int committedCents = 0;      ///< pledged to us, or ordered by us; stays when it is paid
    int actualCents = 0;         ///< came in, or was paid
    OrganizationId organization; ///< who gives or gets it, if that is an organization
    QDate paidOn;
    QString receiptNo;
    QString source, level; ///< the fundraiser whose file this sums up, and what was pledged for in it; empty: typed
    int pledges = 0;       ///< how many rows of that file are in it

    QString organizationName;    ///< read with it; what is saved goes by it
    EventOrganizationId partner; ///< whose pledge and payment this is, instead of a line of its own

    bool isOfPartner() const { return partner.isValid(); }
    /// What is known to come or to go: the larger of committed and actual, since what is paid was mostly committed before.
    int knownCents() const { return qMax(committedCents, actualCents); }
    bool operator==(const BudgetLine &) const = default;
};

} // namespace rnf
