#include "people/Suppressions.h"

#include "people/SuppressionRepository.h"

namespace rnf {

QList<Suppression> Suppressions::all(Database &database) { return SuppressionRepository(database).all(); }

QList<Suppression> Suppressions::of(Action &action, const QString &key)
{
    return action.on<SuppressionRepository>().of(key);
}

void Suppressions::remember(Action &action, Suppression suppression)
{
    action.on<SuppressionRepository>().insert(action, suppression);
}

void Suppressions::eachKey(Action &action, const std::function<void(PersonId, const QString &)> &visit)
{
    action.on<SuppressionRepository>().eachKey(visit);
}

} // namespace rnf
