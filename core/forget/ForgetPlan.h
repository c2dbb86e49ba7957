#pragma once

#include "merges/MergePlan.h"

namespace rnf {

/// What becomes of a column that says whose a row is, or whom it names, when somebody is forgotten.
struct ForgetRule {
    enum class How {
        Goes,      ///< the row is theirs
        GoesAlone, ///< the row is theirs where nobody else holds it, else it stays and says nobody
        LetsGo     ///< the row is somebody else's, or everybody's: it stays and says nobody
    };
    const char *table;
    const char *column;
    How how;
    const char *parent = "person"; ///< the table that the column refers to
};

/// Everything that refers to a person, or to what is theirs. A test reads the schema and fails for what is not named here.
class ForgetPlan {
public:
    /// What others refer to stands first.
    static const std::vector<ForgetRule> &rules();
    /// What the rows of a rule are in plain words, and who hears of them; null for what is told with what it belongs to.
    static const MergeRule *words(const ForgetRule &rule);
};

} // namespace rnf
