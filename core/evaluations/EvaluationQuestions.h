#pragma once

#include "evaluations/Evaluation.h"

#include <QCoreApplication>

namespace rnf {

/// One question; those with a score are sentences that one agrees with or not.
struct EvaluationQuestion {
    QString prompt; ///< as shipped, in English
    bool hasScore = true;
};

/// The shipped questions.
struct EvaluationQuestions {
    Q_DECLARE_TR_FUNCTIONS(EvaluationQuestions)

public:
    /// Empty for what is not usually asked.
    static QList<EvaluationQuestion> of(EvaluationDirection direction, EvaluationStage stage);
    static bool hasScore(const QString &prompt);
    /// In the language of the program.
    static QString shown(const QString &prompt) { return tr(prompt.toUtf8().constData()); }
    /// 0 "not at all" … 4 "entirely"
    static QString score(int score);
};

} // namespace rnf
