#pragma once

#include "storage/Schema.h"

namespace rnf {

inline constexpr int interactionTable = 40;

/// Who spoke with whom, how, and what comes next. A next step is open until `next_done_on` says otherwise; a later
/// conversation with the same person settles it. Organizers are people as everybody is.
inline constexpr const char *conversationTables = R"(
CREATE TABLE interaction (
    id @key,
    person_id BIGINT NOT NULL REFERENCES person (id) ON DELETE CASCADE DEFERRABLE,
    organizer_id BIGINT REFERENCES person (id) ON DELETE SET NULL DEFERRABLE,
    happened_at TEXT NOT NULL DEFAULT '',
    method TEXT NOT NULL DEFAULT 'phone_call'
        CHECK (method IN ('one_on_one', 'house_visit') OR method IN ('worksite', 'meeting')
            OR method IN ('phone_call', 'sms') OR method IN ('text_blast', 'email') OR method IN ('letter', 'social_media')
            OR method = 'door_knock'),
    result TEXT NOT NULL DEFAULT 'talked'
        CHECK (result IN ('talked', 'no_answer') OR result IN ('busy', 'call_back') OR result IN ('cannot_talk', 'left_message')
            OR result IN ('wrong_number', 'refused') OR result IN ('other_language', 'deceased') OR result = 'do_not_contact'),
    length_min INTEGER NOT NULL DEFAULT 0,
    note TEXT NOT NULL DEFAULT '',
    next_step TEXT NOT NULL DEFAULT '',
    next_due_on TEXT,
    next_done_on TEXT,
    assigned_to_id BIGINT REFERENCES person (id) ON DELETE SET NULL DEFERRABLE
);
CREATE INDEX interaction_person ON interaction (person_id, happened_at);
CREATE INDEX interaction_organizer ON interaction (organizer_id) WHERE organizer_id IS NOT NULL;
CREATE INDEX interaction_assigned ON interaction (assigned_to_id) WHERE assigned_to_id IS NOT NULL;
CREATE INDEX interaction_next ON interaction (next_due_on) WHERE next_due_on IS NOT NULL AND next_done_on IS NULL;
)";

inline constexpr LoggedTable conversationLoggedTables[] = {{interactionTable, "interaction", "person_id"}};

} // namespace rnf
