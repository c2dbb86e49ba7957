#include "volunteers/TaskMatcher.h"

#include "base/DayWords.h"
#include "base/Languages.h"
#include "base/Text.h"
#include "base/Words.h"
#include "volunteers/VolunteerWords.h"
#include "work/TaskWords.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

// What counts how much; only their order matters.
constexpr int hasSkillRank = 40, learnsRank = 10, didItRank = 20, perOpenTask = -15;

} // namespace

QString Match::sentence() const
{
    QStringList parts = reasons;
    if (!obstacle.isEmpty())
        parts += obstacle;
    return parts.join(u" · "_s);
}

TaskMatcher::TaskMatcher(const QDate &today, const QList<Skill> &skills, const QList<Task> &tasks,
                         const QList<Assignment> &assignments)
    : m_today(today), m_tasks(tasks)
{
    for (const auto &skill : skills)
        m_skills.insert(skill.id, skill.name);
    QHash<TaskId, const Task *> taskOf;
    for (const auto &task : tasks)
        taskOf.insert(task.id, &task);
    for (const auto &assignment : assignments) {
        m_asked += {assignment.task, assignment.person};
        const Task *task = taskOf.value(assignment.task);
        if (!task || assignment.answer != Answer::Agreed)
            continue;
        auto &record = m_records[assignment.person];
        record.openTasks += task->isOpen();
        if (task->status == TaskStatus::Done) {
            record.titlesDone += foldedText(task->title);
            if (task->skill.isValid())
                record.skillsUsed += task->skill;
        }
    }
}

Match TaskMatcher::judge(const Task &task, const Volunteer &volunteer) const
{
    Match match{task.id, volunteer.person, {}, {}, true, volunteer.mayBeAsked, 0};
    if (!volunteer.mayBeAsked)
        match.reasons += Words::tr("asked not to be contacted");
    judgeTime(task, volunteer, match);
    judgeSkill(task, volunteer, match);
    judgeRecord(task, match);
    return match;
}

/// The shortest offer that is long enough; where none is, what is wrong with the newest that still counts, else with the
/// newest.
void TaskMatcher::judgeTime(const Task &task, const Volunteer &volunteer, Match &match) const
{
    const TimeOffer *best = nullptr;
    const auto lengthOf = [](const TimeOffer &offer) {
        return offer.minutes() ? offer.minutes() : std::numeric_limits<int>::max();
    };
    bool isOfOneThatCounts = false;
    for (const auto &offer : volunteer.offers) {
        const QString obstacle = obstacleOf(task, offer);
        const bool tellsMore = match.obstacle.isEmpty() || (!isOfOneThatCounts && offer.counts(m_today));
        if (!obstacle.isEmpty() && tellsMore) {
            match.obstacle = obstacle;
            isOfOneThatCounts = offer.counts(m_today);
        }
        if (obstacle.isEmpty() && (!best || lengthOf(offer) < lengthOf(*best)))
            best = &offer;
    }
    if (best) {
        match.obstacle.clear();
        match.reasons += VolunteerWords::free(*best);
    } else if (volunteer.offers.isEmpty()) {
        match.obstacle = Words::tr("has not said when");
    }
}

QString TaskMatcher::obstacleOf(const Task &task, const TimeOffer &offer) const
{
    if (!offer.counts(m_today))
        return Words::tr("the offer ended %1").arg(dayWord(offer.expiresOn, m_today));
    if (offer.isRemote && !task.isRemote)
        return Words::tr("can only help from home");
    const int minutes = offer.minutes();
    if (task.effortMin > 0 && minutes > 0 && minutes < task.effortMin)
        return Words::tr("offers %1, it takes %2").arg(TaskWords::length(minutes), TaskWords::length(task.effortMin));
    if (!offer.firstDay(m_today, {}))
        return Words::tr("the offer ends %1").arg(dayWord(offer.expiresOn, m_today));
    // What is overdue can still be done on the next day that suits.
    const QDate until = task.dueOn >= m_today ? task.dueOn : QDate();
    if (offer.firstDay(m_today, until))
        return {};
    return Words::tr("free only %1, it is due %2").arg(QLocale().dayName(offer.weekday), dayWord(until, m_today));
}

void TaskMatcher::judgeSkill(const Task &task, const Volunteer &volunteer, Match &match) const
{
    const QString name = m_skills.value(task.skill);
    if (name.isEmpty())
        return;
    const bool isLanguage = !languageCode(name).isEmpty();
    // Another word for the same language is the same skill.
    const auto known = std::ranges::find_if(volunteer.skills, [&](const PersonSkill &skill) {
        return skill.skill == task.skill || (isLanguage && speaks(m_skills.value(skill.skill), name));
    });
    const bool isKnown = known != volunteer.skills.end();
    if ((isKnown && known->level == SkillLevel::Has) || (isLanguage && speaks(volunteer.language, name))) {
        match.reasons += isLanguage ? Words::tr("speaks %1").arg(name) : Words::tr("skill: %1").arg(name);
        match.rank += hasSkillRank;
    } else if (isKnown) {
        match.reasons += Words::tr("wants to learn: %1").arg(name);
        match.rank += learnsRank;
    } else {
        match.hasSkill = false;
    }
}

void TaskMatcher::judgeRecord(const Task &task, Match &match) const
{
    const Record record = m_records.value(match.person);
    if (record.titlesDone.contains(foldedText(task.title)) || record.skillsUsed.contains(task.skill)) {
        match.reasons += Words::tr("has done it before");
        match.rank += didItRank;
    }
    if (record.openTasks > 0)
        match.reasons += Words::tr("already does %n tasks", nullptr, record.openTasks);
    match.rank += record.openTasks * perOpenTask;
}

QList<Match> TaskMatcher::whoCould(const Task &task, const QList<Volunteer> &volunteers) const
{
    // Of those alike whoever was not asked for the longest time comes first.
    QList<Volunteer> inOrder = volunteers;
    std::ranges::stable_sort(inOrder, {}, &Volunteer::lastContactOn);
    QList<Match> could, almost, unasked;
    for (const auto &volunteer : std::as_const(inOrder)) {
        if (wasAsked(task.id, volunteer.person))
            continue;
        const Match match = judge(task, volunteer);
        if (match.fits())
            (match.mayBeAsked ? could : unasked) += match;
        else if (match.hasSkill && match.mayBeAsked)
            almost += match;
    }
    for (auto *matches : {&could, &almost, &unasked})
        std::ranges::stable_sort(*matches, std::greater(), &Match::rank);
    return (could.size() < task.neededPeople ? could + almost : could) + unasked;
}

QList<Match> TaskMatcher::whatCould(const Volunteer &volunteer) const
{
    QList<Match> could;
    for (const auto &task : m_tasks) {
        if (!task.isOpen() || wasAsked(task.id, volunteer.person))
            continue;
        const Match match = judge(task, volunteer);
        if (match.fits())
            could += match;
    }
    std::ranges::stable_sort(could, std::greater(), &Match::rank);
    return could;
}

} // namespace rnf
