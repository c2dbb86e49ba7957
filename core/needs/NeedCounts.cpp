// What is counted of needs over all events, and names nobody.
#include "needs/ChildcareLoad.h"
#include "needs/Needs.h"

namespace rnf {

QList<CountedNeed> Needs::counted(Database &database) { return NeedRepository(database).counted(); }

QSet<EventId> Needs::withChildren(Database &database) { return NeedRepository(database).withChildren(); }

CareLoad Needs::careLoad(Database &database, EventId event, const std::function<bool(PersonId)> &isMeant)
{
    NeedRepository rows(database);
    const auto coming = rows.coming(event);
    CareLoad load;
    QList<Child> children;
    for (const auto &child : rows.children(event)) {
        const PersonId parent = coming.value(child.registration);
        if (!parent.isValid() || !isMeant(parent))
            continue;
        children += child;
        load.parents += parent;
        load.withoutHours += child.hasHours() ? 0 : 1;
    }
    load.setting = rows.setting(event).value_or(NeedSetting());
    load.halfHours = ChildcareLoad::halfHours(children, load.setting);
    for (const auto &halfHour : load.halfHours)
        load.mostAtOnce = qMax(load.mostAtOnce, halfHour.children);
    return load;
}

QList<Interpreting> Needs::interpreting(Database &database) { return NeedRepository(database).interpreting(); }

} // namespace rnf
