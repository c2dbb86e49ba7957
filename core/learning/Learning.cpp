#include "learning/Learning.h"

#include "base/Text.h"
#include "interns/HostSide.h"
#include "interns/InternsInAction.h"

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

LearningRepository &rowsOf(Action &action) { return action.on<LearningRepository>(); }

/// Goals are agreed on: both sides write them.
Operation toWriteGoal(Interns &interns, const Session &session, PlacementId placement)
{
    const auto forHost = toWriteForHost(interns, session, placement);
    return Policy::allows(session, forHost) ? forHost : interns.toWrite(session, placement);
}

/// As it goes into the database.
void tidy(LearningGoal &goal)
{
    goal.text = cleanText(goal.text);
    goal.evidence = cleanText(goal.evidence);
    if (goal.text.isEmpty())
        throw Refusal({u"empty-goal"_s, Learning::tr("A goal needs words. Type what they want to learn.")});
}

LearningGoal currentGoal(Action &action, LearningGoalId id)
{
    const auto goal = rowsOf(action).find(id);
    if (!goal)
        throw Refusal({u"gone"_s, Learning::tr("This goal is not there any more: somebody deleted it meanwhile. The history "
                                               "can bring it back.")});
    return *goal;
}

int levelAfter(const QList<LevelChange> &newestFirst)
{
    return newestFirst.isEmpty() ? LevelChange::lowest : newestFirst.first().toLevel;
}

/// Throws a Refusal when the level cannot change like this.
void check(const LevelChange &change, const QList<LevelChange> &newestFirst, const QDate &today)
{
    if (change.reason.isEmpty())
        throw Refusal({u"no-reason"_s, Learning::tr("Say why the level changes. The reason stays with the placement.")});
    if (change.toLevel < LevelChange::lowest || change.toLevel > LevelChange::highest)
        throw Refusal({u"no-level"_s, Learning::tr("There are four levels, 1 to 4. Choose one of them.")});
    if (!change.changedOn.isValid() || change.changedOn > today)
        throw Refusal({u"no-day"_s, Learning::tr("A change of level needs its day, which is not one to come. Choose it.")});
    if (levelAfter(newestFirst) != change.fromLevel)
        throw Refusal(changedMeanwhile());
    if (change.toLevel == change.fromLevel)
        throw Refusal({u"same-level"_s, Learning::tr("That is the level they have. Choose another one.")});
    if (!newestFirst.isEmpty() && change.changedOn < newestFirst.first().changedOn)
        throw Refusal({u"backwards"_s, Learning::tr("The level was changed after that day already. Choose the day of that "
                                                    "change, or a later one.")});
}

} // namespace

Learning::Learning(Store &store, People &people, Interns &interns)
    : m_store(store), m_people(people), m_interns(interns), m_reading(store.reader())
{
}

QString Learning::internOf(const Session &session, PlacementId placement)
{
    const auto found = m_interns.find(session, placement);
    return found ? m_people.nameOf(session, found->person) : QString();
}

// --- areas

QList<LearningArea> Learning::areas(const Session &session)
{
    return m_store.read(session, Operation::ReadPeople, [&] { return m_reading.areas(); });
}

Result<LearningAreaId> Learning::areaNamed(const Session &session, const QString &name)
{
    LearningArea area{{}, cleanText(name)};
    if (area.name.isEmpty())
        return LearningAreaId();
    if (!Policy::allows(session, Operation::EditPeople))
        return Policy::refusal();
    // By the program itself, so that undo goes on with what was done before.
    const QString label = tr("Add the learning area %1").arg(area.name);
    const auto done = m_store.act({}, Operation::EditPeople, label, [&](Action &action) {
        if (const auto known = namedAmong(rowsOf(action).areas(), area.name))
            area = *known;
        else
            rowsOf(action).insert(action, area);
    });
    if (!done)
        return done.error();
    return area.id;
}

// --- goals

QList<RatedGoal> Learning::goals(const Session &session, PlacementId placement)
{
    return m_store.read(session, m_interns.toRead(session, placement), [&] {
        QHash<LearningAreaId, QString> areas;
        for (const auto &area : m_reading.areas())
            areas.insert(area.id, area.name);
        QHash<LearningGoalId, QList<GoalRating>> ratings;
        for (const auto &rating : m_reading.ratings(placement))
            ratings[rating.goal] += rating;
        QList<RatedGoal> goals;
        for (const auto &goal : m_reading.goals(placement))
            goals += {goal, areas.value(goal.area), ratings.value(goal.id)};
        return goals;
    });
}

