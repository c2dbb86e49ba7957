#include "workspace/DemoStipends.h"

#include "stipends/Stipends.h"

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

Result<> withoutNumber(const Result<qint64> &done) { return done ? Result<>() : Result<>(done.error()); }

/// Confirms what is clear, and pays in spite of what is not.
Result<> decide(Stipends &stipends, const Session &who, ProgramId program, const QDate &month)
{
    QList<StipendLine> clear;
    for (const auto &row : stipends.run(who, program, month).rows) {
        if (row.line.status == StipendStatus::Calculated)
            clear += row.line;
        if (row.line.status != StipendStatus::NeedsDecision)
            continue;
        const QString reason = row.now.isBelowThreshold() ? u"The hours come later, and the rent does not wait."_s
                                                          : u"Began within the month, and gets that part of it."_s;
        if (const auto done = stipends.decide(who, row.line, row.line.amountCents, reason); !done)
            return done.error();
    }
    return clear.isEmpty() ? Result<>() : withoutNumber(stipends.confirm(who, clear));
}

Result<> pay(Stipends &stipends, const Session &who, ProgramId program, const QDate &month, const QDate &today)
{
    QList<StipendLine> confirmed;
    for (const auto &row : stipends.run(who, program, month).rows) {
        if (row.line.status == StipendStatus::Confirmed)
            confirmed += row.line;
    }
    if (confirmed.isEmpty())
        return {};
    const QDate paidOn = qMin(today, MonthWeeks::of(month).beyond);
    return withoutNumber(stipends.pay(who, confirmed, paidOn, u"Transfer of %1"_s.arg(paidOn.toString(Qt::ISODate))));
}

} // namespace

Result<> addDemoStipends(Workspace &workspace, const Session &who)
{
    const auto programs = workspace.interns().programs(who);
    if (programs.isEmpty())
        return {};
    const InternProgram &program = programs.first();
    Stipends &stipends = workspace.stipends();
    StipendRule rule;
    rule.program = program.id;
    rule.validFromOn = program.intakeFromOn;
    if (const auto added = stipends.add(who, rule); !added)
        return added.error();
    const QDate today = workspace.store().dates().today(), thisMonth = MonthWeeks::monthOf(today);
    for (const int ago : {2, 1, 0}) {
        const QDate month = thisMonth.addMonths(-ago);
        if (const auto done = stipends.calculate(who, program.id, month); !done)
            return done.error();
        if (ago == 0)
            continue;
        if (const auto done = decide(stipends, who, program.id, month); !done)
            return done;
        if (const auto done = pay(stipends, who, program.id, month, today); !done)
            return done;
    }
    return {};
}

} // namespace rnf
