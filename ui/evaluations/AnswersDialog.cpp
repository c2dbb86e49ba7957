#include "evaluations/AnswersDialog.h"

#include "evaluations/EvaluationQuestions.h"
#include "help/Help.h"
#include "look/LineList.h"

#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rnf {

AnswersDialog::AnswersDialog(const QString &title, const QString &told, const QList<EvaluationAnswer> &answers,
                             QWidget *parent)
    : Dialog(u"answers"_s, tr("Evaluation"), parent)
{
    Help::setTopic(this, u"evaluations"_s);
    setHeading(title);
    setHint(told);
    auto *lines = new LineList;
    for (const auto &answer : answers) {
        lines->addTitle(EvaluationQuestions::shown(answer.prompt));
        if (answer.score != EvaluationAnswer::none)
            lines->addLine(tr("%1 of %2: %3")
                               .arg(answer.score)
                               .arg(EvaluationAnswer::highest)
                               .arg(EvaluationQuestions::score(answer.score)));
        if (!answer.text.isEmpty())
            lines->addLine(answer.text);
        if (answer.isEmpty())
            lines->addLine(tr("no answer"), {}, true);
    }
    auto *inner = new QWidget;
    auto *layout = new QVBoxLayout(inner);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(lines);
    layout->addStretch();
    auto *area = new QScrollArea(this);
    area->setObjectName(u"answers"_s);
    area->setAccessibleName(title);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidget(inner);
    body()->addWidget(area, 1);
    addClose();
    keepSize({640, 600});
}

} // namespace rnf
