#pragma once

#include "work/HoursRepository.h"

#include <QCoreApplication>

namespace rnf {

/// The way of week sheets from open to approved, inside the action that takes them there, on the writing thread; judged by what
/// stands in the workspace at that moment. What is not allowed throws a Refusal.
class SheetsInAction {
    Q_DECLARE_TR_FUNCTIONS(SheetsInAction)

public:
    explicit SheetsInAction(Action &action);

    Timesheet current(TimesheetId id);
    /// One whose entries may change.
    Timesheet open(TimesheetId id);
    /// The sheet that takes entries of a week, begun where there is none. Once the week is fixed that is an amendment, which
    /// takes none without a reason.
    Timesheet taking(const WeekKey &key, const QString &reason);
    /// The week itself is approved; what more it takes amends it.
    bool isFixed(const WeekKey &key);
    /// Why a week takes no entries as it stands; empty where it does.
    QString closedBecause(const WeekKey &key);
    /// A week without entries is one in which nothing was done; an amendment without any amends nothing, and goes.
    void dropIfEmptied(const Timesheet &sheet);

    void submit(const WeekKey &key);
    void reopen(TimesheetId id);
    /// Takes a week back that was submitted, so that it takes entries again; answers whether one was.
    bool takeBack(const WeekKey &key);
    /// As somebody saw it: what was submitted again since is not what they decided about.
    void approve(const Timesheet &seen, AccountId by);
    void giveBack(const Timesheet &seen, const QString &text, AccountId by);

    /// What counts of a placement, by day, as Hours::effective says.
    QList<TimeEntry> effective(PlacementId placement) { return m_rows.effective(placement); }
    /// What a paid stipend or a signed report used, from a Monday up to, but without, a day, stays approved for good.
    void lock(PlacementId placement, const QDate &from, const QDate &beyond);

    static void refuseUnlessOpen(const Timesheet &sheet);
    /// As it goes into the database; none is refused.
    static QString reasonIn(const QString &text);
    static QString shown(const QDate &day);

private:
    Timesheet waiting(const Timesheet &seen);
    void openAgain(const Timesheet &before, Timesheet after);

    Action &m_action;
    HoursRepository &m_rows;
};

} // namespace rnf
