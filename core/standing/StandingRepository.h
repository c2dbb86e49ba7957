#pragma once

#include "standing/Standing.h"
#include "storage/RecordTable.h"

namespace rnf {

/// What belongs to where somebody stands, for reading no more than is needed.
enum class StandingPart {
    Memberships = 1 << 0,
    Payments = 1 << 1,
    Assessments = 1 << 2,
    Cards = 1 << 3,
    Roles = 1 << 4,
    Leaders = 1 << 5,
};
Q_DECLARE_FLAGS(StandingParts, StandingPart)

/// All SQL about where people stand. A row belongs to a person, a level to a campaign, others to nobody. Opens no
/// transaction: Standings does.
class StandingRepository : public RecordTables<Campaign, CampaignLevel, Assessment, Card, Membership, Payment, RoleType,
                                               RoleHeld, Lead, Attachment> {
public:
    explicit StandingRepository(Database &database);

    /// All campaigns, the newest first.
    QList<Campaign> campaigns();
    /// What a campaign calls its values, by value; those with a name of their own.
    QList<CampaignLevel> levels(CampaignId campaign);
    QList<RoleType> roleTypes();
    /// All of it, newest first.
    Standing of(PersonId person);
    /// Visits each of many once, in the order of their ids, with these parts of how they stand; several of them are read
    /// before the first is visited.
    void each(const QList<PersonId> &people, StandingParts parts,
              const std::function<void(PersonId, const Standing &)> &visit);
    /// Who is a member and has no dues noted that cover these days.
    QList<PersonId> membersWithoutDues(const Payment &days);
    /// The bytes of an attachment.
    QByteArray content(const Attachment &attachment);
    /// With its content in the same row from the start, so that the log, which keeps no new rows, keeps no copy of it.
    void attach(Action &action, PersonId person, Attachment &attachment, const QByteArray &content);
    /// Assessments and cards are those of the campaign; what is dated later than today counts from its day on.
    StandingMap map(const std::optional<Campaign> &campaign, const QDate &today, MarkParts parts);
    /// When each signed the first of their cards of a campaign that are valid today.
    IdMap<PersonTag, QDate> signings(CampaignId campaign, const QDate &today);
    /// Visits those of a campaign, with their value and instant only: by person, the earliest first.
    void eachAssessment(CampaignId campaign, const std::function<void(PersonId, const Assessment &)> &visit);
    /// As they are noted, in every state: by person, the earliest first.
    QList<MemberSpan> memberships();
    /// Of members, in arrears or not, however often what is noted of it changed: by person, the earliest first.
    QList<MemberSpan> memberSpans();
    /// Visits the dues that were paid from a day on, or on no day that is known; in no order and without their receipts.
    void eachPayment(const QDate &from, const std::function<void(PersonId, const Payment &)> &visit);
    /// Visits whoever paid dues before a day, with the last day that was paid for by then.
    void eachPaidBefore(const QDate &day, const std::function<void(PersonId, const QDate &)> &visit);
    QList<LeaderSpan> leaderSpans();

private:
    void markStrengths(StandingMap &map, const QDate &today);
    void markLeading(StandingMap &map);
    void visitBlock(const QList<PersonId> &block, StandingParts parts,
                    const std::function<void(PersonId, const Standing &)> &visit);

    Statement m_allCampaigns, m_allRoleTypes, m_leaders, m_leadersOfBlock, m_followers, m_unpaid, m_content, m_attach;
    Statement m_mapAssessments, m_mapCards, m_mapMembers, m_mapLed, m_mapLeaders;
    Statement m_assessments, m_memberships, m_payments, m_paidBefore, m_leaderSpans;
};

} // namespace rnf
