#pragma once

#include "volunteers/Volunteer.h"

#include <QHash>
#include <QSet>
#include <QStringList>

namespace rnf {

/// Whether somebody could do a task, and why.
struct Match {
    TaskId task;
    PersonId person;
    QStringList reasons;   ///< "free Thursday for 1 h", "speaks Spanish"
    QString obstacle;      ///< what keeps them from it; empty: nothing
    bool hasSkill = false; ///< what the task takes, or wants to learn it
    bool mayBeAsked = true;
    int rank = 0; ///< more is better

    bool fits() const { return obstacle.isEmpty() && hasSkill; }
    /// "free Thursday for 1 h · speaks Spanish · has done it before"
    QString sentence() const;
};

/// Brings what people offer and what is to be done together, and says why in plain words. Offers that have ended do not
/// count; whoever asked not to be contacted is not hidden, but it is said, and they come last.
class TaskMatcher {
public:
    TaskMatcher(const QDate &today, const QList<Skill> &skills, const QList<Task> &tasks,
                const QList<Assignment> &assignments);

    Match judge(const Task &task, const Volunteer &volunteer) const;
    /// Who could do a task and was not asked yet, the best first. Where these are fewer than it takes, then also those whom
    /// only their time keeps from it. Whoever asked not to be contacted stands behind all others, and does not count.
    QList<Match> whoCould(const Task &task, const QList<Volunteer> &volunteers) const;
    /// Which open tasks somebody could do who was not asked yet, the best first.
    QList<Match> whatCould(const Volunteer &volunteer) const;

private:
    /// What somebody did and promised until now.
    struct Record {
        int openTasks = 0;
        QSet<QString> titlesDone; ///< folded
        QSet<SkillId> skillsUsed;
    };
    void judgeSkill(const Task &task, const Volunteer &volunteer, Match &match) const;
    void judgeTime(const Task &task, const Volunteer &volunteer, Match &match) const;
    void judgeRecord(const Task &task, Match &match) const;
    QString obstacleOf(const Task &task, const TimeOffer &offer) const;
    bool wasAsked(TaskId task, PersonId person) const { return m_asked.contains({task, person}); }

    QDate m_today;
    QHash<SkillId, QString> m_skills;
    QList<Task> m_tasks;
    QSet<std::pair<TaskId, PersonId>> m_asked;
    QHash<PersonId, Record> m_records;
};

} // namespace rnf
