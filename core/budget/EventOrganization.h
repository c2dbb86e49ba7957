#pragma once

#include "budget/BudgetLine.h"

namespace rnf {

enum class PartnerRole { Host, Cohost, Sponsor, Partner, Supporter, Endorser, Vendor, Venue };
enum class PartnerStage { Prospect, Asked, Pledged, Paid, Thanked, Declined };
constexpr auto keysOf(PartnerRole)
{
    return std::to_array({"host", "cohost", "sponsor", "partner", "supporter", "endorser", "vendor", "venue"});
}
constexpr auto keysOf(PartnerStage)
{
    return std::to_array({"prospect", "asked", "pledged", "paid", "thanked", "declined"});
}

/// An organization and its part in an event, with what it gives. Whatever its role, its pledge is committed income of the event
/// and its payment actual income, both of the category Sponsors.
struct EventOrganization {
    EventOrganizationId id;
    EventId event;
    OrganizationId organization;
    PartnerRole role = PartnerRole::Sponsor;
    PartnerStage stage = PartnerStage::Prospect;
    QString level; ///< "Gold"
    int pledgedCents = 0, receivedCents = 0;
    QDate logoOn;    ///< when their logo came; invalid: it is not here
    QDate thankedOn; ///< goes with the stage Thanked
    QString perks;   ///< what they get for it: a table, their name in the programme

    QString name; ///< of the organization; read with it, and what is saved goes by it

    bool hasLogo() const { return logoOn.isValid(); }
    /// Said yes: counts, and may be named to others.
    bool isGiving() const
    {
        return stage == PartnerStage::Pledged || stage == PartnerStage::Paid || stage == PartnerStage::Thanked;
    }
    /// What stays promised where somebody declined after all is nothing.
    int committedCents() const { return isGiving() ? pledgedCents : 0; }
    /// Gave what they promised, be it money or not, and nobody has thanked them yet.
    bool isToBeThanked() const
    {
        return stage == PartnerStage::Paid || (stage == PartnerStage::Pledged && pledgedCents <= receivedCents);
    }
    bool operator==(const EventOrganization &) const = default;
};

} // namespace rnf
