#pragma once

#include "standing/Standing.h"
#include "storage/RecordTable.h"

namespace rnf {

/// All SQL about where people stand. Opens no transaction: Standings does.
class StandingRepository {
public:
    explicit StandingRepository(Database &database);

    /// All campaigns, the newest first.
    QList<Campaign> campaigns() { return m_campaigns.read(m_allCampaigns); }
    /// What a campaign calls its values, by value; those with a name of their own.
    QList<CampaignLevel> levels(CampaignId campaign) { return m_levels.of(campaign.value); }
    QList<RoleType> roleTypes() { return m_roleTypes.read(m_allRoleTypes); }
    /// All of it; or, newest first, a part.
    Standing of(PersonId person);
    QList<Membership> memberships(PersonId person);
    QList<Payment> payments(PersonId person);
    QList<Assessment> assessments(PersonId person);
    QList<Card> cards(PersonId person);
    QList<RoleHeld> roles(PersonId person);
    QList<Lead> leaders(PersonId person) { return m_leads.read(m_leaders, person); }
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

    RecordTable<Campaign> m_campaigns;
    RecordTable<CampaignLevel> m_levels;
    RecordTable<Assessment> m_assessments;
    RecordTable<Card> m_cards;
    RecordTable<Membership> m_memberships;
    RecordTable<Payment> m_payments;
    RecordTable<RoleType> m_roleTypes;
    RecordTable<RoleHeld> m_roles;
    RecordTable<Lead> m_leads;
    Statement m_allCampaigns, m_allRoleTypes, m_leaders, m_followers;
    Statement m_mapAssessments, m_mapCards, m_mapMembers, m_mapLed, m_mapLeaders;
};

} // namespace rnf
