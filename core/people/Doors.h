#pragma once

#include "people/Purpose.h"

#include <QHash>

namespace rnf {

/// The rows of a list: one for each person, or one for all who are reached by the same number or behind the same door. The
/// first of them in the list keeps their row, the others stand beside their name.
struct Doors {
    Q_DECLARE_TR_FUNCTIONS(Doors)

public:
    Doors() = default;
    /// Each in a row of their own.
    Doors(const QList<PersonId> &everybody) : people(everybody.size()), firsts(everybody) {}
    /// `reachedBy`: the number or address of each; whoever is not in it has a row of their own.
    Doors(Purpose shared, const QList<PersonId> &everybody, const QHash<PersonId, QString> &reachedBy);

    Purpose purpose = Purpose::Everyone; ///< what the rows are shared for; Everyone: they are not
    qsizetype people = 0;
    QList<PersonId> firsts;                  ///< whose row it is, in list order
    QHash<PersonId, QList<PersonId>> others; ///< who else is reached by a row, in list order
    QHash<PersonId, QString> names;          ///< of everybody in a row of several: "Rosa Díaz, Luis Díaz"

    bool areShared() const { return purpose != Purpose::Everyone; }
    /// Everybody in a row of several.
    QList<PersonId> neighbours() const;
    void setNames(const QHash<PersonId, QString> &nameOf);
    /// "31 people", "31 people at 27 doors"
    QString told() const;

    /// Whether several people can be reached at once for this purpose.
    static bool canBeShared(Purpose purpose);
    /// Whether one row for all of them is what people expect.
    static bool areUsuallyShared(Purpose purpose) { return purpose == Purpose::Post || purpose == Purpose::Visits; }
    /// "One row per number", "One row per door"
    static QString question(Purpose purpose);
};

} // namespace rnf
