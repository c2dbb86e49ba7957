#pragma once

#include "evaluations/Evaluation.h"

#include <QCoreApplication>

namespace rnf {

/// How evaluations, letters and testimonials are called where people read of them. `intern`: what the intern is called.
struct EvaluationWords {
    Q_DECLARE_TR_FUNCTIONS(EvaluationWords)

public:
    static QString stage(EvaluationStage stage);
    /// Where it is not said whose: "about the intern", "about us"
    static QString direction(EvaluationDirection direction);
    static QString direction(LetterDirection direction);
    /// "Middle of the term: about Ana Reyes"
    static QString title(const Evaluation &evaluation, const QString &intern);
    /// "not begun", "draft kept", "submitted", "read on 3 Nov"
    static QString state(const Evaluation &evaluation, const QDate &today);
    /// "Letter of recommendation for Ana Reyes", "Letter of Ana Reyes about us"
    static QString letter(LetterDirection direction, const QString &intern);
    static QString state(const Letter &letter, const QDate &today);
    static QString nameForm(NameForm form);
    /// What somebody who is quoted is called.
    static QString signature(NameForm form, const QString &fullName, const QString &firstName);
    /// "“Words.” — Ana. Agreed on 3 Nov."
    static QString quote(const Testimonial &testimonial, const QString &by, const QDate &today);
};

} // namespace rnf