Result<LearningGoalId> Learning::add(const Session &session, LearningGoal goal)
{
    const QString label = tr("Add a learning goal of %1").arg(internOf(session, goal.placement));
    const auto done = m_store.act(session, toWriteGoal(m_interns, session, goal.placement), label, [&](Action &action) {
        tidy(goal);
        goal.placement = InternsInAction(action).placement(goal.placement).id;
        rowsOf(action).insert(action, goal);
    });
    if (!done)
        return done.error();
    return goal.id;
}

Result<qint64> Learning::save(const Session &session, const LearningGoal &before, LearningGoal after)
{
    const QString label = tr("Edit a learning goal of %1").arg(internOf(session, after.placement));
    return m_store.act(session, toWriteGoal(m_interns, session, before.placement), label, [&](Action &action) {
        tidy(after);
        rowsOf(action).update(action, before, after);
    });
}

Result<qint64> Learning::remove(const Session &session, const LearningGoal &goal)
{
    const QString label = tr("Delete a learning goal of %1").arg(internOf(session, goal.placement));
    return m_store.act(session, toWriteForHost(m_interns, session, goal.placement), label,
                       [&](Action &action) { rowsOf(action).remove(action, goal); });
}

Result<qint64> Learning::rate(const Session &session, LearningGoalId id, GoalStage stage, GoalRater rater,
                              std::optional<int> score)
{
    const auto shown = m_store.read(session, Operation::ReadPeople, [&] { return m_reading.find(id); });
    const QString label = tr("Rate a learning goal of %1").arg(shown ? internOf(session, shown->placement) : QString());
    const PlacementId placement = shown ? shown->placement : PlacementId();
    const auto operation =
        rater == GoalRater::Intern ? m_interns.toWrite(session, placement) : toWriteForHost(m_interns, session, placement);
    return m_store.act(session, operation, label, [&](Action &action) {
        if (score && (*score < 0 || *score > GoalRating::highest))
            throw Refusal({u"no-score"_s, tr("A rating is a number from 0 to %1. Choose one.").arg(GoalRating::highest)});
        auto &rows = rowsOf(action);
        const RatedGoal goal{currentGoal(action, id), {}, rows.ratings(id)};
        const auto before = std::ranges::find_if(
            goal.ratings, [&](const GoalRating &one) { return one.stage == stage && one.rater == rater; });
        const bool isRated = before != goal.ratings.end();
        if (goal.score(stage, rater) == score)
            return;
        GoalRating after{isRated ? before->id : 0, id, stage, rater, score.value_or(0), m_store.dates().today()};
        if (!score)
            rows.remove(action, *before);
        else if (isRated)
            rows.update(action, *before, after);
        else
            rows.insert(action, after);
    });
}

// --- levels

QList<LevelChange> Learning::levelChanges(const Session &session, PlacementId placement)
{
    return m_store.read(session, m_interns.toRead(session, placement), [&] { return m_reading.levelChanges(placement); });
}

int Learning::level(const Session &session, PlacementId placement) { return levelAfter(levelChanges(session, placement)); }

QHash<PlacementId, int> Learning::levels(const Session &session)
{
    return m_store.read(session, Operation::LeadInterns, [&] {
        QHash<PlacementId, int> levels;
        for (const auto &change : m_reading.newestLevels())
            levels.insert(change.placement, change.toLevel);
        return levels;
    });
}

Result<LevelChangeId> Learning::changeLevel(const Session &session, LevelChange change)
{
    change.reason = cleanText(change.reason);
    const QString label =
        tr("Level of %1: from %2 to %3")
            .arg(internOf(session, change.placement), QString::number(change.fromLevel), QString::number(change.toLevel));
    const auto done = m_store.act(session, Operation::LeadInterns, label, [&](Action &action) {
        const Placement placement = InternsInAction(action).placement(change.placement);
        check(change, rowsOf(action).levelChanges(placement.id), m_store.dates().today());
        change.supervisor = placement.supervisor;
        rowsOf(action).insert(action, change);
    });
    if (!done)
        return done.error();
    return change.id;
}

} // namespace rnf
