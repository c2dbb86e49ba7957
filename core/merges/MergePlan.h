#pragma once

#include "base/Session.h"
#include "merges/MergePreview.h"
#include "storage/TableShapes.h"

#include <QCoreApplication>
#include <QList>

#include <vector>

namespace rnf {

/// How a column of two rows that are the same fact becomes one value. Without a rule what the kept person's row says stays, and
/// where it says nothing the other's is taken. What does not stay is noted.
struct JoinRule {
    enum class How {
        State,     ///< whichever stands first in `words`; decides the columns of WithState as well
        WithState, ///< goes with the state
        Strongest, ///< whichever stands first in `words`
        Largest,
        Smallest,    ///< of values that are there
        LastOrNever, ///< the later day; none means for good
        Sum
    };
    const char *column;
    How how;
    QList<const char *> words = {};
};

/// What becomes of a column that says who somebody is, when that person is merged into another.
struct MergeRule {
    enum class How {
        Moves,    ///< it says the other one from then on
        Belongs,  ///< the row moves; one that says nothing new is folded into its like
        SameFact, ///< as Belongs; rows with the same `key` cannot stand beside each other and are joined
        Yields,   ///< as Moves; where there is one of the kept person with the same `key`, it says nobody
        Forbids   ///< such people are not merged: what stands there is not logged, so undo could not bring it back
    };
    const char *table;
    const char *column;
    How how;
    const char *what; ///< the rows in plain words, English
    QList<const char *> key = {};
    const char *ended = nullptr; ///< SameFact: only rows that have not ended are
    std::vector<JoinRule> columns = {};
    Operation reading = Operation::ReadPeople; ///< what it takes to hear how many there are
};

/// Rows that say how two people stand to each other: of one person to themselves they say nothing.
struct MergeLink {
    const char *table;
    const char *column, *other; ///< where the two stand
    /// `other` stands in this table, to which `reference` of the first refers; null: in the same row.
    const char *through = nullptr, *reference = nullptr;
};

/// Everything that refers to a person. A test reads the schema and fails for what is not named here.
class MergePlan {
    Q_DECLARE_TR_FUNCTIONS(MergePlan)

public:
    /// What others refer to stands first.
    static const std::vector<MergeRule> &rules();
    static const std::vector<MergeLink> &links();
    /// How what belongs to two rows that become one, under one unique key, is joined; null: that of the kept row stays as it is.
    static const MergeRule *rivals(const QString &table);
    /// Does a session hear how many rows of a rule there are?
    static bool isTold(const Session &session, const MergeRule &rule, const TableShapes &shapes);
    /// Adds so many rows, under their plain words.
    static void count(QList<MovedRows> &moved, const MergeRule &rule, qint64 rows);
};

} // namespace rnf
