#include "volunteers/TaskMatcher.h"

#include "base/DayWords.h"
#include "base/Languages.h"
#include "base/Text.h"
#include "volunteers/VolunteerWords.h"
#include "work/TaskWords.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

// What counts how much; only their order matters.
constexpr int hasSkillRank = 40, learnsRank = 10, didItRank = 20, perOpenTask = -15, notToBeAsked = -1000;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(TaskMatcher)
};

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
    : m_today(today), m_tasks(tasks), m_assignments(assignments)
{
    for (const auto &skill : skills)
        m_skills.insert(skill.id, skill.name);
    for (const auto &assignment : assignments) {
        const auto task = std::ranges::find(tasks, assignment.task, &Task::id);
        if (task == tasks.end() || assignment.answer != Answer::Agreed)
            continue;
        auto &record = m_records[assignment.person];
        record.openTasks += task->isOpen();
        if (task->status == TaskStatus::Done)
            record.done += *task;
    }
}

Match TaskMatcher::judge(const Task &task, const Volunteer &volunteer) const
{
    Match match{task.id, volunteer.person, {}, {}, true, volunteer.mayBeAsked, 0};
    if (!volunteer.mayBeAsked) {
        match.reasons += Words::tr("asked not to be contacted");
        match.rank += notToBeAsked;
    }
    judgeTime(task, volunteer, match);
    judgeSkill(task, volunteer, match);
    judgeRecord(task, match);
    return match;
}

/// The shortest offer that is long enough; where none is, what is wrong with the newest that still counts.
void TaskMatcher::judgeTime(const Task &task, const Volunteer &volunteer, Match &match) const
{
    const TimeOffer *best = nullptr;
    const auto lengthOf = [](const TimeOffer &offer) {
        return offer.minutes() ? offer.minutes() : std::numeric_limits<int>::max();
    };
    for (const auto &offer : volunteer.offers) {
        const QString obstacle = obstacleOf(task, offer);
        if (!obstacle.isEmpty() && match.obstacle.isEmpty())
            match.obstacle = obstacle;
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
    const bool didIt = std::ranges::any_of(record.done, [&](const Task &done) {
        return foldedText(done.title) == foldedText(task.title) || (task.skill.isValid() && done.skill == task.skill);
    });
    if (didIt) {
        match.reasons += Words::tr("has done it before");
        match.rank += didItRank;
    }
    if (record.openTasks > 0)
        match.reasons += Words::tr("already does %n tasks", nullptr, record.openTasks);
    match.rank += record.openTasks * perOpenTask;
}

bool TaskMatcher::wasAsked(TaskId task, PersonId person) const
{
    return std::ranges::any_of(
        m_assignments, [&](const Assignment &assignment) { return assignment.task == task && assignment.person == person; });
}

QList<Match> TaskMatcher::whoCould(const Task &task, const QList<Volunteer> &volunteers) const
{
    // Of those alike whoever was not asked for the longest time comes first.
    QList<Volunteer> inOrder = volunteers;
    std::ranges::stable_sort(inOrder, {}, &Volunteer::lastContactOn);
    QList<Match> could, almost;
    for (const auto &volunteer : std::as_const(inOrder)) {
        const Match match = judge(task, volunteer);
        if (match.hasSkill && !wasAsked(task.id, volunteer.person))
            (match.fits() ? could : almost) += match;
    }
    std::ranges::stable_sort(could, std::greater(), &Match::rank);
    std::ranges::stable_sort(almost, std::greater(), &Match::rank);
    return could.size() < task.neededPeople ? could + almost : could;
}

QList<Match> TaskMatcher::whatCould(const Volunteer &volunteer) const
{
    QList<Match> could;
    for (const auto &task : m_tasks) {
        const Match match = judge(task, volunteer);
        if (task.isOpen() && match.fits() && !wasAsked(task.id, volunteer.person))
            could += match;
    }
    std::ranges::stable_sort(could, std::greater(), &Match::rank);
    return could;
}

} // namespace rnf
