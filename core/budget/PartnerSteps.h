#pragma once

#include "budget/EventOrganization.h"

#include <optional>

namespace rnf {

/// How a partner goes from the first thought to a thank-you (events.md, section 4): prospect, asked, pledged, paid, thanked; or
/// declined, as long as nothing was paid. Any step can be taken back, since a slip is mended where it was made.
struct PartnerSteps {
    /// What usually comes next: who gives no money has nothing to pay. Nothing after the thanks.
    static std::optional<PartnerStage> next(const EventOrganization &partner)
    {
        using enum PartnerStage;
        switch (partner.stage) {
        case Prospect:
        case Declined:
            return Asked;
        case Asked:
            return Pledged;
        case Pledged:
            return partner.isToBeThanked() ? Thanked : Paid;
        case Paid:
            return Thanked;
        case Thanked:
            break;
        }
        return std::nullopt;
    }
    /// Every other stage that it may go to, in their order.
    static QList<PartnerStage> from(const EventOrganization &partner)
    {
        using enum PartnerStage;
        QList<PartnerStage> others;
        for (const PartnerStage stage : {Prospect, Asked, Pledged, Paid, Thanked, Declined}) {
            if (stage != partner.stage && canBe(stage, partner))
                others += stage;
        }
        return others;
    }
    /// A partner as it stands in a stage: paying pays what was pledged, thanks are of a day, and only then.
    static EventOrganization at(PartnerStage stage, EventOrganization partner, const QDate &today)
    {
        partner.stage = stage;
        if (stage == PartnerStage::Paid && partner.receivedCents == 0)
            partner.receivedCents = partner.pledgedCents;
        if (stage != PartnerStage::Thanked)
            partner.thankedOn = {};
        else if (!partner.thankedOn.isValid())
            partner.thankedOn = today;
        return partner;
    }
    /// Money says that they said yes, and nobody declines what they have paid.
    static bool canBe(PartnerStage stage, const EventOrganization &partner)
    {
        if (stage == PartnerStage::Prospect || stage == PartnerStage::Asked)
            return partner.pledgedCents == 0 && partner.receivedCents == 0;
        return stage != PartnerStage::Declined || partner.receivedCents == 0;
    }
};

} // namespace rnf
