#pragma once

#include "insight/MonthlyPlanRepository.h"
#include "storage/Store.h"

namespace rnf {

/// What the monthly report of the office asks and shows: the only class of this that windows and commands see. Lives on the
/// thread that opened the store.
class MonthlyPlans : public QObject {
    Q_OBJECT

public:
    explicit MonthlyPlans(Store &store) : m_store(store), m_reading(store.reader()) {}

    MonthlyPlan plan(const Session &session);
    MonthlyLogo logo(const Session &session);

    // Answer the action's number, 0 when nothing was to be done.
    /// From now on these are asked, whatever their order. Refused ("no-question") where there is none.
    Result<qint64> choose(const Session &session, const QStringList &metrics);
    /// Refused like MonthlyLogo::check.
    Result<qint64> setLogo(const Session &session, const MonthlyLogo &logo);
    Result<qint64> removeLogo(const Session &session);

private:
    using Change = std::function<void(Action &, MonthlyPlan &plan)>;
    Result<qint64> save(const Session &session, const QString &label, const Change &change);

    Store &m_store;
    MonthlyPlanRepository m_reading;
};

} // namespace rnf
