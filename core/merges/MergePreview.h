#pragma once

#include "base/Id.h"
#include "base/Result.h"

#include <QList>
#include <QStringList>

namespace rnf {

/// One field of people who are to be one, side by side.
struct MergeField {
    enum class Rule {
        OneStays,      ///< the value of one of them; the others are kept as "also"
        AllStay,       ///< phones, addresses, jobs, tags, notes …: what differs stands beside each other
        StrictestStays ///< who said no to being reached has said no
    };
    QString key, label;
    Rule rule = Rule::OneStays;
    QStringList values;   ///< of each, in the order of MergePreview::people; empty: has none
    PersonId proposed;    ///< where one stays: whose, unless somebody chooses
    bool differs = false; ///< two of them say different things, capitals and blanks apart
    bool operator==(const MergeField &) const = default;
};

/// So many rows of one kind.
struct MovedRows {
    QString what; ///< "Phone numbers"
    qint64 count = 0;
    bool operator==(const MovedRows &) const = default;
};

/// What making one of several people would do, and what forbids it.
struct MergePreview {
    QList<PersonId> people;   ///< the one who is kept first
    QStringList names;        ///< of each
    QList<MergeField> fields; ///< in which any of them has a value, in the order of the form
    QList<MovedRows> moved;   ///< what of the others goes to the one who is kept
    QList<Problem> obstacles; ///< why it cannot be, and what to do first

    PersonId keep() const { return people.value(0); }
    bool isPossible() const { return people.size() > 1 && obstacles.isEmpty(); }
};

/// Whose value of a field stays; that they have none is a value, too.
struct FieldChoice {
    QString field; ///< key, as in FieldCatalog
    PersonId from;
    bool operator==(const FieldChoice &) const = default;
};

/// Who is to be one. Fields without a choice get the value that is proposed.
struct MergeWish {
    PersonId keep; ///< none: the one whom a preview proposes, and nothing is done where something is in the way
    QList<PersonId> others;
    QList<FieldChoice> choices = {};
    int score = 0;        ///< how much they are alike, where something found them
    QString reasons = {}; ///< the same in words; kept with the merge
};

/// Something that somebody should look at after a merge.
struct MergeFlag {
    PersonId person;
    QString text; ///< "Has two current jobs. …"
    bool operator==(const MergeFlag &) const = default;
};

struct MergeOutcome {
    qint64 action = 0; ///< 0: nothing was done
    qint64 merged = 0; ///< people who are one with another now
    QList<MovedRows> moved;
    qint64 leftOut = 0; ///< groups of nobody to keep in whose way something was
    qint64 folded = 0;  ///< rows among them that said what the kept person's said already
    QList<MergeFlag> flags;
};

} // namespace rnf
