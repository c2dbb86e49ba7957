#pragma once

#include "evaluations/EvaluationRepository.h"
#include "storage/Action.h"

#include <QCoreApplication>

namespace rnf {

/// The way of letters from draft to withdrawn, and consent to be quoted, inside the action that writes them, on the writing
/// thread; judged by what stands in the workspace at that moment. What is not allowed throws a Refusal.
class LettersInAction {
    Q_DECLARE_TR_FUNCTIONS(LettersInAction)

public:
    LettersInAction(Action &action, const QDate &today);

    /// Gives a new letter its id.
    void write(const Letter &before, Letter &after);
    /// Writes it as well.
    void sign(const Letter &before, Letter &after, PersonId signer);
    /// Gives it its id.
    void publish(Testimonial &testimonial, bool isReportSettled);
    void withdraw(const Testimonial &seen);

private:
    Letter current(LetterId id);
    /// As somebody saw it, and still a draft.
    Letter draft(const Letter &seen);
    /// What an intern said of the host that a testimonial may be taken from.
    QString sourceOf(const Testimonial &testimonial, bool isReportSettled);
    QString letterText(LetterId id, bool isReportSettled);
    QString evaluationText(EvaluationId id);
    void setStatus(LetterId letter, LetterStatus status);

    Action &m_action;
    EvaluationRepository &m_rows;
    QDate m_today;
};

} // namespace rnf
