#pragma once

#include "needs/Need.h"

#include <QCoreApplication>
#include <QHash>

namespace rnf {

/// What interpreting must keep to (events.md, section 6): two people where it takes more than an hour, nobody in two places at
/// once, and no more receivers than there are. Times are half open, so back to back is no clash. Values in, sentences out.
class InterpretingRules {
    Q_DECLARE_TR_FUNCTIONS(InterpretingRules)

public:
    static constexpr int longestAlone = 60; ///< minutes

    static qint64 minutes(const Interpreting &one);
    /// Two where nobody can do it alone.
    static int peopleNeeded(const Interpreting &one) { return minutes(one) > longestAlone ? 2 : 1; }
    /// Who is named for it, nobody to two people.
    static QList<PersonId> people(const Interpreting &one);

    InterpretingRules(Event event, QList<Interpreting> all, int receiversInStock, QHash<PersonId, QString> names)
        : m_event(std::move(event)), m_all(std::move(all)), m_stock(receiversInStock), m_names(std::move(names))
    {
    }

    /// What is wrong with one of them beside the others.
    QStringList warnings(const Interpreting &one) const;
    /// The most receivers that are needed at any moment while this one runs.
    int receiversNeeded(const Interpreting &one) const;

private:
    bool overlap(const Interpreting &one, const Interpreting &other) const;

    Event m_event;
    QList<Interpreting> m_all;
    int m_stock;
    QHash<PersonId, QString> m_names;
};

} // namespace rnf
