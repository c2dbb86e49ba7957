#include "learning/GoalCard.h"

#include "learning/LearningWords.h"
#include "look/ChoiceBox.h"
#include "look/PlainLabel.h"
#include "look/Theme.h"

#include <QGridLayout>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

constexpr GoalStage stages[] = {GoalStage::Start, GoalStage::Mid, GoalStage::Final};
constexpr GoalRater raters[] = {GoalRater::Intern, GoalRater::Supervisor};

QLabel *headLabel(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    Theme::makeQuiet(label);
    return label;
}

} // namespace

GoalCard::GoalCard(LearningGoalId goal, bool isWritable, bool isOwn, QWidget *parent)
    : QFrame(parent), m_goal(goal), m_isWritable(isWritable), m_isOwn(isOwn), m_area(plainLabel(this)),
      m_text(recordLabel({}, this)), m_evidence(recordLabel({}, this))
{
    Theme::makeCard(this);
    m_area->setFont(Theme::strong(m_area->font()));
    m_text->setObjectName(u"goalText/%1"_s.arg(goal.value));
    m_evidence->setObjectName(u"goalEvidence/%1"_s.arg(goal.value));
    Theme::makeQuiet(m_evidence);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Theme::space, Theme::gap, Theme::space, Theme::gap);
    layout->setSpacing(Theme::tight);
    layout->addLayout(makeHead());
    layout->addWidget(m_text);
    layout->addWidget(m_evidence);
    layout->addLayout(makeRatings());
}

QLayout *GoalCard::makeHead()
{
    m_edit = makeLink(tr("Edit…"), u"editGoal"_s);
    m_remove = makeLink(tr("Delete"), u"deleteGoal"_s);
    m_remove->setHidden(m_isOwn);
    connect(m_edit, &QPushButton::clicked, this, [this] { Q_EMIT editAsked(m_shown); });
    connect(m_remove, &QPushButton::clicked, this, [this] { Q_EMIT removeAsked(m_shown); });
    auto *line = new QHBoxLayout;
    line->setSpacing(Theme::gap);
    line->addWidget(m_area, 1);
    line->addWidget(m_edit);
    line->addWidget(m_remove);
    return line;
}

QPushButton *GoalCard::makeLink(const QString &text, const QString &name)
{
    auto *button = new QPushButton(text, this);
    button->setObjectName(name + u"/%1"_s.arg(m_goal.value));
    button->setEnabled(m_isWritable);
    Theme::makeLink(button);
    return button;
}

QLayout *GoalCard::makeRatings()
{
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(Theme::gap);
    grid->setVerticalSpacing(Theme::tight);
    for (int column = 0; column < int(std::size(stages)); ++column)
        grid->addWidget(headLabel(LearningWords::stage(stages[column]), this), 0, column + 1);
    for (int row = 0; row < int(std::size(raters)); ++row) {
        grid->addWidget(headLabel(LearningWords::rater(raters[row]), this), row + 1, 0);
        for (int column = 0; column < int(std::size(stages)); ++column)
            grid->addWidget(makeBox(stages[column], raters[row]), row + 1, column + 1);
    }
    grid->setColumnStretch(int(std::size(stages)) + 1, 1);
    return grid;
}

ChoiceBox *GoalCard::makeBox(GoalStage stage, GoalRater rater)
{
    auto *box = new ChoiceBox(this);
    box->setObjectName(u"rating/%1/%2/%3"_s.arg(QString::number(m_goal.value), QLatin1String(keysOf(stage)[size_t(stage)]),
                                                QLatin1String(keysOf(rater)[size_t(rater)])));
    box->setEnabled(m_isWritable && (!m_isOwn || rater == GoalRater::Intern));
    box->addItem(LearningWords::score({}));
    for (int score = 0; score <= GoalRating::highest; ++score)
        box->addItem(LearningWords::score(score), score);
    connect(box, &ChoiceBox::chosen, this, [=, this] {
        const QVariant score = box->currentData();
        Q_EMIT rated(m_goal, stage, rater, score.isValid() ? std::optional(score.toInt()) : std::nullopt);
    });
    m_boxes += {stage, rater, box};
    return box;
}

void GoalCard::fill(const RatedGoal &rated)
{
    m_shown = rated.goal;
    m_area->setText(rated.area.isEmpty() ? tr("No area") : rated.area);
    m_text->setText(rated.goal.text);
    m_evidence->setText(tr("Shown by: %1").arg(rated.goal.evidence));
    m_evidence->setHidden(rated.goal.evidence.isEmpty());
    for (auto *button : {m_edit, m_remove})
        button->setAccessibleName(tr("%1 (%2)").arg(button->text(), rated.goal.text));
    for (const auto &[stage, rater, box] : std::as_const(m_boxes)) {
        box->setAccessibleName(
            tr("%1, %2: %3").arg(LearningWords::stage(stage), LearningWords::rater(rater), rated.goal.text));
        const auto score = rated.score(stage, rater);
        box->setKept(score ? box->findData(*score) : 0);
    }
}

void GoalCard::commit()
{
    for (const auto &each : std::as_const(m_boxes))
        each.box->commit();
}

} // namespace rnf
