#pragma once

#include "evaluations/Evaluation.h"

#include <QWidget>

class QButtonGroup;
class QPlainTextEdit;
class QRadioButton;

namespace rnf {

/// One question and its answer: how far a sentence is true, where it has a score, and some words. Arrow keys go through the
/// scores, Tab goes on.
class AnswerEdit : public QWidget {
    Q_OBJECT

public:
    /// `number`: of the question, from 1.
    AnswerEdit(const EvaluationAnswer &answer, int number, QWidget *parent = nullptr);

    EvaluationAnswer answer() const;

private:
    QLayout *makeScores(int number);
    /// `isBeside`: the score is the answer, and words may be added.
    QWidget *makeText(int number, bool isBeside);
    QRadioButton *newScore(int score, const QString &text, int number);
    /// In the group, where −1 would mean any.
    static int idOf(int score) { return score + 1; }

    EvaluationAnswer m_answer;
    QString m_question;
    QButtonGroup *m_scores = nullptr; ///< none for a question that is answered in words only
    QPlainTextEdit *m_text = nullptr;
};

} // namespace rnf
