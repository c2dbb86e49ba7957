#include "learning/LearningPart.h"

#include "base/Ways.h"
#include "base/WindowWork.h"
#include "help/Help.h"
#include "learning/GoalCard.h"
#include "learning/GoalDialog.h"
#include "learning/LearningWords.h"
#include "learning/LevelDialog.h"
#include "learning/LevelRules.h"
#include "look/LineList.h"
#include "look/PlainLabel.h"

#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rnf {

LearningPart::LearningPart(Workspace &workspace, const Session &session, const PageMeans &means, Facts facts,
                           QWidget *parent)
    : PlacementPart(tr("Learning"), parent), m_workspace(workspace), m_session(session), m_means(means),
      m_facts(std::move(facts)), m_goalRemark(plainLabel(this, u"goalRemark"_s)), m_cardLines(new QVBoxLayout),
      m_level(new LineList(this)), m_onboarding(new LineList(this))
{
    Help::setTopic(this, u"learning"_s);
    m_level->setObjectName(u"levelLines"_s);
    m_onboarding->setObjectName(u"onboardingLines"_s);
    m_cardLines->setSpacing(Theme::gap);
    auto *level = addSection(tr("Responsibility"), tr("Change level…"), u"changeLevel"_s, &LearningPart::changeLevel);
    lines()->addWidget(m_level);
    auto *tasks = addSection(tr("Onboarding"), tr("Add tasks from a template…"), u"addOnboardingTasks"_s,
                             &LearningPart::addFromTemplate);
    lines()->addWidget(m_onboarding);
    for (auto *offer : {level, tasks})
        offer->setVisible(leads());
    auto *goals = addSection(tr("Learning goals"), tr("Add goal…"), u"addGoal"_s, &LearningPart::addGoal);
    setFocusProxy(leads() ? level : goals);
    lines()->addWidget(m_goalRemark);
    lines()->addLayout(m_cardLines);
}

/// A heading, and a button beside it that stays while the lines below are filled anew.
QPushButton *LearningPart::addSection(const QString &title, const QString &offer, const QString &name,
                                      void (LearningPart::*run)())
{
    auto *heading = plainLabel(this);
    heading->setText(title);
    Theme::makeHeading(heading);
    auto *button = new QPushButton(offer, this);
    button->setObjectName(name);
    button->setDisabled(m_workspace.isReadOnly());
    connect(button, &QPushButton::clicked, this, run);
    auto *line = new QHBoxLayout;
    line->setSpacing(Theme::gap);
    line->addWidget(heading, 1);
    line->addWidget(button);
    if (lines()->count() > 0)
        lines()->addSpacing(Theme::gap);
    lines()->addLayout(line);
    return button;
}

// --- what is shown

void LearningPart::show(const Placement &placement)
{
    if (placement.id != m_placement.id)
        commit();
    m_placement = placement;
    m_tasks = m_workspace.tasks().ofPlacement(m_session, placement.id);
    showLevel();
    showGoals();
    showOnboarding();
}

void LearningPart::commit()
{
    // What is kept may lead to other cards.
    const auto cards = m_cards;
    for (auto *card : cards)
        card->commit();
}

void LearningPart::showLevel()
{
    const auto changes = m_workspace.learning().levelChanges(m_session, m_placement.id);
    const int level = m_workspace.learning().level(m_session, m_placement.id);
    m_level->clear();
    m_level->addLine(tr("%1: %2").arg(LearningWords::level(level), LevelRules::means(level)));
    if (level < LevelChange::highest)
        m_level->addLine(tr("Expected for %1: %2").arg(LearningWords::level(level + 1), LevelRules::evidence(level + 1)), {},
                         true);
    for (const auto &change : changes)
        m_level->addLine(told(change), {}, true);
}

QString LearningPart::told(const LevelChange &change) const
{
    QStringList parts{LearningWords::change(change, m_workspace.store().dates().today())};
    if (const auto task = m_workspace.tasks().find(m_session, change.evidenceTask))
        parts += tr("shown by “%1”").arg(task->title);
    if (change.supervisor.isValid())
        parts += tr("supervisor %1").arg(m_workspace.people().nameOf(m_session, change.supervisor));
    return parts.join(u" · "_s);
}

