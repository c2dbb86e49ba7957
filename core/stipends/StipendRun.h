#pragma once

#include "stipends/StipendCalculation.h"

namespace rnf {

using StipendRunId = Id<struct StipendRunTag>;
using StipendLineId = Id<struct StipendLineTag>;

/// The stipends that a programme settles together, once a month.
struct StipendRun {
    StipendRunId id;
    ProgramId program;
    QDate month; ///< its first day
    bool operator==(const StipendRun &) const = default;
};

/// The way of a line: calculated → confirmed → paid; needs decision → confirmed or not paid, both with a reason.
enum class StipendStatus { Calculated, NeedsDecision, Confirmed, NotPaid, Paid };
constexpr auto keysOf(StipendStatus)
{
    return std::to_array({"calculated", "needs_decision", "confirmed", "not_paid", "paid"});
}

/// What one intern gets for one month in one run, with the numbers it was calculated from. A line whose month is earlier than
/// its run's is an adjustment: hours of a month that was settled were amended since, and its amount is the difference.
struct StipendLine {
    StipendLineId id; ///< invalid: proposed, and not written yet
    StipendRunId run;
    PlacementId placement;
    PersonId person;
    QDate month;        ///< first day of the month that it is for
    StipendRuleId rule; ///< by which it was calculated; invalid: the shipped one
    int weekMin = 0;    ///< agreed then
    int monthDays = 0;  ///< these as in StipendCalculation
    int placementDays = 0;
    int countedDays = 0;
    int approvedMin = 0;
    int meanWeekMin = 0;
    int amountCents = 0; ///< proposed, then decided; of an adjustment it may be below zero
    StipendStatus status = StipendStatus::Calculated;
    QString reason; ///< of whoever decided
    QDate paidOn;
    QString reference; ///< of the payment: check number, transfer

    bool isPaid() const { return status == StipendStatus::Paid; }
    /// Nothing of it changes any more by itself: later amendments make an adjustment.
    bool isSettled() const { return isPaid() || status == StipendStatus::NotPaid; }
    bool operator==(const StipendLine &) const = default;
};

/// A line of a run beside what its hours say now.
struct StipendRow {
    StipendLine line;          ///< as written; without an id as it would be
    StipendCalculation now;    ///< of the line's month by the hours as they stand; of a settled line as it was written
    StipendCalculation before; ///< of an adjustment: as its month was settled before
    int settledCents = 0;      ///< of an adjustment: with how much it was, from which the amount is measured
    std::optional<StipendLine> proposed; ///< as it would be written now; nothing: it would not be there
    bool isAdjustment = false;
    bool isOutOfDate = false;  ///< it was written, is not settled, and would be written otherwise now
    bool isFollowed = false;   ///< a later run settled the same month again, so that it stays as it is
    QList<QDate> waitingWeeks; ///< Mondays of its month's weeks that are submitted and not decided, so not counted yet

    bool isWritten() const { return line.id.isValid(); }
    /// If somebody has to say whether it is paid, nobody did yet.
    bool isUndecided() const { return !isWritten() || line.status == StipendStatus::NeedsDecision; }
    /// What the program proposes to pay, whatever was decided.
    int proposedCents() const { return proposed ? proposed->amountCents : now.amountCents() - settledCents; }
    /// Amount × 60 ÷ effective minutes, in cents; nothing without hours, and of an adjustment.
    std::optional<int> effectiveRate() const
    {
        return isAdjustment ? std::nullopt : centsPerHour(line.amountCents, now.effectiveMin);
    }
};

/// A programme's month as it stands: what was written of its run and what would be. Rows of those who get no stipend are not
/// among them.
struct StipendMonth {
    StipendRun run; ///< without an id: nothing was written yet
    StipendRule rule;
    bool isOver = false; ///< all of its weeks are
    /// Current interns by their names, then those who have ended; adjustments behind the month's own.
    QList<StipendRow> rows;

    /// `calculate` would change something.
    bool needsCalculating() const
    {
        return std::ranges::any_of(rows, [](const StipendRow &row) { return !row.isWritten() || row.isOutOfDate; });
    }
    /// Cents of all rows that are paid, or are to be: without what is not paid.
    qint64 totalCents() const
    {
        qint64 sum = 0;
        for (const auto &row : rows)
            sum += row.line.status == StipendStatus::NotPaid ? 0 : row.line.amountCents;
        return sum;
    }
};

/// What somebody's stipend of a month will be, as far as it can be told.
struct StipendForecast {
    StipendCalculation calculation; ///< `amountCents` is what will be proposed
    int waitingMin = 0;             ///< of weeks that are over: submitted and not decided yet
    bool isOver = false;            ///< all weeks of the month are

    /// Approved and waiting hours of the weeks that are over reach the threshold.
    bool isOnTrack() const
    {
        StipendCalculation hoped = calculation;
        hoped.effectiveMin += waitingMin;
        return hoped.reachesThreshold();
    }
};

/// What was settled or confirmed of somebody's month in all, adjustments among it, for numbers over many.
struct StipendOfMonth {
    PlacementId placement;
    PersonId person;
    QDate month;
    int amountCents = 0;
    int effectiveMin = 0;
    std::optional<int> minimumWageCents; ///< an hour, on the first day of the month; nothing: rate unknown
};

} // namespace rnf
