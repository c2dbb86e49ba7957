#pragma once

#include "storage/Schema.h"

namespace rnf {

/// Numbers of the logged tables of people and their work. They stand in the change log for ever.
namespace PeopleTable {
enum Number {
    Person = 10,
    Phone = 11,
    Email = 12,
    Address = 13,
    ExternalId = 14,
    Consent = 15,
    Tag = 16,
    Tagging = 17,
    CustomField = 18,
    CustomValue = 19,
    Organization = 20,
    Worksite = 21,
    Unit = 22,
    Shift = 23,
    JobTitle = 24,
    Employment = 25,
    AltValue = 225,
    Suppression = 236,
    PersonName = 241
};
}

/// Parents stand before what refers to them. Every reference has an index; those of phone and email also say which comes
/// first, for lists.
/// Those of tags and units also answer who has them, because lists ask for little else.
/// A closed vocabulary is checked by pairs: for a longer IN list SQLite fills a temporary table on every insert.
/// Defaults are those of the C++ values, which an insert leaves out (RecordTable).
/// An alt_value is what was known of somebody in a field until another value took its place in a merge.
/// A suppression is a number or address that nobody here had when somebody asked not to be reached there.
inline constexpr const char *peopleTables = R"(
CREATE TABLE person (
    id @key,
    display_name TEXT NOT NULL DEFAULT '',
    sort_name TEXT NOT NULL DEFAULT '',
    name_prefix TEXT NOT NULL DEFAULT '',
    given_name TEXT NOT NULL DEFAULT '',
    middle_name TEXT NOT NULL DEFAULT '',
    family_name TEXT NOT NULL DEFAULT '',
    second_family_name TEXT NOT NULL DEFAULT '',
    name_suffix TEXT NOT NULL DEFAULT '',
    name_order TEXT NOT NULL DEFAULT 'given_first' CHECK (name_order IN ('given_first', 'family_first')),
    preferred_name TEXT NOT NULL DEFAULT '',
    legal_name TEXT NOT NULL DEFAULT '',
    pronouns TEXT NOT NULL DEFAULT '',
    birth_on TEXT,
    birth_year INTEGER NOT NULL DEFAULT 0,
    preferred_language TEXT NOT NULL DEFAULT '',
    is_deceased INTEGER NOT NULL DEFAULT 0 CHECK (is_deceased IN (0, 1)),
    source TEXT NOT NULL DEFAULT '',
    note TEXT NOT NULL DEFAULT ''
);
CREATE TABLE phone (
    id @key,
    person_id BIGINT NOT NULL REFERENCES person (id) ON DELETE CASCADE DEFERRABLE,
    raw TEXT NOT NULL DEFAULT '',
    e164 TEXT NOT NULL DEFAULT '',
    digits TEXT NOT NULL DEFAULT '',
    extension TEXT NOT NULL DEFAULT '',
    kind TEXT NOT NULL DEFAULT 'mobile' CHECK (kind IN ('mobile', 'home') OR kind IN ('work', 'other')),
    whose TEXT NOT NULL DEFAULT 'self' CHECK (whose IN ('self', 'household') OR whose IN ('work', 'other')),
    status TEXT NOT NULL DEFAULT 'unknown'
        CHECK (status IN ('ok', 'unknown') OR status IN ('bad', 'disconnected') OR status = 'wrong_number'),
    can_text TEXT NOT NULL DEFAULT 'unknown' CHECK (can_text IN ('yes', 'no') OR can_text = 'unknown'),
    is_primary INTEGER NOT NULL DEFAULT 0 CHECK (is_primary IN (0, 1))
);
CREATE INDEX phone_person ON phone (person_id, is_primary DESC);
CREATE TABLE email (
    id @key,
    person_id BIGINT NOT NULL REFERENCES person (id) ON DELETE CASCADE DEFERRABLE,
    address TEXT NOT NULL DEFAULT '',
    address_key TEXT NOT NULL DEFAULT '',
    kind TEXT NOT NULL DEFAULT 'home' CHECK (kind IN ('home', 'work') OR kind = 'other'),
    whose TEXT NOT NULL DEFAULT 'self' CHECK (whose IN ('self', 'household') OR whose IN ('work', 'other')),
    status TEXT NOT NULL DEFAULT 'unknown' CHECK (status IN ('ok', 'unknown') OR status IN ('bounced', 'bad')),
    is_primary INTEGER NOT NULL DEFAULT 0 CHECK (is_primary IN (0, 1))
);
CREATE INDEX email_person ON email (person_id, is_primary DESC);
CREATE TABLE address (
    id @key,
    person_id BIGINT NOT NULL REFERENCES person (id) ON DELETE CASCADE DEFERRABLE,
    kind TEXT NOT NULL DEFAULT 'home' CHECK (kind IN ('home', 'mailing') OR kind = 'work'),
    line1 TEXT NOT NULL DEFAULT '',
    line2 TEXT NOT NULL DEFAULT '',
    line3 TEXT NOT NULL DEFAULT '',
    city TEXT NOT NULL DEFAULT '',
    region TEXT NOT NULL DEFAULT '',
    postal_code TEXT NOT NULL DEFAULT '',
    country TEXT NOT NULL DEFAULT ''
);
CREATE INDEX address_person ON address (person_id);
CREATE TABLE ext_id (
    id @key,
    person_id BIGINT NOT NULL REFERENCES person (id) ON DELETE CASCADE DEFERRABLE,
    system TEXT NOT NULL DEFAULT '',
    value TEXT NOT NULL DEFAULT '',
    UNIQUE (system, value)
);
CREATE INDEX ext_id_person ON ext_id (person_id);
CREATE TABLE consent (
    id @key,
    person_id BIGINT NOT NULL REFERENCES person (id) ON DELETE CASCADE DEFERRABLE,
    channel TEXT NOT NULL DEFAULT 'phone'
        CHECK (channel IN ('phone', 'sms') OR channel IN ('email', 'bulk_email') OR channel IN ('mail', 'visit')
            OR channel IN ('photo', 'data_sharing')),
    state TEXT NOT NULL DEFAULT 'unknown' CHECK (state IN ('yes', 'no') OR state = 'unknown'),
    noted_at TEXT NOT NULL DEFAULT '',
    source TEXT NOT NULL DEFAULT '',
    reason TEXT NOT NULL DEFAULT ''
);
CREATE INDEX consent_person ON consent (person_id);
CREATE TABLE tag (
    id @key,
    name TEXT NOT NULL UNIQUE,
    tag_group TEXT NOT NULL DEFAULT '',
    colour TEXT NOT NULL DEFAULT ''
        CHECK (colour IN ('', 'orange') OR colour IN ('sky_blue', 'bluish_green') OR colour IN ('yellow', 'blue')
            OR colour IN ('vermilion', 'reddish_purple') OR colour = 'black')
);
CREATE TABLE tagging (
    id @key,
    person_id BIGINT NOT NULL REFERENCES person (id) ON DELETE CASCADE DEFERRABLE,
    tag_id BIGINT NOT NULL REFERENCES tag (id) ON DELETE CASCADE DEFERRABLE,
    UNIQUE (person_id, tag_id)
);
CREATE INDEX tagging_tag ON tagging (tag_id, person_id);
CREATE TABLE custom_field (
    id @key,
    name TEXT NOT NULL UNIQUE,
    label TEXT NOT NULL,
    kind TEXT NOT NULL DEFAULT 'text'
        CHECK (kind IN ('text', 'number') OR kind IN ('date', 'yes_no') OR kind IN ('choice', 'choices') OR kind = 'link'),
    choices TEXT NOT NULL DEFAULT ''
);
CREATE TABLE custom_value (
    id @key,
    person_id BIGINT NOT NULL REFERENCES person (id) ON DELETE CASCADE DEFERRABLE,
    custom_field_id BIGINT NOT NULL REFERENCES custom_field (id) ON DELETE CASCADE DEFERRABLE,
    value TEXT NOT NULL DEFAULT ''
);
CREATE INDEX custom_value_person ON custom_value (person_id);
CREATE INDEX custom_value_field ON custom_value (custom_field_id, person_id);
CREATE TABLE organization (
    id @key,
    name TEXT NOT NULL,
    kind TEXT NOT NULL DEFAULT 'employer'
        CHECK (kind IN ('employer', 'union') OR kind IN ('ally', 'vendor') OR kind = 'agency')
);
CREATE TABLE worksite (
    id @key,
    organization_id BIGINT REFERENCES organization (id) ON DELETE CASCADE DEFERRABLE,
    name TEXT NOT NULL
);
CREATE INDEX worksite_organization ON worksite (organization_id);
CREATE TABLE unit (
    id @key,
    organization_id BIGINT REFERENCES organization (id) ON DELETE CASCADE DEFERRABLE,
    worksite_id BIGINT REFERENCES worksite (id) ON DELETE SET NULL DEFERRABLE,
    parent_id BIGINT REFERENCES unit (id) ON DELETE SET NULL DEFERRABLE,
    name TEXT NOT NULL,
    headcount_claimed INTEGER NOT NULL DEFAULT 0,
    headcount_source TEXT NOT NULL DEFAULT '',
    headcount_on TEXT
);
CREATE INDEX unit_organization ON unit (organization_id);
CREATE INDEX unit_worksite ON unit (worksite_id) WHERE worksite_id IS NOT NULL;
CREATE INDEX unit_parent ON unit (parent_id) WHERE parent_id IS NOT NULL;
CREATE TABLE shift (
    id @key,
    organization_id BIGINT REFERENCES organization (id) ON DELETE CASCADE DEFERRABLE,
    name TEXT NOT NULL
);
CREATE INDEX shift_organization ON shift (organization_id);
CREATE TABLE job_title (
    id @key,
    organization_id BIGINT REFERENCES organization (id) ON DELETE CASCADE DEFERRABLE,
    name TEXT NOT NULL
);
CREATE INDEX job_title_organization ON job_title (organization_id);
CREATE TABLE employment (
    id @key,
    person_id BIGINT NOT NULL REFERENCES person (id) ON DELETE CASCADE DEFERRABLE,
    organization_id BIGINT REFERENCES organization (id) ON DELETE SET NULL DEFERRABLE,
    worksite_id BIGINT REFERENCES worksite (id) ON DELETE SET NULL DEFERRABLE,
    unit_id BIGINT REFERENCES unit (id) ON DELETE SET NULL DEFERRABLE,
    shift_id BIGINT REFERENCES shift (id) ON DELETE SET NULL DEFERRABLE,
    job_title_id BIGINT REFERENCES job_title (id) ON DELETE SET NULL DEFERRABLE,
    hired_on TEXT,
    start_on TEXT,
    end_on TEXT
);
CREATE INDEX employment_person ON employment (person_id);
CREATE INDEX employment_organization ON employment (organization_id);
CREATE INDEX employment_worksite ON employment (worksite_id) WHERE worksite_id IS NOT NULL;
CREATE INDEX employment_unit ON employment (unit_id, end_on, person_id) WHERE unit_id IS NOT NULL;
CREATE INDEX employment_shift ON employment (shift_id) WHERE shift_id IS NOT NULL;
CREATE INDEX employment_job_title ON employment (job_title_id) WHERE job_title_id IS NOT NULL;
CREATE TABLE alt_value (
    id @key,
    person_id BIGINT NOT NULL REFERENCES person (id) ON DELETE CASCADE DEFERRABLE,
    field TEXT NOT NULL DEFAULT '',
    value TEXT NOT NULL DEFAULT '',
    origin TEXT NOT NULL DEFAULT ''
);
CREATE INDEX alt_value_person ON alt_value (person_id);
CREATE TABLE suppression (
    id @key,
    channel TEXT NOT NULL DEFAULT 'phone'
        CHECK (channel IN ('phone', 'sms') OR channel IN ('email', 'bulk_email') OR channel IN ('mail', 'visit')
            OR channel IN ('photo', 'data_sharing')),
    value_key TEXT NOT NULL,
    noted_at TEXT NOT NULL DEFAULT '',
    source TEXT NOT NULL DEFAULT '',
    reason TEXT NOT NULL DEFAULT '',
    UNIQUE (value_key, channel)
);
CREATE TABLE person_name (
    id @key,
    person_id BIGINT NOT NULL REFERENCES person (id) ON DELETE CASCADE DEFERRABLE,
    kind TEXT NOT NULL DEFAULT 'former'
        CHECK (kind IN ('former', 'maiden') OR kind IN ('alias', 'misspelling') OR kind = 'transliteration'),
    name TEXT NOT NULL DEFAULT '',
    use_for_match INTEGER NOT NULL DEFAULT 1 CHECK (use_for_match IN (0, 1)),
    is_private INTEGER NOT NULL DEFAULT 1 CHECK (is_private IN (0, 1))
);
CREATE INDEX person_name_person ON person_name (person_id);
)";

inline constexpr LoggedTable peopleLoggedTables[] = {
    {PeopleTable::Person, "person", "id"},
    {PeopleTable::Phone, "phone", "person_id"},
    {PeopleTable::Email, "email", "person_id"},
    {PeopleTable::Address, "address", "person_id"},
    {PeopleTable::ExternalId, "ext_id", "person_id"},
    {PeopleTable::Consent, "consent", "person_id"},
    {PeopleTable::Tag, "tag"},
    {PeopleTable::Tagging, "tagging", "person_id"},
    {PeopleTable::CustomField, "custom_field"},
    {PeopleTable::CustomValue, "custom_value", "person_id"},
    {PeopleTable::Organization, "organization"},
    {PeopleTable::Worksite, "worksite"},
    {PeopleTable::Unit, "unit"},
    {PeopleTable::Shift, "shift"},
    {PeopleTable::JobTitle, "job_title"},
    {PeopleTable::Employment, "employment", "person_id"},
    {PeopleTable::AltValue, "alt_value", "person_id"},
    {PeopleTable::Suppression, "suppression"},
    {PeopleTable::PersonName, "person_name", "person_id"},
};

} // namespace rnf
