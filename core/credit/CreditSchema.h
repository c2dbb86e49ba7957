#pragma once

#include "storage/Schema.h"

namespace rnf {

namespace CreditTable {
enum Number { Policy = 150, Step, Report, Signature };
}

/// What schools ask for credit, the reports that were signed by it, and who signed the agreement of a placement.
inline constexpr const char *creditTables = R"(
CREATE TABLE school_policy (
    id @key,
    school_id BIGINT NOT NULL REFERENCES school (id) ON DELETE CASCADE DEFERRABLE,
    valid_from_on TEXT NOT NULL,
    min_weeks INTEGER NOT NULL DEFAULT 0,
    UNIQUE (school_id, valid_from_on)
);
CREATE TABLE credit_step (
    id @key,
    school_policy_id BIGINT NOT NULL REFERENCES school_policy (id) ON DELETE CASCADE DEFERRABLE,
    from_min INTEGER NOT NULL DEFAULT 0,
    credits INTEGER NOT NULL DEFAULT 0,
    evaluations INTEGER NOT NULL DEFAULT 0
);
CREATE INDEX credit_step_policy ON credit_step (school_policy_id, from_min);
CREATE TABLE credit_report (
    id @key,
    placement_id BIGINT NOT NULL UNIQUE REFERENCES placement (id) ON DELETE CASCADE DEFERRABLE,
    approved_min INTEGER NOT NULL DEFAULT 0,
    weeks INTEGER NOT NULL DEFAULT 0,
    credits INTEGER NOT NULL DEFAULT 0,
    signed_on TEXT NOT NULL,
    note TEXT NOT NULL DEFAULT ''
);
CREATE TABLE agreement_signature (
    id @key,
    placement_id BIGINT NOT NULL REFERENCES placement (id) ON DELETE CASCADE DEFERRABLE,
    party TEXT NOT NULL DEFAULT 'intern' CHECK (party IN ('intern', 'host', 'school')),
    signer TEXT NOT NULL,
    signed_on TEXT NOT NULL,
    UNIQUE (placement_id, party)
);
)";

inline constexpr LoggedTable creditLoggedTables[] = {
    {CreditTable::Policy, "school_policy"},
    {CreditTable::Step, "credit_step"},
    {CreditTable::Report, "credit_report"},
    {CreditTable::Signature, "agreement_signature"},
};

} // namespace rnf
