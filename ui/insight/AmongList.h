#pragma once

#include "insight/MetricQuestion.h"
#include "lists/Lists.h"

namespace rnf {

/// Who is in a list, for narrowing a question by it. From any thread; throws StorageError.
inline std::shared_ptr<const MetricList> amongList(Database &database, const PersonList &list, const QDate &today)
{
    auto among = std::make_shared<MetricList>();
    among->name = list.name;
    const auto people = Lists::ids(database, list.filter(), list.order, today);
    among->people = QSet(people.begin(), people.end());
    return among;
}

} // namespace rnf
