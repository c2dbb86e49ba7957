#pragma once

#include "storage/Schema.h"

namespace rnf {

/// Numbers of the logged tables of sheets. They stand in the change log for ever.
namespace SheetTable {
enum Number { Sheet = 60, SheetRow = 61, SheetRowOther = 62 };
}

/// Numbered lists on paper. Undoing a print takes the rows away and leaves the sheet, whose number is never used again:
/// the paper may still be somewhere.
inline constexpr const char *sheetTables = R"(
CREATE TABLE sheet (
    id @key,
    number INTEGER NOT NULL UNIQUE,
    name TEXT NOT NULL DEFAULT '',
    printed_on TEXT,
    kind TEXT NOT NULL DEFAULT 'phone' CHECK (kind IN ('phone', 'sign_in', 'confirm')),
    event_id BIGINT REFERENCES event (id) ON DELETE SET NULL DEFERRABLE
);
CREATE INDEX sheet_event ON sheet (event_id) WHERE event_id IS NOT NULL;
CREATE TABLE sheet_row (
    id @key,
    sheet_id BIGINT NOT NULL REFERENCES sheet (id) ON DELETE CASCADE DEFERRABLE,
    row_no INTEGER NOT NULL,
    person_id BIGINT REFERENCES person (id) ON DELETE SET NULL DEFERRABLE,
    phone_id BIGINT REFERENCES phone (id) ON DELETE SET NULL DEFERRABLE,
    interaction_id BIGINT REFERENCES interaction (id) ON DELETE SET NULL DEFERRABLE,
    is_blank INTEGER NOT NULL DEFAULT 0 CHECK (is_blank IN (0, 1)),
    letter TEXT NOT NULL DEFAULT '' CHECK (letter IN ('', 'Y', 'N') OR letter IN ('M', 'W')),
    ended_yes_at TEXT NOT NULL DEFAULT '',
    stage_before INTEGER NOT NULL DEFAULT 0 CHECK (stage_before BETWEEN 0 AND 3),
    UNIQUE (sheet_id, row_no)
);
CREATE INDEX sheet_row_person ON sheet_row (person_id) WHERE person_id IS NOT NULL;
CREATE INDEX sheet_row_phone ON sheet_row (phone_id) WHERE phone_id IS NOT NULL;
CREATE INDEX sheet_row_interaction ON sheet_row (interaction_id) WHERE interaction_id IS NOT NULL;
CREATE TABLE sheet_row_other (
    id @key,
    sheet_row_id BIGINT NOT NULL REFERENCES sheet_row (id) ON DELETE CASCADE DEFERRABLE,
    person_id BIGINT NOT NULL REFERENCES person (id) ON DELETE CASCADE DEFERRABLE
);
CREATE INDEX sheet_row_other_row ON sheet_row_other (sheet_row_id);
CREATE INDEX sheet_row_other_person ON sheet_row_other (person_id);
)";

inline constexpr LoggedTable sheetLoggedTables[] = {
    {SheetTable::Sheet, "sheet", nullptr, UndoRule::KeepsMadeAlong},
    {SheetTable::SheetRow, "sheet_row", "person_id"},
    {SheetTable::SheetRowOther, "sheet_row_other", "person_id"},
};

} // namespace rnf
