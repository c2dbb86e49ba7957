#pragma once

#include "storage/Schema.h"

namespace rnf {

/// Numbers of the logged tables of lists. They stand in the change log for ever.
namespace ListTable {
enum Number { PersonList = 50, PersonListRow = 51 };
}

/// Lists of people. One that updates itself keeps a search and a condition as typed clauses (Condition::toJson), a
/// hand-picked one has a row for each of its people.
inline constexpr const char *listTables = R"(
CREATE TABLE person_list (
    id @key,
    name TEXT NOT NULL DEFAULT '',
    search TEXT NOT NULL DEFAULT '',
    condition TEXT NOT NULL DEFAULT '',
    columns TEXT NOT NULL DEFAULT '',
    sort_column TEXT NOT NULL DEFAULT 'name',
    is_descending INTEGER NOT NULL DEFAULT 0 CHECK (is_descending IN (0, 1)),
    is_pinned INTEGER NOT NULL DEFAULT 1 CHECK (is_pinned IN (0, 1)),
    is_hand_picked INTEGER NOT NULL DEFAULT 0 CHECK (is_hand_picked IN (0, 1))
);
CREATE TABLE person_list_row (
    id @key,
    person_list_id BIGINT NOT NULL REFERENCES person_list (id) ON DELETE CASCADE DEFERRABLE,
    person_id BIGINT NOT NULL REFERENCES person (id) ON DELETE CASCADE DEFERRABLE,
    UNIQUE (person_list_id, person_id)
);
CREATE INDEX person_list_row_person ON person_list_row (person_id);
)";

inline constexpr LoggedTable listLoggedTables[] = {
    {ListTable::PersonList, "person_list"},
    {ListTable::PersonListRow, "person_list_row", "person_id"},
};

} // namespace rnf
