#pragma once

#include "storage/Schema.h"

namespace rnf {

namespace EvaluationTable {
enum Number { Evaluation = 155, Answer, Letter, Testimonial };
}

/// What interns and their host say of each other.
inline constexpr const char *evaluationTables = R"(
CREATE TABLE evaluation (
    id @key,
    placement_id BIGINT NOT NULL REFERENCES placement (id) ON DELETE CASCADE DEFERRABLE,
    direction TEXT NOT NULL DEFAULT 'host_on_intern' CHECK (direction IN ('host_on_intern', 'intern_on_host')
        OR direction = 'self'),
    stage TEXT NOT NULL DEFAULT 'start' CHECK (stage IN ('start', 'mid') OR stage IN ('final', 'exit')),
    author_id BIGINT REFERENCES person (id) ON DELETE SET NULL DEFERRABLE,
    status TEXT NOT NULL DEFAULT 'planned' CHECK (status IN ('planned', 'open') OR status = 'submitted'),
    due_on TEXT,
    submitted_at TEXT NOT NULL DEFAULT '',
    opened_on TEXT,
    wants_credit INTEGER NOT NULL DEFAULT 0 CHECK (wants_credit IN (0, 1)),
    UNIQUE (placement_id, direction, stage)
);
CREATE INDEX evaluation_author ON evaluation (author_id) WHERE author_id IS NOT NULL;
CREATE TABLE evaluation_answer (
    id @key,
    evaluation_id BIGINT NOT NULL REFERENCES evaluation (id) ON DELETE CASCADE DEFERRABLE,
    prompt TEXT NOT NULL,
    score INTEGER NOT NULL DEFAULT -1 CHECK (score BETWEEN -1 AND 4),
    text TEXT NOT NULL DEFAULT '',
    UNIQUE (evaluation_id, prompt)
);
CREATE TABLE letter (
    id @key,
    placement_id BIGINT NOT NULL REFERENCES placement (id) ON DELETE CASCADE DEFERRABLE,
    direction TEXT NOT NULL DEFAULT 'host_for_intern' CHECK (direction IN ('host_for_intern', 'intern_for_host')),
    body TEXT NOT NULL DEFAULT '',
    status TEXT NOT NULL DEFAULT 'draft' CHECK (status IN ('draft', 'signed') OR status IN ('published', 'withdrawn')),
    signed_on TEXT,
    signer_id BIGINT REFERENCES person (id) ON DELETE SET NULL DEFERRABLE,
    wants_credit INTEGER NOT NULL DEFAULT 0 CHECK (wants_credit IN (0, 1)),
    UNIQUE (placement_id, direction)
);
CREATE INDEX letter_signer ON letter (signer_id) WHERE signer_id IS NOT NULL;
CREATE TABLE testimonial (
    id @key,
    letter_id BIGINT REFERENCES letter (id) ON DELETE CASCADE DEFERRABLE,
    evaluation_id BIGINT REFERENCES evaluation (id) ON DELETE CASCADE DEFERRABLE,
    excerpt TEXT NOT NULL,
    name_form TEXT NOT NULL DEFAULT 'anonymous' CHECK (name_form IN ('full', 'first') OR name_form = 'anonymous'),
    consent_on TEXT NOT NULL,
    withdrawn_on TEXT
);
CREATE INDEX testimonial_letter ON testimonial (letter_id) WHERE letter_id IS NOT NULL;
CREATE INDEX testimonial_evaluation ON testimonial (evaluation_id) WHERE evaluation_id IS NOT NULL;
)";

inline constexpr LoggedTable evaluationLoggedTables[] = {
    {EvaluationTable::Evaluation, "evaluation"},
    {EvaluationTable::Answer, "evaluation_answer"},
    {EvaluationTable::Letter, "letter"},
    {EvaluationTable::Testimonial, "testimonial"},
};

} // namespace rnf
