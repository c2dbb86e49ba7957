#pragma once

#include "credit/CreditReport.h"

#include <QCoreApplication>
#include <QStringList>

namespace rnf {

/// How people read of school credit.
struct CreditWords {
    Q_DECLARE_TR_FUNCTIONS(CreditWords)

public:
    /// Hundredths as people write them: "3", "2.5".
    static QString credits(int hundredths);
    /// "90 h = 2 with 1 evaluation, 180 h = 4 with 2 evaluations · at least 10 weeks"
    static QString policy(const SchoolPolicy &policy);
    /// "142:30 of 180:00 hours · 3 of 4 credits · projected finish 5 Dec"; "142:30 approved hours" where nothing is aimed at.
    static QString progress(const CreditReport &report, const QDate &today);
    /// What is missing for credit and for more of it, in sentences; empty once all of the aim is there.
    static QStringList missing(const CreditReport &report);
    /// "180:00 hours in 12 weeks, 4 credits", as it was signed.
    static QString signedFor(const SignedReport &signing);
    static QString party(AgreementParty party);
};

} // namespace rnf
