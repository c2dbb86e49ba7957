#include "stipends/StipendRepository.h"

#include "stipends/StipendSchema.h"

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

const QString inOrder = u"month, (SELECT stipend_run.month FROM stipend_run "
                        "WHERE stipend_run.id = stipend_line.stipend_run_id), id"_s;

} // namespace

StipendRepository::StipendRepository(Database &database)
    : RecordTables(
        {database,
         StipendTable::Rule,
         "stipend_rule",
         {columnFor<&StipendRule::program>("program_id"), columnFor<&StipendRule::validFromOn>("valid_from_on"),
          columnFor<&StipendRule::shape>("shape"), columnFor<&StipendRule::basis>("basis"),
          columnFor<&StipendRule::thresholdWeekMin>("threshold_week_min"), columnFor<&StipendRule::lowCents>("low_cents"),
          columnFor<&StipendRule::highWeekMin>("high_week_min"), columnFor<&StipendRule::highCents>("high_cents")}},
        {database,
         StipendTable::Run,
         "stipend_run",
         {columnFor<&StipendRun::program>("program_id"), columnFor<&StipendRun::month>("month")}},
        {database,
         StipendTable::Line,
         "stipend_line",
         {columnFor<&StipendLine::run>("stipend_run_id"), columnFor<&StipendLine::placement>("placement_id"),
          columnFor<&StipendLine::person>("person_id"), columnFor<&StipendLine::month>("month"),
          columnFor<&StipendLine::rule>("stipend_rule_id"), columnFor<&StipendLine::weekMin>("week_min"),
          columnFor<&StipendLine::monthDays>("month_days"), columnFor<&StipendLine::placementDays>("placement_days"),
          columnFor<&StipendLine::countedDays>("counted_days"), columnFor<&StipendLine::approvedMin>("approved_min"),
          columnFor<&StipendLine::meanWeekMin>("mean_week_min"), columnFor<&StipendLine::amountCents>("amount_cents"),
          columnFor<&StipendLine::status>("status"), columnFor<&StipendLine::reason>("reason"),
          columnFor<&StipendLine::paidOn>("paid_on"), columnFor<&StipendLine::reference>("reference")}},
        {database,
         StipendTable::WageRate,
         "wage_rate",
         {columnFor<&WageRate::jurisdiction>("jurisdiction"), columnFor<&WageRate::kind>("kind"),
          columnFor<&WageRate::validFromOn>("valid_from_on"), columnFor<&WageRate::centsPerHour>("cents_per_hour"),
          columnFor<&WageRate::source>("source")}}),
      m_rules(table<StipendRule>().selecting(u"WHERE program_id = ? ORDER BY valid_from_on DESC"_s)),
      m_runs(table<StipendRun>().selecting(u"WHERE program_id = ? ORDER BY month DESC"_s)),
      m_runOfMonth(table<StipendRun>().selecting(u"WHERE program_id = ? AND month = ?"_s)),
      m_countInRun(database, u"SELECT count(*) FROM stipend_line WHERE stipend_run_id = ? AND placement_id = ?"_s),
      m_ofPlacement(table<StipendLine>().selecting(u"WHERE placement_id = ? ORDER BY "_s + inOrder)),
      m_lines(table<StipendLine>().selecting(u"ORDER BY placement_id, "_s + inOrder)),
      m_settled(table<StipendLine>().selecting(u"WHERE status IN ('paid', 'not_paid') ORDER BY id"_s)),
      m_rates(table<WageRate>().selecting(u"ORDER BY jurisdiction, valid_from_on DESC"_s)),
      m_jurisdictions(database, u"SELECT placement.id, intern_program.jurisdiction FROM placement "
                                "JOIN intern_program ON intern_program.id = placement.program_id"_s)
{
}

QList<StipendRule> StipendRepository::rules(ProgramId program) { return table<StipendRule>().read(m_rules, program); }

std::optional<StipendRule> StipendRepository::find(StipendRuleId rule) { return table<StipendRule>().find(rule.value); }

StipendRule StipendRepository::rule(ProgramId program, const QDate &day)
{
    for (const auto &rule : rules(program)) {
        if (rule.validFromOn <= day)
            return rule;
    }
    StipendRule shipped;
    shipped.program = program;
    return shipped;
}

QList<StipendRun> StipendRepository::runs(ProgramId program) { return table<StipendRun>().read(m_runs, program); }

std::optional<StipendRun> StipendRepository::find(StipendRunId run) { return table<StipendRun>().find(run.value); }

StipendRun StipendRepository::run(ProgramId program, const QDate &month)
{
    const auto found = table<StipendRun>().read(m_runOfMonth, program, month);
    return found.isEmpty() ? StipendRun{{}, program, month} : found.first();
}

bool StipendRepository::concerns(const StipendRun &run, const Placement &placement)
{
    return placement.program == run.program || m_countInRun.one<int>(run.id, placement.id).value_or(0) > 0;
}

std::optional<StipendLine> StipendRepository::find(StipendLineId line) { return table<StipendLine>().find(line.value); }

QList<StipendLine> StipendRepository::lines(PlacementId placement)
{
    return table<StipendLine>().read(m_ofPlacement, placement);
}

QList<StipendLine> StipendRepository::lines() { return table<StipendLine>().read(m_lines); }

QList<StipendLine> StipendRepository::settled() { return table<StipendLine>().read(m_settled); }

QList<WageRate> StipendRepository::rates() { return table<WageRate>().read(m_rates); }

QHash<PlacementId, QString> StipendRepository::jurisdictions()
{
    QHash<PlacementId, QString> found;
    m_jurisdictions.each([&](Row &row) {
        const auto placement = row.take<PlacementId>();
        found.insert(placement, row.take<QString>());
    });
    return found;
}

} // namespace rnf
