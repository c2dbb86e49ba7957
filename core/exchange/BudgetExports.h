#pragma once

#include "budget/Budgets.h"
#include "exchange/Exports.h"

namespace rnf {

/// Hands the budget of an event out as a table, a line each, for a spreadsheet. It stands in the history. Lives on the thread
/// that opened the store.
class BudgetExports : public QObject {
    Q_OBJECT

public:
    BudgetExports(Store &store, People &people, Budgets &budgets);

    /// Answers how many lines. The file appears whole or not at all.
    Result<qsizetype> write(const Session &session, const QString &path, const Event &event);

private:
    TextTable tableOf(const Session &session, const Event &event);

    Budgets &m_budgets;
    Exports m_exports;
};

} // namespace rnf
