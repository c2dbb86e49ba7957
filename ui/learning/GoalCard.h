#pragma once

#include "learning/LearningGoal.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace rnf {

class ChoiceBox;

/// A learning goal: its area, what it says, what will show it, and the six ratings, which are changed in place.
class GoalCard : public QFrame {
    Q_OBJECT

public:
    /// `isOwn`: the intern looks at it, who rates it for themself and does not delete it.
    GoalCard(LearningGoalId goal, bool isWritable, bool isOwn, QWidget *parent = nullptr);

    LearningGoalId goal() const { return m_goal; }
    void fill(const RatedGoal &rated);
    /// Says what is chosen in a box, as if it had been left.
    void commit();

Q_SIGNALS:
    /// Nothing: the rating is taken back.
    void rated(rnf::LearningGoalId goal, rnf::GoalStage stage, rnf::GoalRater rater, std::optional<int> score);
    void editAsked(const rnf::LearningGoal &goal);
    void removeAsked(const rnf::LearningGoal &goal);

private:
    struct Box {
        GoalStage stage;
        GoalRater rater;
        ChoiceBox *box;
    };
    QLayout *makeHead();
    QPushButton *makeLink(const QString &text, const QString &name);
    QLayout *makeRatings();
    ChoiceBox *makeBox(GoalStage stage, GoalRater rater);

    LearningGoalId m_goal;
    const bool m_isWritable, m_isOwn;
    LearningGoal m_shown;
    QLabel *m_area, *m_text, *m_evidence;
    QPushButton *m_edit, *m_remove;
    QList<Box> m_boxes;
};

} // namespace rnf
