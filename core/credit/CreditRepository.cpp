#include "credit/CreditRepository.h"

#include "credit/CreditSchema.h"

using namespace Qt::StringLiterals;

namespace rnf {

CreditRepository::CreditRepository(Database &database)
    : RecordTables(
        {database,
         CreditTable::Policy,
         "school_policy",
         {columnFor<&SchoolPolicy::school>("school_id"), columnFor<&SchoolPolicy::validFromOn>("valid_from_on"),
          columnFor<&SchoolPolicy::minWeeks>("min_weeks")}},
        {database,
         CreditTable::Step,
         "credit_step",
         {columnFor<&CreditStep::fromMin>("from_min"), columnFor<&CreditStep::credits>("credits"),
          columnFor<&CreditStep::evaluations>("evaluations")},
         "school_policy_id",
         "from_min"},
        {database,
         CreditTable::Report,
         "credit_report",
         {columnFor<&SignedReport::placement>("placement_id"), columnFor<&SignedReport::approvedMin>("approved_min"),
          columnFor<&SignedReport::weeks>("weeks"), columnFor<&SignedReport::credits>("credits"),
          columnFor<&SignedReport::signedOn>("signed_on"), columnFor<&SignedReport::note>("note")}},
        {database,
         CreditTable::Signature,
         "agreement_signature",
         {columnFor<&AgreementSignature::placement>("placement_id"), columnFor<&AgreementSignature::party>("party"),
          columnFor<&AgreementSignature::signer>("signer"), columnFor<&AgreementSignature::signedOn>("signed_on")}}),
      m_policies(table<SchoolPolicy>().selecting(u"WHERE school_id = ? ORDER BY valid_from_on DESC"_s)),
      m_signed(table<SignedReport>().selecting(u"WHERE placement_id = ?"_s)),
      m_signatures(table<AgreementSignature>().selecting(u"WHERE placement_id = ?"_s))
{
}

QList<SchoolPolicy> CreditRepository::policies(SchoolId school)
{
    auto policies = table<SchoolPolicy>().read(m_policies, school);
    for (auto &policy : policies)
        policy.steps = table<CreditStep>().of(policy.id.value);
    return policies;
}

void CreditRepository::insert(Action &action, SchoolPolicy &policy)
{
    table<SchoolPolicy>().insert(action, policy);
    for (auto &step : policy.steps)
        table<CreditStep>().insert(action, step, policy.id.value);
}

void CreditRepository::update(Action &action, const SchoolPolicy &before, SchoolPolicy after)
{
    table<SchoolPolicy>().update(action, before, after);
    table<CreditStep>().sync(action, before.steps, after.steps, before.id.value);
}

std::optional<SignedReport> CreditRepository::signedReport(PlacementId placement)
{
    const auto found = table<SignedReport>().read(m_signed, placement);
    return found.isEmpty() ? std::nullopt : std::optional(found.first());
}

std::optional<SignedReport> CreditRepository::find(SignedReportId report)
{
    return table<SignedReport>().find(report.value);
}

QList<AgreementSignature> CreditRepository::signatures(PlacementId placement)
{
    auto signatures = table<AgreementSignature>().read(m_signatures, placement);
    std::ranges::sort(signatures, {}, &AgreementSignature::party);
    return signatures;
}

} // namespace rnf
