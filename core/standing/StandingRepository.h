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
    /// Assessments and cards are those of the campaign.
    StandingMap map(const std::optional<Campaign> &campaign, const QDate &today);
    /// When each signed the first of their cards of a campaign that are valid today.
    IdMap<PersonTag, QDate> signings(CampaignId campaign, const QDate &today);
    /// By person, the earliest first.
    QList<MemberSpan> memberSpans();

private:
    void visitBlock(const QList<PersonId> &block, StandingParts parts,
                    const std::function<void(PersonId, const Standing &)> &visit);

    Statement m_allCampaigns, m_allRoleTypes, m_leaders, m_leadersOfBlock, m_followers, m_unpaid, m_content, m_attach;
    Statement m_mapAssessments, m_mapCards, m_mapMembers, m_mapLed, m_mapLeaders, m_memberSpans;
};

} // namespace rnf