void LearningPart::showGoals()
{
    m_goals = m_workspace.learning().goals(m_session, m_placement.id);
    const QString remark = LearningWords::goalCount(m_goals.size());
    m_goalRemark->setText(
        m_goals.isEmpty() ? tr("No goal is written yet. Write three to six with the intern: what they want to learn, and "
                               "what will show it. Both rate each goal at the start, in the middle and at the end.")
                          : remark);
    Theme::setTone(m_goalRemark, m_goals.isEmpty() ? Tone::Quiet : Tone::Warning);
    m_goalRemark->setHidden(remark.isEmpty());
    fillCards();
}

/// A goal keeps its card, and with it the keyboard its place.
void LearningPart::fillCards()
{
    const auto isGone = [this](const GoalCard *card) {
        return std::ranges::none_of(m_goals, [&](const RatedGoal &rated) { return rated.goal.id == card->goal(); });
    };
    for (auto *card : std::as_const(m_cards)) {
        if (isGone(card)) {
            m_cardLines->removeWidget(card);
            card->hide();
            card->deleteLater(); // its button may have been pressed
        }
    }
    m_cards.removeIf(isGone);
    for (qsizetype i = 0; i < m_goals.size(); ++i) {
        if (i == m_cards.size() || m_cards[i]->goal() != m_goals[i].goal.id) {
            m_cards.insert(i, newCard(m_goals[i].goal.id));
            m_cardLines->insertWidget(int(i), m_cards[i]);
            m_cards[i]->show(); // the keyboard passes by what cannot be seen yet
        }
        m_cards[i]->fill(m_goals[i]);
    }
}

GoalCard *LearningPart::newCard(LearningGoalId goal)
{
    auto *card = new GoalCard(goal, !m_workspace.isReadOnly(), !leads() && !m_session.supervises(m_placement.person), this);
    connect(card, &GoalCard::rated, this, &LearningPart::rate);
    connect(card, &GoalCard::editAsked, this, &LearningPart::editGoal);
    connect(card, &GoalCard::removeAsked, this, &LearningPart::removeGoal);
    return card;
}

void LearningPart::showOnboarding()
{
    const QDate today = m_workspace.store().dates().today();
    const auto state = OnboardingState::of(m_placement, m_tasks, m_facts(m_placement.id));
    const auto tone = [](bool isDone) { return isDone ? Tone::Good : Tone::Warning; };
    m_onboarding->clear();
    const bool isSigned = state.facts.isAgreementSigned, isChecked = state.facts.isRightsCheckDone;
    m_onboarding->addLine(isSigned ? tr("Agreement signed") : tr("Agreement not signed yet"), tone(isSigned));
    if (leads())
        m_onboarding->addLine(isChecked ? tr("Rights check done") : tr("Rights check not done yet"), tone(isChecked));
    m_onboarding->addLine(LearningWords::deliverable(state, today),
                          state.isLate(today) ? Tone::Warning : (state.isDelivered() ? Tone::Good : Tone::Quiet));
    if (state.isComplete() && m_placement.status == PlacementStatus::Onboarding)
        m_onboarding->addLine(tr("Nothing is missing: the placement can begin."), Tone::Good);
}

// --- what is done

void LearningPart::changeLevel()
{
    auto *dialog = new LevelDialog(m_workspace, m_session, m_placement.id, this);
    connect(dialog, &LevelDialog::kept, this, &LearningPart::tellNewest);
    dialog->open();
}

void LearningPart::addGoal()
{
    LearningGoal goal;
    goal.placement = m_placement.id;
    editGoal(goal);
}

/// A new one, where it has no id.
void LearningPart::editGoal(const LearningGoal &goal)
{
    auto *dialog = new GoalDialog(m_workspace, m_session, goal, this);
    connect(dialog, &GoalDialog::kept, this, &LearningPart::tellNewest);
    dialog->open();
}

void LearningPart::removeGoal(const LearningGoal &goal)
{
    m_means.work.tell(m_workspace.learning().remove(m_session, goal));
}

void LearningPart::rate(LearningGoalId goal, GoalStage stage, GoalRater rater, std::optional<int> score)
{
    const auto done = m_workspace.learning().rate(m_session, goal, stage, rater, score);
    m_means.work.tell(done);
    if (!done) // the box shows what is kept again
        showGoals();
}

void LearningPart::addFromTemplate() { Q_EMIT m_means.ways.toTemplate(m_placement.id); }

void LearningPart::tellNewest() { m_means.work.tell(m_workspace.changes().newestOf(m_session)); }

} // namespace rnf
