#include "merges/MergedPeople.h"

#include "merges/MergedPeopleRepository.h"
#include "storage/Action.h"

namespace rnf {

QHash<PersonId, MergedPerson> MergedPeople::all(Action &action) { return action.on<MergedPeopleRepository>().all(); }

} // namespace rnf
