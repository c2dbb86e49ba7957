#pragma once

#include "base/PageMeans.h"
#include "interns/PlacementPart.h"
#include "learning/Learning.h"
#include "learning/Onboarding.h"
#include "workspace/Workspace.h"

#include <functional>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace rnf {

class GoalCard;
class LineList;

/// What an intern learns: how much they are trusted with, how the placement began, and their goals and how far both sides see
/// them.
class LearningPart : public PlacementPart {
    Q_OBJECT

public:
    /// What features above this one know of the beginning of a placement.
    using Facts = std::function<OnboardingFacts(PlacementId)>;

    LearningPart(Workspace &workspace, const Session &session, const PageMeans &means, Facts facts,
                 QWidget *parent = nullptr);

    void show(const Placement &placement) override;
    void commit() override;

private:
    QPushButton *addSection(const QString &title, const QString &offer, const QString &name, void (LearningPart::*run)());
    bool leads() const { return Policy::allows(m_session, Operation::LeadInterns); }
    void showLevel();
    void showGoals();
    void fillCards();
    GoalCard *newCard(LearningGoalId goal);
    void showOnboarding();
    QString told(const LevelChange &change) const;
    void changeLevel();
    void addGoal();
    void editGoal(const LearningGoal &goal);
    void removeGoal(const LearningGoal &goal);
    void rate(LearningGoalId goal, GoalStage stage, GoalRater rater, std::optional<int> score);
    void addFromTemplate();
    void tellNewest();

    Workspace &m_workspace;
    const Session &m_session;
    PageMeans m_means;
    Facts m_facts;
    Placement m_placement;
    QList<Task> m_tasks;
    QList<RatedGoal> m_goals;
    QLabel *m_goalRemark;
    QVBoxLayout *m_cardLines;
    QList<GoalCard *> m_cards;
    LineList *m_level, *m_onboarding;
};

} // namespace rnf
