#pragma once

#include "storage/Schema.h"

namespace rnf {

namespace StandingTable {
enum Number { Campaign = 70, CampaignLevel, Assessment, Card, Membership, Payment, RoleType, RoleHeld, Leads, Attachment };
}

/// Where people stand: what they said in a campaign, cards, membership and dues, who leads and whom. History is rows: what
/// ended has a last day, and the newest assessment counts. The content of an attachment comes with its row and never changes.
inline constexpr const char *standingTables = R"(
CREATE TABLE campaign (
    id @key,
    name TEXT NOT NULL,
    start_on TEXT,
    end_on TEXT,
    strongest TEXT NOT NULL DEFAULT 'low' CHECK (strongest IN ('low', 'high')),
    card_goal INTEGER NOT NULL DEFAULT 70 CHECK (card_goal BETWEEN 1 AND 100)
);
CREATE TABLE campaign_level (
    id @key,
    campaign_id BIGINT NOT NULL REFERENCES campaign (id) ON DELETE CASCADE DEFERRABLE,
    value INTEGER NOT NULL DEFAULT 0 CHECK (value BETWEEN 1 AND 5),
    label TEXT NOT NULL DEFAULT '',
    UNIQUE (campaign_id, value)
);
CREATE TABLE assessment (
    id @key,
    person_id BIGINT NOT NULL REFERENCES person (id) ON DELETE CASCADE DEFERRABLE,
    campaign_id BIGINT NOT NULL REFERENCES campaign (id) ON DELETE CASCADE DEFERRABLE,
    value INTEGER NOT NULL DEFAULT 0 CHECK (value BETWEEN 0 AND 5),
    assessed_at TEXT NOT NULL DEFAULT '',
    assessor_id BIGINT REFERENCES person (id) ON DELETE SET NULL DEFERRABLE,
    basis TEXT NOT NULL DEFAULT '' CHECK (basis IN ('', 'one_on_one') OR basis IN ('house_visit', 'action') OR basis = 'hearsay'),
    note TEXT NOT NULL DEFAULT ''
);
CREATE INDEX assessment_person ON assessment (person_id, campaign_id, assessed_at, id, value);
CREATE INDEX assessment_campaign ON assessment (campaign_id);
CREATE INDEX assessment_assessor ON assessment (assessor_id) WHERE assessor_id IS NOT NULL;
CREATE TABLE card (
    id @key,
    person_id BIGINT NOT NULL REFERENCES person (id) ON DELETE CASCADE DEFERRABLE,
    campaign_id BIGINT NOT NULL REFERENCES campaign (id) ON DELETE CASCADE DEFERRABLE,
    kind TEXT NOT NULL DEFAULT 'authorization'
        CHECK (kind IN ('authorization', 'membership') OR kind IN ('dues_check_off', 'political_fund')),
    signed_on TEXT,
    witness_id BIGINT REFERENCES person (id) ON DELETE SET NULL DEFERRABLE,
    is_on_file INTEGER NOT NULL DEFAULT 1 CHECK (is_on_file IN (0, 1)),
    expires_on TEXT,
    revoked_on TEXT
);
CREATE INDEX card_person ON card (person_id, campaign_id);
CREATE INDEX card_campaign ON card (campaign_id);
CREATE INDEX card_witness ON card (witness_id) WHERE witness_id IS NOT NULL;
CREATE TABLE attachment (
    id @key,
    person_id BIGINT NOT NULL REFERENCES person (id) ON DELETE CASCADE DEFERRABLE,
    card_id BIGINT NOT NULL REFERENCES card (id) ON DELETE CASCADE DEFERRABLE,
    file_name TEXT NOT NULL DEFAULT '',
    media_type TEXT NOT NULL DEFAULT '',
    sha256 TEXT NOT NULL DEFAULT '',
    byte_count INTEGER NOT NULL DEFAULT 0,
    removed_on TEXT,
    content @bytes
);
CREATE INDEX attachment_person ON attachment (person_id);
CREATE INDEX attachment_card ON attachment (card_id);
CREATE TABLE membership (
    id @key,
    person_id BIGINT NOT NULL REFERENCES person (id) ON DELETE CASCADE DEFERRABLE,
    state TEXT NOT NULL DEFAULT 'member'
        CHECK (state IN ('pending', 'member') OR state IN ('in_arrears', 'withdrawn') OR state IN ('retired', 'honorary')),
    since_on TEXT,
    until_on TEXT,
    dues_class TEXT NOT NULL DEFAULT ''
);
CREATE INDEX membership_person ON membership (person_id, until_on);
CREATE TABLE payment (
    id @key,
    person_id BIGINT NOT NULL REFERENCES person (id) ON DELETE CASCADE DEFERRABLE,
    from_on TEXT,
    to_on TEXT,
    paid_on TEXT,
    amount_cents INTEGER NOT NULL DEFAULT 0,
    receipt_no TEXT NOT NULL DEFAULT ''
);
CREATE INDEX payment_person ON payment (person_id, to_on);
CREATE TABLE role_type (
    id @key,
    name TEXT NOT NULL UNIQUE,
    is_leader INTEGER NOT NULL DEFAULT 1 CHECK (is_leader IN (0, 1)),
    covers INTEGER NOT NULL DEFAULT 10
);
CREATE TABLE role_held (
    id @key,
    person_id BIGINT NOT NULL REFERENCES person (id) ON DELETE CASCADE DEFERRABLE,
    role_type_id BIGINT NOT NULL REFERENCES role_type (id) ON DELETE CASCADE DEFERRABLE,
    unit_id BIGINT REFERENCES unit (id) ON DELETE SET NULL DEFERRABLE,
    shift_id BIGINT REFERENCES shift (id) ON DELETE SET NULL DEFERRABLE,
    start_on TEXT,
    end_on TEXT
);
CREATE INDEX role_held_person ON role_held (person_id, end_on);
CREATE INDEX role_held_type ON role_held (role_type_id);
CREATE INDEX role_held_unit ON role_held (unit_id) WHERE unit_id IS NOT NULL;
CREATE INDEX role_held_shift ON role_held (shift_id) WHERE shift_id IS NOT NULL;
CREATE TABLE leads (
    id @key,
    person_id BIGINT NOT NULL REFERENCES person (id) ON DELETE CASCADE DEFERRABLE,
    leader_id BIGINT NOT NULL REFERENCES person (id) ON DELETE CASCADE DEFERRABLE,
    UNIQUE (person_id, leader_id)
);
CREATE INDEX leads_leader ON leads (leader_id);
)";

inline constexpr LoggedTable standingLoggedTables[] = {
    {StandingTable::Campaign, "campaign", nullptr, UndoRule::KeepsMadeAlong},
    {StandingTable::CampaignLevel, "campaign_level", nullptr, UndoRule::KeepsMadeAlong},
    {StandingTable::Assessment, "assessment", "person_id"},
    {StandingTable::Card, "card", "person_id"},
    {StandingTable::Membership, "membership", "person_id"},
    {StandingTable::Payment, "payment", "person_id"},
    {StandingTable::RoleType, "role_type", nullptr, UndoRule::KeepsMadeAlong},
    {StandingTable::RoleHeld, "role_held", "person_id"},
    {StandingTable::Leads, "leads", "person_id"},
    {StandingTable::Attachment, "attachment", "person_id"},
};

} // namespace rnf
