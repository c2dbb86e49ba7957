#pragma once

#include "evaluations/Evaluation.h"
#include "look/Dialog.h"
#include "workspace/Workspace.h"

class QVBoxLayout;

namespace rnf {

class AnswerEdit;

/// Fills in an evaluation. Leaving keeps a draft, so that nothing typed is lost; submitting fixes the answers.
class EvaluationDialog : public Dialog {
    Q_OBJECT

public:
    EvaluationDialog(Workspace &workspace, const Session &session, const Evaluation &evaluation, QWidget *parent = nullptr);

public Q_SLOTS:
    void reject() override;

Q_SIGNALS:
    void kept(qint64 action);

private:
    QWidget *makeQuestions();
    QString hint() const;
    QList<EvaluationAnswer> typed() const;
    void submit();
    void showFailure(const QString &why);

    Workspace &m_workspace;
    const Session &m_session;
    Evaluation m_evaluation;
    QList<EvaluationAnswer> m_before;
    QList<AnswerEdit *> m_edits;
    QPushButton *m_leave;
};

} // namespace rnf
