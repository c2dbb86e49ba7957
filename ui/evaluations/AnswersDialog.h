#pragma once

#include "evaluations/Evaluation.h"
#include "look/Dialog.h"

namespace rnf {

/// What somebody answered, to read.
class AnswersDialog : public Dialog {
    Q_OBJECT

public:
    /// `title`: what the evaluation is called; `told`: who wrote it, and when.
    AnswersDialog(const QString &title, const QString &told, const QList<EvaluationAnswer> &answers,
                  QWidget *parent = nullptr);
};

} // namespace rnf
