#include "people/PeopleInAction.h"

#include "people/PeopleSchema.h"

namespace rnf {

QString PeopleInAction::employerNamed(qint64 id) { return m_people.names().nameOf(PeopleTable::Organization, id); }

} // namespace rnf
