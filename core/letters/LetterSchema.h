#pragma once

#include "storage/Schema.h"

namespace rnf {

/// Numbers of the logged tables of letters. They stand in the change log for ever.
namespace LetterTable {
enum Number { Template = 210, Text };
}

/// Letters and e-mails to many people. A text for every language has none of its own.
inline constexpr const char *letterTables = R"(
CREATE TABLE letter_template (
    id @key,
    name TEXT NOT NULL DEFAULT '',
    kind TEXT NOT NULL DEFAULT 'letter' CHECK (kind IN ('letter', 'email'))
);
CREATE TABLE letter_text (
    id @key,
    letter_template_id BIGINT NOT NULL REFERENCES letter_template (id) ON DELETE CASCADE DEFERRABLE,
    language TEXT NOT NULL DEFAULT '',
    subject TEXT NOT NULL DEFAULT '',
    body TEXT NOT NULL DEFAULT ''
);
CREATE INDEX letter_text_template ON letter_text (letter_template_id);
)";

inline constexpr LoggedTable letterLoggedTables[] = {
    {LetterTable::Template, "letter_template"},
    {LetterTable::Text, "letter_text"},
};

} // namespace rnf
