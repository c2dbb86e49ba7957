#pragma once

#include "rights/RightsRules.h"

namespace rnf {

/// What the records alone say to each question (interns.md, section 11). Amounts are compared exactly, in whole cents and
/// minutes; only what is shown is rounded.
class RightsComputed {
    Q_DECLARE_TR_FUNCTIONS(RightsComputed)

public:
    static RightsJudgment pay(const RightsFacts &facts);         ///< F1
    static RightsJudgment studies(const RightsFacts &facts);     ///< F3
    static RightsJudgment calendar(const RightsFacts &facts);    ///< F4
    static RightsJudgment learning(const RightsFacts &facts);    ///< F5
    static RightsJudgment clerical(const RightsFacts &facts);    ///< F6
    static RightsJudgment unpaidHost(const RightsFacts &facts);  ///< NY1
    static RightsJudgment freeHours(const RightsFacts &facts);   ///< NY2
    static RightsJudgment business(const RightsFacts &facts);    ///< NY3
    static RightsJudgment nominalFee(const RightsFacts &facts);  ///< NF
    static RightsJudgment minimumWage(const RightsFacts &facts); ///< MW
    static RightsJudgment respect(const RightsFacts &facts);     ///< DI
    static RightsJudgment knownPlace(const RightsFacts &facts);  ///< PL

private:
    /// The stipend beside 20 % of the minimum wage, because what others here are paid for such work is not in the records.
    static RightsJudgment comparedFee(const RightsFacts &facts);
};

} // namespace rnf
