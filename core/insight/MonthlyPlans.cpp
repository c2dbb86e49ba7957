#include "insight/MonthlyPlans.h"

#include "insight/Metrics.h"

using namespace Qt::StringLiterals;

namespace rnf {

MonthlyPlan MonthlyPlans::plan(const Session &session)
{
    return m_store.read(session, Operation::ReadPeople, [&] { return m_reading.plan(); });
}

MonthlyLogo MonthlyPlans::logo(const Session &session)
{
    return m_store.read(session, Operation::ReadPeople, [&] { return m_reading.logo(); });
}

Result<qint64> MonthlyPlans::save(const Session &session, const QString &label, const Change &change)
{
    return m_store.act(session, Operation::KeepFile, label, [&](Action &action) {
        auto &rows = action.on<MonthlyPlanRepository>();
        const MonthlyPlan before = rows.plan();
        MonthlyPlan after = before;
        change(action, after);
        if (after == before)
            return;
        if (after.id == 0)
            rows.insert(action, after);
        else
            rows.update(action, before, after);
    });
}

Result<qint64> MonthlyPlans::choose(const Session &session, const QStringList &metrics)
{
    if (metrics.isEmpty())
        return Error{u"no-question"_s, tr("A monthly report answers at least one question. Tick one.")};
    return save(session, tr("Choose the questions of the monthly report"), [&](Action &, MonthlyPlan &plan) {
        const MonthlyPlan before = plan;
        QStringList names = metrics;
        for (const auto *metric : before.metrics()) { // what others chose and this session does not see stays
            if (!Policy::allows(session, metric->reading))
                names += metric->name;
        }
        plan.questions = names.join(u' ');
        if (plan.metrics() == before.metrics())
            plan = before; // the same in another order, or the twelve that were meant anyway
    });
}

Result<qint64> MonthlyPlans::setLogo(const Session &session, const MonthlyLogo &logo)
{
    if (const auto checked = logo.check(); !checked)
        return checked.error();
    return save(session, tr("Put the logo %1 on the monthly report").arg(logo.fileName),
                [&](Action &action, MonthlyPlan &plan) {
                    MonthlyLogo added = logo;
                    action.on<MonthlyPlanRepository>().insert(action, added);
                    plan.logo = added.id;
                });
}

Result<qint64> MonthlyPlans::removeLogo(const Session &session)
{
    return save(session, tr("Take the logo off the monthly report"), [](Action &, MonthlyPlan &plan) { plan.logo = {}; });
}

} // namespace rnf
