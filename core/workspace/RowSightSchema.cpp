#include "workspace/RowRules.h"

namespace rnf {
namespace {

constexpr const char *peopleSeen[] = {
    "SELECT id FROM @base.person WHERE @me(id)",
    "SELECT person_id FROM @base.placement WHERE @supervisor = 1 AND @me(supervisor_id)",
    "SELECT person_id FROM @base.placement WHERE @lead = 1",
    "SELECT person_id FROM @base.application WHERE @lead = 1",
};
constexpr const char *peopleShared[] = {
    "SELECT person_id FROM @base.person_list_row WHERE @lists(person_list_id)",
    "SELECT person_id FROM @base.registration WHERE @events(event_id)",
    "SELECT s.person_id FROM @base.shift_sign_up s JOIN @base.volunteer_shift v ON v.id = s.volunteer_shift_id "
    "WHERE @events(v.event_id)",
};
constexpr const char *placementsSeen[] = {
    "SELECT id FROM @base.placement WHERE @lead = 1",
    "SELECT id FROM @base.placement WHERE @me(person_id)",
    "SELECT id FROM @base.placement WHERE @supervisor = 1 AND @me(supervisor_id)",
};
constexpr SightRules sight{peopleSeen, peopleShared, placementsSeen};

} // namespace

const SightRules &sightRules() { return sight; }

} // namespace rnf
