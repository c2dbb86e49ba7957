#include "evaluations/EvaluationDialog.h"

#include "evaluations/AnswerEdit.h"
#include "evaluations/EvaluationWords.h"
#include "evaluations/Evaluations.h"
#include "help/Help.h"
#include "look/Theme.h"

#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rnf {

EvaluationDialog::EvaluationDialog(Workspace &workspace, const Session &session, const Evaluation &evaluation,
                                   QWidget *parent)
    : Dialog(u"evaluation"_s, tr("Evaluation"), parent), m_workspace(workspace), m_session(session),
      m_evaluation(evaluation),
      m_before(workspace.evaluations().draft(session, evaluation, workspace.accounts().personOf(session)))
{
    Help::setTopic(this, u"evaluations"_s);
    const auto placement = workspace.interns().find(session, evaluation.placement).value_or(Placement());
    setHeading(EvaluationWords::title(evaluation, workspace.people().nameOf(session, placement.person)));
    setHint(hint());
    body()->addWidget(makeQuestions(), 1);
    m_leave = addAside(tr("Leave without keeping"), u"dropEvaluation"_s);
    m_leave->hide();
    connect(m_leave, &QPushButton::clicked, this, [this] { QDialog::reject(); });
    connect(addPrimary(tr("Submit"), u"submitEvaluation"_s, tr("Keep as draft")), &QPushButton::clicked, this,
            &EvaluationDialog::submit);
    leaveButton()->setObjectName(u"keepEvaluation"_s);
    keepSize({720, 680});
    if (!m_edits.isEmpty())
        m_edits.first()->setFocus();
}

QString EvaluationDialog::hint() const
{
    const QString author = m_workspace.people().nameOf(m_session, m_evaluation.author);
    const QString who =
        author.isEmpty()
            ? tr("Whoever supervises answers here. Any question may stay empty. Once it is submitted, nobody changes it.")
            : tr("%1 answers here. Any question may stay empty. Once it is submitted, nobody changes it.").arg(author);
    return u"%1 %2"_s.arg(
        who, tr("On a computer that several people use, submit it rather than keep a draft: no seal is on a draft."));
}

QWidget *EvaluationDialog::makeQuestions()
{
    auto *inner = new QWidget;
    auto *layout = new QVBoxLayout(inner);
    layout->setContentsMargins(0, 0, Theme::gap, 0);
    for (const auto &answer : std::as_const(m_before)) {
        m_edits += new AnswerEdit(answer, int(m_edits.size()) + 1, inner);
        layout->addWidget(m_edits.last());
    }
    layout->addStretch();
    auto *area = new QScrollArea(this);
    area->setAccessibleName(tr("Questions"));
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(inner);
    return area;
}

QList<EvaluationAnswer> EvaluationDialog::typed() const
{
    QList<EvaluationAnswer> answers;
    for (const auto *edit : m_edits)
        answers += edit->answer();
    return answers;
}

/// What cannot be kept stays on screen, and leaving it takes another word.
void EvaluationDialog::showFailure(const QString &why)
{
    showProblem(why);
    m_leave->show();
}

void EvaluationDialog::reject()
{
    const auto answers = typed();
    const auto done =
        answers == m_before ? Result<qint64>(0) : m_workspace.evaluations().keep(m_session, m_evaluation, m_before, answers);
    if (!done) {
        showFailure(done.error().message);
        return;
    }
    QDialog::reject();
    if (*done > 0)
        Q_EMIT kept(*done);
}

void EvaluationDialog::submit()
{
    const auto done = m_workspace.evaluations().submit(m_session, m_evaluation, m_before, typed());
    if (!done) {
        showFailure(done.error().message);
        return;
    }
    accept();
    Q_EMIT kept(*done);
}

} // namespace rnf
