#pragma once

#include "forget/KnownNames.h"
#include "forget/PersonTraces.h"

namespace rnf {

/// Takes a person out inside an action, on the writing thread; throws StorageError.
class ForgetInAction {
    Q_DECLARE_TR_FUNCTIONS(Forgetting)

public:
    ForgetInAction(Action &action, const TableShapes &shapes, PersonId person);

    void forget();

private:
    void addSuppressions();
    void dropLabels();
    /// What the log keeps of rows of others in which the whole name stands.
    void dropMentions();
    bool isOnlyAboutThem(qint64 action);
    bool hasNamesake();
    void remove();

    Action &m_action;
    const TableShapes &m_shapes;
    ForgetRepository &m_rows;
    std::optional<Person> m_person;
    PersonTraces m_traces;
    KnownNames m_names;
};

} // namespace rnf
