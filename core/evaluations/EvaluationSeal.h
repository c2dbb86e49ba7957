#pragma once

#include "evaluations/Evaluation.h"

#include <QCoreApplication>

namespace rnf {

/// What a seal depends on beside the evaluations themselves.
struct SealFacts {
    QDate today;
    bool isReportSettled = false; ///< the credit report is signed, or none was wanted when they spoke
    bool isLetterSigned = false;  ///< the host's letter for the intern
};

/// When the other side may read an evaluation (interns.md, section 10): host and intern answer a stage without seeing each
/// other's answers, until both are in or 7 days after the due date. What an intern writes about the host waits, whatever else
/// happens, until the credit report and the host's letter are signed, so that neither hangs on it.
class EvaluationSeal {
    Q_DECLARE_TR_FUNCTIONS(EvaluationSeal)

public:
    static constexpr int daysAfterDue = 7;

    /// `others`: of the same placement; the evaluation itself may be among them.
    static bool isOpenTo(const Evaluation &evaluation, const QList<Evaluation> &others, const SealFacts &facts)
    {
        return reason(evaluation, others, facts).isEmpty();
    }
    /// Why not, in a sentence; empty when they may.
    static QString reason(const Evaluation &evaluation, const QList<Evaluation> &others, const SealFacts &facts);
    /// The same of whatever an intern writes about the host, their letter as well.
    static QString reasonAboutHost(const SealFacts &facts);

private:
    static QString reasonOfStage(const Evaluation &evaluation, const QList<Evaluation> &others, const QDate &today);
};

} // namespace rnf
