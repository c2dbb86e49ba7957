#pragma once

#include "recap/EventRecap.h"
#include "recap/RecapRepository.h"
#include "storage/Store.h"

namespace rnf {

class Budgets;
class Needs;
class Registrations;
class Staffing;

/// What events came to, once they have begun; the only class of this part that windows and commands see. The words of a recap
/// belong to the event, which keeps them. Reads answer "nothing" when they fail. Lives on the thread that opened the store.
class EventRecaps : public QObject {
    Q_OBJECT

public:
    EventRecaps(Store &store, Registrations &registrations, Needs &needs, Staffing &staffing, Budgets &budgets);

    /// A few statements, however many people came.
    EventRecap of(const Session &session, const Event &event);
    /// Notes in the history that the recap of an event is printed; before the paper comes out.
    Result<qint64> notePrinted(const Session &session, const Event &event);

private:
    std::optional<NeedsMet> needsMet(const Session &session, EventId event);

    Store &m_store;
    Registrations &m_registrations;
    Needs &m_needs;
    Staffing &m_staffing;
    Budgets &m_budgets;
    RecapRepository m_reading;
};

} // namespace rnf
