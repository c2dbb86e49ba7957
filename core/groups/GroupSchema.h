#pragma once

#include "storage/Schema.h"

namespace rnf {

/// Numbers of the logged tables of groups. They stand in the change log for ever.
namespace GroupTable {
enum Number { Committee = 100, CommitteeMember, CommitteeAddress };
}

/// Groups of people; GROUP is a word of SQL. Membership is history: whoever left has a last day. The addresses are those
/// that were last handed over to whoever keeps the group's mailing list; they outlive their people, who are still on it.
inline constexpr const char *groupTables = R"(
CREATE TABLE committee (
    id @key,
    name TEXT NOT NULL DEFAULT '',
    kind TEXT NOT NULL DEFAULT 'committee' CHECK (kind IN ('committee', 'working_group')),
    meets TEXT NOT NULL DEFAULT '',
    contact_id BIGINT REFERENCES person (id) ON DELETE SET NULL DEFERRABLE,
    buddy_id BIGINT REFERENCES person (id) ON DELETE SET NULL DEFERRABLE,
    note TEXT NOT NULL DEFAULT '',
    handed_over_on TEXT
);
CREATE INDEX committee_contact ON committee (contact_id) WHERE contact_id IS NOT NULL;
CREATE INDEX committee_buddy ON committee (buddy_id) WHERE buddy_id IS NOT NULL;
CREATE TABLE committee_member (
    id @key,
    committee_id BIGINT NOT NULL REFERENCES committee (id) ON DELETE CASCADE DEFERRABLE,
    person_id BIGINT NOT NULL REFERENCES person (id) ON DELETE CASCADE DEFERRABLE,
    role TEXT NOT NULL DEFAULT '',
    since_on TEXT,
    until_on TEXT
);
CREATE INDEX committee_member_committee ON committee_member (committee_id, until_on);
CREATE INDEX committee_member_person ON committee_member (person_id, until_on);
CREATE TABLE committee_address (
    id @key,
    committee_id BIGINT NOT NULL REFERENCES committee (id) ON DELETE CASCADE DEFERRABLE,
    person_id BIGINT REFERENCES person (id) ON DELETE SET NULL DEFERRABLE,
    address TEXT NOT NULL DEFAULT ''
);
CREATE INDEX committee_address_committee ON committee_address (committee_id);
CREATE INDEX committee_address_person ON committee_address (person_id) WHERE person_id IS NOT NULL;
)";

inline constexpr LoggedTable groupLoggedTables[] = {
    {GroupTable::Committee, "committee"},
    {GroupTable::CommitteeMember, "committee_member", "person_id"},
    {GroupTable::CommitteeAddress, "committee_address", "person_id"},
};

} // namespace rnf
