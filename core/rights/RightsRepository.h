#pragma once

#include "rights/RightsCheck.h"
#include "storage/RecordTable.h"

namespace rnf {

/// All SQL about rights checks. Opens no transaction: RightsChecks does.
class RightsRepository : public RecordTables<RightsCheck, RightsAnswer> {
public:
    explicit RightsRepository(Database &database);

    /// The newest first.
    QList<RightsCheck> checks(PlacementId placement);
    /// The newest one of each placement.
    QList<RightsCheck> newestChecks();
    /// In the order of the rules they were asked by.
    QList<RightsAnswer> answers(RightsCheckId check);

private:
    Statement m_checks, m_newestChecks, m_answers;
};

} // namespace rnf
