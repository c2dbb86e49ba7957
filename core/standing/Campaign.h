#pragma once

#include "base/Id.h"

#include <QDate>
#include <QList>
#include <QString>

#include <array>

namespace rnf {

using CampaignId = Id<struct CampaignTag>;

/// Which end of the scale is with us.
enum class Strongest { Low, High };
constexpr auto keysOf(Strongest) { return std::to_array({"low", "high"}); }

/// What people are asked for, with its scale from 1 to 5. Assessments and cards belong to one campaign; the newest that has
/// not ended is the current one.
struct Campaign {
    CampaignId id;
    QString name;
    QDate startOn, endOn;
    Strongest strongest = Strongest::Low;
    int cardGoal = 70; ///< per cent of a unit
    bool operator==(const Campaign &) const = default;

    static constexpr int levels = 5;
    /// How strongly somebody with this value is with us: 1 (leads others) … 5 (hostile), 0: not assessed.
    int strength(int value) const { return value == 0 || strongest == Strongest::Low ? value : levels + 1 - value; }
};

/// What a campaign calls one of its values.
struct CampaignLevel {
    qint64 id = 0;
    int value = 0;
    QString label;
    bool operator==(const CampaignLevel &) const = default;
};

/// From where an assessment is known.
enum class Basis { Unsaid, OneOnOne, HouseVisit, Action, Hearsay };
constexpr auto keysOf(Basis) { return std::to_array({"", "one_on_one", "house_visit", "action", "hearsay"}); }

/// Where somebody stood in a campaign, in the eyes of somebody, at a moment. The newest counts.
struct Assessment {
    qint64 id = 0;
    CampaignId campaign;
    int value = 0;      ///< 1 … 5 in the campaign's own direction; 0: not assessed (any more)
    QString assessedAt; ///< instant, UTC
    PersonId assessor;
    Basis basis = Basis::Unsaid;
    QString note;
    bool operator==(const Assessment &) const = default;

    static constexpr int freshDays = 90; ///< for so long it is taken for how somebody stands; then it is time to ask again
};

enum class CardKind { Authorization, Membership, DuesCheckOff, PoliticalFund };
constexpr auto keysOf(CardKind)
{
    return std::to_array({"authorization", "membership", "dues_check_off", "political_fund"});
}

/// A card that somebody signed.
struct Card {
    qint64 id = 0;
    CampaignId campaign;
    CardKind kind = CardKind::Authorization;
    QDate signedOn;
    PersonId witness;
    bool isOnFile = true; ///< the office has it
    QDate expiresOn, revokedOn;
    bool operator==(const Card &) const = default;

    /// Counts for the campaign on a day (people.md, section 7.3).
    bool isValid(const QDate &day) const
    {
        return isOnFile && signedOn.isValid() && !revokedOn.isValid() && (!expiresOn.isValid() || expiresOn >= day);
    }
};

/// So many cards it takes among so many people: for the board's floor of 30 %, for a majority, for the campaign's own goal.
struct CardLines {
    int floor, majority, goal;
    static CardLines of(int people, int goalPercent)
    {
        const auto percent = [people](int share) { return (people * share + 99) / 100; };
        return {percent(30), people / 2 + 1, percent(goalPercent)};
    }
};

} // namespace rnf
