#pragma once

#include "budget/BudgetLine.h"

#include <QMap>

namespace rnf {

/// Sums of cents, of an event, a side or a category.
struct BudgetSum {
    qint64 planned = 0, committed = 0, actual = 0;
    qint64 known = 0; ///< of every line the larger of committed and actual

    /// What of the plan has neither been bound nor paid; below zero where it came to more than planned. Counted line by line:
    /// what one line paid without an order does not use up the order of another.
    qint64 remaining() const { return planned - known; }
    BudgetSum &operator+=(const BudgetLine &line);
    BudgetSum operator-(const BudgetSum &other) const;
    bool operator==(const BudgetSum &) const = default;
};

/// What the money of an event comes to (events.md, section 12).
struct BudgetTotals {
    BudgetSum income, expense;
    QMap<BudgetCategory, BudgetSum> incomeBy, expenseBy; ///< of categories that have a line
    int attended = 0;                                    ///< distinct people who came

    static BudgetTotals of(const QList<BudgetLine> &lines, int attended);
    BudgetSum result() const { return income - expense; }
    bool isEmpty() const { return incomeBy.isEmpty() && expenseBy.isEmpty(); }
    /// Actual expense ÷ people who came, to the nearest cent; nothing before anybody came.
    std::optional<qint64> costPerAttendeeCents() const;
    /// Actual income from members, tickets and individual gifts.
    qint64 grassrootsCents() const;
    /// That ÷ all actual income, from 0 to 1; nothing before any came in.
    std::optional<double> grassrootsShare() const;
    bool operator==(const BudgetTotals &) const = default;
};

} // namespace rnf
