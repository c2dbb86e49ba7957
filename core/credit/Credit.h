#pragma once

#include "interns/Placement.h"

#include <optional>

namespace rnf {

using SchoolPolicyId = Id<struct SchoolPolicyTag>;
using CreditStepId = Id<struct CreditStepTag>;
using SignedReportId = Id<struct SignedReportTag>;
using AgreementSignatureId = Id<struct AgreementSignatureTag>;

/// From so many approved minutes on, with so many evaluations, a school gives so many credits.
struct CreditStep {
    CreditStepId id;
    int fromMin = 0;
    int credits = 0;     ///< in hundredths
    int evaluations = 0; ///< that must be submitted by then; 0: none
    bool operator==(const CreditStep &) const = default;
};

/// What a school asks for credit, of terms that begin on a day or later. Schools differ widely, so it is data.
struct SchoolPolicy {
    SchoolPolicyId id;
    SchoolId school;
    QDate validFromOn;
    int minWeeks = 0;        ///< with approved hours; 0: any
    QList<CreditStep> steps; ///< by their minutes

    /// The highest step that so many minutes reach, or else the first: what a term of that length works toward.
    std::optional<CreditStep> aimOf(int minutes) const
    {
        std::optional<CreditStep> aim;
        for (const auto &step : steps) {
            if (!aim || step.fromMin <= minutes)
                aim = step;
        }
        return aim;
    }
    bool operator==(const SchoolPolicy &) const = default;
};

/// A credit report as it was signed. The hours that it counts are locked with it.
struct SignedReport {
    SignedReportId id;
    PlacementId placement;
    int approvedMin = 0;
    int weeks = 0;
    int credits = 0; ///< in hundredths
    QDate signedOn;
    QString note;
    bool operator==(const SignedReport &) const = default;
};

/// Who signs the agreement of a placement.
enum class AgreementParty { Intern, Host, School };
constexpr auto keysOf(AgreementParty) { return std::to_array({"intern", "host", "school"}); }

struct AgreementSignature {
    AgreementSignatureId id;
    PlacementId placement;
    AgreementParty party = AgreementParty::Intern;
    QString signer; ///< by name, because schools sign by people whom nobody here keeps
    QDate signedOn;
    bool operator==(const AgreementSignature &) const = default;
};

} // namespace rnf
