#include "evaluations/AnswerEdit.h"

#include "evaluations/EvaluationQuestions.h"
#include "look/FlowLayout.h"
#include "look/PlainLabel.h"
#include "look/Theme.h"

#include <QButtonGroup>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rnf {

AnswerEdit::AnswerEdit(const EvaluationAnswer &answer, int number, QWidget *parent)
    : QWidget(parent), m_answer(answer), m_question(EvaluationQuestions::shown(answer.prompt))
{
    const bool hasScore = EvaluationQuestions::hasScore(answer.prompt);
    auto *question = plainLabel(this);
    question->setText(tr("%1. %2").arg(QString::number(number), m_question));
    question->setFont(Theme::strong(question->font()));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, Theme::wide);
    layout->setSpacing(Theme::tight);
    layout->addWidget(question);
    if (hasScore)
        layout->addLayout(makeScores(number));
    layout->addWidget(makeText(number, hasScore));
    setFocusProxy(m_scores ? static_cast<QWidget *>(m_scores->checkedButton()) : m_text);
}

QWidget *AnswerEdit::makeText(int number, bool isBeside)
{
    m_text = new QPlainTextEdit(m_answer.text, this);
    m_text->setObjectName(u"answerText/%1"_s.arg(number));
    m_text->setAccessibleName(isBeside ? tr("In words: %1").arg(m_question) : m_question);
    m_text->setPlaceholderText(isBeside ? tr("In words, if you like") : tr("In your own words"));
    m_text->setTabChangesFocus(true);
    Theme::showLines(m_text, isBeside ? 2 : 4);
    return m_text;
}

QLayout *AnswerEdit::makeScores(int number)
{
    m_scores = new QButtonGroup(this);
    auto *line = new FlowLayout;
    line->setSpacing(Theme::space);
    for (int score = 0; score <= EvaluationAnswer::highest; ++score)
        line->addWidget(newScore(score, tr("%1 %2").arg(QString::number(score), EvaluationQuestions::score(score)), number));
    line->addWidget(newScore(EvaluationAnswer::none, tr("no answer"), number));
    return line;
}

QRadioButton *AnswerEdit::newScore(int score, const QString &text, int number)
{
    auto *button = new QRadioButton(text, this);
    button->setObjectName(u"score/%1/%2"_s.arg(number).arg(score));
    button->setAccessibleName(tr("%1 (%2)").arg(text, m_question));
    button->setChecked(score == m_answer.score);
    // Tab comes to the one that is chosen, arrow keys to the others.
    button->setFocusPolicy(button->isChecked() ? Qt::StrongFocus : Qt::ClickFocus);
    m_scores->addButton(button, idOf(score));
    return button;
}

EvaluationAnswer AnswerEdit::answer() const
{
    EvaluationAnswer said = m_answer;
    said.text = m_text->toPlainText();
    if (m_scores)
        said.score = m_scores->checkedId() - idOf(0);
    return said;
}

} // namespace rnf
