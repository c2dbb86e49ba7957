#pragma once

#include "standing/Attachment.h"
#include "standing/Campaign.h"
#include "standing/Membership.h"
#include "standing/Role.h"
#include "storage/IdMap.h"

namespace rnf {

/// All that is known of where one person stands. Newest first.
struct Standing {
    QList<Membership> memberships;
    QList<Payment> payments;
    QList<Assessment> assessments; ///< of all campaigns
    QList<Card> cards;             ///< of all campaigns
    QList<Attachment> attachments; ///< of all cards
    QList<RoleHeld> roles;
    QList<Lead> leaders;
    QList<Lead> followers;

    std::optional<Membership> membership() const { return Membership::current(memberships); }
    std::optional<Assessment> assessment(CampaignId campaign) const
    {
        const auto newest = std::ranges::find(assessments, campaign, &Assessment::campaign);
        return newest == assessments.end() || newest->value == 0 ? std::nullopt : std::optional(*newest);
    }
};

/// How somebody counts on a wall chart.
struct Mark {
    int strength = 0;     ///< 1 (leads others) … 5 (hostile); 0: not assessed
    bool isFresh = false; ///< that was noted within Assessment::freshDays
    bool hasCard = false;
    bool isMember = false;
    bool isLed = false;
    int followers = 0; ///< so many people they lead
    int covers = 0;    ///< so many people they can lead; 0: no leader
};

/// What is to be known of everybody; of a big workspace each part takes its time.
enum class MarkPart { Strength = 1, Card = 2, Member = 4, Leading = 8 };
Q_DECLARE_FLAGS(MarkParts, MarkPart)
inline constexpr MarkParts allMarkParts =
    MarkParts(MarkPart::Strength) | MarkPart::Card | MarkPart::Member | MarkPart::Leading;

/// Everybody who counts for something. A value; may be read on any thread.
struct StandingMap {
    std::optional<Campaign> campaign; ///< whose assessments and cards these are
    IdMap<PersonTag, Mark> marks;
    /// Somebody leads: in a unit and shift, or where one is not said, in the own one.
    struct Post {
        PersonId leader;
        qint64 unit = 0, shift = 0;
    };
    QList<Post> posts;
};

} // namespace rnf
