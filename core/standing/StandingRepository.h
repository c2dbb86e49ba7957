#pragma once

#include "standing/Standing.h"
#include "storage/BlockTable.h"

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

/// All SQL about where people stand. Opens no transaction: Standings does.
class StandingRepository {
public:
    explicit StandingRepository(Database &database);

    /// All campaigns, the newest first.
    QList<Campaign> campaigns() { return m_campaigns.read(m_allCampaigns); }
    /// What a campaign calls its values, by value; those with a name of their own.
    QList<CampaignLevel> levels(CampaignId campaign) { return m_levels.of(campaign.value); }
    QList<RoleType> roleTypes() { return m_roleTypes.read(m_allRoleTypes); }
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

    /// A row of a person (a level: of a campaign; others: of nobody).
    template <typename Record>
    void insert(Action &action, Record &record, qint64 owner = 0)
    {
        table(record).insert(action, record, owner);
    }
    /// Writes what differs. Throws a Refusal when somebody changed one of these values.
    template <typename Record>
    void update(Action &action, const Record &before, const Record &after)
    {
        table(before).update(action, before, after);
    }
    template <typename Record>
    void remove(Action &action, const Record &record)
    {
        table(record).remove(action, record);
    }

private:
    RecordTable<Campaign> &table(const Campaign &) { return m_campaigns; }
    RecordTable<CampaignLevel> &table(const CampaignLevel &) { return m_levels; }
    RecordTable<Assessment> &table(const Assessment &) { return m_assessments; }
    RecordTable<Card> &table(const Card &) { return m_cards; }
    RecordTable<Membership> &table(const Membership &) { return m_memberships; }
    RecordTable<Payment> &table(const Payment &) { return m_payments; }
    RecordTable<RoleType> &table(const RoleType &) { return m_roleTypes; }
    RecordTable<RoleHeld> &table(const RoleHeld &) { return m_roles; }
    RecordTable<Lead> &table(const Lead &) { return m_leads; }
    RecordTable<Attachment> &table(const Attachment &) { return m_attachments; }
    void visitBlock(const QList<PersonId> &block, StandingParts parts,
                    const std::function<void(PersonId, const Standing &)> &visit);

    RecordTable<Campaign> m_campaigns;
    RecordTable<CampaignLevel> m_levels;
    BlockTable<Assessment> m_assessments;
    BlockTable<Card> m_cards;
    BlockTable<Membership> m_memberships;
    BlockTable<Payment> m_payments;
    RecordTable<RoleType> m_roleTypes;
    BlockTable<RoleHeld> m_roles;
    RecordTable<Lead> m_leads;
    RecordTable<Attachment> m_attachments;
    Statement m_allCampaigns, m_allRoleTypes, m_leaders, m_leadersOfBlock, m_followers, m_unpaid, m_content, m_attach;
    Statement m_mapAssessments, m_mapCards, m_mapMembers, m_mapLed, m_mapLeaders;
};

} // namespace rnf
