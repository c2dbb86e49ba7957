#pragma once

#include "forms/AnswerForm.h"

#include <QCoreApplication>

namespace rnf {

/// What a form says where it is not on paper, in plain text.
struct FormCopy {
    Q_DECLARE_TR_FUNCTIONS(FormCopy)

public:
    /// How a question is answered: "Short answer", "Choose one".
    static QString kind(QuestionKind kind);
    /// Title, words before, and the questions, each with how it is answered and its choices one on each line: to be pasted into a
    /// form service, or read to somebody.
    static QString questions(const AnswerForm &form);
    /// What the questions are called, parted by tabs: the first row of a spreadsheet.
    static QString headings(const AnswerForm &form);
};

} // namespace rnf
