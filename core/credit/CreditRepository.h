#pragma once

#include "credit/Credit.h"
#include "storage/RecordTable.h"

namespace rnf {

/// All SQL about school credit. A step belongs to a policy. Opens no transaction: Credits does.
class CreditRepository : public RecordTables<SchoolPolicy, CreditStep, SignedReport, AgreementSignature> {
public:
    explicit CreditRepository(Database &database);

    /// With their steps, the newest first.
    QList<SchoolPolicy> policies(SchoolId school);
    /// A policy is written with its steps, which get their ids.
    void insert(Action &action, SchoolPolicy &policy);
    void update(Action &action, const SchoolPolicy &before, SchoolPolicy after);

    std::optional<SignedReport> signedReport(PlacementId placement);
    std::optional<SignedReport> find(SignedReportId report);
    /// Intern, host, school.
    QList<AgreementSignature> signatures(PlacementId placement);

    using RecordTables::insert;
    using RecordTables::remove;

private:
    Statement m_policies, m_signed, m_signatures;
};

} // namespace rnf
