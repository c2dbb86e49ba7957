#include "exchange/BudgetExports.h"

#include "base/Dates.h"
#include "budget/BudgetWords.h"
#include "events/EventWords.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

/// "1250.00", as spreadsheets calculate with it.
QString plainAmount(qint64 cents)
{
    constexpr int perUnit = 100;
    return u"%1.%2"_s.arg(cents / perUnit).arg(cents % perUnit, 2, 10, QLatin1Char('0'));
}

} // namespace

BudgetExports::BudgetExports(Store &store, People &people, Budgets &budgets) : m_budgets(budgets), m_exports(store, people)
{
}

Result<qsizetype> BudgetExports::write(const Session &session, const QString &path, const Event &event)
{
    const TextTable table = tableOf(session, event);
    const QString label = tr("Export the budget of %1 to %2").arg(EventWords::named(event), QFileInfo(path).fileName());
    const auto done = m_exports.writeTable(session, path, table, label);
    return done ? Result<qsizetype>(table.rows.size()) : done.error();
}

TextTable BudgetExports::tableOf(const Session &session, const Event &event)
{
    using Holds = TableWriter::Holds;
    TextTable table{{tr("Side"), tr("Category"), tr("What"), tr("Planned"), tr("Committed"), tr("Actual"),
                     tr("Organization"), tr("Paid on"), tr("Receipt")},
                    {},
                    {{3, Holds::Number}, {4, Holds::Number}, {5, Holds::Number}, {7, Holds::Day}}};
    for (const auto &line : m_budgets.lines(session, event.id))
        table.rows += {BudgetWords::side(line.side),
                       BudgetWords::category(line.category),
                       BudgetWords::title(line),
                       plainAmount(line.plannedCents),
                       plainAmount(line.committedCents),
                       plainAmount(line.actualCents),
                       line.organizationName,
                       line.paidOn.isValid() ? dayText(line.paidOn) : QString(),
                       line.receiptNo};
    return table;
}

} // namespace rnf
