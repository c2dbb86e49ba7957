// What undo must not take back of stipends that were settled, and of the hours that they used.
#include "base/Money.h"
#include "interns/InternSchema.h"
#include "people/PeopleSchema.h"
#include "stipends/StipendSchema.h"
#include "stipends/StipendWords.h"
#include "stipends/Stipends.h"
#include "storage/StorageError.h"
#include "storage/Undo.h"
#include "work/ApprovedHours.h"
#include "work/WorkSchema.h"

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

/// What a plan would make of a line: its columns that change, and what they say then.
class LineBack {
public:
    void add(const UndoPlan::Value &value) { m_values.insert(value.column, value.back); }
    bool has(const QString &column) const { return m_values.contains(column); }
    /// Empty where it says nothing then, or does not change.
    QString text(const QString &column) const
    {
        const SqlValue value = m_values.value(column);
        const auto *text = std::get_if<QString>(&value);
        return text ? *text : QString();
    }
    StipendStatus statusOf(const StipendLine &line) const
    {
        return fromKey<StipendStatus>(text(u"status"_s)).value_or(line.status);
    }
    /// A payment that goes back, or comes back, as a whole.
    bool isPayment() const { return has(u"status"_s) && has(u"paid_on"_s); }
    /// It was calculated from other numbers then.
    bool isCalculation() const
    {
        return std::any_of(m_values.keyBegin(), m_values.keyEnd(), [](const QString &column) {
            return column != "status"_L1 && column != "amount_cents"_L1 && column != "reason"_L1;
        });
    }

private:
    QHash<QString, SqlValue> m_values;
};

bool restsOn(const StipendLine &line, const Timesheet &sheet)
{
    return line.placement == sheet.placement && MonthWeeks::of(line.month).holds(sheet.weekOn);
}

/// Looks at the lines that a plan takes away or changes, as they are now; what goes with its person may go.
class UndoGuard {
public:
    UndoGuard(Action &action, UndoPlan &plan)
        : m_action(action), m_plan(plan), m_rows(action.on<StipendRepository>()),
          m_stipends(action, action.doneAt().toLocalTime().date())
    {
        for (const auto &value : plan.values) {
            if (value.table == StipendTable::Line)
                m_changed[StipendLineId(value.row)].add(value);
        }
    }

    void run()
    {
        m_plan.eachRemoval(StipendTable::Rule, [&](qint64 id) { m_stipends.refuseUsed(StipendRuleId(id)); });
        for (const auto &line : m_rows.settled()) {
            if (!m_plan.removes(PeopleTable::Person, line.person.value))
                checkSettled(line);
        }
        for (auto changed = m_changed.cbegin(); changed != m_changed.cend(); ++changed) {
            if (const auto line = m_rows.find(changed.key()); line && !line->isPaid())
                checkUnpaid(*line, *changed);
        }
        ApprovedHours::keepUsed(m_action, m_plan, [this](const Timesheet &sheet) { return useOf(sheet); });
    }

private:
    bool isRemoved(const StipendLine &line) const
    {
        const auto run = m_rows.find(line.run);
        return m_plan.removes(StipendTable::Line, line.id.value) || m_plan.removes(StipendTable::Run, line.run.value)
            || m_plan.removes(InternTable::Placement, line.placement.value)
            || (run && m_plan.removes(InternTable::Program, run->program.value));
    }

    void checkSettled(const StipendLine &line)
    {
        const auto changed = m_changed.constFind(line.id);
        const bool isGone = isRemoved(line), isChanged = changed != m_changed.constEnd();
        if (line.isPaid() && (isGone || (isChanged && !changed->isPayment())))
            throw Refusal({u"paid"_s, said(line, Stipends::tr("The stipend of %1 for %2, %3, is paid and stays as it is. "
                                                              "Nothing was done. Its payment can only be undone as a "
                                                              "whole."))});
        if (isGone || isChanged)
            m_stipends.refuseFollowed(line);
        if (line.isPaid() && !isChanged)
            m_staying += line;
        else if (line.isPaid())
            planLock(line, false);
    }

    /// Nothing is paid or decided by taking something back that could not be done by itself.
    void checkUnpaid(const StipendLine &line, const LineBack &back)
    {
        const StipendStatus status = back.statusOf(line);
        if (status == StipendStatus::Paid || back.has(u"paid_on"_s)) {
            const bool isWhole = status == StipendStatus::Paid && !back.text(u"paid_on"_s).isEmpty();
            if (!isWhole || line.status != StipendStatus::Confirmed)
                throw Refusal(changedMeanwhile());
            // A payment that comes back finds the hours that it was made for, and locks them again.
            m_stipends.current(line);
            planLock(line, true);
            return;
        }
        const QString reason = back.has(u"reason"_s) ? back.text(u"reason"_s) : line.reason;
        const bool isDecided = status == StipendStatus::NotPaid || (status == StipendStatus::Confirmed && isAsked(line));
        if (isDecided && reason.isEmpty() && !back.isCalculation())
            throw Refusal(StipendsInAction::undecided());
    }

    /// Somebody has to say why it is paid.
    bool isAsked(const StipendLine &line)
    {
        const auto run = m_rows.find(line.run);
        const auto rule = m_rows.find(line.rule).value_or(StipendRule());
        return (run && line.month < run->month) || StipendRows::asWritten(line, rule).needsDecision();
    }

    /// Also of the weeks that were approved, or locked by something else, since the payment.
    void planLock(const StipendLine &line, bool isLocked)
    {
        const auto weeks = MonthWeeks::of(line.month);
        ApprovedHours::planLock(m_plan, m_action.on<HoursRepository>().fixed(line.placement, weeks.from, weeks.beyond),
                                isLocked);
    }

    std::optional<Error> useOf(const Timesheet &sheet)
    {
        const auto line = std::ranges::find_if(m_staying, [&](const StipendLine &one) { return restsOn(one, sheet); });
        if (line == m_staying.end())
            return std::nullopt;
        return Error{u"paid"_s, said(*line, Stipends::tr("The stipend of %1 for %2, %3, is paid and rests on these hours. "
                                                         "Nothing was done. Amend the hours instead: open that week in "
                                                         "Hours, and say what they should be, and why. What that changes "
                                                         "is shown when the next month is calculated."))};
    }

    /// The intern, the month and the amount are %1 to %3 of the text.
    QString said(const StipendLine &line, const QString &text)
    {
        QString name;
        People::eachPerson(m_action.database(), QList{line.person}, {}, [&](const Person &person) {
            name = person.displayName();
            return true;
        });
        return text.arg(name, StipendWords::month(line.month), Money::shown(line.amountCents));
    }

    Action &m_action;
    UndoPlan &m_plan;
    StipendRepository &m_rows;
    StipendsInAction m_stipends;
    QHash<StipendLineId, LineBack> m_changed;
    QList<StipendLine> m_staying; ///< paid before and after
};

} // namespace

void Stipends::refuseUndo(Action &action, UndoPlan &plan) { UndoGuard(action, plan).run(); }

bool Stipends::isPaid(Action &action, const Timesheet &sheet)
{
    const auto lines = action.on<StipendRepository>().lines(sheet.placement);
    return std::ranges::any_of(lines, [&](const StipendLine &line) { return line.isPaid() && restsOn(line, sheet); });
}

} // namespace rnf
