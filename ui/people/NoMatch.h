#pragma once

#include "lists/Lists.h"
#include "look/EmptyState.h"

namespace rnf {

/// What the list of people shows when nobody is found: why, and the ways on that help most.
class NoMatch : public EmptyState {
    Q_OBJECT

public:
    NoMatch(Lists &lists, const Session &session, QWidget *parent);

    /// `name`: of the list, when it has one; `total`: of all people.
    void explain(const PeopleFilter &filter, const QString &name, qint64 total);

Q_SIGNALS:
    void everyoneWanted();
    /// Somebody of the name that was searched for shall be added.
    void addWanted();
    void conditionWanted(const rnf::Condition &condition);

private:
    Condition mostHelpfulWithout(const PeopleFilter &filter, qint64 total) const;

    Lists &m_lists;
    const Session &m_session;
    Condition m_rest; ///< what is asked without the condition that is offered to go
    QPushButton *m_addByName;
    QPushButton *m_drop;
};

} // namespace rnf
