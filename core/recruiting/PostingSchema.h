#pragma once

#include "storage/Schema.h"

namespace rnf {

namespace PostingTable {
enum Number { Posting = 137, Channel, Testimonial };
}

/// Where a programme was made known, and with whose words.
inline constexpr const char *postingTables = R"(
CREATE TABLE posting (
    id @key,
    program_id BIGINT NOT NULL REFERENCES intern_program (id) ON DELETE CASCADE DEFERRABLE,
    title TEXT NOT NULL,
    body TEXT NOT NULL DEFAULT '',
    opens_on TEXT,
    closes_on TEXT
);
CREATE INDEX posting_program ON posting (program_id);
CREATE TABLE posting_channel (
    id @key,
    posting_id BIGINT NOT NULL REFERENCES posting (id) ON DELETE CASCADE DEFERRABLE,
    name TEXT NOT NULL,
    url TEXT NOT NULL DEFAULT '',
    source_code TEXT NOT NULL UNIQUE,
    posted_on TEXT,
    shared_by_id BIGINT REFERENCES person (id) ON DELETE SET NULL DEFERRABLE
);
CREATE INDEX posting_channel_posting ON posting_channel (posting_id);
CREATE INDEX posting_channel_shared_by ON posting_channel (shared_by_id) WHERE shared_by_id IS NOT NULL;
CREATE TABLE posting_testimonial (
    id @key,
    posting_id BIGINT NOT NULL REFERENCES posting (id) ON DELETE CASCADE DEFERRABLE,
    testimonial_id BIGINT NOT NULL REFERENCES testimonial (id) ON DELETE CASCADE DEFERRABLE,
    UNIQUE (posting_id, testimonial_id)
);
CREATE INDEX posting_testimonial_testimonial ON posting_testimonial (testimonial_id);
)";

inline constexpr LoggedTable postingLoggedTables[] = {
    {PostingTable::Posting, "posting"},
    {PostingTable::Channel, "posting_channel"},
    {PostingTable::Testimonial, "posting_testimonial"},
};

} // namespace rnf
