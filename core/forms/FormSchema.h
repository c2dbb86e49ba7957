#pragma once

#include "storage/Schema.h"

namespace rnf {

/// Numbers of the logged tables of forms. They stand in the change log for ever.
namespace FormTable {
enum Number { Form = 230, Question };
}

/// Forms that the office asks people with. Of the choices of a question each has a line: what it is here, its English and its
/// Spanish words, parted by tabs.
inline constexpr const char *formTables = R"(
CREATE TABLE answer_form (
    id @key,
    name TEXT NOT NULL DEFAULT '',
    kind TEXT NOT NULL DEFAULT 'people' CHECK (kind IN ('people', 'registrations') OR kind IN ('applications', 'proposals')),
    language TEXT NOT NULL DEFAULT 'en' CHECK (language IN ('en', 'es') OR language IN ('both')),
    title_en TEXT NOT NULL DEFAULT '',
    title_es TEXT NOT NULL DEFAULT '',
    intro_en TEXT NOT NULL DEFAULT '',
    intro_es TEXT NOT NULL DEFAULT ''
);
CREATE TABLE form_question (
    id @key,
    answer_form_id BIGINT NOT NULL REFERENCES answer_form (id) ON DELETE CASCADE DEFERRABLE,
    position INTEGER NOT NULL DEFAULT 0,
    goes_to TEXT NOT NULL DEFAULT '',
    kind TEXT NOT NULL DEFAULT 'short_text' CHECK (kind IN ('short_text', 'long_text') OR kind IN ('email', 'phone')
        OR kind IN ('date', 'yes_no') OR kind IN ('one_of', 'several_of') OR kind IN ('agreement')),
    label_en TEXT NOT NULL DEFAULT '',
    label_es TEXT NOT NULL DEFAULT '',
    help_en TEXT NOT NULL DEFAULT '',
    help_es TEXT NOT NULL DEFAULT '',
    choices TEXT NOT NULL DEFAULT '',
    is_required INTEGER NOT NULL DEFAULT 0 CHECK (is_required IN (0, 1)),
    is_asked INTEGER NOT NULL DEFAULT 0 CHECK (is_asked IN (0, 1))
);
CREATE INDEX form_question_form ON form_question (answer_form_id, position);
)";

inline constexpr LoggedTable formLoggedTables[] = {
    {FormTable::Form, "answer_form"},
    {FormTable::Question, "form_question"},
};

} // namespace rnf
